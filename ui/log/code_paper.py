"""The sheet with the code of the log."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor, QTextDocument

from core.audit.model import PublicKey
from core.identity.model import Employee
from ui.texts import fill
from ui.widgets.labels import isolate_ltr
from ui.widgets.sheets import new_sheet, write_block

_TITLE_PT, _BODY_PT, _CODE_PT = 16, 11, 20


def code_document(
    code: str, sentences: Sequence[str], key: PublicKey, employee: Employee
) -> QTextDocument:
    """One page in the language in force."""
    paper = new_sheet()
    writer = QTextCursor(paper)
    translate = QCoreApplication.translate
    title = translate("CodePaper", "Natiq: code of the log")
    whose = fill(
        translate("CodePaper", "Log of {name}, staff number {number}"),
        {"name": employee.name, "number": employee.staff_number},
    )
    fingerprint = translate("CodePaper", "Fingerprint of the public key")
    write_block(writer, title, _TITLE_PT, bold=True)
    write_block(writer, whose, _BODY_PT)
    write_block(writer, isolate_ltr(code.replace("-", "   ")), _CODE_PT, bold=True)
    for sentence in sentences:
        write_block(writer, sentence, _BODY_PT)
    write_block(writer, fingerprint, _BODY_PT, bold=True)
    write_block(writer, isolate_ltr(key.fingerprint), _BODY_PT)
    return paper
