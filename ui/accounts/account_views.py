"""Each account as the screen shows it: by which decision, how connected, within what limits."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from core.connections.model import Connection, Way
from core.delegation.model import Action, Decision, DelegatedAccount
from core.foundation.errors import NatiqError
from core.platforms.model import Limits
from core.workplace import Workplace
from ui.speaking.colours import colour_at

SOON = timedelta(days=14)
"""So long before a token ends that nothing renews, it is spoken of: IT needs time for another."""


class State(Enum):
    """How an account stands, the worst of what is true of it."""

    DAMAGED = auto()
    NOT_DELEGATED = auto()
    NOT_CONNECTED = auto()
    NOT_ALLOWED = auto()
    ENDED = auto()
    ENDS_SOON = auto()
    CONNECTED = auto()


@dataclass(frozen=True)
class AccountView:
    """One account. ``decision`` is ``None`` where none in force names it any more.

    ``connection`` is ``None`` where the vault holds something that it cannot open.
    ``own_limits`` says whether its server has limits of its own, ``limits_read_at`` when it
    said ``limits``, ``None`` where it never did.
    """

    account: DelegatedAccount
    decision: Decision | None
    connection: Connection | None
    ways: tuple[Way, ...] = ()
    limits: Limits | None = None
    own_limits: bool = False
    limits_read_at: datetime | None = None
    colour: str = ""

    @property
    def key(self) -> str:
        return self.account.key

    def ends_at(self) -> datetime | None:
        """When the connection ends for good; ``None`` where it does not, or nobody knows."""
        one = self.connection
        return None if one is None or one.renews else one.expires_at

    def days_left(self, now: datetime) -> int | None:
        """Whole days until then."""
        ends = self.ends_at()
        return None if ends is None else max((ends - now).days, 0)

    def state(self, now: datetime) -> State:
        """How it stands at the moment ``now``."""
        connection, ends = self.connection, self.ends_at()
        if connection is None:
            return State.DAMAGED
        if self.decision is None:
            return State.NOT_DELEGATED
        if not connection.connected:
            return State.NOT_CONNECTED
        if not connection.allowed:
            return State.NOT_ALLOWED
        if ends is not None and ends <= now:
            return State.ENDED
        if ends is not None and ends - now <= SOON:
            return State.ENDS_SOON
        return State.CONNECTED


def account_views(workplace: Workplace) -> tuple[AccountView, ...]:
    """The employee's accounts; those at the end whose decision is over, but not the connection."""
    return (*_delegated(workplace), *_left_over(workplace))


def _delegated(workplace: Workplace) -> Iterator[AccountView]:
    connections = workplace.connections
    for at, account in enumerate(workplace.accounts()):
        yield AccountView(
            account,
            _decision_over(workplace, account),
            _connection_of(workplace, account.key),
            connections.ways_to(account),
            connections.limits_of(account),
            connections.says_its_limits(account),
            connections.limits_read_at(account.key),
            colour_at(at),
        )


def _left_over(workplace: Workplace) -> Iterator[AccountView]:
    seen = {account.key for account in workplace.accounts()}
    for verified in workplace.delegation.decisions():
        if verified.decision.employee(workplace.employee.staff_number) is None:
            continue
        for account in verified.decision.accounts:
            if account.key not in seen and workplace.is_connected(account.key):
                seen.add(account.key)
                yield AccountView(account, None, _connection_of(workplace, account.key))


def _decision_over(workplace: Workplace, account: DelegatedAccount) -> Decision | None:
    staff_number = workplace.employee.staff_number
    try:
        return workplace.delegation.authorise(staff_number, account.key, Action.PUBLISH)
    except NatiqError:
        pass
    try:
        return workplace.delegation.decision_over(staff_number, account.key)
    except NatiqError:
        return None


def _connection_of(workplace: Workplace, account_key: str) -> Connection | None:
    try:
        return workplace.connections.connection_of(account_key)
    except NatiqError:
        return None
