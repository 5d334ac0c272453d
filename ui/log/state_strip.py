"""How the log's state is kept where nobody at this desk can change it, on one strip."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.audit.model import Lodging, LodgingState
from ui.texts import fill, words_for
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import SmallText, isolate_ltr
from ui.widgets.panels import GOOD, NEUTRAL, WARNING, Badge, Card
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE
from ui.wording import WORDS

_WORD_JOINER = "\u2060"
_LOOKS = {
    LodgingState.LODGED: (GOOD, "check"),
    LodgingState.WAITING: (NEUTRAL, "clock"),
    LodgingState.FAILING: (WARNING, "warning"),
    LodgingState.NOT_SET_UP: (NEUTRAL, "info"),
}


class StateStrip(Screen):
    """``code_wanted``, ``key_wanted`` and ``again_wanted`` say which button was pressed."""

    code_wanted = Signal()
    key_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lodging: Lodging | None = None
        self.badge, self._words = Badge(), SmallText()
        self.again = SecondaryButton(icon="refresh")
        self.code, self.key = SecondaryButton(icon="print"), SecondaryButton(icon="key")
        row = QHBoxLayout()
        row.setSpacing(SPACE * 3)
        row.addWidget(self.badge)
        row.addStretch(1)
        for button in (self.again, self.code, self.key):
            row.addWidget(button)
        card = Card()
        card.body.setContentsMargins(SPACE * 4, SPACE * 2, SPACE * 3, SPACE * 2)
        card.body.setSpacing(SPACE)
        card.add(row)
        card.add(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.again.clicked.connect(self.again_wanted)
        self.code.clicked.connect(self.code_wanted)
        self.key.clicked.connect(self.key_wanted)
        self.retranslate()

    @property
    def words(self) -> str:
        return self._words.text()

    def show_lodging(self, lodging: Lodging | None) -> None:
        """Show how it stands; nothing before it was read."""
        self._lodging = lodging
        self.retranslate()

    def retranslate(self) -> None:
        """The strip's words."""
        self.again.setText(self.tr("Try again now"))
        self.code.setText(self.tr("Code of the log…"))
        self.key.setText(self.tr("Public key…"))
        lodging = self._lodging
        self.setVisible(lodging is not None)
        if lodging is None:
            return
        tone, icon = _LOOKS[lodging.state]
        self.badge.set_state(tone, self._state(lodging.state), icon)
        self._words.setText(self._told(lodging))
        self.again.setVisible(lodging.state in (LodgingState.WAITING, LodgingState.FAILING))
        self.setAccessibleName(f"{self.badge.word}: {self._words.text()}")

    def _state(self, state: LodgingState) -> str:
        return {
            LodgingState.LODGED: self.tr("Copy with IT"),
            LodgingState.WAITING: self.tr("Copy waits"),
            LodgingState.FAILING: self.tr("No copy arrives"),
            LodgingState.NOT_SET_UP: self.tr("No copy with IT"),
        }[state]

    def _told(self, lodging: Lodging) -> str:
        if lodging.state is LodgingState.NOT_SET_UP:
            return self.tr(
                "Print the code of the log now and then and keep the sheet elsewhere: it shows "
                "whether the newest entries were cut off."
            )
        said: list[str] = []
        folder = _whole(lodging.folder)
        problem = lodging.problem if lodging.problem in WORDS else None
        if lodging.last_at is not None:
            # What is wrong with the folder names it already.
            sentence = self.tr("Last copy on {moment} in {folder}.")
            if problem is not None:
                sentence = self.tr("Last copy on {moment}.")
            said.append(fill(sentence, {"moment": lodging.last_at, "folder": folder}))
        if lodging.waiting:
            said.append(self.tr("%n states wait to be copied.", "", lodging.waiting))
        if problem is not None:
            said.append(words_for(problem, {"name": folder}))
        return " ".join(said)


def _whole(path: str) -> str:
    """A path that keeps its order and is not broken at the end of a line."""
    joined = "".join(f"{sign}{_WORD_JOINER}" if sign in "\\/" else sign for sign in path)
    return isolate_ltr(joined)
