"""What stands behind the first window once it is shown: tasks, the core, the desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui.core_arrival import CoreArrival
from ui.desk import Desk
from ui.language import Language
from ui.tasks import Tasks
from ui.unexpected import watch_for_the_unexpected
from ui.widgets.theme import Theme
from ui.window import Window

if TYPE_CHECKING:
    from core.application import Application

_PATIENCE_MS = 5_000


class Backstage:
    """Builds it in order, and takes it down in the opposite one."""

    def __init__(
        self,
        app: QApplication,
        window: Window,
        theme: Theme,
        language: Language,
        log: Path,
        build: Callable[[], Application],
    ) -> None:
        watch_for_the_unexpected(log, window)
        self._tasks = Tasks(app)
        self._core = CoreArrival(build, self._tasks, app)
        self.desk = Desk(app, window, self._core, self._tasks, theme, language)
        self._core.begin()

    @property
    def core_is_there(self) -> bool:
        """Whether signing in need not wait for imports any more."""
        return self._core.application is not None

    def leave(self) -> None:
        """Save, lock, stop the tasks in bounded time, let the next program start."""
        self.desk.leave()
        self._tasks.shutdown(_PATIENCE_MS)
        self._core.close()
