"""The login manager of Linux: the session's lock, and the moment before sleep.

Source: the D-Bus interface ``org.freedesktop.login1`` (org.freedesktop.login1(5)).
"""

import os
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusError,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

from ui.os_events.slots import slot_of

_SERVICE = "org.freedesktop.login1"
_MANAGER = "/org/freedesktop/login1"
_OWN_SESSION = "/org/freedesktop/login1/session/auto"
_MANAGER_INTERFACE, _SESSION_INTERFACE = f"{_SERVICE}.Manager", f"{_SERVICE}.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_WHY = "locks the profile before sleep"
"""Shown by ``systemd-inhibit --list`` to administrators, like every program's in English."""


class Logind(QObject):
    """Calls ``lock`` when the session is locked, and before the machine sleeps.

    A delaying inhibitor is held, so that the machine waits (for some seconds at most) until
    the profile is closed: otherwise the news of a sleep may arrive after it, and a machine
    that hibernates writes its memory, open keys included, to the disk.
    """

    def __init__(
        self, system: QDBusConnection, lock: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._system = system
        self._lock = lock
        self._inhibitor: int | None = None
        system.connect(
            _SERVICE, _MANAGER, _MANAGER_INTERFACE, "PrepareForSleep", self, slot_of("sleeps(bool)")
        )
        self._hold_sleep()
        # Whichever session this program belongs to, "auto" knows its id.
        self._ask(_OWN_SESSION, _PROPERTIES, "Get", [_SESSION_INTERFACE, "Id"], "take_id")

    @Slot(bool)
    def sleeps(self, begins: bool) -> None:
        """The machine is about to sleep, or has woken up."""
        if not begins:
            self._hold_sleep()
            return
        self._lock()
        self.let_sleep()

    @Slot()
    def locked(self) -> None:
        """Somebody asks for this session to be locked."""
        self._lock()

    @Slot(str, "QVariantMap", "QStringList")
    def changed(self, _interface: str, values: Mapping[str, object], _gone: list[str]) -> None:
        """The session's properties changed; ``LockedHint`` is what its locker says."""
        if values.get("LockedHint") is True:
            self._lock()

    def let_sleep(self) -> None:
        """Hold the machine's sleep up no longer."""
        if self._inhibitor is not None:
            os.close(self._inhibitor)
            self._inhibitor = None

    @Slot(QDBusMessage)
    def take_id(self, reply: QDBusMessage) -> None:
        """The id of this session; the manager knows its object."""
        (variant,) = reply.arguments()
        if isinstance(variant, QDBusVariant):
            name = str(variant.variant())
            self._ask(_MANAGER, _MANAGER_INTERFACE, "GetSession", [name], "take_session")

    @Slot(QDBusMessage)
    def take_session(self, reply: QDBusMessage) -> None:
        """The object of this session: from now on its lock is heard."""
        (path,) = reply.arguments()
        if isinstance(path, QDBusObjectPath):
            place = path.path()
            self._system.connect(
                _SERVICE, place, _SESSION_INTERFACE, "Lock", self, slot_of("locked()")
            )
            changed = slot_of("changed(QString,QVariantMap,QStringList)")
            self._system.connect(_SERVICE, place, _PROPERTIES, "PropertiesChanged", self, changed)

    @Slot(QDBusMessage)
    def take_inhibitor(self, reply: QDBusMessage) -> None:
        """For as long as this file is open, the machine waits before it sleeps."""
        (handle,) = reply.arguments()
        if isinstance(handle, QDBusUnixFileDescriptor) and handle.isValid():
            self.let_sleep()
            self._inhibitor = handle.takeFileDescriptor()

    @Slot(QDBusError, QDBusMessage)
    def fail(self, _error: QDBusError, _message: QDBusMessage) -> None:
        """No login manager, or one that does not know this session: the idle time remains."""

    def _hold_sleep(self) -> None:
        self._ask(
            _MANAGER,
            _MANAGER_INTERFACE,
            "Inhibit",
            ["sleep", "Natiq", _WHY, "delay"],
            "take_inhibitor",
        )

    def _ask(
        self, path: str, interface: str, method: str, arguments: list[str], answer: str
    ) -> None:
        message = QDBusMessage.createMethodCall(_SERVICE, path, interface, method)
        message.setArguments(arguments)
        self._system.callWithCallback(
            message,
            self,
            slot_of(f"{answer}(QDBusMessage)"),
            slot_of("fail(QDBusError,QDBusMessage)"),
        )
