"""Tables and queries of drafts."""

import json
from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    Computed,
    Connection,
    ForeignKey,
    Index,
    Integer,
    Row,
    Table,
    Text,
    bindparam,
    delete,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from core.drafts.attachment_store import attachments_of
from core.drafts.model import Draft, Poll, Relation, RelationKind
from core.policy.model import Answer, AnswerKind
from core.storage.columns import UtcDateTime, metadata

NOWHERE, IN_LIST, IN_TRASH = 0, 1, 2
"""Where a draft is shown, as ``draft.shelf`` says."""

_SHELF = (
    "CASE WHEN queued_at IS NOT NULL OR (text = '' AND poll IS NULL AND attachments = 0) THEN 0 "
    "WHEN discarded_at IS NULL THEN 1 ELSE 2 END"
)

draft = Table(
    "draft",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("text", Text, nullable=False),
    Column("cursor", Integer, nullable=False),
    Column("account_key", Text),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False, index=True),
    Column("discarded_at", UtcDateTime),
    Column("queued_at", UtcDateTime),
    Column("indexed", Boolean, nullable=False),
    Column("audience", Text, nullable=False, server_default=""),
    Column("aim", Text, nullable=False, server_default=""),
    Column("poll", Text),
    Column("also", Text, nullable=False, server_default="[]"),
    Column("relation", Text),
    # Counted by triggers on the table of attachments.
    Column("attachments", Integer, nullable=False, server_default="0"),
    Column("shelf", Integer, Computed(_SHELF, persisted=False)),
)
Index(
    "draft_list",
    draft.c.shelf,
    draft.c.updated_at,
    draft.c.account_key,
    draft.c.audience,
    draft.c.attachments,
)
Index("draft_audience", draft.c.audience, sqlite_where=text("audience != ''"))
Index("draft_aim", draft.c.aim, sqlite_where=text("aim != ''"))

draft_label = Table(
    "draft_label",
    metadata,
    Column("draft_number", Integer, ForeignKey("draft.number"), primary_key=True),
    Column("label", Text, primary_key=True),
)
Index("draft_label_label", draft_label.c.label, draft_label.c.draft_number)

