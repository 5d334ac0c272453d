"""The practice platform behaves like one."""

import hashlib
from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.platforms.apps import AppLister, revocation_hash
from core.platforms.model import (
    Account,
    AccountIdentity,
    Media,
    PlatformProblem,
    PollQuestion,
    PostRef,
    Rejected,
    ReplyTo,
    content_hash,
)
from core.platforms.practice import PracticeConnector
from core.platforms.practice_post import PracticeMedia, PracticePost
from core.platforms.protocol import Attempt, WritePermit
from core.publishing.practice_timeline import PracticeTimeline
from core.storage.database import Database
from tests.delegating import refusal_of
from tests.fakes import FakeClock, seeded_randomness
from tests.posts import hash_of
from tests.servers.wire import NoNotes, PermitForTests, attempt_of, post_of

ACCOUNT = Account("practice", "practice:", "practice.example", "practice")
TEXT = "تدعو البلدية إلى يوم التشجير 🌴"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def timeline(tmp_path: Path) -> Generator[PracticeTimeline]:
    database = Database.create(tmp_path / "natiq.db", bytes(32))
    yield PracticeTimeline(database)
    database.close()


@pytest.fixture
def connector(timeline: PracticeTimeline, clock: FakeClock) -> PracticeConnector:
    return PracticeConnector(timeline, ACCOUNT, clock, seeded_randomness())


def permit(clock: FakeClock, text: str = TEXT) -> PermitForTests:
    return PermitForTests("practice", hash_of(text), clock.now() + timedelta(minutes=2))


def test_a_post_appears_on_the_timeline(
    connector: PracticeConnector, timeline: PracticeTimeline, clock: FakeClock
):
    key = connector.new_record_key()
    made = connector.publish(permit(clock), attempt_of(TEXT, key), NoNotes())
    (post,) = timeline.latest(10)
    assert (post.record_key, post.text, post.published_at) == (key, TEXT, clock.now())
    assert (made.record_key, made.text, made.uri) == (key, TEXT, f"natiq:practice/{key}")


def test_a_post_is_kept_with_its_image_its_poll_and_its_place_in_the_thread(
    connector: PracticeConnector, timeline: PracticeTimeline, clock: FakeClock
):
    digest = hashlib.sha256(b"x").hexdigest()
    image = Media(b"x", "image/png", 4, 3, "نخلة", digest, "attachment-1")
    root = PostRef("natiq:practice/first")
    post = replace(
        post_of(TEXT),
        media=(image,),
        poll=PollQuestion(("نعم", "لا"), 60),
        reply_to=ReplyTo(root, root),
        part=1,
        parts=2,
    )
    until = clock.now() + timedelta(minutes=2)
    allowed = PermitForTests("practice", content_hash(post), until)
    connector.publish(allowed, Attempt("second", post), NoNotes())
    assert timeline.find("second") == PracticePost(
        record_key="second",
        text=TEXT,
        published_at=clock.now(),
        root="first",
        part=1,
        media=(PracticeMedia("attachment-1", digest, "image/png", 4, 3, "نخلة"),),
        poll=post.poll,
    )


def test_the_newest_posts_come_first(
    connector: PracticeConnector, timeline: PracticeTimeline, clock: FakeClock
):
    texts = [f"خبر {number}" for number in range(5)]
    for text in texts:
        clock.advance(timedelta(minutes=1))
        attempt = attempt_of(text, connector.new_record_key())
        connector.publish(permit(clock, text), attempt, NoNotes())
    assert [post.text for post in timeline.latest(3)] == texts[:1:-1]


def test_a_post_is_found_by_its_key_and_another_is_not(
    connector: PracticeConnector, clock: FakeClock
):
    key = connector.new_record_key()
    assert connector.find(attempt_of(TEXT, key)) is None
    made = connector.publish(permit(clock), attempt_of(TEXT, key), NoNotes())
    assert connector.find(attempt_of(TEXT, key)) == made
    assert connector.find(attempt_of(TEXT, "other")) is None


def test_the_same_key_twice_makes_one_post(
    connector: PracticeConnector, timeline: PracticeTimeline, clock: FakeClock
):
    key = connector.new_record_key()
    first = connector.publish(permit(clock), attempt_of(TEXT, key), NoNotes())
    clock.advance(timedelta(minutes=1))
    assert connector.publish(permit(clock), attempt_of(TEXT, key), NoNotes()) == first
    assert len(timeline.latest(10)) == 1


def test_a_key_that_holds_another_text_is_taken(connector: PracticeConnector, clock: FakeClock):
    key = connector.new_record_key()
    connector.publish(permit(clock), attempt_of(TEXT, key), NoNotes())
    other = attempt_of("آخر", key)
    refusal = refusal_of(lambda: connector.publish(permit(clock, "آخر"), other, NoNotes()))
    assert isinstance(refusal, Rejected)
    assert refusal.code is PlatformProblem.KEY_TAKEN


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda one: replace(one, account_id="other"), PlatformProblem.WRONG_ACCOUNT),
        (lambda one: replace(one, content_hash="0" * 64), PlatformProblem.WRONG_CONTENT),
        (
            lambda one: replace(one, expires_at=one.expires_at - timedelta(minutes=2)),
            PlatformProblem.PERMIT_ENDED,
        ),
    ],
)
def test_without_a_permit_for_just_this_nothing_appears(
    connector: PracticeConnector,
    timeline: PracticeTimeline,
    clock: FakeClock,
    spoil: Callable[[PermitForTests], WritePermit],
    code: PlatformProblem,
):
    spoiled = spoil(permit(clock))
    attempt = attempt_of(TEXT, "key")
    refusal = refusal_of(lambda: connector.publish(spoiled, attempt, NoNotes()))
    assert (refusal.code, refusal.clause, timeline.latest(1)) == (code, "ACC-1", ())


def test_the_token_is_the_practice_accounts_own(connector: PracticeConnector):
    assert connector.whose_token() == AccountIdentity("practice", "practice.example")


def test_keys_are_never_the_same(connector: PracticeConnector):
    assert len({connector.new_record_key() for _ in range(100)}) == 100


def test_the_only_app_in_practice_is_this_program(connector: PracticeConnector) -> None:
    assert isinstance(connector, AppLister)
    assert connector.lists_apps()
    assert [(app.name, app.own) for app in connector.connected_apps()] == [("Natiq", True)]


def test_in_practice_an_app_that_is_not_there_is_gone(
    connector: PracticeConnector, clock: FakeClock
) -> None:
    ends = clock.now() + timedelta(minutes=2)
    connector.revoke_app(PermitForTests("practice", revocation_hash("a game"), ends), "a game")
    assert len(connector.connected_apps()) == 1


def test_in_practice_a_revocation_takes_a_permit_too(
    connector: PracticeConnector, clock: FakeClock
) -> None:
    other = PermitForTests("practice", revocation_hash("another"), clock.now() + timedelta(hours=1))
    problem = refusal_of(lambda: connector.revoke_app(other, "a game"))
    assert problem.code is PlatformProblem.WRONG_CONTENT
