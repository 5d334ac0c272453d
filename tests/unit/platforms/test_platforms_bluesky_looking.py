"""Looking at posts and acting on them, with servers that answer badly. The network is fake."""

import json
from collections.abc import Callable, Generator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from core.foundation.errors import Invalid
from core.platforms.bluesky.connector import BlueskyConnector
from core.platforms.bluesky.links import post_at, post_linked
from core.platforms.bluesky.tid import tid_about
from core.platforms.model import (
    Account,
    NotSent,
    PlatformProblem,
    PostRef,
    Rejected,
    SeenPost,
    Uncertain,
)
from core.platforms.protocol import Act, ActKind, act_hash
from tests.delegating import refusal_of
from tests.fakes import FakeClock, seeded_randomness
from tests.servers.atproto import connector_over
from tests.servers.wire import PasswordCredentials, PermitForTests

DID, CITIZEN = "did:plc:" + "a" * 24, "did:plc:" + "b" * 24
ACCOUNT = Account("bluesky", "https://pds.example", "muscat.example", DID)
KEY = "3jzfcijpj2z2a"
CID, OTHER_CID = "bafyreif" + "a" * 51, "bafyreif" + "b" * 51
URI = f"at://{CITIZEN}/app.bsky.feed.post/{KEY}"
LINK = f"https://bsky.app/profile/citizen.example/post/{KEY}"
VALUE: dict[str, Any] = {"text": "متى يوم التشجير؟", "createdAt": "2026-11-24T08:00:00Z"}
FOUND: dict[str, Any] = {"uri": URI, "cid": CID, "value": VALUE}
SESSION = {"accessJwt": "access", "refreshJwt": "refresh", "did": DID, "handle": "muscat.example"}
OWN: dict[str, Any] = {**FOUND, "uri": f"at://{DID}/app.bsky.feed.post/{KEY}"}
LIKE_KEY = tid_about(URI)
LIKE_URI = f"at://{DID}/app.bsky.feed.like/{LIKE_KEY}"
LIKE = Act(ActKind.LIKE, PostRef(URI, CID))

Answer = httpx.Response | dict[str, Any] | type[httpx.RequestError]


def refused(name: str, status: int = 400) -> httpx.Response:
    return httpx.Response(status, json={"error": name})


class Server:
    """Answers each method as it is told; a list stands for one answer after another."""

    def __init__(self, **answers: Answer | list[Answer]) -> None:
        self._answers: dict[str, list[Answer]] = {
            "resolveHandle": [{"did": CITIZEN}],
            "getRecord": [FOUND],
            "profile": [{"value": {"displayName": "مواطن"}}],
            "createSession": [SESSION],
            "createRecord": [{"uri": LIKE_URI, "cid": CID}],
            "deleteRecord": [{}],
        }
        for method, one in answers.items():
            self._answers[method] = list(one) if isinstance(one, list) else [one]
        self.calls: list[str] = []
        self.bodies: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        method = request.url.path.rpartition(".")[2]
        if request.url.params.get("collection") == "app.bsky.actor.profile":
            method = "profile"
        self.calls.append(method)
        if request.method == "POST":
            self.bodies.append(json.loads(request.content))
        answers = self._answers[method]
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if isinstance(answer, dict):
            answer = httpx.Response(200, content=json.dumps(answer).encode())
        if not isinstance(answer, httpx.Response):
            raise answer("as the test wants it", request=request)
        stream = httpx.ByteStream(answer.content)
        return httpx.Response(answer.status_code, stream=stream)


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


@pytest.mark.parametrize(
    "address",
    [
        LINK,
        f"{LINK}/",
        f"{LINK}?ref_src=embed",
        f"{LINK}#top",
        f"  {LINK}\n",
        f"https://bsky.app/profile/{CITIZEN}/post/{KEY}",
        f"https://bsky.app/profile/did:web:a.example/post/{KEY}",
        URI,
    ],
)
def test_a_link_to_a_post_is_read(address: str):
    found = post_linked(address)
    assert found is not None
    assert found.record_key == KEY


