"""The core, brought in behind the first window.

Importing the database, the network and the cryptography takes several times as long as
showing a window. So the window comes first, and the core arrives while the passphrase is
being typed.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.foundation.errors import NatiqError
from ui.tasks import Tasks

if TYPE_CHECKING:
    from core.application import Application

_SCREENS = (
    "ui.factors.security_key",
    "ui.shell.shell",
    "ui.os_events.watch",
    "ui.os_events.security_key_watch",
)
"""What comes after the first screen; brought in here so that it is there at once."""


class CoreArrival(QObject):
    """Gives the application as soon as it is there; asked earlier, it answers later."""

    arrived = Signal()
    failed = Signal(object)

    def __init__(
        self, build: Callable[[], Application], tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.application: Application | None = None
        self.problem: NatiqError | None = None
        self._build = build
        self._tasks = tasks
        self._asked: list[Callable[[Application], None]] = []

    def begin(self) -> None:
        """Start bringing it in; call once, after the first window is shown."""
        build = self._build
        self._tasks.run(self, lambda: _bring_in(build), self._take, self._fail)

    def when_there(self, call: Callable[[Application], None]) -> None:
        """Call with the application: now if it is there, else as soon as it is."""
        if self.application is not None:
            call(self.application)
        elif self.problem is None:
            self._asked.append(call)

    def close(self) -> None:
        """Let the next program have the data."""
        if self.application is not None:
            self.application.close()

    def _take(self, application: Application) -> None:
        try:
            # Here and not on the pool thread: the lock is released on this one.
            application.start()
        except NatiqError as error:
            self._fail(error)
            return
        self.application = application
        self.arrived.emit()
        asked, self._asked = self._asked, []
        for call in asked:
            call(application)

    def _fail(self, error: NatiqError) -> None:
        self.problem = error
        self._asked.clear()
        self.failed.emit(error)


def of_this_machine(data: Path | None) -> Application:
    """The application as it runs on a desk; ``data`` moves the employee's folder."""
    application: Application = importlib.import_module(
        "core.application"
    ).Application.of_this_machine(data)
    importlib.import_module("core.foundation.log").start_logging(application.paths.log)
    return application


def _bring_in(build: Callable[[], Application]) -> Application:
    application = build()
    for name in _SCREENS:
        importlib.import_module(name)
    return application
