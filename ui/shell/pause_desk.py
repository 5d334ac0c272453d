"""Asks before all publishing is stopped, and before it goes on: one question at a time."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from ui.shell.pause_model import PauseModel


class PauseDesk(QObject):
    """Opens its dialogs over the window of ``above``."""

    def __init__(self, model: PauseModel, above: QWidget) -> None:
        super().__init__(above)
        self._model, self._above = model, above
        self.dialog: QDialog | None = None

    def ask_to_stop(self) -> None:
        """Ask why all publishing is to be stopped, and stop it."""
        if self._model.pause is None and self.dialog is None:
            from ui.shell.pause_dialogs import StopDialog  # noqa: PLC0415 - memory

            self._open(StopDialog(self._model, self._above.window()))

    def ask_to_resume(self) -> None:
        """Say what will go out, and let it."""
        if self._model.pause is not None and self.dialog is None:
            from ui.shell.pause_dialogs import ResumeDialog  # noqa: PLC0415 - memory

            self._open(ResumeDialog(self._model, self._above.window()))

    def close_dialog(self) -> None:
        """Leave none open over a window that goes away."""
        if self.dialog is not None:
            self.dialog.reject()

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None
