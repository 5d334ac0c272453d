"""The address that the browser comes back to, with browsers and with everybody else."""

import socket
import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from time import monotonic
from urllib.parse import urlencode

import httpx
import pytest

from core.foundation.errors import Unavailable
from core.platforms.model import PlatformProblem, SignInRefused
from core.platforms.oauth.loopback import LoopbackListener
from core.platforms.oauth.model import Callback
from tests.servers.loopback import unused_port

GOOD = {"code": "the-code", "state": "the-state", "iss": "https://social.example"}
PAGES = {True: "<p>تم</p>".encode(), False: "<p>رُفض</p>".encode()}
PATIENCE = 10.0


class Waiting:
    """A listener that waits in another thread, and its port."""

    def __init__(self, stack: ExitStack, port: int = 0) -> None:
        self.listener = stack.enter_context(LoopbackListener(PAGES.__getitem__, port))
        self.port = int(self.listener.redirect_uri.rpartition(":")[2].partition("/")[0])
        self.host = f"127.0.0.1:{self.port}"
        self._given_up = threading.Event()
        pool = stack.enter_context(ThreadPoolExecutor(1))
        stack.callback(self._given_up.set)
        self._waiting: Future[Callback] = pool.submit(
            self.listener.wait, PATIENCE, self._given_up.is_set
        )

    def browse(self, query: dict[str, str] | str, **headers: str) -> httpx.Response:
        written = query if isinstance(query, str) else urlencode(query)
        address = f"{self.listener.redirect_uri}?{written}"
        return httpx.get(address, headers=headers, trust_env=False)

    def result(self) -> Callback:
        return self._waiting.result(PATIENCE)

    def come_back(self) -> Callback:
        """A browser with a good callback, after whatever the test did before."""
        self.browse(GOOD)
        return self.result()

    def say(self, said: bytes) -> bytes:
        """These bytes, and everything that is said to them."""
        with socket.create_connection(("127.0.0.1", self.port), PATIENCE) as connection:
            with suppress(OSError):
                connection.sendall(said)
                connection.shutdown(socket.SHUT_WR)
            return _all_of(connection)

    def open(self, stack: ExitStack, said: bytes = b"") -> socket.socket:
        """A connection that says so much and then nothing."""
        connection = socket.create_connection(("127.0.0.1", self.port), PATIENCE)
        stack.enter_context(connection)
        connection.sendall(said)
        return connection

    def request(self, first: str, *lines: str) -> bytes:
        return "\r\n".join((first, *lines, "", "")).encode()


def _all_of(connection: socket.socket) -> bytes:
    received = b""
    # Who has had enough of us may also just hang up.
    with suppress(ConnectionError):
        while piece := connection.recv(65_536):
            received += piece
    return received


@pytest.fixture
def stack() -> Generator[ExitStack]:
    with ExitStack() as resources:
        yield resources


@pytest.fixture
def waiting(stack: ExitStack) -> Waiting:
    return Waiting(stack)


def listener() -> LoopbackListener:
    return LoopbackListener(PAGES.__getitem__)


def code_of(call: Callable[[], object]) -> PlatformProblem:
    with pytest.raises(SignInRefused) as refused:
        call()
    return PlatformProblem(refused.value.code)


# --- Browsers ---


def test_what_the_browser_brings_is_given(waiting: Waiting):
    assert waiting.come_back().query == GOOD


def test_the_address_is_on_this_machine_only():
    with listener() as here:
        assert here.redirect_uri.startswith("http://127.0.0.1:")


def test_nobody_is_heard_on_the_other_addresses_of_this_machine(waiting: Waiting):
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", waiting.port), 1)


def test_the_page_for_a_code_is_shown(waiting: Waiting):
    assert waiting.browse(GOOD).content == PAGES[True]


def test_the_page_for_a_refusal_is_shown(waiting: Waiting):
    answer = waiting.browse({"error": "access_denied", "state": "s"})
    assert answer.content == PAGES[False]


def test_a_refusal_is_given_too(waiting: Waiting):
    waiting.browse({"error": "access_denied", "state": "s"})
    assert waiting.result().query == {"error": "access_denied", "state": "s"}


def test_the_page_may_run_nothing_and_load_nothing(waiting: Waiting):
    headers = waiting.browse(GOOD).headers
    assert headers["content-security-policy"].startswith("default-src 'none';")


def test_the_page_tells_nobody_where_it_came_from(waiting: Waiting):
    headers = waiting.browse(GOOD).headers
    assert (headers["referrer-policy"], headers["cache-control"]) == ("no-referrer", "no-store")


