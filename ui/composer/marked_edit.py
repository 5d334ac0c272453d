"""A text edit whose document shows marks that the person writing never meets.

Every place in the text has one place in the document: right behind the character before
it, and so before any mark. The cursor rests nowhere else. Keys that step or delete pass
over marks, what is copied has none, and undo goes from one text to another.
"""

import re

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.composer.display_marks import is_mark, is_marked, mark_again
from ui.composer.positions import Positions, without_display_marks

_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_KEYS = QKeySequence.StandardKey
_STEPS = (
    (_KEYS.MoveToNextChar, QTextCursor.MoveOperation.NextCharacter),
    (_KEYS.MoveToPreviousChar, QTextCursor.MoveOperation.NextCharacter),
    (_KEYS.SelectNextChar, QTextCursor.MoveOperation.NextCharacter),
    (_KEYS.SelectPreviousChar, QTextCursor.MoveOperation.NextCharacter),
    (_KEYS.MoveToNextWord, QTextCursor.MoveOperation.NextWord),
    (_KEYS.MoveToPreviousWord, QTextCursor.MoveOperation.NextWord),
    (_KEYS.SelectNextWord, QTextCursor.MoveOperation.NextWord),
    (_KEYS.SelectPreviousWord, QTextCursor.MoveOperation.NextWord),
)
"""Which of two keys goes on depends on the direction; the one that goes back needs no help."""
_FAR = 1 << 30
_DELETING_ON = (_KEYS.Delete, _KEYS.DeleteEndOfWord, _KEYS.DeleteEndOfLine)


