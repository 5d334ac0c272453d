"""A look at each connected account behind everybody's back: at sign-in and once a day.

Whether the program is still let in, and what the server says of its limits. Nobody is
disturbed where that fails; the accounts screen shows it.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from core.foundation.errors import NatiqError
from core.workplace import Workplace
from ui.tasks import Steps, Tasks

AFTER_MS = 4_000
"""The network library is read for it: not while the first words are being typed."""
_LOOK_EVERY_MS = 60 * 60 * 1000
_GOOD_FOR = timedelta(days=1)

_Answers = Mapping[str, NatiqError | None]


class DailyLook(QObject):
    """Looks in at the platforms, and knows what went wrong there.

    A platform that did not answer is asked again after an hour. ``changed`` after each round.
    """

    changed = Signal()

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._tasks = tasks
        self._asked: dict[str, datetime] = {}
        self._problems: dict[str, NatiqError] = {}
        self._asking = False
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """From now on, look by itself; for the first time when the screens have settled."""
        if self._workplace.practice:
            return
        self._timer.start()
        QTimer.singleShot(AFTER_MS, self, self.look)

    def look(self) -> None:
        """Look in for each connected account that was not looked at today; one round at a time."""
        if self._asking or self._workplace.practice:
            return
        self._asking = True
        now = self._workplace.clock.now()
        fresh = frozenset(key for key, at in self._asked.items() if now - at < _GOOD_FOR)
        self._tasks.run_in_steps(
            self, lambda steps: self._ask_all(fresh, steps), self._answered, self._gave_up
        )

    def look_at(self, account_key: str) -> None:
        """Look in for one account that has just been connected."""
        if not self._workplace.practice:
            self._tasks.run(self, lambda: {account_key: self._ask(account_key)}, self._keep)

    def forget(self, account_key: str) -> None:
        """The account is connected no more."""
        self._asked.pop(account_key, None)
        self._problems.pop(account_key, None)

    def problem_of(self, account_key: str) -> NatiqError | None:
        """What went wrong when the account was looked at last."""
        return self._problems.get(account_key)

    def _ask_all(self, fresh: frozenset[str], steps: Steps) -> _Answers:
        workplace = self._workplace
        answers: dict[str, NatiqError | None] = {}
        for account in workplace.accounts():
            if steps.cancelled.is_set():
                break
            if account.key not in fresh and workplace.is_connected(account.key):
                answers[account.key] = self._ask(account.key)
        return answers

    def _ask(self, account_key: str) -> NatiqError | None:
        try:
            self._workplace.connections.look_in(account_key)
        except NatiqError as problem:
            return problem
        return None

    def _answered(self, answers: _Answers) -> None:
        self._asking = False
        self._keep(answers)

    def _keep(self, answers: _Answers) -> None:
        now = self._workplace.clock.now()
        for key, problem in answers.items():
            if problem is None:
                self._asked[key] = now
                self._problems.pop(key, None)
            else:
                self._problems[key] = problem
        if answers:
            self.changed.emit()

    def _gave_up(self, _: NatiqError) -> None:
        """The profile was locked: whoever signs in next asks again."""
        self._asking = False
