"""Tables and queries of drafts."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Integer,
    Row,
    Select,
    Table,
    Text,
    delete,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from core.drafts.model import OPENING_LENGTH, Draft, DraftSummary
from core.policy.model import Answer
from core.storage.columns import UtcDateTime, metadata
from core.text.normalise import fold

draft = Table(
    "draft",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("text", Text, nullable=False),
    Column("cursor", Integer, nullable=False),
    Column("account_key", Text),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False, index=True),
    Column("opened_at", UtcDateTime, nullable=False, index=True),
    Column("discarded_at", UtcDateTime),
    Column("queued_at", UtcDateTime),
    Column("indexed", Boolean, nullable=False),
)

draft_answer = Table(
    "draft_answer",
    metadata,
    Column("draft_id", Text, ForeignKey("draft.id"), primary_key=True),
    Column("finding_key", Text, primary_key=True),
    Column("answer", Text, nullable=False),
    Column("answered_at", UtcDateTime, nullable=False),
)

_listed = draft.c.discarded_at.is_(None) & draft.c.queued_at.is_(None)


def add(connection: Connection, fresh: Draft) -> None:
    """Insert a draft that has just begun."""
    connection.execute(
        insert(draft).values(
            id=fresh.id,
            text=fresh.text,
            cursor=fresh.cursor,
            account_key=fresh.account_key,
            created_at=fresh.created_at,
            updated_at=fresh.updated_at,
            opened_at=fresh.created_at,
            indexed=False,
        )
    )


def read(connection: Connection, draft_id: str) -> tuple[Draft, bool] | None:
    """The draft and whether it has gone to the outbox."""
    row = connection.execute(select(draft).where(draft.c.id == draft_id)).first()
    if row is None:
        return None
    return _draft(connection, row), row.queued_at is not None


def last_open(connection: Connection) -> Draft | None:
    """The draft that was opened last and is still one."""
    row = connection.execute(
        select(draft).where(_listed).order_by(draft.c.opened_at.desc()).limit(1)
    ).first()
    return None if row is None else _draft(connection, row)


def _draft(connection: Connection, row: Row[tuple[object, ...]]) -> Draft:
    answers = connection.execute(
        select(draft_answer.c.finding_key, draft_answer.c.answer).where(
            draft_answer.c.draft_id == row.id
        )
    )
    return Draft(
        id=row.id,
        text=row.text,
        cursor=row.cursor,
        account_key=row.account_key,
        created_at=row.created_at,
        updated_at=row.updated_at,
        answers=tuple(Answer(key, answer) for key, answer in answers),
    )


def change(connection: Connection, draft_id: str, **values: object) -> bool:
    """Set columns of a draft that has not gone to the outbox; whether there was one."""
    done = connection.execute(
        update(draft).where(draft.c.id == draft_id, draft.c.queued_at.is_(None)).values(**values)
    )
    return done.rowcount == 1


def mark_queued(connection: Connection, draft_id: str, content: str, at: datetime) -> bool:
    """Take the draft out of the list if it still has this content; whether it had."""
    done = connection.execute(
        update(draft)
        .where(draft.c.id == draft_id, draft.c.text == content, draft.c.queued_at.is_(None))
        .values(queued_at=at)
    )
    return done.rowcount == 1


def take_back(connection: Connection, draft_id: str) -> None:
    """Give the draft back to the list."""
    connection.execute(update(draft).where(draft.c.id == draft_id).values(queued_at=None))


def put_answer(
    connection: Connection, draft_id: str, finding_key: str, answer: str, at: datetime
) -> None:
    """Keep the latest answer to a question; an empty one takes the answer back."""
    if not answer:
        connection.execute(
            delete(draft_answer).where(
                draft_answer.c.draft_id == draft_id, draft_answer.c.finding_key == finding_key
            )
        )
        return
    row = upsert(draft_answer).values(
        draft_id=draft_id, finding_key=finding_key, answer=answer, answered_at=at
    )
    connection.execute(
        row.on_conflict_do_update(
            index_elements=["draft_id", "finding_key"],
            set_={"answer": answer, "answered_at": at},
        )
    )


def count(connection: Connection) -> int:
    """How many drafts the list has; those without a word are not counted."""
    query = select(func.count()).select_from(draft).where(_listed, draft.c.text != "")
    return connection.execute(query).scalar_one()


def recent(connection: Connection, limit: int, offset: int) -> tuple[DraftSummary, ...]:
    """Drafts with text, last changed first."""
    query = (
        _summaries()
        .where(_listed, draft.c.text != "")
        .order_by(draft.c.updated_at.desc(), draft.c.number.desc())
        .limit(limit)
        .offset(offset)
    )
    return _read_summaries(connection, query)


def search(connection: Connection, words: Sequence[str], limit: int) -> tuple[DraftSummary, ...]:
    """Drafts that hold every folded word (its beginning is enough), newest first.

    The order is the index's own: sorting by relevance would read every hit, and 100,000
    drafts have many.
    """
    match = " ".join(f'"{word}"*' for word in words)
    query = (
        _summaries()
        .join(
            text("draft_index"),
            text("draft_index.rowid = draft.number"),
        )
        .where(text("draft_index MATCH :match").bindparams(match=match), _listed)
        .order_by(text("draft_index.rowid DESC"))
        .limit(limit)
    )
    return _read_summaries(connection, query)


def bring_index_up_to_date(connection: Connection) -> None:
    """Index the drafts that changed since they were last indexed."""
    stale = connection.execute(
        select(draft.c.number, draft.c.text).where(~draft.c.indexed)
    ).fetchall()
    for number, content in stale:
        connection.execute(
            text("INSERT OR REPLACE INTO draft_index(rowid, folded) VALUES (:number, :folded)"),
            {"number": number, "folded": fold(content)},
        )
        connection.execute(update(draft).where(draft.c.number == number).values(indexed=True))


def has_stale_index(connection: Connection) -> bool:
    return (
        connection.execute(select(draft.c.number).where(~draft.c.indexed).limit(1)).first()
        is not None
    )


def _summaries() -> Select[str, str, datetime, int]:
    return select(
        draft.c.id,
        func.substr(draft.c.text, 1, OPENING_LENGTH).label("opening"),
        draft.c.updated_at,
        func.length(draft.c.text).label("length"),
    )


def _read_summaries(
    connection: Connection, query: Select[str, str, datetime, int]
) -> tuple[DraftSummary, ...]:
    return tuple(
        DraftSummary(row.id, row.opening, row.updated_at, row.length)
        for row in connection.execute(query)
    )
