"""Every kind of answer, sorted by what is certain about it. The network is a fake one."""

import gzip
import json
import traceback
from collections.abc import Callable, Generator
from contextlib import ExitStack
from datetime import UTC, datetime

import httpx
import pytest

from core.foundation.clock import SystemClock
from core.foundation.errors import NatiqError
from core.platforms.bluesky.xrpc import Bearer, TokenRefused, Xrpc, XrpcRefusal
from core.platforms.exchange import ServerFailed
from core.platforms.gate import Allowed, NetworkGate, open_client
from core.platforms.model import (
    NotSent,
    PlatformProblem,
    Rejected,
    SignInRefused,
    Uncertain,
)
from core.platforms.protocol import Allowance
from tests.delegating import refusal_of
from tests.fakes import FakeClock

SERVER = "https://pds.example"
METHOD = "com.atproto.server.getSession"
ACCESS = Bearer("token", "did:web:a.example")
HTML = "<!doctype html><title>502 عطل</title>".encode()
Handler = Callable[[httpx.Request], httpx.Response]


@pytest.fixture
def stack() -> Generator[ExitStack]:
    with ExitStack() as resources:
        yield resources


def server(stack: ExitStack, handler: Handler, address: str = SERVER) -> Xrpc:
    client = httpx.Client(transport=httpx.MockTransport(handler))
    return Xrpc(address, stack.enter_context(client), FakeClock())


def answering(
    stack: ExitStack, status: int, content: bytes = b"{}", **headers: str
) -> Callable[[], object]:
    """A call to a server that answers like this."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    there = server(stack, lambda _: httpx.Response(status, content=content, headers=named))
    return lambda: there.procedure(METHOD, {}, ACCESS)


def failing(stack: ExitStack, error: type[httpx.HTTPError]) -> Callable[[], object]:
    """A call during which the network fails like this."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise error("as the test wants it", request=request)  # pyright: ignore[reportCallIssue]

    there = server(stack, fail)
    return lambda: there.procedure(METHOD, {}, ACCESS)


def test_an_object_is_handed_on(stack: ExitStack):
    content = json.dumps({"did": "did:web:a.example", "name": "بلدية"}).encode()
    assert answering(stack, 200, content)() == {"did": "did:web:a.example", "name": "بلدية"}


@pytest.mark.parametrize(
    "content",
    [
        HTML,
        b"",
        b'{"did":"did:web:a',
        b'{"did":',
        b"[]",
        b"null",
        b'"did"',
        b"7",
        b"NaN",
        b'{"a":1} x',
        b"\xff\xfe\x00",
        b"[" * 100_000,
        gzip.compress(b"{}"),
    ],
    ids=[
        "HTML",
        "nothing",
        "cut in a word",
        "cut after a colon",
        "a list",
        "null",
        "a word",
        "a number",
        "no number",
        "more after it",
        "no UTF-8",
        "nested",
        "packed",
    ],
)
def test_a_good_status_with_an_unreadable_answer_is_uncertain(stack: ExitStack, content: bytes):
    problem = refusal_of(answering(stack, 200, content))
    assert isinstance(problem, Uncertain)
    assert problem.code is PlatformProblem.UNREADABLE_ANSWER


@pytest.mark.parametrize("status", [204, 300, 302, 304, 399])
def test_a_status_that_says_nothing_of_what_was_done_is_uncertain(stack: ExitStack, status: int):
    content = b"" if status == 204 else b"{}"
    problem = refusal_of(answering(stack, status, content))
    assert isinstance(problem, Uncertain)
    assert problem.code is PlatformProblem.UNREADABLE_ANSWER


@pytest.mark.parametrize("status", [400, 403, 404, 405, 409, 413, 499])
def test_a_refusal_carries_the_servers_own_name_for_it(stack: ExitStack, status: int):
    content = json.dumps({"error": "InvalidRequest", "message": "نص سري"}).encode()
    problem = refusal_of(answering(stack, status, content))
    assert isinstance(problem, XrpcRefusal)
    assert (problem.code, problem.values) == (
        PlatformProblem.REJECTED,
        {"status": status, "reason": "InvalidRequest"},
    )


def test_the_servers_message_goes_no_further(stack: ExitStack):
    content = json.dumps({"error": "X", "message": "نص سري"}).encode()
    problem = refusal_of(answering(stack, 400, content))
    assert "نص سري" not in f"{problem!r}{problem.values}{traceback.format_exception(problem)}"


