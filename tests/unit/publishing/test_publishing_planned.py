"""What waits for its time: it goes out then, once, or a person is asked."""

from datetime import timedelta

import pytest

from core.audit.model import AuditAction
from core.platforms.model import NotSent, PlatformProblem
from core.publishing.model import (
    Blocked,
    OutboxState,
    Planned,
    Published,
    PublishingProblem,
    Refusal,
    Waiting,
    When,
)
from core.text.thread import BREAK
from tests.delegating import ACCOUNT, refusal_of
from tests.memory_platform import Moment, PowerCutError
from tests.publishing_desk import (
    NO_ANSWER,
    OFFLINE,
    TEXT,
    PublishingDesk,
    start_again,
)

ZONE = "Asia/Muscat"


def in_an_hour(desk: PublishingDesk, *, by_platform: bool = False) -> When:
    return When(desk.clock.now() + timedelta(hours=1), ZONE, by_platform)


def plan(desk: PublishingDesk, text: str = TEXT, *, by_platform: bool = False) -> object:
    return desk.publishing.publish(desk.draft(text), in_an_hour(desk, by_platform=by_platform))


def test_a_planned_post_says_when_it_goes_out(desk: PublishingDesk):
    outcome = plan(desk)
    assert isinstance(outcome, Planned)
    assert outcome.item.due_at == desk.clock.now() + timedelta(hours=1)


def test_nothing_leaves_before_its_time(desk: PublishingDesk):
    plan(desk)
    desk.pass_time(minutes=59, seconds=59)
    assert desk.platform.calls == []


def test_it_leaves_at_its_time(desk: PublishingDesk):
    plan(desk)
    desk.pass_time(hours=1)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.PUBLISHED, [TEXT])


def test_it_leaves_within_the_tolerance_after_it(desk: PublishingDesk):
    plan(desk)
    desk.pass_time(hours=1, minutes=10)
    assert desk.platform.texts == [TEXT]


def test_later_than_that_a_person_is_asked(desk: PublishingDesk):
    plan(desk)
    desk.pass_time(hours=1, minutes=10, seconds=1)
    item = desk.item()
    assert (item.state, item.reason and item.reason.code, desk.platform.calls) == (
        OutboxState.OVERDUE,
        PublishingProblem.LATE.value,
        [],
    )


def test_an_overdue_post_never_leaves_by_itself(desk: PublishingDesk):
    plan(desk)
    for _ in range(3):
        desk.pass_time(hours=3)
    assert (desk.item().state, desk.platform.calls) == (OutboxState.OVERDUE, [])


def test_an_overdue_post_leaves_when_a_person_says_so(desk: PublishingDesk):
    plan(desk)
    desk.pass_time(hours=2)
    assert isinstance(desk.publishing.send_now(desk.item().job_id), Published)


def test_the_log_names_whoever_let_it_go_late(desk: PublishingDesk):
    plan(desk)
    desk.pass_time(hours=2)
    desk.publishing.send_now(desk.item().job_id)
    assert desk.log()[-3:] == [AuditAction.OVERDUE, AuditAction.SENT_LATE, AuditAction.PUBLISHED]


def test_a_planned_post_can_go_out_early(desk: PublishingDesk):
    plan(desk)
    assert isinstance(desk.publishing.send_now(desk.item().job_id), Published)


def test_what_could_not_leave_in_time_is_not_sent_late(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE, times=100)
    plan(desk)
    for _ in range(30):
        desk.pass_time(minutes=3)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.OVERDUE, [])


def test_what_was_cut_off_in_time_and_is_out_is_booked_however_late(desk: PublishingDesk):
    desk.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    plan(desk)
    desk.pass_time(hours=1)
    desk.pass_time(hours=5)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.PUBLISHED, [TEXT])


def test_what_was_cut_off_in_time_and_is_not_out_is_not_sent_late(desk: PublishingDesk):
    desk.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    plan(desk)
    desk.pass_time(hours=1)
    desk.pass_time(hours=5)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.OVERDUE, [])


def test_a_thread_that_has_begun_is_finished_however_late(desk: PublishingDesk):
    plan(desk, f"الجزء الأول\n{BREAK}\nالجزء الثاني")
    # The first part is out; then the line is cut for hours.
    desk.platform.at(
        Moment.AFTER_WRITING, lambda: desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE)
    )
    desk.pass_time(hours=1)
    desk.pass_time(hours=5)
    assert len(desk.platform.texts) == 2


