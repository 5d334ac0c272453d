"""The backup code, to be kept."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from core.identity.model import Employee
from ui.backup.code_paper import paper_document, paper_text
from ui.factors.kept_sheet import KeptSheet
from ui.widgets.capture import CaptureGuard
from ui.widgets.flags import centre
from ui.widgets.labels import IsolatedLabel
from ui.widgets.panels import GOOD


class CodeSheet(KeptSheet):
    """One code, large enough to be copied by hand."""

    def __init__(self, guard: CaptureGuard | None = None, parent: QWidget | None = None) -> None:
        super().__init__(guard, parent)
        self.code = IsolatedLabel()
        self.code.setProperty("kind", "code")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        centre(self.code)
        self.card.add(self.code)
        self.retranslate()

    def show_code(self, employee: Employee, code: str) -> None:
        """Show ``code``, which is the employee's."""
        self.forget()
        self.begin_to_show(employee)
        self.code.set_plain(code)

    def forget(self) -> None:
        super().forget()
        self.code.set_plain("")

    def say_saved(self) -> None:
        """The file is written."""
        words = self.tr("Saved. Keep it elsewhere than the backup, under lock.")
        self.message.show_message(GOOD, words)

    def retranslate(self) -> None:
        """The sheet's words."""
        super().retranslate()
        self.kept.setText(self.tr("I have kept the backup code in a safe place"))
        self.card.setAccessibleName(self.tr("Backup code"))

    def paper(self, employee: Employee) -> QTextDocument:
        return paper_document(employee, self.code.plain)

    def text(self, employee: Employee) -> str:
        return paper_text(employee, self.code.plain)

    def file_words(self) -> tuple[str, str]:
        return self.tr("Save the backup code"), "natiq-backup-code.txt"

    def printed_words(self) -> str:
        return self.tr("The code was sent to the printer.")
