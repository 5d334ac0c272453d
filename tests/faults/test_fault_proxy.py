"""The proxy of the fault matrix: each fault does what its name says, and nothing else."""

from collections.abc import Generator, Iterator
from datetime import timedelta
from email.utils import parsedate_to_datetime

import httpx
import pytest

from core.foundation.clock import SystemClock
from core.platforms.gate import (
    REPLY_LIMIT,
    Allowed,
    GateCode,
    GateRefusedError,
    NetworkGate,
    open_client,
)
from tests.fakes import FakeClock
from tests.faults import fault_kinds as kinds
from tests.faults.echo_server import Echo, echoing
from tests.faults.fault_kinds import ELSEWHERE, FAULTS, RETRY_SECONDS
from tests.faults.fault_proxy import Fault, FaultProxy, Reach

BODY = b"announcement" * 50
DEADLINE_S = 0.3
FILM_PIECES, FILM_PIECE = 32, 1024 * 1024
_QUICK = tuple(fault for fault in FAULTS if not fault.takes_time)
_LONG = tuple(fault for fault in FAULTS if fault.takes_time)

Seen = type[httpx.TransportError] | int


@pytest.fixture(name="echo")
def _echo() -> Generator[Echo]:
    with echoing() as server:
        yield server


@pytest.fixture(name="clock")
def _clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(name="proxy")
def _proxy(echo: Echo, clock: FakeClock) -> Generator[FaultProxy]:
    with FaultProxy(echo.url, clock.now) as proxy:
        yield proxy


@pytest.fixture(name="client")
def _client(proxy: FaultProxy) -> Generator[httpx.Client]:
    with httpx.Client(base_url=proxy.url, trust_env=False, timeout=5) as client:
        yield client


def gated(proxy: FaultProxy, deadline: float = DEADLINE_S) -> httpx.Client:
    """A client behind the real network gate, which may only post."""
    rules = [Allowed.at(proxy.url, "POST", "/post")]
    gate = NetworkGate(rules, None, SystemClock(), lambda _: None, deadline_seconds=deadline)
    return open_client(gate)


def reached(echo: Echo) -> Reach:
    """What the server has seen by now."""
    if echo.whole:
        return Reach.TWICE if len(echo.whole) == 2 else Reach.WHOLE
    return Reach.PART if echo.broken else Reach.NOTHING


SEEN: dict[Fault, Seen] = {
    kinds.CUT_BEFORE_REQUEST: httpx.RemoteProtocolError,
    kinds.RESET_BEFORE_REQUEST: httpx.ReadError,
    kinds.CUT_WITHIN_REQUEST: httpx.RemoteProtocolError,
    kinds.RESET_WHILE_SENDING: httpx.ReadError,
    kinds.CUT_BEFORE_ANSWER: httpx.RemoteProtocolError,
    kinds.RESET_BEFORE_ANSWER: httpx.ReadError,
    kinds.CUT_WITHIN_HEADERS: httpx.RemoteProtocolError,
    kinds.CUT_WITHIN_BODY: httpx.RemoteProtocolError,
    kinds.STATUS_500: 500,
    kinds.STATUS_502: 502,
    kinds.STATUS_503: 503,
    kinds.DONE_THEN_500: 500,
    kinds.DONE_THEN_502: 502,
    kinds.DONE_THEN_503: 503,
    kinds.RETRY_IN_SECONDS: 429,
    kinds.RETRY_AT_MOMENT: 429,
    kinds.RETRY_SOMETIME: 429,
    kinds.UNAUTHORISED_ONCE: 401,
    kinds.FORBIDDEN: 403,
    kinds.OVERSIZED: 200,
    kinds.OVERSIZED_UNANNOUNCED: 200,
    kinds.WRONG_JSON: 200,
    kinds.BROKEN_JSON: 200,
    kinds.HTML_OF_A_PORTAL: 200,
    kinds.HTML_AFTER: 200,
    kinds.EMPTY_BODY: 200,
    kinds.REDIRECT_ELSEWHERE: 307,
    kinds.COMPRESSED: 200,
    kinds.OF_ANOTHER_REQUEST: 200,
    kinds.LATE_DUPLICATE: 200,
    kinds.DELAYED: httpx.RemoteProtocolError,
    kinds.DELAYED_BEHIND_504: 504,
}


