"""One account: by which decision, how it is connected, what that allows, and what can be done."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.connections.model import Way
from core.delegation.model import DelegatedAccount
from core.foundation.errors import NatiqError, Refused
from ui.accounts.account_views import AccountView
from ui.accounts.connection_words import ConnectionWords
from ui.speaking.account_card import platform_name
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.labels import IsolatedLabel, Label, MutedText, Paragraph, SmallText
from ui.widgets.lines import line_of
from ui.widgets.panels import STOP, WARNING, Avatar, Badge, Card, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_ICONS = {Way.BROWSER: "link", Way.APP_PASSWORD: "key", Way.TOKEN: "key"}
_FACTS = ("decision", "connection", "scopes", "use", "post")
_TITLE_WIDTH = 132


class ConnectionCard(Screen):
    """Shows one account; what is wanted of it is told by ``connect_wanted`` and the like."""

    connect_wanted = Signal(object, object)
    disconnect_wanted = Signal(object)

    def __init__(
        self,
        view: AccountView,
        trouble: NatiqError | None,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view, self._trouble, self._now = view, trouble, now
        self._words = ConnectionWords(self)
        self._badge = Badge()
        self._place = SmallText()
        self._titles = {name: MutedText() for name in _FACTS}
        self._facts = {name: Paragraph() for name in _FACTS}
        self._source = SmallText()
        self.message = MessageBar()
        self.buttons: dict[Way, QPushButton] = {
            way: SecondaryButton(icon=_ICONS[way]) for way in view.ways
        }
        self.disconnect_button = QuietButton()
        self._build()
        self.retranslate()
        self.setFocusProxy(next(iter(self.buttons.values()), self.disconnect_button))

    @property
    def account(self) -> DelegatedAccount:
        return self._view.account

    @property
    def state(self) -> str:
        """The word of how it stands."""
        return self._badge.word

    @property
    def facts(self) -> dict[str, str]:
        """What is said of it, by ``decision``, ``connection``, ``scopes``, ``use``, ``post``."""
        said = {name: label.text() for name, label in self._facts.items()}
        return {**said, "source": self._source.text()}

    def _build(self) -> None:
        card = Card()
        card.body.setSpacing(SPACE * 3)
        card.add(self._head())
        card.add(self._grid())
        card.add(self.message)
        card.add(self._row_of_buttons())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _head(self) -> QHBoxLayout:
        account = self._view.account
        avatar = Avatar(account.name, 36)
        avatar.set_colour(self._view.colour)
        name = Label(account.name)
        name.setProperty("kind", "strong")
        handle = IsolatedLabel(f"@{account.handle}")
        handle.setProperty("kind", "small")
        first = QHBoxLayout()
        first.setSpacing(SPACE * 2)
        first.addWidget(name)
        first.addWidget(handle)
        first.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(first)
        words.addWidget(self._place)
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3)
        head.addWidget(avatar)
        head.addLayout(words, 1)
        head.addWidget(self._badge, alignment=Qt.AlignmentFlag.AlignTop)
        return head

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE * 3)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnMinimumWidth(0, _TITLE_WIDTH)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(_FACTS):
            grid.addWidget(self._titles[name], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._facts[name], row, 1)
        grid.addWidget(self._source, len(_FACTS), 1)
        return grid

    def _row_of_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE * 2)
        for way, button in self.buttons.items():
            button.clicked.connect(self._asking(way))
            row.addWidget(button)
        self.disconnect_button.clicked.connect(
            lambda: self.disconnect_wanted.emit(self._view.account)
        )
        row.addWidget(self.disconnect_button)
        row.addStretch(1)
        return row

    def retranslate(self) -> None:
        """The card's words."""
        view, words = self._view, self._words
        tone, word = words.badge(view, self._now, self._trouble)
        self._badge.set_state(tone, word)
        self._place.setText(_place(view.account))
        titles = {
            "decision": self.tr("Decision"),
            "connection": self.tr("Connection"),
            "scopes": self.tr("It permits"),
            "use": self.tr("Use left"),
            "post": self.tr("A post may have"),
        }
        for name, title in titles.items():
            self._titles[name].setText(title)
        self._say("decision", words.decision(view))
        self._say("connection", words.connection(view, self._now))
        there = view.connection if view.connection and view.connection.way else None
        self._say("scopes", "" if there is None else words.scopes(there))
        self._say("use", "" if there is None else words.use(there.allowance, self._now))
        self._say("post", "" if view.limits is None else words.post(view.limits))
        source = "" if view.limits is None else words.post_source(view)
        self._source.setText(source)
        self._source.setVisible(bool(source))
        self._show_trouble()
        self._name_buttons()
        account = view.account
        self.setAccessibleName(
            f"{account.name} @{account.handle}, {platform_name(account.platform)} – {word}"
        )

    def _say(self, name: str, words: str) -> None:
        self._facts[name].setText(words)
        for label in (self._titles[name], self._facts[name]):
            label.setVisible(bool(words))
        self._facts[name].setAccessibleName(f"{self._titles[name].text()}: {words}")

    def _show_trouble(self) -> None:
        problem = self._trouble
        if problem is not None:
            tone = STOP if isinstance(problem, Refused) else WARNING
            self.message.show_message(tone, self._words.trouble(problem))

    def _name_buttons(self) -> None:
        connection = self._view.connection
        current = connection.way if connection is not None and connection.connected else None
        for way, button in self.buttons.items():
            words = self._again(way) if way is current else self._first(way)
            button.setText(words)
            button.setAccessibleName(f"{words} – @{self._view.account.handle}")
        words = self.tr("Disconnect…")
        self.disconnect_button.setText(words)
        self.disconnect_button.setAccessibleName(f"{words} – @{self._view.account.handle}")
        unreadable = connection is None
        self.disconnect_button.setVisible(unreadable or current is not None)

    def _first(self, way: Way) -> str:
        return {
            Way.BROWSER: self.tr("Connect in the browser…"),
            Way.APP_PASSWORD: self.tr("Connect with an app password…"),
            Way.TOKEN: self.tr("Paste a token…"),
        }[way]

    def _again(self, way: Way) -> str:
        return {
            Way.BROWSER: self.tr("Sign in again…"),
            Way.APP_PASSWORD: self.tr("Replace the app password…"),
            Way.TOKEN: self.tr("Paste another token…"),
        }[way]

    def _asking(self, way: Way) -> Callable[[], None]:
        return lambda: self.connect_wanted.emit(self._view.account, way)


def _place(account: DelegatedAccount) -> str:
    name = platform_name(account.platform)
    if account.platform == "practice":
        return name
    return line_of(name, account.server, account.account_id, between=" · ")
