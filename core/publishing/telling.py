"""How a job that stands still is told of: to whoever asks, and in the log."""

from core.foundation.errors import Refused
from core.publishing.given import write_given
from core.publishing.model import (
    Job,
    OutboxItem,
    OutboxState,
    Outcome,
    PartlyPublished,
    Planned,
    Published,
    PublishingProblem,
    Reason,
    Refusal,
    Unknown,
    Waiting,
)

ANSWERS = "answers"
"""The name under which the log keeps them."""


def part_of(item: OutboxItem) -> dict[str, str]:
    """Which part of a thread it is, for the log; nothing for a post that stands alone."""
    return {} if item.parts == 1 else {"part": f"{item.part + 1}/{item.parts}"}


def answers_to(item: OutboxItem) -> dict[str, str]:
    """What was answered in review, for the log; nothing where nothing was asked."""
    return {ANSWERS: write_given(item.answers)} if item.answers else {}


def as_it_stands(job: Job) -> Outcome:
    """What came of a job whose turn it is not."""
    item = job.head
    if item is None:
        receipt = job.first.receipt
        if receipt is None:
            raise Refused(PublishingProblem.NOT_FOUND)
        return Published(job.first, receipt, len(job.items))
    reason = item.reason or Reason(PublishingProblem.INTERRUPTED.value, None, {})
    if item.state is OutboxState.FAILED:
        if job.published:
            return PartlyPublished(job.items, reason, item.rest_draft_id or "")
        return Refusal(reason.code, reason.clause, reason.values)
    if item.state is OutboxState.WITHDRAWN:
        raise Refused(PublishingProblem.NOT_WITHDRAWABLE)
    if item.state is OutboxState.ENTRUSTED or (item.due_at and not item.reason):
        return Planned(item)
    if item.state in (OutboxState.QUEUED, OutboxState.OVERDUE):
        return Waiting(item, reason)
    return Unknown(item, reason)


def due_of(item: OutboxItem) -> dict[str, str]:
    """When it is to go out, where that is not at once."""
    return {} if item.due_at is None else {"at": item.due_at.isoformat()}
