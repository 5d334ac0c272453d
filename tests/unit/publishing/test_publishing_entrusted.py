"""Left with a platform: whatever happens meanwhile, it is out once, or a person is asked."""

from datetime import datetime, timedelta

import pytest

from core.audit.model import AuditAction
from core.delegation.model import DelegationProblem
from core.platforms.model import PlatformProblem, Rejected
from core.platforms.protocol import Attempt, Notes, WritePermit
from core.publishing.model import OutboxState, Published, PublishingProblem, Refusal, When
from tests.delegating import refusal_of
from tests.memory_platform import MemoryPlatform, Moment
from tests.publishing_desk import NO_ANSWER, OFFLINE, TEXT, PublishingDesk

WHY = "خبر غير مؤكد ينتشر"
SOONEST = timedelta(minutes=5)


class Strict(MemoryPlatform):
    """One that keeps nothing for less than five minutes."""

    def schedule(self, permit: WritePermit, attempt: Attempt, at: datetime, notes: Notes) -> str:
        if at - self._clock.now() < SOONEST:
            raise Rejected(PlatformProblem.SCHEDULE_OUT_OF_RANGE)
        return super().schedule(permit, attempt, at, notes)


class Eager(MemoryPlatform):
    """One that has published already what is left there once more."""

    def schedule(self, permit: WritePermit, attempt: Attempt, at: datetime, notes: Notes) -> str:
        if attempt.since is not None:
            self.posts[attempt.record_key] = attempt.post.text
            raise Rejected(PlatformProblem.DUPLICATE)
        return super().schedule(permit, attempt, at, notes)


class Nowhere(dict[str, str]):
    """Posts of somebody else, none of which is ours."""

    def __contains__(self, key: object) -> bool:
        return False


def leave(desk: PublishingDesk, hours: float = 1) -> None:
    """Plan the text so that the platform is to publish it."""
    when = When(desk.clock.now() + timedelta(hours=hours), "", by_platform=True)
    desk.publishing.publish(desk.draft(), when)


def code(desk: PublishingDesk) -> str | None:
    reason = desk.item().reason
    return reason and reason.code


def revoke(desk: PublishingDesk) -> None:
    content = desk.bench.authority.revoke(desk.bench.decision, desk.clock.now())
    desk.bench.delegation.import_revocation(content)


def publish_there(desk: PublishingDesk) -> None:
    """Let its time come, and the platform do what it was left for."""
    desk.clock.advance(timedelta(hours=1))
    desk.platform.run_scheduled()


# On the way there


def test_what_comes_too_late_for_the_platform_goes_out_from_here(desk: PublishingDesk):
    desk.platform.__class__ = Strict
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    leave(desk)
    desk.pass_time(minutes=57)
    early = list(desk.platform.texts)
    desk.pass_time(minutes=3)
    assert (early, desk.platform.texts, desk.item().state) == ([], [TEXT], OutboxState.PUBLISHED)


def test_it_says_why_it_waits_here(desk: PublishingDesk):
    desk.platform.__class__ = Strict
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    leave(desk)
    desk.pass_time(minutes=57)
    assert (desk.item().by_platform, code(desk)) == (
        False,
        PlatformProblem.SCHEDULE_OUT_OF_RANGE.value,
    )


def test_what_the_platform_has_published_by_then_is_booked(desk: PublishingDesk):
    desk.platform.__class__ = Eager
    desk.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    leave(desk)
    desk.pass_time(minutes=1)
    desk.pass_time(minutes=1)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.PUBLISHED, [TEXT])


def test_a_text_that_it_has_from_elsewhere_is_a_draft_again(desk: PublishingDesk):
    desk.platform.__class__ = Eager
    desk.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    leave(desk)
    desk.platform.at(Moment.ASKED_WHOSE_TOKEN, lambda: setattr(desk.platform, "posts", Nowhere()))
    desk.pass_time(minutes=1)
    assert (desk.item().state, code(desk)) == (
        OutboxState.FAILED,
        PlatformProblem.DUPLICATE.value,
    )


def test_where_it_does_not_allow_it_nothing_is_left_there(desk: PublishingDesk):
    desk.rules.own_schedule = False
    when = When(desk.clock.now() + timedelta(hours=1), "", by_platform=True)
    outcome = desk.publishing.publish(desk.draft(), when)
    assert isinstance(outcome, Refusal)
    assert outcome.code == PlatformProblem.SCHEDULE_UNSUPPORTED.value


