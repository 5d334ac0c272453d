"""The tables of the outbox, and what their rows say."""

import json
from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    Row,
    Select,
    Table,
    Text,
    UniqueConstraint,
    select,
)

from core.platforms.model import PollQuestion, PostRef, ReplyTo
from core.publishing.given import read_given
from core.publishing.model import OutboxItem, OutboxMedia, OutboxState, Reason, Receipt
from core.storage.columns import UtcDateTime, metadata

outbox = Table(
    "outbox",
    metadata,
    Column("id", Text, primary_key=True),
    Column("draft_id", Text, ForeignKey("draft.id"), nullable=False),
    Column("account_key", Text, nullable=False),
    Column("account_name", Text, nullable=False),
    Column("handle", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("content_hash", Text, nullable=False),
    Column("record_key", Text, nullable=False),
    Column("state", Text, nullable=False, index=True),
    Column("code", Text),
    Column("clause", Text),
    Column("details", Text, nullable=False),
    Column("staff_number", Text, nullable=False),
    Column("employee_name", Text, nullable=False),
    Column("decision_id", Text, nullable=False),
    Column("decision_number", Text, nullable=False),
    Column("queued_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_attempt_at", UtcDateTime),
    Column("job_id", Text, index=True),
    Column("part", Integer, nullable=False),
    Column("parts", Integer, nullable=False),
    Column("media", Text, nullable=False),
    Column("poll", Text),
    Column("rest_draft_id", Text),
    Column("answers", Text, nullable=False),
    Column("batch_id", Text, index=True),
    Column("due_at", UtcDateTime, index=True),
    Column("due_zone", Text),
    Column("by_platform", Boolean, nullable=False),
    Column("own_schedule_uri", Text),
    Column("first_sent_at", UtcDateTime),
    Column("sent_at", UtcDateTime),
    Column("kept", Text, nullable=False),
    Column("answering", Text),
    Column("quote", Text),
    UniqueConstraint("account_key", "record_key"),
)

receipt = Table(
    "receipt",
    metadata,
    Column("outbox_id", Text, ForeignKey("outbox.id"), primary_key=True),
    Column("uri", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("published_at", UtcDateTime, nullable=False),
    Column("version", Text),
)

pause = Table(
    "pause",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("since", UtcDateTime, nullable=False),
    Column("staff_number", Text, nullable=False),
    Column("employee_name", Text, nullable=False),
    Column("reason", Text, nullable=False),
)

from_backup = Table(
    "from_backup",
    metadata,
    Column("outbox_id", Text, ForeignKey("outbox.id"), primary_key=True),
)
"""What was not settled when a backup was made, or when another workstation was to go on."""


def items() -> Select[tuple[object, ...]]:
    """Items with their receipts, for ``item_of``."""
    return select(
        outbox, receipt.c.uri, receipt.c.link, receipt.c.published_at, receipt.c.version
    ).outerjoin(receipt, receipt.c.outbox_id == outbox.c.id)


def item_of(row: Row[tuple[object, ...]]) -> OutboxItem:
    """The item that a row of ``items`` holds."""
    reason = Reason(row.code, row.clause, _read_values(row.details)) if row.code else None
    given = None
    if row.uri is not None:
        given = Receipt(row.uri, row.link, row.published_at, row.version)
    return OutboxItem(
        id=row.id,
        draft_id=row.draft_id,
        account_key=row.account_key,
        account_name=row.account_name,
        handle=row.handle,
        text=row.text,
        content_hash=row.content_hash,
        record_key=row.record_key,
        state=OutboxState(row.state),
        reason=reason,
        staff_number=row.staff_number,
        employee_name=row.employee_name,
        decision_id=row.decision_id,
        decision_number=row.decision_number,
        queued_at=row.queued_at,
        updated_at=row.updated_at,
        attempts=row.attempts,
        next_attempt_at=row.next_attempt_at,
        receipt=given,
        job_id=row.job_id,
        part=row.part,
        parts=row.parts,
        media=tuple(OutboxMedia(**one) for one in json.loads(row.media)),
        poll=_read_poll(row.poll),
        rest_draft_id=row.rest_draft_id,
        answers=read_given(row.answers),
        batch_id=row.batch_id or row.job_id,
        due_at=row.due_at,
        due_zone=row.due_zone or "",
        by_platform=row.by_platform,
        own_schedule_uri=row.own_schedule_uri,
        first_sent_at=row.first_sent_at,
        sent_at=row.sent_at,
        kept=json.loads(row.kept),
        answering=_read_answering(row.answering),
        quote=None if row.quote is None else PostRef(**json.loads(row.quote)),
    )


def _read_answering(written: str | None) -> ReplyTo | None:
    if written is None:
        return None
    members = json.loads(written)
    return ReplyTo(PostRef(**members["root"]), PostRef(**members["parent"]))


def _read_poll(written: str | None) -> PollQuestion | None:
    if written is None:
        return None
    members = json.loads(written)
    return PollQuestion(tuple(members["options"]), members["minutes"], members["multiple"])


def _read_values(details: str) -> dict[str, str | int | datetime]:
    plain: dict[str, str | int | dict[str, str]] = json.loads(details)
    return {
        name: datetime.fromisoformat(value["at"]) if isinstance(value, dict) else value
        for name, value in plain.items()
    }
