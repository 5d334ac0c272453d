"""Bytes of images and videos on their way to an AT Protocol server, and what it answers."""

import hashlib
import json
from collections.abc import Callable, Generator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest

from core.foundation.errors import NatiqError
from core.platforms.bluesky import BlueskyConnector, rules_for
from core.platforms.embeds import cid_of
from core.platforms.gate import NetworkGate, open_client
from core.platforms.model import (
    Account,
    Media,
    NotSent,
    PlatformProblem,
    Post,
    PostRef,
    Rejected,
    ReplyTo,
    content_hash,
)
from tests.fakes import FakeClock, seeded_randomness
from tests.posts import MOMENT
from tests.servers.wire import PermitForTests

DID = "did:plc:" + "a" * 24
ACCOUNT = Account("bluesky", "https://pds.example", "muscat.example", DID)
KEY = "3jzfcijpj2z2a"
CID = "bafyreif" + "a" * 51
SESSION = {"accessJwt": "access", "refreshJwt": "refresh", "did": DID, "handle": "muscat.example"}
CONTENT = b"hello world"
IMAGE = Media(CONTENT, "image/png", 24, 16, "نخلة", hashlib.sha256(CONTENT).hexdigest())
POST = Post("نص", MOMENT, media=(IMAGE,))
PERMITTED = timedelta(seconds=40)


def blob(**members: object) -> dict[str, object]:
    """The server's reference to ``IMAGE``, with these members changed."""
    size = len(CONTENT)
    usual = {"$type": "blob", "ref": {"$link": cid_of(IMAGE)}, "mimeType": "image/png"}
    return {**usual, "size": size, **members}


class Server:
    """Takes uploads as it is told, and every record."""

    def __init__(self, status: int, upload: object, during: Callable[[], None]) -> None:
        self._status, self._upload, self._during = status, upload, during
        self.calls: list[str] = []
        self.records: list[dict[str, object]] = []
        self.types: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        call = request.url.path.rpartition(".")[2]
        self.calls.append(call)
        if call == "createSession":
            return _answer(200, SESSION)
        if call == "uploadBlob":
            assert request.content == CONTENT
            self.types.append(request.headers["content-type"])
            self._during()
            return _answer(self._status, self._upload)
        self.records.append(json.loads(request.content)["record"])
        return _answer(200, {"uri": f"at://{DID}/app.bsky.feed.post/{KEY}", "cid": CID})


def _answer(status: int, members: object) -> httpx.Response:
    return httpx.Response(status, stream=httpx.ByteStream(json.dumps(members).encode()))


