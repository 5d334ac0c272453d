"""Asking once more before a draft is deleted for good."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import DangerButton
from ui.widgets.dialog import Dialog

_WIDTH = 460


class DeletionDialog(Dialog):
    """``delete`` takes away; Enter alone does not."""

    def __init__(self, parent: QWidget, delete: Callable[[], None]) -> None:
        super().__init__(parent, _WIDTH)
        self.delete = DangerButton()
        self.go_on.hide()
        self.buttons.insertWidget(0, self.delete)
        self.delete.clicked.connect(delete)
        self.delete.clicked.connect(self.accept)
        self.back.setDefault(True)
        self.back.setFocus()

    def about_one(self) -> None:
        """One draft of the trash."""
        self._say(
            self.tr("Delete this draft for good?"),
            self.tr(
                "Its text, its earlier texts, its attachments and its answers are gone then. "
                "Nothing brings them back."
            ),
            self.tr("Delete it"),
        )

    def about_all(self, how_many: int) -> None:
        """All that the trash holds, whatever is shown of it."""
        self._say(
            self.tr("Empty the trash?"),
            self.tr("%n drafts are deleted for good. Nothing brings them back.", "", how_many),
            self.tr("Empty it"),
        )

    def _say(self, title: str, explanation: str, delete: str) -> None:
        self.set_words(title, explanation, "", self.tr("Keep it"))
        self.delete.setText(delete)
