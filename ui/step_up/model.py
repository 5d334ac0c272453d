"""Runs use cases; where one wants the second factor anew, asks for it and runs it once more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from core.foundation.errors import NatiqError
from core.identity.factors import OwnFactors
from core.identity.model import IdentityProblem
from core.policy.model import Clause
from core.workplace import Workplace
from ui.factors.security_key import attempt_in
from ui.tasks import Steps, Tasks

T = TypeVar("T")


@dataclass(frozen=True)
class _Waiting:
    """A use case that was refused: how to run it again, and how to leave it at that."""

    again: Callable[[], None]
    give_up: Callable[[], None]


class StepUp(QObject):
    """``wanted`` asks for the dialog; ``show_code``, ``use_key`` and ``give_up`` are its answers.

    ``factors`` says then which second factors there are, and ``key_stage`` how far the use
    of a security key is (``KeyStage``).
    """

    wanted = Signal()
    key_stage = Signal(object)
    passed = Signal()
    refused = Signal(object)
    busy_changed = Signal()

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._tasks = tasks
        self._waiting: list[_Waiting] = []
        self._steps: Steps | None = None
        self.factors: OwnFactors | None = None
        self.busy = False

    @property
    def clause(self) -> Clause | None:
        """The clause that asks for it."""
        return self._workplace.pack.clauses.get("SEC-4")

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        on_result: Callable[[T], None],
        on_error: Callable[[NatiqError], None],
        asks_for_it: Callable[[T], bool] = lambda _result: False,
    ) -> None:
        """Do ``work`` off the main thread and call back, as ``Tasks.run`` does.

        Where it is refused with ``STEP_UP_NEEDED``, or gives a result of which
        ``asks_for_it`` is true, the second factor is asked for and ``work`` is done once
        more. Who gives up gets the first answer.
        """

        self._begin(
            lambda done, failed: self._tasks.run(owner, work, done, failed),
            on_result,
            on_error,
            asks_for_it,
        )

    def run_in_steps(
        self,
        owner: QObject,
        work: Callable[[Steps], T],
        on_result: Callable[[T], None],
        on_error: Callable[[NatiqError], None],
        on_progress: Callable[[Any], None],
    ) -> None:
        """As ``run``, for work that reports progress."""
        self._begin(
            lambda done, failed: self._tasks.run_in_steps(owner, work, done, failed, on_progress),
            on_result,
            on_error,
            lambda _result: False,
        )

    def _begin(
        self,
        start: Callable[[Callable[[T], None], Callable[[NatiqError], None]], object],
        on_result: Callable[[T], None],
        on_error: Callable[[NatiqError], None],
        asks_for_it: Callable[[T], bool],
    ) -> None:
        def again() -> None:
            start(on_result, on_error)

        def done(result: T) -> None:
            if asks_for_it(result):
                self._ask(_Waiting(again, lambda: on_result(result)))
            else:
                on_result(result)

        def failed(problem: NatiqError) -> None:
            if problem.code is IdentityProblem.STEP_UP_NEEDED:
                self._ask(_Waiting(again, lambda: on_error(problem)))
            else:
                on_error(problem)

        start(done, failed)

    def show_code(self, code: str) -> None:
        """Show a code of the authenticator; ``passed`` or ``refused`` follows."""
        if self.busy:
            return
        self._set_busy(True)
        self._tasks.run(self, lambda: self._workplace.step_up(code), self._pass, self._refuse)

    def use_key(self, pin: str) -> None:
        """Have a security key touched; ``pin`` is empty until it asks for it."""
        if self.busy:
            return
        self._set_busy(True)
        workplace = self._workplace
        self._steps = self._tasks.run_in_steps(
            self,
            lambda steps: workplace.step_up_with_security_key(attempt_in(steps, pin)),
            self._pass,
            self._refuse,
            self._tell_stage,
        )

    def give_up_touch(self) -> None:
        """Wait for the security key no longer."""
        if self._steps is not None:
            self._steps.cancel()

    def give_up(self) -> None:
        """Do without: what was refused stays refused."""
        self.give_up_touch()
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            each.give_up()

    def _ask(self, waiting: _Waiting) -> None:
        self._waiting.append(waiting)
        if len(self._waiting) == 1:
            own = self._workplace.own_sign_in.own
            self._tasks.run(self, own, self._want, self._want_anyhow)

    def _want(self, factors: OwnFactors) -> None:
        self.factors = factors
        self.wanted.emit()

    def _want_anyhow(self, _problem: NatiqError) -> None:
        """What cannot be read now, the attempt itself will tell."""
        self.wanted.emit()

    def _tell_stage(self, stage: object) -> None:
        self.key_stage.emit(stage)

    def _pass(self, _nothing: None) -> None:
        self._steps = None
        self._set_busy(False)
        waiting, self._waiting = self._waiting, []
        self.passed.emit()
        for each in waiting:
            each.again()

    def _refuse(self, problem: NatiqError) -> None:
        self._steps = None
        self._set_busy(False)
        self.refused.emit(problem)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()
