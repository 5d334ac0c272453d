"""A decision that was opened from outside: it waits until there is a profile to take it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt

from ui.sign_in.entrance_flow import EntranceFlow
from ui.texts import fill
from ui.widgets.panels import NEUTRAL, WARNING
from ui.window import Window

if TYPE_CHECKING:
    from ui.shell.shell import Shell


class _OpenDesk(Protocol):
    """What stands behind the window at the moment."""

    @property
    def shell(self) -> Shell | None: ...

    @property
    def practising(self) -> bool: ...


class Opening(QObject):
    """Brings the window to the front, and the file to where it is imported.

    Nothing is read before somebody is signed in: only an official profile takes a decision.
    """

    def __init__(self, window: Window, flow: EntranceFlow, desk: _OpenDesk) -> None:
        super().__init__(window)
        self._window, self._flow, self._desk = window, flow, desk
        self._waiting: Path | None = None
        flow.enrolment_begun.connect(self._give_to_enrolment)

    def open(self, file: Path | None) -> None:
        """Somebody opened ``file``, or only wants to see the window."""
        self._come_forward()
        if file is None:
            return
        self._waiting = file
        if self._desk.shell is not None:
            self.take()
        elif not self._flow.read_decision(file):
            words = self.tr("{file} is imported as soon as you have signed in.")
            self._window.tell(NEUTRAL, fill(words, {"file": file.name}))
        else:
            self._waiting = None

    def take(self) -> None:
        """A profile was opened: what waited is imported there."""
        shell, file = self._desk.shell, self._waiting
        if shell is None or file is None:
            return
        if self._desk.practising:
            words = self.tr(
                "{file} belongs to your official profile; practice has a decision of its own. "
                "Leave practice and sign in: it is imported then."
            )
            self._window.tell(WARNING, fill(words, {"file": file.name}))
            return
        self._waiting = None
        self._window.be_silent()
        shell.import_decision(file)

    def _give_to_enrolment(self) -> None:
        """The guided path reads name and number from it, and imports it at its end."""
        if self._waiting is not None and self._flow.read_decision(self._waiting):
            self._waiting = None
            self._window.be_silent()

    def _come_forward(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
