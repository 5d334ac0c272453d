"""The emergency stop of all publishing: whether it is in force, by whom, and why."""

from PySide6.QtCore import QObject, QTimer, Signal

from core.foundation.errors import NatiqError
from core.publishing.model import Job, Pause
from core.workplace import Workplace
from ui.tasks import Tasks

_LOOK_AFTER_MS = 150


class PauseModel(QObject):
    """``changed`` comes when it began or ended; ``resumed`` besides, when it was ended here.

    ``left`` are the posts that lie at a platform and could not be taken back there.
    """

    changed = Signal()
    resumed = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._publishing = workplace.publishing
        self._tasks = tasks
        self.pause: Pause | None = None
        self.left: tuple[Job, ...] = ()
        # Taking posts back from their platforms takes a while; the stop itself does not.
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._soon.timeout.connect(self.refresh)

    def refresh(self) -> None:
        """See whether it is in force."""
        self._tasks.run(self, self._publishing.pause_in_force, self._show, self.failed.emit)

    def stop(self, reason: str) -> None:
        """Let nothing leave any more."""
        publishing = self._publishing
        self._tasks.run(self, lambda: publishing.pause(reason), self._stopped, self._failed)
        self._soon.start()

    def resume(self) -> None:
        """Let things leave again."""
        self._tasks.run(self, self._publishing.resume, self._resumed, self._failed)

    def _show(self, pause: Pause | None) -> None:
        if pause != self.pause:
            self.pause = pause
            if pause is None:
                self.left = ()
            self.changed.emit()

    def _stopped(self, left: tuple[Job, ...]) -> None:
        self.left = left
        self.changed.emit()
        self.refresh()

    def _resumed(self, _nothing: None) -> None:
        self._show(None)
        self.resumed.emit()

    def _failed(self, problem: NatiqError) -> None:
        self.failed.emit(problem)
        self.refresh()
