"""Incidents: their checklists, step by step, until they are closed."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from core.foundation.errors import NatiqError
from core.integrations.model import Incident, IncidentStep
from core.workplace import Workplace
from ui.guard.overview_model import OverviewModel
from ui.tasks import Tasks


class IncidentsModel(QObject):
    """``changed`` brings the incident after a deed, ``deed_failed`` what stood in its way.

    ``paused`` comes when all publishing was stopped from here.
    """

    changed = Signal(object)
    closed = Signal(object)
    deed_failed = Signal(object)
    noted = Signal()
    paused = Signal()
    busy_changed = Signal()

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        overview: OverviewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._tasks = workplace, tasks
        self.overview = overview
        self.employee = workplace.employee
        self.busy = False

    def of(self, incident_id: str) -> Incident | None:
        """The incident as it was read last."""
        overview = self.overview.overview
        incidents = overview.incidents if overview is not None else ()
        return next((one for one in incidents if one.id == incident_id), None)

    def do_step(self, incident: Incident, step: IncidentStep, note: str) -> None:
        """Mark a step as done, or do it where the program can; ``changed`` follows."""
        guard = self._workplace.guard

        def done(after: Incident) -> None:
            if step is IncidentStep.PAUSE_ALL:
                self.paused.emit()
            self.changed.emit(after)

        self._do(lambda: guard.do_step(incident.id, step, note), done)

    def close(self, incident: Incident, left_out: Mapping[IncidentStep, str]) -> None:
        """Close it; ``closed`` or ``deed_failed`` follows."""
        guard, reasons = self._workplace.guard, dict(left_out)
        self._do(lambda: guard.close_incident(incident.id, reasons), self.closed.emit)

    def note_report(self, incident: Incident) -> None:
        """The report was printed or saved: the log says so; ``noted`` follows."""
        guard = self._workplace.guard

        def note() -> None:
            guard.report_printed(incident.id)

        self._tasks.run(self, note, lambda _nothing: self.noted.emit(), self._fail)

    def _do(self, work: Callable[[], Incident], tell: Callable[[Incident], None]) -> None:
        if self.busy:
            return

        def done(incident: Incident) -> None:
            self._set_busy(False)
            tell(incident)
            self.overview.refresh()

        self._set_busy(True)
        self._tasks.run(self, work, done, self._fail)

    def _fail(self, problem: NatiqError) -> None:
        self._set_busy(False)
        self.deed_failed.emit(problem)
        self.overview.refresh()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()
