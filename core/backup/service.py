"""Backup and move at an open official desk, each with its entry in the log (clause TRN)."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.backup import store
from core.backup.code import new_code, secret_of
from core.backup.model import (
    BackupContents,
    BackupFacts,
    BackupKind,
    BackupProblem,
    Made,
    Moved,
)
from core.backup.moves import moved_in
from core.backup.writing import write_backup
from core.foundation.clock import Clock
from core.foundation.errors import NatiqError, Refused, Unavailable
from core.foundation.ids import Randomness
from core.identity.factors import Factors
from core.identity.session import Session
from core.publishing.bookkeeping import Bookkeeping
from core.publishing.taking_back import TakenBack, take_back
from core.storage.copying import copy_into, free_bytes, remove
from core.storage.database import KEY_BYTES, Database
from core.vault.hashing import STRONG, Hardness
from core.vault.keys import OpenKeys, TakenOut

Report = Callable[[float], object]
_COPIED, _CHECKED = 0.3, 0.35
_MEGABYTE = 1_000_000


def copy_beside(database: Path) -> Path:
    """Where the database is copied to while a backup is made; it goes with that."""
    return database.with_name("backup.db")


class Backups:
    """Makes backups of the open profile, and knows whether it was moved.

    Everything but ``moved`` and ``new_code`` takes a while: not for the main thread.
    """

    def __init__(
        self,
        database: Database,
        session: Session,
        factors: Factors,
        audit: AuditLog,
        books: Bookkeeping,
        clock: Clock,
        random: Randomness,
        hardness: Hardness = STRONG,
    ) -> None:
        self._database, self._session, self._factors = database, session, factors
        self._audit, self._books = audit, books
        self._clock, self._random, self._hardness = clock, random, hardness

    def new_code(self) -> str:
        """A code for the next backup: to be kept by the employee before the file is made."""
        return new_code(self._random)

    def check_passphrase(self, passphrase: str) -> None:
        """Find a wrong one out before the employee is asked for more.

        Raises ``Refused(WRONG_PASSPHRASE | WAIT | STEP_UP_NEEDED)``.
        """
        self._factors.check_passphrase(passphrase)

    def make(
        self, path: Path, passphrase: str, code: str, kind: BackupKind, report: Report
    ) -> Made:
        """Write the profile as it is now to ``path``, read it back, and write that down.

        With ``MOVE`` this workstation publishes no more from then on. What ``report`` raises
        ends it: nothing is left then, and the profile stays here. Raises ``Refused`` with
        ``STEP_UP_NEEDED``, ``WRONG_PASSPHRASE``, ``WAIT`` or ``IN_THE_DATA_FOLDER``,
        ``Unavailable`` with ``NO_ROOM``, ``DISK`` or ``UNWRITABLE``, and ``Damaged``.
        """
        self._session.require_fresh()
        secret_of(code)
        self._refuse_beside_the_data(path)
        taken = self._factors.take_out(passphrase)
        # Under a key of its own: whoever has the file one day has no key of this workstation's.
        fresh = OpenKeys(self._random(KEY_BYTES), taken.keys.field_key)
        copy = copy_beside(self._database.path)
        try:
            self._copy(copy, fresh.database_key, report)
            contents = self._contents(replace(taken, keys=fresh), kind, copy.stat().st_size)
            return self._write(path, copy, contents, passphrase, code, report)
        finally:
            remove(copy)

    def moved(self) -> Moved | None:
        """Whether the profile works elsewhere now; quick."""
        return moved_in(self._database)

    def return_here(self) -> TakenBack:
        """Work here again: the move did not happen. Raises ``Refused(STEP_UP_NEEDED)``.

        The other workstation must not be used any more. What waited here is a draft again: it
        may have gone out there. Raises ``Refused(NOT_MOVED)``.
        """
        self._session.require_fresh()
        if self.moved() is None:
            raise Refused(BackupProblem.NOT_MOVED)
        # First what must not go out twice; only then may anything go out.
        taken = take_back(self._database, self._books)
        with self._database.write() as connection:
            self._take_move_back(connection, {"count": str(taken.drafts)})
        return taken

    def _write(
        self,
        path: Path,
        copy: Path,
        contents: BackupContents,
        passphrase: str,
        code: str,
        report: Report,
    ) -> Made:
        noted: list[Made] = []

        def note(made: Made) -> None:
            self._session.require_active()
            self._note(made)
            noted.append(made)

        def tell(done: float) -> None:
            report(_CHECKED + (1 - _CHECKED) * done)

        try:
            return write_backup(
                path,
                copy,
                contents,
                passphrase,
                code,
                self._random,
                self._hardness,
                note,
                tell,
            )
        except NatiqError as problem:
            if noted and contents.facts.kind is BackupKind.MOVE:
                # It was put down as moved, and then the file did not come to its place.
                with self._database.write() as connection:
                    self._take_move_back(connection, {"code": problem.code.value})
            raise

    def _copy(self, copy: Path, key: bytes, report: Report) -> None:
        size = self._database.path.stat().st_size
        if free_bytes(copy.parent) < size:
            raise Unavailable(BackupProblem.NO_ROOM, megabytes=size // _MEGABYTE + 1)
        copy_into(self._database, copy, key, lambda done: report(done * _COPIED))
        # Who keeps a damaged one for a year has no backup.
        checked = Database.open(copy, key)
        try:
            checked.check()
        finally:
            checked.close()
        report(_CHECKED)

    def _contents(self, taken: TakenOut, kind: BackupKind, size: int) -> BackupContents:
        facts = BackupFacts(kind, self._session.employee, self._clock.now())
        return BackupContents(facts, taken, size)

    def _refuse_beside_the_data(self, path: Path) -> None:
        data = self._database.path.parent.resolve()
        if path.resolve().is_relative_to(data):
            raise Refused(BackupProblem.IN_THE_DATA_FOLDER)

    def _note(self, made: Made) -> None:
        """Before the file lies in its place: no backup without an entry, no move without a stop."""
        detail = {"backup": made.kind.value, "sha256": made.sha256, "file": made.name}
        with self._database.write() as connection:
            if made.kind is BackupKind.MOVE:
                employee, now = self._session.employee, self._clock.now()
                store.put(connection, now, employee, made.sha256)
            self._audit.append(connection, Deed(AuditAction.BACKUP_MADE, detail=detail))

    def _take_move_back(self, connection: Connection, detail: dict[str, str]) -> None:
        store.clear(connection)
        self._audit.append(connection, Deed(AuditAction.MOVE_TAKEN_BACK, detail=detail))
