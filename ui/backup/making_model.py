"""Making a backup, without widgets: passphrase, code, file."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from core.backup.model import BackupKind, Made
from core.foundation.errors import NatiqError
from core.foundation.files import write_atomically
from core.workplace import Workplace
from ui.step_up.model import StepUp
from ui.tasks import Cancelled, Steps, Tasks


class MakingModel(QObject):
    """``code_drawn`` comes after a passphrase that is right, ``made`` with a ``Made`` at the end.

    ``progressed`` tells how much is done, from 0 to 1.
    """

    code_drawn = Signal()
    progressed = Signal(float)
    made = Signal(object)
    stopped = Signal()
    saved = Signal()
    failed = Signal(object)
    busy_changed = Signal()

    def __init__(
        self, workplace: Workplace, tasks: Tasks, step_up: StepUp, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._tasks, self._step_up = workplace, tasks, step_up
        self._passphrase = ""
        self._running: list[Steps] = []
        self._given_up = Event()
        self.employee = workplace.employee
        self.today = workplace.clock.now()
        self.code = ""
        self.busy = False

    def begin(self, passphrase: str) -> None:
        """Check the passphrase, and ask for the second factor where that was shown long ago."""
        backups = self._workplace.backups

        def draw() -> str:
            backups.check_passphrase(passphrase)
            return backups.new_code()

        def take(code: str) -> None:
            self._passphrase, self.code = passphrase, code
            self._set_busy(False)
            self.code_drawn.emit()

        self._set_busy(True)
        self._step_up.run(self, draw, take, self._fail)

    def save_code(self, path: Path, content: str) -> None:
        """Write the code where the employee wants it, closed to other users."""
        self._tasks.run(
            self,
            lambda: write_atomically(path, content.encode()),
            lambda _nothing: self.saved.emit(),
            self.failed.emit,
        )

    def make(self, path: Path, kind: BackupKind) -> None:
        """Write the backup to ``path``; ``made``, ``failed`` or ``stopped`` follows."""
        backups, passphrase, code = self._workplace.backups, self._passphrase, self.code
        running, given_up = self._running, self._given_up
        given_up.clear()

        def write(steps: Steps) -> Made | None:
            running[:] = [steps]
            if given_up.is_set():
                steps.cancel()
            try:
                return backups.make(path, passphrase, code, kind, steps.report)
            except Cancelled:
                # Told like a result: until then the copy of the database is in use.
                return None

        self._set_busy(True)
        self._step_up.run_in_steps(self, write, self._take, self._fail, self.progressed.emit)

    def stop(self) -> None:
        """Give it up; ``stopped`` comes when nothing of it is left."""
        self._given_up.set()
        for steps in self._running:
            steps.cancel()

    def forget(self) -> None:
        """Drop what was typed and drawn."""
        self._passphrase = self.code = ""

    def _take(self, made: Made | None) -> None:
        self._set_busy(False)
        if made is None:
            self.stopped.emit()
        else:
            # Also where it was too late to stop it.
            self.made.emit(made)

    def _fail(self, problem: NatiqError) -> None:
        self._set_busy(False)
        self.failed.emit(problem)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()
