"""The emergency stop: nothing leaves until a person ends it."""

from datetime import timedelta

from core.audit.model import AuditAction
from core.publishing.model import (
    OutboxState,
    PublishingProblem,
    Waiting,
    When,
)
from tests.delegating import refusal_of
from tests.memory_platform import Moment
from tests.office import STAFF_NUMBER
from tests.publishing_desk import NO_ANSWER, OFFLINE, TEXT, PublishingDesk, start_again

WHY = "خبر غير مؤكد ينتشر"


def plan(desk: PublishingDesk, *, by_platform: bool = False) -> None:
    when = When(desk.clock.now() + timedelta(hours=1), "", by_platform)
    desk.publishing.publish(desk.draft(), when)


def test_while_it_is_in_force_nothing_leaves(desk: PublishingDesk):
    desk.publishing.pause(WHY)
    outcome = desk.publish()
    assert isinstance(outcome, Waiting)
    assert (outcome.reason.code, desk.platform.calls) == (PublishingProblem.PAUSED.value, [])


def test_what_is_under_way_goes_no_further(desk: PublishingDesk):
    desk.platform.at(Moment.BEFORE_WRITING, lambda: held(desk))
    outcome = desk.publish()
    assert isinstance(outcome, Waiting)
    assert (outcome.reason.code, desk.platform.texts) == (PublishingProblem.PAUSED.value, [])


def held(desk: PublishingDesk) -> None:
    desk.publishing.pause(WHY)


def test_what_is_planned_does_not_leave_either(desk: PublishingDesk):
    plan(desk)
    desk.publishing.pause(WHY)
    desk.pass_time(hours=1)
    assert desk.platform.calls == []


def test_what_was_held_leaves_afterwards(desk: PublishingDesk):
    desk.publishing.pause(WHY)
    desk.publish()
    desk.publishing.resume()
    desk.pass_time(minutes=1)
    assert desk.platform.texts == [TEXT]


def test_what_missed_its_time_meanwhile_is_asked_about(desk: PublishingDesk):
    plan(desk)
    desk.publishing.pause(WHY)
    desk.pass_time(hours=3)
    desk.publishing.resume()
    desk.pass_time(minutes=1)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.OVERDUE, [])


def test_what_was_waiting_to_be_sent_again_is_held(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    desk.publish()
    desk.publishing.pause(WHY)
    desk.pass_time(minutes=5)
    assert desk.platform.texts == []


def test_what_is_uncertain_is_still_looked_for(desk: PublishingDesk):
    desk.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    desk.publish()
    desk.publishing.pause(WHY)
    desk.pass_time(minutes=5)
    assert desk.item().state is OutboxState.PUBLISHED


def test_what_never_arrived_is_not_sent_again_meanwhile(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    desk.publish()
    desk.publishing.pause(WHY)
    desk.pass_time(minutes=5)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.QUEUED, [])


def test_what_lies_at_a_platform_is_taken_back(desk: PublishingDesk):
    plan(desk, by_platform=True)
    left = desk.publishing.pause(WHY)
    assert (left, desk.platform.scheduled, desk.item().state) == ((), {}, OutboxState.QUEUED)


def test_what_cannot_be_taken_back_is_named(desk: PublishingDesk):
    plan(desk, by_platform=True)
    desk.platform.raise_at(Moment.ACTING, OFFLINE)
    (job,) = desk.publishing.pause(WHY)
    assert job.first.id == desk.item().id


def test_it_says_who_and_why(desk: PublishingDesk):
    desk.publishing.pause(WHY)
    pause = desk.publishing.pause_in_force()
    assert pause is not None
    assert (pause.staff_number, pause.reason, pause.since) == (STAFF_NUMBER, WHY, desk.clock.now())


def test_without_a_reason_it_is_refused(desk: PublishingDesk):
    problem = refusal_of(lambda: desk.publishing.pause(" \n"))
    assert (problem.code, problem.clause) == (PublishingProblem.REASON_MISSING, "TRN")


def test_it_outlives_the_program(desk: PublishingDesk):
    desk.publishing.pause(WHY)
    again = start_again(desk)
    assert again.publishing.pause_in_force() is not None


def test_beginning_and_end_stand_in_the_log(desk: PublishingDesk):
    desk.publishing.pause(WHY)
    desk.publishing.resume()
    assert desk.log() == [AuditAction.PAUSED, AuditAction.RESUMED]


def test_to_end_what_is_not_in_force_leaves_no_trace(desk: PublishingDesk):
    desk.publishing.resume()
    assert desk.log() == []
