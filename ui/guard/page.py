"""The guard's rooms: connected apps, foreign posts, incidents, the network gate."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from core.integrations.model import ForeignPost
from ui.guard.apps_room import AppsRoom
from ui.guard.incidents_room import IncidentsRoom
from ui.guard.models import GuardModels
from ui.guard.network_room import NetworkRoom
from ui.guard.posts_model import Part
from ui.guard.posts_room import PostsRoom
from ui.widgets.buttons import QuietButton
from ui.widgets.screen import Pages, Screen
from ui.widgets.tokens import SPACE


class Room(Enum):
    """Where one can go here."""

    APPS = auto()
    POSTS = auto()
    INCIDENTS = auto()
    NETWORK = auto()


_ROOMS = tuple(Room)


class GuardPage(Screen):
    """One room at a time, each built when it is first looked at.

    ``password_wanted`` brings the account whose password is to be changed.
    """

    left = Signal()
    password_wanted = Signal(str)

    def __init__(self, models: GuardModels) -> None:
        super().__init__()
        self._models = models
        self.back, self.tabs = QuietButton(icon="back"), QTabBar()
        self._pages = Pages()
        self._built: dict[Room, QWidget] = {}
        self._build()
        self.back.clicked.connect(self.left)
        self.tabs.currentChanged.connect(self._turn)
        models.overview.shown.connect(self._name_tabs)
        self.setFocusProxy(self.tabs)
        self.retranslate()

    def _build(self) -> None:
        self.tabs.setProperty("kind", "segments")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for _ in _ROOMS:
            self.tabs.addTab("")
        head = QHBoxLayout()
        head.setSpacing(SPACE * 2)
        head.addWidget(self.back)
        head.addWidget(self.tabs)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3)
        column.addLayout(head)
        column.addWidget(self._pages, 1)

    # The rooms, each built when it is first wanted

    @property
    def apps(self) -> AppsRoom:
        room = self._built.get(Room.APPS)
        if not isinstance(room, AppsRoom):
            self._keep(Room.APPS, room := AppsRoom(self._models.apps))
        return room

    @property
    def posts(self) -> PostsRoom:
        room = self._built.get(Room.POSTS)
        if not isinstance(room, PostsRoom):
            self._keep(Room.POSTS, room := PostsRoom(self._models.posts))
            room.incident_wanted.connect(self.open_incident)
        return room

    @property
    def incidents(self) -> IncidentsRoom:
        room = self._built.get(Room.INCIDENTS)
        if not isinstance(room, IncidentsRoom):
            self._keep(Room.INCIDENTS, room := IncidentsRoom(self._models.incidents))
            room.raise_wanted.connect(lambda: self.posts.ask_to_raise(None))
            room.password_wanted.connect(self.password_wanted)
            room.apps_wanted.connect(lambda _key: self.open_room(Room.APPS))
            room.guided_wanted.connect(self._begin_guided)
            room.delete_wanted.connect(self._ask_to_delete)
            room.link_wanted.connect(self._open_link)
        return room

    @property
    def network(self) -> NetworkRoom:
        room = self._built.get(Room.NETWORK)
        if not isinstance(room, NetworkRoom):
            self._keep(Room.NETWORK, room := NetworkRoom(self._models.network))
        return room

    def room(self, which: Room) -> QWidget:
        """The room, built now if it was not yet."""
        if which is Room.APPS:
            return self.apps
        if which is Room.POSTS:
            return self.posts
        return self.incidents if which is Room.INCIDENTS else self.network

    def open_room(self, which: Room) -> None:
        """Look at a room."""
        self.tabs.setCurrentIndex(_ROOMS.index(which))
        self._pages.show_page(self.room(which))

    def open_posts(self) -> None:
        """The posts that wait for somebody."""
        self.open_room(Room.POSTS)
        self.posts.show_part(Part.OPEN)

    def open_incident(self, incident_id: str) -> None:
        """One incident, in its room."""
        self.open_room(Room.INCIDENTS)
        self.incidents.show_incident(incident_id)

    def close_dialogs(self) -> None:
        """Leave none open over a window that goes away."""
        for room in self._built.values():
            if isinstance(room, AppsRoom | PostsRoom | IncidentsRoom):
                room.close_dialogs()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._models.overview.refresh()

    def retranslate(self) -> None:
        """The page's words; each room knows its own."""
        self.back.setText(self.tr("Protection"))
        self.back.setAccessibleName(self.tr("Back to Protection"))
        self.tabs.setAccessibleName(self.tr("Rooms of the guard"))
        self._name_tabs()

    def _name_tabs(self) -> None:
        overview = self._models.overview.overview
        checks = overview.checks if overview is not None else ()
        now = self._models.overview.now()
        open_apps = sum(one.stops or one.waits_for_a_look(now) for one in checks)
        incidents = overview.incidents if overview is not None else ()
        counts = {
            Room.APPS: open_apps,
            Room.POSTS: len(self._models.posts.of(Part.OPEN)),
            Room.INCIDENTS: sum(one.closed_at is None for one in incidents),
        }
        names = {
            Room.APPS: self.tr("Connected apps"),
            Room.POSTS: self.tr("Foreign posts"),
            Room.INCIDENTS: self.tr("Incidents"),
            Room.NETWORK: self.tr("Network gate"),
        }
        self.apps.setAccessibleName(names[Room.APPS])
        for number, room in enumerate(_ROOMS):
            count = counts.get(room, 0)
            self.tabs.setTabText(number, f"{names[room]} · {count}" if count else names[room])

    def _turn(self, number: int) -> None:
        self._pages.show_page(self.room(_ROOMS[number]))

    def _keep(self, which: Room, room: QWidget) -> None:
        """Its dialogs stand over our window from the beginning, looked at or not."""
        self._built[which] = room
        room.setParent(self._pages)
        room.hide()

    def _ask_to_delete(self, post: ForeignPost) -> None:
        self.posts.ask_to_delete(post)

    def _begin_guided(self, account_key: str) -> None:
        self.open_room(Room.APPS)
        self.apps.begin_guided(account_key)

    def _open_link(self, post: ForeignPost) -> None:
        self._models.posts.links.open(post.link, post.account_key, self)
