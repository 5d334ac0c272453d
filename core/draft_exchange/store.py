"""The tables of the own signing key, and of the colleagues whose drafts came here."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Connection, LargeBinary, Table, Text, select
from sqlalchemy.dialects.sqlite import insert

from core.draft_exchange.model import Signer
from core.storage.columns import UtcDateTime, metadata

own_signature = Table(
    "own_signature",
    metadata,
    Column("staff_number", Text, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
)

known_signer = Table(
    "known_signer",
    metadata,
    Column("key_id", Text, primary_key=True),
    Column("staff_number", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("first_seen", UtcDateTime, nullable=False),
    Column("last_seen", UtcDateTime, nullable=False),
)


@dataclass(frozen=True)
class Known:
    """A key from which a draft was taken before, and the name it had then."""

    key_id: str
    staff_number: str
    name: str
    first_seen: datetime


def own_key(connection: Connection, staff_number: str) -> bytes | None:
    """The sealed signing key."""
    query = select(own_signature.c.sealed).where(own_signature.c.staff_number == staff_number)
    return connection.execute(query).scalar_one_or_none()


def keep_own_key(connection: Connection, staff_number: str, sealed: bytes, at: datetime) -> None:
    connection.execute(
        insert(own_signature).values(staff_number=staff_number, sealed=sealed, made_at=at)
    )


def known(connection: Connection, signer: Signer) -> list[Known]:
    """Keys that are this one, or that signed under this staff number."""
    same = (known_signer.c.key_id == signer.key_id) | (
        known_signer.c.staff_number == signer.staff_number
    )
    return [
        Known(row.key_id, row.staff_number, row.name, row.first_seen)
        for row in connection.execute(select(known_signer).where(same))
    ]


def keep_signer(connection: Connection, signer: Signer, at: datetime) -> None:
    """Remember the key, or that it was seen again; the name of the first time stays."""
    connection.execute(
        insert(known_signer)
        .values(
            key_id=signer.key_id,
            staff_number=signer.staff_number,
            name=signer.name,
            first_seen=at,
            last_seen=at,
        )
        .on_conflict_do_update(index_elements=["key_id"], set_={"last_seen": at})
    )