class Bench:
    """A connector, its clock, and the server that it speaks to."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self.clock = FakeClock()

    def connect(
        self, upload: object, status: int = 200, during: Callable[[], None] = lambda: None
    ) -> Server:
        server = Server(status, upload, during)
        network = httpx.MockTransport(server)
        gate = NetworkGate(rules_for(ACCOUNT), network, self.clock, lambda _: None)
        client = self._stack.enter_context(open_client(gate))
        self.connector = BlueskyConnector(
            ACCOUNT, lambda: "app-password", client, self.clock, seeded_randomness()
        )
        return server

    def publish(self, post: Post = POST) -> None:
        until = self.clock.now() + PERMITTED
        self.connector.publish(PermitForTests(DID, content_hash(post), until), post, KEY)

    def refusal(self, post: Post = POST) -> NatiqError:
        with pytest.raises(NatiqError) as refusal:
            self.publish(post)
        return refusal.value


@pytest.fixture
def bench() -> Generator[Bench]:
    with ExitStack() as stack:
        yield Bench(stack)


def test_a_name_is_the_contents_own():
    # The raw CID of these bytes, as the IPFS tools and every server name it.
    assert cid_of(IMAGE) == "bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e"


def test_the_record_names_the_bytes_the_description_and_the_shape(bench: Bench):
    server = bench.connect({"blob": blob()})
    bench.publish()
    assert server.calls == ["createSession", "uploadBlob", "createRecord"]
    assert server.types == ["image/png"]
    assert server.records[0]["embed"] == {
        "$type": "app.bsky.embed.images",
        "images": [
            {"image": blob(), "alt": "نخلة", "aspectRatio": {"width": 24, "height": 16}},
        ],
    }


def test_the_record_names_the_type_that_the_server_found(bench: Bench):
    server = bench.connect({"blob": blob(mimeType="image/webp")})
    bench.publish()
    assert json.dumps(server.records[0]).count("image/webp") == 1


@pytest.mark.parametrize(
    "upload",
    [
        {},
        {"blob": "x"},
        {"blob": blob(ref={"$link": CID})},
        {"blob": blob(ref=cid_of(IMAGE))},
        {"blob": blob(size=len(CONTENT) + 1)},
        {"blob": blob(mimeType="text/html")},
        {"blob": blob(mimeType=7)},
    ],
)
def test_a_reference_to_something_else_publishes_nothing(bench: Bench, upload: object):
    server = bench.connect(upload)
    assert isinstance(bench.refusal(), NotSent)
    assert server.records == []


@pytest.mark.parametrize(
    ("status", "code"),
    [(413, PlatformProblem.MEDIA_TOO_LARGE), (400, PlatformProblem.MEDIA_REFUSED)],
)
def test_a_refused_upload_says_that_it_is_the_file(
    bench: Bench, status: int, code: PlatformProblem
):
    server = bench.connect({"error": "InvalidRequest"}, status)
    refusal = bench.refusal()
    assert isinstance(refusal, Rejected)
    assert (refusal.code, server.records) == (code, [])


@pytest.mark.parametrize("status", [500, 502])
def test_an_upload_at_which_the_server_fails_may_be_repeated(bench: Bench, status: int):
    bench.connect({}, status)
    assert isinstance(bench.refusal(), NotSent)


def test_an_upload_that_outlasts_the_permit_publishes_nothing(bench: Bench):
    server = bench.connect({"blob": blob()}, during=lambda: bench.clock.advance(PERMITTED))
    assert bench.refusal().code is PlatformProblem.PERMIT_ENDED
    assert server.records == []


def test_what_was_uploaded_a_while_ago_is_not_uploaded_again(bench: Bench):
    server = bench.connect({"blob": blob()}, during=lambda: bench.clock.advance(PERMITTED))
    bench.refusal()
    bench.publish()
    assert (server.calls.count("uploadBlob"), len(server.records)) == (1, 1)


def test_what_was_uploaded_long_ago_is_uploaded_again(bench: Bench):
    server = bench.connect({"blob": blob()})
    bench.publish()
    bench.clock.advance(timedelta(minutes=16))
    bench.publish()
    assert server.calls.count("uploadBlob") == 2


def test_other_bytes_than_the_permits_are_refused_before_anything_leaves(bench: Bench):
    server = bench.connect({"blob": blob()})
    other = replace(POST, media=(replace(IMAGE, content=b"other"),))
    assert bench.refusal(other).code is PlatformProblem.WRONG_CONTENT
    assert server.calls == []


@pytest.mark.parametrize(
    "change",
    [
        {"text": "نص آخر"},
        {"media": ()},
        {"media": (replace(IMAGE, alt="وصف آخر"),)},
        {"part": 1},
        {"parts": 2},
    ],
)
def test_the_hash_is_another_for_any_other_content(change: dict[str, object]):
    assert content_hash(replace(POST, **change)) != content_hash(POST)  # pyright: ignore[reportArgumentType]


def test_a_reply_names_address_and_version_of_both_posts(bench: Bench):
    server = bench.connect({"blob": blob()})
    root, parent = PostRef("at://a", CID), PostRef("at://b", CID)
    bench.publish(replace(POST, reply_to=ReplyTo(root, parent)))
    assert server.records[0]["reply"] == {
        "root": {"uri": "at://a", "cid": CID},
        "parent": {"uri": "at://b", "cid": CID},
    }


def test_a_post_without_a_version_cannot_be_replied_to(bench: Bench):
    server = bench.connect({"blob": blob()})
    post = replace(POST, reply_to=ReplyTo(PostRef("at://a"), PostRef("at://a")))
    assert bench.refusal(post).code is PlatformProblem.THREAD_UNSUPPORTED
    assert server.records == []


def test_the_bytes_are_not_shown():
    assert "hello" not in repr(POST)
