"""The code of the log: what is printed and kept elsewhere, so that a cut shows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from core.audit.model import Lodging, PublicKey
from core.identity.model import Employee
from ui.links import copy_text
from ui.log.code_paper import code_document
from ui.moments import moment_words
from ui.texts import fill
from ui.widgets.buttons import SecondaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.flags import read_from_the_left
from ui.widgets.labels import IsolatedLabel, Paragraph, SmallText
from ui.widgets.panels import GOOD, Card
from ui.widgets.tokens import SPACE

_WIDTH = 560
_COLUMNS = 3


class CodeDialog(Dialog):
    """Shows the code in groups, large, and prints it."""

    def __init__(
        self, lodging: Lodging, key: PublicKey, employee: Employee, parent: QWidget
    ) -> None:
        super().__init__(parent, _WIDTH)
        self._lodging, self._key, self._employee = lodging, key, employee
        self.code = lodging.code or ""
        groups = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE * 6)
        grid.setVerticalSpacing(SPACE * 2)
        for at, group in enumerate(self.code.split("-")):
            label = IsolatedLabel(group)
            label.setProperty("kind", "onetime")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(label, at // _COLUMNS, at % _COLUMNS)
        groups.add(grid)
        # The groups are read from the left in any language, as they are typed.
        read_from_the_left(groups)
        groups.setAccessibleName(self.code)
        self.add(groups)
        self.add(SmallText(self._of_when()))
        self.add(Paragraph(self._what_for()))
        self.copy = SecondaryButton(self.tr("Copy the code"), icon="copy")
        self.buttons.insertWidget(1, self.copy)
        self.set_words(
            self.tr("Code of the log"),
            self.tr("The code stands for the whole log up to this entry, and for nothing else."),
            self.tr("Print…"),
            self.tr("Close"),
        )
        self.go_on.set_icon("print")
        self.go_on.clicked.connect(self._print)
        self.copy.clicked.connect(self._copy)

    def _of_when(self) -> str:
        checkpoint = self._lodging.checkpoint
        if checkpoint is None:
            return ""
        sentence = self.tr("Up to entry {number}, as the log was on {moment}.")
        return fill(sentence, {"number": checkpoint.seq, "moment": moment_words(checkpoint.at)})

    def _what_for(self) -> str:
        return self.tr(
            "Give the sheet to somebody who does not work at this desk. Whoever verifies an "
            "export of the log later types the code: if entries were cut off or rewritten "
            "since, the verification says so."
        )

    def _copy(self) -> None:
        copy_text(self.code)
        self.message.show_message(GOOD, self.tr("The code is on the clipboard."))

    def _print(self) -> None:
        # Printing is kept out of memory until somebody prints.
        from ui.factors.printing import ask_and_print  # noqa: PLC0415

        paper = code_document(
            self.code, (self._of_when(), self._what_for()), self._key, self._employee
        )
        ask_and_print(paper, self, self._say_printed)

    def _say_printed(self) -> None:
        self.message.show_message(GOOD, self.tr("The code was sent to the printer."))
