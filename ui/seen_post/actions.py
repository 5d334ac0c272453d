"""What can be done to a post that was looked up, and why the rest cannot."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ui.seen_post.offers import Offer
from ui.seen_post.view_model import Seen
from ui.texts import words_for
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.labels import SmallText
from ui.widgets.lines import line_of
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class SeenPostActions(Screen):
    """Each of them can be pressed only where platform and decision allow it."""

    wanted = Signal(object)
    """Brings the ``Offer``."""

    back_wanted = Signal(object)
    """Brings the ``Offer`` that is to be taken back: a like, a boost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: Seen | None = None
        self.answer, self.quote = SecondaryButton(icon="reply"), SecondaryButton()
        self.like, self.boost = SecondaryButton(), SecondaryButton()
        self.take_back = QuietButton()
        self._menu = QMenu(self.take_back)
        self._unlike, self._unboost = self._menu.addAction(""), self._menu.addAction("")
        self._why_not = SmallText()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE * 2)
        for offer, button in self.buttons.items():
            row.addWidget(button)
            button.clicked.connect(lambda _=False, offer=offer: self.wanted.emit(offer))
        row.addStretch(1)
        row.addWidget(self.take_back)
        self.take_back.setMenu(self._menu)
        self._unlike.triggered.connect(lambda: self.back_wanted.emit(Offer.LIKE))
        self._unboost.triggered.connect(lambda: self.back_wanted.emit(Offer.BOOST))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(row)
        column.addWidget(self._why_not)

    @property
    def buttons(self) -> dict[Offer, QPushButton]:
        return {
            Offer.ANSWER: self.answer,
            Offer.QUOTE: self.quote,
            Offer.LIKE: self.like,
            Offer.BOOST: self.boost,
        }

    @property
    def reasons(self) -> str:
        """Why some of them cannot be pressed."""
        return self._why_not.text()

    def show_seen(self, seen: Seen | None, *, busy: bool) -> None:
        """Offer what ``seen`` allows."""
        self._seen = seen
        self.setVisible(seen is not None)
        if seen is None:
            return
        for offer, button in self.buttons.items():
            button.setEnabled(seen.offers[offer] is None and not busy)
        likes, boosts = seen.offers[Offer.LIKE] is None, seen.offers[Offer.BOOST] is None
        self._unlike.setVisible(likes)
        self._unboost.setVisible(boosts)
        self.take_back.setVisible(likes or boosts)
        self.take_back.setEnabled(not busy)
        self.retranslate()

    def retranslate(self) -> None:
        """The names of the buttons, and the reasons."""
        names = {
            Offer.ANSWER: self.tr("Answer"),
            Offer.QUOTE: self.tr("Quote"),
            Offer.LIKE: self.tr("Like…"),
            Offer.BOOST: self.tr("Boost…"),
        }
        for offer, button in self.buttons.items():
            button.setText(names[offer])
        self.answer.setToolTip(self.tr("Begin a draft that answers this post"))
        self.quote.setToolTip(self.tr("Begin a draft that quotes this post"))
        self.take_back.setText(self.tr("Take back"))
        self._unlike.setText(self.tr("Take the like back"))
        self._unboost.setText(self.tr("Take the boost back"))
        if self._seen is not None:
            self._why_not.setText("\n".join(self._reasons(self._seen, names)))
            self._why_not.setVisible(bool(self._why_not.text()))

    def _reasons(self, seen: Seen, names: dict[Offer, str]) -> list[str]:
        """A line for each reason, with all that it stands in the way of."""
        stopped: dict[str, list[str]] = {}
        for offer, name in names.items():
            problem = seen.offers[offer]
            if problem is not None:
                stopped.setdefault(words_for(problem), []).append(name.removesuffix("…"))
        between = self.tr(", ")
        return [line_of(between.join(of), reason, between=": ") for reason, of in stopped.items()]
