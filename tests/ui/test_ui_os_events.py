"""The operating system's lock and sleep reach the program, over real buses."""

import ctypes
import subprocess
import sys
from collections.abc import Iterator
from ctypes import wintypes
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.desktop_buses import OTHER_SESSION, LoginManager, ScreenSaver, private_bus
from ui.os_events.screen_savers import SERVICES
from ui.os_events.watch import OsEvents
from ui.os_events.windows import WindowsMessages, tell_session_changes

ROOT = Path(__file__).resolve().parents[2]
FIRST_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication
import ui.start
from ui.language import Language
from ui.window import Window
app = QApplication([])
for enrolled in (False, True):
    Window(Language(app), enrolled=enrolled).show()
print("PySide6.QtDBus" in sys.modules)
"""
POWER, SESSION = 0x0218, 0x02B1


class Heard:
    """What a program that listens was told."""

    def __init__(self, qtbot: QtBot, events: OsEvents) -> None:
        self._qtbot, self.events = qtbot, events
        self.locks = 0
        events.lock_wanted.connect(self._count)

    def wait_for_lock(self) -> None:
        self._qtbot.waitUntil(lambda: self.locks > 0, timeout=5_000)

    def _count(self) -> None:
        self.locks += 1


@pytest.fixture
def listening(qtbot: QtBot) -> Heard:
    """A program that listens on the session bus; there is no login manager."""
    window = QWidget()
    qtbot.addWidget(window)
    heard = Heard(qtbot, OsEvents(window))
    heard.events.listen_on(QDBusConnection("nowhere"), QDBusConnection.sessionBus())
    return heard


@pytest.fixture
def manager() -> Iterator[LoginManager]:
    with private_bus() as address:
        manager = LoginManager(address)
        bus = QDBusConnection.connectToBus(address, "login-manager-under-test")
        assert bus.isConnected()
        yield manager
        QDBusConnection.disconnectFromBus("login-manager-under-test")
        manager.close()


@pytest.fixture
def managed(qtbot: QtBot, manager: LoginManager) -> Heard:
    """A program that has found its session and holds the machine's sleep up."""
    window = QWidget()
    qtbot.addWidget(window)
    heard = Heard(qtbot, OsEvents(window))
    heard.events.listen_on(QDBusConnection("login-manager-under-test"), QDBusConnection("nowhere"))
    qtbot.waitUntil(lambda: len(manager.asked) == 3 and manager.held == 1, timeout=5_000)
    qtbot.wait(100)
    return heard


@pytest.mark.parametrize("name", SERVICES)
def test_a_covered_screen_locks(listening: Heard, name: str) -> None:
    saver = ScreenSaver(name)
    saver.cover()
    listening.wait_for_lock()
    saver.close()


def test_a_screen_that_is_seen_again_does_not_lock(qtbot: QtBot, listening: Heard) -> None:
    saver = ScreenSaver(SERVICES[0])
    saver.cover(covered=False)
    qtbot.wait(200)
    assert listening.locks == 0
    saver.close()


def test_the_lock_of_the_session_locks(managed: Heard, manager: LoginManager) -> None:
    manager.lock()
    managed.wait_for_lock()


def test_the_lock_of_somebody_else_s_session_does_not(
    qtbot: QtBot, managed: Heard, manager: LoginManager
) -> None:
    manager.lock(OTHER_SESSION)
    qtbot.wait(200)
    assert managed.locks == 0


def test_a_session_that_calls_itself_locked_locks(managed: Heard, manager: LoginManager) -> None:
    manager.hint_locked(True)
    managed.wait_for_lock()


def test_a_session_that_calls_itself_open_does_not_lock(
    qtbot: QtBot, managed: Heard, manager: LoginManager
) -> None:
    manager.hint_locked(False)
    qtbot.wait(200)
    assert managed.locks == 0


def test_the_machine_sleeps_only_after_the_lock(
    qtbot: QtBot, managed: Heard, manager: LoginManager
) -> None:
    held_at_the_lock: list[int] = []
    managed.events.lock_wanted.connect(lambda: held_at_the_lock.append(manager.held))
    manager.sleep()
    qtbot.waitUntil(lambda: manager.held == 0, timeout=5_000)
    assert held_at_the_lock == [1]


def test_after_waking_the_next_sleep_is_waited_for_as_well(
    qtbot: QtBot, managed: Heard, manager: LoginManager
) -> None:
    manager.sleep()
    managed.wait_for_lock()
    manager.sleep(begins=False)
    qtbot.waitUntil(lambda: manager.held == 1, timeout=5_000)


def test_without_any_bus_nothing_happens_and_nothing_fails(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    heard = Heard(qtbot, OsEvents(window))
    heard.events.listen_on(QDBusConnection("nowhere"), QDBusConnection("nowhere either"))
    qtbot.wait(50)
    assert heard.locks == 0


@pytest.mark.parametrize(
    ("message", "what", "locks"),
    [
        (SESSION, 0x7, 1),
        (SESSION, 0x2, 1),
        (SESSION, 0x4, 1),
        (POWER, 0x4, 1),
        (SESSION, 0x8, 0),
        (POWER, 0x7, 0),
        (0x0010, 0x7, 0),
    ],
)
def test_windows_locks_for_a_lock_a_switch_of_users_and_a_suspend(
    message: int, what: int, locks: int
) -> None:
    heard: list[bool] = []
    told = wintypes.MSG()
    told.message, told.wParam = message, what
    messages = WindowsMessages(lambda: heard.append(True))
    messages.nativeEventFilter(QByteArray(b"windows_generic_MSG"), ctypes.addressof(told))
    assert len(heard) == locks


def test_windows_messages_go_on_to_their_window() -> None:
    told = wintypes.MSG()
    told.message, told.wParam = SESSION, 0x7
    messages = WindowsMessages(lambda: None)
    answer = messages.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(told))
    assert answer == (False, 0)


def test_messages_of_other_systems_are_not_read_as_windows_ones() -> None:
    heard: list[bool] = []
    told = wintypes.MSG()
    told.message, told.wParam = SESSION, 0x7
    messages = WindowsMessages(lambda: heard.append(True))
    messages.nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(told))
    assert heard == []


class RecordingWtsapi32:
    """Stands where Windows' wtsapi32 would; writes down what it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[int | None, int]] = []

    def WTSRegisterSessionNotification(self, window: wintypes.HWND, whose: int) -> int:  # noqa: N802
        self.asked.append((window.value, whose))
        return 1


def test_windows_is_asked_to_tell_the_window_of_its_own_session() -> None:
    library = RecordingWtsapi32()
    tell_session_changes(4711, library)
    assert library.asked == [(4711, 0)]


def test_the_first_window_does_not_wait_for_the_buses() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_WINDOW], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
