"""What the program's dialogs have in common: a title, a word on it, a message, two buttons."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labels import MutedText, Title
from ui.widgets.panels import MessageBar
from ui.widgets.tokens import SPACE


class Dialog(QDialog):
    """Open it with ``open()``. Parts come between the explanation and the message."""

    def __init__(self, parent: QWidget, width: int) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(width)
        self._title = Title()
        self._explanation = MutedText()
        self.message = MessageBar()
        self.go_on = PrimaryButton()
        self.back = SecondaryButton()
        self.parts = QVBoxLayout()
        self.parts.setSpacing(SPACE * 3)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(SPACE * 3)
        self.buttons.addWidget(self.go_on)
        self.buttons.addWidget(self.back)
        self.buttons.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 6, SPACE * 5, SPACE * 6, SPACE * 5)
        column.setSpacing(SPACE * 3)
        column.addWidget(self._title)
        column.addWidget(self._explanation)
        column.addLayout(self.parts)
        column.addWidget(self.message)
        column.addLayout(self.buttons)
        self.go_on.setDefault(True)
        self.back.clicked.connect(self.reject)

    def add(self, part: QWidget | QLayout) -> None:
        """Put a widget or a layout under what is there."""
        if isinstance(part, QWidget):
            self.parts.addWidget(part)
        else:
            self.parts.addLayout(part)

    def event(self, event: QEvent) -> bool:
        """Keep the height that the words need at this width: Qt guesses it without wrapping."""
        answer = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
        return answer

    def set_words(self, title: str, explanation: str, go_on: str, back: str) -> None:
        """What the dialog is about, and the names of its two buttons."""
        self._title.setText(title)
        self.setWindowTitle(title)
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))
        self.go_on.setText(go_on)
        self.back.setText(back)
