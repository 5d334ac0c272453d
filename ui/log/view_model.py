"""The log's entries, page by page, its verification, and its state as others keep it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from core.audit.model import AuditEntry, AuditFilter, Lodging, PublicKey, Verification
from core.audit.service import AuditLog
from core.foundation.files import write_atomically
from core.policy.model import Clause
from core.workplace import Workplace
from ui.moments import MUSCAT
from ui.tasks import Steps, Tasks

T = TypeVar("T")

PAGE = 200
_TYPING_MS = 250
"""How long after the last letter the search begins."""


@dataclass(frozen=True)
class _Read:
    number: int
    entries: tuple[AuditEntry, ...]
    lodging: Lodging


class LogModel(QObject):
    """The newest entries first.

    ``progressed`` tells how much is verified (0 to 1), ``verified`` what came of it.
    ``code_made`` brings the ``Lodging`` whose code can be printed, ``key_saved`` a file's name.
    """

    shown = Signal()
    progressed = Signal(float)
    verified = Signal(object)
    stopped = Signal()
    code_made = Signal(object)
    key_saved = Signal(str)
    key_not_saved = Signal(object)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workplace, self.tasks = workplace, tasks
        self._audit = workplace.audit
        self._asked = 0
        self._wanted = PAGE
        self._verifying: Steps | None = None
        self.filter = AuditFilter()
        self.entries: tuple[AuditEntry, ...] = ()
        self.more = False
        self.lodging: Lodging | None = None
        self.employees: dict[str, str] = {}
        self.accounts: dict[str, None] = {}
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.refresh)

    @property
    def clauses(self) -> Mapping[str, Clause]:
        """The clauses of the policy in force, by id."""
        return self.workplace.pack.clauses

    @property
    def verifying(self) -> bool:
        """Whether it is under way."""
        return self._verifying is not None

    @property
    def public_key(self) -> PublicKey:
        """What the entries are verified with."""
        return self._audit.public_key()

    def today(self) -> date:
        """The day in Muscat."""
        return self.workplace.clock.now().astimezone(MUSCAT).date()

    def want(self, wanted: AuditFilter, *, typing: bool = False) -> None:
        """Show these entries; while somebody types, once they pause."""
        self.filter, self._wanted = wanted, PAGE
        if typing:
            self._typing.start()
        else:
            self.refresh()

    def refresh(self) -> None:
        """Read the entries again."""
        self._typing.stop()
        self._asked += 1
        asked = self._audit, self.filter, self._wanted, self._asked
        self._tasks_run(lambda: _read(*asked), self._show)

    def show_more(self) -> None:
        """Go further back."""
        self._wanted += PAGE
        self.refresh()

    # Verifying

    def verify(self) -> None:
        """Recompute the chain of the whole log; ``verified`` brings the result."""
        if self.verifying:
            return
        audit = self._audit
        self._verifying = self.tasks.run_in_steps(
            self,
            lambda steps: audit.verify(steps.report),
            self._verified,
            self._verify_failed,
            self.progressed.emit,
        )

    def stop_verifying(self) -> None:
        """Leave it; nothing is known then."""
        if self._verifying is not None:
            self._verifying.cancel()
            self._verifying = None
            self.stopped.emit()

    # What others keep of it

    def make_code(self) -> None:
        """Sign what the log is now; ``code_made`` brings its code."""
        audit = self._audit

        def make() -> Lodging:
            audit.checkpoint()
            return audit.lodging()

        self._tasks_run(make, self._code_made)

    def lodge(self) -> None:
        """Try once more to bring the state of the log to IT's folder."""
        self._tasks_run(self._audit.lodge, self._lodged)

    def save_key(self, path: Path) -> None:
        """Write the public key to a file, for whoever verifies exports."""
        audit = self._audit

        def save() -> str:
            write_atomically(path, audit.public_key_file())
            return path.name

        self.tasks.run(self, save, self.key_saved.emit, self.key_not_saved.emit)

    # Within

    def _tasks_run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self.tasks.run(self, work, done, self.failed.emit)

    def _show(self, read: _Read) -> None:
        if read.number != self._asked:
            return
        self.more = len(read.entries) > self._wanted
        self.entries = read.entries[: self._wanted]
        self.lodging = read.lodging
        for entry in self.entries:
            self.employees.setdefault(entry.staff_number, entry.employee)
            if entry.account:
                self.accounts.setdefault(entry.account)
        self.shown.emit()

    def _verified(self, verification: Verification) -> None:
        self._verifying = None
        self.verified.emit(verification)

    def _verify_failed(self, problem: object) -> None:
        self._verifying = None
        self.failed.emit(problem)

    def _code_made(self, lodging: Lodging) -> None:
        self.lodging = lodging
        self.code_made.emit(lodging)
        self.shown.emit()

    def _lodged(self, _lodging: Lodging) -> None:
        self.refresh()


def _read(audit: AuditLog, wanted: AuditFilter, most: int, number: int) -> _Read:
    return _Read(number, audit.find(wanted, most + 1), audit.lodging())
