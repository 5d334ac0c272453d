"""What a real server never answers, and a broken or hostile one may. The network is a fake one."""

import json
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from core.foundation.errors import Refused
from core.platforms.bluesky.connector import BlueskyConnector
from core.platforms.model import (
    Account,
    NotSent,
    PlatformProblem,
    Post,
    PublishedPost,
    Rejected,
    SignInRefused,
    Uncertain,
)
from core.platforms.protocol import Attempt
from tests.delegating import refusal_of
from tests.fakes import FakeClock, seeded_randomness
from tests.posts import hash_of
from tests.servers.atproto import connector_over
from tests.servers.wire import NoNotes, PasswordCredentials, PermitForTests

DID, OTHER_DID = "did:plc:" + "a" * 24, "did:plc:" + "b" * 24
ACCOUNT = Account("bluesky", "https://pds.example", "muscat.example", DID)
TEXT = "تدعو البلدية إلى يوم التشجير 🌴"
KEY = "3jzfcijpj2z2a"
CID = "bafyreif" + "a" * 51
URI = f"at://{DID}/app.bsky.feed.post/{KEY}"
SESSION = {"accessJwt": "access", "refreshJwt": "refresh", "did": DID, "handle": "muscat.example"}
FOUND = {"uri": URI, "cid": CID, "value": {"text": TEXT}}
MISSING = httpx.Response(400, json={"error": "RecordNotFound"})
HTML = httpx.Response(200, content=b"<html>")

Answer = httpx.Response | dict[str, Any] | type[httpx.RequestError]


class Server:
    """Answers each method as it is told: the last answer of a list stays."""

    def __init__(self, **answers: Answer | list[Answer]) -> None:
        self._answers: dict[str, list[Answer]] = {
            "createSession": [SESSION],
            "refreshSession": [SESSION],
            "getSession": [{"did": DID, "handle": "muscat.example"}],
            "createRecord": [{"uri": URI, "cid": CID}],
            "getRecord": [MISSING],
        }
        for method, one in answers.items():
            self._answers[method] = list(one) if isinstance(one, list) else [one]
        self.calls: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        method = request.url.path.rpartition(".")[2]
        self.calls.append(method)
        answers = self._answers[method]
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if isinstance(answer, dict):
            return unread(200, json.dumps(answer).encode(), {})
        if isinstance(answer, httpx.Response):
            return unread(answer.status_code, answer.content, answer.headers)
        raise answer("as the test wants it", request=request)


def unread(status: int, content: bytes, headers: Mapping[str, str]) -> httpx.Response:
    """A reply whose body is still on the wire."""
    return httpx.Response(status, headers=headers, stream=httpx.ByteStream(content))


Connect = Callable[[Server], BlueskyConnector]


@pytest.fixture
def connect() -> Generator[Connect]:
    with ExitStack() as stack:

        def connect(server: Server) -> BlueskyConnector:
            connector, client = connector_over(
                httpx.MockTransport(server),
                ACCOUNT,
                PasswordCredentials("app-password"),
                seeded_randomness(),
                FakeClock(),
            )
            stack.enter_context(client)
            return connector

        yield connect


ATTEMPT = Attempt(KEY, Post(TEXT, datetime(2026, 11, 24, 8, 0, tzinfo=UTC)))


def publish(connector: BlueskyConnector, account_id: str = DID) -> PublishedPost:
    now = FakeClock().now()
    permit = PermitForTests(account_id, hash_of(TEXT), now + timedelta(minutes=2))
    return connector.publish(permit, ATTEMPT, NoNotes())


def test_the_usual_answers_make_a_post(connect: Connect):
    server = Server()
    assert publish(connect(server)).uri == URI
    assert server.calls == ["createSession", "createRecord"]


BAD_TOKENS = [None, "", 7, [], "a b", "a\nb", "a\r\nX-Other: b", "رمز", "\ud800", "a" * 8_193]