@pytest.mark.parametrize(
    "content",
    [
        HTML,
        b"",
        b"[]",
        b"{}",
        b'{"error":7}',
        b'{"error":null}',
        b'{"error":["a"]}',
        b'{"error":""}',
        b'{"error":"two words"}',
        b'{"error":"a\\nb"}',
        b'{"error":"\\ud800"}',
        b'{"error":"\\u202eabc"}',
        b'{"error":"' + b"a" * 201 + b'"}',
    ],
)
def test_a_refusal_without_a_proper_name_is_a_refusal_without_name(
    stack: ExitStack, content: bytes
):
    problem = refusal_of(answering(stack, 400, content))
    assert isinstance(problem, XrpcRefusal)
    assert problem.values["reason"] == ""


@pytest.mark.parametrize("content", [HTML, b'{"error":"AuthenticationRequired"}', b""])
def test_a_credential_that_is_not_taken_is_told_as_such(stack: ExitStack, content: bytes):
    problem = refusal_of(answering(stack, 401, content))
    assert isinstance(problem, SignInRefused)
    assert problem.code is PlatformProblem.SIGN_IN_REFUSED


@pytest.mark.parametrize("status", [400, 401])
@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("ExpiredToken", PlatformProblem.TOKEN_EXPIRED),
        ("InvalidToken", PlatformProblem.TOKEN_REVOKED),
        ("invalid_token", PlatformProblem.TOKEN_REVOKED),
    ],
)
def test_a_spent_token_is_told_apart_from_a_wrong_one(
    stack: ExitStack, status: int, name: str, code: PlatformProblem
):
    problem = refusal_of(answering(stack, status, json.dumps({"error": name}).encode()))
    assert isinstance(problem, TokenRefused)
    assert problem.code is code


@pytest.mark.parametrize("status", [400, 401, 403])
@pytest.mark.parametrize(
    "name", ["AccountTakedown", "AccountSuspended", "AccountDeactivated", "AccountNotFound"]
)
def test_an_account_that_was_stopped_is_no_matter_of_the_token(
    stack: ExitStack, status: int, name: str
):
    problem = refusal_of(answering(stack, status, json.dumps({"error": name}).encode()))
    assert isinstance(problem, Rejected)
    assert problem.code is PlatformProblem.ACCOUNT_SUSPENDED


def test_a_token_for_too_little_is_told_as_such(stack: ExitStack):
    problem = refusal_of(answering(stack, 403, b'{"error":"ScopeMissingError"}'))
    assert isinstance(problem, SignInRefused)
    assert not isinstance(problem, TokenRefused)
    assert problem.code is PlatformProblem.SCOPE_MISSING


@pytest.mark.parametrize(
    ("wait", "seconds"),
    [
        ("0", 60),
        ("30", 30),
        ("86400", 86_400),
        ("86401", 60),
        ("99999999999999999999", 60),
        ("9" * 5_000, 60),
        ("-5", 60),
        ("1.5", 60),
        ("1e3", 60),
        ("", 60),
        ("Tue, 24 Nov 2026 08:01:30 GMT", 90),
        ("Wed, 25 Nov 2026 08:00:00 GMT", 86_400),
        ("Wed, 25 Nov 2026 08:00:01 GMT", 60),
        ("Mon, 23 Nov 2026 08:00:00 GMT", 60),
    ],
)
def test_too_many_requests_say_how_long_to_wait(stack: ExitStack, wait: str, seconds: int):
    problem = refusal_of(answering(stack, 429, retry_after=wait))
    assert isinstance(problem, Rejected)
    assert (problem.code, problem.values["retry_after"]) == (
        PlatformProblem.TOO_MANY_REQUESTS,
        seconds,
    )


@pytest.mark.parametrize("content", [HTML, b'{"error":"RateLimitExceeded"}'])
def test_too_many_requests_without_a_time_wait_a_minute(stack: ExitStack, content: bytes):
    assert refusal_of(answering(stack, 429, content)).values["retry_after"] == 60


@pytest.mark.parametrize("status", [500, 501, 502, 503, 504, 599])
@pytest.mark.parametrize("content", [HTML, b'{"error":"InternalServerError"}', b""])
def test_a_server_that_failed_may_have_done_it_all_the_same(
    stack: ExitStack, status: int, content: bytes
):
    problem = refusal_of(answering(stack, status, content))
    assert isinstance(problem, ServerFailed)
    assert isinstance(problem, Uncertain)
    assert (problem.code, problem.values) == (PlatformProblem.SERVER_FAILED, {"status": status})


@pytest.mark.parametrize(
    "error",
    [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol],
)
def test_without_a_connection_nothing_was_sent(stack: ExitStack, error: type[httpx.HTTPError]):
    problem = refusal_of(failing(stack, error))
    assert isinstance(problem, NotSent)
    assert problem.code is PlatformProblem.OFFLINE


