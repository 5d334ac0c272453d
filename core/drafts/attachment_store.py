"""Tables and queries of attachments. The content lies apart, so that lists never read it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import (
    Column,
    Connection,
    Float,
    ForeignKey,
    Integer,
    LargeBinary,
    Row,
    Table,
    Text,
    delete,
    func,
    insert,
    select,
    update,
)

from core.drafts.model import Attachment, Rights, RightsKind
from core.foundation.ids import Randomness, new_id
from core.media.model import MediaKind
from core.storage.columns import UtcDateTime, metadata

attachment = Table(
    "attachment",
    metadata,
    Column("id", Text, primary_key=True),
    Column("draft_id", Text, ForeignKey("draft.id"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("seconds", Float),
    Column("digest", Text, nullable=False),
    Column("alt", Text, nullable=False),
    Column("rights", Text),
    Column("rights_reference", Text, nullable=False),
    Column("removed", Text, nullable=False),
    Column("added_at", UtcDateTime, nullable=False),
)

attachment_content = Table(
    "attachment_content",
    metadata,
    Column("attachment_id", Text, ForeignKey("attachment.id"), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)


@dataclass(frozen=True)
class Kept:
    """An attachment with its draft, its place there and when it was added."""

    attachment: Attachment
    draft_id: str
    position: int
    added_at: datetime


def attachments_of(connection: Connection, draft_id: str) -> tuple[Attachment, ...]:
    """The draft's attachments in their order, without content."""
    rows = connection.execute(
        select(attachment).where(attachment.c.draft_id == draft_id).order_by(attachment.c.position)
    )
    return tuple(_attachment(row) for row in rows)


def find(connection: Connection, attachment_id: str) -> Kept | None:
    row = connection.execute(select(attachment).where(attachment.c.id == attachment_id)).first()
    if row is None:
        return None
    return Kept(_attachment(row), row.draft_id, row.position, row.added_at)


def content_of(connection: Connection, attachment_id: str) -> bytes | None:
    return connection.execute(
        select(attachment_content.c.content).where(
            attachment_content.c.attachment_id == attachment_id
        )
    ).scalar_one_or_none()


def next_position(connection: Connection, draft_id: str) -> int:
    last = connection.execute(
        select(func.max(attachment.c.position)).where(attachment.c.draft_id == draft_id)
    ).scalar_one()
    return 0 if last is None else last + 1


def add(connection: Connection, kept: Kept, content: bytes) -> None:
    """Insert the attachment and its content."""
    one, rights = kept.attachment, kept.attachment.rights
    connection.execute(
        insert(attachment).values(
            id=one.id,
            draft_id=kept.draft_id,
            position=kept.position,
            kind=one.kind.value,
            name=one.name,
            media_type=one.media_type,
            size=one.size,
            width=one.width,
            height=one.height,
            seconds=one.seconds,
            digest=one.digest,
            alt=one.alt,
            rights=None if rights is None else rights.kind.value,
            rights_reference="" if rights is None else rights.reference,
            removed=" ".join(one.removed),
            added_at=kept.added_at,
        )
    )
    connection.execute(insert(attachment_content).values(attachment_id=one.id, content=content))


def change(connection: Connection, attachment_id: str, **values: object) -> None:
    """Set columns of an attachment."""
    connection.execute(update(attachment).where(attachment.c.id == attachment_id).values(**values))


def replace_content(connection: Connection, fresh: Attachment, content: bytes) -> None:
    """The same attachment with other bytes."""
    change(
        connection,
        fresh.id,
        media_type=fresh.media_type,
        size=fresh.size,
        width=fresh.width,
        height=fresh.height,
        digest=fresh.digest,
    )
    connection.execute(
        update(attachment_content)
        .where(attachment_content.c.attachment_id == fresh.id)
        .values(content=content)
    )


def remove(connection: Connection, attachment_id: str) -> None:
    """Delete the attachment; the database overwrites what it deletes."""
    connection.execute(
        delete(attachment_content).where(attachment_content.c.attachment_id == attachment_id)
    )
    connection.execute(delete(attachment).where(attachment.c.id == attachment_id))


def remove_all(connection: Connection, draft_id: str) -> None:
    """Delete every attachment of the draft."""
    for one in attachments_of(connection, draft_id):
        remove(connection, one.id)


def order(connection: Connection, attachment_ids: Sequence[str]) -> None:
    """Give the attachments their places in this order."""
    for position, attachment_id in enumerate(attachment_ids):
        change(connection, attachment_id, position=position)


def copy_all(
    connection: Connection, source: str, target: str, at: datetime, random: Randomness
) -> None:
    """Give the draft ``target`` copies of the attachments of ``source``, with all that is said."""
    first = next_position(connection, target)
    for number, one in enumerate(attachments_of(connection, source)):
        content = content_of(connection, one.id)
        if content is not None:
            copied = Kept(replace(one, id=new_id(random)), target, first + number, at)
            add(connection, copied, content)


def _attachment(row: Row[tuple[object, ...]]) -> Attachment:
    rights = None if row.rights is None else Rights(RightsKind(row.rights), row.rights_reference)
    return Attachment(
        id=row.id,
        kind=MediaKind(row.kind),
        name=row.name,
        media_type=row.media_type,
        size=row.size,
        width=row.width,
        height=row.height,
        seconds=row.seconds,
        digest=row.digest,
        alt=row.alt,
        rights=rights,
        removed=tuple(row.removed.split()),
    )
