"""The real program with somebody at its keyboard, in a process of its own, to be killed.

``main.py`` is run as on a desk. Somebody enters practice with a click, and then writes at a
person's pace, or only looks. Each state of the screen is told on the standard output.
"""

import random
import sys
import time
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

import main
from tests.faults.telling import tell
from ui.composer.editor import Editor
from ui.window import Window

_LOOK_MS = 50
_FASTEST_S, _SLOWEST_S = 0.05, 0.22
_WORDS = ("صباح", "الخير", "يا", "مسقط", "نلتقي", "في", "حديقة", "القرم", "مع", "المتطوعين")


_NOT_ON_A_DESK = ("rich", "click", "pygments")
"""Tools of developers, which httpx and Mako bring in where they find them."""


class Task(StrEnum):
    """What the person does once the composer is open."""

    WRITE = "write"
    LOOK = "look"
    SIT = "sit"


class Person(QObject):
    """Waits for what a person would see, and acts on it with events like a person's."""

    _sits_down = Signal()

    def __init__(self, task: Task, seed: int) -> None:
        super().__init__()
        self._task = task
        self._chance = random.Random(seed)  # noqa: S311 - the same strokes for the same seed
        self._strokes = self._write()
        self._window: Window | None = None
        # Delivered by the program's own event loop, once there is one.
        self._sits_down.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._sits_down.emit()

    def _look(self) -> None:
        """Enter practice as soon as that can be done, and begin once the composer is open."""
        if self._editor() is not None:
            self._begin()
            return
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window)]
        if windows:
            self._window = windows[0]
            welcome = windows[0].entrance.welcome
            if welcome is not None and welcome.practice.isVisible():
                # A click that comes before anybody listens is made again.
                welcome.practice.click()
        QTimer.singleShot(_LOOK_MS, self._look)

    def _begin(self) -> None:
        self._tell("ready")
        if self._task is Task.WRITE:
            self._stroke()
        elif self._task is Task.LOOK and self._window is not None:
            self._window.close()

    def _editor(self) -> Editor | None:
        if self._window is None:
            return None
        editor = self._window.findChild(Editor)
        return editor if isinstance(editor, Editor) and editor.isVisible() else None

    def _stroke(self) -> None:
        """Press one key, tell what the screen shows then, and come back a little later."""
        key, letter = next(self._strokes)
        press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        editor = self._editor()
        if editor is not None:
            QApplication.sendEvent(editor, press)
        self._tell("state")
        pause = self._chance.uniform(_FASTEST_S, _SLOWEST_S)
        QTimer.singleShot(round(pause * 1000), self._stroke)

    def _write(self) -> Iterator[tuple[int, str]]:
        """Words; now and then a letter is taken back, or the cursor goes some way back."""
        while True:
            for letter in self._chance.choice(_WORDS) + " ":
                yield 0, letter
            act = self._chance.random()
            if act < 0.25:
                yield from ((Qt.Key.Key_Backspace, ""),) * 2
            elif act < 0.5:
                # Left is forward in a text that runs from right to left.
                yield from ((Qt.Key.Key_Right, ""),) * self._chance.randint(3, 12)

    def _tell(self, word: str) -> None:
        editor = self._editor()
        if editor is not None:
            at = time.monotonic()
            tell(word, text=editor.text(), cursor=editor.cursor_offset(), at=at)


def run(data: Path, task: Task, seed: int) -> int:
    """Run the program in ``data``, whose first run it is or not, with a person at the desk."""
    for name in _NOT_ON_A_DESK:
        # Python's own way to say that a module cannot be had; the stubs do not know it.
        sys.modules[name] = None  # pyright: ignore[reportArgumentType]
    person = Person(task, seed)
    code = main.main(["--data", str(data)])
    del person
    return code


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), Task(sys.argv[2]), int(sys.argv[3])))
