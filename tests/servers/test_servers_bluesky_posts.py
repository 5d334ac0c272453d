"""Answers, quotes, likes, reposts, deleting and looking, on a real AT Protocol server."""

import hashlib
from collections.abc import Callable, Generator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from core.foundation.errors import Invalid, Refused
from core.platforms.bluesky.connector import BlueskyConnector
from core.platforms.model import (
    Media,
    NotSent,
    PlatformProblem,
    Post,
    PostRef,
    Rejected,
    SeenPost,
    Uncertain,
)
from core.platforms.protocol import Act, ActKind, Attempt
from tests.delegating import refusal_of
from tests.pictures import png
from tests.servers.atproto import connected
from tests.servers.pds import Pds, PdsAccount
from tests.servers.wire import (
    LosingWire,
    NoNotes,
    attempt_of,
    permit_for,
    permit_for_act,
    permit_for_post,
    post_of,
)

TEXT = "تدعو البلدية سكان السيب إلى يوم التشجير 🌴"
KEPT_AS = {ActKind.LIKE: "app.bsky.feed.like", ActKind.BOOST: "app.bsky.feed.repost"}
BOTH = pytest.mark.parametrize("kind", [ActKind.LIKE, ActKind.BOOST])

Connect = Callable[[PdsAccount], BlueskyConnector]


@pytest.fixture
def wire() -> Generator[LosingWire]:
    wire = LosingWire()
    yield wire
    wire.close()


@pytest.fixture
def connect(wire: LosingWire) -> Generator[Connect]:
    with ExitStack() as stack:

        def connect(account: PdsAccount) -> BlueskyConnector:
            connector, client = connected(wire, account)
            stack.enter_context(client)
            return connector

        yield connect


@pytest.fixture
def account(pds: Pds) -> PdsAccount:
    return pds.new_account("municipality")


@pytest.fixture
def connector(connect: Connect, account: PdsAccount) -> BlueskyConnector:
    return connect(account)


@pytest.fixture
def seen(pds: Pds, connector: BlueskyConnector) -> SeenPost:
    """Somebody's post, looked up."""
    citizen = pds.new_account("citizen")
    profile = {"$type": "app.bsky.actor.profile", "displayName": "مواطن"}
    pds.write(citizen, "app.bsky.actor.profile", profile, "self")
    record = {"$type": "app.bsky.feed.post", "text": "متى يوم التشجير؟", "createdAt": MOMENT}
    uri = pds.write(citizen, "app.bsky.feed.post", record)
    return connector.look_up(link_to(citizen.handle, uri))


MOMENT = "2026-11-24T08:00:00.000Z"


def link_to(author: str, uri: str) -> str:
    return f"https://bsky.app/profile/{author}/post/{uri.rpartition('/')[2]}"


def reference(post: PostRef) -> dict[str, str | None]:
    return {"uri": post.uri, "cid": post.version}


def publish(connector: BlueskyConnector, account: PdsAccount, post: Post) -> None:
    attempt = Attempt(connector.new_record_key(), post)
    connector.publish(permit_for_post(account.did, post), attempt, NoNotes())


def do(connector: BlueskyConnector, account: PdsAccount, act: Act) -> None:
    connector.act(permit_for_act(account.did, act), act)


def only_record(pds: Pds, account: PdsAccount) -> dict[str, Any]:
    (record,) = pds.records(account.did)
    return record["value"]


def test_an_answer_hangs_at_the_post_that_it_answers(
    pds: Pds, connector: BlueskyConnector, account: PdsAccount, seen: SeenPost
):
    to = seen.as_reply_to
    post = Post(TEXT, datetime.now(UTC), reply_to=to, answering=to)
    publish(connector, account, post)
    place = reference(seen.post)
    assert only_record(pds, account)["reply"] == {"root": place, "parent": place}


def test_an_answer_to_an_answer_hangs_in_the_same_thread(
    pds: Pds, connect: Connect, connector: BlueskyConnector, account: PdsAccount, seen: SeenPost
):
    other = pds.new_account("other")
    to = seen.as_reply_to
    publish(connect(other), other, Post("وأنا أيضًا", datetime.now(UTC), reply_to=to, answering=to))
    (answer,) = pds.records(other.did)
    further = connector.look_up(answer["uri"]).as_reply_to
    publish(connector, account, Post(TEXT, datetime.now(UTC), reply_to=further, answering=further))
    assert only_record(pds, account)["reply"] == {
        "root": reference(seen.post),
        "parent": {"uri": answer["uri"], "cid": answer["cid"]},
    }


