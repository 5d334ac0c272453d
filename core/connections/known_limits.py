"""What a post may be on each account's server, as it said last."""

from datetime import datetime

from core.connections import written_limits
from core.delegation.model import DelegatedAccount
from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.platforms.limits import LIMITS
from core.platforms.model import Limits
from core.publishing.model import PublishingProblem
from core.storage.database import Database

SAY_THEIR_OWN = frozenset({"mastodon"})
"""The platforms whose servers have limits of their own and name them."""


class KnownLimits:
    """Remembers them over restarts; asked often, and quick at it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._limits: dict[str, Limits] = {}

    def of(self, account: DelegatedAccount) -> Limits:
        """Those of the account's server, or else those of its platform.

        Raises ``Refused`` for a platform that is not served.
        """
        usual = LIMITS.get(account.platform)
        if usual is None:
            raise Refused(PublishingProblem.NO_ACCOUNT, clause="ACC-1")
        if account.key not in self._limits:
            with self._database.read() as connection:
                kept = written_limits.get(connection, account.key, usual)
            self._limits[account.key] = usual if kept is None else kept[0]
        return self._limits[account.key]

    def said_at(self, account_key: str) -> datetime | None:
        """When the server said them; ``None`` where it never did."""
        with self._database.read() as connection:
            return written_limits.read_at(connection, account_key)

    def keep(self, account_key: str, limits: Limits) -> None:
        """The server has just said these."""
        with self._database.write() as connection:
            written_limits.put(connection, account_key, limits, self._clock.now())
        self._limits[account_key] = limits
