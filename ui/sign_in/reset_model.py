"""A new passphrase without the old one, without widgets: recovery code and second factor."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from core.application import Application
from core.foundation.errors import NatiqError
from core.identity.model import Employee
from core.workplace import Workplace
from ui.factors.judge import PassphraseJudge
from ui.factors.security_key import KeyStage, attempt_in, telling
from ui.tasks import Steps, Tasks

_ONE_SECOND_MS = 1_000


class ResetModel(QObject):
    """One attempt at a time; while a delay runs, ``seconds_left`` counts down.

    ``key_stage`` tells how far the use of a security key is (``KeyStage``).
    """

    changed = Signal()
    progressed = Signal(float)
    key_stage = Signal(object)
    entered = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        application: Application,
        tasks: Tasks,
        employee: Employee | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._tasks = tasks
        self._employee = employee
        self.judge = PassphraseJudge(application.passphrases, tasks, self)
        self.judge.failed.connect(self.refused)
        self.busy = False
        self.seconds_left = 0
        self._steps: Steps | None = None
        self._second = QTimer(self, interval=_ONE_SECOND_MS)
        self._second.timeout.connect(self._count_down)

    def consider(self, passphrase: str) -> None:
        """Judge the new passphrase as it is typed."""
        employee = self._employee
        personal = (employee.name, employee.staff_number) if employee else ()
        self.judge.consider(passphrase, personal)

    def reset(self, recovery_code: str, code: str, passphrase: str) -> None:
        """Open the official profile; ``passphrase`` opens it from now on."""
        application = self._application
        self._attempt(
            lambda steps: application.reset_passphrase(
                recovery_code, code, passphrase, steps.report
            )
        )

    def reset_with_key(self, recovery_code: str, pin: str, passphrase: str) -> None:
        """The same with a security key in the authenticator's place; ``pin`` is empty until
        the key asks for it."""
        application = self._application
        self._attempt(
            lambda steps: application.reset_passphrase_with_security_key(
                recovery_code, attempt_in(steps, pin), passphrase, telling(steps)
            )
        )

    def give_up(self) -> None:
        """Wait for the security key no longer."""
        if self._steps is not None:
            self._steps.cancel()

    def forget(self) -> None:
        """Drop what was typed."""
        self.judge.forget()

    def _attempt(self, work: Callable[[Steps], Workplace]) -> None:
        if self.busy or self.seconds_left:
            return
        self._set_busy(True)
        self._steps = self._tasks.run_in_steps(
            self, work, self._enter, self._refuse, self._progress
        )

    def _enter(self, workplace: Workplace) -> None:
        self._steps = None
        self._set_busy(False)
        self.entered.emit(workplace)

    def _refuse(self, error: NatiqError) -> None:
        self._steps = None
        seconds = error.values.get("seconds")
        if isinstance(seconds, int) and seconds > 0:
            self.seconds_left = seconds
            self._second.start()
        self._set_busy(False)
        self.refused.emit(error)

    def _progress(self, told: KeyStage | float) -> None:
        if isinstance(told, KeyStage):
            self.key_stage.emit(told)
        else:
            self.progressed.emit(told)

    def _count_down(self) -> None:
        self.seconds_left = max(0, self.seconds_left - 1)
        if not self.seconds_left:
            self._second.stop()
        self.changed.emit()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()
