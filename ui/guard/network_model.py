"""What the lines to the platforms were used for since the desk was opened."""

from PySide6.QtCore import QObject, Signal

from core.platforms.journal import HostUse
from core.workplace import Workplace
from ui.tasks import Tasks


class NetworkModel(QObject):
    """``hosts`` is ``None`` until it was read; ``shown`` comes with every look."""

    shown = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connections, self._tasks = workplace.connections, tasks
        self.clauses = workplace.pack.clauses
        self.hosts: tuple[HostUse, ...] | None = None

    def refresh(self) -> None:
        """Look again."""
        use = self._connections.network_use
        self._tasks.run(self, use, self._take, self.failed.emit)

    def _take(self, hosts: tuple[HostUse, ...]) -> None:
        # What was stopped is what somebody should look at.
        self.hosts = tuple(sorted(hosts, key=lambda one: (not one.stopped, not one.sent)))
        self.shown.emit()
