"""Who may be spoken for: the delegated accounts with the decisions behind them."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from core.delegation.model import Action, Decision, DelegatedAccount
from core.foundation.errors import NatiqError
from core.workplace import Workplace
from ui.speaking.colours import colour_at


@dataclass(frozen=True)
class Speaker:
    """One account that the employee speaks for, and the decision that says so.

    ``colour`` (``#RRGGBB``) is the account's own on every screen.
    """

    account: DelegatedAccount
    decision: Decision | None
    problem: NatiqError | None = None
    colour: str = ""

    @property
    def key(self) -> str:
        return self.account.key

    @property
    def until(self) -> datetime | None:
        return self.decision.valid_until if self.decision else None


class Speakers(QObject):
    """The accounts of the signed-in employee; ``changed`` when one came, went or expired."""

    changed = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.all: tuple[Speaker, ...] = self._read()

    def refresh(self) -> None:
        """Ask the delegation again: decisions expire and are revoked while one works."""
        now = self._read()
        if now != self.all:
            self.all = now
            self.changed.emit()

    def of(self, account_key: str | None) -> Speaker | None:
        """The speaker for that account, if decisions in force still name it."""
        return next((one for one in self.all if one.key == account_key), None)

    def default(self, account_key: str | None) -> Speaker | None:
        """The speaker for that account, or else the first there is."""
        return self.of(account_key) or (self.all[0] if self.all else None)

    def _read(self) -> tuple[Speaker, ...]:
        accounts = self._workplace.accounts()
        return tuple(self._speaker(one, colour_at(at)) for at, one in enumerate(accounts))

    def _speaker(self, account: DelegatedAccount, colour: str) -> Speaker:
        staff_number = self._workplace.employee.staff_number
        try:
            decision = self._workplace.delegation.authorise(
                staff_number, account.key, Action.PUBLISH
            )
        except NatiqError as problem:
            return Speaker(account, None, problem, colour)
        return Speaker(account, decision, colour=colour)
