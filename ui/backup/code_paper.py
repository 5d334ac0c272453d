"""The sheet with the backup code: for the printer, and as plain text."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor, QTextDocument

from core.identity.model import Employee
from ui.texts import fill
from ui.widgets.labels import isolate_ltr
from ui.widgets.sheets import new_sheet, write_block

_TITLE_PT, _BODY_PT, _CODE_PT = 16, 11, 16


def paper_document(employee: Employee, code: str) -> QTextDocument:
    """One page in the language in force."""
    paper = new_sheet()
    writer = QTextCursor(paper)
    title, for_whom, what_for = _words(employee)
    write_block(writer, title, _TITLE_PT, below=_TITLE_PT, bold=True)
    write_block(writer, for_whom, _BODY_PT, below=_BODY_PT)
    write_block(writer, what_for, _BODY_PT, below=_BODY_PT)
    write_block(writer, isolate_ltr(code), _CODE_PT, below=_CODE_PT)
    return paper


def paper_text(employee: Employee, code: str) -> str:
    """The same as plain text."""
    return "\n".join((*_words(employee), "", code, ""))


def _words(employee: Employee) -> tuple[str, str, str]:
    return (
        QCoreApplication.translate("BackupPaper", "Natiq: backup code"),
        fill(
            QCoreApplication.translate("BackupPaper", "{name}, staff number {number}"),
            {"name": employee.name, "number": employee.staff_number},
        ),
        QCoreApplication.translate(
            "BackupPaper",
            "The backup of the profile opens with its passphrase and this code, and not without. "
            "Keep this sheet under lock, away from the file.",
        ),
    )
