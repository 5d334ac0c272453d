"""The employee's own sign-in, without widgets: what lets one in, and how it is changed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance

from core.foundation.errors import NatiqError
from core.foundation.files import write_atomically
from core.identity.enrolment import PendingAuthenticator, PendingRecoveryCodes
from core.identity.factors import OwnFactors
from core.identity.passphrase import PassphrasePolicy
from core.workplace import Workplace
from ui.factors.judge import PassphraseJudge
from ui.step_up.model import StepUp
from ui.tasks import Tasks


class OwnSignInModel(QObject):
    """One change at a time. Each asks for the second factor where it was shown too long ago."""

    shown = Signal()
    busy_changed = Signal()
    progressed = Signal(float)
    passphrase_changed = Signal()
    codes_drawn = Signal()
    codes_renewed = Signal()
    saved = Signal()
    authenticator_begun = Signal()
    authenticator_replaced = Signal()
    authenticator_removed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        policy: PassphrasePolicy,
        tasks: Tasks,
        step_up: StepUp,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._own = workplace.own_sign_in
        self._tasks = tasks
        self._step_up = step_up
        self.judge = PassphraseJudge(policy, tasks, self)
        self.judge.failed.connect(self.failed)
        self.busy = False
        self.employee = workplace.employee
        self.factors: OwnFactors | None = None
        self.pending_codes: PendingRecoveryCodes | None = None
        self.pending_authenticator: PendingAuthenticator | None = None

    def refresh(self) -> None:
        """Read again what lets the employee in."""
        self._tasks.run(self, self._own.own, self._show, self.failed.emit)

    def consider(self, passphrase: str) -> None:
        """Judge a new passphrase as it is typed."""
        self.judge.consider(passphrase, (self.employee.name, self.employee.staff_number))

    def change_passphrase(self, old: str, new: str) -> None:
        """From now on ``new``; ``passphrase_changed`` tells when."""
        self._set_busy(True)
        self._step_up.run_in_steps(
            self,
            lambda steps: self._workplace.change_passphrase(old, new, steps.report),
            self._passphrase_changed,
            self._fail,
            self._progress,
        )

    def draw_codes(self) -> None:
        """New recovery codes; the old ones count until ``put_codes``."""

        def take(pending: PendingRecoveryCodes) -> None:
            self._set_busy(False)
            self.pending_codes = pending
            self.codes_drawn.emit()

        self._set_busy(True)
        self._step_up.run(self, self._own.draw_recovery_codes, take, self._fail)

    def save_codes(self, path: Path, content: str) -> None:
        """Write the codes where the employee wants them, closed to other users."""
        self._tasks.run(
            self,
            lambda: write_atomically(path, content.encode()),
            lambda _nothing: self.saved.emit(),
            self.failed.emit,
        )

    def put_codes(self) -> None:
        """From now on the new codes count, and none from before."""
        pending = self.pending_codes
        if pending is not None:
            self._change(lambda: self._own.put_recovery_codes(pending), self.codes_renewed)

    def begin_authenticator(self) -> None:
        """Draw a seed for another authenticator; the one in force counts on."""

        def take(pending: PendingAuthenticator) -> None:
            self._set_busy(False)
            self.pending_authenticator = pending
            self.authenticator_begun.emit()

        self._set_busy(True)
        self._step_up.run(self, self._own.begin_authenticator, take, self._fail)

    def confirm_authenticator(self, code: str) -> None:
        """Show that the new one works. Raises ``Refused`` where the code does not."""
        if self.pending_authenticator is not None:
            self.pending_authenticator.confirm(code)

    def put_authenticator(self, passphrase: str) -> None:
        """From now on the new one; ``passphrase`` is needed only where there was none."""
        pending = self.pending_authenticator
        if pending is not None:
            self._change(
                lambda: self._own.put_authenticator(pending, passphrase),
                self.authenticator_replaced,
            )

    def remove_authenticator(self) -> None:
        """From now on every opening needs a security key."""
        self._change(self._own.remove_authenticator, self.authenticator_removed)

    def forget(self) -> None:
        """Drop what was typed and drawn and is not in force."""
        self.judge.forget()
        self.pending_codes = None
        self.pending_authenticator = None

    def _change(self, work: Callable[[], None], done: SignalInstance) -> None:
        def tell(_nothing: None) -> None:
            self._set_busy(False)
            self.forget()
            done.emit()
            self.refresh()

        self._set_busy(True)
        self._step_up.run(self, work, tell, self._fail)

    def _passphrase_changed(self, _nothing: None) -> None:
        self._set_busy(False)
        self.forget()
        self.passphrase_changed.emit()
        self.refresh()

    def _progress(self, share: float) -> None:
        self.progressed.emit(share)

    def _show(self, factors: OwnFactors) -> None:
        self.factors = factors
        self.shown.emit()

    def _fail(self, problem: NatiqError) -> None:
        self._set_busy(False)
        self.failed.emit(problem)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()
