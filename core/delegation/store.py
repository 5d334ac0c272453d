"""Where imported decisions and revocations are kept: as the signed tokens that they are."""

from datetime import datetime

from sqlalchemy import Column, Connection, Table, Text, select
from sqlalchemy.dialects.sqlite import insert

from core.storage.columns import UtcDateTime, metadata

decision = Table(
    "decision",
    metadata,
    Column("id", Text, primary_key=True),
    Column("token", Text, nullable=False),
    Column("imported_at", UtcDateTime, nullable=False),
)

revocation = Table(
    "revocation",
    metadata,
    Column("id", Text, primary_key=True),
    Column("token", Text, nullable=False),
    Column("imported_at", UtcDateTime, nullable=False),
)


def put(connection: Connection, table: Table, token_id: str, token: str, at: datetime) -> None:
    """Keep the token under its id, in place of an older one of the same id."""
    row = insert(table).values(id=token_id, token=token, imported_at=at)
    connection.execute(
        row.on_conflict_do_update(index_elements=["id"], set_={"token": token, "imported_at": at})
    )


def tokens(connection: Connection, table: Table) -> tuple[str, ...]:
    """All tokens, the one imported last first."""
    query = select(table.c.token).order_by(table.c.imported_at.desc(), table.c.id)
    return tuple(connection.execute(query).scalars())
