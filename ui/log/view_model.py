"""The log's entries, page by page, and its verification."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from core.audit.model import AuditEntry, Verification
from core.policy.model import Clause
from core.workplace import Workplace
from ui.tasks import Tasks

PAGE = 200


class LogModel(QObject):
    """The newest entries first."""

    shown = Signal()
    verified = Signal(object)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._audit = workplace.audit
        self._pack = workplace.pack
        self._tasks = tasks
        self._wanted = PAGE
        self.entries: tuple[AuditEntry, ...] = ()
        self.more = False
        self.verifying = False

    @property
    def clauses(self) -> Mapping[str, Clause]:
        """The clauses of the policy in force, by id."""
        return self._pack.clauses

    def refresh(self) -> None:
        """Read the entries again."""
        audit, wanted = self._audit, self._wanted
        self._tasks.run(self, lambda: audit.entries(wanted + 1), self._show, self.failed.emit)

    def show_more(self) -> None:
        """Go further back."""
        self._wanted += PAGE
        self.refresh()

    def verify(self) -> None:
        """Recompute the chain of the whole log; ``verified`` brings the result."""
        if self.verifying:
            return
        self.verifying = True
        self._tasks.run(self, self._audit.verify, self._verified, self._verify_failed)

    def _show(self, entries: tuple[AuditEntry, ...]) -> None:
        self.more = len(entries) > self._wanted
        self.entries = entries[: self._wanted]
        self.shown.emit()

    def _verified(self, verification: Verification) -> None:
        self.verifying = False
        self.verified.emit(verification)

    def _verify_failed(self, problem: object) -> None:
        self.verifying = False
        self.failed.emit(problem)
