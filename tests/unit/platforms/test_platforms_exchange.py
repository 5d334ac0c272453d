"""One request and its answer, whatever the server says and whenever the line is closed."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.platforms.exchange import Call, Reply, allowance_in, retry_after, send
from core.platforms.gate import Allowed, NetworkGate, open_client
from core.platforms.model import NotSent, Uncertain
from tests.fakes import FakeClock

URL = "http://127.0.0.1:1/"
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
A_DAY_SECONDS = 24 * 60 * 60
ODD_DATES = (
    "Mon, 01 Jan 2024 00:00:00 +99999999999999999999",
    "Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
    "Mon, 01 Jan 9999 00:00:00 GMT",
    "Mon, 01 Jan 1999 00:00:00 +0100",
    "yesterday",
)


def reply(**headers: str) -> Reply:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(200, httpx.Headers(named), b"", NOW)


def gate_to(answer: Callable[[httpx.Request], httpx.Response]) -> NetworkGate:
    rules = [Allowed.at(URL, "GET", "/")]
    return NetworkGate(rules, httpx.MockTransport(answer), FakeClock(NOW), lambda _: None)


def dated(date: str) -> NetworkGate:
    """The way to a server that says it is that time."""
    body = httpx.ByteStream(b"{}")
    return gate_to(lambda _: httpx.Response(200, headers={"date": date}, stream=body))


def test_a_line_that_was_closed_before_takes_nothing():
    client = open_client(dated(""))
    client.close()
    with pytest.raises(NotSent):
        send(client, Call("GET", URL), lambda: NOW)


def test_of_a_line_that_is_closed_in_the_middle_nothing_is_certain():
    def close(_: httpx.Request) -> httpx.Response:
        client.close()
        # As the library says it where its own lines are gone.
        raise RuntimeError("the line is closed")

    client = open_client(gate_to(close))
    with pytest.raises(Uncertain):
        send(client, Call("GET", URL), lambda: NOW)


def test_a_defect_is_not_taken_for_a_closed_line():
    def fail(_: httpx.Request) -> httpx.Response:
        raise RuntimeError("a defect")

    with open_client(gate_to(fail)) as client, pytest.raises(RuntimeError, match="a defect"):
        send(client, Call("GET", URL), lambda: NOW)


@pytest.mark.parametrize("date", ODD_DATES)
def test_a_server_that_tells_an_odd_time_is_read_all_the_same(date: str):
    with open_client(dated(date)) as client:
        answer = send(client, Call("GET", URL), lambda: NOW)
    assert (answer.status, "date" in answer.headers) == (200, False)


@pytest.mark.parametrize("date", ODD_DATES)
def test_an_odd_time_says_nothing_about_our_clock(date: str):
    gate = dated(date)
    with open_client(gate) as client:
        send(client, Call("GET", URL), lambda: NOW)
    assert gate.clock_error is None


def test_a_time_that_differs_by_a_day_says_so():
    gate = dated("Wed, 25 Nov 2026 08:00:00 GMT")
    with open_client(gate) as client:
        answer = send(client, Call("GET", URL), lambda: NOW)
    assert (gate.clock_error, "date" in answer.headers) == (timedelta(days=1), True)


@given(st.one_of(st.text(max_size=40), st.integers().map(str), st.sampled_from(ODD_DATES)))
def test_whatever_a_server_asks_for_it_is_left_alone_for_a_day_at_most(wait: str):
    assert 0 < retry_after(Reply(429, {"retry-after": wait}, b"", NOW)) <= A_DAY_SECONDS


@pytest.mark.parametrize(
    ("wait", "seconds"),
    [
        ("120", 120),
        ("Tue, 24 Nov 2026 08:02:00 GMT", 120),
        ("Tue, 24 Nov 2026 07:00:00 GMT", 60),
        ("0", 60),
        ("-5", 60),
        ("1e3", 60),
        ("", 60),
        ("99999999", 60),
    ],
)
def test_how_long_a_server_is_left_alone(wait: str, seconds: int):
    assert retry_after(reply(retry_after=wait)) == seconds


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_whatever_stands_for_an_allowance_is_harmless(left: str, whole: str, reset: str):
    headers = {"x-remaining": left, "x-limit": whole, "x-reset": reset}
    said = allowance_in(Reply(200, headers, b"", NOW), "x")
    assert said is None or said.left >= 0


@pytest.mark.parametrize("reset", ["99999999999", "9999-12-31T23:59:59Z", "0", "0001-01-01"])
def test_a_moment_that_no_server_sees_is_none(reset: str):
    said = allowance_in(reply(x_remaining="0", x_reset=reset), "x")
    assert said is not None
    assert said.renews_at is None


@pytest.mark.parametrize("reset", ["1795593600", "2026-11-25T08:00:00Z", "2026-11-25T08:00:00"])
def test_when_a_platform_counts_anew(reset: str):
    said = allowance_in(
        reply(x_ratelimit_remaining="0", x_ratelimit_limit="300", x_ratelimit_reset=reset),
        "x-ratelimit",
    )
    assert said is not None
    assert (said.left, said.whole, said.renews_at) == (0, 300, NOW + timedelta(days=1))
