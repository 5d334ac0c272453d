"""Queries for the calendar and the pause."""

from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from core.publishing.model import OutboxItem, OutboxState, Pause, state_of
from core.publishing.rows import item_of, items, outbox, pause, receipt
from core.publishing.schedule import Taken

_OPENING = 80
_STILL_COMING = frozenset(
    {OutboxState.QUEUED, OutboxState.ENTRUSTED, OutboxState.SENDING, OutboxState.UNKNOWN}
)


def put_due(connection: Connection, job_id: str, due_at: datetime, zone: str, at: datetime) -> None:
    """Another time for a whole job, which waits for it here from now on."""
    connection.execute(
        update(outbox)
        .where(outbox.c.job_id == job_id)
        .values(
            due_at=due_at,
            due_zone=zone or None,
            state=OutboxState.QUEUED.value,
            code=None,
            clause=None,
            details="{}",
            updated_at=at,
            next_attempt_at=due_at,
            by_platform=False,
            own_schedule_uri=None,
        )
    )


def jobs_between(connection: Connection, begin: datetime, end: datetime) -> tuple[OutboxItem, ...]:
    """The parts of the jobs that are due, or were published, in that time."""
    # Each half by an index of its own; together by one "or", neither would be used.
    due = select(outbox.c.job_id).where(
        outbox.c.due_at.between(begin, end), outbox.c.state != OutboxState.WITHDRAWN.value
    )
    out = (
        select(outbox.c.job_id)
        .join(receipt, receipt.c.outbox_id == outbox.c.id)
        .where(receipt.c.published_at.between(begin, end))
    )
    shown = due.union(out)
    query = items().where(outbox.c.job_id.in_(shown)).order_by(outbox.c.job_id, outbox.c.part)
    return tuple(item_of(row) for row in connection.execute(query))


def taken_between(connection: Connection, begin: datetime, end: datetime) -> tuple[Taken, ...]:
    """What is still to go out in that time, earliest first; nothing more is read of it."""
    opening = func.substr(outbox.c.text, 1, _OPENING)
    query = (
        select(outbox.c.job_id, outbox.c.account_key, outbox.c.due_at, outbox.c.state, opening)
        .where(outbox.c.due_at.between(begin, end))
        .order_by(outbox.c.due_at, outbox.c.job_id, outbox.c.part)
    )
    rows = connection.execute(query).fetchall()
    states: dict[str, list[OutboxState]] = {}
    for job_id, _, _, state, _ in rows:
        states.setdefault(job_id, []).append(OutboxState(state))
    first = {job_id: (key, at, text) for job_id, key, at, _, text in reversed(rows)}
    return tuple(
        Taken(at, key, job_id, text)
        for job_id, (key, at, text) in reversed(first.items())
        if state_of(states[job_id]) in _STILL_COMING
    )


def read_pause(connection: Connection) -> Pause | None:
    """The pause in force."""
    row = connection.execute(select(pause)).first()
    return (
        None if row is None else Pause(row.since, row.staff_number, row.employee_name, row.reason)
    )


def begin_pause(connection: Connection, begun: Pause) -> None:
    """Put it in the place of another one."""
    end_pause(connection)
    connection.execute(
        insert(pause).values(
            since=begun.since,
            staff_number=begun.staff_number,
            employee_name=begun.employee_name,
            reason=begun.reason,
        )
    )


def end_pause(connection: Connection) -> None:
    connection.execute(delete(pause))
