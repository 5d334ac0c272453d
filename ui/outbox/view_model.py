"""What the outbox shows, and what can be done there."""

from PySide6.QtCore import QObject, Signal

from core.foundation.errors import NatiqError
from core.publishing.model import Job, OutboxItem
from core.workplace import Workplace
from ui.tasks import Tasks


class OutboxModel(QObject):
    """The newest jobs, read off the main thread."""

    shown = Signal()
    withdrawn = Signal(str)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._publishing = workplace.publishing
        self._tasks = tasks
        self.clauses = workplace.pack.clauses
        self.jobs: tuple[Job, ...] = ()

    def refresh(self) -> None:
        """Read the jobs again."""
        self._tasks.run(self, self._publishing.jobs, self._show, self.failed.emit)

    def withdraw(self, item_id: str) -> None:
        """Take a waiting job back into the drafts."""
        publishing = self._publishing
        self._tasks.run(
            self, lambda: publishing.withdraw(item_id), self._withdrawn, self._withdraw_failed
        )

    def _withdrawn(self, item: OutboxItem) -> None:
        self.withdrawn.emit(item.draft_id)
        self.refresh()

    def _withdraw_failed(self, problem: NatiqError) -> None:
        self.failed.emit(problem)
        self.refresh()

    def _show(self, jobs: tuple[Job, ...]) -> None:
        if jobs != self.jobs:
            self.jobs = jobs
            self.shown.emit()