def test_the_cookies_of_other_programs_on_this_machine_do_no_harm(waiting: Waiting):
    waiting.browse(GOOD, cookie="; ".join(f"c{n}={'x' * 400}" for n in range(60)))
    assert waiting.result().query == GOOD


def test_arabic_in_a_value_is_read(waiting: Waiting):
    waiting.browse({**GOOD, "error_description": "غير مسموح"})
    assert waiting.result().query["error_description"] == "غير مسموح"


def test_a_request_may_come_in_pieces(stack: ExitStack, waiting: Waiting):
    connection = waiting.open(stack)
    for piece in (
        b"GET /call",
        b"back?code=c&st",
        f"ate=s HTTP/1.1\r\nHost: {waiting.host}\r\n".encode(),
        b"\r\n",
    ):
        connection.sendall(piece)
        threading.Event().wait(0.05)
    assert waiting.result().query == {"code": "c", "state": "s"}


def test_connections_that_a_browser_opens_in_advance_hold_nobody_up(
    stack: ExitStack, waiting: Waiting
):
    for _ in range(5):
        waiting.open(stack)
    assert waiting.come_back().query == GOOD


def test_a_connection_that_was_opened_in_advance_can_be_used(stack: ExitStack, waiting: Waiting):
    connection = waiting.open(stack)
    waiting.open(stack)
    request = waiting.request("GET /callback?code=c&state=s HTTP/1.1", f"Host: {waiting.host}")
    connection.sendall(request)
    assert waiting.result().query == {"code": "c", "state": "s"}


# --- Everybody else ---


@pytest.mark.parametrize(
    "query",
    [
        "code=a&code=b&state=s",
        "code=a&state=s&state=t",
        "code=a&state=s&x=1&x=1",
        "code=a",
        "state=s",
        "",
        "code=a&state=s&" + "&".join(f"p{n}=1" for n in range(40)),
        "code=%ff%fe&state=s",
        "code=a&state=s&filler=" + "x" * 9_000,
        "&" * 200,
    ],
)
def test_a_query_that_is_no_callback_is_not_found(waiting: Waiting, query: str):
    assert waiting.browse(query).status_code == 404


@pytest.mark.parametrize("query", ["code=a", "code=a&code=b&state=s", "error=access_denied"])
def test_after_a_query_that_is_no_callback_the_browser_may_still_come(waiting: Waiting, query: str):
    waiting.browse(query)
    assert waiting.come_back().query == GOOD


def test_a_query_of_100_kb_changes_nothing(waiting: Waiting):
    first = f"GET /callback?code=a&state=s&filler={'x' * 100_000} HTTP/1.1"
    waiting.say(waiting.request(first, f"Host: {waiting.host}"))
    assert waiting.come_back().query == GOOD


@pytest.mark.parametrize(
    "first",
    [
        "POST /callback?code=a&state=s HTTP/1.1",
        "HEAD /callback?code=a&state=s HTTP/1.1",
        "OPTIONS * HTTP/1.1",
        "CONNECT social.example:443 HTTP/1.1",
        "GET / HTTP/1.1",
        "GET /favicon.ico HTTP/1.1",
        "GET /callback HTTP/1.1",
        "GET /callback/?code=a&state=s HTTP/1.1",
        "GET /other/../callback?code=a&state=s HTTP/1.1",
        "GET http://127.0.0.1/callback?code=a&state=s HTTP/1.1",
        "GET /callback?code=a&state=s HTTP/2.0",
        "GET /callback?code=a&state=s",
        "GET  /callback?code=a&state=s HTTP/1.1",
        "GET /callback?code=a b&state=s HTTP/1.1",
        "get /callback?code=a&state=s HTTP/1.1",
        "GET /callback?code=ر&state=s HTTP/1.1",
        "GET /callback?code=a\n&state=s HTTP/1.1",
    ],
)
def test_another_request_is_not_found(waiting: Waiting, first: str):
    answer = waiting.say(waiting.request(first, f"Host: {waiting.host}"))
    assert answer.startswith(b"HTTP/1.1 404 ")


