"""A desktop's side of D-Bus: a screen saver on the session bus, a login manager on its own.

Both speak the real protocol over real buses; only what stands behind them is missing.
"""

import contextlib
import os
import select
import subprocess
import threading
from collections.abc import Iterator

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

LOGIN = "org.freedesktop.login1"
MANAGER = "/org/freedesktop/login1"
OWN_SESSION = "/org/freedesktop/login1/session/c2"
OTHER_SESSION = "/org/freedesktop/login1/session/c7"
_LOOK_S = 0.05


class ScreenSaver:
    """Owns a screen saver's name on the session bus of this test run."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._bus = open_dbus_connection("SESSION")
        _own(self._bus, name)

    def cover(self, covered: bool = True) -> None:
        """Cover the screen, or let it be seen again."""
        place = DBusAddress("/" + self._name.replace(".", "/"), interface=self._name)
        self._bus.send(new_signal(place, "ActiveChanged", "b", (covered,)))

    def close(self) -> None:
        self._bus.close()


@contextlib.contextmanager
def private_bus() -> Iterator[str]:
    """The address of a bus that only the test knows."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.kill()
        daemon.wait()
        daemon.stdout.close()


class LoginManager:
    """Answers what a program asks a login manager, and tells it what the test wants."""

    def __init__(self, address: str) -> None:
        self._bus = open_dbus_connection(address, enable_fds=True)
        self._inhibitors: list[int] = []
        self.asked: list[str] = []
        self._stopped = threading.Event()
        _own(self._bus, LOGIN)
        self._thread = threading.Thread(target=self._serve, name="login-manager")
        self._thread.start()

    def lock(self, session: str = OWN_SESSION) -> None:
        self._tell(session, f"{LOGIN}.Session", "Lock", "", ())

    def hint_locked(self, locked: bool) -> None:
        body = (f"{LOGIN}.Session", {"LockedHint": ("b", locked)}, [])
        self._tell(
            OWN_SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", body
        )

    def sleep(self, begins: bool = True) -> None:
        self._tell(MANAGER, f"{LOGIN}.Manager", "PrepareForSleep", "b", (begins,))

    @property
    def held(self) -> int:
        """How many inhibitors delay the sleep now."""
        ended, _, _ = select.select(self._inhibitors, [], [], 0)
        return len(self._inhibitors) - len(ended)

    def close(self) -> None:
        self._stopped.set()
        self._thread.join()
        self._bus.close()
        for end in self._inhibitors:
            os.close(end)

    def _tell(
        self, path: str, interface: str, name: str, signature: str, body: tuple[object, ...]
    ) -> None:
        self._bus.send(new_signal(DBusAddress(path, interface=interface), name, signature, body))

    def _serve(self) -> None:
        while not self._stopped.is_set():
            try:
                message = self._bus.receive(timeout=_LOOK_S)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Message) -> None:
        method = str(message.header.fields[HeaderFields.member])
        if method == "Get":
            self._bus.send(new_method_return(message, "v", (("s", "c2"),)))
        elif method == "GetSession":
            self._bus.send(new_method_return(message, "o", (OWN_SESSION,)))
        elif method == "Inhibit":
            end, handle = os.pipe()
            self._inhibitors.append(end)
            self._bus.send(new_method_return(message, "h", (handle,)))
            os.close(handle)
        else:
            self._bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
        self.asked.append(method)


def _own(bus: DBusConnection, name: str) -> None:
    (answer,) = bus.send_and_get_reply(message_bus.RequestName(name)).body
    assert answer == 1, f"{name} is owned already"
