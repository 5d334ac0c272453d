"""The guided first run, without widgets: from a name to an open profile with its decision."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from core.application import Application
from core.delegation.model import Decision
from core.foundation.errors import NatiqError
from core.foundation.files import read_bounded, write_atomically
from core.identity.model import Employee, Strength, checked_employee
from core.identity.service import PendingEnrolment
from core.workplace import Workplace
from ui.factors.judge import PassphraseJudge
from ui.tasks import Steps, Tasks

T = TypeVar("T")
DECISION_LIMIT = 64 * 1024


class EnrolmentModel(QObject):
    """What was entered so far. Nothing is written to disk before ``finish``."""

    busy_changed = Signal()
    decision_read = Signal()
    assessed = Signal()
    pending_made = Signal()
    progressed = Signal(float)
    created = Signal()
    imported = Signal()
    saved = Signal()
    failed = Signal(object)

    def __init__(
        self, application: Application, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self.busy = False
        self.employee: Employee | None = None
        self.judge = PassphraseJudge(application.passphrases, tasks, self)
        self.judge.assessed.connect(self.assessed)
        self.judge.failed.connect(self.failed)
        self.pending: PendingEnrolment | None = None
        self.workplace: Workplace | None = None
        self.decision: Decision | None = None
        """The decision that was read, or, once there is a profile, imported."""
        self._content: bytes | None = None
        self._making: Steps | None = None

    @property
    def strength(self) -> Strength | None:
        """The verdict on the passphrase as it stands, once there is one."""
        return self.judge.strength

    @property
    def passphrase_minimum(self) -> int:
        """How many characters a passphrase must have here."""
        return self._application.passphrases.minimum

    def read_decision(self, path: Path) -> None:
        """Take name and staff number from a decision, verified but not kept yet."""
        application = self._application

        def work() -> tuple[bytes, Decision]:
            content = read_bounded(path, DECISION_LIMIT)
            return content, application.inspect_decision(content)

        self._run(work, self._take_decision)

    def name(self, name: str, staff_number: str) -> None:
        """Say who the employee is. Raises ``Invalid`` for what cannot be a name or number."""
        self.employee = checked_employee(staff_number, name)

    def consider(self, passphrase: str) -> None:
        """Judge a passphrase as it is typed; ``assessed`` tells when the verdict is there."""
        personal = (self.employee.name, self.employee.staff_number) if self.employee else ()
        self.judge.consider(passphrase, personal)

    def begin(self) -> None:
        """Draw second factor and recovery codes for the passphrase considered last."""
        if self.employee is None:
            return
        identity, employee = self._application.identity, self.employee
        passphrase = self.judge.passphrase
        self._run(lambda: identity.begin_enrolment(employee, passphrase), self._take_pending)

    def confirm(self, code: str) -> None:
        """Show that the authenticator works. Raises ``Refused`` where the code does not."""
        if self.pending is not None:
            self.pending.confirm(code)

    def save_codes(self, path: Path, content: str) -> None:
        """Write the recovery codes where the employee wants them, closed to other users."""
        self._run(
            lambda: write_atomically(path, content.encode()), lambda _nothing: self.saved.emit()
        )

    def finish(self) -> None:
        """Make the profile and open it; a decision read before is imported at once.

        Takes some seconds, because the machine's speed is measured first; ``progressed``
        tells how much is done. ``forget`` gives it up for as long as nothing was made.
        """
        pending = self.pending
        if pending is None or self.busy:
            return
        self._set_busy(True)
        self._making = self._tasks.run_in_steps(
            self,
            lambda steps: self._application.finish_enrolment(pending, steps.report),
            self._take_workplace,
            self._fail,
            self.progressed.emit,
        )

    def import_decision(self, path: Path) -> None:
        """Read, verify and keep the decision."""
        workplace = self.workplace
        if workplace is None:
            return

        def work() -> Decision:
            return workplace.import_decision(read_bounded(path, DECISION_LIMIT))

        self._run(work, self._take_import)

    def hand_over(self) -> Workplace | None:
        """The open profile, for whom it is opened; from here on it is not this path's."""
        workplace, self.workplace = self.workplace, None
        self.forget()
        return workplace

    def forget(self) -> None:
        """Drop what was typed and drawn; close a profile that nobody took over."""
        self.judge.forget()
        self.pending = None
        if self._making is not None:
            self._making.cancel()
            self._making = None
            self._set_busy(False)
        if self.workplace is not None:
            self.workplace.close()
            self.workplace = None

    def _take_decision(self, answer: tuple[bytes, Decision]) -> None:
        self._content, self.decision = answer
        self.decision_read.emit()

    def _take_pending(self, pending: PendingEnrolment) -> None:
        self.pending = pending
        self.pending_made.emit()

    def _take_workplace(self, workplace: Workplace) -> None:
        if self._making is None:
            # Given up when it was made already: the next start asks for passphrase and code.
            workplace.close()
            return
        self._making = None
        self._set_busy(False)
        self.workplace = workplace
        self.pending = None
        self.judge.forget()
        self.decision, content = None, self._content
        self.created.emit()
        if content is not None:
            self._run(lambda: workplace.import_decision(content), self._take_import)

    def _take_import(self, decision: Decision) -> None:
        self.decision = decision
        self.imported.emit()

    def _run(self, work: Callable[[], T], on_result: Callable[[T], None]) -> None:
        self._set_busy(True)

        def done(result: T) -> None:
            self._set_busy(False)
            on_result(result)

        self._tasks.run(self, work, done, self._fail)

    def _fail(self, problem: NatiqError) -> None:
        self._making = None
        self._set_busy(False)
        self.failed.emit(problem)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()
