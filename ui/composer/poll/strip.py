"""The poll under the text, in one line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.composer.poll.view_model import PollModel
from ui.composer.poll.words import PollWords
from ui.widgets.buttons import IconButton
from ui.widgets.icons import Icon
from ui.widgets.lines import ElidedLabel
from ui.widgets.panels import NEUTRAL, STOP, Card
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class PollStrip(Screen):
    """Hidden while there is no poll."""

    edit_wanted = Signal()

    def __init__(self, model: PollModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._card = Card(NEUTRAL)
        self._card.body.setContentsMargins(SPACE * 3, 0, SPACE, 0)
        self._words = ElidedLabel()
        self.edit, self.remove = IconButton("edit"), IconButton("close")
        row = QHBoxLayout()
        row.setSpacing(SPACE * 2)
        row.addWidget(Icon("poll", 18))
        row.addWidget(self._words, 1)
        row.addWidget(self.edit)
        row.addWidget(self.remove)
        self._card.add(row)
        column = QHBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self.edit.clicked.connect(self.edit_wanted)
        self.remove.clicked.connect(lambda: model.change(None))
        model.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def words(self) -> str:
        return self._words.text()

    def retranslate(self) -> None:
        """The options, or that this account cannot ask."""
        poll = self._model.poll
        self.edit.set_words(self.tr("Change the poll"))
        self.remove.set_words(self.tr("Remove the poll"))
        self.setVisible(poll is not None)
        if poll is None:
            return
        stranded = self._model.stranded
        self._card.set_tone(STOP if stranded else NEUTRAL)
        words = self.tr("This account's platform does not take this poll.")
        self._words.setText(words if stranded else PollWords().poll(poll))
        self.edit.setVisible(self._model.allowed)
