"""The jobs of one text: one card, or several under a heading that shows the text once."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from core.policy.model import Clause
from ui.outbox.card import OutboxCard
from ui.outbox.parts import opening
from ui.outbox.standing import Batch
from ui.widgets.labels import Paragraph, StrongText
from ui.widgets.panels import NEUTRAL, Card
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_LONGEST_OPENING = 280


class BatchBox(Screen):
    """``wanted`` is that of its cards."""

    wanted = Signal(object, object)

    def __init__(
        self, batch: Batch, clauses: Mapping[str, Clause], now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self.batch = batch
        among = len(batch) > 1
        self.cards = tuple(OutboxCard(one, clauses, now, among=among) for one in batch)
        self._heading = StrongText()
        self._text = Paragraph(opening(batch[0].job.first.text, _LONGEST_OPENING))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if among:
            frame = Card(NEUTRAL)
            frame.add(self._heading)
            frame.add(self._text)
            frame.body.setSpacing(SPACE * 3)
            self._text.setVisible(batch[0].job.first.parts == 1)
            column.addWidget(frame)
            into = frame.body
        else:
            into = column
        for card in self.cards:
            card.wanted.connect(self.wanted)
            into.addWidget(card)
        self.retranslate()

    def retranslate(self) -> None:
        """The heading's words; each card knows its own."""
        self._heading.setText(self.tr("One text to %n accounts", "", len(self.batch)))
        self.setAccessibleName(self._heading.text() if len(self.batch) > 1 else "")