@pytest.mark.parametrize("member", ["accessJwt", "refreshJwt"])
@pytest.mark.parametrize("token", BAD_TOKENS)
def test_a_token_that_is_no_token_means_nothing_was_sent(
    connect: Connect, member: str, token: object
):
    server = Server(createSession={**SESSION, member: token})
    problem = refusal_of(connect(server).whose_token)
    assert isinstance(problem, NotSent)
    assert (problem.code, server.calls) == (PlatformProblem.UNREADABLE_ANSWER, ["createSession"])


@pytest.mark.parametrize("method", ["createSession", "getSession"])
@pytest.mark.parametrize(
    "member",
    [
        {"did": None},
        {"did": 7},
        {"did": "did:plc:short"},
        {"did": DID + "\n"},
        {"did": "did:key:abc"},
        {"handle": None},
        {"handle": ""},
        {"handle": "muscat\u202e.example"},
        {"handle": "muscat.example\n"},
        {"handle": "\ud800"},
        {"handle": "m" * 254},
    ],
)
def test_an_identity_that_cannot_be_read_means_nothing_was_sent(
    connect: Connect, method: str, member: dict[str, object]
):
    server = Server(**{method: {**SESSION, **member}})
    problem = refusal_of(connect(server).whose_token)
    assert isinstance(problem, NotSent)
    assert problem.code is PlatformProblem.UNREADABLE_ANSWER


@pytest.mark.parametrize("method", ["createSession", "getSession"])
@pytest.mark.parametrize("answer", [HTML, httpx.ReadError, httpx.Response(503)])
def test_signing_in_without_an_answer_may_simply_be_repeated(
    connect: Connect, method: str, answer: Answer
):
    server = Server(**{method: [answer, {**SESSION}]})
    connector = connect(server)
    assert isinstance(refusal_of(connector.whose_token), NotSent)
    assert connector.whose_token().account_id == DID


def test_a_session_of_another_account_writes_nothing(connect: Connect):
    server = Server(createSession={**SESSION, "did": OTHER_DID})
    problem = refusal_of(lambda: publish(connect(server)))
    assert (problem.code, problem.clause) == (PlatformProblem.WRONG_ACCOUNT, "ACC-1")
    assert server.calls == ["createSession"]


def test_a_session_that_turns_into_another_accounts_writes_nothing(connect: Connect):
    server = Server(
        createRecord=[httpx.Response(400, json={"error": "ExpiredToken"}), {"uri": URI}],
        refreshSession={**SESSION, "did": OTHER_DID},
    )
    problem = refusal_of(lambda: publish(connect(server)))
    assert isinstance(problem, Refused)
    assert problem.code is PlatformProblem.WRONG_ACCOUNT
    assert server.calls == ["createSession", "createRecord", "refreshSession"]


def test_a_token_refused_again_after_renewing_is_refused(connect: Connect):
    server = Server(createRecord=httpx.Response(401, json={"error": "InvalidToken"}))
    assert isinstance(refusal_of(lambda: publish(connect(server))), SignInRefused)
    assert server.calls == ["createSession", "createRecord", "refreshSession", "createRecord"]


@pytest.mark.parametrize(
    "answer",
    [
        HTML,
        {},
        {"uri": None},
        {"uri": 7},
        {"uri": URI + "x"},
        {"uri": URI.replace(DID, OTHER_DID)},
        {"uri": "https://evil.example"},
        httpx.Response(204),
        httpx.ReadTimeout,
        httpx.RemoteProtocolError,
    ],
)
def test_a_post_without_a_proper_answer_is_uncertain(connect: Connect, answer: Answer):
    server = Server(createRecord=answer)
    assert isinstance(refusal_of(lambda: publish(connect(server))), Uncertain)
    assert server.calls.count("createRecord") == 1


def test_a_post_without_a_connection_was_not_sent(connect: Connect):
    server = Server(createRecord=httpx.ConnectError)
    assert isinstance(refusal_of(lambda: publish(connect(server))), NotSent)


REFUSED = httpx.Response(400, json={"error": "InvalidRequest"})
FAILED = httpx.Response(500, json={"error": "InternalServerError"})


