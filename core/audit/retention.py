"""What is kept for how long: an entry that goes leaves a tombstone that still verifies."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from core.audit import store
from core.audit.chain import digest_of
from core.audit.filtering import ABOUT_THE_LOG
from core.audit.model import AuditAction, AuditEntry, Keeping

RECORDS = frozenset(
    action.value
    for action in (
        AuditAction.DECISION_IMPORTED,
        AuditAction.REVOCATION_IMPORTED,
        AuditAction.POLICY_IMPORTED,
        AuditAction.POLICY_ACKNOWLEDGED,
        AuditAction.QUEUED,
        AuditAction.PUBLISHED,
        AuditAction.SENT_LATE,
        AuditAction.ENTRUSTED,
        AuditAction.RECALLED,
        AuditAction.UNCERTAIN,
        AuditAction.WITHDRAWN,
        AuditAction.LIKED,
        AuditAction.BOOSTED,
        AuditAction.UNDONE,
        AuditAction.POST_DELETED,
        AuditAction.APP_REVOKED,
        AuditAction.FOREIGN_POST_FOUND,
        AuditAction.FOREIGN_POST_CLAIMED,
        AuditAction.INCIDENT_OPENED,
        AuditAction.INCIDENT_STEP_DONE,
        AuditAction.INCIDENT_CLOSED,
    )
)
"""What the institution answers for towards others: its posts, decisions and incidents."""


def overdue(connection: Connection, keeping: Keeping, now: datetime) -> list[AuditEntry]:
    """What has to go by now, the oldest first.

    The newest entry stays, because the next one hangs on it. What was tampered with stays as
    well: its tombstone would look like any other.
    """
    found: list[AuditEntry] = []
    if keeping.log_days:
        before = now - timedelta(days=keeping.log_days)
        found += store.older_than(connection, before, RECORDS | ABOUT_THE_LOG, others=True)
    if keeping.records_days:
        before = now - timedelta(days=keeping.records_days)
        found += store.older_than(connection, before, RECORDS, others=False)
    newest = store.head(connection)
    return sorted(
        (one for one in found if newest is not None and one.seq != newest.seq and _is_whole(one)),
        key=lambda one: one.seq,
    )


def told(retired: Iterable[AuditEntry]) -> dict[str, str]:
    """What the log says of entries that go."""
    entries = list(retired)
    return {
        "count": str(len(entries)),
        "first": str(entries[0].seq),
        "last": str(entries[-1].seq),
        "from": min(one.at for one in entries).isoformat(),
        "until": max(one.at for one in entries).isoformat(),
    }


def _is_whole(entry: AuditEntry) -> bool:
    return entry.signature is not None and digest_of(entry) == entry.digest
