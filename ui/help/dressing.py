"""A guide as a document on the screen: direction, colours, tables, pictures, captions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextList,
    QTextTable,
    QTextTableFormat,
)

from ui.help.library import Page
from ui.widgets.tokens import FONT_FAMILY, SPACE, Tokens

BODY_PX = 15
_LINE_PERCENT, _ROW_PERCENT = 150, 130
_HEADING_PX = {1: 24, 2: 19, 3: 16}
_CAPTION_PX = 13
_CODE_PX = 14
_PROPORTIONAL = 1
_STEP = 26


def dress(
    document: QTextDocument, page: Page, tokens: Tokens, missing: Callable[[str], str]
) -> None:
    """Fill ``document`` with ``page``, as a person reads it in the page's language.

    ``missing`` gives the words for a picture that is not there, and none for one that is.
    """
    from_right = page.language == "ar"
    document.setDefaultFont(_font(BODY_PX))
    document.setIndentWidth(_STEP)
    document.setDocumentMargin(SPACE * 6)
    markdown = _turn_tables(page.markdown) if from_right else page.markdown
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    _caption_pictures(document, tokens, missing)
    direction = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    _dress_tables(document, tokens)
    block = document.begin()
    while block.isValid():
        _dress_block(block, direction, tokens)
        _dress_runs(document, block, tokens)
        block = block.next()


def headings(document: QTextDocument) -> list[QTextBlock]:
    """The headings in their order, as many as the page has sections."""
    found: list[QTextBlock] = []
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            found.append(block)
        block = block.next()
    return found


def scale_pictures(document: QTextDocument, room: int, fit: Callable[[str, int], int]) -> None:
    """Give each picture the width that ``fit`` finds for its name where there is ``room``."""
    for cursor, picture in _pictures(document):
        width = fit(picture.name(), room)
        if int(picture.width()) != width:
            picture.setWidth(width)
            cursor.setCharFormat(picture)


def _turn_tables(markdown: str) -> str:
    """Qt lays columns out from the left whatever the direction: put the first one last."""
    lines = markdown.split("\n")
    for at, line in enumerate(lines):
        if line.startswith("|"):
            cells = line.strip().strip("|").split("|")
            lines[at] = f"|{'|'.join(reversed(cells))}|"
    return "\n".join(lines)


def _pictures(document: QTextDocument) -> list[tuple[QTextCursor, QTextImageFormat]]:
    found: list[tuple[QTextCursor, QTextImageFormat]] = []
    block = document.begin()
    while block.isValid():
        pictures = [run for run in _runs(block) if run.look.isImageFormat()]
        found += [(run.chosen_in(document), run.look.toImageFormat()) for run in pictures]
        block = block.next()
    return found


def _caption_pictures(
    document: QTextDocument, tokens: Tokens, missing: Callable[[str], str]
) -> None:
    """What a picture shows is read under it, by everybody."""
    for cursor, picture in reversed(_pictures(document)):
        words = str(picture.property(QTextFormat.Property.ImageAltText) or "")
        words = f"{words} {missing(picture.name())}".strip()
        cursor.setPosition(cursor.block().position() + cursor.block().length() - 1)
        cursor.insertBlock(QTextBlockFormat())
        caption = QTextCharFormat()
        caption.setFont(_font(_CAPTION_PX))
        caption.setForeground(QColor(tokens.muted))
        cursor.insertText(words, caption)


@dataclass(frozen=True)
class _Run:
    """Letters of one look: from where to where in the document."""

    begin: int
    end: int
    look: QTextCharFormat

    def chosen_in(self, document: QTextDocument) -> QTextCursor:
        cursor = QTextCursor(document)
        cursor.setPosition(self.begin)
        cursor.setPosition(self.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _runs(block: QTextBlock) -> list[_Run]:
    """The runs of a block; a picture is one of a single letter."""
    runs: list[_Run] = []
    # By hand: what ``for`` gives of a block, and what a list of its formats holds, may refer
    # to memory that is gone by then.
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        begin = fragment.position()
        runs.append(_Run(begin, begin + fragment.length(), fragment.charFormat()))
        at += 1
    return runs


def _dress_block(block: QTextBlock, direction: Qt.LayoutDirection, tokens: Tokens) -> None:
    form = QTextBlockFormat()
    level = block.blockFormat().headingLevel()
    fenced = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
    form.setLayoutDirection(Qt.LayoutDirection.LeftToRight if fenced else direction)
    # The leading side, whichever it is: an absolute one would not turn with the direction.
    form.setAlignment(Qt.AlignmentFlag.AlignLeft)
    cursor = QTextCursor(block)
    in_table = cursor.currentTable() is not None
    # A picture is a line, too: it would take half its height again.
    pictured = any(run.look.isImageFormat() for run in _runs(block))
    percent = 100 if pictured else _ROW_PERCENT if in_table else _LINE_PERCENT
    form.setLineHeight(percent, _PROPORTIONAL)
    if level:
        form.setTopMargin(SPACE * (2 if level == 1 else 7 if level == 2 else 5))
        form.setBottomMargin(SPACE * 2)
    elif in_table:
        form.setTopMargin(0)
        form.setBottomMargin(0)
    else:
        listed = isinstance(block.textList(), QTextList)
        form.setBottomMargin(SPACE if listed or fenced or pictured else SPACE * 3)
        after_list = not listed and block.previous().textList() is not None
        form.setTopMargin(SPACE * 2 if after_list else 0)
    if fenced:
        form.setBackground(QColor(tokens.sunken))
        form.setNonBreakableLines(False)
    cursor.mergeBlockFormat(form)


def _dress_runs(document: QTextDocument, block: QTextBlock, tokens: Tokens) -> None:
    """Sizes, and the colours of links and of what is typed."""
    level = block.blockFormat().headingLevel()
    for run in _runs(block):
        if run.look.isImageFormat():
            continue
        form = QTextCharFormat()
        if level:
            form.setFont(_font(_HEADING_PX.get(level, BODY_PX), bold=True))
            form.setForeground(QColor(tokens.text))
        elif run.look.fontFixedPitch():
            form.setFont(_font(_CODE_PX))
            form.setFontFixedPitch(False)
            form.setBackground(QColor(tokens.sunken))
        if run.look.isAnchor():
            form.setForeground(QColor(tokens.primary))
            form.setFontUnderline(True)
        run.chosen_in(document).mergeCharFormat(form)


def _dress_tables(document: QTextDocument, tokens: Tokens) -> None:
    for frame in document.rootFrame().childFrames():
        if not isinstance(frame, QTextTable):
            continue
        form: QTextTableFormat = frame.format()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QBrush(QColor(tokens.line)))
        form.setCellPadding(SPACE * 2)
        form.setCellSpacing(0)
        form.setTopMargin(SPACE)
        form.setBottomMargin(SPACE * 4)
        frame.setFormat(form)
        _dress_head_row(frame, tokens)


def _dress_head_row(table: QTextTable, tokens: Tokens) -> None:
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        form = cell.format()
        form.setBackground(QColor(tokens.sunken))
        cell.setFormat(form)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        cursor.mergeCharFormat(bold)


def _font(pixels: int, *, bold: bool = False) -> QFont:
    font = QFont(FONT_FAMILY)
    font.setPixelSize(pixels)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
