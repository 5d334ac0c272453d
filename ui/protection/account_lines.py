"""A plain fact on one line: its name, its value, and a way to copy it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import IconButton
from ui.widgets.labels import IsolatedLabel, Label, SmallText
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class FactLine(Screen):
    """Something that opens nothing by itself: a sign-in name, an address."""

    copy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name_words = self._missing_words = ""
        self._name = SmallText()
        self._name.setWordWrap(False)
        self._value = IsolatedLabel()
        self._missing = Label()
        self._missing.setProperty("kind", "muted")
        self.copy = IconButton("copy")
        words = QVBoxLayout()
        words.setSpacing(0)
        for widget in (self._name, self._value, self._missing):
            words.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addLayout(words, 1)
        row.addWidget(self.copy)
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self._value.plain))
        self.show_value("")

    @property
    def value(self) -> str:
        return self._value.plain

    def set_name(self, name: str, missing: str) -> None:
        """What the fact is called, and what stands there while it is not known."""
        self._name.setText(name)
        self._missing.setText(missing)
        self.copy.set_words(self.tr("Copy: {name}").replace("{name}", name))

    def show_value(self, value: str) -> None:
        """Show ``value``; nothing says that it is not known."""
        self._value.set_plain(value)
        self._value.setVisible(bool(value))
        self._missing.setVisible(not value)
        self.copy.setVisible(bool(value))
