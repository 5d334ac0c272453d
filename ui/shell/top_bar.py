"""The bar at the top: who is speaking, whether anything leaves the machine, and the lock."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.identity.model import Employee
from ui.shell.stop_button import StopButton
from ui.speaking.account_card import AccountCard
from ui.speaking.speakers import Speaker
from ui.texts import fill
from ui.widgets.buttons import IconButton, SecondaryButton
from ui.widgets.labels import Label, Pill, isolate_ltr
from ui.widgets.lines import ElidedLabel
from ui.widgets.panels import Card
from ui.widgets.screen import Screen
from ui.widgets.surfaces import Surface
from ui.widgets.tokens import SPACE

STOP_KEYS = "Ctrl+Shift+P"
_HEIGHT = 64
_ROOM_FOR_WORDS = 1_160
"""A narrower bar shows the stop as its icon."""


class TopBar(Screen):
    """Always visible, on every screen. ``stop_requested`` is the emergency stop."""

    lock_requested = Signal()
    stop_requested = Signal()
    help_requested = Signal()

    def __init__(
        self, employee: Employee, practice: bool, keeps: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._keeps = keeps
        self._online = True
        self._roomy = True
        self._employee = employee
        self._brand = Label()
        self._brand.setProperty("kind", "brand")
        self._account = AccountCard(36)
        self._state = Pill()
        self._who = ElidedLabel()
        self._who.setProperty("kind", "small")
        self.stop_button = StopButton()
        self.stop_button.clicked.connect(self.stop_requested)
        self.lock_button = SecondaryButton(icon="lock")
        self.lock_button.clicked.connect(self.lock_requested)
        self.help_button = IconButton("question")
        self.help_button.clicked.connect(self.help_requested)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        surface = Surface("bottom")
        frame = Card()
        frame.body.setContentsMargins(SPACE * 3, SPACE, SPACE * 3, SPACE)
        frame.add(self._account)
        self._row = row = QHBoxLayout(surface)
        row.setContentsMargins(SPACE * 4, SPACE, SPACE * 4, SPACE)
        row.setSpacing(SPACE * 3)
        row.addWidget(self._brand)
        row.addWidget(frame)
        row.addStretch(1)
        row.addWidget(self._state)
        row.addWidget(self._who)
        row.addWidget(self.stop_button)
        row.addWidget(self.lock_button)
        row.addWidget(self.help_button)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(surface)
        self.setFixedHeight(_HEIGHT)

    def show_speaker(self, speaker: Speaker | None) -> None:
        """Whose voice it is now."""
        self._account.show_speaker(speaker)

    def show_network(self, online: bool) -> None:
        """Whether the machine has a connection."""
        self._online = online
        self._say_state()

    def show_stopped(self, stopped: bool) -> None:
        """Whether all publishing is stopped: then the banner leads on."""
        self.stop_button.setEnabled(not stopped)

    def show_names(self, shown: bool) -> None:
        """Whether there is room for the program's name and the employee's."""
        self._brand.setVisible(shown)
        self._who.setVisible(shown)
        self._roomy = shown
        self._row.setSpacing(SPACE * 3 if shown else SPACE)
        self._name_the_lock()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stop_button.show_words(self.width() >= _ROOM_FOR_WORDS)

    def retranslate(self) -> None:
        """The bar's words."""
        self._brand.setText(self.tr("Natiq"))
        self._who.setText(self._employee.name)
        self._who.setAccessibleName(
            fill(self.tr("Signed in: {employee}"), {"employee": self._employee.name})
        )
        self._name_the_lock()
        help_words = self.tr("Help")
        self.help_button.set_words(help_words)
        self.help_button.setToolTip(f"{help_words} {isolate_ltr('F1')}")
        self._name_the_stop()
        self._say_state()

    def _name_the_lock(self) -> None:
        words, keys = self.tr("Lock"), isolate_ltr("Ctrl+L")
        self.lock_button.setText(f"{words} {keys}" if self._roomy else words)
        self.lock_button.setAccessibleName(words)
        self.lock_button.setToolTip("" if self._roomy else f"{words} {keys}")

    def _name_the_stop(self) -> None:
        words = self.tr("Stop all publishing")
        self.stop_button.setText(words)
        self.stop_button.setAccessibleName(words)
        self.stop_button.setToolTip(f"{words} {isolate_ltr(STOP_KEYS)}")

    def _say_state(self) -> None:
        if self._practice and not self._keeps:
            self._state.setText(self.tr("Practice · nothing is kept"))
            self._state.setToolTip(self.tr("When you leave, drafts and posts are deleted."))
        elif self._practice:
            self._state.setText(self.tr("Practice · nothing leaves"))
            self._state.setToolTip(self.tr("Practice mode uses no network."))
        elif not self._online:
            self._state.setText(self.tr("Offline · drafts are kept"))
            self._state.setToolTip(self.tr("What you publish waits in the outbox."))
        self._state.setVisible(self._practice or not self._online)
