"""Hands on the keyboard and the mouse of a screen, from outside of the program (xdotool)."""

import os
import subprocess
from dataclasses import dataclass, field

from Xlib import X
from Xlib.display import Display
from Xlib.protocol import event

from tests.at_spi import Node

_PATIENCE_S = 120.0
_STROKE_MS = 12
_PROTOCOLS, _DELETE = "WM_PROTOCOLS", "WM_DELETE_WINDOW"


@dataclass(frozen=True)
class Hands:
    """Hands on a display (``:99``); by default that of this process."""

    display: str = field(default_factory=lambda: os.environ["DISPLAY"])

    def __post_init__(self) -> None:
        # Else each letter is put on a key of its own first, and some of them are lost.
        self._run("setxkbmap", "-layout", "us,ara")

    def type(self, text: str) -> None:
        """Type letters of any script into whatever has the focus."""
        self._do("type", "--delay", str(_STROKE_MS), "--", text)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each by its X name (``ctrl+Return``, ``Escape``)."""
        self._do("key", "--delay", str(_STROKE_MS), "--", *keys)

    def click(self, node: Node, times: int = 1) -> None:
        """Click in the middle of a thing on the screen."""
        x, y = node.extents.middle
        self._do("mousemove", str(x), str(y), "click", "--repeat", str(times), "1")

    def raise_window(self, process: int) -> None:
        """Give a process' window the keyboard: without a window manager nobody else does."""
        self._do(*_windows_of(process, "--sync"), "windowfocus", "--sync", "%1")

    def resize(self, process: int, width: int, height: int) -> None:
        """Ask for another size of the window; the program's minimum may keep it larger."""
        self._do(*_windows_of(process), "windowsize", "%1", str(width), str(height))

    def quit(self, process: int) -> None:
        """Ask the window to close, as Alt+F4 and the cross in the title do."""
        found = self._run("xdotool", *_windows_of(process))
        display = Display(self.display)
        window = display.create_resource_object("window", int(found.split()[0]))
        protocols, wanted = (display.intern_atom(one) for one in (_PROTOCOLS, _DELETE))
        message = event.ClientMessage(
            window=window, client_type=protocols, data=(32, [wanted, X.CurrentTime, 0, 0, 0])
        )
        window.send_event(message)
        display.close()

    def _do(self, *arguments: str) -> None:
        self._run("xdotool", *arguments)

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command,
            env={**os.environ, "DISPLAY": self.display},
            timeout=_PATIENCE_S,
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
        return done.stdout


def _windows_of(process: int, *how: str) -> tuple[str, ...]:
    return "search", *how, "--onlyvisible", "--all", "--pid", str(process), "--name", "."