@pytest.mark.parametrize(
    "hosts",
    [
        (),
        ("attacker.example",),
        ("127.0.0.1",),
        ("localhost:{port}",),
        ("127.0.0.1:{port}", "attacker.example"),
        ("127.0.0.1:{port}", "127.0.0.1:{port}"),
        ("127.0.0.1:{port}.attacker.example",),
        ("127.0.0.1:1",),
    ],
)
def test_a_page_that_was_led_here_under_another_name_is_not_found(
    waiting: Waiting, hosts: tuple[str, ...]
):
    lines = [f"Host: {host.format(port=waiting.port)}" for host in hosts]
    answer = waiting.say(waiting.request("GET /callback?code=a&state=s HTTP/1.1", *lines))
    assert answer.startswith(b"HTTP/1.1 404 ")


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(256)),
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\x00" * 5_000,
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET /callback?code=a&state=s HTTP/1.1\r\nHost",
        b"GET /callback?" + b"x" * 300_000,
        b"\xff\xfe\r\n\r\n",
        b"EHLO there\r\n",
        b":\r\n" * 2_000,
    ],
)
def test_what_scanners_send_does_no_harm(waiting: Waiting, said: bytes):
    waiting.say(said)
    assert waiting.come_back().query == GOOD


def test_who_leaves_at_once_does_no_harm(waiting: Waiting):
    for _ in range(50):
        socket.create_connection(("127.0.0.1", waiting.port)).close()
    assert waiting.come_back().query == GOOD


def test_who_drips_byte_by_byte_holds_nobody_up(stack: ExitStack, waiting: Waiting):
    slow = waiting.open(stack, b"GET /callback?co")
    slow.sendall(b"d")
    began = monotonic()
    waiting.come_back()
    assert monotonic() - began < 2


def test_who_never_reads_holds_nobody_up(stack: ExitStack, waiting: Waiting):
    waiting.open(stack, waiting.request("GET /other HTTP/1.1", f"Host: {waiting.host}"))
    assert waiting.come_back().query == GOOD


def test_who_never_comes_to_an_end_is_not_listened_to_for_ever(stack: ExitStack, waiting: Waiting):
    endless = waiting.open(stack)
    endless.settimeout(PATIENCE / 2)
    with pytest.raises(ConnectionError):
        endless.sendall(b"x" * 20_000_000)


def test_a_crowd_at_the_door_holds_nobody_up(stack: ExitStack, waiting: Waiting):
    for _ in range(100):
        waiting.open(stack, b"GET /")
    assert waiting.come_back().query == GOOD


def test_a_crowd_is_kept_small(stack: ExitStack, waiting: Waiting):
    first = waiting.open(stack, b"GET /")
    for _ in range(100):
        waiting.open(stack, b"GET /")
    assert _all_of(first) == b""


# --- The end ---


def test_the_time_ends():
    with listener() as here:
        assert code_of(lambda: here.wait(0.15, lambda: False)) is PlatformProblem.SIGN_IN_TIMED_OUT


def test_a_crowd_does_not_stop_the_time():
    with listener() as here, ExitStack() as stack:
        port = int(here.redirect_uri.rpartition(":")[2].partition("/")[0])
        for _ in range(10):
            stack.enter_context(socket.create_connection(("127.0.0.1", port)))
        assert code_of(lambda: here.wait(0.15, lambda: False)) is PlatformProblem.SIGN_IN_TIMED_OUT


def test_the_person_may_give_up():
    given_up = threading.Event()
    timer = threading.Timer(0.1, given_up.set)
    timer.start()
    with listener() as here:
        assert code_of(lambda: here.wait(PATIENCE, given_up.is_set)) is (
            PlatformProblem.SIGN_IN_GIVEN_UP
        )
    timer.join()


def test_a_listener_that_was_closed_waits_for_nobody():
    here = listener()
    with here:
        pass
    assert code_of(lambda: here.wait(1, lambda: False)) is PlatformProblem.SIGN_IN_GIVEN_UP


def test_a_closed_listener_leaves_the_port():
    with listener() as here:
        port = int(here.redirect_uri.rpartition(":")[2].partition("/")[0])
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), 1)


def test_a_registered_port_is_the_one(stack: ExitStack):
    port = unused_port()
    assert Waiting(stack, port).listener.redirect_uri == f"http://127.0.0.1:{port}/callback"


def test_a_registered_port_is_free_again_right_after_a_sign_in():
    port = unused_port()
    for _ in range(2):
        with ExitStack() as stack:
            Waiting(stack, port).come_back()


def test_a_port_that_another_program_has_is_told(stack: ExitStack):
    taken = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
    port: int = taken.getsockname()[1]
    with pytest.raises(Unavailable) as refused, LoopbackListener(PAGES.__getitem__, port):
        pass
    assert (refused.value.code, refused.value.values) == (
        PlatformProblem.SIGN_IN_PORT_TAKEN,
        {"port": port},
    )
