"""Every request to X is one that its contract allows, and the network gate lets through."""

from collections.abc import Callable

import httpx
import pytest

from core.foundation.clock import SystemClock
from core.foundation.errors import Invalid, NatiqError, Refused
from core.platforms.exchange import Call, send
from core.platforms.gate import GateRefusal, NetworkGate, open_client
from core.platforms.model import (
    Account,
    Media,
    PlatformProblem,
    PollQuestion,
    PostRef,
)
from core.platforms.options import PlatformOptions
from core.platforms.x.connector import rules_for
from core.platforms.x.media import PIECE, MediaRequests, pieces_of
from core.platforms.x.requests import Requests, check_together
from tests.pictures import mp4
from tests.servers import contract
from tests.servers.x_contract import x_contract
from tests.x_calls import (
    ALT,
    OTHER,
    PNG,
    POLL,
    TEXT,
    X_API,
    untold,
    x_account,
    x_calls,
    x_media,
    x_post,
)

ACCOUNT = x_account()
REQUESTS, UPLOADS = Requests(ACCOUNT), MediaRequests(X_API)
CALLS = x_calls()


def sent(call: Call) -> httpx.Request:
    """The request as it leaves through the gate of this account."""
    left: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        left.append(request)
        return httpx.Response(200, stream=httpx.ByteStream(b"{}"))

    rules = rules_for(ACCOUNT, PlatformOptions())
    gate = NetworkGate(rules, httpx.MockTransport(answer), SystemClock(), _refused)
    with open_client(gate) as client:
        send(client, call, SystemClock().now)
    return left[0]


def _refused(refusal: GateRefusal) -> None:
    raise AssertionError(f"the gate refused {refusal}")


def read(call: Call) -> contract.Call:
    """What X reads in it. Raises where the contract does not allow it."""
    request = sent(call)
    return x_contract().check_request(
        request.method,
        request.url.path,
        dict(request.headers),
        request.url.query.decode(),
        request.read(),
    )


@pytest.mark.parametrize("name", CALLS)
def test_a_request_is_one_that_the_contract_allows(name: str):
    assert read(CALLS[name]).operation.method == CALLS[name].verb


@pytest.mark.parametrize("call", [CALLS["me"], CALLS["one"], CALLS["own posts"]])
def test_reading_asks_for_no_field_that_x_would_silently_leave_out(call: Call):
    asked = read(call).query
    assert {"name", "username"} <= set(asked["user.fields"])


def test_a_post_carries_its_text_unchanged():
    assert read(CALLS["text"]).body == {"text": TEXT}


def test_an_answer_names_the_post_that_it_hangs_on():
    assert read(CALLS["answer"]).body["reply"] == {"in_reply_to_tweet_id": OTHER.uri}


def test_a_poll_takes_its_minutes_along():
    assert read(CALLS["poll"]).body["poll"] == {"options": ["نعم", "لا"], "duration_minutes": 60}


def test_own_posts_are_asked_for_without_reposts_and_from_a_whole_second_on():
    asked = read(CALLS["a page of own posts"]).query
    assert (asked["exclude"], asked["start_time"]) == (["retweets"], "2026-11-24T08:00:00Z")


@pytest.mark.parametrize(
    "members",
    [
        pytest.param({"poll": PollQuestion(("a", "b"), 5, multiple=True)}, id="several votes"),
        pytest.param({"poll": POLL, "quote": OTHER}, id="poll and quote"),
        pytest.param({"poll": POLL, "media": (PNG,)}, id="poll and picture"),
    ],
)
def test_a_poll_that_x_has_not_is_refused_before_anything_leaves(members: dict[str, object]):
    with pytest.raises(Refused) as refusal:
        check_together(x_post(**members))
    assert refusal.value.code is PlatformProblem.POLL_UNSUPPORTED


def test_a_quote_beside_pictures_is_refused_before_anything_leaves():
    with pytest.raises(Refused) as refusal:
        check_together(x_post(quote=OTHER, media=(PNG,)))
    assert refusal.value.code is PlatformProblem.QUOTE_UNSUPPORTED


@pytest.mark.parametrize(
    "uri", ["", "at://did:plc:x/app.bsky.feed.post/1", "1/retweets", "12345678901234567890", "١٢"]
)
def test_a_post_of_another_platform_is_never_put_into_an_address(uri: str):
    with pytest.raises(Invalid) as problem:
        REQUESTS.create(x_post(quote=PostRef(uri)), ())
    assert problem.value.code is PlatformProblem.ADDRESS_INVALID


@pytest.mark.parametrize("account_id", ["", "{id}", "1/../2", "did:plc:x"])
def test_an_account_that_is_no_number_opens_no_gate(account_id: str):
    with pytest.raises(Invalid):
        rules_for(Account("x", X_API, "muscat", account_id), PlatformOptions())


@pytest.mark.parametrize(
    ("verb", "path"),
    [
        ("POST", "/2/users/1/likes"),
        ("GET", "/2/users/1/tweets"),
        ("GET", "/2/tweets"),
        ("PUT", "/2/tweets/1/hidden"),
        ("POST", "/2/dm_conversations"),
        ("GET", "/2/users/2244994945/mentions"),
        ("POST", "/2/oauth2/revoke"),
    ],
)
def test_nothing_else_passes_the_gate(verb: str, path: str):
    refusals: list[GateRefusal] = []
    gate = NetworkGate(
        rules_for(ACCOUNT, PlatformOptions()),
        httpx.MockTransport(lambda _: httpx.Response(200)),
        SystemClock(),
        refusals.append,
    )
    with open_client(gate) as client, pytest.raises(NatiqError):
        send(client, Call(verb, f"{X_API}{path}"), SystemClock().now)
    assert [one.code for one in refusals] == ["gate_not_allowed"]


@pytest.mark.parametrize(
    ("size", "pieces"),
    [(1, 1), (PIECE, 1), (PIECE + 1, 2), (3 * PIECE, 3)],
)
def test_a_video_leaves_in_pieces_that_make_it_up_again(size: int, pieces: int):
    content = bytes(range(256)) * (size // 256 + 1)
    video = x_media(content[:size], "video/mp4")
    assert pieces_of(video) == pieces
    back = [read(UPLOADS.append("7", video, index, untold)).body for index in range(pieces)]
    assert [one["segment_index"] for one in back] == list(range(pieces))


def test_the_name_of_a_file_on_this_machine_does_not_leave():
    video = Media(mp4(), "video/mp4", 24, 16, ALT, "0" * 64, name="مسودة سرية.mp4")
    assert "مسودة" not in sent(UPLOADS.append("7", video, 0, untold)).read().decode(
        "utf-8", "replace"
    )


def _told_by(build: Callable[[Callable[[int, int], None]], Call]) -> list[tuple[int, int]]:
    told: list[tuple[int, int]] = []
    sent(build(lambda done, whole: told.append((done, whole))))
    return told


def test_progress_of_an_image_ends_with_all_of_it():
    told = _told_by(lambda progress: UPLOADS.whole(PNG, progress))
    assert told[-1] == (len(PNG.content), len(PNG.content))
