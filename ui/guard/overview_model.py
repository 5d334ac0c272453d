"""What the guard has to say of all accounts at once; every room of it shows a part of that."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from core.delegation.model import DelegatedAccount
from core.integrations.model import AppCheck, GuardOverview
from core.workplace import Workplace
from ui.speaking.colours import colour_at
from ui.tasks import Tasks

_Read = tuple[GuardOverview, Mapping[str, DelegatedAccount]]


class OverviewModel(QObject):
    """``overview`` is ``None`` until it was read, ``shown`` comes whenever it was.

    ``counted`` brings how much waits for a person.
    """

    shown = Signal()
    counted = Signal(int)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._tasks = workplace, tasks
        self.now = workplace.clock.now
        self.clauses = workplace.pack.clauses
        self.practice = workplace.practice
        self.overview: GuardOverview | None = None
        self.accounts: Mapping[str, DelegatedAccount] = {}

    def refresh(self) -> None:
        """Read it anew, without a look at a platform."""
        workplace = self._workplace

        def read() -> _Read:
            accounts = {one.key: one for one in workplace.accounts()}
            return workplace.guard.overview(), accounts

        self._tasks.run(self, read, self._take, self.failed.emit)

    @property
    def checks(self) -> tuple[AppCheck, ...]:
        """How each account stands."""
        return self.overview.checks if self.overview is not None else ()

    def colour_of(self, account_key: str) -> str:
        """The account's own colour; nothing for one that no decision names any more."""
        places = list(self.accounts)
        return colour_at(places.index(account_key)) if account_key in places else ""

    def check_of(self, account_key: str) -> AppCheck | None:
        """How one of them stands; ``None`` where it is delegated no more."""
        return next((one for one in self.checks if one.account_key == account_key), None)

    def name_of(self, account_key: str) -> str:
        """What the account is called; its key once it is delegated no more."""
        account = self.accounts.get(account_key)
        return account.name if account is not None else account_key

    def _take(self, read: _Read) -> None:
        self.overview, self.accounts = read
        self.shown.emit()
        self.counted.emit(self.overview.needs_a_person)
