"""A secret on one line: dots, until its owner asks to see it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label, SmallText
from ui.widgets.lines import line_of
from ui.widgets.panels import restyle
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

DOTS = "•" * 12
"""As many for every secret: their number tells nothing."""
_ZERO_WIDTH_SPACE = "\u200b"


class SecretLine(Screen):
    """A name, a secret that is hidden, and the ways to see and to copy it.

    The secret cannot be selected: a selection goes to a clipboard of its own on X11, which
    nobody clears.
    """

    reveal_wanted = Signal()
    hide_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name_words = name
        self._name = SmallText()
        self._name.setWordWrap(False)
        self._value = Label()
        self._value.setWordWrap(True)
        self.eye = IconButton("eye")
        self.copy = IconButton("copy")
        self._shown, self._secret, self._missing = False, "", ""
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addLayout(words, 1)
        row.addWidget(self.eye)
        row.addWidget(self.copy)
        self.eye.clicked.connect(self._look)
        self.copy.clicked.connect(self.copy_wanted)
        self.hide_secret()

    def set_name(self, name: str) -> None:
        """What the secret is called."""
        self._name_words = name
        self.retranslate()

    @property
    def shown(self) -> str:
        """The secret while it can be seen, nothing otherwise."""
        return self._secret if self._shown else ""

    def set_missing(self, words: str) -> None:
        """Say in the secret's place that there is none; no words mean that there is one."""
        self._missing = words
        self.hide_secret()

    def show_secret(self, secret: str) -> None:
        """Let the secret be seen."""
        self._secret, self._shown = secret, True
        self._value.setText("\n".join(breakable(line) for line in secret.splitlines()))
        self.retranslate()

    def hide_secret(self) -> None:
        """Show dots."""
        self._secret, self._shown = "", False
        self.retranslate()

    def retranslate(self) -> None:
        """The names of the line and of its buttons."""
        self._name.setText(self._name_words)
        self.eye.set_icon("eye-off" if self._shown else "eye")
        reveal = self.tr("Hide: {name}") if self._shown else self.tr("Show: {name}")
        self.eye.set_words(reveal.replace("{name}", self._name_words))
        self.copy.set_words(self.tr("Copy: {name}").replace("{name}", self._name_words))
        hidden = self.tr("{name}, hidden").replace("{name}", self._name_words)
        self._value.setAccessibleName(self._secret or self._missing or hidden)
        for button in (self.eye, self.copy):
            button.setVisible(not self._missing)
        restyle(self._value, "kind", "muted" if self._missing else "secret")
        if not self._shown:
            # The dots begin where reading begins, in either language.
            self._value.setText(self._missing or line_of(DOTS))

    def _look(self) -> None:
        if self._shown:
            self.hide_wanted.emit()
        else:
            self.reveal_wanted.emit()


def breakable(line: str) -> str:
    """Places where a run without spaces may be broken; nobody copies from here.

    Not between Arabic letters, which would come apart.
    """
    return line_of(
        "".join(
            sign if sign.isalpha() and not sign.isascii() else sign + _ZERO_WIDTH_SPACE
            for sign in line
        )
    )
