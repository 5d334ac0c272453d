"""The tamper-evident log of one profile (clause TRN)."""

import json
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from core.audit import beginning, checkpoint_store, store
from core.audit.chain import BEGINNING, digest_of
from core.audit.model import (
    AuditAction,
    AuditEntry,
    AuditFilter,
    Checkpoint,
    Deed,
    Exported,
    ExportHeader,
    Keeping,
    Lodging,
    PublicKey,
    Report,
    Verification,
    tell_nobody,
)
from core.audit.signing import Signer
from core.audit.statements import checkpoint_statement, entry_statement
from core.foundation.clock import Clock
from core.foundation.errors import Damaged
from core.storage.database import Database

if TYPE_CHECKING:
    from core.audit.lodging import Lodger

_LOG = logging.getLogger(__name__)

CHECKPOINT_EVERY = 500
"""Entries between two checkpoints of a session that lasts."""

PATIENCE_S = 3.0
"""How long IT's folder may take to answer."""

PATIENCE_AT_LOCK_S = 0.5
"""At a lock somebody waits; what is late then is seen at the next sign-in."""


class AuditLog:
    """Writes down what the signed-in employee does, and proves that nothing was changed since.

    Each entry is signed as it is written. ``begin`` has to be called once before the first.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        staff_number: str,
        employee: str,
        signer: Signer,
        keeping: Callable[[], Keeping] = Keeping,
    ) -> None:
        """``keeping`` gives what IT says at the moment; unless given, all is kept for ever."""
        self._database = database
        self._clock = clock
        self._staff_number = staff_number
        self._employee = employee
        self._signer = signer
        self._keeping = keeping
        self._log_id: str | None = None

    @cached_property
    def _lodger(self) -> "Lodger":
        from core.audit.lodging import Lodger  # noqa: PLC0415 - memory
        from core.audit.share import Share  # noqa: PLC0415 - memory

        return Lodger(self._database, self._clock, Share())

    # Writing

    def begin(self) -> None:
        """Take over a log from before there were signatures, or from another key."""
        with self._database.read() as connection:
            if not beginning.needs_a_beginning(connection, self._signer):
                return
        with self._database.write() as connection:
            deed = beginning.begin(connection, self._signer, self._clock)
            if deed is not None:
                self.append(connection, deed)

    def append(self, connection: Connection, deed: Deed) -> AuditEntry:
        """Add an entry inside the caller's unit of work, so that deed and entry stand together."""
        before = store.head(connection)
        open_entry = AuditEntry(
            seq=before.seq + 1 if before else 1,
            at=self._clock.now().astimezone(UTC),
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
        entry = self._signed(connection, replace(open_entry, digest=digest_of(open_entry)))
        store.add(connection, entry)
        if entry.seq % CHECKPOINT_EVERY == 0:
            self._stop_at(connection, entry.seq, entry.digest)
        return entry

    def record(self, deed: Deed) -> AuditEntry:
        """Add an entry in a unit of work of its own."""
        with self._database.write() as connection:
            return self.append(connection, deed)

    def seal(self, deed: Deed) -> None:
        """Add an entry and sign the state that it makes, in one unit of work."""
        with self._database.write() as connection:
            entry = self.append(connection, deed)
            self._stop_at(connection, entry.seq, entry.digest)

    def close(self) -> None:
        """Let go of the key: nothing can be written any more."""
        self._signer.close()

    # Reading

    def entries(self, limit: int = 200, offset: int = 0) -> tuple[AuditEntry, ...]:
        """The newest entries first."""
        with self._database.read() as connection:
            return store.newest(connection, limit, offset)

    def find(
        self, wanted: AuditFilter, limit: int = 200, offset: int = 0
    ) -> tuple[AuditEntry, ...]:
        """The newest entries first of those that the filter lets through."""
        from core.audit.filtering import admits  # noqa: PLC0415 - memory

        with self._database.read() as connection:
            found = filter(admits(wanted), store.filtered(connection, wanted))
            return tuple(islice(found, offset, offset + limit))

    def verify(self, report: Report = tell_nobody, *, every_signature: bool = True) -> Verification:
        """Recompute the whole chain from the first entry on; not for the main thread.

        It shows any entry that was changed, taken out, put in or moved, and any signature
        that is not the key's own. That the newest entries were cut off shows against the
        checkpoints that lie with IT, where its folder can be asked.
        """
        from core.audit.checking import check  # noqa: PLC0415 - memory

        lodged = self._lodger.lodged(self._keeping(), PATIENCE_S)
        with self._database.read() as connection:
            return check(
                connection, self._signer.public, lodged, report, every_signature=every_signature
            )

    def public_key(self) -> PublicKey:
        """What the entries of this session are verified with."""
        return self._signer.public

    def public_key_file(self) -> bytes:
        """The file of the public key, for whoever verifies an export."""
        from core.audit.papers import key_paper  # noqa: PLC0415 - memory

        with self._database.read() as connection:
            return key_paper(self._signer.public, store.log_id(connection))

    # Checkpoints

    def checkpoint(self) -> Checkpoint | None:
        """Sign what the log is now, unless that was done already; ``None`` for an empty log."""
        with self._database.write() as connection:
            newest = store.head(connection)
            if newest is not None:
                self._stop_at(connection, newest.seq, newest.digest)
        return next(iter(reversed(self.checkpoints())), None)

    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """All, the oldest first."""
        with self._database.read() as connection:
            return checkpoint_store.checkpoints(connection, store.log_id(connection))

    def lodge(self, patience_s: float = PATIENCE_S) -> Lodging:
        """Bring waiting checkpoints to IT's folder; not for the main thread.

        A folder that does not answer is no error: they wait, and ``Lodging`` says so.
        """
        deed = self._lodger.lodge(self._keeping(), self._signer.public, patience_s)
        if deed is not None:
            self.record(deed)
        return self.lodging()

    @property
    def is_lodged(self) -> bool:
        """Whether IT has named a folder for checkpoints."""
        return bool(self._keeping().folder)

    def lodging(self) -> Lodging:
        """How the lodging stands; quick."""
        return self._lodger.standing(self._keeping())

    # Giving out and letting go

    def export(self, wanted: AuditFilter, path: Path, report: Report = tell_nobody) -> Exported:
        """Write the log to ``path``, which is replaced in one step; not for the main thread.

        Every entry is in it: those that the filter lets through as they stand, the others
        without their content. What ``report`` raises ends it, and nothing is left then.
        Raises ``Unavailable(UNWRITABLE)`` and ``Damaged(ENTRY_UNREADABLE)``.
        """
        # What is done once in a while is brought in for it: a desk holds it otherwise all day.
        from core.audit.exporting import put_in_place, write_export  # noqa: PLC0415 - memory
        from core.audit.filtering import admits  # noqa: PLC0415 - memory

        done: list[Exported] = []
        note = lambda: self._note_export(wanted, done[0])  # noqa: E731 - known only afterwards
        with put_in_place(path, note) as out, self._database.read() as connection:
            header = self._header(connection, wanted)
            done.append(write_export(out, connection, header, self._signer, admits(wanted), report))
        return done[0]

    def note_paper(self, wanted: AuditFilter, entries: int) -> None:
        """Write down that so many entries are put into a document for people to read."""
        self._note_copy(wanted, {"form": "pdf", "entries": str(entries)})

    def retire(self, now: datetime | None = None) -> int:
        """Let go of what IT's setting does not keep any longer; how many entries went."""
        keeping, moment = self._keeping(), now or self._clock.now()
        if not (keeping.log_days or keeping.records_days):
            return 0
        from core.audit import retention  # noqa: PLC0415 - memory

        with self._database.write() as connection:
            try:
                gone = retention.overdue(connection, keeping, moment)
            except Damaged as problem:
                # Somebody has to see that first; nothing goes until then.
                _LOG.warning("nothing is retired from a log that cannot be read: %s", problem)
                return 0
            if gone:
                store.bury(connection, gone, moment)
                detail = retention.told(gone)
                self.append(connection, Deed(AuditAction.ENTRIES_RETIRED, detail=detail))
        return len(gone)

    def _signed(self, connection: Connection, entry: AuditEntry) -> AuditEntry:
        if self._log_id is None:
            self._log_id = store.log_id(connection)
        statement = entry_statement(self._log_id, entry.seq, entry.previous, entry.digest)
        signature = self._signer.sign(statement)
        return replace(entry, key_id=self._signer.key_id, signature=signature)

    def _stop_at(self, connection: Connection, seq: int, digest: str) -> None:
        if checkpoint_store.has_checkpoint(connection, seq):
            return
        log_id, at = store.log_id(connection), self._clock.now().astimezone(UTC)
        statement = checkpoint_statement(log_id, seq, digest, at)
        key_id, signature = self._signer.key_id, self._signer.sign(statement)
        made = Checkpoint(log_id, seq, digest, at, key_id, signature)
        checkpoint_store.add_checkpoint(connection, made)

    def _header(self, connection: Connection, wanted: AuditFilter) -> ExportHeader:
        stored = checkpoint_store.keys(connection)
        own = self._signer.public
        return ExportHeader(
            log_id=store.log_id(connection),
            keys=stored if own in stored else (*stored, own),
            wanted=wanted,
            exported_at=self._clock.now().astimezone(UTC),
            staff_number=self._staff_number,
            employee=self._employee,
        )

    def _note_export(self, wanted: AuditFilter, done: Exported) -> None:
        detail = {
            "form": "jsonl",
            "entries": str(done.entries),
            "withheld": str(done.withheld),
            "sha256": done.sha256,
        }
        self._note_copy(wanted, detail)

    def _note_copy(self, wanted: AuditFilter, detail: dict[str, str]) -> None:
        asked = {
            "since": wanted.since and wanted.since.isoformat(),
            "until": wanted.until and wanted.until.isoformat(),
            "staff_number": wanted.staff_number,
            "account": wanted.account,
            "actions": " ".join(sorted(wanted.actions)),
            "words": wanted.words,
        }
        detail |= {f"filter_{name}": value for name, value in asked.items() if value}
        self.record(Deed(AuditAction.LOG_EXPORTED, detail=detail))
