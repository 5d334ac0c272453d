"""The log's state is signed and brought to IT's folder from time to time, not at the door only:
what is cut off in between would not show (clause TRN)."""

from PySide6.QtCore import QObject, QTimer

from core.foundation.errors import NatiqError
from core.workplace import Workplace
from ui.tasks import Tasks

EVERY_MS = 60 * 60 * 1000


class LogLodging(QObject):
    """Works behind everybody's back; how it stands is said on the log's page."""

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._tasks = workplace, tasks
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.lodge)

    def begin(self) -> None:
        """From now on, by itself."""
        self._timer.start()

    def stop(self) -> None:
        """Start nothing any more."""
        self._timer.stop()

    def lodge(self) -> None:
        """Sign and bring it now, where IT has named a folder."""
        self._tasks.run(self, self._workplace.lodge_log, _leave_it, _leave_it)


def _leave_it(_came: NatiqError | None) -> None:
    """Locked on the way, or the disk is full: the next deed meets it too, and says so."""
