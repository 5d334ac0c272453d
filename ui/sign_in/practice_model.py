"""One click into practice, without widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.foundation.errors import NatiqError, Unavailable
from core.identity.model import Employee
from ui.core_arrival import CoreArrival
from ui.tasks import Tasks

if TYPE_CHECKING:
    from core.application import Application
    from core.workplace import Workplace

_STAFF_NUMBER = "0000"


class PracticeModel(QObject):
    """Opens practice; where the machine cannot keep its drafts, asks before going on."""

    changed = Signal()
    entered = Signal(object)
    cannot_keep = Signal(object)
    refused = Signal(object)

    def __init__(self, core: CoreArrival, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self.busy = False
        self._keep = True

    def open(self, *, keep: bool = True) -> None:
        """Enter practice; without ``keep`` nothing outlives the program."""
        if self.busy:
            return
        self.busy, self._keep = True, keep
        self.changed.emit()
        self._core.when_there(self._start)
        if self._core.problem is not None:
            self._refuse(self._core.problem)

    def _start(self, application: Application) -> None:
        employee = Employee(staff_number=_STAFF_NUMBER, name=self.tr("Delegated employee"))
        # The core is there by now, and with it this: see ui/core_arrival.py.
        from core.delegation.practice import PracticeNames  # noqa: PLC0415 - start-up

        keep = self._keep
        names = PracticeNames(
            account=self.tr("Practice account"),
            decision_number=self.tr("Practice"),
            issuer=self.tr("Natiq"),
            job_title=self.tr("trainee"),
        )
        self._tasks.run(
            self,
            lambda: application.open_practice(employee, names, keep=keep),
            self._enter,
            self._refuse,
        )

    def _enter(self, workplace: Workplace) -> None:
        self.busy = False
        self.changed.emit()
        self.entered.emit(workplace)

    def _refuse(self, error: NatiqError) -> None:
        self.busy = False
        self.changed.emit()
        if isinstance(error, Unavailable) and error.code.value.startswith("vault_") and self._keep:
            self.cannot_keep.emit(error)
        else:
            self.refused.emit(error)
