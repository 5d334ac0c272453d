"""The current code of an account's second factor, once it is asked for."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.protection.model import CurrentCode
from ui.widgets.buttons import IconButton, SecondaryButton
from ui.widgets.countdown import CountdownRing
from ui.widgets.labels import IsolatedLabel
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_ONE_SECOND_MS = 1_000
_GROUP = 3


class CodeLine(Screen):
    """A button that asks for the code; then the code, how long it holds, and a way to copy it.

    When a code runs out the next one is asked for, for as long as it is shown.
    """

    show_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask = SecondaryButton(icon="clock")
        self._code = IsolatedLabel()
        self._code.setProperty("kind", "onetime")
        self.ring = CountdownRing()
        self.copy = IconButton("copy")
        self._left, self._period = 0, 0
        self._second = QTimer(self, interval=_ONE_SECOND_MS)
        self._second.timeout.connect(self._count_down)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 2)
        for widget in (self.ask, self._code, self.ring, self.copy):
            row.addWidget(widget)
        self.ask.clicked.connect(self.show_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.hide_code()
        self.retranslate()

    @property
    def shown(self) -> str:
        """The code while it can be seen, nothing otherwise."""
        return self._code.plain.replace(" ", "")

    def show_code(self, current: CurrentCode) -> None:
        """Let a code be seen until it is hidden; a newer one takes its place."""
        self._left, self._period = current.seconds_left, current.period
        self._code.set_plain(_grouped(current.code))
        self._second.start()
        self._show(True)
        self._say_left()

    def hide_code(self) -> None:
        """Only the button again."""
        self._second.stop()
        self._code.set_plain("")
        self._show(False)

    def retranslate(self) -> None:
        """The names of the buttons."""
        self.ask.setText(self.tr("Verification code"))
        self.copy.set_words(self.tr("Copy the verification code"))
        self._say_left()

    def _show(self, code: bool) -> None:
        self.ask.setVisible(not code)
        for widget in (self._code, self.ring, self.copy):
            widget.setVisible(code)

    def _count_down(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._second.stop()
            self.show_wanted.emit()
        self._say_left()

    def _say_left(self) -> None:
        left = max(self._left, 0)
        self.ring.show_left(left, self._period, self.tr("Valid for %n more seconds", "", left))


def _grouped(code: str) -> str:
    """Six digits as people read them out: three and three."""
    return " ".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))