@pytest.mark.parametrize(
    "address",
    [
        "",
        KEY,
        LINK.replace("https", "http"),
        LINK.replace("bsky.app", "bsky.app.evil.example"),
        LINK.replace("bsky.app", "evil.example/bsky.app"),
        LINK.replace("bsky.app", "user@bsky.app"),
        LINK.replace("bsky.app", "BSKY.APP:8443"),
        LINK.replace("/post/", "/feed/"),
        LINK.replace("citizen.example", "citizen"),
        LINK.replace("citizen.example", "-a.example"),
        LINK.replace("citizen.example", "a..example"),
        LINK.replace("citizen.example", "a.1"),
        LINK.replace("citizen.example", "citizen\u202e.example"),
        LINK.replace("citizen.example", "a" * 300 + ".example"),
        LINK.replace("citizen.example", "did:plc:short"),
        LINK.replace("citizen.example", "did:key:abc"),
        f"{LINK}/likes",
        f"{LINK} and more",
        f"{LINK}%2F..",
        LINK.replace(KEY, ".."),
        LINK.replace(KEY, ""),
        LINK.replace(KEY, "k" * 513),
        f"{LINK}?{'a' * 1000}",
        URI.replace("feed.post", "feed.like"),
        URI.replace("feed.post", "feedxpost"),
        URI.replace(CITIZEN, "citizen.example"),
        "javascript:alert(1)",
    ],
)
def test_anything_else_is_no_link_to_a_post(address: str):
    assert post_linked(address) is None


def test_an_address_of_the_protocol_names_the_author_by_did_only():
    assert post_at(URI) is not None
    assert post_at(f"https://bsky.app/profile/{CITIZEN}/post/{KEY}") is None


def test_what_is_no_link_asks_nobody(connect: Connect):
    server = Server()
    refusal = refusal_of(lambda: connect(server).look_up("https://evil.example"))
    assert isinstance(refusal, Invalid)
    assert (refusal.code, server.calls) == (PlatformProblem.ADDRESS_INVALID, [])


def test_a_post_is_seen_as_the_server_shows_it(connect: Connect):
    assert connect(Server()).look_up(LINK) == SeenPost(
        post=PostRef(URI, CID),
        link=f"https://bsky.app/profile/{CITIZEN}/post/{KEY}",
        author_id=CITIZEN,
        author_handle="citizen.example",
        author_name="مواطن",
        text=VALUE["text"],
        published_at=datetime(2026, 11, 24, 8, tzinfo=UTC),
    )


def test_an_answer_is_seen_with_the_first_post_of_its_thread(connect: Connect):
    first = {"uri": URI.replace(KEY, "3jzfcijpj2z2b"), "cid": OTHER_CID}
    value = {**VALUE, "reply": {"root": first, "parent": first}}
    seen = connect(Server(getRecord={**FOUND, "value": value})).look_up(LINK)
    assert seen.root == PostRef(first["uri"], OTHER_CID)
    assert seen.as_reply_to.parent == seen.post


@pytest.mark.parametrize(
    "profile",
    [
        refused("RecordNotFound"),
        httpx.Response(502),
        httpx.ReadError,
        {},
        {"value": []},
        {"value": {}},
        {"value": {"displayName": 7}},
        {"value": {"displayName": "ن" * 641}},
        {"value": {"displayName": "\ud800"}},
    ],
)
def test_a_post_is_seen_though_its_author_has_no_name(connect: Connect, profile: Answer):
    assert connect(Server(profile=profile)).look_up(LINK).author_name == ""


@pytest.mark.parametrize(
    "answer",
    [
        refused("RecordNotFound"),
        refused("InvalidRequest"),
        refused("NotFound", 404),
        refused("AccountTakedown"),
        httpx.Response(403),
    ],
)
@pytest.mark.parametrize("method", ["resolveHandle", "getRecord"])
def test_what_the_server_does_not_show_is_not_found(connect: Connect, method: str, answer: Answer):
    refusal = refusal_of(lambda: connect(Server(**{method: answer})).look_up(LINK))
    assert isinstance(refusal, Rejected)
    assert refusal.code is PlatformProblem.POST_NOT_FOUND


