"""Looks once a day whether IT has announced a newer version, and says so above the screens.

Brought in only where IT hosts a notice, and after the shell is shown: memory.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from core.foundation.errors import NatiqError
from ui.tasks import Tasks

if TYPE_CHECKING:
    from core.application import Application
    from core.updates.model import Notice
    from core.updates.service import Updates
    from ui.shell.update_banner import UpdateBanner

LOOK_AFTER_MS = 4_000
"""While nobody waits for anything else."""
LOOK_EVERY_MS = 24 * 60 * 60 * 1000


def watch_for_updates(
    application: Application, tasks: Tasks, place: Callable[[QWidget], None], shell: QObject
) -> UpdateWatch:
    """Begin to look, for as long as there is ``shell``; ``place`` puts a banner where it stands."""
    watch = UpdateWatch(application.updates(), tasks, place, shell)
    watch.begin()
    return watch


class UpdateWatch(QObject):
    """``banner`` is what is shown now, or ``None``."""

    def __init__(
        self, updates: Updates, tasks: Tasks, place: Callable[[QWidget], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._updates, self._tasks, self._place = updates, tasks, place
        self.banner: UpdateBanner | None = None
        self._shown: Notice | None = None
        self._put_away: Notice | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """From now on, look by itself."""
        self._timer.start()
        QTimer.singleShot(LOOK_AFTER_MS, self, self.look)

    def look(self) -> None:
        """Read the notice now; it may lie on a share that takes its time."""
        self._tasks.run(self, self._updates.look_quietly, self._found, _leave_it)

    def _found(self, notice: Notice | None) -> None:
        if notice in (self._shown, self._put_away):
            return
        self._take_away()
        if notice is not None:
            self._show(notice)

    def _show(self, notice: Notice) -> None:
        from core.updates.model import Severity  # noqa: PLC0415 - memory
        from ui.shell.update_banner import UpdateBanner  # noqa: PLC0415 - memory

        banner = UpdateBanner(
            notice,
            security=notice.severity is Severity.SECURITY,
            overdue=self._updates.is_overdue(notice),
        )
        banner.put_away.connect(self._put_it_away)
        self._place(banner)
        self.banner, self._shown = banner, notice

    def _put_it_away(self) -> None:
        notice = self._shown
        self._take_away()
        if notice is not None:
            self._put_away = notice
            self._tasks.run(self, lambda: self._updates.put_away(notice), _leave_it, _leave_it)

    def _take_away(self) -> None:
        banner, self.banner, self._shown = self.banner, None, None
        if banner is not None:
            _hand_on_focus(banner)
            banner.hide()
            banner.deleteLater()


def _hand_on_focus(banner: QWidget) -> None:
    """Whoever has pressed its button goes on working where the keys still lead somewhere."""
    if banner.isAncestorOf(banner.window().focusWidget() or banner.window()):
        banner.focusNextChild()


def _leave_it(_came: NatiqError | None) -> None:
    """Locked on the way, or the disk is full: it comes back at the next sign-in."""
