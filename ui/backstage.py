"""What stands behind the first window once it is shown: tasks, the core, the desk."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from core.foundation.paths import Paths
from ui.core_arrival import CoreArrival
from ui.desk import Desk
from ui.language import Language
from ui.tasks import Tasks
from ui.unexpected import watch_for_the_unexpected
from ui.widgets.theme import Theme
from ui.window import Window

_PATIENCE_MS = 5_000


class Backstage:
    """Builds it in order, and takes it down in the opposite one."""

    def __init__(
        self,
        app: QApplication,
        window: Window,
        theme: Theme,
        language: Language,
        data: Path | None,
    ) -> None:
        watch_for_the_unexpected(Paths.of_this_machine(data).log, window)
        self._tasks = Tasks(app)
        self._core = CoreArrival(data, self._tasks, app)
        self.desk = Desk(app, window, self._core, self._tasks, theme, language)
        self._core.begin()

    def leave(self) -> None:
        """Save, lock, stop the tasks in bounded time, let the next program start."""
        self.desk.leave()
        self._tasks.shutdown(_PATIENCE_MS)
        self._core.close()