class MarkedEdit(QTextEdit):
    """Plain text with marks around it; ``text_changed`` comes once per change of the text."""

    text_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self._touched: tuple[int, int] | None = None
        # Read once a change: 25,000 characters are soon asked for often.
        self._raw: str | None = ""
        self._text: str | None = ""
        self._positions: Positions | None = None
        self._rested = 0
        self._step: QTextCursor.MoveOperation | None = None
        self._settling = False
        self.document().contentsChange.connect(self._note_change)
        self.textChanged.connect(self._after_change)
        self.cursorPositionChanged.connect(self._settle_cursor)

    @property
    def loading(self) -> bool:
        """Whether the document is in the middle of something that is nobody's typing."""
        return self._quiet

    def text(self) -> str:
        """The text as typed; unlike ``toPlainText`` it keeps no-break spaces."""
        if self._text is None:
            self._text = without_display_marks(self._shown())
        return self._text

    def positions(self) -> Positions:
        """Between the text's code points and the document's places, as both are now."""
        if self._positions is None:
            self._positions = Positions.of_document(self._shown())
        return self._positions

    def cursor_offset(self) -> int:
        """Where the cursor stands in the text, in code points."""
        return self.positions().to_code_points(self.textCursor().position())

    def cursor_units(self) -> int:
        """Where the cursor stands in the text, in UTF-16 code units."""
        return self.positions().to_text_units(self.textCursor().position())

    def selected_text(self) -> str:
        """What is selected, as it would be copied."""
        chosen = self.textCursor().selectedText().replace("\u2029", "\n")
        return without_display_marks(chosen.replace("\u2028", "\n"))

    def place_of(self, start: int, end: int) -> QTextCursor:
        """A cursor over a part of the text, from and to code points."""
        positions = self.positions()
        place = QTextCursor(self.document())
        first = positions.to_units_behind_marks(start) if end > start else positions.to_units(start)
        place.setPosition(self._bounded(first))
        place.setPosition(self._bounded(positions.to_units(end)), QTextCursor.MoveMode.KeepAnchor)
        return place

    # Undo and redo: from one text to another

    def undo(self) -> None:
        """Take back the last change of the text, with the marks that came of it."""
        before, steps = self.text(), 0
        self._quiet = True
        while self.document().isUndoAvailable() and self.text() == before:
            super().undo()
            steps += 1
        if self.text() == before:
            # Nothing but marks: they stay as they were.
            for _ in range(steps):
                super().redo()
        self._quiet = False
        self._tell(before)

    def redo(self) -> None:
        """Do again what was taken back last."""
        before = self.text()
        self._quiet = True
        while self.document().isRedoAvailable() and self.text() == before:
            super().redo()
        after = self.text()
        while self.document().isRedoAvailable():
            # What follows without changing the text are the marks of this change.
            super().redo()
            if self.text() != after:
                super().undo()
                break
        self._quiet = False
        self._tell(before)

    def _tell(self, before: str) -> None:
        self._touched = None
        self._settle_cursor()
        if self.text() != before:
            self.text_changed.emit()

    # Keys

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """As ever, but over marks."""
        if e.matches(_KEYS.Undo):
            self.undo()
        elif e.matches(_KEYS.Redo):
            self.redo()
        elif any(map(e.matches, _DELETING_ON)):
            self._delete_on(e)
        else:
            self._step = next((step for key, step in _STEPS if e.matches(key)), None)
            super().keyPressEvent(e)
            self._step = None

    def _delete_on(self, e: QKeyEvent) -> None:
        place = self.textCursor()
        if not place.hasSelection():
            self._settling = True
            place.setPosition(self._behind_marks(place.position()))
            self.setTextCursor(place)
            self._settling = False
        # What reads as one character may be many, which Qt would take back one by one.
        place = QTextCursor(self.document())
        place.beginEditBlock()
        super().keyPressEvent(e)
        place.endEditBlock()
        self._settle_cursor()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copied and dragged: plain text, without what is only shown."""
        content = QMimeData()
        content.setText(self.selected_text())
        return content

    # Within

    def _shown(self) -> str:
        if self._raw is None:
            raw = self.document().toRawText().replace("\u2029", "\n")
            self._raw = raw.replace("\u2028", "\n")
        return self._raw

    def _bounded(self, place: int) -> int:
        return max(0, min(place, self.document().characterCount() - 1))

    def _behind_marks(self, place: int) -> int:
        while is_mark(self.document().characterAt(place)):
            place += 1
        return place

    def _before_marks(self, place: int) -> int:
        while place and is_mark(self.document().characterAt(place - 1)):
            place -= 1
        return place

    def _settle_cursor(self) -> None:
        """Where the cursor came to rest behind a mark, put it where the text has its place."""
        if self._settling or self._quiet:
            return
        place = self.textCursor()
        at = place.position()
        if at and is_mark(self.document().characterAt(at - 1)):
            self._settling = True
            mode = QTextCursor.MoveMode.KeepAnchor
            if not place.hasSelection():
                mode = QTextCursor.MoveMode.MoveAnchor
            stepped = self._step is not None and self._before_marks(at) == self._rested < at
            on = self._behind_marks(at)
            if stepped and self._step is not None and on < self.document().characterCount() - 1:
                place.setPosition(on, mode)
                place.movePosition(self._step, mode)
            place.setPosition(self._before_marks(place.position()), mode)
            self.setTextCursor(place)
            self._settling = False
        self._rested = self.textCursor().position()

    def _note_change(self, position: int, _removed: int, added: int) -> None:
        start, end = self._touched or (position, position)
        self._touched = (min(start, position), max(end, position + added))
        self._raw = self._text = self._positions = None

    def _after_change(self) -> None:
        if self._quiet:
            return
        if self._touched is not None and not self.document().isRedoAvailable():
            # Whatever was taken back had its marks; only what is new has none yet.
            self._quiet = True
            self._drop_half_characters(*self._touched)
            self._settle_paragraphs(*self._touched)
            self._quiet = False
        self._touched = None
        self._settle_cursor()
        self.text_changed.emit()

    def _drop_half_characters(self, start: int, end: int) -> None:
        """Take out what an input method left of a character beyond the basic plane.

        Half a surrogate pair never gets as far as Python and still takes a place.
        """
        shown = self._shown()
        if len(shown.encode("utf-16-le", "surrogatepass")) // 2 == self._bounded(_FAR):
            return
        for place in range(self._bounded(end), start - 1, -1):
            one = self.document().characterAt(place)
            alone = _is_high(one) and not _is_low(self.document().characterAt(place + 1))
            before = self.document().characterAt(place - 1) if place else ""
            if alone or (_is_low(one) and not _is_high(before)):
                writer = QTextCursor(self.document())
                writer.setPosition(place)
                writer.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
                writer.removeSelectedText()

    def _settle_paragraphs(self, start: int, end: int) -> None:
        """Give changed paragraphs their direction and their marks."""
        block = self.document().findBlock(self._bounded(start))
        while block.isValid() and block.position() <= end:
            _direct(block)
            if not is_marked(block):
                place, length = self.textCursor(), block.length()
                rested = self.positions().to_text_units(place.position())
                mark_again(block)
                end += block.length() - length
                if not place.hasSelection():
                    self._rest_at(rested)
            block = block.next()

    def _direct_paragraphs(self) -> None:
        """Give every paragraph its direction."""
        block = self.document().firstBlock()
        while block.isValid():
            _direct(block)
            block = block.next()

    def _rest_at(self, text_units: int) -> None:
        """Put the cursor, which marks have moved, back to its place in the text."""
        place = self.textCursor()
        at = text_units + self.positions().marks_before(text_units)
        place.setPosition(self._bounded(at))
        self.setTextCursor(place)


def _is_high(unit: str) -> bool:
    return "\ud800" <= unit <= "\udbff"


def _is_low(unit: str) -> bool:
    return "\udc00" <= unit <= "\udfff"


def _direct(block: QTextBlock) -> None:
    """A paragraph with Latin letters and no Arabic ones runs from left to right."""
    wanted = _direction_of(block)
    if block.blockFormat().layoutDirection() != wanted:
        writer = QTextCursor(block)
        turned = QTextBlockFormat()
        turned.setLayoutDirection(wanted)
        writer.mergeBlockFormat(turned)


def _direction_of(block: QTextBlock) -> Qt.LayoutDirection:
    text = block.text()
    if _LATIN.search(text) and not _RIGHT_TO_LEFT.search(text):
        return Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.LayoutDirectionAuto
