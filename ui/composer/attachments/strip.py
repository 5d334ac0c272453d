"""The attachments under the text, what is being added, and what was just taken away."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.composer.attachments.card import AttachmentCard
from ui.composer.attachments.view_model import AttachmentsModel, Refused
from ui.texts import fill, words_for
from ui.widgets.buttons import QuietButton
from ui.widgets.lines import ElidedLabel
from ui.widgets.panels import NEUTRAL, STOP, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_COLUMNS = 2


class AttachmentStrip(Screen):
    """Hidden while nothing is attached and nothing is to be said. ``opened`` names one."""

    opened = Signal(str)

    def __init__(self, model: AttachmentsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._cards: dict[str, AttachmentCard] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE * 2)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.message = MessageBar()
        self._adding = ElidedLabel()
        self._adding.setProperty("kind", "small")
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self.cancel = QuietButton()
        self._busy = QWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        row = QHBoxLayout(self._busy)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 2)
        row.addWidget(self._adding, 1)
        row.addWidget(self._progress, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        column.addWidget(self.message)
        column.addLayout(self._grid)
        column.addWidget(self._busy)

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._show)
        model.busy_changed.connect(self._show_busy)
        model.refused.connect(self._show_refused)
        model.removed.connect(self._offer_to_bring_back)
        self.cancel.clicked.connect(model.cancel)

    @property
    def cards(self) -> tuple[AttachmentCard, ...]:
        """The cards in the order of publishing."""
        return tuple(self._cards[one.id] for one in self._model.all)

    def retranslate(self) -> None:
        """The words around the cards; each card knows its own."""
        self.cancel.setText(self.tr("Cancel"))
        self.setAccessibleName(self.tr("Attachments"))
        self._show()
        self._show_busy()

    def forget_message(self) -> None:
        """Another draft is on the screen."""
        self.message.clear()
        self._refresh()

    def _show(self) -> None:
        here = {one.id: one for one in self._model.all}
        for gone in [name for name in self._cards if name not in here]:
            card = self._cards.pop(gone)
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        alone = len(here) == 1
        for at, (name, attachment) in enumerate(here.items()):
            card = self._cards.get(name) or self._make(name)
            card.show_attachment(attachment)
            width = _COLUMNS if alone else 1
            self._grid.addWidget(card, at // _COLUMNS, at % _COLUMNS, 1, width)
        for before, after in pairwise(self.cards):
            QWidget.setTabOrder(before.remove_button, after.body)
        self._refresh()

    def _make(self, name: str) -> AttachmentCard:
        attachment = self._model.of(name)
        assert attachment is not None  # noqa: S101 - it was just read from there
        card = AttachmentCard(self._model, attachment)
        card.opened.connect(self.opened)
        card.removed.connect(self._model.remove)
        card.moved.connect(self._move)
        self._cards[name] = card
        return card

    def _move(self, name: str, place: int) -> None:
        self._model.move(name, place)
        if name in self._cards:
            self._cards[name].body.setFocus()

    def _show_busy(self) -> None:
        self._busy.setVisible(self._model.busy)
        words = fill(self.tr("Adding {name}…"), {"name": self._model.adding})
        self._adding.setText(words if self._model.busy else "")
        self._progress.setAccessibleName(words)
        self._refresh()

    def _show_refused(self, refused: Refused) -> None:
        sentence = fill(self.tr("{name} was not attached."), {"name": refused.name})
        self.message.show_message(STOP, f"{sentence} {words_for(refused.problem)}")
        self._refresh()

    def _offer_to_bring_back(self, name: str) -> None:
        words = fill(self.tr("{name} was removed."), {"name": name})
        self.message.show_message(NEUTRAL, words, self.tr("Bring it back"), self._bring_back)
        self._refresh()

    def _bring_back(self) -> None:
        self.message.clear()
        self._model.bring_back()
        self._refresh()

    def _refresh(self) -> None:
        self.setVisible(bool(self._cards) or self._model.busy or bool(self.message.words))
