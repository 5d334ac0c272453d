"""The decisions on this machine with their verification, and what can be brought in."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.delegation.model import Decision, DelegatedAccount, Revocation, VerifiedDecision
from core.foundation.errors import NatiqError
from core.foundation.files import read_bounded
from core.workplace import Workplace
from ui.tasks import Tasks

FILE_LIMIT = 64 * 1024


class Paper(Enum):
    """What can be brought in as a file."""

    DECISION = auto()
    REVOCATION = auto()


@dataclass(frozen=True)
class AccountLine:
    """An account of a decision, and whether publishing needs a credential yet."""

    account: DelegatedAccount
    connected: bool


@dataclass(frozen=True)
class DecisionView:
    """A decision as it was verified just now, with its accounts."""

    verified: VerifiedDecision
    lines: tuple[AccountLine, ...]
    names_me: bool

    @property
    def in_force(self) -> bool:
        return self.verified.problem is None and self.names_me


class AccountsModel(QObject):
    """What the accounts screen shows, and what can be done there."""

    shown = Signal()
    imported = Signal(object)
    connected = Signal(str)
    busy_changed = Signal()
    failed = Signal(object)
    connect_failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._tasks = tasks
        self.clauses = workplace.pack.clauses
        self.practice = workplace.practice
        self.busy = False
        self.decisions: tuple[DecisionView, ...] = ()

    def refresh(self) -> None:
        """Verify every decision again."""
        self._tasks.run(self, self._read, self._show, self.failed.emit)

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

        def work() -> str:
            return workplace.connect_account(account.key, app_password).handle

        self._set_busy(True)
        self._tasks.run(self, work, self._connected, self._connect_failed)

    def _read(self) -> tuple[DecisionView, ...]:
        staff_number = self._workplace.employee.staff_number
        return tuple(
            DecisionView(
                verified,
                tuple(
                    AccountLine(account, self._workplace.is_connected(account.key))
                    for account in verified.decision.accounts
                ),
                any(one.staff_number == staff_number for one in verified.decision.employees),
            )
            for verified in self._workplace.delegation.decisions()
        )

    def _show(self, decisions: tuple[DecisionView, ...]) -> None:
        if decisions != self.decisions:
            self.decisions = decisions
        self.shown.emit()

    def _imported(self, paper: Decision | Revocation) -> None:
        self._set_busy(False)
        self.imported.emit(paper)
        self.refresh()

    def _import_failed(self, problem: NatiqError) -> None:
        self._set_busy(False)
        self.failed.emit(problem)

    def _connected(self, handle: str) -> None:
        self._set_busy(False)
        self.connected.emit(handle)
        self.refresh()

    def _connect_failed(self, problem: NatiqError) -> None:
        self._set_busy(False)
        self.connect_failed.emit(problem)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()
