"""The proxy of the fault matrix: what passes it unharmed, when it strikes, how it ends."""

import threading
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.faults import fault_kinds as kinds
from tests.faults.echo_server import Echo, echoing
from tests.faults.fault_kinds import FAULTS, answering
from tests.faults.fault_proxy import THREADS, Fault, FaultProxy, Reach

BODY = b"announcement" * 50
_LONG = tuple(fault for fault in FAULTS if fault.takes_time)


@pytest.fixture(name="echo")
def _echo() -> Generator[Echo]:
    with echoing() as server:
        yield server


@pytest.fixture(name="proxy")
def _proxy(echo: Echo) -> Generator[FaultProxy]:
    with FaultProxy(echo.url) as proxy:
        yield proxy


@pytest.fixture(name="client")
def _client(proxy: FaultProxy) -> Generator[httpx.Client]:
    with httpx.Client(base_url=proxy.url, trust_env=False, timeout=5) as client:
        yield client


def test_an_unarmed_proxy_changes_neither_request_nor_answer(
    proxy: FaultProxy, client: httpx.Client, echo: Echo
) -> None:
    body = bytes(range(256)) * 40
    through = client.post("/path?query=1", content=body)
    assert (echo.whole[0].query, echo.whole[0].body) == ({"query": "1"}, body)
    assert through.json()["host"] == proxy.url.removeprefix("http://")


def test_a_body_in_chunks_goes_through(client: httpx.Client, echo: Echo) -> None:
    client.post("/post", content=iter([b"one", b"two", b"three"]))
    assert echo.whole[0].body == b"onetwothree"


def test_every_answer_sets_the_cookie_that_was_asked_for(echo: Echo) -> None:
    with FaultProxy(echo.url, cookie="visit=1; Path=/") as proxy:
        answer = httpx.get(proxy.url, trust_env=False)
    assert (answer.headers["set-cookie"], answer.json()["path"]) == ("visit=1; Path=/", "/")


def test_a_connection_is_kept_between_requests(proxy: FaultProxy) -> None:
    opened: list[str] = []
    transport = httpx.HTTPTransport(trust_env=False)
    with httpx.Client(transport=transport, base_url=proxy.url) as client:
        for _ in range(3):
            client.get("/", extensions={"trace": lambda name, _: opened.append(name)})
    assert opened.count("connection.connect_tcp.started") == 1


@pytest.mark.parametrize(
    ("turn", "statuses"), [(1, [503, 200, 200]), (2, [200, 503, 200]), (3, [200, 200, 503])]
)
def test_a_fault_strikes_once_at_its_turn(
    turn: int, statuses: list[int], proxy: FaultProxy, client: httpx.Client
) -> None:
    proxy.arm(kinds.STATUS_503, turn=turn)
    assert [client.get("/").status_code for _ in range(3)] == statuses


def test_a_fault_waits_for_its_method_and_path(proxy: FaultProxy, client: httpx.Client) -> None:
    proxy.arm(kinds.STATUS_503, method="POST", path=r"^/posts/\d+$")
    asked = [("GET", "/posts/1"), ("POST", "/posts"), ("POST", "/posts/1?x=/posts/2")]
    answers = [client.request(method, path).status_code for method, path in asked]
    assert (answers, proxy.struck) == ([200, 200, 503], ["POST /posts/1"])


def test_a_disarmed_fault_does_not_strike(proxy: FaultProxy, client: httpx.Client) -> None:
    proxy.arm(kinds.STATUS_503)
    proxy.disarm()
    assert (client.get("/").status_code, proxy.is_armed) == (200, False)


def test_a_fault_can_carry_the_body_of_a_platform(proxy: FaultProxy, client: httpx.Client) -> None:
    expired = Fault("expired", Reach.NOTHING, answering("400 Bad Request", b'{"code": 190}'))
    proxy.arm(expired)
    answer = client.get("/")
    assert (answer.status_code, answer.json()) == (400, {"code": 190})


def test_one_of_many_clients_at_once_is_struck_and_the_others_served(
    proxy: FaultProxy, echo: Echo
) -> None:
    proxy.arm(kinds.STATUS_503, turn=20)

    def ask(number: int) -> int:
        return httpx.get(f"{proxy.url}/{number}", trust_env=False, timeout=10).status_code

    with ThreadPoolExecutor(8) as pool:
        statuses = list(pool.map(ask, range(40)))
    assert (statuses.count(503), len(echo.whole)) == (1, 39)


@pytest.mark.parametrize("fault", _LONG, ids=str)
def test_closing_the_proxy_releases_whoever_hangs(fault: Fault, echo: Echo) -> None:
    failures: list[httpx.TransportError] = []

    def ask(url: str) -> None:
        try:
            httpx.post(f"{url}/post", content=BODY, trust_env=False, timeout=30)
        except httpx.TransportError as failure:
            failures.append(failure)

    with FaultProxy(echo.url) as proxy:
        proxy.arm(fault)
        waiting = threading.Thread(target=ask, args=(proxy.url,))
        waiting.start()
        _until(lambda: bool(proxy.struck))
    waiting.join(5)
    assert len(failures) == 1


def test_a_closed_proxy_leaves_no_thread(echo: Echo) -> None:
    with FaultProxy(echo.url) as proxy, httpx.Client(base_url=proxy.url) as client:
        client.get("/")
        proxy.arm(kinds.LATE_DUPLICATE)
        client.post("/post", content=BODY)
        at_work = _threads_of_the_proxy()
    assert (at_work > 1, _threads_of_the_proxy()) == (True, 0)


def test_a_server_that_is_not_there_ends_the_connection() -> None:
    with echoing() as gone:
        url = gone.url
    with FaultProxy(url) as proxy, pytest.raises(httpx.RemoteProtocolError):
        httpx.get(proxy.url, trust_env=False)


def _threads_of_the_proxy() -> int:
    return sum(1 for one in threading.enumerate() if one.name == THREADS)


def _until(reached: Callable[[], bool]) -> None:
    waiting = threading.Event()
    for _ in range(500):
        if reached():
            return
        waiting.wait(0.01)
    pytest.fail("it did not come to that")
