"""Sheets of paper in the language in force."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)


def new_sheet() -> QTextDocument:
    """An empty one that is read from where the language begins."""
    paper = QTextDocument()
    option = QTextOption()
    option.setTextDirection(QGuiApplication.layoutDirection())
    paper.setDefaultTextOption(option)
    return paper


def write_block(
    writer: QTextCursor,
    words: str,
    points: float,
    *,
    below: float | None = None,
    bold: bool = False,
) -> None:
    """One paragraph from where reading begins; ``below`` is the room under it, in pixels."""
    look = QTextCharFormat()
    look.setFontPointSize(points)
    look.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    block = QTextBlockFormat()
    block.setBottomMargin(points / 2 if below is None else below)
    block.setLayoutDirection(QGuiApplication.layoutDirection())
    block.setAlignment(Qt.AlignmentFlag.AlignLeading)
    if writer.position():
        writer.insertBlock(block)
    else:
        writer.setBlockFormat(block)
    writer.insertText(words, look)
