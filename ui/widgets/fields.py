"""Form fields: a label, the input, a hint, and an error beside the input it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import IconButton
from ui.widgets.flags import (
    DIGITS_ONLY,
    NO_AUTO_UPPERCASE,
    NO_PREDICTIVE_TEXT,
    SENSITIVE,
    SHIFT,
    centre,
    hint_input,
    read_from_the_left,
)
from ui.widgets.labels import ErrorText, Label, SmallText
from ui.widgets.panels import restyle
from ui.widgets.tokens import SPACE

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent


class Field(QWidget):
    """One input with its label; ``input`` is the widget that takes the text."""

    def __init__(self, line: QLineEdit | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.input = line or QLineEdit()
        self._label = Label()
        self._label.setProperty("kind", "strong")
        self._label.setBuddy(self.input)
        self._hint = SmallText()
        self._error = ErrorText()
        self.row = QHBoxLayout()
        self.row.setSpacing(SPACE)
        self.row.addWidget(self.input, 1)
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._label)
        column.addLayout(self.row)
        for line_below in (self._hint, self._error):
            column.addWidget(line_below)
            line_below.hide()
        self.setFocusProxy(self.input)

    def set_words(self, label: str, hint: str = "", placeholder: str = "") -> None:
        """The label above, the hint below, the example inside."""
        self._label.setText(label)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.input.setPlaceholderText(placeholder)
        self.input.setAccessibleName(label)
        self._describe()

    @property
    def text(self) -> str:
        return self.input.text()

    @property
    def error(self) -> str:
        return self._error.text()

    def set_error(self, words: str) -> None:
        """Say what is wrong with this input; nothing takes the error away."""
        if words == self._error.text():
            return
        self._error.setText(words)
        self._error.setVisible(bool(words))
        restyle(self.input, "wrong", "true" if words else "false")
        self._describe()

    def _describe(self) -> None:
        self.input.setAccessibleDescription(self._error.text() or self._hint.text())


class CodeField(Field):
    """Six digits from an authenticator, Latin or Arabic; read from the left in any language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.input.setProperty("kind", "code")
        read_from_the_left(self.input)
        centre(self.input)
        self.input.setMaxLength(12)
        hint_input(self.input, DIGITS_ONLY | NO_PREDICTIVE_TEXT)


class PassphraseField(Field):
    """A passphrase: hidden unless its owner looks, with a word when Caps Lock seems on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        line = _SecretLine()
        super().__init__(line, parent)
        self._show_words = self._hide_words = self._caps_words = ""
        self._caps = SmallText()
        self._caps.hide()
        self.column.addWidget(self._caps)
        self._eye = IconButton("eye")
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._reveal)
        self.row.addWidget(self._eye)
        line.caps_lock_seen.connect(self._tell_caps_lock)

    def set_eye_words(self, show: str, hide: str, caps_lock: str) -> None:
        """The names of the button that shows and hides, and the Caps Lock sentence."""
        self._show_words, self._hide_words, self._caps_words = show, hide, caps_lock
        self._caps.setText(caps_lock)
        self._eye.set_words(hide if self._eye.isChecked() else show)

    def _describe(self) -> None:
        super()._describe()
        # Where there are two of them, whose eye it is.
        self._eye.setAccessibleDescription(self._label.text())

    def forget(self) -> None:
        """Empty the field, with its undo history, and hide what will be typed next."""
        self.input.clear()
        self._eye.setChecked(False)

    def _reveal(self, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self.input.setEchoMode(modes.Normal if shown else modes.Password)
        self._eye.set_icon("eye-off" if shown else "eye")
        self._eye.set_words(self._hide_words if shown else self._show_words)

    def _tell_caps_lock(self, on: bool) -> None:
        self._caps.setVisible(on and bool(self._caps_words))


class _SecretLine(QLineEdit):
    caps_lock_seen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        hint_input(self, SENSITIVE | NO_PREDICTIVE_TEXT | NO_AUTO_UPPERCASE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt does not tell the state of Caps Lock; a capital without Shift gives it away.
        letter = event.text()
        if letter.isalpha() and letter.lower() != letter.upper():
            shifted = bool(event.modifiers().value & SHIFT)
            self.caps_lock_seen.emit(letter.isupper() != shifted)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.caps_lock_seen.emit(False)
        super().focusOutEvent(event)
