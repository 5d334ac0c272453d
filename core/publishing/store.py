"""Tables and queries of the outbox."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Integer,
    Row,
    Select,
    Table,
    Text,
    UniqueConstraint,
    func,
    insert,
    select,
    update,
)

from core.platforms.model import PollQuestion
from core.publishing.given import GivenAnswer, read_given, write_given
from core.publishing.model import (
    Job,
    OutboxItem,
    OutboxMedia,
    OutboxState,
    Reason,
    Receipt,
    state_of,
)
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


def add(connection: Connection, item: OutboxItem) -> None:
    connection.execute(
        insert(outbox).values(
            id=item.id,
            draft_id=item.draft_id,
            account_key=item.account_key,
            account_name=item.account_name,
            handle=item.handle,
            text=item.text,
            content_hash=item.content_hash,
            record_key=item.record_key,
            state=item.state.value,
            details="{}",
            staff_number=item.staff_number,
            employee_name=item.employee_name,
            decision_id=item.decision_id,
            decision_number=item.decision_number,
            queued_at=item.queued_at,
            updated_at=item.updated_at,
            attempts=item.attempts,
            job_id=item.job_id,
            part=item.part,
            parts=item.parts,
            media=json.dumps([asdict(one) for one in item.media], ensure_ascii=False),
            poll=None if item.poll is None else json.dumps(asdict(item.poll), ensure_ascii=False),
            answers=write_given(item.answers),
        )
    )


def read(connection: Connection, item_id: str) -> OutboxItem | None:
    row = connection.execute(_items().where(outbox.c.id == item_id)).first()
    return None if row is None else _item(row)


def read_job(connection: Connection, job_id: str) -> Job | None:
    """The job with its parts in their order."""
    query = _items().where(outbox.c.job_id == job_id).order_by(outbox.c.part)
    items = tuple(_item(row) for row in connection.execute(query))
    return Job(items) if items else None


def newest(connection: Connection, limit: int) -> tuple[OutboxItem, ...]:
    """The parts of the newest jobs, each job's in their order."""
    jobs = (
        select(outbox.c.job_id)
        .where(outbox.c.part == 0)
        .order_by(outbox.c.queued_at.desc(), outbox.c.id)
        .limit(limit)
    )
    query = (
        _items()
        .where(outbox.c.job_id.in_(jobs))
        .order_by(outbox.c.queued_at.desc(), outbox.c.job_id, outbox.c.part)
    )
    return tuple(_item(row) for row in connection.execute(query))


def jobs_in_states(
    connection: Connection, states: Sequence[OutboxState], due_by: datetime
) -> tuple[str, ...]:
    """Jobs with a part in these states whose next attempt is due, oldest first."""
    query = (
        select(outbox.c.job_id)
        .where(
            outbox.c.state.in_([state.value for state in states]),
            outbox.c.next_attempt_at.is_(None) | (outbox.c.next_attempt_at <= due_by),
        )
        .group_by(outbox.c.job_id)
        .order_by(func.min(outbox.c.queued_at))
    )
    return tuple(job_id for (job_id,) in connection.execute(query))


def move(
    connection: Connection,
    item: OutboxItem,
    to: OutboxState,
    at: datetime,
    reason: Reason | None = None,
    next_attempt_at: datetime | None = None,
) -> bool:
    """Change the state if it is still what ``item`` says; whether it was.

    A move to ``SENDING`` counts as an attempt, and so does one from ``UNKNOWN`` to itself:
    the platform was asked and did not say.
    """
    asked_again = item.state is OutboxState.UNKNOWN and to is OutboxState.UNKNOWN
    attempted = asked_again or to is OutboxState.SENDING
    done = connection.execute(
        update(outbox)
        .where(outbox.c.id == item.id, outbox.c.state == item.state.value)
        .values(
            state=to.value,
            code=reason.code if reason else None,
            clause=reason.clause if reason else None,
            details=_write_values(reason),
            updated_at=at,
            attempts=item.attempts + int(attempted),
            next_attempt_at=next_attempt_at,
        )
    )
    return done.rowcount == 1


def name_permit(
    connection: Connection,
    item_id: str,
    decision_id: str,
    decision_number: str,
    answers: Sequence[GivenAnswer],
) -> None:
    """Put what it is sent under in the place of what it was queued under."""
    connection.execute(
        update(outbox)
        .where(outbox.c.id == item_id)
        .values(
            decision_id=decision_id,
            decision_number=decision_number,
            answers=write_given(answers),
        )
    )


def name_rest(connection: Connection, item_id: str, draft_id: str) -> None:
    """Say which draft holds what was not published."""
    connection.execute(update(outbox).where(outbox.c.id == item_id).values(rest_draft_id=draft_id))


def mark_interrupted(connection: Connection, reason: Reason, at: datetime) -> int:
    """Turn what a dead process left at ``SENDING`` into ``UNKNOWN``; how many there were."""
    done = connection.execute(
        update(outbox)
        .where(outbox.c.state == OutboxState.SENDING.value)
        .values(
            state=OutboxState.UNKNOWN.value,
            code=reason.code,
            clause=reason.clause,
            updated_at=at,
            next_attempt_at=None,
        )
    )
    return done.rowcount


def add_receipt(connection: Connection, item_id: str, given: Receipt) -> None:
    connection.execute(
        insert(receipt).values(
            outbox_id=item_id,
            uri=given.uri,
            link=given.link,
            published_at=given.published_at,
            version=given.version,
        )
    )


def count_by_state(connection: Connection) -> dict[OutboxState, int]:
    """How many jobs stand in each state."""
    single = (
        select(outbox.c.state, func.count()).where(outbox.c.parts == 1).group_by(outbox.c.state)
    )
    counted = {OutboxState(state): number for state, number in connection.execute(single)}
    threads: dict[str, list[OutboxState]] = {}
    query = select(outbox.c.job_id, outbox.c.state).where(outbox.c.parts > 1)
    for job_id, state in connection.execute(query):
        threads.setdefault(job_id, []).append(OutboxState(state))
    for states in threads.values():
        whole = state_of(states)
        counted[whole] = counted.get(whole, 0) + 1
    return counted


def jobs_of(items: Iterable[OutboxItem]) -> tuple[Job, ...]:
    """The jobs of ``items``, in the order in which they come."""
    found: dict[str, list[OutboxItem]] = {}
    for item in items:
        found.setdefault(item.job_id, []).append(item)
    return tuple(Job(tuple(parts)) for parts in found.values())


def _items() -> Select[tuple[object, ...]]:
    return select(
        outbox, receipt.c.uri, receipt.c.link, receipt.c.published_at, receipt.c.version
    ).outerjoin(receipt, receipt.c.outbox_id == outbox.c.id)


def _item(row: Row[tuple[object, ...]]) -> OutboxItem:
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
    )


def _read_poll(written: str | None) -> PollQuestion | None:
    if written is None:
        return None
    members = json.loads(written)
    return PollQuestion(tuple(members["options"]), members["minutes"], members["multiple"])


def _write_values(reason: Reason | None) -> str:
    """Values as JSON; a moment is marked so that it comes back as one."""
    if reason is None:
        return "{}"
    plain = {
        name: {"at": value.isoformat()} if isinstance(value, datetime) else value
        for name, value in reason.values.items()
    }
    return json.dumps(plain, ensure_ascii=False)


def _read_values(details: str) -> dict[str, str | int | datetime]:
    plain: dict[str, str | int | dict[str, str]] = json.loads(details)
    return {
        name: datetime.fromisoformat(value["at"]) if isinstance(value, dict) else value
        for name, value in plain.items()
    }
