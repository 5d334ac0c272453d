"""One account with its apps: how it stands, what is on it, and what can be done there."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.delegation.model import DelegatedAccount
from core.integrations.model import AppCheck, AppStanding, CheckWay, SeenApp
from ui.guard.app_words import AppWords
from ui.seen_post.foreign import foreign_line
from ui.speaking.account_card import platform_name
from ui.texts import fill
from ui.widgets.buttons import DangerButton, PrimaryButton, SecondaryButton
from ui.widgets.icons import Icon
from ui.widgets.labels import IsolatedLabel, Label, NameLabel, SmallText
from ui.widgets.lines import line_of
from ui.widgets.panels import STOP, Avatar, Badge, Card, Separator
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class AppRow(Screen):
    """One app. ``shut_out_wanted`` and ``guided_wanted`` say what is to be done about it."""

    shut_out_wanted = Signal(object)
    guided_wanted = Signal()

    def __init__(self, app: SeenApp, *, revocable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.app = app
        unknown = app.standing is AppStanding.UNKNOWN
        self.by_hand = app.on_posts or not revocable
        self._name = NameLabel(foreign_line(app.app.name))
        self._facts = SmallText()
        self.badge = Badge()
        self.button = DangerButton() if unknown and not self.by_hand else SecondaryButton()
        # What IT allows is taken away where that is meant: at the platform, or by IT.
        self.button.setVisible(unknown)
        self._build()
        self.button.clicked.connect(self._want)
        self.retranslate()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 3)
        row.addWidget(Icon("link", 20), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.badge)
        row.addWidget(self.button)

    def retranslate(self) -> None:
        """The row's words."""
        words, name = AppWords(), foreign_line(self.app.app.name)
        state = words.standing(self.app)
        self.badge.set_state(*state)
        self._facts.setText(words.facts(self.app))
        self.button.setText(self.tr("Remove by hand…") if self.by_hand else self.tr("Shut out…"))
        named = self.tr("Remove {app} by hand") if self.by_hand else self.tr("Shut out {app}")
        self.button.setAccessibleName(fill(named, {"app": name}))
        self.setAccessibleName(f"{name} – {state.word}")
        self.setAccessibleDescription(self._facts.text())

    def _want(self) -> None:
        if self.by_hand:
            self.guided_wanted.emit()
        else:
            self.shut_out_wanted.emit(self.app)


class AccountApps(Screen):
    """The card of one account."""

    check_wanted = Signal(str)
    guided_wanted = Signal(str)
    shut_out_wanted = Signal(object)

    def __init__(
        self,
        check: AppCheck,
        account: DelegatedAccount | None,
        colour: str,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.check, self._account, self._now = check, account, now
        self._avatar = Avatar(check.name, 36)
        self._avatar.set_colour(colour)
        due = check.waits_for_a_look(now)
        self.badge = Badge()
        self._way, self._part, self._failure = SmallText(), SmallText(), SmallText()
        self._look = SmallText()
        self.check_button = SecondaryButton(icon="refresh")
        self.guided_button = PrimaryButton() if due else SecondaryButton()
        self.rows = tuple(self._row(one) for one in check.apps)
        self._build()
        key = check.account_key
        self.check_button.clicked.connect(lambda: self.check_wanted.emit(key))
        self.guided_button.clicked.connect(lambda: self.guided_wanted.emit(key))
        self.retranslate()

    def _row(self, app: SeenApp) -> AppRow:
        row = AppRow(app, revocable=self.check.revocable)
        key = self.check.account_key
        row.guided_wanted.connect(lambda: self.guided_wanted.emit(key))
        row.shut_out_wanted.connect(self.shut_out_wanted)
        return row

    def _build(self) -> None:
        card = Card(STOP if self.check.stops else "")
        card.body.setSpacing(SPACE * 3)
        card.add(self._head())
        for row in self.rows:
            card.add(Separator())
            card.add(row)
        card.add(Separator())
        foot = QHBoxLayout()
        foot.setSpacing(SPACE * 3)
        words = QVBoxLayout()
        words.setSpacing(SPACE)
        for label in (self._part, self._failure, self._look):
            words.addWidget(label)
        foot.addLayout(words, 1)
        foot.addWidget(self.check_button, alignment=Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.guided_button, alignment=Qt.AlignmentFlag.AlignTop)
        card.add(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _head(self) -> QHBoxLayout:
        check = self.check
        name = Label(check.name)
        name.setProperty("kind", "strong")
        handle = IsolatedLabel(f"@{check.handle}")
        handle.setProperty("kind", "small")
        first = QHBoxLayout()
        first.setSpacing(SPACE * 2)
        first.addWidget(name)
        first.addWidget(handle)
        first.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(first)
        words.addWidget(self._way)
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3)
        head.addWidget(self._avatar, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.badge, alignment=Qt.AlignmentFlag.AlignTop)
        return head

    @property
    def state(self) -> str:
        return self.badge.word

    @property
    def words(self) -> str:
        """Everything that the card says of the account."""
        said = (self._way, self._part, self._failure, self._look)
        return " ".join(label.text() for label in said if not label.isHidden())

    def show_looking(self, looking: bool) -> None:
        """Whether the list is being read now."""
        self.check_button.setEnabled(not looking)
        self.check_button.setText(self.tr("Reading…") if looking else self.tr("Read again"))

    def retranslate(self) -> None:
        """The card's words."""
        check, words = self.check, AppWords()
        listed = check.way is CheckWay.LISTED
        state = words.account(check, self._now)
        self.badge.set_state(*state)
        platform = platform_name(self._account.platform) if self._account is not None else ""
        self._way.setText(line_of(platform, words.way(check), between=" · "))
        self._part.setText(
            self.tr("The list does not name every app, so a person looks there as well.")
        )
        self._part.setVisible(listed and not check.whole and check.guided is not None)
        self._failure.setText(words.failure(check))
        self._failure.setVisible(bool(self._failure.text()))
        self._look.setText(words.look(check, self._now))
        self._look.setVisible(check.guided is not None)
        self.guided_button.setText(self.tr("Look at the platform…"))
        self.guided_button.setVisible(check.guided is not None)
        self.check_button.setVisible(check.connected and listed)
        values = {"handle": f"@{check.handle}"}
        self.check_button.setAccessibleName(fill(self.tr("Read the apps of {handle}"), values))
        self.guided_button.setAccessibleName(
            fill(self.tr("Look at the apps of {handle} at the platform"), values)
        )
        self.show_looking(looking=not self.check_button.isEnabled())
        self.setAccessibleName(f"{check.name} @{check.handle} – {state.word}")
