"""A secret on the screen, on paper, in a file, and the word that it is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.identity.model import Employee
from ui.widgets.buttons import SecondaryButton
from ui.widgets.capture import CaptureGuard, capture_guard_of_this_system
from ui.widgets.panels import GOOD, Card, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument


class KeptSheet(Screen):
    """``save_wanted`` carries a path and what to write there; writing is the model's.

    What the secret looks like on the screen, on paper and as text is the sheet's own matter.
    """

    kept_changed = Signal()
    save_wanted = Signal(object, str)

    def __init__(self, guard: CaptureGuard | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = guard or capture_guard_of_this_system()
        self._employee: Employee | None = None
        self.card = Card()
        self.print_button = SecondaryButton(icon="print")
        self.save_button = SecondaryButton(icon="save")
        self.kept = QCheckBox()
        self.message = MessageBar()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE * 3)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3)
        column.addWidget(self.card)
        column.addLayout(buttons)
        column.addWidget(self.kept)
        column.addWidget(self.message)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._choose_place)
        self.kept.toggled.connect(self.kept_changed)
        self.setFocusProxy(self.print_button)

    def forget(self) -> None:
        """Show it no longer."""
        if self._employee is not None:
            self._guard.exclude(self, False)
        self._employee = None
        self.kept.setChecked(False)
        self.message.clear()

    def begin_to_show(self, employee: Employee) -> None:
        """What is shown from now on is the employee's, and no picture of the screen has it."""
        self._employee = employee
        self._guard.exclude(self, True)

    def paper(self, employee: Employee) -> QTextDocument:
        """What is printed."""
        raise NotImplementedError

    def text(self, employee: Employee) -> str:
        """What is written to a file."""
        raise NotImplementedError

    def file_words(self) -> tuple[str, str]:
        """The title of the dialog that asks for a place, and the name that it offers."""
        raise NotImplementedError

    def printed_words(self) -> str:
        """What is said once it went to the printer."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """The names of the buttons."""
        self.print_button.setText(self.tr("Print…"))
        self.save_button.setText(self.tr("Save as a file…"))

    def _print(self) -> None:
        if self._employee is None:
            return
        # Printing is kept out of memory until somebody prints.
        from ui.factors.printing import ask_and_print  # noqa: PLC0415

        ask_and_print(self.paper(self._employee), self.window(), self._say_printed)

    def _say_printed(self) -> None:
        self.message.show_message(GOOD, self.printed_words())

    def _choose_place(self) -> None:
        title, name = self.file_words()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self.window(), title, folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(name)
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, name: str) -> None:
        if self._employee is not None:
            self.save_wanted.emit(Path(name), self.text(self._employee))
