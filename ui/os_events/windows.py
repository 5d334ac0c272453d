"""What Windows tells a window: its session was locked, or the machine suspends.

Sources: WM_WTSSESSION_CHANGE and WM_POWERBROADCAST in the Windows API reference.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray

_MESSAGE_KINDS = (b"windows_generic_MSG", b"windows_dispatcher_MSG")
_WM_POWERBROADCAST, _WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
_PBT_APMSUSPEND = 0x0004
_WTS_CONSOLE_DISCONNECT, _WTS_REMOTE_DISCONNECT, _WTS_SESSION_LOCK = 0x2, 0x4, 0x7
_LOCKING = {
    (_WM_POWERBROADCAST, _PBT_APMSUSPEND),
    (_WM_WTSSESSION_CHANGE, _WTS_SESSION_LOCK),
    (_WM_WTSSESSION_CHANGE, _WTS_CONSOLE_DISCONNECT),
    (_WM_WTSSESSION_CHANGE, _WTS_REMOTE_DISCONNECT),
}
_NOTIFY_FOR_THIS_SESSION = 0


class WindowsMessages(QAbstractNativeEventFilter):
    """Calls ``lock`` for the messages that mean it; lets every message through."""

    def __init__(self, lock: Callable[[], None]) -> None:
        super().__init__()
        self._lock = lock

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        named = kind.data() if isinstance(kind, QByteArray) else kind
        if bytes(named) in _MESSAGE_KINDS:
            told = wintypes.MSG.from_address(int(message))
            if (told.message, told.wParam) in _LOCKING:
                self._lock()
        return False, 0


def tell_session_changes(window: int, wtsapi32: Any = None) -> bool:
    """Ask Windows to tell ``window`` (its handle) when the session is locked.

    ``wtsapi32`` is the library of that name, by ctypes; whether Windows agreed.
    """
    library = wtsapi32 or ctypes.CDLL("wtsapi32")
    handle = wintypes.HWND(window)
    return bool(library.WTSRegisterSessionNotification(handle, _NOTIFY_FOR_THIS_SESSION))
