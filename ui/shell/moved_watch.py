"""Whether the profile was moved to another workstation, and the banner that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.workplace import Workplace
from ui.step_up.model import StepUp
from ui.tasks import Tasks

if TYPE_CHECKING:
    from core.backup.model import Moved
    from ui.backup.moved_banner import MovedBanner


class MovedWatch(QObject):
    """``banner_made`` carries the banner, to be placed; ``returned`` that the move is over."""

    banner_made = Signal(object)
    returned = Signal()

    def __init__(
        self, workplace: Workplace, tasks: Tasks, step_up: StepUp, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._tasks, self._step_up = workplace, tasks, step_up
        self.banner: MovedBanner | None = None

    def look(self) -> None:
        """See whether it was moved."""
        self._tasks.run(self, self._workplace.moved, self._show)

    def close_dialog(self) -> None:
        """Leave none open over a window that goes away."""
        if self.banner is not None:
            self.banner.close_dialog()

    def _show(self, moved: Moved | None) -> None:
        if moved is None or self.banner is not None:
            return
        # A profile is moved once in years: not in memory before.
        from ui.backup.moved_banner import MovedBanner  # noqa: PLC0415 - memory

        self.banner = MovedBanner(self._workplace, self._step_up, moved)
        self.banner.returned.connect(self._end)
        self.banner_made.emit(self.banner)

    def _end(self) -> None:
        banner, self.banner = self.banner, None
        if banner is not None:
            banner.deleteLater()
        self.returned.emit()