draft_answer = Table(
    "draft_answer",
    metadata,
    Column("draft_id", Text, ForeignKey("draft.id"), primary_key=True),
    Column("finding_key", Text, primary_key=True),
    Column("answer", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("answered_at", UtcDateTime, nullable=False),
)

_kept = draft.c.discarded_at.is_(None) & draft.c.queued_at.is_(None)

# Asked several times a post, so they are built once.
_DRAFT = select(draft).where(draft.c.id == bindparam("wanted"))
_ANSWERS = select(draft_answer.c.finding_key, draft_answer.c.answer, draft_answer.c.kind).where(
    draft_answer.c.draft_id == bindparam("wanted")
)
_LABELS = (
    select(draft_label.c.label)
    .where(draft_label.c.draft_number == bindparam("wanted"))
    .order_by(draft_label.c.label)
)


def add(connection: Connection, fresh: Draft) -> None:
    """Insert a draft that has just begun, with its purpose, labels and poll."""
    done = connection.execute(
        insert(draft).values(
            id=fresh.id,
            text=fresh.text,
            cursor=fresh.cursor,
            account_key=fresh.account_key,
            created_at=fresh.created_at,
            updated_at=fresh.updated_at,
            opened_at=fresh.created_at,
            indexed=not fresh.text,
            audience=fresh.audience,
            aim=fresh.aim,
            poll=written_poll(fresh.poll),
            also=written_also(fresh.also),
            relation=written_relation(fresh.relation),
        )
    )
    (number,) = done.inserted_primary_key or (None,)
    _put_labels(connection, number, fresh.labels)


def read(connection: Connection, draft_id: str) -> tuple[Draft, bool] | None:
    """The draft and whether it has gone to the outbox."""
    row = connection.execute(_DRAFT, {"wanted": draft_id}).first()
    if row is None:
        return None
    return _draft(connection, row), row.queued_at is not None


def last_open(connection: Connection) -> Draft | None:
    """The draft that was opened last and is still one."""
    row = connection.execute(
        select(draft).where(_kept).order_by(draft.c.opened_at.desc()).limit(1)
    ).first()
    return None if row is None else _draft(connection, row)


def _draft(connection: Connection, row: Row[tuple[object, ...]]) -> Draft:
    answers = connection.execute(_ANSWERS, {"wanted": row.id})
    labels = connection.execute(_LABELS, {"wanted": row.number})
    return Draft(
        id=row.id,
        text=row.text,
        cursor=row.cursor,
        account_key=row.account_key,
        created_at=row.created_at,
        updated_at=row.updated_at,
        answers=tuple(Answer(key, said, AnswerKind(kind)) for key, said, kind in answers),
        audience=row.audience,
        aim=row.aim,
        labels=tuple(labels.scalars()),
        poll=_read_poll(row.poll),
        attachments=attachments_of(connection, row.id),
        also=tuple(json.loads(row.also)),
        relation=_read_relation(row.relation),
    )


def in_list(connection: Connection, draft_ids: Collection[str]) -> frozenset[str]:
    """Which of them the list of drafts shows."""
    query = select(draft.c.id).where(draft.c.id.in_(draft_ids), draft.c.shelf == IN_LIST)
    return frozenset(connection.execute(query).scalars())


def change(connection: Connection, draft_id: str, **values: object) -> bool:
    """Set columns of a draft that has not gone to the outbox; whether there was one."""
    done = connection.execute(
        update(draft).where(draft.c.id == draft_id, draft.c.queued_at.is_(None)).values(**values)
    )
    return done.rowcount == 1


def text_of(connection: Connection, draft_id: str) -> tuple[str, datetime, datetime] | None:
    """Text, last change and beginning of a draft that has not gone to the outbox."""
    columns = draft.c.text, draft.c.updated_at, draft.c.created_at
    row = connection.execute(
        select(*columns).where(draft.c.id == draft_id, draft.c.queued_at.is_(None))
    ).first()
    return None if row is None else (row.text, row.updated_at, row.created_at)


def put_labels(connection: Connection, draft_id: str, labels: Sequence[str]) -> None:
    """These labels and no others."""
    number = connection.execute(select(draft.c.number).where(draft.c.id == draft_id)).scalar_one()
    connection.execute(delete(draft_label).where(draft_label.c.draft_number == number))
    _put_labels(connection, number, labels)


def _put_labels(connection: Connection, number: int | None, labels: Sequence[str]) -> None:
    if labels:
        rows = [{"draft_number": number, "label": label} for label in labels]
        connection.execute(insert(draft_label), rows)


def mark_queued(connection: Connection, draft_id: str, content: str, at: datetime) -> bool:
    """Take the draft out of the list if it is there, still with this content; whether it was."""
    done = connection.execute(
        update(draft)
        .where(draft.c.id == draft_id, draft.c.text == content, _kept)
        .values(queued_at=at)
    )
    return done.rowcount == 1


def take_back(connection: Connection, draft_id: str) -> None:
    """Give the draft back to the list."""
    connection.execute(update(draft).where(draft.c.id == draft_id).values(queued_at=None))


def put_answer(connection: Connection, draft_id: str, answer: Answer, at: datetime) -> None:
    """Keep the latest answer to a question; an empty one takes the answer back."""
    if not answer.text:
        connection.execute(
            delete(draft_answer).where(
                draft_answer.c.draft_id == draft_id,
                draft_answer.c.finding_key == answer.finding_key,
            )
        )
        return
    said = {"answer": answer.text, "kind": answer.kind.value, "answered_at": at}
    row = upsert(draft_answer).values(draft_id=draft_id, finding_key=answer.finding_key, **said)
    connection.execute(
        row.on_conflict_do_update(index_elements=["draft_id", "finding_key"], set_=said)
    )


def audiences(connection: Connection) -> tuple[str, ...]:
    """What was said before of whom a draft is for, by name."""
    used = draft.c.audience
    query = select(used).distinct().where(text("audience != ''")).order_by(used)
    return tuple(connection.execute(query).scalars())


def aims(connection: Connection) -> tuple[str, ...]:
    """What was said before of what a draft is for, by name."""
    used = draft.c.aim
    query = select(used).distinct().where(text("aim != ''")).order_by(used)
    return tuple(connection.execute(query).scalars())


def labels(connection: Connection) -> tuple[str, ...]:
    """The labels in use, by name."""
    used = draft_label.c.label
    return tuple(connection.execute(select(used).distinct().order_by(used)).scalars())


def written_also(also: Sequence[str]) -> str:
    """Further accounts as the column holds them: JSON."""
    return json.dumps(list(also))


def written_relation(relation: Relation | None) -> str | None:
    """A relation as the column holds it: JSON."""
    return None if relation is None else json.dumps(asdict(relation), ensure_ascii=False)


def _read_relation(written: str | None) -> Relation | None:
    if written is None:
        return None
    members = json.loads(written)
    return Relation(**{**members, "kind": RelationKind(members["kind"])})


def written_poll(poll: Poll | None) -> str | None:
    """The poll as it is kept."""
    if poll is None:
        return None
    members = {"options": poll.options, "minutes": poll.minutes, "multiple": poll.multiple}
    return json.dumps(members, ensure_ascii=False, separators=(",", ":"))


def _read_poll(written: str | None) -> Poll | None:
    if written is None:
        return None
    members = json.loads(written)
    return Poll(tuple(members["options"]), members["minutes"], members["multiple"])
