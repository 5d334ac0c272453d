"""Bytes of images and videos on their way to an AT Protocol server, and what it answers."""

import hashlib
import json
from collections.abc import Callable, Generator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
import pytest

from core.foundation.errors import NatiqError
from core.platforms.bluesky.embeds import cid_of
from core.platforms.model import (
    Account,
    Media,
    NotSent,
    PlatformProblem,
    PollQuestion,
    Post,
    PostRef,
    Rejected,
    ReplyTo,
    content_hash,
)
from core.platforms.protocol import Attempt
from tests.fakes import FakeClock, seeded_randomness
from tests.posts import MOMENT
from tests.servers.atproto import connector_over
from tests.servers.wire import PasswordCredentials, PermitForTests, RecordingNotes

DID = "did:plc:" + "a" * 24
ACCOUNT = Account("bluesky", "https://pds.example", "muscat.example", DID)
KEY = "3jzfcijpj2z2a"
CID = "bafyreif" + "a" * 51
SESSION = {"accessJwt": "access", "refreshJwt": "refresh", "did": DID, "handle": "muscat.example"}
CONTENT = b"hello world"
IMAGE = Media(CONTENT, "image/png", 24, 16, "نخلة", hashlib.sha256(CONTENT).hexdigest())
POST = Post("نص", MOMENT, media=(IMAGE,))
PERMITTED = timedelta(seconds=40)
NOWHERE = PostRef("at://a")


def blob(**members: object) -> dict[str, object]:
    """The server's reference to ``IMAGE``, with these members changed."""
    size = len(CONTENT)
    usual = {"$type": "blob", "ref": {"$link": cid_of(IMAGE)}, "mimeType": "image/png"}
    return {**usual, "size": size, **members}


class Server:
    """Takes uploads as it is told, and every record."""

    def __init__(self, status: int, upload: object, during: Callable[[], None]) -> None:
        self._status, self._upload, self.during = status, upload, during
        self.first_record: httpx.Response | None = None
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
            self.during()
            return _answer(self._status, self._upload)
        if call == "getRecord":
            return _answer(400, {"error": "RecordNotFound"})
        self.records.append(json.loads(request.content)["record"])
        if self.first_record is not None:
            answer, self.first_record = self.first_record, None
            return httpx.Response(answer.status_code, stream=httpx.ByteStream(answer.content))
        return _answer(200, {"uri": f"at://{DID}/app.bsky.feed.post/{KEY}", "cid": CID})


def _answer(status: int, members: object) -> httpx.Response:
    return httpx.Response(status, stream=httpx.ByteStream(json.dumps(members).encode()))


class Enough(Exception):
    """Whoever looks on gives up."""


class GivingUp(RecordingNotes):
    """Has seen enough at the first piece."""

    def progress(self, done: int, whole: int) -> None:
        super().progress(done, whole)
        raise Enough


class Bench:
    """A connector, its clock, and the server that it speaks to."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self.clock = FakeClock()
        self.notes = RecordingNotes()

    def connect(
        self, upload: object, status: int = 200, during: Callable[[], None] = lambda: None
    ) -> Server:
        server = Server(status, upload, during)
        self.connector, client = connector_over(
            httpx.MockTransport(server),
            ACCOUNT,
            PasswordCredentials("app-password"),
            seeded_randomness(),
            self.clock,
        )
        self._stack.enter_context(client)
        return server

    def publish(self, post: Post = POST) -> None:
        """One more try with what the tries before it left at the server."""
        until = self.clock.now() + PERMITTED
        attempt = Attempt(KEY, post, kept=dict(self.notes.kept))
        self.connector.publish(PermitForTests(DID, content_hash(post), until), attempt, self.notes)

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
    bench.clock.advance(timedelta(minutes=46))
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


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"reply_to": ReplyTo(NOWHERE, NOWHERE)}, PlatformProblem.REPLY_UNSUPPORTED),
        ({"reply_to": ReplyTo(NOWHERE, NOWHERE), "part": 1}, PlatformProblem.THREAD_UNSUPPORTED),
        ({"quote": NOWHERE}, PlatformProblem.QUOTE_UNSUPPORTED),
        ({"poll": PollQuestion(("نعم", "لا"), 60)}, PlatformProblem.POLL_UNSUPPORTED),
    ],
)
def test_what_no_record_can_hold_is_refused_before_anything_leaves(
    bench: Bench, change: dict[str, Any], code: PlatformProblem
):
    server = bench.connect({"blob": blob()})
    refusal = bench.refusal(replace(POST, **change))
    assert isinstance(refusal, Rejected)
    assert (refusal.code, server.calls) == (code, [])


def test_a_quoted_post_is_shown_in_exactly_its_version(bench: Bench):
    server = bench.connect({})
    bench.publish(replace(POST, media=(), quote=PostRef("at://a", CID)))
    assert server.records[0]["embed"] == {
        "$type": "app.bsky.embed.record",
        "record": {"uri": "at://a", "cid": CID},
    }


def test_a_quoted_post_stands_beside_the_own_image(bench: Bench):
    server = bench.connect({"blob": blob()})
    bench.publish(replace(POST, quote=PostRef("at://a", CID)))
    embed = server.records[0]["embed"]
    assert isinstance(embed, dict)
    assert embed["$type"] == "app.bsky.embed.recordWithMedia"
    assert embed["record"] == {
        "$type": "app.bsky.embed.record",
        "record": {"uri": "at://a", "cid": CID},
    }
    assert embed["media"]["$type"] == "app.bsky.embed.images"


def test_progress_counts_over_all_files(bench: Bench):
    bench.connect({"blob": blob()})
    bench.publish(replace(POST, media=(IMAGE, IMAGE)))
    whole = 2 * len(CONTENT)
    assert bench.notes.told == [(len(CONTENT), whole), (whole, whole)]


def test_what_the_server_threw_away_is_uploaded_anew_and_published_once(bench: Bench):
    server = bench.connect({"blob": blob()}, during=lambda: bench.clock.advance(PERMITTED))
    bench.refusal()
    gone = httpx.Response(400, json={"error": "BlobNotFound"})
    server.during, server.first_record = (lambda: None), gone
    bench.publish()
    assert (server.calls.count("uploadBlob"), len(server.records)) == (2, 2)


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "image/png",
        "2026-11-24T08:00:00+00:00",
        "2026-11-24T08:00:00+00:00 text/html",
        "2026-11-24T08:00:00 image/png",
        "2026-11-24T08:00:01+00:00 image/png",
        "2026-11-24T07:15:00+00:00 image/png",
        "yesterday image/png",
    ],
)
def test_a_note_that_names_no_fresh_upload_is_not_relied_on(bench: Bench, kept: str):
    server = bench.connect({"blob": blob()})
    bench.notes.keep(f"blob {IMAGE.digest}", kept)
    bench.publish()
    assert server.calls.count("uploadBlob") == 1


def test_giving_up_during_an_upload_publishes_nothing(bench: Bench):
    server = bench.connect({"blob": blob()})
    bench.notes = GivingUp()
    with pytest.raises(Enough):
        bench.publish()
    assert server.records == []


def test_the_bytes_are_not_shown():
    assert "hello" not in repr(POST)
