"""Deleting drafts for good: every trace of their content goes."""

from datetime import datetime

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.exc import IntegrityError

from core.drafts import attachment_store, revisions, search
from core.drafts.store import IN_TRASH, draft, draft_answer, draft_label

_NOTHING: dict[str, object] = {
    "text": "",
    "cursor": 0,
    "audience": "",
    "aim": "",
    "poll": None,
    # Who is answered, and with which words of theirs.
    "relation": None,
    "also": "[]",
    "indexed": True,
}


def in_trash(connection: Connection, limit: int, before: datetime | None = None) -> list[str]:
    """The ids of drafts that were thrown away, all or those of ``before``."""
    query = select(draft.c.id).where(draft.c.discarded_at.is_not(None)).limit(limit)
    query = query.where(draft.c.shelf == IN_TRASH)
    if before is not None:
        query = query.where(draft.c.discarded_at < before)
    return list(connection.execute(query).scalars())


def delete_for_good(connection: Connection, draft_id: str) -> bool:
    """Delete a draft that is in the trash, with all that belongs to it; whether it was there.

    A draft that stood in the outbox once leaves an empty row for the outbox to name.
    """
    number = connection.execute(
        select(draft.c.number).where(draft.c.id == draft_id, draft.c.shelf == IN_TRASH)
    ).scalar_one_or_none()
    if number is None:
        return False
    attachment_store.remove_all(connection, draft_id)
    revisions.remove_all(connection, draft_id)
    connection.execute(delete(draft_answer).where(draft_answer.c.draft_id == draft_id))
    connection.execute(delete(draft_label).where(draft_label.c.draft_number == number))
    search.take_out(connection, number)
    connection.execute(update(draft).where(draft.c.number == number).values(**_NOTHING))
    try:
        with connection.begin_nested():
            connection.execute(delete(draft).where(draft.c.number == number))
    except IntegrityError:
        # The outbox names it.
        return True
    return True
