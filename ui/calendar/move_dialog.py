"""Another time for a post, entered exactly, with what speaks against it beside the fields."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from ui.calendar.entries import Entry
from ui.calendar.view_model import CalendarModel
from ui.timing.fields import MomentFields
from ui.timing.verdict import Verdict
from ui.timing.verdict_list import VerdictList
from ui.timing.words import zone_of
from ui.widgets.dialog import Dialog
from ui.widgets.lines import line_of

_WIDTH = 480


class MoveDialog(Dialog):
    """Opens at ``wall``, which is what was dropped or the entry's own time."""

    def __init__(self, model: CalendarModel, entry: Entry, wall: datetime, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model, self._entry = model, entry
        self.fields = MomentFields()
        self.verdicts = VerdictList()
        self._verdict: Verdict | None = None
        self.add(self.fields)
        self.add(self.verdicts)
        self.fields.show_wall(wall)
        self.fields.changed.connect(self._judge)
        self.go_on.clicked.connect(self._move)
        self._judge()
        self.fields.setFocus()

    def _judge(self) -> None:
        verdict = self._verdict = self._model.verdict(self._entry, self.fields.wall)
        habits = self._model.habits
        if verdict.at is not None:
            self.fields.show_zone(zone_of(habits, verdict.at))
        unmoved = verdict.wall == self._entry.wall
        self.verdicts.show_verdict(verdict, habits)
        self.go_on.setEnabled(verdict.possible and not unmoved)
        first = self._entry.job.first
        self.set_words(
            self.tr("Move this post"),
            line_of(first.account_name, self._entry.opening, between=" – "),
            self.tr("Move anyway") if verdict.concerns else self.tr("Move"),
            self.tr("Leave it where it is"),
        )

    def _move(self) -> None:
        if self._verdict is not None and self._verdict.possible:
            self._model.move(self._entry, self._verdict)
            self.accept()
