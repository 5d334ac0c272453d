"""The table of the employee's security keys: what people call them, and when they were used.

Which keys let the employee in the key file alone says; a row here adds its name.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Column,
    Connection,
    LargeBinary,
    Table,
    Text,
    delete,
    insert,
    select,
    update,
)

from core.storage.columns import UtcDateTime, metadata

security_key = Table(
    "security_key",
    metadata,
    Column("credential_id", LargeBinary, primary_key=True),
    Column("name", Text, nullable=False),
    Column("added_at", UtcDateTime, nullable=False),
    Column("last_used_at", UtcDateTime),
)


@dataclass(frozen=True)
class KeyRow:
    """One row."""

    credential_id: bytes
    name: str
    added_at: datetime
    last_used_at: datetime | None


def rows(connection: Connection) -> tuple[KeyRow, ...]:
    """All of them, the oldest first."""
    query = select(security_key).order_by(security_key.c.added_at)
    return tuple(
        KeyRow(row.credential_id, row.name, row.added_at, row.last_used_at)
        for row in connection.execute(query)
    )


def add(connection: Connection, credential_id: bytes, name: str, at: datetime) -> None:
    connection.execute(
        insert(security_key).values(credential_id=credential_id, name=name, added_at=at)
    )


def rename(connection: Connection, credential_id: bytes, name: str) -> bool:
    """Whether there was such a row."""
    statement = update(security_key).where(security_key.c.credential_id == credential_id)
    return connection.execute(statement.values(name=name)).rowcount == 1


def note_use(connection: Connection, credential_id: bytes, at: datetime) -> None:
    statement = update(security_key).where(security_key.c.credential_id == credential_id)
    connection.execute(statement.values(last_used_at=at))


def remove(connection: Connection, credential_id: bytes) -> None:
    connection.execute(delete(security_key).where(security_key.c.credential_id == credential_id))
