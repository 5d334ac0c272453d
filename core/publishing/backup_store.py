"""Queries of what must not leave again by itself: the outbox as another workstation knows it."""

from sqlalchemy import Connection, insert, select

from core.publishing.model import OutboxState
from core.publishing.rows import from_backup, outbox

_UNSETTLED = [
    state.value
    for state in (
        OutboxState.QUEUED,
        OutboxState.OVERDUE,
        OutboxState.ENTRUSTED,
        OutboxState.SENDING,
        OutboxState.UNKNOWN,
    )
]
_MARKED = select(from_backup.c.outbox_id)


def mark_unsettled(connection: Connection) -> None:
    """Whatever is not settled now leaves here no more without a person's word."""
    waiting = select(outbox.c.id).where(outbox.c.state.in_(_UNSETTLED), outbox.c.id.not_in(_MARKED))
    connection.execute(insert(from_backup).from_select(["outbox_id"], waiting))


def unsettled_jobs(connection: Connection) -> tuple[str, ...]:
    """The jobs, by their ids, with a part that is not settled."""
    query = select(outbox.c.job_id).where(outbox.c.state.in_(_UNSETTLED)).distinct()
    return tuple(connection.execute(query).scalars())


def is_marked(connection: Connection, item_id: str) -> bool:
    """Whether it came with a backup, unsettled."""
    query = select(from_backup.c.outbox_id).where(from_backup.c.outbox_id == item_id)
    return connection.execute(query).first() is not None