@pytest.mark.parametrize(
    "error",
    [
        httpx.ReadError,
        httpx.ReadTimeout,
        httpx.WriteError,
        httpx.WriteTimeout,
        httpx.CloseError,
        httpx.RemoteProtocolError,
        httpx.DecodingError,
    ],
)
def test_a_line_that_breaks_later_leaves_it_uncertain(
    stack: ExitStack, error: type[httpx.HTTPError]
):
    problem = refusal_of(failing(stack, error))
    assert isinstance(problem, Uncertain)
    assert problem.code is PlatformProblem.NO_ANSWER


def through_the_gate(stack: ExitStack, response: httpx.Response, path: str) -> Xrpc:
    rules = (Allowed.at(SERVER, "POST", path),)
    network = httpx.MockTransport(lambda _: response)
    gate = NetworkGate(rules, network, SystemClock(), lambda _: None, reply_limit=100)
    return Xrpc(SERVER, stack.enter_context(open_client(gate)), FakeClock())


@pytest.mark.parametrize(
    ("path", "response", "kind", "reason"),
    [
        ("/xrpc/another", httpx.Response(200), NotSent, "gate_not_allowed"),
        (
            f"/xrpc/{METHOD}",
            httpx.Response(302, headers={"location": "https://evil.example"}),
            Uncertain,
            "gate_redirect",
        ),
        (
            f"/xrpc/{METHOD}",
            httpx.Response(200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(b"")),
            Uncertain,
            "gate_compressed",
        ),
        (
            f"/xrpc/{METHOD}",
            httpx.Response(200, stream=httpx.ByteStream(b" " * 101)),
            Uncertain,
            "gate_too_large",
        ),
    ],
)
def test_a_refusal_of_the_gate_says_whether_anything_had_left(
    stack: ExitStack, path: str, response: httpx.Response, kind: type[NatiqError], reason: str
):
    there = through_the_gate(stack, response, path)
    problem = refusal_of(lambda: there.procedure(METHOD, {}, ACCESS))
    assert isinstance(problem, kind)
    assert (problem.code, problem.values) == (PlatformProblem.NETWORK_REFUSED, {"reason": reason})


@pytest.mark.parametrize("address", [SERVER, f"{SERVER}/"])
def test_a_reading_call_asks_in_its_address(stack: ExitStack, address: str):
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, content=b"{}")

    server(stack, answer, address).query("a.b.c", {"repo": "did:web:ن", "rkey": "3"})
    (request,) = asked
    assert (request.method, request.url.path) == ("GET", "/xrpc/a.b.c")
    assert dict(request.url.params) == {"repo": "did:web:ن", "rkey": "3"}
    assert ("authorization" in request.headers, request.content) == (False, b"")


def test_a_writing_call_carries_token_and_json_in_utf8(stack: ExitStack):
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, content=b"{}")

    server(stack, answer).procedure("a.b.c", {"text": "نصٌّ 🌴"}, Bearer("secret", ""))
    (request,) = asked
    assert (request.method, request.headers["authorization"]) == ("POST", "Bearer secret")
    assert request.headers["content-type"] == "application/json"
    assert request.content.decode() == '{"text": "نصٌّ 🌴"}'


def test_no_failure_shows_the_credential(stack: ExitStack):
    # Put together here, because a traceback quotes the line that made the call.
    token = "-".join(letter * 4 for letter in "qwer")
    for error in (httpx.ConnectError, httpx.ReadError):

        def fail(request: httpx.Request, error: type[httpx.RequestError] = error) -> httpx.Response:
            raise error(str(request.headers), request=request)

        there = server(stack, fail)
        access = Bearer(token, "")
        problem = refusal_of(lambda there=there, access=access: there.query(METHOD, {}, access))
        shown = "".join(traceback.format_exception(problem))
        assert token not in f"{shown}{problem!r}{problem.values}{access!r}"


def test_what_the_server_says_of_its_limits_is_remembered(stack: ExitStack):
    answers = [
        {"ratelimit-limit": "3000", "ratelimit-remaining": "17", "ratelimit-reset": "1795507500"},
        {},
    ]
    there = server(stack, lambda _: httpx.Response(200, content=b"{}", headers=answers.pop(0)))
    there.query(METHOD, {})
    there.query(METHOD, {})
    moment = datetime(2026, 11, 24, 8, 5, tzinfo=UTC)
    assert there.allowance == Allowance(17, 3000, moment)
