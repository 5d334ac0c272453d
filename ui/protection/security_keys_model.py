"""The employee's security keys, without widgets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance

from core.foundation.errors import NatiqError
from core.identity.key_register import SecurityKey
from core.workplace import Workplace
from ui.factors.security_key import KeyStage, attempt_in
from ui.step_up.model import StepUp
from ui.tasks import Steps, Tasks


class SecurityKeysModel(QObject):
    """One change at a time. Adding and removing ask for the second factor where it was shown
    too long ago; ``stage`` tells how far the use of the new key is (``KeyStage``)."""

    shown = Signal()
    busy_changed = Signal()
    stage = Signal(object)
    added = Signal()
    renamed = Signal()
    removed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        step_up: StepUp,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._own = workplace.own_security_keys
        self._require_fresh = workplace.session.require_fresh
        self._tasks = tasks
        self._step_up = step_up
        self._steps: Steps | None = None
        self._touches = 0
        self.practice = workplace.practice
        self.busy = False
        self.keys: tuple[SecurityKey, ...] = ()

    def refresh(self) -> None:
        """Read the keys again; ``shown`` tells when."""
        self._tasks.run(self, self._own.all, self._show, self.failed.emit)

    def add(self, name: str, passphrase: str, pin: str) -> None:
        """Let the key in that is plugged in now; ``pin`` is empty until the key asks for it."""
        own = self._own

        def touch(_fresh: None) -> None:
            self._touches = 0
            self._steps = self._tasks.run_in_steps(
                self,
                lambda steps: own.add(passphrase, name, attempt_in(steps, pin)),
                self._added,
                self._fail,
                self._tell_stage,
            )

        # Asked for first: between two touches nobody wants to look for the telephone.
        self._set_busy(True)
        self._step_up.run(self, self._require_fresh, touch, self._fail)

    def give_up(self) -> None:
        """Wait for the key no longer."""
        if self._steps is not None:
            self._steps.cancel()

    def rename(self, key: SecurityKey, name: str) -> None:
        """Call the key by another name."""
        own = self._own
        self._change(lambda: own.rename(key.credential_id, name), self.renamed)

    def remove(self, key: SecurityKey) -> None:
        """Let the key in no more."""
        own = self._own
        self._change(lambda: own.remove(key.credential_id), self.removed)

    def _change(self, work: Callable[[], None], done: SignalInstance) -> None:
        def tell(_nothing: None) -> None:
            self._set_busy(False)
            done.emit()
            self.refresh()

        self._set_busy(True)
        self._step_up.run(self, work, tell, self._fail)

    def _tell_stage(self, stage: KeyStage) -> None:
        """The key is touched twice: to make its credential, and for its first answer."""
        if stage is KeyStage.TOUCHED:
            self._touches += 1
        if self._touches == 1:
            stage = KeyStage.TOUCH_AGAIN
        self.stage.emit(stage)

    def _added(self, _key: SecurityKey) -> None:
        self._steps = None
        self._set_busy(False)
        self.added.emit()
        self.refresh()

    def _show(self, keys: tuple[SecurityKey, ...]) -> None:
        self.keys = keys
        self.shown.emit()

    def _fail(self, problem: NatiqError) -> None:
        self._steps = None
        self._set_busy(False)
        self.failed.emit(problem)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()
