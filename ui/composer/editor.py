"""The editor: plain Arabic text, bounded, undone and redone, read back exactly."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from core.drafts.model import TEXT_LIMIT
from core.text.cleaning import cleaned
from ui.composer.display_marks import with_marks
from ui.composer.marked_edit import MarkedEdit
from ui.composer.marks import Mark, ShownMark
from ui.composer.positions import clean, difference
from ui.widgets.tokens import COMPOSER_LINE_HEIGHT_PERCENT, COMPOSER_PX

__all__ = ["Editor", "Mark", "Overlay"]


class Overlay(Protocol):
    """What is painted over the text without touching it."""

    def paint(self, painter: QPainter, block: QTextBlock, at: QPointF) -> None:
        """Paint over a paragraph whose upper left corner is ``at``."""
        ...


class Editor(MarkedEdit):
    """A plain text editor whose default direction is right to left.

    ``refused_length`` comes when something would make the text longer than a draft may be,
    in which case nothing is inserted; ``paste_cleaned`` with the number of characters that
    were mended in what was pasted, which one undo brings back as it was; ``loaded`` when
    another text is there; ``menu_wanted`` with a place on the screen and one in the text.
    """

    refused_length = Signal(int)
    paste_cleaned = Signal(int)
    loaded = Signal()
    menu_wanted = Signal(QPoint, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self.setAcceptRichText(False)
        # Tab leaves the editor: everything must be reachable by keyboard.
        self.setTabChangesFocus(True)
        font = self.font()
        font.setPixelSize(COMPOSER_PX)
        self.setFont(font)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        self.document().setDefaultTextOption(option)
        self._shown_marks: list[ShownMark] = []
        self._overlays: list[Overlay] = []

    def load(self, text: str, cursor: int) -> None:
        """Show another text with the cursor at ``cursor`` (code points); nothing to undo."""
        self._quiet = True
        text = clean(text)
        self.document().setUndoRedoEnabled(False)
        self.clear()
        writer = QTextCursor(self.document())
        spacing = QTextBlockFormat()
        # At least, not proportionally: Arabic faces are high already, and Qt would multiply.
        spacing.setLineHeight(
            self.font().pixelSize() * COMPOSER_LINE_HEIGHT_PERCENT / 100,
            QTextBlockFormat.LineHeightTypes.MinimumHeight.value,
        )
        writer.setBlockFormat(spacing)
        writer.insertText(with_marks(text))
        self._direct_paragraphs()
        self.document().setUndoRedoEnabled(True)
        self.setTextCursor(self.place_of(cursor, cursor))
        self.ensureCursorVisible()
        self._touched = None
        self._quiet = False
        self.loaded.emit()

    def select(self, start: int, end: int) -> None:
        """Select a place (code points), scroll to it and take the focus."""
        self.setTextCursor(self.place_of(start, end))
        self.ensureCursorVisible()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self, start: int, end: int) -> None:
        """Delete a place (code points) and the blank left over, as one step to be undone."""
        text = self.text()
        blank_before = start == 0 or text[start - 1] in " \n"
        if blank_before and end < len(text) and text[end] == " ":
            end += 1
        self.select(start, end)
        self.textCursor().removeSelectedText()

    def append_paragraph(self, addition: str) -> None:
        """Add a paragraph at the end as one step that can be undone."""
        text = self.text()
        lead = "" if not text or text.endswith("\n") else "\n"
        if self.replace(len(text), len(text), lead + addition):
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.ensureCursorVisible()

    def replace(self, start: int, end: int, words: str) -> bool:
        """Put ``words`` in the place of a part (code points), as one step; whether it fits."""
        if not self._fits(words, end - start):
            self.refused_length.emit(TEXT_LIMIT)
            return False
        place = self.place_of(start, end)
        place.beginEditBlock()
        place.insertText(clean(words))
        place.endEditBlock()
        return True

    def become(self, text: str) -> bool:
        """Make the whole text ``text``, as one step; whether it fits.

        Only what differs is touched, so that everything before and after keeps its place.
        """
        now = self.text()
        head, tail = difference(now, text)
        return self.replace(head, len(now) - tail, text[head : len(text) - tail])

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show ``marks`` in place of those shown before."""
        wanted = [ShownMark(self.place_of(mark.start, mark.end), mark) for mark in marks]
        # A mark moves with its text by itself: most keystrokes leave nothing to be done,
        # and setting them again would paint the whole window again.
        if [shown.state for shown in wanted] != [shown.state for shown in self._shown_marks]:
            self._shown_marks = wanted
            self.setExtraSelections([shown.selection() for shown in wanted])

    # What is painted over the text

    def add_overlay(self, overlay: Overlay) -> None:
        """Paint ``overlay`` over every paragraph that is to be seen."""
        self._overlays.append(overlay)
        self.viewport().update()

    def remove_overlay(self, overlay: Overlay) -> None:
        """Paint it no longer."""
        self._overlays.remove(overlay)
        self.viewport().update()

    def show_spaces(self, shown: bool) -> None:
        """Whether spaces, no-break spaces and ends of paragraphs are to be seen."""
        option = self.document().defaultTextOption()
        flags = QTextOption.Flag.ShowTabsAndSpaces | QTextOption.Flag.ShowLineAndParagraphSeparators
        option.setFlags(option.flags() | flags if shown else option.flags() & ~flags)
        self.document().setDefaultTextOption(option)

    def paragraphs_in(self, area: QRect) -> list[tuple[QTextBlock, QPointF]]:
        """The paragraphs that lie in a part of the viewport, with their upper left corners."""
        found: list[tuple[QTextBlock, QPointF]] = []
        layout = self.document().documentLayout()
        scrolled = QPointF(0, self.verticalScrollBar().value())
        block = self.cursorForPosition(area.topLeft()).block()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            corner = box.topLeft() - scrolled
            if corner.y() > area.bottom():
                break
            found.append((block, corner))
            block = block.next()
        return found

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        if not self._overlays:
            return
        painter = QPainter(self.viewport())
        painter.setClipRect(e.rect())
        for block, corner in self.paragraphs_in(e.rect()):
            for overlay in self._overlays:
                overlay.paint(painter, block, corner)
        painter.end()

    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        """Ask for the menu of the word under the pointer, or at the cursor from the keyboard."""
        if e.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.menu_wanted.emit(place, self.cursor_offset())
            return
        pointed = self.cursorForPosition(e.pos()).position()
        self.menu_wanted.emit(e.globalPos(), self.positions().to_code_points(pointed))

    # What goes in

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste and drop: plain text only, cleaned, all of it or nothing."""
        raw = clean(source.text())
        mended = cleaned(raw)
        fitting = raw if self._fits(raw, self._selected()) else mended.text
        if not fitting:
            return
        if not self._fits(fitting, self._selected()):
            self.refused_length.emit(TEXT_LIMIT)
            return
        start = self.positions().to_code_points(self.textCursor().selectionStart())
        self.replace(start, start + self._selected(), fitting)
        if fitting != mended.text:
            # A step of its own: one undo brings back what was on the clipboard.
            self.replace(start, start + len(fitting), mended.text)
        self.ensureCursorVisible()
        if raw != mended.text:
            self.paste_cleaned.emit(max(1, sum(mended.changes.values())))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Keys; those that would exceed the limit are refused, with word of it."""
        inserts = bool(e.text()) and (e.text().isprintable() or e.key() in _LINE_KEYS)
        command = e.modifiers() & Qt.KeyboardModifier.ControlModifier
        if inserts and not command and not self._fits(e.text(), self._selected()):
            self.refused_length.emit(TEXT_LIMIT)
            return
        if e.key() in _LINE_KEYS and not command:
            # One kind of line end, whatever is held down, so that what is shown is what is
            # sent; and Qt would take the line height from an empty paragraph instead.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            return
        super().keyPressEvent(e)

    def inputMethodEvent(self, e: QInputMethodEvent) -> None:
        """Text composed by an input method, under the same limit."""
        if clean(e.commitString()) != e.commitString():
            return
        if e.commitString() and not self._fits(e.commitString(), self._selected()):
            self.refused_length.emit(TEXT_LIMIT)
            return
        super().inputMethodEvent(e)

    def _fits(self, addition: str, replaced: int) -> bool:
        # Code units first: they are known without reading the text and never fewer.
        units = self.document().characterCount() - 1 + len(addition) - replaced
        if units + len(addition) <= TEXT_LIMIT:
            return True
        return len(self.text()) + len(addition) - replaced <= TEXT_LIMIT

    def _selected(self) -> int:
        return len(self.selected_text())


_LINE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
