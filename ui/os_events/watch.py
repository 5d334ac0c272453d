"""One signal for every way in which the operating system says that nobody is at the desk."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QWidget

from ui.os_events.logind import Logind
from ui.os_events.screen_savers import ScreenSavers
from ui.os_events.windows import WindowsMessages, tell_session_changes


class OsEvents(QObject):
    """Emits ``lock_wanted`` when the desktop is locked and before the machine sleeps.

    Where the system tells nothing (no bus, another desktop, macOS) the idle time is what
    remains. ``window`` is the program's own: Windows tells windows. Nothing is heard before
    ``listen``.
    """

    lock_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._messages = WindowsMessages(self.lock_wanted.emit)

    def listen(self) -> None:
        """Listen to this machine's operating system from now on."""
        if sys.platform == "win32":
            self._listen_on_windows()
        elif sys.platform != "darwin":
            self.listen_on(QDBusConnection.systemBus(), QDBusConnection.sessionBus())

    def listen_on(self, system: QDBusConnection, session: QDBusConnection) -> None:
        """Listen to the login manager on one bus and to screen savers on the other."""
        if system.isConnected():
            Logind(system, self.lock_wanted.emit, self)
        if session.isConnected():
            ScreenSavers(session, self.lock_wanted.emit, self)

    def _listen_on_windows(self) -> None:
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._messages)
        tell_session_changes(int(self._window.winId()))
