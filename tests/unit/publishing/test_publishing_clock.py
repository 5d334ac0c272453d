"""Clocks that are set while jobs wait, and servers that ask for more patience than is right."""

from datetime import UTC, datetime, timedelta
from typing import ClassVar

import pytest

from core.audit.model import AuditAction
from core.platforms.model import PlatformProblem, Rejected
from core.platforms.protocol import Allowance, Settling
from core.publishing.model import OutboxState, PublishingProblem, When
from tests.memory_platform import MemoryPlatform, Moment
from tests.publishing_desk import (
    NO_ANSWER,
    OFFLINE,
    TEXT,
    PublishingDesk,
    start_again,
    wait_in_outbox,
)

A_DAY = timedelta(days=1)
HOURS = timedelta(hours=6)
END_OF_TIME = datetime(9999, 12, 31, tzinfo=UTC)


class NamesItsAccount(MemoryPlatform):
    """One whose requests say themselves whose they are."""

    writes_name_account: ClassVar[bool] = True


class Keyless(MemoryPlatform):
    """One that knows no key of ours."""

    settling: ClassVar[Settling] = Settling(by_key=False, quiet=timedelta(minutes=5))


def plan(desk: PublishingDesk) -> None:
    """Plan the text for in an hour."""
    desk.publishing.publish(desk.draft(), When(desk.clock.now() + timedelta(hours=1), ""))


def code(desk: PublishingDesk) -> str | None:
    reason = desk.item().reason
    return reason and reason.code


# Moments that readers see


def test_a_planned_post_is_of_the_moment_it_was_planned_for(desk: PublishingDesk):
    plan(desk)
    due_at = desk.item().due_at
    desk.pass_time(hours=1, minutes=5)
    (post,) = desk.platform.received.values()
    assert post.created_at == due_at


def test_a_post_that_is_sent_early_is_of_the_moment_it_is_sent(desk: PublishingDesk):
    plan(desk)
    desk.clock.advance(timedelta(minutes=5))
    desk.publishing.send_now(desk.item().job_id)
    (post,) = desk.platform.received.values()
    assert post.created_at == desk.clock.now()


# The clock is set back


def test_a_clock_that_is_set_back_holds_nothing_up(desk: PublishingDesk):
    wait_in_outbox(desk)
    desk.clock.set_wall(-A_DAY)
    desk.pass_time(seconds=30)
    assert desk.platform.texts == [TEXT]


def test_nor_does_it_hold_up_what_is_uncertain(desk: PublishingDesk):
    desk.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    desk.publish()
    desk.clock.set_wall(-A_DAY)
    desk.pass_time(seconds=30)
    assert desk.item().state is OutboxState.PUBLISHED


def test_what_is_planned_still_waits_for_its_time_then(desk: PublishingDesk):
    plan(desk)
    desk.clock.set_wall(-A_DAY)
    desk.pass_time(hours=2)
    assert (desk.item().state, desk.platform.calls) == (OutboxState.QUEUED, [])


def test_a_quiet_time_begins_anew_then(desk: PublishingDesk):
    desk.platform.__class__ = Keyless
    desk.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    desk.publish()
    desk.clock.set_wall(-A_DAY)
    for _ in range(5):
        desk.pass_time(minutes=4)
    assert desk.platform.texts == [TEXT]


def test_but_it_is_kept(desk: PublishingDesk):
    desk.platform.__class__ = Keyless
    desk.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    desk.publish()
    desk.clock.set_wall(-A_DAY)
    desk.pass_time(seconds=20)
    desk.pass_time(minutes=4)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.UNKNOWN, [])


# The clock is set ahead


def test_what_a_wrong_clock_made_late_waits_for_its_time_again(desk: PublishingDesk):
    plan(desk)
    desk.clock.set_wall(HOURS)
    desk.pass_time(minutes=1)
    late = desk.item().state
    desk.clock.set_wall(-HOURS)
    desk.pass_time(minutes=1)
    assert (late, desk.item().state) == (OutboxState.OVERDUE, OutboxState.QUEUED)


