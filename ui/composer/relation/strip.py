"""The post that the draft answers or quotes, over the text: a wrong one is seen while writing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.composer.relation.view_model import RelationModel
from ui.composer.relation.words import RelationWords, opening_of
from ui.links import is_web_link
from ui.texts import words_for
from ui.widgets.arrange import at_top
from ui.widgets.buttons import IconButton, SecondaryButton
from ui.widgets.icons import Icon
from ui.widgets.labels import SmallText, isolate
from ui.widgets.lines import ElidedLabel
from ui.widgets.panels import NEUTRAL, STOP, Card
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class RelationStrip(Screen):
    """Hidden while the draft stands for itself. ``account_wanted`` brings an account's key."""

    account_wanted = Signal(str)

    def __init__(self, model: RelationModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._card = Card(NEUTRAL)
        self._card.body.setContentsMargins(SPACE * 3, SPACE, SPACE, SPACE)
        self._title, self._opening, self._problem = ElidedLabel(), ElidedLabel(), SmallText()
        self._title.setProperty("kind", "strong")
        self._opening.setProperty("kind", "small")
        self.open, self.remove = IconButton("link"), IconButton("close")
        self.account = SecondaryButton()
        self._build()
        self.open.clicked.connect(self._open_link)
        self.remove.clicked.connect(model.remove)
        self.account.clicked.connect(self._want_account)
        model.changed.connect(self.retranslate)
        self.retranslate()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, SPACE, 0, SPACE)
        words.setSpacing(0)
        for label in (self._title, self._opening, self._problem):
            words.addWidget(label)
        choice = QHBoxLayout()
        choice.addWidget(self.account)
        choice.addStretch(1)
        words.addLayout(choice)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 2)
        row.addLayout(at_top(Icon("reply", 18)))
        row.addLayout(words, 1)
        row.addLayout(at_top(self.open))
        row.addLayout(at_top(self.remove))
        self._card.add(row)
        column = QHBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)

    @property
    def words(self) -> str:
        """Everything that it says."""
        said = (self._title.text(), self._opening.text(), self._problem.text())
        return "\n".join(one for one in said if one)

    def retranslate(self) -> None:
        """What kind, whose, and what stands in the way."""
        relation, problem = self._model.relation, self._model.problem
        self.open.set_words(self.tr("Open the post in the browser…"))
        self.remove.set_words(self.tr("Do not answer or quote this post"))
        self.account.setText(self.tr("Choose that account"))
        self.setVisible(relation is not None)
        self._card.set_tone(NEUTRAL if problem is None else STOP)
        self._problem.setText("" if problem is None else words_for(problem))
        self._problem.setVisible(problem is not None)
        self.account.setVisible(self._model.elsewhere)
        if relation is None:
            return
        self._title.setText(RelationWords().title(relation, own=self._model.own))
        self._opening.setText(isolate(opening_of(relation)))
        self._opening.setVisible(bool(relation.opening))
        self.open.setVisible(is_web_link(relation.link))
        self.open.setToolTip(isolate(relation.link))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self.words)

    def set_sending(self, sending: bool) -> None:
        """While a text is sent it keeps what it answers."""
        self.remove.setEnabled(not sending)
        self.account.setEnabled(not sending)

    def _open_link(self) -> None:
        relation = self._model.relation
        if relation is not None:
            links = self._model.links
            look = links.open_own if self._model.own else links.open
            look(relation.link, relation.account_key, self)

    def _want_account(self) -> None:
        if self._model.relation is not None:
            self.account_wanted.emit(self._model.relation.account_key)
