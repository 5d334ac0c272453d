"""Platforms that know no key of ours: what is not found counts as never made only after a while."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.platforms.protocol import Allowance, Attempt, Settling
from core.publishing.model import OutboxState, PublishingProblem, Refusal, Waiting
from tests.memory_platform import MemoryPlatform, Moment
from tests.publishing_desk import NO_ANSWER, OFFLINE, TEXT, PublishingDesk

QUIET = timedelta(minutes=5)


class Keyless(MemoryPlatform):
    """A platform that is asked what it has, and remembers how it was asked."""

    settling = Settling(by_key=False, quiet=QUIET)


class ForAMinute(MemoryPlatform):
    """One that knows a key for a minute."""

    settling = Settling(by_key=True, key_lasts=timedelta(minutes=1), quiet=QUIET)


@pytest.fixture
def keyless(desk: PublishingDesk) -> PublishingDesk:
    desk.platform.__class__ = Keyless
    return desk


def test_what_never_arrived_waits_until_it_cannot_arrive_any_more(keyless: PublishingDesk):
    keyless.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    keyless.publish()
    keyless.pass_time(minutes=4)
    assert (keyless.item().state, keyless.platform.texts) == (OutboxState.UNKNOWN, [])


def test_then_it_leaves_again(keyless: PublishingDesk):
    keyless.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    keyless.publish()
    for _ in range(4):
        keyless.pass_time(minutes=3)
    assert (keyless.item().state, keyless.platform.texts) == (OutboxState.PUBLISHED, [TEXT])


def test_a_key_that_is_forgotten_counts_no_longer(desk: PublishingDesk):
    desk.platform.__class__ = ForAMinute
    desk.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    desk.publish()
    desk.pass_time(minutes=2)
    assert (desk.item().state, desk.platform.calls.count("publish")) == (OutboxState.UNKNOWN, 1)


def test_a_key_that_is_known_lets_it_leave_at_once(desk: PublishingDesk):
    desk.platform.__class__ = ForAMinute
    desk.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    desk.publish()
    desk.pass_time(seconds=20)
    assert desk.platform.texts == [TEXT]


def test_a_first_try_is_told_of_nothing_before_it(desk: PublishingDesk):
    attempts = _attempts(desk)
    desk.publish()
    assert attempts[0].since is None


def test_a_later_try_is_told_since_when(desk: PublishingDesk):
    attempts = _attempts(desk)
    began = desk.clock.now()
    desk.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    desk.publish()
    desk.pass_time(minutes=1)
    assert attempts[-1].since == began


def test_a_try_that_never_left_counts_for_nothing(desk: PublishingDesk):
    attempts = _attempts(desk)
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    desk.publish()
    desk.pass_time(minutes=1)
    assert attempts[-1].since is None


def test_posts_that_have_a_receipt_are_named_to_it(keyless: PublishingDesk):
    keyless.publish()
    known = {item.receipt.uri for item in keyless.publishing.outbox() if item.receipt}
    attempts = _attempts(keyless)
    keyless.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    keyless.publish("نص ثان")
    for _ in range(4):
        keyless.pass_time(minutes=3)
    assert attempts[-1].known == known


def test_where_nothing_more_is_taken_nothing_is_sent(desk: PublishingDesk):
    renews = desk.clock.now() + timedelta(minutes=20)
    desk.platform.allowance = Allowance(0, 300, renews)
    outcome = desk.publish()
    assert isinstance(outcome, Waiting)
    assert (outcome.reason.code, desk.platform.calls) == ("platform_too_many_requests", [])


def test_it_leaves_when_more_is_taken_again(desk: PublishingDesk):
    desk.platform.allowance = Allowance(0, 300, desk.clock.now() + timedelta(minutes=20))
    desk.publish()
    desk.pass_time(minutes=19)
    early = list(desk.platform.texts)
    desk.pass_time(minutes=2)
    assert (early, desk.platform.texts) == ([], [TEXT])


def test_an_upload_that_is_given_up_is_a_draft_again(desk: PublishingDesk):
    draft_id = desk.draft()
    desk.platform.at(Moment.BEFORE_WRITING, lambda: desk.publishing.give_up(desk.item().id))
    outcome = desk.publishing.publish(draft_id)
    assert isinstance(outcome, Refusal)
    assert (outcome.code, desk.platform.texts, desk.drafts.recent(5)[0].id) == (
        PublishingProblem.GIVEN_UP.value,
        [],
        draft_id,
    )


def test_while_it_is_sent_it_says_how_far_it_is(desk: PublishingDesk):
    seen: list[object] = []
    desk.platform.at(
        Moment.BEFORE_WRITING,
        lambda: seen.append(desk.publishing.progress_of(desk.item().id)),
    )
    desk.publish()
    assert (seen, desk.publishing.progress_of(desk.item().id)) == ([(0, 0)], None)


def _attempts(desk: PublishingDesk) -> list[Attempt]:
    """What the platform is told of each try, in their order."""
    seen: list[Attempt] = []
    publish = desk.platform.publish

    def noted(permit, attempt, notes):
        seen.append(replace(attempt))
        return publish(permit, attempt, notes)

    desk.platform.publish = noted  # pyright: ignore[reportAttributeAccessIssue]
    return seen
