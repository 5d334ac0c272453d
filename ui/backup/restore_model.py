"""Restoring a profile, without widgets: file, proof, new recovery codes, profile."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.application import Application
from core.backup.model import Restored
from core.backup.restoring import OpenBackup
from core.foundation.errors import NatiqError
from core.foundation.files import write_atomically
from core.workplace import Workplace
from ui.tasks import Cancelled, Steps, Tasks


class RestoreModel(QObject):
    """``opened``, ``proven`` and ``restored`` follow one another; ``failed`` may come instead."""

    opened = Signal()
    proven = Signal()
    restored = Signal()
    saved = Signal()
    failed = Signal(object)
    progressed = Signal(float)
    busy_changed = Signal()

    def __init__(
        self, application: Application, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application, self._tasks = application, tasks
        self._steps: Steps | None = None
        self.busy = False
        self.backup: OpenBackup | None = None
        self.workplace: Workplace | None = None
        self.result: Restored | None = None

    def open(self, path: Path, passphrase: str, code: str) -> None:
        """Read the file to its end; nothing of it counts yet."""
        application = self._application

        def work(steps: Steps) -> OpenBackup | None:
            try:
                backup = application.restoring().open(path, passphrase, code, steps.report)
            except Cancelled:
                # Told like a result: until then the folder is in use.
                return None
            if steps.cancelled.is_set():
                backup.give_up()
                return None
            return backup

        self._set_busy(True)
        self._steps = self._tasks.run_in_steps(
            self, work, self._take_backup, self._fail, self.progressed.emit
        )

    def stop(self) -> None:
        """Give up reading; nothing is left once it is busy no more."""
        if self._steps is not None:
            self._steps.cancel()

    def prove(self, code: str, *, by_recovery_code: bool) -> None:
        """Show a second factor of the profile."""
        backup = self.backup
        if backup is None:
            return
        prove = backup.prove_by_recovery_code if by_recovery_code else backup.prove
        self._set_busy(True)
        self._tasks.run(self, lambda: prove(code), self._take_proof, self._fail)

    def save_codes(self, path: Path, content: str) -> None:
        """Write the recovery codes where the employee wants them, closed to other users."""
        self._tasks.run(
            self,
            lambda: write_atomically(path, content.encode()),
            lambda _nothing: self.saved.emit(),
            self.failed.emit,
        )

    def finish(self) -> None:
        """Make it this workstation's profile, and open it."""
        backup, application = self.backup, self._application
        if backup is None or self.busy:
            return

        def work(steps: Steps) -> tuple[Workplace, Restored]:
            return application.finish_restore(backup, steps.report)

        self._set_busy(True)
        self._tasks.run_in_steps(
            self, work, self._take_workplace, self._fail_at_the_end, self.progressed.emit
        )

    def hand_over(self) -> Workplace | None:
        """The open profile, for whom it is opened; from here on it is not this path's."""
        workplace, self.workplace = self.workplace, None
        return workplace

    def forget(self) -> None:
        """Drop what was opened; close a profile that nobody took over."""
        self.stop()
        backup, self.backup = self.backup, None
        if backup is not None:
            backup.give_up()
        if self.workplace is not None:
            self.workplace.close()
            self.workplace = None

    def _take_backup(self, backup: OpenBackup | None) -> None:
        self._steps = None
        self.backup = backup
        self._set_busy(False)
        if backup is not None:
            self.opened.emit()

    def _take_proof(self, _nothing: None) -> None:
        self._set_busy(False)
        self.proven.emit()

    def _take_workplace(self, made: tuple[Workplace, Restored]) -> None:
        self.backup = None
        self.workplace, self.result = made
        self._set_busy(False)
        self.restored.emit()

    def _fail(self, problem: NatiqError) -> None:
        self._steps = None
        self._set_busy(False)
        self.failed.emit(problem)

    def _fail_at_the_end(self, problem: NatiqError) -> None:
        # The core has put everything away: it begins with the file again.
        self.backup = None
        self._fail(problem)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()
