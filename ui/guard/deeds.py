"""One deed of the guard at a time: how it begins, and how it ends well or otherwise."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.foundation.errors import NatiqError
from core.workplace import Workplace
from ui.guard.overview_model import OverviewModel
from ui.step_up.model import StepUp
from ui.tasks import Tasks


class DeedModel(QObject):
    """What the models of the guard's rooms share. ``deed_failed`` brings why one did not work."""

    deed_failed = Signal(object)
    busy_changed = Signal()

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        step_up: StepUp,
        overview: OverviewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._tasks, self._step_up = workplace, tasks, step_up
        self.overview = overview
        self.busy = False

    def _do(self, work: Callable[[], Any], tell: Callable[[Any], None]) -> None:
        """Begin unless another deed is under way; ``tell`` is given what came of it.

        The second factor is asked for where the guard wants it.
        """
        if self.busy:
            return

        def done(result: Any) -> None:
            self._set_busy(False)
            tell(result)
            self.overview.refresh()

        self._set_busy(True)
        self._step_up.run(self, work, done, self._fail)

    def _fail(self, problem: NatiqError) -> None:
        self._set_busy(False)
        self.deed_failed.emit(problem)
        self.overview.refresh()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()
