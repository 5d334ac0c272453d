"""Incidents: their checklists, step by step, until they are closed."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from core.integrations.model import Incident, IncidentStep
from core.workplace import Workplace
from ui.guard.deeds import DeedModel
from ui.guard.overview_model import OverviewModel
from ui.step_up.model import StepUp
from ui.tasks import Tasks


class IncidentsModel(DeedModel):
    """``changed`` brings the incident after a deed, ``deed_failed`` what stood in its way.

    ``paused`` comes when all publishing was stopped from here.
    """

    changed = Signal(object)
    closed = Signal(object)
    noted = Signal()
    paused = Signal()

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        step_up: StepUp,
        overview: OverviewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(workplace, tasks, step_up, overview, parent)
        self.employee = workplace.employee

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