def test_a_planned_post_survives_the_death_of_the_program(desk: PublishingDesk):
    plan(desk)
    again = start_again(desk)
    again.pass_time(hours=1)
    assert again.platform.texts == [TEXT]


def test_nothing_leaves_while_nobody_is_signed_in(desk: PublishingDesk):
    plan(desk)
    desk.session.end()
    desk.clock.advance(timedelta(hours=1))
    refusal_of(desk.publishing.dispatch_due)
    assert desk.platform.calls == []


def test_the_gate_asks_again_when_the_time_has_come(desk: PublishingDesk):
    plan(desk)
    desk.rules.audience = True
    desk.pass_time(hours=1)
    item = desk.item()
    assert (item.state, item.reason and item.reason.code) == (
        OutboxState.FAILED,
        PublishingProblem.PURPOSE_MISSING.value,
    )


def test_a_text_that_may_not_be_published_is_not_planned(desk: PublishingDesk):
    outcome = desk.publishing.publish(desk.draft("يا حمار أنت لا تفهم"), in_an_hour(desk))
    assert isinstance(outcome, Blocked)
    assert desk.publishing.outbox() == ()


@pytest.mark.parametrize("minutes", [0, -60])
def test_a_time_that_has_passed_is_refused(desk: PublishingDesk, minutes: int):
    when = When(desk.clock.now() + timedelta(minutes=minutes), ZONE)
    outcome = desk.publishing.publish(desk.draft(), when)
    assert isinstance(outcome, Refusal)
    assert outcome.code == PublishingProblem.DUE_IN_THE_PAST.value


# Another time


def test_a_planned_post_can_be_moved(desk: PublishingDesk):
    plan(desk)
    at = desk.clock.now() + timedelta(days=1)
    assert desk.publishing.move(desk.item().job_id, at, ZONE).first.due_at == at


def test_a_moved_post_leaves_at_its_new_time_only(desk: PublishingDesk):
    plan(desk)
    desk.publishing.move(desk.item().job_id, desk.clock.now() + timedelta(hours=3), ZONE)
    desk.pass_time(hours=2)
    early = list(desk.platform.texts)
    desk.pass_time(hours=1)
    assert (early, desk.platform.texts) == ([], [TEXT])


def test_an_overdue_post_that_is_moved_waits_again(desk: PublishingDesk):
    plan(desk)
    desk.pass_time(hours=2)
    desk.publishing.move(desk.item().job_id, desk.clock.now() + timedelta(hours=1), ZONE)
    desk.pass_time(hours=1)
    assert desk.platform.texts == [TEXT]


def test_what_is_out_cannot_be_moved(desk: PublishingDesk):
    desk.publish()
    later = desk.clock.now() + timedelta(hours=1)
    problem = refusal_of(lambda: desk.publishing.move(desk.item().job_id, later, ZONE))
    assert problem.code is PublishingProblem.NOT_MOVABLE


def test_a_planned_post_can_be_taken_back(desk: PublishingDesk):
    plan(desk)
    item = desk.publishing.withdraw(desk.item().id)
    desk.pass_time(hours=1)
    assert (item.state, desk.platform.calls) == (OutboxState.WITHDRAWN, [])


def test_an_overdue_post_can_be_taken_back(desk: PublishingDesk):
    plan(desk)
    desk.pass_time(hours=2)
    assert desk.publishing.withdraw(desk.item().id).state is OutboxState.WITHDRAWN


def test_the_calendar_finds_what_is_planned(desk: PublishingDesk):
    plan(desk)
    begin = desk.clock.now()
    (job,) = desk.publishing.planned(begin, begin + timedelta(days=1))
    assert job.first.text == TEXT


def test_the_calendar_finds_what_was_published(desk: PublishingDesk):
    desk.publish()
    begin = desk.clock.now() - timedelta(hours=1)
    assert len(desk.publishing.planned(begin, begin + timedelta(days=1))) == 1


def test_a_time_is_taken_until_the_post_is_out(desk: PublishingDesk):
    plan(desk)
    begin, end = desk.clock.now(), desk.clock.now() + timedelta(days=1)
    before = len(desk.publishing.taken(begin, end))
    desk.pass_time(hours=1)
    assert (before, len(desk.publishing.taken(begin, end))) == (1, 0)


# A clock that is wrong


