"""What is weak and what to do about it, the worst first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.protection.health import Urgency
from ui.widgets.arrange import at_top, clear_out
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.icons import Icon
from ui.widgets.labels import SectionTitle, SmallText, StrongText
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING, Badge, Card
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_AT_FIRST = 4
_BADGE_WIDTH = 84
_TONES = {Urgency.NOW: STOP, Urgency.SOON: WARNING, Urgency.NOTE: NEUTRAL}
_ICONS = {Urgency.NOW: "stop", Urgency.SOON: "clock", Urgency.NOTE: "info"}


@dataclass(frozen=True)
class Concern:
    """Something weak: what, why it matters, the name of the button that does something."""

    urgency: Urgency
    words: Callable[[], tuple[str, str, str]]
    act: Callable[[], None]


class ConcernCard(Screen):
    """One concern with its button."""

    def __init__(self, concern: Concern, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._concern = concern
        self._what, self._why = StrongText(), SmallText()
        self._badge = Badge()
        now = concern.urgency is Urgency.NOW
        self.button = PrimaryButton() if now else SecondaryButton()
        self.button.clicked.connect(concern.act)
        tone = _TONES[concern.urgency]
        card = Card(tone if tone != NEUTRAL else "")
        card.body.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 3)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._what)
        words.addWidget(self._why)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 3)
        self._badge.setFixedWidth(_BADGE_WIDTH)
        row.addWidget(self._badge, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignVCenter)
        card.add(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.retranslate()

    @property
    def what(self) -> str:
        return self._what.text()

    def retranslate(self) -> None:
        """The words of the concern."""
        what, why, do = self._concern.words()
        self._what.setText(what)
        self._why.setText(why)
        self.button.setText(do)
        word = {
            Urgency.NOW: self.tr("Now"),
            Urgency.SOON: self.tr("Soon"),
            Urgency.NOTE: self.tr("Note"),
        }[self._concern.urgency]
        self._badge.set_state(_TONES[self._concern.urgency], word, _ICONS[self._concern.urgency])
        self.setAccessibleName(f"{what} – {word}")
        self.setAccessibleDescription(why)


class HealthList(Screen):
    """The first few concerns, the others on request; a calm word where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._concerns: tuple[Concern, ...] = ()
        self._all = False
        self._is_calm = False
        self._title = SectionTitle()
        self._calm = Card(GOOD)
        self._calm_words, self._calm_why = StrongText(), SmallText()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._calm_words)
        words.addWidget(self._calm_why)
        inside = QHBoxLayout()
        inside.setSpacing(SPACE * 3)
        inside.addLayout(at_top(Icon("shield", 20, tone=GOOD)))
        inside.addLayout(words, 1)
        self._calm.add(inside)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE * 2)
        self.more = QuietButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        column.addWidget(self._title)
        column.addWidget(self._calm)
        column.addLayout(self._list)
        column.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.more.clicked.connect(self._show_all)
        self.retranslate()

    @property
    def cards(self) -> tuple[ConcernCard, ...]:
        return tuple(
            widget
            for at in range(self._list.count())
            if (item := self._list.itemAt(at)) is not None
            and isinstance(widget := item.widget(), ConcernCard)
        )

    def show_concerns(self, concerns: Sequence[Concern], *, calm: bool = True) -> None:
        """Show these, the worst first; where there are none, say so if ``calm``."""
        self._concerns, self._is_calm = tuple(concerns), calm and not concerns
        shown = self._concerns if self._all else self._concerns[:_AT_FIRST]
        clear_out(self._list)
        for concern in shown:
            self._list.addWidget(ConcernCard(concern))
        self.retranslate()

    def retranslate(self) -> None:
        """The words around the concerns."""
        self._title.setText(self.tr("What needs attention"))
        self._calm_words.setText(self.tr("Nothing is weak"))
        self._calm_why.setText(
            self.tr("Every official account has a strong password of its own and a second factor.")
        )
        left = len(self._concerns) - len(self.cards)
        self.more.setText(self.tr("Show %n more", "", left))
        self.more.setVisible(left > 0)
        self._calm.setVisible(self._is_calm)
        self.setVisible(self._is_calm or bool(self._concerns))

    def _show_all(self) -> None:
        self._all = True
        self.show_concerns(self._concerns)
