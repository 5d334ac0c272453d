"""Deed and log entry stand together: a failure in the middle leaves nothing half done.

The failure is the database's own, by a trigger that refuses one kind of write.
"""

from collections.abc import Generator
from contextlib import contextmanager

import pytest
from sqlalchemy.exc import DatabaseError

from core.audit.model import AuditAction
from core.platforms.model import PlatformProblem, Rejected, Uncertain
from core.publishing.model import OutboxState, Published
from tests.memory_platform import Moment
from tests.publishing_desk import TEXT, PublishingDesk, wait_in_outbox

AUDIT, RECEIPT, DRAFT, OUTBOX = "audit_entry", "receipt", "draft", "outbox"


@contextmanager
def failing(desk: PublishingDesk, table: str, write: str = "INSERT") -> Generator[None]:
    """While this lasts, the database fails at that kind of write to that table."""
    desk.sql(
        f"CREATE TRIGGER failing BEFORE {write} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'as the test wants it'); END"
    )
    with pytest.raises(DatabaseError, match="as the test wants it"):
        yield
    desk.sql("DROP TRIGGER failing")


@pytest.mark.parametrize(("table", "write"), [(AUDIT, "INSERT"), (OUTBOX, "INSERT")])
def test_a_failure_while_queueing_leaves_the_draft_and_nothing_else(
    desk: PublishingDesk, table: str, write: str
):
    draft = desk.draft()
    with failing(desk, table, write):
        desk.publishing.publish(draft)
    assert (desk.publishing.outbox(), desk.log(), desk.platform.calls) == ((), [], [])
    assert isinstance(desk.publishing.publish(draft), Published)


@pytest.mark.parametrize("table", [AUDIT, RECEIPT])
def test_a_failure_while_booking_leaves_an_item_that_is_settled_later(
    desk: PublishingDesk, table: str
):
    wait_in_outbox(desk)
    with failing(desk, table):
        desk.pass_time(minutes=1)
    assert (desk.item().state, desk.item().receipt) == (OutboxState.SENDING, None)
    assert desk.log() == [AuditAction.QUEUED]
    desk.pass_time(minutes=1)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.PUBLISHED, [TEXT])
    assert desk.log() == [AuditAction.QUEUED, AuditAction.PUBLISHED]
    assert desk.platform.calls.count("publish") == 1


@pytest.mark.parametrize(("table", "write"), [(AUDIT, "INSERT"), (DRAFT, "UPDATE")])
def test_a_failure_while_giving_a_failed_text_back_gives_nothing_back_half(
    desk: PublishingDesk, table: str, write: str
):
    wait_in_outbox(desk)
    desk.platform.raise_at(Moment.BEFORE_WRITING, Rejected(PlatformProblem.REJECTED), 2)
    with failing(desk, table, write):
        desk.pass_time(minutes=1)
    assert (desk.item().state, desk.drafts.count()) == (OutboxState.SENDING, 0)
    assert desk.log() == [AuditAction.QUEUED]
    # By then nothing of the first try can arrive any more, for all that is known of it.
    desk.pass_time(minutes=9)
    assert (desk.item().state, desk.drafts.count()) == (OutboxState.FAILED, 1)


@pytest.mark.parametrize(("table", "write"), [(AUDIT, "INSERT"), (DRAFT, "UPDATE")])
def test_a_failure_while_taking_back_leaves_the_item_waiting(
    desk: PublishingDesk, table: str, write: str
):
    wait_in_outbox(desk)
    with failing(desk, table, write):
        desk.publishing.withdraw(desk.item().id)
    assert (desk.item().state, desk.drafts.count()) == (OutboxState.QUEUED, 0)
    assert desk.log() == [AuditAction.QUEUED]


def test_a_failure_while_noting_uncertainty_is_made_good_at_the_next_look(desk: PublishingDesk):
    wait_in_outbox(desk)
    desk.platform.raise_at(Moment.AFTER_WRITING, Uncertain(PlatformProblem.NO_ANSWER))
    with failing(desk, AUDIT):
        desk.pass_time(minutes=1)
    assert desk.item().state is OutboxState.SENDING
    desk.pass_time(minutes=1)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.PUBLISHED, [TEXT])


def test_a_failure_while_claiming_sends_nothing(desk: PublishingDesk):
    wait_in_outbox(desk)
    with failing(desk, OUTBOX, "UPDATE OF state"):
        desk.pass_time(minutes=1)
    assert (desk.item().state, desk.platform.texts) == (OutboxState.QUEUED, [])