@pytest.mark.parametrize("error", [timedelta(days=1), -timedelta(days=1), timedelta(minutes=6)])
def test_with_a_wrong_clock_nothing_leaves(desk: PublishingDesk, error: timedelta):
    desk.rules.clock_errors[ACCOUNT.key] = error
    outcome = desk.publish()
    assert isinstance(outcome, Waiting)
    assert (outcome.reason.code, desk.platform.texts) == (
        PublishingProblem.CLOCK_WRONG.value,
        [],
    )


# Left with the platform


def test_a_post_is_left_with_the_platform(desk: PublishingDesk):
    outcome = plan(desk, by_platform=True)
    assert isinstance(outcome, Planned)
    assert outcome.item.state is OutboxState.ENTRUSTED


def test_what_the_platform_has_published_is_booked(desk: PublishingDesk):
    plan(desk, by_platform=True)
    desk.clock.advance(timedelta(hours=1))
    desk.platform.run_scheduled()
    desk.pass_time(minutes=2)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.PUBLISHED, [TEXT])


def test_it_is_never_sent_from_here_as_well(desk: PublishingDesk):
    plan(desk, by_platform=True)
    for _ in range(20):
        desk.pass_time(minutes=30)
    assert "publish" not in desk.platform.calls


def test_what_the_platform_has_lost_is_asked_about(desk: PublishingDesk):
    plan(desk, by_platform=True)
    desk.platform.scheduled.clear()
    desk.pass_time(hours=2)
    item = desk.item()
    assert (item.state, item.reason and item.reason.code) == (
        OutboxState.OVERDUE,
        PlatformProblem.POST_NOT_FOUND.value,
    )


def test_a_lost_answer_is_settled_by_what_lies_there(desk: PublishingDesk):
    desk.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    plan(desk, by_platform=True)
    desk.pass_time(minutes=1)
    assert (desk.item().state, desk.platform.calls.count("schedule")) == (
        OutboxState.ENTRUSTED,
        1,
    )


def test_a_power_cut_while_it_is_left_there_doubles_nothing(desk: PublishingDesk):
    desk.platform.raise_at(Moment.AFTER_WRITING, PowerCutError())
    with pytest.raises(PowerCutError):
        plan(desk, by_platform=True)
    again = start_again(desk)
    again.pass_time(minutes=1)
    assert (again.item().state, len(again.platform.scheduled)) == (OutboxState.ENTRUSTED, 1)


def test_it_can_be_taken_back_from_there(desk: PublishingDesk):
    plan(desk, by_platform=True)
    item = desk.publishing.withdraw(desk.item().id)
    assert (item.state, desk.platform.scheduled) == (OutboxState.WITHDRAWN, {})


def test_what_is_out_meanwhile_is_booked_instead(desk: PublishingDesk):
    plan(desk, by_platform=True)
    desk.clock.advance(timedelta(hours=1))
    desk.platform.run_scheduled()
    problem = refusal_of(lambda: desk.publishing.withdraw(desk.item().id))
    assert (problem.code, desk.item().state) == (
        PublishingProblem.NOT_WITHDRAWABLE,
        OutboxState.PUBLISHED,
    )


def test_too_soon_for_the_platform_is_refused(desk: PublishingDesk):
    when = When(desk.clock.now() + timedelta(minutes=2), ZONE, by_platform=True)
    outcome = desk.publishing.publish(desk.draft(), when)
    assert isinstance(outcome, Refusal)
    assert outcome.code == PlatformProblem.SCHEDULE_OUT_OF_RANGE.value


def test_offline_it_waits_to_be_left_there(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, NotSent(PlatformProblem.OFFLINE))
    plan(desk, by_platform=True)
    desk.pass_time(minutes=1)
    assert desk.item().state is OutboxState.ENTRUSTED


def test_what_the_platform_has_lost_is_sent_from_here_on_request(desk: PublishingDesk):
    plan(desk, by_platform=True)
    desk.platform.scheduled.clear()
    desk.pass_time(hours=2)
    assert isinstance(desk.publishing.send_now(desk.item().job_id), Published)


def test_what_was_not_left_there_yet_and_is_moved_is_sent_from_here(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, NotSent(PlatformProblem.OFFLINE))
    plan(desk, by_platform=True)
    desk.publishing.move(desk.item().job_id, desk.clock.now() + timedelta(hours=2), ZONE)
    desk.pass_time(hours=2)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.PUBLISHED, [TEXT])
