"""Random edits of a text as a person makes them, each checked against what it must do.

An edit is a kind and a number from which place and words follow, so that a sequence can
come from hypothesis, which shortens what fails, or from a seed, which is faster.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from random import Random

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from core.drafts.model import TEXT_LIMIT
from core.text.cleaning import cleaned
from core.text.thread import BREAK
from ui.composer.display_marks import is_mark, with_marks
from ui.composer.editor import Editor
from ui.composer.positions import clean

LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأإؤئ ،؟.:؛٠١٢٣abzXY019@#/_-\u0640\u064e\u0651\u200c"
PIECES = (
    "مرحبا بكم في مسقط",
    "@muscat.example",
    "https://muscat.example/path?a=1",
    "info@muscat.example",
    "#Muscat",
    "#مسقط",
    "2026-01-15",
    "+968 9123 4567",
    "من 10-20",
    "😀",
    "👨\u200d👩\u200d👧",
    "e\u0301",
    "مُحَمَّد",
    "10\u00a0ريالات",
    "سطر\nسطر",
    "\n",
    "a\r\nb",
    "\u2066x\u2069 ب \u2068y",
    "\u202eقلب\u202c",
    "\ufefb \ufee1",
    "\x00\x07",
    "\ud83d",
    "(abc) [ا]",
    "Welcome to Muscat.",
    "ﷺ",
    " ",
    "\u2e3b",
)


class Kind(Enum):
    """What a person does."""

    TYPE = auto()
    TYPE_MORE = auto()
    ENTER = auto()
    BACKSPACE = auto()
    DELETE = auto()
    DELETE_WORD = auto()
    NEXT = auto()
    PREVIOUS = auto()
    PLACE = auto()
    SELECT = auto()
    PASTE = auto()
    COMPOSE = auto()
    REPLACE = auto()
    BREAK = auto()
    UNDO = auto()
    REDO = auto()


@dataclass(frozen=True)
class Edit:
    """One thing done; ``number`` decides where and with which words."""

    kind: Kind
    number: int


class Typist:
    """Makes edits in an editor and says where one did something else than it should."""

    def __init__(self, editor: Editor) -> None:
        self.editor = editor
        self._deeds: dict[Kind, Callable[[Random], None]] = {
            Kind.TYPE: self._type,
            Kind.TYPE_MORE: self._type,
            Kind.ENTER: self._enter,
            Kind.BACKSPACE: self._backspace,
            Kind.DELETE: self._delete,
            Kind.DELETE_WORD: self._delete_word,
            Kind.NEXT: self._next,
            Kind.PREVIOUS: self._previous,
            Kind.PLACE: self._place,
            Kind.SELECT: self._select,
            Kind.PASTE: self._paste,
            Kind.COMPOSE: self._compose,
            Kind.REPLACE: self._replace,
            Kind.BREAK: self._break,
            Kind.UNDO: self._undo,
            Kind.REDO: self._redo,
        }

    def make(self, edit: Edit) -> None:
        """Make the edit. Raises ``AssertionError`` where the text is not what it must be."""
        self._deeds[edit.kind](Random(edit.number))  # noqa: S311 - repeatable
        shown = self.editor.document().toRawText().replace("\u2029", "\n")
        assert shown == with_marks(self.editor.text()), ("marks", shown)
        at = self.editor.textCursor().position()
        before = self.editor.document().characterAt(at - 1) if at else ""
        assert not is_mark(before), ("the cursor rests behind a mark", shown, at)

    # What it must come to

    def _around(self) -> tuple[str, str]:
        """The text before and after what is selected."""
        text, positions = self.editor.text(), self.editor.positions()
        cursor = self.editor.textCursor()
        start = positions.to_code_points(cursor.selectionStart())
        end = positions.to_code_points(cursor.selectionEnd())
        return text[:start], text[end:]

    def _expect(self, before: str, after: str) -> None:
        assert self.editor.text() == before + after, (self.editor.text(), before, after)
        assert self.editor.cursor_offset() == len(before), (before, after)

    def _inserted(self, words: str, do: Callable[[], None]) -> None:
        before, after = self._around()
        do()
        if len(before) + len(words) + len(after) > TEXT_LIMIT:
            return
        self._expect(before + words, after)

    def _press(self, key: Qt.Key, text: str = "", *, control: bool = False) -> None:
        held = Qt.KeyboardModifier
        modifier = held.ControlModifier if control else held.NoModifier
        QApplication.sendEvent(self.editor, QKeyEvent(QEvent.Type.KeyPress, key, modifier, text))

    # The deeds

    def _type(self, random: Random) -> None:
        for letter in random.choices(LETTERS, k=random.randint(1, 4)):
            self._inserted(letter, lambda letter=letter: self._press(Qt.Key(0), letter))

    def _enter(self, _random: Random) -> None:
        self._inserted("\n", lambda: self._press(Qt.Key.Key_Return, "\r"))

    def _backspace(self, _random: Random) -> None:
        before, after = self._around()
        selected = self.editor.textCursor().hasSelection()
        self._press(Qt.Key.Key_Backspace)
        if not selected:
            before = before[:-1]
        self._expect(before, after)

    def _delete(self, _random: Random) -> None:
        self._delete_on(control=False)

    def _delete_word(self, _random: Random) -> None:
        self._delete_on(control=True)

    def _delete_on(self, *, control: bool) -> None:
        before, after = self._around()
        selected = self.editor.textCursor().hasSelection()
        self._press(Qt.Key.Key_Delete, control=control)
        left = self.editor.text()
        if not selected and after:
            assert len(left) < len(before) + len(after), ("nothing deleted", before, after)
            after = after[len(before) + len(after) - len(left) :]
        self._expect(before, after)

    def _walk(self, key: Qt.Key) -> None:
        text, was = self.editor.text(), self.editor.cursor_offset()
        selected = self.editor.textCursor().hasSelection()
        direction = self.editor.textCursor().block().textDirection()
        on = (key == Qt.Key.Key_Left) == (direction is Qt.LayoutDirection.RightToLeft)
        self._press(key)
        now = self.editor.cursor_offset()
        assert self.editor.text() == text
        if selected:
            return
        if on:
            assert now > was or was == len(text), ("stuck", was, text)
        else:
            assert now < was or was == 0, ("stuck back", was, text)

    def _next(self, _random: Random) -> None:
        self._walk(Qt.Key.Key_Left)

    def _previous(self, _random: Random) -> None:
        self._walk(Qt.Key.Key_Right)

    def _place(self, random: Random) -> None:
        at = random.randint(0, len(self.editor.text()))
        self.editor.setTextCursor(self.editor.place_of(at, at))
        assert self.editor.cursor_offset() == at

    def _select(self, random: Random) -> None:
        length = len(self.editor.text())
        start = random.randint(0, length)
        end = min(length, start + random.randint(0, 30))
        self.editor.setTextCursor(self.editor.place_of(start, end))
        assert self.editor.selected_text() == self.editor.text()[start:end]

    def _paste(self, random: Random) -> None:
        words = "".join(random.choices(PIECES, k=random.randint(1, 3)))
        content = QMimeData()
        content.setText(words)
        words = clean(content.text())
        if not words:
            self.editor.insertFromMimeData(content)
            return
        self._inserted(cleaned(words).text, lambda: self.editor.insertFromMimeData(content))

    def _compose(self, random: Random) -> None:
        words = random.choice(PIECES)
        if "\n" in words or "\r" in words:
            # Input methods commit no line ends: those are keys.
            return
        event = QInputMethodEvent()
        event.setCommitString(words)
        words = event.commitString()
        taken = words if clean(words) == words else ""
        if words and not taken:
            before = self.editor.text()
            QApplication.sendEvent(self.editor, event)
            assert self.editor.text() == before
            return
        self._inserted(taken, lambda: self._send(event))

    def _send(self, event: QInputMethodEvent) -> None:
        QApplication.sendEvent(self.editor, event)

    def _break(self, random: Random) -> None:
        text = self.editor.text()
        at = random.randint(0, len(text))
        if self.editor.replace(at, at, f"\n{BREAK}\n"):
            assert self.editor.text() == f"{text[:at]}\n{BREAK}\n{text[at:]}"

    def _replace(self, random: Random) -> None:
        text = self.editor.text()
        start = random.randint(0, len(text))
        end = min(len(text), start + random.randint(0, 12))
        words = clean(random.choice(PIECES))
        if self.editor.replace(start, end, words):
            assert self.editor.text() == text[:start] + words + text[end:]

    def _undo(self, _random: Random) -> None:
        before = self.editor.text()
        self.editor.undo()
        between = self.editor.text()
        if between != before:
            self.editor.redo()
            assert self.editor.text() == before, ("redo", between, before)
            self.editor.undo()
            assert self.editor.text() == between, ("undo again", between)

    def _redo(self, _random: Random) -> None:
        self.editor.redo()
