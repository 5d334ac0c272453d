"""A step of an incident is done, and the incident is closed: each with what the log keeps."""

from PySide6.QtWidgets import QProgressBar, QWidget

from core.foundation.errors import NatiqError
from core.integrations.model import Incident, IncidentStep
from ui.guard.incident_words import IncidentWords
from ui.guard.incidents_model import IncidentsModel
from ui.texts import fill, words_for
from ui.widgets.dialog import Dialog
from ui.widgets.fields import Field
from ui.widgets.long_field import LongField
from ui.widgets.panels import STOP, restyle

_WIDTH = 540
_NOTE_LIMIT = 500


class _Deed(Dialog):
    """Waits for what the model says of it."""

    def __init__(self, model: IncidentsModel, incident: Incident, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model, self._incident = model, incident
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Under way"))
        self.go_on.clicked.connect(self.message.clear)
        model.deed_failed.connect(self._show_problem)
        model.busy_changed.connect(self._follow)

    def _ready(self) -> bool:
        return True

    def _follow(self) -> None:
        busy = self._model.busy
        self._progress.setVisible(busy)
        self.back.setEnabled(not busy)
        self.go_on.setEnabled(self._ready() and not busy)

    def _finish(self) -> None:
        self.accept()

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))


class StepDialog(_Deed):
    """One step; what was done may be said, and is asked for nowhere."""

    def __init__(
        self, model: IncidentsModel, incident: Incident, step: IncidentStep, parent: QWidget
    ) -> None:
        super().__init__(model, incident, parent)
        self._step = step
        self.note = LongField()
        stops = step is IncidentStep.PAUSE_ALL
        words = IncidentWords()
        self.set_words(
            words.step_name(step).rstrip("."),
            words.advice(step),
            self.tr("Stop all publishing") if stops else self.tr("It is done"),
            self.tr("Cancel"),
        )
        self.note.set_words(
            self.tr("Note for the report (may stay empty)"),
            self.tr("What was done, with whom it was arranged; no passwords, no private data"),
        )
        if stops:
            restyle(self.go_on, "kind", "danger")
        self.add(self.note)
        self.add(self._progress)
        self.note.input.textChanged.connect(self._follow)
        self.go_on.clicked.connect(self._go)
        model.changed.connect(self._finish)
        self._follow()
        self.note.setFocus()

    def _ready(self) -> bool:
        too_long = len(self.note.text.strip()) > _NOTE_LIMIT
        limit = self.tr("%n characters at most", "", _NOTE_LIMIT)
        self.note.set_error(limit if too_long else "")
        return not too_long

    def _go(self) -> None:
        self._model.do_step(self._incident, self._step, self.note.text.strip())


class CloseDialog(_Deed):
    """Each step that is still open needs a reason."""

    def __init__(self, model: IncidentsModel, incident: Incident, parent: QWidget) -> None:
        super().__init__(model, incident, parent)
        self.reasons = {step: Field() for step in incident.open_steps}
        words = IncidentWords()
        values = {"number": incident.number}
        self.set_words(
            fill(self.tr("Close incident {number}?"), values),
            self.tr("These steps are open. Say of each why it is left out; the log keeps it.")
            if self.reasons
            else self.tr("Every step is settled. A closed incident stays here and in the log."),
            self.tr("Close the incident"),
            self.tr("Keep it open"),
        )
        for step, field in self.reasons.items():
            field.set_words(words.step_name(step).rstrip("."))
            field.input.setMaxLength(_NOTE_LIMIT)
            field.input.textChanged.connect(self._follow)
            self.add(field)
        self.add(self._progress)
        self.go_on.clicked.connect(self._go)
        model.closed.connect(self._finish)
        self._follow()
        next(iter(self.reasons.values()), self.go_on).setFocus()

    def _ready(self) -> bool:
        return all(field.text.strip() for field in self.reasons.values())

    def _go(self) -> None:
        said = {step: field.text.strip() for step, field in self.reasons.items()}
        self._model.close(self._incident, said)
