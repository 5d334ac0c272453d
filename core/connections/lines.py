"""Lines to the platforms, each through a network gate that is watched (clause SEC-2)."""

import importlib
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.connections.model import Transport, named
from core.delegation.model import DelegatedAccount
from core.foundation.clock import Clock
from core.foundation.errors import Invalid, Refused
from core.foundation.ids import Randomness
from core.platforms.journal import GateJournal, GatePurpose, HostUse, JournalLine, Rule, Who
from core.platforms.options import PlatformOptions
from core.platforms.tokens import Credentials, Tokens
from core.publishing.model import PublishingProblem

if TYPE_CHECKING:
    from core.platforms.gate import GateRefusal
    from core.platforms.served import Opened, OpenedSignIn


class Lines:
    """Opens them, and knows what they were used for. Who opens one closes it."""

    def __init__(
        self,
        audit: AuditLog,
        transport: Transport,
        options: Callable[[], PlatformOptions],
        clock: Clock,
        random: Randomness,
    ) -> None:
        self._audit = audit
        self._transport = transport
        self._options = options
        self._clock = clock
        self._random = random
        self._journal = GateJournal(clock)

    def open_for_work(self, account: DelegatedAccount, credentials: Credentials) -> "Opened":
        """The account's connector. Raises ``Refused`` for a platform that is not served."""
        return self._open(account, credentials, GatePurpose.WORK)

    def open_to_examine(self, account: DelegatedAccount, credentials: Credentials) -> "Opened":
        """The same for credentials that are still to be kept."""
        return self._open(account, credentials, GatePurpose.EXAMINATION)

    def _open(
        self, account: DelegatedAccount, credentials: Credentials, purpose: GatePurpose
    ) -> "Opened":
        opened: Opened | None = self._served().open_connector(
            named(account),
            credentials,
            self._options(),
            self._transport,
            self._clock,
            self._random,
            self._note,
            self._journal_of(account, purpose),
        )
        if opened is None:
            raise Refused(PublishingProblem.NO_ACCOUNT, clause="ACC-1")
        return opened

    def open_sign_in(self, account: DelegatedAccount) -> "OpenedSignIn":
        """How to sign in at the account's platform in the browser."""
        opened: OpenedSignIn = self._served().open_sign_in(
            named(account),
            self._options(),
            self._transport,
            self._clock,
            self._random,
            self._note,
            self._journal_of(account, GatePurpose.SIGN_IN),
        )
        return opened

    def examine(self, account: DelegatedAccount, token: str) -> Tokens:
        """What a token that was pasted is good for. Raises ``Refused`` for one not right."""
        tokens: Tokens = self._served().examine(
            token,
            named(account),
            self._options(),
            self._transport,
            self._clock,
            self._note,
            self._journal_of(account, GatePurpose.EXAMINATION),
        )
        return tokens

    def used(self, accounts: Iterable[DelegatedAccount]) -> tuple[HostUse, ...]:
        """What passed the gates so far and what they refused, by host.

        For these accounts with what they may do and have not done.
        """
        return self._journal.uses(self._declared(accounts))

    def _declared(self, accounts: Iterable[DelegatedAccount]) -> Iterator[tuple[Who, Rule]]:
        options = self._options()
        for account in accounts:
            who = _who(account, GatePurpose.WORK)
            try:
                rules: tuple[Rule, ...] = self._served().rules_for(named(account), options)
            except Invalid:
                # An address to which no line opens either.
                continue
            yield from ((who, rule) for rule in rules)

    def _journal_of(self, account: DelegatedAccount, purpose: GatePurpose) -> JournalLine:
        return self._journal.line(_who(account, purpose))

    def _served(self) -> Any:
        return importlib.import_module("core.platforms.served")

    def _note(self, refusal: "GateRefusal") -> None:
        """What the gate refused goes into the log that can be verified (clause SEC-2)."""
        host = urlsplit(refusal.url).hostname or ""
        self._audit.record(
            Deed(
                AuditAction.NETWORK_REFUSED,
                subject=host,
                detail={"code": refusal.code, "method": refusal.method},
            )
        )


def _who(account: DelegatedAccount, purpose: GatePurpose) -> Who:
    return Who(account.key, account.handle, purpose)
