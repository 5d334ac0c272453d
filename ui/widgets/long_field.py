"""A field for several lines of plain text, with its label and its error."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.widgets.labels import ErrorText, Label
from ui.widgets.tokens import SPACE

_LINES_HEIGHT = 72


class LongField(QWidget):
    """As ``Field``, for more than one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.input = QPlainTextEdit()
        self.input.setFixedHeight(_LINES_HEIGHT)
        self.input.setTabChangesFocus(True)
        self._label, self._error = Label(), ErrorText()
        self._label.setProperty("kind", "strong")
        self._label.setBuddy(self.input)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for widget in (self._label, self.input, self._error):
            column.addWidget(widget)
        self._error.hide()
        self.setFocusProxy(self.input)

    @property
    def text(self) -> str:
        return self.input.toPlainText()

    @property
    def error(self) -> str:
        return self._error.text()

    def set_words(self, label: str, placeholder: str = "") -> None:
        """The label above and the example inside."""
        self._label.setText(label)
        self.input.setPlaceholderText(placeholder)
        self.input.setAccessibleName(label)
        self._mind_the_direction()

    def set_error(self, words: str) -> None:
        """Say what is wrong with this input; nothing takes the error away."""
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self.input.setAccessibleDescription(words)

    def forget(self) -> None:
        """Empty the field, with its undo history."""
        self.input.setPlainText("")

    def _mind_the_direction(self) -> None:
        # Qt aligns Arabic in a plain text edit to the left unless told what text it is for.
        option = QTextOption()
        option.setTextDirection(self.input.layoutDirection())
        option.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.input.document().setDefaultTextOption(option)
