"""Stopping all publishing, with the reason for it, and letting it go on."""

from PySide6.QtWidgets import QWidget

from ui.shell.pause_model import PauseModel
from ui.widgets.dialog import Dialog
from ui.widgets.long_field import LongField
from ui.widgets.panels import restyle

_WIDTH = 480


class StopDialog(Dialog):
    """Asks why; nothing is stopped without a reason."""

    def __init__(self, model: PauseModel, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self.reason = LongField()
        self.add(self.reason)
        restyle(self.go_on, "kind", "danger")
        self.go_on.clicked.connect(self._stop)
        self.reason.input.textChanged.connect(self._follow)
        self.reason.set_words(self.tr("Reason"), self.tr("A fault, a false report, an attack…"))
        self.set_words(
            self.tr("Stop all publishing"),
            self.tr(
                "From now on nothing leaves this program, of any account. What lies at a platform "
                "to be published by itself is taken back where that can be done. Drafting goes on. "
                "Your name and the reason are kept in the log."
            ),
            self.tr("Stop all publishing"),
            self.tr("Do not stop"),
        )
        self._follow()
        self.reason.setFocus()

    def _follow(self) -> None:
        self.go_on.setEnabled(bool(self.reason.text.strip()))

    def _stop(self) -> None:
        if self.reason.text.strip():
            self._model.stop(self.reason.text)
            self.accept()


class ResumeDialog(Dialog):
    """Says what will go out before it does."""

    def __init__(self, model: PauseModel, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self.go_on.clicked.connect(self._resume)
        self.set_words(
            self.tr("Resume publishing"),
            self.tr(
                "What waits leaves again by itself. Posts that missed their time meanwhile are "
                "not sent late: they ask first, in the outbox and the calendar."
            ),
            self.tr("Resume publishing"),
            self.tr("Keep it stopped"),
        )

    def _resume(self) -> None:
        self._model.resume()
        self.accept()