def test_a_quoted_post_is_shown_in_the_version_that_was_seen(
    pds: Pds, connector: BlueskyConnector, account: PdsAccount, seen: SeenPost
):
    publish(connector, account, Post(TEXT, datetime.now(UTC), quote=seen.post))
    assert only_record(pds, account)["embed"] == {
        "$type": "app.bsky.embed.record",
        "record": reference(seen.post),
    }


def test_a_quoted_post_stands_beside_an_image(
    pds: Pds, connector: BlueskyConnector, account: PdsAccount, seen: SeenPost
):
    digest = hashlib.sha256(png()).hexdigest()
    image = Media(png(), "image/png", 320, 180, "نخلة في حديقة القرم", digest)
    publish(connector, account, Post(TEXT, datetime.now(UTC), media=(image,), quote=seen.post))
    embed = only_record(pds, account)["embed"]
    assert embed["$type"] == "app.bsky.embed.recordWithMedia"
    assert embed["record"]["record"] == reference(seen.post)
    assert [one["alt"] for one in embed["media"]["images"]] == [image.alt]


@BOTH
def test_doing_it_twice_is_doing_it_once(
    pds: Pds, connector: BlueskyConnector, account: PdsAccount, seen: SeenPost, kind: ActKind
):
    do(connector, account, Act(kind, seen.post))
    do(connector, account, Act(kind, seen.post))
    (record,) = pds.records(account.did, KEPT_AS[kind])
    assert record["value"]["subject"] == reference(seen.post)


@BOTH
def test_a_lost_answer_leaves_it_done_once(
    pds: Pds,
    connector: BlueskyConnector,
    account: PdsAccount,
    seen: SeenPost,
    wire: LosingWire,
    kind: ActKind,
):
    wire.loses = "createRecord"
    with pytest.raises(Uncertain):
        do(connector, account, Act(kind, seen.post))
    wire.loses = ""
    do(connector, account, Act(kind, seen.post))
    assert len(pds.records(account.did, KEPT_AS[kind])) == 1


@BOTH
def test_it_is_taken_back_and_can_be_done_anew(
    pds: Pds, connector: BlueskyConnector, account: PdsAccount, seen: SeenPost, kind: ActKind
):
    for act in (Act(kind, seen.post), Act(kind, seen.post, undo=True)):
        do(connector, account, act)
    assert pds.records(account.did, KEPT_AS[kind]) == []
    do(connector, account, Act(kind, seen.post))
    assert len(pds.records(account.did, KEPT_AS[kind])) == 1


@BOTH
def test_taking_back_what_was_never_done_is_done(
    connector: BlueskyConnector,
    account: PdsAccount,
    seen: SeenPost,
    wire: LosingWire,
    kind: ActKind,
):
    do(connector, account, Act(kind, seen.post, undo=True))
    assert wire.calls[-1] == "deleteRecord"


def test_a_post_without_a_version_is_liked_in_the_one_that_is_there(
    pds: Pds, connector: BlueskyConnector, account: PdsAccount, seen: SeenPost
):
    do(connector, account, Act(ActKind.LIKE, PostRef(seen.post.uri)))
    (record,) = pds.records(account.did, KEPT_AS[ActKind.LIKE])
    assert record["value"]["subject"] == reference(seen.post)


def test_likes_of_two_posts_are_two(
    pds: Pds, connector: BlueskyConnector, account: PdsAccount, seen: SeenPost
):
    publish(connector, account, post_of(TEXT))
    own = PostRef(pds.records(account.did)[0]["uri"])
    for post in (seen.post, own):
        do(connector, account, Act(ActKind.LIKE, post))
    assert len(pds.records(account.did, KEPT_AS[ActKind.LIKE])) == 2


def test_a_deleted_post_is_gone_and_deleting_it_again_is_done(
    pds: Pds, connector: BlueskyConnector, account: PdsAccount
):
    publish(connector, account, post_of(TEXT))
    act = Act(ActKind.DELETE, PostRef(pds.records(account.did)[0]["uri"]))
    do(connector, account, act)
    do(connector, account, act)
    assert pds.records(account.did) == []


@pytest.mark.parametrize(
    ("kind", "undo", "code"),
    [
        (ActKind.DELETE, False, PlatformProblem.POST_NOT_FOUND),
        (ActKind.DELETE, True, PlatformProblem.ACT_UNSUPPORTED),
        (ActKind.WITHDRAW, False, PlatformProblem.ACT_UNSUPPORTED),
    ],
)
def test_what_cannot_be_done_to_somebodys_post_is_refused_before_anything_leaves(
    connector: BlueskyConnector,
    account: PdsAccount,
    seen: SeenPost,
    wire: LosingWire,
    kind: ActKind,
    undo: bool,
    code: PlatformProblem,
):
    wire.calls.clear()
    refusal = refusal_of(lambda: do(connector, account, Act(kind, seen.post, undo)))
    assert isinstance(refusal, Rejected)
    assert (refusal.code, wire.calls) == (code, [])


