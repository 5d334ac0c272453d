"""The guard at a glance, for the overview of the protection: a card for each of its rooms."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.integrations.model import AppCheck, GuardOverview
from ui.guard.models import GuardModels
from ui.guard.network_words import NetworkWords
from ui.guard.page import Room
from ui.guard.posts_model import Part
from ui.moments import moment_words
from ui.seen_post.foreign import foreign_line
from ui.texts import fill
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import SectionTitle, SmallText
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING, Badge, Card
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_COLUMNS = 2
_NAMED, _OPENING = 3, 120


class RoomCard(Card):
    """How things stand in a room, and the way in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title, self._words, self.badge = SectionTitle(), SmallText(), Badge()
        self.open = SecondaryButton()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.badge)
        foot = QHBoxLayout()
        foot.addWidget(self.open)
        foot.addStretch(1)
        self.add(head)
        self.add(self._words)
        self.body.addStretch(1)
        self.add(foot)

    @property
    def words(self) -> str:
        return self._words.text()

    def set_words(self, title: str, words: str, open_it: str) -> None:
        """What the room is, how things stand there, and the name of the way in."""
        self._title.setText(title)
        self._words.setText(words)
        self.open.setText(open_it)
        self.open.setAccessibleName(f"{open_it} – {title}")
        self.setAccessibleName(f"{title} – {self.badge.word}")
        self.setAccessibleDescription(words)


class GuardCards(Screen):
    """``open_wanted`` brings the room."""

    open_wanted = Signal(object)

    def __init__(self, models: GuardModels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self.cards = {room: RoomCard() for room in Room}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE * 4)
        for number, (room, card) in enumerate(self.cards.items()):
            grid.addWidget(card, number // _COLUMNS, number % _COLUMNS)
            card.open.clicked.connect(lambda _checked=False, room=room: self.open_wanted.emit(room))
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(grid)
        models.overview.shown.connect(self.retranslate)
        models.network.shown.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """The words of the cards."""
        overview = self._models.overview.overview
        if overview is not None:
            self._say_apps(overview)
            self._say_posts(overview)
            self._say_incidents(overview)
        self._say_network()
        self.setVisible(overview is not None)

    def _say_apps(self, overview: GuardOverview) -> None:
        now, card = self._models.overview.now(), self.cards[Room.APPS]
        stopped = [one for one in overview.checks if one.stops]
        unknown = [one for one in overview.checks if one.unknown]
        due = [one for one in overview.checks if one.waits_for_a_look(now)]
        if stopped:
            card.badge.set_state(STOP, self.tr("Publishing is stopped"), "pause")
            words = fill(self.tr("An unknown app on: {accounts}"), _named(stopped))
        elif unknown:
            card.badge.set_state(WARNING, self.tr("Unknown app"))
            words = fill(self.tr("An unknown app on: {accounts}"), _named(unknown))
        elif due:
            card.badge.set_state(WARNING, self.tr("A look is due"), "clock")
            words = fill(self.tr("Somebody has to look at the platform: {accounts}"), _named(due))
        else:
            card.badge.set_state(GOOD, self.tr("In order"))
            known = sum(len(one.apps) for one in overview.checks)
            words = self.tr("%n apps known, none of them foreign.", "", known)
        card.set_words(self.tr("Connected apps"), words, self.tr("Look at the apps"))

    def _say_posts(self, overview: GuardOverview) -> None:
        card = self.cards[Room.POSTS]
        found = len(self._models.posts.of(Part.OPEN))
        looks = [one.watched_at for one in overview.checks if one.watched_at]
        if found:
            card.badge.set_state(STOP, self.tr("%n not settled", "", found))
        elif looks:
            card.badge.set_state(GOOD, self.tr("None"))
        else:
            card.badge.set_state(NEUTRAL, self.tr("Not checked yet"), "clock")
        words = (
            fill(self.tr("Last look: {moment}."), {"moment": moment_words(max(looks))})
            if looks
            else self.tr("The accounts have not been looked at yet.")
        )
        card.set_words(self.tr("Foreign posts"), words, self.tr("Look at the posts"))

    def _say_incidents(self, overview: GuardOverview) -> None:
        card = self.cards[Room.INCIDENTS]
        open_now = [one for one in overview.incidents if one.closed_at is None]
        if open_now:
            card.badge.set_state(STOP, self.tr("%n open", "", len(open_now)))
            words = foreign_line(open_now[0].description, _OPENING)
        else:
            card.badge.set_state(GOOD, self.tr("None"))
            words = self.tr("Somebody else may have an account? An incident leads step by step.")
        card.set_words(self.tr("Incidents"), words, self.tr("Look at the incidents"))

    def _say_network(self) -> None:
        card, hosts = self.cards[Room.NETWORK], self._models.network.hosts
        stopped = sum(one.stopped for one in hosts or ())
        words = NetworkWords()
        if hosts is None:
            card.badge.hide()
        elif stopped:
            card.badge.set_state(WARNING, self.tr("%n stopped", "", stopped))
        else:
            card.badge.set_state(GOOD, self.tr("Nothing stopped"))
        card.badge.setVisible(hosts is not None)
        said = line_of(self.tr("Since you signed in"), words.totals(hosts or ()), between=": ")
        card.set_words(self.tr("Network gate"), said, self.tr("Look at the gate"))


def _named(checks: list[AppCheck]) -> dict[str, str]:
    names = [f"@{one.handle}" for one in checks[:_NAMED]]
    more = ["…"] if len(checks) > _NAMED else []
    return {"accounts": line_of(*names, *more, between=" · ")}
