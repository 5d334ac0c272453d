"""The tables of packs that were imported or read, and of what the employee acknowledged."""

from datetime import datetime

from sqlalchemy import Column, Connection, Integer, LargeBinary, Table, Text, delete, select
from sqlalchemy.dialects.sqlite import insert

from core.policy.manifest import version_order
from core.policy_packs.model import Acknowledgement
from core.storage.columns import UtcDateTime, metadata

policy_pack = Table(
    "policy_pack",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("version", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("kept_at", UtcDateTime, nullable=False),
)

policy_acknowledgement = Table(
    "policy_acknowledgement",
    metadata,
    Column("version", Text, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("staff_number", Text, nullable=False),
)

policy_seen = Table(
    "policy_seen",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("version", Text, nullable=False),
)

_ONLY = 1


def keep_pack(
    connection: Connection, digest: str, version: str, content: bytes, at: datetime
) -> None:
    """Keep a pack's file, once."""
    row = insert(policy_pack).values(digest=digest, version=version, content=content, kept_at=at)
    connection.execute(row.on_conflict_do_nothing(index_elements=["digest"]))


def contents(connection: Connection) -> tuple[bytes, ...]:
    """The files that are kept."""
    query = select(policy_pack.c.content).order_by(policy_pack.c.kept_at.desc())
    return tuple(connection.execute(query).scalars())


def content_of(connection: Connection, digest: str) -> bytes | None:
    """The file of the pack with that digest, if it is kept."""
    query = select(policy_pack.c.content).where(policy_pack.c.digest == digest)
    return connection.execute(query).scalar()


def forget_packs(connection: Connection, below: str, but: tuple[str, ...]) -> None:
    """Keep no file of a version before ``below`` but those with these digests."""
    rows = connection.execute(select(policy_pack.c.digest, policy_pack.c.version)).all()
    old = [row.digest for row in rows if version_order(row.version) < version_order(below)]
    gone = [digest for digest in old if digest not in but]
    connection.execute(delete(policy_pack).where(policy_pack.c.digest.in_(gone)))


def acknowledge(connection: Connection, one: Acknowledgement) -> None:
    """Write it down, in place of an older one of the same version."""
    values = {"digest": one.digest, "at": one.at, "staff_number": one.staff_number}
    row = insert(policy_acknowledgement).values(version=one.version, **values)
    connection.execute(row.on_conflict_do_update(index_elements=["version"], set_=values))


def acknowledgements(connection: Connection) -> tuple[Acknowledgement, ...]:
    """All of them, the newest first."""
    found = [
        Acknowledgement(row.version, row.digest, row.at, row.staff_number)
        for row in connection.execute(select(policy_acknowledgement))
    ]
    found.sort(key=lambda one: (one.at, version_order(one.version)), reverse=True)
    return tuple(found)


def seen(connection: Connection) -> str | None:
    """The highest version that this profile has ever worked under."""
    return connection.execute(select(policy_seen.c.version)).scalar()


def see(connection: Connection, version: str) -> None:
    """Remember the version if it is the highest by now."""
    before = seen(connection)
    if before is not None and version_order(before) >= version_order(version):
        return
    row = insert(policy_seen).values(id=_ONLY, version=version)
    connection.execute(row.on_conflict_do_update(index_elements=["id"], set_={"version": version}))