def test_the_matrix_has_at_least_two_dozen_faults_each_with_its_own_name() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) >= 24


def test_every_quick_fault_says_here_what_a_client_sees() -> None:
    assert set(SEEN) == set(_QUICK)


@pytest.mark.parametrize("fault", _QUICK, ids=str)
def test_the_client_sees_what_the_fault_is_named_after(
    fault: Fault, proxy: FaultProxy, client: httpx.Client
) -> None:
    proxy.arm(fault)
    expected = SEEN[fault]
    if isinstance(expected, int):
        assert client.post("/post", content=BODY).status_code == expected
    else:
        with pytest.raises(expected):
            client.post("/post", content=BODY)


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_the_server_has_seen_as_much_as_the_fault_says(
    fault: Fault, proxy: FaultProxy, echo: Echo
) -> None:
    proxy.arm(fault)
    with gated(proxy) as client:
        _attempt(client, f"{proxy.url}/post")
    proxy.settle()
    assert reached(echo) is (Reach.NOTHING if fault.reach is Reach.LATER else fault.reach)


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_the_request_after_the_fault_goes_through(
    fault: Fault, proxy: FaultProxy, echo: Echo
) -> None:
    proxy.arm(fault)
    with gated(proxy) as client:
        _attempt(client, f"{proxy.url}/post")
        proxy.settle()
        client.post(f"{proxy.url}/post", content=b"again")
    assert echo.whole[-1].body == b"again"


@pytest.mark.parametrize("fault", _LONG, ids=str)
def test_a_fault_about_time_lasts_until_the_client_gives_up(
    fault: Fault, proxy: FaultProxy
) -> None:
    proxy.arm(fault)
    with gated(proxy) as client, pytest.raises(GateRefusedError) as refused:
        client.post(f"{proxy.url}/post", content=BODY)
    assert refused.value.refusal.code == GateCode.TOO_SLOW


@pytest.mark.parametrize("fault", [kinds.OVERSIZED, kinds.OVERSIZED_UNANNOUNCED], ids=str)
def test_an_oversized_answer_is_beyond_the_gate(fault: Fault, proxy: FaultProxy) -> None:
    proxy.arm(fault)
    with gated(proxy, deadline=10) as client, pytest.raises(GateRefusedError) as refused:
        client.post(f"{proxy.url}/post", content=BODY)
    assert refused.value.refusal.code == GateCode.TOO_LARGE


@pytest.mark.parametrize("fault", [kinds.OVERSIZED, kinds.OVERSIZED_UNANNOUNCED], ids=str)
def test_an_oversized_answer_is_all_there_for_a_client_that_reads_on(
    fault: Fault, proxy: FaultProxy, client: httpx.Client
) -> None:
    proxy.arm(fault)
    assert len(client.post("/post", content=BODY).content) > REPLY_LIMIT


def test_only_some_of_the_body_comes_where_it_is_cut(
    proxy: FaultProxy, client: httpx.Client
) -> None:
    proxy.arm(kinds.CUT_WITHIN_BODY)
    came: list[bytes] = []
    with client.stream("POST", "/post", content=BODY) as answer:
        announced = int(answer.headers["content-length"])
        with pytest.raises(httpx.RemoteProtocolError):
            came.extend(answer.iter_raw())
    assert 0 < len(b"".join(came)) < announced


def test_a_reset_while_sending_stops_a_client_that_still_sends(
    proxy: FaultProxy, client: httpx.Client
) -> None:
    proxy.arm(kinds.RESET_WHILE_SENDING)
    sent: list[bytes] = []

    def film() -> Iterator[bytes]:
        for _ in range(FILM_PIECES):
            sent.append(bytes(FILM_PIECE))
            yield sent[-1]

    length = {"content-length": str(FILM_PIECES * FILM_PIECE)}
    with pytest.raises(httpx.TransportError):
        client.post("/post", content=film(), headers=length)
    assert len(sent) < FILM_PIECES