def test_a_permit_for_another_act_stops_before_anything_leaves(
    connector: BlueskyConnector, account: PdsAccount, seen: SeenPost, wire: LosingWire
):
    wire.calls.clear()
    like = permit_for_act(account.did, Act(ActKind.LIKE, seen.post))
    refusal = refusal_of(lambda: connector.act(like, Act(ActKind.BOOST, seen.post)))
    assert isinstance(refusal, Refused)
    assert (refusal.code, wire.calls) == (PlatformProblem.WRONG_CONTENT, [])


def test_a_permit_for_an_act_that_ended_stops_before_anything_leaves(
    connector: BlueskyConnector, account: PdsAccount, seen: SeenPost, wire: LosingWire
):
    wire.calls.clear()
    act = Act(ActKind.LIKE, seen.post)
    ended = permit_for_act(account.did, act, lasting=timedelta())
    refusal = refusal_of(lambda: connector.act(ended, act))
    assert (refusal.code, wire.calls) == (PlatformProblem.PERMIT_ENDED, [])


def test_a_post_is_seen_with_its_author_its_text_and_its_moment(seen: SeenPost):
    assert (seen.text, seen.author_name) == ("متى يوم التشجير؟", "مواطن")
    assert seen.author_handle.startswith("citizen-")
    assert seen.published_at == datetime(2026, 11, 24, 8, tzinfo=UTC)
    assert seen.post.uri.startswith(f"at://{seen.author_id}/app.bsky.feed.post/")


def test_a_post_is_found_by_the_authors_did_as_well(connector: BlueskyConnector, seen: SeenPost):
    again = connector.look_up(link_to(seen.author_id, seen.post.uri))
    assert (again.post, again.text) == (seen.post, seen.text)


@pytest.mark.parametrize(
    "author", ["nobody.test", "did:plc:" + "a" * 24], ids=["no such handle", "no such account"]
)
def test_a_post_of_somebody_whom_the_server_does_not_know_is_not_found(
    connector: BlueskyConnector, author: str
):
    address = f"https://bsky.app/profile/{author}/post/3jzfcijpj2z2a"
    refusal = refusal_of(lambda: connector.look_up(address))
    assert isinstance(refusal, Rejected)
    assert refusal.code is PlatformProblem.POST_NOT_FOUND


def test_a_post_that_was_deleted_is_not_found(
    pds: Pds, connector: BlueskyConnector, account: PdsAccount
):
    publish(connector, account, post_of(TEXT))
    uri = pds.records(account.did)[0]["uri"]
    do(connector, account, Act(ActKind.DELETE, PostRef(uri)))
    refusal = refusal_of(lambda: connector.look_up(uri))
    assert refusal.code is PlatformProblem.POST_NOT_FOUND


def test_a_link_to_another_site_asks_nobody(connector: BlueskyConnector, wire: LosingWire):
    address = "https://bsky.app.example/profile/a.test/post/3jzfcijpj2z2a"
    refusal = refusal_of(lambda: connector.look_up(address))
    assert isinstance(refusal, Invalid)
    assert wire.calls == []


def test_the_newest_posts_come_first_and_no_more_than_asked(
    connector: BlueskyConnector, account: PdsAccount
):
    for number in range(4):
        attempt = attempt_of(f"خبر {number}", connector.new_record_key())
        connector.publish(permit_for(account.did, attempt.post.text), attempt, NoNotes())
    newest = connector.latest(3)
    assert [one.text for one in newest] == ["خبر 3", "خبر 2", "خبر 1"]
    assert {one.author_id for one in newest} == {account.did}


def test_what_another_program_wrote_is_among_the_newest(
    pds: Pds, connector: BlueskyConnector, account: PdsAccount
):
    record = {"$type": "app.bsky.feed.post", "text": "من برنامج آخر", "createdAt": MOMENT}
    pds.write(account, "app.bsky.feed.post", record)
    assert [one.text for one in connector.latest(5)] == ["من برنامج آخر"]


def test_looking_without_network_may_be_repeated(connect: Connect, account: PdsAccount, pds: Pds):
    del pds
    nowhere = PdsAccount("http://127.0.0.1:9", account.handle, account.did, "x", "x", "x")
    assert isinstance(refusal_of(lambda: connect(nowhere).latest(1)), NotSent)
