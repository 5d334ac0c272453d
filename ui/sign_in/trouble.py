"""A page that says why it does not go on, and what to do about it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.arrange import in_the_middle
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.icons import Icon
from ui.widgets.labels import Paragraph, SectionTitle
from ui.widgets.panels import Card
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_WIDTH = 560
Words = Callable[[], str]


class Trouble(Screen):
    """One trouble at a time: a title, what to do, and up to two ways on.

    Words come as functions so that they follow the language while the page is open.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title_words: Words = str
        self._body_words: Words = str
        self._action_words: tuple[Words, Words] = (str, str)
        self._acts: tuple[Callable[[], None] | None, Callable[[], None] | None] = (None, None)
        self._title, self._body = SectionTitle(), Paragraph()
        self.primary, self.quiet = PrimaryButton(), QuietButton()
        card = Card()
        card.setFixedWidth(_WIDTH)
        card.body.setContentsMargins(SPACE * 8, SPACE * 7, SPACE * 8, SPACE * 6)
        card.body.setSpacing(SPACE * 3)
        card.add(Icon("warning", 32, tone="warning"))
        card.add(self._title)
        card.add(self._body)
        buttons = QHBoxLayout()
        buttons.addWidget(self.primary)
        buttons.addWidget(self.quiet)
        buttons.addStretch(1)
        card.add(buttons)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addLayout(in_the_middle(card))
        self.primary.clicked.connect(lambda: self._act(0))
        self.quiet.clicked.connect(lambda: self._act(1))

    def tell(
        self,
        title: Words,
        body: Words,
        primary: tuple[Words, Callable[[], None]] | None = None,
        quiet: tuple[Words, Callable[[], None]] | None = None,
    ) -> None:
        """Show this trouble and these ways on."""
        self._title_words, self._body_words = title, body
        self._action_words = (primary[0] if primary else str, quiet[0] if quiet else str)
        self._acts = (primary[1] if primary else None, quiet[1] if quiet else None)
        self.primary.setVisible(primary is not None)
        self.quiet.setVisible(quiet is not None)
        self.setFocusProxy(self.primary if primary else self.quiet)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self._title_words())
        self._body.setText(self._body_words())
        self.primary.setText(self._action_words[0]())
        self.quiet.setText(self._action_words[1]())

    def _act(self, which: int) -> None:
        act = self._acts[which]
        if act is not None:
            act()
