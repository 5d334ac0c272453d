"""The tables of keys, checkpoints and their lodging."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Connection, Integer, Table, Text, delete, insert, select

from core.audit.model import Checkpoint, PublicKey
from core.storage.columns import UtcDateTime, metadata

audit_key = Table(
    "audit_key",
    metadata,
    Column("key_id", Text, primary_key=True),
    Column("public_key", Text, nullable=False),
    Column("since", UtcDateTime, nullable=False),
)

audit_checkpoint = Table(
    "audit_checkpoint",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("digest", Text, nullable=False),
    Column("key_id", Text, nullable=False),
    Column("signature", Text, nullable=False),
)

audit_lodged = Table(
    "audit_lodged",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("folder", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

audit_lodging = Table(
    "audit_lodging",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("problem", Text),
    Column("told_at", UtcDateTime),
)

_ONLY = 1


@dataclass(frozen=True)
class LastTry:
    """How lodging went last: what stood in the way, and when the log was told that it works."""

    problem: str | None = None
    told_at: datetime | None = None


def keys(connection: Connection) -> tuple[PublicKey, ...]:
    """Every key that has signed here, in the order of their first use.

    One whose name is not its own, or that is no key, is left out: what it has signed is
    found to be signed by nobody.
    """
    query = select(audit_key).order_by(audit_key.c.since)
    found = ((row.key_id, _public_key(row.public_key)) for row in connection.execute(query))
    return tuple(key for key_id, key in found if key is not None and key.key_id == key_id)


def add_key(connection: Connection, key: PublicKey, since: datetime) -> None:
    """Keep a public key; nothing happens where it is kept already."""
    known = select(audit_key.c.key_id).where(audit_key.c.key_id == key.key_id)
    if connection.execute(known).first() is None:
        connection.execute(
            insert(audit_key), {"key_id": key.key_id, "public_key": key.raw.hex(), "since": since}
        )


def add_checkpoint(connection: Connection, checkpoint: Checkpoint) -> None:
    connection.execute(
        insert(audit_checkpoint),
        {
            "seq": checkpoint.seq,
            "at": checkpoint.at,
            "digest": checkpoint.digest,
            "key_id": checkpoint.key_id,
            "signature": checkpoint.signature,
        },
    )


def checkpoints(connection: Connection, log_id: str) -> tuple[Checkpoint, ...]:
    """All, the oldest first."""
    query = (
        select(audit_checkpoint, audit_lodged.c.at.label("lodged_at"))
        .join_from(
            audit_checkpoint,
            audit_lodged,
            audit_lodged.c.seq == audit_checkpoint.c.seq,
            isouter=True,
        )
        .order_by(audit_checkpoint.c.seq)
    )
    return tuple(
        Checkpoint(log_id, row.seq, row.digest, row.at, row.key_id, row.signature, row.lodged_at)
        for row in connection.execute(query)
    )


def has_checkpoint(connection: Connection, seq: int) -> bool:
    query = select(audit_checkpoint.c.seq).where(audit_checkpoint.c.seq == seq)
    return connection.execute(query).first() is not None


def note_lodged(connection: Connection, seqs: Iterable[int], folder: str, at: datetime) -> None:
    """Copies of these checkpoints have been seen in ``folder``."""
    rows = [{"seq": seq, "folder": folder, "at": at} for seq in seqs]
    if rows:
        connection.execute(insert(audit_lodged).prefix_with("OR REPLACE"), rows)


def lodged_in(connection: Connection, folder: str) -> frozenset[int]:
    """The numbers of the checkpoints whose copies lie in ``folder``."""
    query = select(audit_lodged.c.seq).where(audit_lodged.c.folder == folder)
    return frozenset(connection.execute(query).scalars())


def last_try(connection: Connection) -> LastTry:
    row = connection.execute(select(audit_lodging)).first()
    return LastTry() if row is None else LastTry(row.problem, row.told_at)


def note_try(connection: Connection, tried: LastTry) -> None:
    connection.execute(delete(audit_lodging))
    connection.execute(
        insert(audit_lodging), {"id": _ONLY, "problem": tried.problem, "told_at": tried.told_at}
    )


def _public_key(digits: object) -> PublicKey | None:
    try:
        return PublicKey.of_digits(str(digits))
    except ValueError:
        return None
