"""What stands behind the first window once it is shown: tasks, the core, the desk."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from core.foundation.crash_files import reports_wait_in
from ui.core_arrival import CoreArrival
from ui.desk import Desk
from ui.handed_over import HandedOver
from ui.language import Language
from ui.tasks import Tasks
from ui.unexpected import watch_for_the_unexpected
from ui.widgets.theme import Theme
from ui.window import Window

if TYPE_CHECKING:
    from core.application import Application
    from core.foundation.crash_watch import CrashWatch
    from ui.crash_reports.notice import CrashNotice

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
        file: Path | None = None,
        crash_watch: CrashWatch | None = None,
    ) -> None:
        """``file`` is what the program was started to open.

        ``crash_watch`` knows what an earlier run has died of.
        """
        self._hand_back_hooks = watch_for_the_unexpected(log, window)
        self._window, self._crash_watch = window, crash_watch
        self._crashes = log.with_name("crashes")
        self._notice: CrashNotice | None = None
        self._tasks = Tasks(app)
        self._core = CoreArrival(build, self._tasks, app)
        self.desk = Desk(app, window, self._core, self._tasks, theme, language)
        self._handed: HandedOver | None = None
        self._core.when_there(self._listen)
        self._core.when_there(self._look_for_crashes)
        # After the desk has opened what was entered: it was connected first.
        self.desk.flow.entered.connect(self._tell_of_crashes)
        self._core.begin()
        if file is not None:
            self.desk.opening.open(file)

    def _listen(self, application: Application) -> None:
        """Only the one that holds the data takes what other starts hand over."""
        self._handed = HandedOver(application.paths.data, self.desk)
        self._handed.wanted.connect(self.desk.opening.open)
        self._handed.listen()

    def _look_for_crashes(self, application: Application) -> None:
        """Only the one that holds the data knows that other runs have ended."""
        if self._crash_watch is not None:
            self._crash_watch.take_over()
        if not application.identity.enrolled:
            # There is no sign-in to wait for.
            self._tell_of_crashes()

    def _tell_of_crashes(self, _workplace: object = None) -> None:
        if not reports_wait_in(self._crashes):
            return
        if self._notice is None:
            # Brought in where something has gone wrong: memory.
            notice = importlib.import_module("ui.crash_reports.notice")
            self._notice = notice.CrashNotice(self._crashes, self._window, self._window)
        if self._notice is not None:
            self._notice.show_if_due()

    @property
    def core_is_there(self) -> bool:
        """Whether signing in need not wait for imports any more."""
        return self._core.application is not None

    def leave(self) -> None:
        """Save, lock, stop the tasks in bounded time, let the next program start."""
        self.desk.leave()
        self.desk.help.close()
        self._tasks.shutdown(_PATIENCE_MS)
        self._core.close()
        self._hand_back_hooks()
