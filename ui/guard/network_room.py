"""The room of the network gate: to which hosts anything may go, what went, what was stopped."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.foundation.errors import NatiqError
from core.platforms.journal import HostUse
from ui.guard.network_model import NetworkModel
from ui.guard.network_words import NetworkWords
from ui.seen_post.foreign import foreign_line
from ui.texts import fill, words_for
from ui.widgets.arrange import at_top, clear_out, widgets_in
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.icons import Icon
from ui.widgets.labels import IsolatedLabel, MutedText, SmallText, StrongText
from ui.widgets.panels import STOP, Badge, Card, EmptyState, MessageBar
from ui.widgets.screen import Screen, scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.surfaces import Quotation
from ui.widgets.tokens import SPACE

_LONGEST_HOST = 120
_CLAUSE = "SEC-4"


class HostCard(Screen):
    """One host; what is allowed there in full once somebody asks."""

    def __init__(self, use: HostUse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.use = use
        self._name = IsolatedLabel()
        self._name.setProperty("kind", "strong")
        self._summary, self.badge = SmallText(), Badge()
        self.more = QuietButton()
        self.more.setCheckable(True)
        self.refusals = tuple(SmallText() for _ in use.refused)
        self._uses = QWidget()
        self._uses.hide()
        self._build()
        self.more.toggled.connect(self.show_uses)
        self.retranslate()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._summary)
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3)
        head.addLayout(words, 1)
        head.addWidget(self.badge)
        head.addWidget(self.more)
        card = Card(STOP if self.use.stopped else "")
        card.add(head)
        for label in self.refusals:
            line = QHBoxLayout()
            line.setSpacing(SPACE * 2)
            line.addLayout(at_top(Icon("stop", 16, tone=STOP)))
            line.addWidget(label, 1)
            card.add(line)
        card.add(self._uses)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    @property
    def words(self) -> str:
        """What is said of the host without asking further."""
        return " ".join(label.text() for label in (self._summary, *self.refusals))

    @property
    def shown_requests(self) -> tuple[str, ...]:
        """The requests that are spelled out now."""
        asked = self._uses.findChildren(IsolatedLabel)
        return tuple(label.plain for label in asked if not self._uses.isHidden())

    def show_uses(self, shown: bool) -> None:
        """Every request that is allowed there, or only the sums."""
        if shown and self._uses.layout() is None:
            self._list_uses()
        self._uses.setVisible(shown)
        self._name_more()

    def _list_uses(self) -> None:
        grid = QGridLayout(self._uses)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE * 4)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(0, 1)
        words, row = NetworkWords(), 0
        for purpose in words.purposes(self.use):
            grid.addWidget(StrongText(purpose.words), row, 0, 1, 2)
            row += 1
            for one in purpose.uses:
                asked = IsolatedLabel(f"{one.method} {one.path}")
                asked.setProperty("kind", "small")
                often = SmallText(words.request(one))
                often.setWordWrap(False)
                grid.addWidget(asked, row, 0)
                grid.addWidget(often, row, 1)
                row += 1

    def retranslate(self) -> None:
        """The card's words; an opened list keeps the language in which it was opened."""
        words = NetworkWords()
        name = foreign_line(words.host(self.use), _LONGEST_HOST)
        self._name.set_plain(name)
        tone, word = words.state(self.use)
        self.badge.set_state(tone, word)
        self._summary.setText(words.summary(self.use))
        for label, use in zip(self.refusals, self.use.refused, strict=True):
            label.setText(words.refusal(use))
        self.more.setVisible(bool(self.use.allowed))
        self._name_more()
        self.setAccessibleName(f"{name} – {word}")
        self.setAccessibleDescription(self.words)

    def _name_more(self) -> None:
        opened = self.more.isChecked()
        self.more.setText(self.tr("Less") if opened else self.tr("What is allowed"))
        name = {"host": self._name.plain}
        self.more.setAccessibleName(fill(self.tr("What is allowed at {host}"), name))


class NetworkRoom(Screen):
    """Those where something was stopped first."""

    def __init__(self, model: NetworkModel) -> None:
        super().__init__()
        self._model = model
        self.message = MessageBar()
        self._explanation, self._totals = MutedText(), StrongText()
        self.refresh_button = SecondaryButton(icon="refresh")
        self._quotation = Quotation()
        self._empty = EmptyState("offline")
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE * 2)
        self._build()
        model.shown.connect(self._show)
        model.failed.connect(self._show_problem)
        self.refresh_button.clicked.connect(model.refresh)
        self.setFocusProxy(self.refresh_button)
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._totals)
        words.addWidget(self._explanation)
        head.addLayout(words, 1)
        head.addLayout(at_top(self.refresh_button))
        content = ScrolledColumn()
        content.rows.setSpacing(SPACE * 3)
        content.rows.addWidget(self._empty)
        content.rows.addLayout(self._list)
        content.rows.addWidget(self._quotation)
        content.rows.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3)
        column.addLayout(head)
        column.addWidget(self.message)
        column.addWidget(scrolling(content), 1)

    @property
    def cards(self) -> tuple[HostCard, ...]:
        return tuple(one for one in widgets_in(self._list) if isinstance(one, HostCard))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.refresh()

    def retranslate(self) -> None:
        """The room's words; each card knows its own."""
        self._explanation.setText(
            self.tr(
                "Since you signed in. Natiq speaks with nobody but the platforms of your accounts, "
                "and asks them only what publishing needs; everything else is stopped."
            )
        )
        self.refresh_button.setText(self.tr("Look again"))
        self._empty.set_words(
            self.tr("Nothing may leave"),
            self.tr("No account is connected, so there is no host that Natiq may speak with."),
        )
        clause = self._model.clauses.get(_CLAUSE)
        self._quotation.setVisible(clause is not None)
        if clause is not None:
            self._quotation.set_words(f"{clause.heading}: «{clause.text}»")
        self._show()

    def _show(self) -> None:
        hosts = self._model.hosts
        self._totals.setText(NetworkWords().totals(hosts or ()))
        self._empty.setVisible(hosts is not None and not hosts)
        opened = {card.use.host for card in self.cards if card.more.isChecked()}
        clear_out(self._list)
        for use in hosts or ():
            card = HostCard(use)
            card.more.setChecked(use.host in opened)
            self._list.addWidget(card)

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))
