"""Recovery codes on the screen, on paper, in a file, and the word that they are kept."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from core.identity.model import Employee
from ui.factors.recovery_paper import paper_document, paper_text
from ui.widgets.arrange import clear_out
from ui.widgets.buttons import SecondaryButton
from ui.widgets.capture import CaptureGuard, capture_guard_of_this_system
from ui.widgets.flags import read_from_the_left
from ui.widgets.labels import IsolatedLabel
from ui.widgets.panels import GOOD, Card, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_COLUMNS = 2


class RecoverySheet(Screen):
    """``save_wanted`` carries a path and what to write there; writing is the model's."""

    kept_changed = Signal()
    save_wanted = Signal(object, str)

    def __init__(self, guard: CaptureGuard | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = guard or capture_guard_of_this_system()
        self._employee: Employee | None = None
        self._codes: tuple[str, ...] = ()
        self._card = Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE * 8)
        self._grid.setVerticalSpacing(SPACE)
        self._card.add(self._grid)
        read_from_the_left(self._card)
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

    def show_codes(self, employee: Employee, codes: Sequence[str]) -> None:
        """Show ``codes``, which are the employee's."""
        self.forget()
        self._employee, self._codes = employee, tuple(codes)
        self._guard.exclude(self, True)
        for number, code in enumerate(self._codes):
            label = IsolatedLabel(code)
            label.setProperty("kind", "code")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._grid.addWidget(label, number // _COLUMNS, number % _COLUMNS)

    def forget(self) -> None:
        """Show the codes no longer."""
        clear_out(self._grid)
        if self._codes:
            self._guard.exclude(self, False)
        self._employee, self._codes = None, ()
        self.kept.setChecked(False)

    def say_saved(self) -> None:
        """The file is written."""
        words = self.tr("Saved. Move the file off this computer, to a place under lock.")
        self.message.show_message(GOOD, words)

    def retranslate(self) -> None:
        """The names of the buttons."""
        self.print_button.setText(self.tr("Print…"))
        self.save_button.setText(self.tr("Save as a file…"))
        self.kept.setText(self.tr("I have kept the codes in a safe place"))
        self._card.setAccessibleName(self.tr("Recovery codes"))

    def _print(self) -> None:
        if self._employee is None:
            return
        # Printing is kept out of memory until somebody prints.
        from ui.factors.printing import ask_and_print  # noqa: PLC0415

        paper = paper_document(self._employee, self._codes)
        ask_and_print(paper, self.window(), self._say_printed)

    def _say_printed(self) -> None:
        self.message.show_message(GOOD, self.tr("The codes were sent to the printer."))

    def _choose_place(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self.window(), self.tr("Save the recovery codes"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("natiq-recovery-codes.txt")
        dialog.fileSelected.connect(self._save)
        dialog.open()

    def _save(self, name: str) -> None:
        if self._employee is not None:
            self.save_wanted.emit(Path(name), paper_text(self._employee, self._codes))
