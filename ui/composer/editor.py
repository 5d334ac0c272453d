"""The editor: plain Arabic text, bounded, undone and redone, read back exactly."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from core.drafts.model import TEXT_LIMIT
from ui.composer.positions import Positions, clean, is_whole
from ui.widgets.tokens import COMPOSER_LINE_HEIGHT_PERCENT, COMPOSER_PX

_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@dataclass(frozen=True)
class Mark:
    """A place in the text to be shown; code points. ``line`` underlines, ``ground`` fills."""

    start: int
    end: int
    ink: QColor | None = None
    line: QColor | None = None
    ground: QColor | None = None


@dataclass(frozen=True)
class _Shown:
    """A mark with the cursor that holds its place while the text around it changes."""

    place: QTextCursor
    mark: Mark

    @property
    def state(self) -> tuple[object, ...]:
        """What must be the same for nothing to be painted again."""
        mark = self.mark
        looks = (mark.ink, mark.line, mark.ground)
        return (self.place.selectionStart(), self.place.selectionEnd(), *looks)

    def selection(self) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        if self.mark.ink is not None:
            look.setForeground(self.mark.ink)
        if self.mark.ground is not None:
            look.setBackground(self.mark.ground)
        if self.mark.line is not None:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            look.setUnderlineColor(self.mark.line)
        selection = QTextEdit.ExtraSelection()
        # The stubs know no attributes here; Qt's structure has both.
        selection.cursor = self.place  # pyright: ignore[reportAttributeAccessIssue]
        selection.format = look  # pyright: ignore[reportAttributeAccessIssue]
        return selection


class Editor(QTextEdit):
    """A plain text editor whose default direction is right to left.

    ``text_changed`` comes once per change; ``refused_length`` when something would make the
    text longer than a draft may be, in which case nothing is inserted.
    """

    text_changed = Signal()
    refused_length = Signal(int)

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
        self._touched = (0, 0)
        self._quiet = False
        self._shown: list[_Shown] = []
        self.document().contentsChange.connect(self._note_change)
        self.textChanged.connect(self._after_change)

    @property
    def loading(self) -> bool:
        """Whether another text is being put in, which is nobody's typing."""
        return self._quiet

    def text(self) -> str:
        """The text as typed; unlike ``toPlainText`` it keeps no-break spaces."""
        # What was put in is clean; a keyboard may still leave half a character behind.
        raw = self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        return raw if is_whole(raw) else clean(raw)

    def cursor_offset(self) -> int:
        """Where the cursor stands, in code points."""
        return Positions(self.text()).to_code_points(self.textCursor().position())

    def load(self, text: str, cursor: int) -> None:
        """Show another text with the cursor at ``cursor`` (code points); nothing to undo."""
        self._quiet = True
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
        writer.insertText(text)
        self._direct_paragraphs(0, self.document().characterCount())
        self.document().setUndoRedoEnabled(True)
        place = self.textCursor()
        place.setPosition(self._bounded(Positions(text).to_units(cursor)))
        self.setTextCursor(place)
        self.ensureCursorVisible()
        self._quiet = False

    def select(self, start: int, end: int) -> None:
        """Select a place (code points), scroll to it and take the focus."""
        positions = Positions(self.text())
        place = self.textCursor()
        place.setPosition(self._bounded(positions.to_units(start)))
        place.setPosition(self._bounded(positions.to_units(end)), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(place)
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
        end = self.textCursor()
        end.movePosition(QTextCursor.MoveOperation.End)
        text = self.text()
        lead = "" if not text or text.endswith("\n") else "\n"
        if not self._fits(lead + addition, 0):
            self.refused_length.emit(TEXT_LIMIT)
            return
        end.insertText(lead + addition)
        self.setTextCursor(end)
        self.ensureCursorVisible()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show ``marks`` in place of those shown before."""
        positions = Positions(self.text())
        wanted = [_Shown(self._place(mark, positions), mark) for mark in marks]
        # A mark moves with its text by itself: most keystrokes leave nothing to be done,
        # and setting them again would paint the whole window again.
        if [shown.state for shown in wanted] != [shown.state for shown in self._shown]:
            self._shown = wanted
            self.setExtraSelections([shown.selection() for shown in wanted])

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste and drop: plain text only, cleaned, all of it or nothing."""
        pasted = clean(source.text())
        if not pasted:
            return
        if not self._fits(pasted, self._selected()):
            self.refused_length.emit(TEXT_LIMIT)
            return
        self.textCursor().insertText(pasted)
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Keys; those that would exceed the limit are refused, with word of it."""
        inserts = bool(e.text()) and (e.text().isprintable() or e.key() in _LINE_KEYS)
        command = e.modifiers() & Qt.KeyboardModifier.ControlModifier
        if inserts and not command and not self._fits(e.text(), self._selected()):
            self.refused_length.emit(TEXT_LIMIT)
            return
        if e.matches(QKeySequence.StandardKey.InsertLineSeparator):
            # Shift+Enter: one kind of line end, so that what is shown is what is sent.
            self.textCursor().insertBlock()
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
        return len(self.textCursor().selectedText())

    def _bounded(self, units: int) -> int:
        return max(0, min(units, self.document().characterCount() - 1))

    def _place(self, mark: Mark, positions: Positions) -> QTextCursor:
        place = QTextCursor(self.document())
        place.setPosition(self._bounded(positions.to_units(mark.start)))
        place.setPosition(
            self._bounded(positions.to_units(mark.end)), QTextCursor.MoveMode.KeepAnchor
        )
        return place

    def _note_change(self, position: int, _removed: int, added: int) -> None:
        self._touched = (position, position + added)

    def _after_change(self) -> None:
        if self._quiet:
            return
        self._quiet = True
        self._direct_paragraphs(*self._touched)
        self._quiet = False
        self.text_changed.emit()

    def _direct_paragraphs(self, start: int, end: int) -> None:
        """A paragraph with Latin letters and no Arabic ones runs from left to right."""
        block = self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            wanted = _direction_of(block)
            if block.blockFormat().layoutDirection() != wanted:
                writer = QTextCursor(block)
                # Part of the typing that caused it: one undo takes back both.
                writer.joinPreviousEditBlock()
                turned = QTextBlockFormat()
                turned.setLayoutDirection(wanted)
                writer.mergeBlockFormat(turned)
                writer.endEditBlock()
            block = block.next()


_LINE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _direction_of(block: QTextBlock) -> Qt.LayoutDirection:
    text = block.text()
    if _LATIN.search(text) and not _RIGHT_TO_LEFT.search(text):
        return Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.LayoutDirectionAuto
