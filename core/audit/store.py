"""The tables of the log, which are only ever appended to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from operator import attrgetter
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    CursorResult,
    Integer,
    Row,
    Table,
    Text,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from core.audit.model import AuditEntry, AuditFilter, AuditProblem, Tombstone
from core.foundation.errors import Damaged
from core.storage.columns import UtcDateTime, metadata

audit_entry = Table(
    "audit_entry",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("staff_number", Text, nullable=False),
    Column("employee", Text, nullable=False),
    Column("decision_number", Text),
    Column("account", Text),
    Column("action", Text, nullable=False),
    Column("subject", Text),
    Column("detail", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("key_id", Text),
    Column("signature", Text),
)

audit_tombstone = Table(
    "audit_tombstone",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("previous", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("key_id", Text, nullable=False),
    Column("signature", Text, nullable=False),
    Column("retired_at", UtcDateTime, nullable=False),
)

audit_log = Table(
    "audit_log",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("log_id", Text, nullable=False),
)

_HEADS = select(audit_entry.c.seq, audit_entry.c.digest, audit_entry.c.key_id).order_by(
    audit_entry.c.seq.desc()
)
_NEWEST_FIRST = select(audit_entry).order_by(audit_entry.c.seq.desc())
_OLDEST_FIRST = select(audit_entry).order_by(audit_entry.c.seq)
_TEXTS = ("staff_number", "employee", "action", "detail", "previous", "digest")
_MAY_BE_MISSING = ("decision_number", "account", "subject", "key_id", "signature")


@dataclass(frozen=True)
class Head:
    """What the next entry hangs on."""

    seq: int
    digest: str
    key_id: str | None


def log_id(connection: Connection) -> str:
    """The name of this log. Raises ``Damaged(ENTRY_UNREADABLE)`` where it has none."""
    found = connection.execute(select(audit_log.c.log_id)).scalar()
    if not isinstance(found, str):
        raise Damaged(AuditProblem.ENTRY_UNREADABLE, seq=0)
    return found


def head(connection: Connection) -> Head | None:
    """The end of the chain, whatever else the newest entry has become."""
    # No limit: SQLite prepares anew what has a bound one. Only the first row is fetched.
    row = connection.execute(_HEADS).first()
    return None if row is None else Head(row.seq, str(row.digest), row.key_id)


def add(connection: Connection, entry: AuditEntry) -> None:
    connection.execute(
        insert(audit_entry),
        {
            "seq": entry.seq,
            "at": entry.at,
            "staff_number": entry.staff_number,
            "employee": entry.employee,
            "decision_number": entry.decision_number,
            "account": entry.account,
            "action": entry.action,
            "subject": entry.subject,
            "detail": entry.detail_json,
            "previous": entry.previous,
            "digest": entry.digest,
            "key_id": entry.key_id,
            "signature": entry.signature,
        },
    )


def newest(connection: Connection, limit: int, offset: int) -> tuple[AuditEntry, ...]:
    query = _NEWEST_FIRST.limit(limit).offset(offset)
    return tuple(_entries(connection.execute(query)))


def filtered(connection: Connection, wanted: AuditFilter) -> Iterator[AuditEntry]:
    """The newest first; ``words`` are left to the caller, who knows how words are folded."""
    return _entries(connection.execute(_NEWEST_FIRST.where(*_conditions(wanted))))


def oldest_first(connection: Connection) -> Iterator[AuditEntry]:
    return _entries(connection.execute(_OLDEST_FIRST))


def places(connection: Connection) -> list[tuple[int, str, str]]:
    """Number, link and digest of every entry, whatever else it has become, the oldest first."""
    columns = audit_entry.c.seq, audit_entry.c.previous, audit_entry.c.digest
    rows = connection.execute(select(*columns).order_by(audit_entry.c.seq)).all()
    return [(row.seq, str(row.previous), str(row.digest)) for row in rows]


def tombstones(connection: Connection) -> Iterator[Tombstone]:
    query = select(audit_tombstone).order_by(audit_tombstone.c.seq)
    for row in connection.execute(query):
        yield Tombstone(
            row.seq, row.previous, row.digest, row.key_id, row.signature, row.retired_at
        )


def whole_chain(connection: Connection) -> Iterator[AuditEntry | Tombstone]:
    """Every entry or what is left of it, in their order."""
    return merge(oldest_first(connection), tombstones(connection), key=attrgetter("seq"))


def count(connection: Connection) -> int:
    """How many entries there are, retired ones included."""
    standing = connection.execute(select(func.count()).select_from(audit_entry)).scalar_one()
    retired = connection.execute(select(func.count()).select_from(audit_tombstone)).scalar_one()
    return standing + retired


def is_signed_anywhere(connection: Connection) -> bool:
    query = select(audit_entry.c.seq).where(audit_entry.c.signature.is_not(None))
    return connection.execute(query).first() is not None


def put_signatures(connection: Connection, signed: Iterable[tuple[int, str, str]]) -> None:
    """Sign entries that are not yet: number, key and signature of each."""
    rows = [{"at_seq": seq, "key": key, "by": signature} for seq, key, signature in signed]
    if rows:
        connection.execute(
            update(audit_entry)
            .where(audit_entry.c.seq == bindparam("at_seq"))
            .values(key_id=bindparam("key"), signature=bindparam("by")),
            rows,
        )


def older_than(
    connection: Connection, moment: datetime, actions: frozenset[str], *, others: bool
) -> list[AuditEntry]:
    """Entries from before ``moment`` of these actions; with ``others`` of all but these."""
    action = audit_entry.c.action
    chosen = action.not_in(sorted(actions)) if others else action.in_(sorted(actions))
    query = _OLDEST_FIRST.where(audit_entry.c.at < moment, chosen)
    return list(_entries(connection.execute(query)))


def bury(connection: Connection, retired: Iterable[AuditEntry], at: datetime) -> None:
    """Leave tombstones in the place of these entries, all of which are signed."""
    rows = [
        {
            "seq": entry.seq,
            "previous": entry.previous,
            "digest": entry.digest,
            "key_id": entry.key_id,
            "signature": entry.signature,
            "retired_at": at,
        }
        for entry in retired
    ]
    connection.execute(insert(audit_tombstone), rows)
    connection.execute(
        delete(audit_entry).where(audit_entry.c.seq == bindparam("at_seq")),
        [{"at_seq": row["seq"]} for row in rows],
    )


def _conditions(wanted: AuditFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.since is not None:
        found.append(audit_entry.c.at >= wanted.since)
    if wanted.until is not None:
        found.append(audit_entry.c.at < wanted.until)
    if wanted.staff_number is not None:
        found.append(audit_entry.c.staff_number == wanted.staff_number)
    if wanted.account is not None:
        found.append(audit_entry.c.account == wanted.account)
    if wanted.actions:
        found.append(audit_entry.c.action.in_(sorted(wanted.actions)))
    return found


def _entries(result: CursorResult[*tuple[Any, ...]]) -> Iterator[AuditEntry]:
    """Raises ``Damaged(ENTRY_UNREADABLE)`` for what the program cannot have written."""
    seq = 0
    rows = iter(result)
    while True:
        try:
            row = next(rows, None)
        except (TypeError, ValueError, OverflowError) as error:
            # Not even its moment can be read.
            raise Damaged(AuditProblem.ENTRY_UNREADABLE, seq=seq) from error
        if row is None:
            return
        entry = _entry(row)
        seq = entry.seq
        yield entry


def _entry(row: Row[*tuple[Any, ...]]) -> AuditEntry:
    texts = all(isinstance(getattr(row, name), str) for name in _TEXTS)
    others = all(isinstance(getattr(row, name), str | None) for name in _MAY_BE_MISSING)
    # SQLite keeps anything in any column.
    if not (texts and others):
        raise Damaged(AuditProblem.ENTRY_UNREADABLE, seq=row.seq)
    return AuditEntry(
        seq=row.seq,
        at=row.at,
        staff_number=row.staff_number,
        employee=row.employee,
        decision_number=row.decision_number,
        account=row.account,
        action=row.action,
        subject=row.subject,
        detail_json=row.detail,
        previous=row.previous,
        digest=row.digest,
        key_id=row.key_id,
        signature=row.signature,
    )
