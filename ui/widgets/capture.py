"""Keeping a window with a secret in it out of screenshots and shared screens.

Windows alone offers that (SetWindowDisplayAffinity in its API reference); on X11, Wayland
and macOS there is nothing that a program could ask for, and ``docs/security.md`` says so.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from PySide6.QtWidgets import QWidget

_WDA_NONE, _WDA_MONITOR, _WDA_EXCLUDEFROMCAPTURE = 0x00, 0x01, 0x11


class CaptureGuard:
    """Excludes top-level windows from capture while they show a secret.

    ``user32`` is the library of that name, by ctypes; ``None`` where there is none.
    """

    def __init__(self, user32: Any) -> None:
        self._user32 = user32

    def exclude(self, widget: QWidget, excluded: bool) -> None:
        """Take the window of ``widget`` out of captures, or let it back in."""
        if self._user32 is None:
            return
        handle = int(widget.window().winId())
        if not excluded:
            self._user32.SetWindowDisplayAffinity(handle, _WDA_NONE)
        # Windows before version 2004 knows only how to show black in its place.
        elif not self._user32.SetWindowDisplayAffinity(handle, _WDA_EXCLUDEFROMCAPTURE):
            self._user32.SetWindowDisplayAffinity(handle, _WDA_MONITOR)


def capture_guard_of_this_system() -> CaptureGuard:
    """What this machine's system offers."""
    return CaptureGuard(ctypes.CDLL("user32") if sys.platform == "win32" else None)
