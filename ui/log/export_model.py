"""Exporting the log, without widgets: for programs that verify it, or for people to read."""

import time
from collections import deque
from dataclasses import replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from core.audit.model import AuditEntry, AuditFilter, Exported
from core.foundation.errors import NatiqError
from core.workplace import Workplace
from ui.log.log_paper import LogPaper
from ui.moments import moment_words
from ui.step_up.model import StepUp
from ui.tasks import Steps, Tasks
from ui.texts import fill

_BATCH = 2_000
"""Entries that are read at once for the paper."""
_SLICE_S = 0.004
"""How long the main thread draws before it sees to other things."""


class ExportModel(QObject):
    """``exported`` and ``printed`` end it well: with an ``Exported``, or with how many entries.

    ``progressed`` tells how much is done, from 0 to 1, below 0 where that is not known.
    """

    progressed = Signal(float)
    exported = Signal(object)
    printed = Signal(int)
    failed = Signal(object)
    stopped = Signal()

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        step_up: StepUp,
        wanted: AuditFilter,
        filter_words: tuple[str, ...],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._tasks, self._step_up = workplace, tasks, step_up
        self.wanted, self.filter_words = wanted, filter_words
        self.busy = False
        self._running: list[Steps] = []
        self._given_up = Event()
        self._paper: LogPaper | None = None
        self._waiting: deque[AuditEntry] = deque()
        self._read, self._all_read = 0, False

    def export(self, path: Path) -> None:
        """Write what programs verify to ``path``."""
        workplace, wanted, running = self._workplace, self.wanted, self._running
        given_up = self._given_up
        given_up.clear()

        def write(steps: Steps) -> Exported:
            running[:] = [steps]
            if given_up.is_set():
                steps.cancel()
            return workplace.export_log(wanted, path, steps.report)

        self.busy = True
        self._step_up.run_in_steps(self, write, self._exported, self._fail, self.progressed.emit)

    def write_paper(self, path: Path) -> None:
        """Write what people read to ``path``."""
        session = self._workplace.session
        self.busy = True
        self._step_up.run(
            self, session.require_fresh, lambda _: self._begin_paper(path), self._fail
        )

    def stop(self) -> None:
        """Give it up; nothing is left behind."""
        self._given_up.set()
        for steps in self._running:
            steps.cancel()
        self._drop_paper()
        if self.busy:
            self.busy = False
            self.stopped.emit()

    # The file for programs

    def _exported(self, exported: Exported) -> None:
        # Also where it was too late to stop it.
        self.busy = False
        self.exported.emit(exported)

    # The paper

    def _begin_paper(self, path: Path) -> None:
        if not self.busy:
            return
        now = self._workplace.clock.now()
        # What is written meanwhile would move all places.
        bound = self.wanted.until
        until = now if bound is None else min(bound, now)
        self._fixed = replace(self.wanted, until=until)
        employee = self._workplace.employee
        by = fill(
            self.tr("Exported by {employee} ({number}) on {moment}."),
            {"employee": employee.name, "number": employee.staff_number, "moment": now},
        )
        key = self._workplace.audit.public_key()
        sentences = (
            by,
            *(self.filter_words or (self.tr("The whole log, the newest entry first."),)),
            fill(self.tr("Key of the log: {key}"), {"key": key.key_id}),
            self.tr(
                "This paper is for reading. Whether anything was changed shows the export for "
                "verification (JSON Lines) of the same log."
            ),
        )
        foot = fill(self.tr("Natiq · log · {moment}"), {"moment": moment_words(now)})
        try:
            self._paper = LogPaper(path, self._workplace.pack.clauses, foot, self)
            self._paper.begin(self.tr("Log of the official accounts"), sentences)
        except NatiqError as problem:
            self._fail(problem)
            return
        self._read, self._all_read = 0, False
        self.progressed.emit(-1.0)
        self._read_on()

    def _read_on(self) -> None:
        audit, wanted, offset = self._workplace.audit, self._fixed, self._read
        self._tasks.run(self, lambda: audit.find(wanted, _BATCH, offset), self._take, self._fail)

    def _take(self, entries: tuple[AuditEntry, ...]) -> None:
        if self._paper is None:
            return
        self._read += len(entries)
        self._all_read = len(entries) < _BATCH
        self._waiting.extend(entries)
        self._draw()

    def _draw(self) -> None:
        """Some entries, then room for whatever else the main thread has to do."""
        paper, until = self._paper, time.perf_counter() + _SLICE_S
        if paper is None:
            return
        while self._waiting and time.perf_counter() < until:
            paper.add(self._waiting.popleft())
        if self._all_read:
            self.progressed.emit(paper.entries / max(self._read, 1))
        if self._waiting:
            QTimer.singleShot(0, self, self._draw)
        elif not self._all_read:
            self._read_on()
        else:
            self._note(paper.entries)

    def _note(self, entries: int) -> None:
        """No copy of the log without an entry about it: it comes before the file."""
        audit, wanted = self._workplace.audit, self.wanted
        self._tasks.run(
            self, lambda: audit.note_paper(wanted, entries), self._finish_paper, self._fail
        )

    def _finish_paper(self, _nothing: None) -> None:
        paper, self._paper = self._paper, None
        if paper is None:
            return
        try:
            paper.finish()
        except NatiqError as problem:
            self._fail(problem)
            return
        self.busy = False
        self.printed.emit(paper.entries)
        paper.deleteLater()

    def _drop_paper(self) -> None:
        self._waiting.clear()
        if self._paper is not None:
            self._paper.give_up()
            self._paper.deleteLater()
            self._paper = None

    def _fail(self, problem: NatiqError) -> None:
        self._drop_paper()
        if self.busy:
            self.busy = False
            self.failed.emit(problem)