@pytest.mark.parametrize(
    ("answer", "kind", "code"),
    [
        (REFUSED, Rejected, PlatformProblem.REJECTED),
        (FAILED, Uncertain, PlatformProblem.SERVER_FAILED),
    ],
)
def test_a_refused_key_that_holds_no_post_is_told_as_it_was_refused(
    connect: Connect, answer: Answer, kind: type, code: PlatformProblem
):
    problem = refusal_of(lambda: publish(connect(Server(createRecord=answer))))
    assert isinstance(problem, kind)
    assert problem.code is code


@pytest.mark.parametrize("answer", [REFUSED, FAILED])
def test_a_refused_key_that_holds_our_post_is_our_post(connect: Connect, answer: Answer):
    server = Server(createRecord=answer, getRecord=FOUND)
    assert publish(connect(server)).uri == URI


@pytest.mark.parametrize("answer", [REFUSED, FAILED])
def test_a_refused_key_that_holds_another_text_is_taken(connect: Connect, answer: Answer):
    server = Server(createRecord=answer, getRecord={**FOUND, "value": {"text": "نص آخر"}})
    problem = refusal_of(lambda: publish(connect(server)))
    assert isinstance(problem, Rejected)
    assert problem.code is PlatformProblem.KEY_TAKEN


def test_a_refusal_of_a_text_beyond_the_limit_says_so(connect: Connect):
    text = "ن" * 301
    permit = PermitForTests(DID, hash_of(text), FakeClock().now() + timedelta(minutes=2))
    attempt = Attempt(KEY, Post(text, ATTEMPT.post.created_at))
    connector = connect(Server(createRecord=REFUSED))
    problem = refusal_of(lambda: connector.publish(permit, attempt, NoNotes()))
    assert isinstance(problem, Rejected)
    assert problem.code is PlatformProblem.TOO_LONG


@pytest.mark.parametrize("look", [HTML, FAILED, REFUSED, httpx.ConnectError, {"uri": URI}])
def test_a_refused_key_that_cannot_be_looked_at_is_uncertain(connect: Connect, look: Answer):
    server = Server(createRecord=REFUSED, getRecord=look)
    problem = refusal_of(lambda: publish(connect(server)))
    assert isinstance(problem, Uncertain)
    assert problem.code is PlatformProblem.NO_ANSWER


def test_too_many_requests_publish_nothing_and_say_how_long_to_wait(connect: Connect):
    many = httpx.Response(429, headers={"retry-after": "90"}, content=b"{}")
    problem = refusal_of(lambda: publish(connect(Server(createRecord=many))))
    assert isinstance(problem, Rejected)
    assert problem.values["retry_after"] == 90


def test_a_post_is_found_as_it_lies_there(connect: Connect):
    found = connect(Server(getRecord=FOUND)).find(ATTEMPT)
    assert found == PublishedPost(KEY, URI, f"https://bsky.app/profile/{DID}/post/{KEY}", TEXT, CID)


def test_a_post_that_is_not_there_is_not_found(connect: Connect):
    assert connect(Server()).find(ATTEMPT) is None


@pytest.mark.parametrize(
    "answer",
    [
        HTML,
        {},
        {**FOUND, "uri": URI + "x"},
        {**FOUND, "uri": None},
        {**FOUND, "value": None},
        {**FOUND, "value": []},
        {**FOUND, "value": {}},
        {**FOUND, "value": {"text": 7}},
        {**FOUND, "value": {"text": "\ud800"}},
        {**FOUND, "value": {"text": "ن" * 10_001}},
        FAILED,
        httpx.ReadError,
        httpx.ConnectError,
    ],
)
def test_a_look_that_says_nothing_may_be_repeated(connect: Connect, answer: Answer):
    assert isinstance(refusal_of(lambda: connect(Server(getRecord=answer)).find(ATTEMPT)), NotSent)


@pytest.mark.parametrize("answer", [REFUSED, httpx.Response(400), httpx.Response(404)])
def test_another_refusal_is_not_taken_for_a_missing_post(connect: Connect, answer: Answer):
    assert isinstance(refusal_of(lambda: connect(Server(getRecord=answer)).find(ATTEMPT)), Rejected)
