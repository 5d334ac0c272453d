"""The accounts and the decisions behind them, how each is connected, and what can be done."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.connections.model import Way
from core.delegation.model import Decision, DelegatedAccount, Revocation, VerifiedDecision
from core.foundation.errors import NatiqError
from core.foundation.files import read_bounded
from core.workplace import Workplace
from ui.accounts.account_views import AccountView, account_views
from ui.accounts.browser_visit import BrowserVisit
from ui.accounts.daily_look import DailyLook
from ui.links import open_link
from ui.tasks import Tasks

FILE_LIMIT = 64 * 1024


class Paper(Enum):
    """What can be brought in as a file."""

    DECISION = auto()
    REVOCATION = auto()


@dataclass(frozen=True)
class DecisionView:
    """A decision as it was verified just now."""

    verified: VerifiedDecision
    names_me: bool

    @property
    def in_force(self) -> bool:
        return self.verified.problem is None and self.names_me


@dataclass(frozen=True)
class Disconnected:
    """What became of a connection: by which way it was, and whether the platform was told."""

    account: DelegatedAccount
    way: Way | None
    told: bool


class AccountsModel(QObject):
    """What the accounts screen shows, and what can be done there.

    ``open_address`` shows an address in the browser and says whether that was possible.
    """

    shown = Signal()
    imported = Signal(object)
    connected = Signal(str)
    disconnected = Signal(object)
    busy_changed = Signal()
    failed = Signal(object)
    connect_failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        daily_look: DailyLook,
        parent: QObject | None = None,
        open_address: Callable[[str], bool] = open_link,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._tasks = tasks
        self._daily_look = daily_look
        self.open_address = open_address
        self.clauses = workplace.pack.clauses
        self.practice = workplace.practice
        self.now = workplace.clock.now
        self.busy = False
        self.decisions: tuple[DecisionView, ...] = ()
        self.accounts: tuple[AccountView, ...] = ()
        daily_look.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Verify every decision again, and look how each account is connected."""
        self._tasks.run(self, self._read, self._show, self.failed.emit)

    def of(self, account_key: str) -> AccountView | None:
        """What is shown of the account."""
        return next((one for one in self.accounts if one.key == account_key), None)

    def trouble_of(self, account_key: str) -> NatiqError | None:
        """What went wrong when the platform was asked last behind everybody's back."""
        return self._daily_look.problem_of(account_key)

    def bring_in(self, path: Path, paper: Paper) -> None:
        """Read, verify and keep a decision or a revocation."""
        workplace = self._workplace

        def work() -> Decision | Revocation:
            content = read_bounded(path, FILE_LIMIT)
            if paper is Paper.DECISION:
                return workplace.import_decision(content)
            return workplace.import_revocation(content)

        self._set_busy(True)
        self._tasks.run(self, work, self._imported, self._import_failed)

    def connect_account(self, account: DelegatedAccount, app_password: str) -> None:
        """Ask the platform whose app password it is, and keep it if it is the account's."""
        workplace = self._workplace

        def work() -> DelegatedAccount:
            workplace.connect_account(account.key, app_password)
            return account

        self._connect_by(work)

    def connect_with_token(self, account: DelegatedAccount, token: str) -> None:
        """Ask the platform what the token is good for, and keep it if it is just that."""
        connections = self._workplace.connections

        def work() -> DelegatedAccount:
            connections.connect_with_token(account.key, token)
            return account

        self._connect_by(work)

    def visit(self, account: DelegatedAccount) -> BrowserVisit:
        """A sign-in in the browser, which ``begin`` begins."""
        visit = BrowserVisit(account, self._workplace, self._tasks, self.open_address, self)
        visit.succeeded.connect(lambda: self._connected(account))
        return visit

    def disconnect_account(self, account: DelegatedAccount) -> None:
        """Forget how the program is let in there, and tell the platform where that is possible."""
        connections = self._workplace.connections

        def work() -> Disconnected:
            try:
                way = connections.connection_of(account.key).way
            except NatiqError:
                way = None
            return Disconnected(account, way, connections.disconnect(account.key))

        self._set_busy(True)
        self._tasks.run(self, work, self._disconnected, self._connect_failed)

    def _read(self) -> tuple[tuple[DecisionView, ...], tuple[AccountView, ...]]:
        staff_number = self._workplace.employee.staff_number
        decisions = tuple(
            DecisionView(verified, verified.decision.employee(staff_number) is not None)
            for verified in self._workplace.delegation.decisions()
        )
        return decisions, account_views(self._workplace)

    def _show(self, read: tuple[tuple[DecisionView, ...], tuple[AccountView, ...]]) -> None:
        self.decisions, self.accounts = read
        self.shown.emit()

    def _imported(self, paper: Decision | Revocation) -> None:
        self._set_busy(False)
        self.imported.emit(paper)
        self.refresh()

    def _import_failed(self, problem: NatiqError) -> None:
        self._set_busy(False)
        self.failed.emit(problem)

    def _connect_by(self, work: Callable[[], DelegatedAccount]) -> None:
        self._set_busy(True)
        self._tasks.run(self, work, self._connected, self._connect_failed)

    def _connected(self, account: DelegatedAccount) -> None:
        self._set_busy(False)
        self.connected.emit(account.handle)
        self._daily_look.look_at(account.key)
        self.refresh()

    def _connect_failed(self, problem: NatiqError) -> None:
        self._set_busy(False)
        self.connect_failed.emit(problem)

    def _disconnected(self, what: Disconnected) -> None:
        self._set_busy(False)
        self._daily_look.forget(what.account.key)
        self.disconnected.emit(what)
        self.refresh()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()
