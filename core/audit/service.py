"""The tamper-evident log of one profile (clause TRN)."""

import json
from dataclasses import replace

from sqlalchemy import Connection

from core.audit import store
from core.audit.chain import BEGINNING, digest_of
from core.audit.model import AuditEntry, Deed, Verification
from core.foundation.clock import Clock
from core.storage.database import Database


class AuditLog:
    """Writes down what the signed-in employee does, and proves that nothing was changed since."""

    def __init__(self, database: Database, clock: Clock, staff_number: str, employee: str) -> None:
        self._database = database
        self._clock = clock
        self._staff_number = staff_number
        self._employee = employee

    def append(self, connection: Connection, deed: Deed) -> AuditEntry:
        """Add an entry inside the caller's unit of work, so that deed and entry stand together."""
        before = store.last(connection)
        open_entry = AuditEntry(
            seq=before.seq + 1 if before else 1,
            at=self._clock.now(),
            staff_number=self._staff_number,
            employee=self._employee,
            decision_number=deed.decision_number,
            account=deed.account,
            action=deed.action.value,
            subject=deed.subject,
            detail_json=json.dumps(dict(deed.detail), ensure_ascii=False, sort_keys=True),
            previous=before.digest if before else BEGINNING,
            digest="",
        )
        entry = replace(open_entry, digest=digest_of(open_entry))
        store.add(connection, entry)
        return entry

    def record(self, deed: Deed) -> AuditEntry:
        """Add an entry in a unit of work of its own."""
        with self._database.write() as connection:
            return self.append(connection, deed)

    def entries(self, limit: int = 200, offset: int = 0) -> tuple[AuditEntry, ...]:
        """The newest entries first."""
        with self._database.read() as connection:
            return store.newest(connection, limit, offset)

    def verify(self) -> Verification:
        """Recompute the whole chain from the first entry on.

        It shows any entry that was changed, taken out of the middle, put in or moved. That
        the newest entries were cut off shows only against a digest kept elsewhere.
        """
        previous, seen = BEGINNING, 0
        with self._database.read() as connection:
            for entry in store.oldest_first(connection):
                seen += 1
                unbroken = entry.seq == seen and entry.previous == previous
                if not unbroken or digest_of(entry) != entry.digest:
                    return Verification(False, store.count(connection), seen)
                previous = entry.digest
        return Verification(True, seen)
