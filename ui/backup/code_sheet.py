"""The backup code on the screen, on paper, in a file, and the word that it is kept."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.identity.model import Employee
from ui.backup.code_paper import paper_document, paper_text
from ui.widgets.buttons import SecondaryButton
from ui.widgets.capture import CaptureGuard, capture_guard_of_this_system
from ui.widgets.flags import centre
from ui.widgets.labels import IsolatedLabel
from ui.widgets.panels import GOOD, Card, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class CodeSheet(Screen):
    """``save_wanted`` carries a path and what to write there; writing is the model's."""

    kept_changed = Signal()
    save_wanted = Signal(object, str)

    def __init__(self, guard: CaptureGuard | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = guard or capture_guard_of_this_system()
        self._employee: Employee | None = None
        self._card, self.code = Card(), IsolatedLabel()
        self.code.setProperty("kind", "code")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        centre(self.code)
        self._card.add(self.code)
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
        column.addWidget(self._card)
        column.addLayout(buttons)
        column.addWidget(self.kept)
        column.addWidget(self.message)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._choose_place)
        self.kept.toggled.connect(self.kept_changed)
        self.setFocusProxy(self.print_button)
        self.retranslate()

    def show_code(self, employee: Employee, code: str) -> None:
        """Show ``code``, which is the employee's."""
        self.forget()
        self._employee = employee
        self._guard.exclude(self, True)
        self.code.set_plain(code)

    def forget(self) -> None:
        """Show it no longer."""
        if self._employee is not None:
            self._guard.exclude(self, False)
        self._employee = None
        self.code.set_plain("")
        self.kept.setChecked(False)
        self.message.clear()

    def say_saved(self) -> None:
        """The file is written."""
        words = self.tr("Saved. Keep it elsewhere than the backup, under lock.")
        self.message.show_message(GOOD, words)

    def retranslate(self) -> None:
        """The names of the buttons."""
        self.print_button.setText(self.tr("Print…"))
        self.save_button.setText(self.tr("Save as a file…"))
        self.kept.setText(self.tr("I have kept the backup code in a safe place"))
        self._card.setAccessibleName(self.tr("Backup code"))

    def _print(self) -> None:
        if self._employee is None:
            return
        # Printing is kept out of memory until somebody prints.
        from ui.factors.printing import ask_and_print  # noqa: PLC0415

        paper = paper_document(self._employee, self.code.plain)
        ask_and_print(paper, self.window(), self._say_printed)

    def _say_printed(self) -> None:
        self.message.show_message(GOOD, self.tr("The code was sent to the printer."))

    def _choose_place(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self.window(), self.tr("Save the backup code"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("natiq-backup-code.txt")
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, name: str) -> None:
        if self._employee is not None:
            self.save_wanted.emit(Path(name), paper_text(self._employee, self.code.plain))