def test_the_retry_is_asked_for_in_seconds(proxy: FaultProxy, client: httpx.Client) -> None:
    proxy.arm(kinds.RETRY_IN_SECONDS)
    answer = client.post("/post", content=BODY)
    assert answer.headers["retry-after"] == str(RETRY_SECONDS)


def test_the_retry_is_asked_for_at_a_moment_of_the_given_clock(
    proxy: FaultProxy, client: httpx.Client, clock: FakeClock
) -> None:
    proxy.arm(kinds.RETRY_AT_MOMENT)
    answer = client.post("/post", content=BODY)
    moment = parsedate_to_datetime(answer.headers["retry-after"])
    assert moment - clock.now() == timedelta(seconds=RETRY_SECONDS)


def test_the_retry_may_be_left_open(proxy: FaultProxy, client: httpx.Client) -> None:
    proxy.arm(kinds.RETRY_SOMETIME)
    assert "retry-after" not in client.post("/post", content=BODY).headers


def test_the_wrong_json_is_json_of_another_shape(proxy: FaultProxy, client: httpx.Client) -> None:
    proxy.arm(kinds.WRONG_JSON)
    assert isinstance(client.post("/post", content=BODY).json(), list)


def test_the_broken_json_cannot_be_read(proxy: FaultProxy, client: httpx.Client) -> None:
    proxy.arm(kinds.BROKEN_JSON)
    answer = client.post("/post", content=BODY)
    with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
        answer.json()


@pytest.mark.parametrize("fault", [kinds.HTML_OF_A_PORTAL, kinds.HTML_AFTER], ids=str)
def test_a_page_comes_instead_of_json(
    fault: Fault, proxy: FaultProxy, client: httpx.Client
) -> None:
    proxy.arm(fault)
    answer = client.post("/post", content=BODY)
    assert answer.headers["content-type"].startswith("text/html")


def test_the_empty_body_is_empty(proxy: FaultProxy, client: httpx.Client) -> None:
    proxy.arm(kinds.EMPTY_BODY)
    assert client.post("/post", content=BODY).content == b""


def test_the_redirect_leads_to_another_host(proxy: FaultProxy, client: httpx.Client) -> None:
    proxy.arm(kinds.REDIRECT_ELSEWHERE)
    assert client.post("/post", content=BODY).headers["location"] == ELSEWHERE


def test_the_compressed_answer_is_the_servers_own(proxy: FaultProxy, client: httpx.Client) -> None:
    proxy.arm(kinds.COMPRESSED)
    answer = client.post("/post", content=BODY)
    assert (answer.headers["content-encoding"], answer.json()["path"]) == ("gzip", "/post")


def test_the_answer_of_another_request_is_the_one_before(
    proxy: FaultProxy, client: httpx.Client
) -> None:
    client.get("/earlier")
    proxy.arm(kinds.OF_ANOTHER_REQUEST)
    assert client.post("/post", content=BODY).json()["path"] == "/earlier"


def test_a_duplicate_comes_after_the_client_has_its_answer(
    proxy: FaultProxy, client: httpx.Client, echo: Echo
) -> None:
    proxy.arm(kinds.LATE_DUPLICATE)
    assert client.post("/post", content=BODY).json()["path"] == "/post"
    proxy.settle()
    assert [request.body for request in echo.whole] == [BODY, BODY]


@pytest.mark.parametrize("fault", [kinds.DELAYED, kinds.DELAYED_BEHIND_504], ids=str)
def test_a_delayed_request_reaches_the_server_when_it_is_released(
    fault: Fault, proxy: FaultProxy, client: httpx.Client, echo: Echo
) -> None:
    proxy.arm(fault)
    _attempt(client, "/post")
    client.post("/post", content=b"meanwhile")
    assert proxy.release() == [200]
    assert [request.body for request in echo.whole] == [b"meanwhile", BODY]


def test_what_was_released_is_not_released_again(proxy: FaultProxy, client: httpx.Client) -> None:
    proxy.arm(kinds.DELAYED)
    _attempt(client, "/post")
    proxy.release()
    assert proxy.release() == []


def _attempt(client: httpx.Client, url: str) -> None:
    """Post, whatever comes of it."""
    try:
        client.post(url, content=BODY)
    except httpx.TransportError:
        return
