"""The table of the log, which is only ever appended to."""

from collections.abc import Iterator

from sqlalchemy import Column, Connection, Integer, Row, Table, Text, func, insert, select

from core.audit.model import AuditEntry
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
)


def last(connection: Connection) -> AuditEntry | None:
    row = connection.execute(
        select(audit_entry).order_by(audit_entry.c.seq.desc()).limit(1)
    ).first()
    return None if row is None else _entry(row)


def add(connection: Connection, entry: AuditEntry) -> None:
    connection.execute(
        insert(audit_entry).values(
            seq=entry.seq,
            at=entry.at,
            staff_number=entry.staff_number,
            employee=entry.employee,
            decision_number=entry.decision_number,
            account=entry.account,
            action=entry.action,
            subject=entry.subject,
            detail=entry.detail_json,
            previous=entry.previous,
            digest=entry.digest,
        )
    )


def newest(connection: Connection, limit: int, offset: int) -> tuple[AuditEntry, ...]:
    query = select(audit_entry).order_by(audit_entry.c.seq.desc()).limit(limit).offset(offset)
    return tuple(_entry(row) for row in connection.execute(query))


def oldest_first(connection: Connection) -> Iterator[AuditEntry]:
    query = select(audit_entry).order_by(audit_entry.c.seq)
    for row in connection.execute(query):
        yield _entry(row)


def count(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(audit_entry)).scalar_one()


def _entry(row: Row[tuple[object, ...]]) -> AuditEntry:
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
    )
