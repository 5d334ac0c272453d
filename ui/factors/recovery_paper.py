"""The sheet with the recovery codes: for the printer, and as plain text."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from core.identity.model import Employee
from ui.texts import fill
from ui.widgets.labels import isolate_ltr

_TITLE_PT, _BODY_PT, _CODE_PT = 16, 11, 14


def paper_document(employee: Employee, codes: Sequence[str]) -> QTextDocument:
    """One page in the language in force."""
    paper = QTextDocument()
    option = QTextOption()
    option.setTextDirection(QGuiApplication.layoutDirection())
    paper.setDefaultTextOption(option)
    writer = QTextCursor(paper)
    title, for_whom, what_for = _words(employee)
    _write(writer, title, _TITLE_PT, bold=True)
    _write(writer, for_whom, _BODY_PT)
    _write(writer, what_for, _BODY_PT)
    for code in codes:
        _write(writer, isolate_ltr(code), _CODE_PT)
    return paper


def paper_text(employee: Employee, codes: Sequence[str]) -> str:
    """The same as plain text."""
    return "\n".join((*_words(employee), "", *codes, ""))


def _words(employee: Employee) -> tuple[str, str, str]:
    return (
        QCoreApplication.translate("RecoveryPaper", "Natiq: recovery codes"),
        fill(
            QCoreApplication.translate("RecoveryPaper", "{name}, staff number {number}"),
            {"name": employee.name, "number": employee.staff_number},
        ),
        QCoreApplication.translate(
            "RecoveryPaper",
            "Each code replaces the authenticator once. Keep this sheet under lock, away from the "
            "computer, and strike out what you have used.",
        ),
    )


def _write(writer: QTextCursor, words: str, points: int, *, bold: bool = False) -> None:
    look = QTextCharFormat()
    look.setFontPointSize(points)
    look.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    block = QTextBlockFormat()
    block.setBottomMargin(points)
    block.setLayoutDirection(QGuiApplication.layoutDirection())
    block.setAlignment(Qt.AlignmentFlag.AlignLeading)
    if writer.position():
        writer.insertBlock(block)
    else:
        writer.setBlockFormat(block)
    writer.insertText(words, look)
