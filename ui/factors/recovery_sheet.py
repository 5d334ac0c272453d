"""Recovery codes, to be kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from core.identity.model import Employee
from ui.factors.kept_sheet import KeptSheet
from ui.factors.recovery_paper import paper_document, paper_text
from ui.widgets.arrange import clear_out
from ui.widgets.capture import CaptureGuard
from ui.widgets.flags import read_from_the_left
from ui.widgets.labels import IsolatedLabel
from ui.widgets.panels import GOOD
from ui.widgets.tokens import SPACE

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

_COLUMNS = 2


class RecoverySheet(KeptSheet):
    """All codes at once, in two columns."""

    def __init__(self, guard: CaptureGuard | None = None, parent: QWidget | None = None) -> None:
        super().__init__(guard, parent)
        self._codes: tuple[str, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE * 8)
        self._grid.setVerticalSpacing(SPACE)
        self.card.add(self._grid)
        read_from_the_left(self.card)
        self.retranslate()

    def show_codes(self, employee: Employee, codes: Sequence[str]) -> None:
        """Show ``codes``, which are the employee's."""
        self.forget()
        self._codes = tuple(codes)
        self.begin_to_show(employee)
        for number, code in enumerate(self._codes):
            label = IsolatedLabel(code)
            label.setProperty("kind", "code")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._grid.addWidget(label, number // _COLUMNS, number % _COLUMNS)

    def forget(self) -> None:
        """Show the codes no longer."""
        clear_out(self._grid)
        self._codes = ()
        super().forget()

    def say_saved(self) -> None:
        """The file is written."""
        words = self.tr("Saved. Move the file off this computer, to a place under lock.")
        self.message.show_message(GOOD, words)

    def retranslate(self) -> None:
        """The sheet's words."""
        super().retranslate()
        self.kept.setText(self.tr("I have kept the codes in a safe place"))
        self.card.setAccessibleName(self.tr("Recovery codes"))

    def paper(self, employee: Employee) -> QTextDocument:
        return paper_document(employee, self._codes)

    def text(self, employee: Employee) -> str:
        return paper_text(employee, self._codes)

    def file_words(self) -> tuple[str, str]:
        return self.tr("Save the recovery codes"), "natiq-recovery-codes.txt"

    def printed_words(self) -> str:
        return self.tr("The codes were sent to the printer.")
