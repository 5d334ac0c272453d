"""Signing in, without widgets: what was typed goes down, a workplace or a refusal comes up."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.foundation.errors import NatiqError
from ui.core_arrival import CoreArrival
from ui.tasks import Steps, Tasks

if TYPE_CHECKING:
    from core.application import Application
    from core.workplace import Workplace

_ONE_SECOND_MS = 1_000


class SignInModel(QObject):
    """One attempt at a time; while a delay runs, ``seconds_left`` counts down.

    ``key_stage`` tells how far the use of a security key is (``KeyStage``).
    """

    changed = Signal()
    key_stage = Signal(object)
    entered = Signal(object)
    refused = Signal(object)

    def __init__(self, core: CoreArrival, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self.busy = False
        self.seconds_left = 0
        self._steps: Steps | None = None
        self._second = QTimer(self)
        self._second.setInterval(_ONE_SECOND_MS)
        self._second.timeout.connect(self._count_down)

    def sign_in(self, passphrase: str, code: str) -> None:
        """Open the official profile; waits for the core where it is not there yet."""
        self._attempt(lambda application, _steps: application.sign_in(passphrase, code))

    def sign_in_with_recovery_code(self, passphrase: str, recovery_code: str) -> None:
        """The same with one of the recovery codes in the authenticator's place."""
        self._attempt(
            lambda application, _steps: application.sign_in_with_recovery_code(
                passphrase, recovery_code
            )
        )

    def sign_in_with_security_key(self, passphrase: str, pin: str) -> None:
        """The same with a security key, which is touched; ``pin`` is empty until it asks."""

        def open_profile(application: Application, steps: Steps) -> Workplace:
            # Not there at the first window, and there by now (see CoreArrival): start-up time.
            attempt_in = importlib.import_module("ui.factors.security_key").attempt_in
            return application.sign_in_with_security_key(passphrase, attempt_in(steps, pin))

        self._attempt(open_profile)

    def give_up(self) -> None:
        """Wait for the security key no longer."""
        if self._steps is not None:
            self._steps.cancel()

    def _attempt(self, open_profile: Callable[[Application, Steps], Workplace]) -> None:
        if self.busy or self.seconds_left:
            return
        self.busy = True
        self.changed.emit()
        # Argon2 takes a good part of a second by design: never on this thread.
        self._core.when_there(
            lambda application: self._start(lambda steps: open_profile(application, steps)),
        )
        if self._core.problem is not None:
            self._refuse(self._core.problem)

    def _start(self, work: Callable[[Steps], Workplace]) -> None:
        self._steps = self._tasks.run_in_steps(
            self, work, self._enter, self._refuse, self._tell_stage
        )

    def _tell_stage(self, stage: object) -> None:
        self.key_stage.emit(stage)

    def _enter(self, workplace: Workplace) -> None:
        self.busy = False
        self._steps = None
        self.changed.emit()
        self.entered.emit(workplace)

    def _refuse(self, error: NatiqError) -> None:
        self.busy = False
        self._steps = None
        seconds = error.values.get("seconds")
        if isinstance(seconds, int) and seconds > 0:
            self.seconds_left = seconds
            self._second.start()
        self.refused.emit(error)
        self.changed.emit()

    def _count_down(self) -> None:
        self.seconds_left = max(0, self.seconds_left - 1)
        if not self.seconds_left:
            self._second.stop()
        self.changed.emit()
