"""A guided change of an account's password, without widgets: draw, begin, confirm."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from core.foundation.errors import NatiqError
from core.protection.model import Drawn, PasswordVerdict, Recipe
from core.workplace import Workplace
from ui.step_up.model import StepUp
from ui.tasks import Tasks

_JUDGE_AFTER_MS = 150


class ChangeModel(QObject):
    """One account's change. The old password stays in force until ``confirm``."""

    drawn = Signal(object)
    judged = Signal(object)
    begun = Signal()
    confirmed = Signal()
    given_up = Signal()
    failed = Signal(object)
    busy_changed = Signal()

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        step_up: StepUp,
        account_key: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._vault = workplace.protection
        self._tasks = tasks
        self._step_up = step_up
        self.account_key = account_key
        self.busy = False
        self._typed = ""
        self._asked = 0
        self._timer = QTimer(self, singleShot=True, interval=_JUDGE_AFTER_MS)
        self._timer.timeout.connect(self._judge)

    def draw(self, recipe: Recipe) -> None:
        """Another password by ``recipe``, to be looked at; nothing is kept."""
        self._asked += 1
        asked, key = self._asked, self.account_key

        def take(answer: tuple[int, Drawn]) -> None:
            if answer[0] == self._asked:
                self.drawn.emit(answer[1])

        self._tasks.run(
            self, lambda: (asked, self._vault.draw(key, recipe)), take, self.failed.emit
        )

    def consider(self, password: str) -> None:
        """Judge a password of the employee's own as it is typed."""
        self._typed = password
        self._asked += 1
        self._timer.start()

    def begin(self, password: str) -> None:
        """Keep the new password beside the one in force."""
        key = self.account_key
        self._change(lambda: self._vault.begin_change_with(key, password), self.begun.emit)

    def confirm(self) -> None:
        """The platform has taken the new password."""
        key = self.account_key
        self._change(lambda: self._vault.confirm_change(key), self.confirmed.emit)

    def give_up(self) -> None:
        """The platform still has the old one."""
        key = self.account_key
        self._change(lambda: self._vault.give_up_change(key), self.given_up.emit)

    def forget(self) -> None:
        """Drop what was typed."""
        self._timer.stop()
        self._typed = ""

    def _judge(self) -> None:
        asked, key, password = self._asked, self.account_key, self._typed
        if not password:
            return

        def take(answer: tuple[int, PasswordVerdict]) -> None:
            if answer[0] == self._asked:
                self.judged.emit(answer[1])

        self._tasks.run(
            self, lambda: (asked, self._vault.judge(key, password)), take, self.failed.emit
        )

    def _change(self, work: Callable[[], None], tell: Callable[[], None]) -> None:
        def done(_nothing: None) -> None:
            self._set_busy(False)
            tell()

        def failed(problem: NatiqError) -> None:
            self._set_busy(False)
            self.failed.emit(problem)

        self._set_busy(True)
        self._step_up.run(self, work, done, failed)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()
