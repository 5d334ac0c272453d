"""One dialog at a time over the composer."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog


class OneDialog(QObject):
    """Holds the dialog that is open; ``closed`` comes when it is gone, whatever came of it."""

    closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: QDialog | None = None

    def open(self, dialog: QDialog) -> None:
        """Show ``dialog``; one that is open already is given up."""
        self.close()
        self.shown = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def close(self) -> None:
        """Give up what is open."""
        if self.shown is not None:
            self.shown.reject()

    def _forget(self) -> None:
        self.shown = None
        self.closed.emit()