@pytest.mark.parametrize("method", ["resolveHandle", "getRecord"])
def test_a_server_that_asks_for_a_pause_is_not_taken_for_one_that_has_nothing(
    connect: Connect, method: str
):
    many = httpx.Response(429, content=b"{}")
    refusal = refusal_of(lambda: connect(Server(**{method: many})).look_up(LINK))
    assert refusal.code is PlatformProblem.TOO_MANY_REQUESTS


UNREADABLE: list[dict[str, Any]] = [
    {**FOUND, "uri": None},
    {**FOUND, "uri": URI.replace(KEY, "3jzfcijpj2z2b")},
    {**FOUND, "uri": URI.replace(CITIZEN, DID)},
    {**FOUND, "cid": 7},
    {**FOUND, "cid": "a b"},
    {**FOUND, "value": None},
    {**FOUND, "value": []},
    {**FOUND, "value": {**VALUE, "text": None}},
    {**FOUND, "value": {**VALUE, "text": "ن" * 10_001}},
    {**FOUND, "value": {**VALUE, "text": "\udfff"}},
    {**FOUND, "value": {**VALUE, "createdAt": None}},
    {**FOUND, "value": {**VALUE, "createdAt": "yesterday"}},
    {**FOUND, "value": {**VALUE, "createdAt": "9999-12-31T23:59:59-23:00"}},
    {**FOUND, "value": {**VALUE, "reply": 7}},
    {**FOUND, "value": {**VALUE, "reply": {}}},
    {**FOUND, "value": {**VALUE, "reply": {"root": {"uri": "at://x", "cid": CID}}}},
]


@pytest.mark.parametrize("answer", UNREADABLE)
def test_a_post_that_cannot_be_read_may_be_asked_for_again(
    connect: Connect, answer: dict[str, Any]
):
    assert isinstance(refusal_of(lambda: connect(Server(getRecord=answer)).look_up(LINK)), NotSent)


@pytest.mark.parametrize("did", [None, 7, "", "did:key:abc", "citizen.example"])
def test_a_handle_that_leads_to_no_account_is_not_followed(connect: Connect, did: object):
    server = Server(resolveHandle={"did": did})
    assert isinstance(refusal_of(lambda: connect(server).look_up(LINK)), NotSent)
    assert server.calls == ["resolveHandle"]


def test_an_image_without_words_is_a_post_too(connect: Connect):
    seen = connect(Server(getRecord={**FOUND, "value": {**VALUE, "text": ""}})).look_up(LINK)
    assert seen.text == ""


def test_what_another_program_wrote_unreadably_is_left_out(connect: Connect):
    records = [7, {**OWN, "value": {}}, OWN, FOUND]
    latest = connect(Server(listRecords={"records": records})).latest(10)
    assert [one.post for one in latest] == [PostRef(OWN["uri"], CID)]


@pytest.mark.parametrize("answer", [{}, {"records": 7}, httpx.Response(503), httpx.ReadError])
def test_a_list_that_says_nothing_may_be_asked_for_again(connect: Connect, answer: Answer):
    server = Server(listRecords=answer)
    assert isinstance(refusal_of(lambda: connect(server).latest(10)), NotSent)


def test_no_more_posts_are_handed_on_than_asked_for(connect: Connect):
    server = Server(listRecords={"records": [OWN] * 50})
    assert len(connect(server).latest(3)) == 3


def do(connector: BlueskyConnector, act: Act = LIKE) -> None:
    until = FakeClock().now() + timedelta(minutes=2)
    connector.act(PermitForTests(DID, act_hash(act), until), act)


