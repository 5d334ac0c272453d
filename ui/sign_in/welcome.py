"""The first page of the first run: what this is, and the two ways in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.arrange import in_the_middle
from ui.widgets.buttons import ChoiceButton, QuietButton
from ui.widgets.labels import Display, MutedText
from ui.widgets.panels import MessageBar
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_WIDTH = 560


class Welcome(Screen):
    """Practise now, begin officially, or go on with a profile from another workstation."""

    practice_chosen = Signal()
    official_chosen = Signal()
    restore_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._subtitle = Display(), MutedText()
        self.official = ChoiceButton("decision")
        self.practice = ChoiceButton("practice")
        self.restore = QuietButton(icon="file")
        self.message = MessageBar()
        inner = QWidget()
        inner.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setSpacing(SPACE * 3)
        column.addWidget(self._title)
        column.addWidget(self._subtitle)
        column.addSpacing(SPACE * 3)
        column.addWidget(self.official)
        column.addWidget(self.practice)
        column.addWidget(self.restore)
        column.addWidget(self.message)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addLayout(in_the_middle(inner))
        self.official.clicked.connect(self.official_chosen)
        self.practice.clicked.connect(self.practice_chosen)
        self.restore.clicked.connect(self.restore_chosen)
        self.setFocusProxy(self.official)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Welcome to Natiq"))
        self._subtitle.setText(
            self.tr(
                "Write, review and publish in the name of your institution. Your drafts stay "
                "encrypted on this computer, and you can work without a connection."
            )
        )
        self.official.set_words(
            self.tr("Begin with a delegation decision"),
            self.tr(
                "For the employee whom a decision names. Five short steps, about five minutes."
            ),
        )
        self.practice.set_words(
            self.tr("Practise"),
            self.tr("Try everything with a practice account: no network, nothing is published."),
        )
        self.restore.setText(self.tr("Restore a profile from a backup…"))

    def set_busy(self, busy: bool) -> None:
        """While practice opens, no choice can be made."""
        self.official.setEnabled(not busy)
        self.practice.setEnabled(not busy)
        self.restore.setEnabled(not busy)
