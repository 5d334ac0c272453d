"""Screen savers and lockers of Linux desktops, on the session bus."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection

from ui.os_events.slots import slot_of

SERVICES = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""Each speaks an interface of its own name and sends ``ActiveChanged(b)`` from any path."""

_ANY_PATH = ""


class ScreenSavers(QObject):
    """Calls ``lock`` when one of them covers the screen."""

    def __init__(
        self, session: QDBusConnection, lock: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lock = lock
        for name in SERVICES:
            session.connect(
                name, _ANY_PATH, name, "ActiveChanged", self, slot_of("active_changed(bool)")
            )

    @Slot(bool)
    def active_changed(self, active: bool) -> None:
        """The screen was covered, or is seen again."""
        if active:
            self._lock()
