"""What can be done with the chosen draft, as buttons and as a menu."""

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton

from ui.widgets.buttons import DangerButton, QuietButton, SecondaryButton
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class DraftActions(Screen):
    """The row under the list: one set for drafts, another for the trash."""

    def __init__(self) -> None:
        super().__init__()
        self.open = SecondaryButton()
        self.revisions = QuietButton(icon="clock")
        self.duplicate = QuietButton(icon="copy")
        self.export = QuietButton(icon="save")
        self.discard = QuietButton(icon="trash")
        self.restore = SecondaryButton(icon="refresh")
        self.delete = QuietButton(icon="trash")
        self.empty = DangerButton()
        self._of_drafts = (self.open, self.revisions, self.duplicate, self.export, self.discard)
        self._of_trash = (self.restore, self.delete, self.empty)
        self._trash = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 2)
        for button in (*self._of_drafts[:-1], *self._of_trash[:-1]):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.discard)
        row.addWidget(self.empty)
        self.retranslate()
        self.show_trash(False)

    def retranslate(self) -> None:
        """The buttons' words."""
        self.open.setText(self.tr("Open"))
        self.revisions.setText(self.tr("Earlier texts"))
        self.duplicate.setText(self.tr("Duplicate"))
        self.export.setText(self.tr("Export…"))
        self.discard.setText(self.tr("Move to the trash"))
        self.restore.setText(self.tr("Restore"))
        self.delete.setText(self.tr("Delete for good"))
        self.empty.setText(self.tr("Empty the trash"))

    def show_trash(self, trash: bool) -> None:
        """The set for the trash, or that for drafts."""
        self._trash = trash
        for button in self._of_drafts:
            button.setVisible(not trash)
        for button in self._of_trash:
            button.setVisible(trash)

    def set_chosen(self, chosen: bool, *, anything: bool) -> None:
        """Whether there is a draft to do something with, and whether there is any at all."""
        for button in (*self._of_drafts, *self._of_trash):
            button.setEnabled(chosen)
        self.empty.setEnabled(anything)

    def menu(self) -> QMenu:
        """The same as a menu; it is gone once it is closed."""
        menu = QMenu(self)
        for button in self._of_trash[:-1] if self._trash else self._of_drafts:
            self._add(menu, button)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add(self, menu: QMenu, button: QPushButton) -> None:
        action = menu.addAction(button.text())
        action.setEnabled(button.isEnabled())
        action.triggered.connect(button.click)