def test_and_leaves_then(desk: PublishingDesk):
    plan(desk)
    desk.clock.set_wall(HOURS)
    desk.pass_time(minutes=1)
    desk.clock.set_wall(-HOURS)
    desk.pass_time(minutes=1)
    desk.pass_time(minutes=58)
    assert desk.platform.texts == [TEXT]


def test_the_log_says_that_it_waits_again(desk: PublishingDesk):
    plan(desk)
    desk.clock.set_wall(HOURS)
    desk.pass_time(minutes=1)
    desk.clock.set_wall(-HOURS)
    desk.pass_time(minutes=1)
    assert desk.log()[-2:] == [AuditAction.OVERDUE, AuditAction.QUEUED]


@pytest.mark.parametrize("by", [timedelta(minutes=8), -timedelta(minutes=8), -A_DAY])
def test_a_clock_that_was_set_is_compared_with_the_platforms(desk: PublishingDesk, by: timedelta):
    desk.platform.__class__ = NamesItsAccount
    desk.publish()
    desk.clock.advance(timedelta(minutes=1))
    desk.clock.set_wall(by)
    desk.publish()
    assert desk.platform.calls.count("whose_token") == 2


def test_one_that_was_not_is_not_asked_for_again_so_soon(desk: PublishingDesk):
    desk.platform.__class__ = NamesItsAccount
    desk.publish()
    desk.clock.advance(timedelta(minutes=9))
    desk.publish()
    assert desk.platform.calls.count("whose_token") == 1


# Servers that ask for patience


@pytest.mark.parametrize("seconds", [10**6, 10**12, 10**30])
def test_no_server_puts_a_post_off_for_more_than_a_day(desk: PublishingDesk, seconds: int):
    refusal = Rejected(PlatformProblem.TOO_MANY_REQUESTS, retry_after=seconds)
    desk.platform.raise_at(Moment.BEFORE_WRITING, refusal)
    desk.publish()
    desk.clock.advance(A_DAY)
    start_again(desk).publishing.dispatch_due()
    assert desk.platform.texts == [TEXT]


def test_the_reason_says_how_long_it_waits(desk: PublishingDesk):
    refusal = Rejected(PlatformProblem.TOO_MANY_REQUESTS, retry_after=10**30)
    desk.platform.raise_at(Moment.BEFORE_WRITING, refusal)
    desk.publish()
    reason = desk.item().reason
    assert reason is not None
    assert reason.values["retry_after"] == A_DAY.total_seconds()


@pytest.mark.parametrize("renews_at", [END_OF_TIME, datetime(2027, 6, 1, tzinfo=UTC)])
def test_what_is_put_off_for_ever_is_asked_about_again(desk: PublishingDesk, renews_at: datetime):
    desk.platform.allowance = Allowance(0, 300, renews_at)
    desk.publish()
    assert desk.platform.texts == [TEXT]


def test_a_planned_post_that_the_platform_puts_off_past_its_time_is_asked_about(
    desk: PublishingDesk,
):
    plan(desk)
    refusal = Rejected(PlatformProblem.TOO_MANY_REQUESTS, retry_after=7200)
    desk.platform.raise_at(Moment.BEFORE_WRITING, refusal)
    desk.pass_time(hours=1)
    desk.pass_time(minutes=11)
    assert (desk.item().state, code(desk)) == (OutboxState.OVERDUE, PublishingProblem.LATE.value)


def test_so_is_one_that_waits_for_a_line(desk: PublishingDesk):
    desk.platform.raise_at(Moment.ASKED_WHOSE_TOKEN, OFFLINE, times=50)
    plan(desk)
    desk.pass_time(hours=1)
    for _ in range(6):
        desk.pass_time(minutes=1, seconds=50)
    assert desk.item().state is OutboxState.OVERDUE