def test_a_like_is_kept_under_a_key_that_follows_from_the_post(connect: Connect):
    server = Server()
    do(connect(server))
    assert server.bodies[-1] == {
        "repo": DID,
        "collection": "app.bsky.feed.like",
        "rkey": LIKE_KEY,
        "record": {
            "$type": "app.bsky.feed.like",
            "subject": {"uri": URI, "cid": CID},
            "createdAt": "2026-11-24T08:00:00.000Z",
        },
    }


FAILED = httpx.Response(500, content=b'{"error":"InternalServerError"}')
KEPT = {"uri": LIKE_URI, "cid": CID, "value": {"subject": {"uri": URI, "cid": CID}}}


@pytest.mark.parametrize("answer", [refused("InvalidRequest"), FAILED])
def test_a_refused_key_that_holds_the_like_is_the_like(connect: Connect, answer: Answer):
    server = Server(createRecord=answer, getRecord=KEPT)
    do(connect(server))
    assert server.calls == ["createSession", "createRecord", "getRecord"]


@pytest.mark.parametrize(
    ("answer", "look", "kind", "code"),
    [
        (FAILED, refused("RecordNotFound"), Uncertain, PlatformProblem.SERVER_FAILED),
        (refused("X"), refused("RecordNotFound"), Rejected, PlatformProblem.REJECTED),
        (FAILED, refused("X"), Uncertain, PlatformProblem.NO_ANSWER),
        (FAILED, httpx.ReadError, Uncertain, PlatformProblem.NO_ANSWER),
        (FAILED, {**KEPT, "value": {}}, Rejected, PlatformProblem.KEY_TAKEN),
        (FAILED, {**KEPT, "value": {"subject": 7}}, Rejected, PlatformProblem.KEY_TAKEN),
        (
            FAILED,
            {**KEPT, "value": {"subject": {"uri": URI + "x"}}},
            Rejected,
            PlatformProblem.KEY_TAKEN,
        ),
    ],
)
def test_a_refused_key_without_the_like_is_told_as_it_is(
    connect: Connect, answer: Answer, look: Answer, kind: type, code: PlatformProblem
):
    problem = refusal_of(lambda: do(connect(Server(createRecord=answer, getRecord=look))))
    assert isinstance(problem, kind)
    assert problem.code is code


@pytest.mark.parametrize("answer", [{}, {"uri": URI}, httpx.Response(200), httpx.ReadTimeout])
def test_a_like_without_a_proper_answer_is_uncertain(connect: Connect, answer: Answer):
    assert isinstance(refusal_of(lambda: do(connect(Server(createRecord=answer)))), Uncertain)


def test_a_post_that_is_not_there_any_more_is_not_liked(connect: Connect):
    server = Server(getRecord=refused("RecordNotFound"))
    act = Act(ActKind.LIKE, PostRef(URI))
    refusal = refusal_of(lambda: do(connect(server), act))
    assert (refusal.code, server.calls) == (PlatformProblem.POST_NOT_FOUND, ["getRecord"])


@pytest.mark.parametrize("kind", [ActKind.LIKE, ActKind.BOOST])
def test_what_is_no_post_is_not_liked(connect: Connect, kind: ActKind):
    server = Server()
    act = Act(kind, PostRef(URI.replace("feed.post", "graph.list"), CID))
    assert isinstance(refusal_of(lambda: do(connect(server), act)), Invalid)
    assert server.calls == []


def test_a_session_of_another_account_likes_nothing(connect: Connect):
    server = Server(createSession={**SESSION, "did": CITIZEN})
    refusal = refusal_of(lambda: do(connect(server)))
    assert (refusal.code, server.calls) == (PlatformProblem.WRONG_ACCOUNT, ["createSession"])


def test_deleting_names_the_own_post_alone(connect: Connect):
    server = Server()
    do(connect(server), Act(ActKind.DELETE, PostRef(OWN["uri"])))
    body = {"repo": DID, "collection": "app.bsky.feed.post", "rkey": KEY}
    assert server.bodies[-1] == body
