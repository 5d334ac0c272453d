"""What lies on the clipboard, and for how long still."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.clipboard import SecretClipboard
from ui.widgets.buttons import QuietButton
from ui.widgets.icons import Icon
from ui.widgets.labels import Label
from ui.widgets.panels import NEUTRAL, Card
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class ClipboardStrip(Screen):
    """Hidden while no secret was copied; counts down otherwise."""

    def __init__(self, clipboard: SecretClipboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._words = Label()
        self.clear = QuietButton()
        card = Card(NEUTRAL)
        card.body.setContentsMargins(SPACE * 3, SPACE, SPACE * 3, SPACE)
        inside = QHBoxLayout()
        inside.setSpacing(SPACE * 2)
        inside.addWidget(Icon("clock"))
        inside.addWidget(self._words, 1)
        inside.addWidget(self.clear)
        card.add(inside)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(card)
        self.clear.clicked.connect(clipboard.clear)
        clipboard.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def words(self) -> str:
        return self._words.text()

    def retranslate(self) -> None:
        """How long the secret stays."""
        left = self._clipboard.seconds_left
        self._words.setText(
            self.tr("Copied. The clipboard is cleared in %n seconds.", "", left) if left else ""
        )
        self.clear.setText(self.tr("Clear it now"))
        self.setVisible(bool(left))