def test_what_is_allowed_no_longer_goes_out_from_here(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    leave(desk)
    desk.rules.own_schedule = False
    desk.pass_time(minutes=1)
    desk.pass_time(minutes=59)
    assert (desk.platform.scheduled, desk.platform.texts) == ({}, [TEXT])


def test_a_move_of_what_waits_to_be_left_there_goes_out_at_its_new_time(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    leave(desk)
    desk.publishing.move(desk.item().job_id, desk.clock.now() + timedelta(hours=3), "")
    for _ in range(18):
        desk.pass_time(minutes=10)
    desk.platform.run_scheduled()
    desk.pass_time(minutes=2)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.PUBLISHED, [TEXT])


def test_what_waits_to_be_left_there_can_go_out_at_once(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    leave(desk)
    outcome = desk.publishing.send_now(desk.item().job_id)
    assert (type(outcome), desk.platform.scheduled) == (Published, {})


def test_a_revoked_decision_keeps_what_waits_from_being_left_there(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    leave(desk)
    revoke(desk)
    desk.pass_time(minutes=1)
    assert (desk.item().state, code(desk), desk.platform.scheduled) == (
        OutboxState.FAILED,
        DelegationProblem.REVOKED.value,
        {},
    )


# While it lies there


def test_to_look_at_what_lies_there_moves_nothing(desk: PublishingDesk):
    leave(desk)
    assert desk.pass_time(hours=1, minutes=2) == 0


def test_what_lies_there_is_left_alone_until_its_time(desk: PublishingDesk):
    leave(desk)
    desk.platform.calls.clear()
    for _ in range(11):
        desk.pass_time(minutes=5)
    assert desk.platform.calls == []


def test_after_a_revocation_a_person_is_told_that_nobody_can_look(desk: PublishingDesk):
    leave(desk)
    revoke(desk)
    publish_there(desk)
    desk.pass_time(minutes=20)
    assert (desk.item().state, code(desk)) == (
        OutboxState.UNKNOWN,
        PublishingProblem.NO_ACCOUNT.value,
    )


def test_a_person_is_told_when_nobody_reaches_the_platform(desk: PublishingDesk):
    leave(desk)
    publish_there(desk)
    desk.platform.raise_at(Moment.ASKED_FOR_POST, OFFLINE)
    desk.pass_time(minutes=16)
    assert desk.publishing.needing_a_person() == {desk.item().job_id}


def test_and_what_is_seen_later_is_booked(desk: PublishingDesk):
    leave(desk)
    publish_there(desk)
    desk.platform.raise_at(Moment.ASKED_FOR_POST, OFFLINE)
    desk.pass_time(minutes=16)
    desk.pass_time(minutes=1)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.PUBLISHED, [TEXT])


def test_what_the_platform_lost_goes_out_from_here_if_a_person_says_so(desk: PublishingDesk):
    leave(desk)
    desk.platform.scheduled.clear()
    desk.pass_time(hours=2)
    outcome = desk.publishing.send_now(desk.item().job_id)
    assert (type(outcome), desk.platform.texts, desk.platform.scheduled) == (Published, [TEXT], {})


def test_what_lies_there_cannot_be_moved_from_here(desk: PublishingDesk):
    leave(desk)
    later = desk.clock.now() + timedelta(hours=3)
    problem = refusal_of(lambda: desk.publishing.move(desk.item().job_id, later, ""))
    assert problem.code is PublishingProblem.NOT_MOVABLE


# Taking it back


def test_offline_it_stays_there(desk: PublishingDesk):
    leave(desk)
    desk.platform.raise_at(Moment.ACTING, OFFLINE)
    problem = refusal_of(lambda: desk.publishing.withdraw(desk.item().id))
    assert (problem.code, desk.item().state, len(desk.platform.scheduled)) == (
        PlatformProblem.OFFLINE,
        OutboxState.ENTRUSTED,
        1,
    )


def test_that_it_was_tried_stands_in_the_log(desk: PublishingDesk):
    leave(desk)
    desk.platform.raise_at(Moment.ACTING, OFFLINE)
    refusal_of(lambda: desk.publishing.withdraw(desk.item().id))
    entry = desk.entries()[-1]
    assert (entry.action, entry.detail["code"]) == (
        AuditAction.ACT_FAILED,
        PlatformProblem.OFFLINE.value,
    )


def test_where_the_look_afterwards_failed_it_can_be_taken_back_again(desk: PublishingDesk):
    leave(desk)
    desk.platform.raise_at(Moment.ASKED_FOR_POST, OFFLINE)
    refusal_of(lambda: desk.publishing.withdraw(desk.item().id))
    assert desk.publishing.withdraw(desk.item().id).state is OutboxState.WITHDRAWN


def test_under_the_token_of_another_account_nothing_is_taken_back(desk: PublishingDesk):
    leave(desk)
    desk.platform.token_of = "did:plc:" + "c" * 24
    problem = refusal_of(lambda: desk.publishing.withdraw(desk.item().id))
    assert (problem.code, desk.platform.acts) == (PublishingProblem.WRONG_ACCOUNT, [])


def test_after_a_revocation_nothing_is_taken_back(desk: PublishingDesk):
    leave(desk)
    revoke(desk)
    refusal_of(lambda: desk.publishing.withdraw(desk.item().id))
    assert (desk.item().state, desk.platform.acts) == (OutboxState.ENTRUSTED, [])


def test_the_log_says_that_it_was_taken_back_from_there(desk: PublishingDesk):
    leave(desk)
    desk.publishing.withdraw(desk.item().id)
    assert desk.log()[-2:] == [AuditAction.RECALLED, AuditAction.WITHDRAWN]


# The emergency stop


def test_in_a_stop_what_perhaps_lies_there_is_taken_back_too(desk: PublishingDesk):
    desk.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    leave(desk)
    left = desk.publishing.pause(WHY)
    assert (left, desk.platform.scheduled, desk.item().state) == ((), {}, OutboxState.QUEUED)


def test_in_a_stop_what_nobody_can_look_for_is_named(desk: PublishingDesk):
    desk.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    leave(desk)
    desk.platform.raise_at(Moment.ASKED_FOR_POST, OFFLINE)
    (job,) = desk.publishing.pause(WHY)
    assert job.state is OutboxState.UNKNOWN


def test_what_could_not_be_taken_back_is_as_soon_as_the_platform_is_reached(desk: PublishingDesk):
    leave(desk)
    desk.platform.raise_at(Moment.ACTING, OFFLINE, times=2)
    desk.publishing.pause(WHY)
    for _ in range(3):
        desk.pass_time(minutes=1)
    assert (desk.platform.scheduled, desk.item().state) == ({}, OutboxState.QUEUED)


def test_what_stayed_there_is_left_alone_again_after_the_stop(desk: PublishingDesk):
    leave(desk)
    desk.platform.raise_at(Moment.ACTING, OFFLINE)
    desk.publishing.pause(WHY)
    desk.publishing.resume()
    desk.pass_time(minutes=1)
    desk.platform.calls.clear()
    for _ in range(5):
        desk.pass_time(minutes=5)
    assert desk.platform.calls == []


def test_what_turns_out_to_lie_there_during_a_stop_is_taken_back(desk: PublishingDesk):
    desk.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    leave(desk)
    desk.platform.raise_at(Moment.ASKED_FOR_POST, OFFLINE)
    desk.publishing.pause(WHY)
    for _ in range(3):
        desk.pass_time(minutes=1)
    assert (desk.platform.scheduled, desk.item().state) == ({}, OutboxState.QUEUED)


def test_what_was_published_in_the_same_moment_is_not_named(desk: PublishingDesk):
    leave(desk)
    publish_there(desk)
    assert (desk.publishing.pause(WHY), desk.item().state) == ((), OutboxState.PUBLISHED)


def test_a_platform_that_publishes_all_the_same_does_not_see_it_doubled(desk: PublishingDesk):
    """It said that it was taken back, and nobody saw the post yet."""
    since: list[object] = []
    leave(desk)
    began = desk.clock.now()
    desk.publishing.pause(WHY)
    desk.publishing.resume()
    publish = desk.platform.publish

    def noted(permit: WritePermit, attempt: Attempt, notes: Notes) -> object:
        since.append(attempt.since)
        return publish(permit, attempt, notes)

    desk.platform.publish = noted  # pyright: ignore[reportAttributeAccessIssue]
    desk.pass_time(hours=1)
    assert since == [began]


def test_after_the_stop_it_goes_out_from_here_under_a_key_of_its_own(desk: PublishingDesk):
    leave(desk)
    before = desk.item().record_key
    desk.publishing.pause(WHY)
    desk.publishing.resume()
    desk.pass_time(hours=1)
    assert (desk.platform.texts, before in desk.platform.posts) == ([TEXT], False)


def test_the_log_says_what_the_stop_took_back(desk: PublishingDesk):
    leave(desk)
    desk.publishing.pause(WHY)
    assert desk.log()[-2:] == [AuditAction.PAUSED, AuditAction.RECALLED]


@pytest.mark.parametrize("moment", [Moment.ASKED_WHOSE_TOKEN, Moment.ACTING])
def test_what_the_stop_could_not_take_back_stands_in_the_log(desk: PublishingDesk, moment: Moment):
    leave(desk)
    desk.platform.raise_at(moment, OFFLINE)
    desk.publishing.pause(WHY)
    assert desk.log()[-1] == AuditAction.ACT_FAILED
