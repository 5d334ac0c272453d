"""Connectors for the accounts of the signed-in employee, and how they are let in."""

import importlib
import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.connections.credentials import NewCredentials, VaultCredentials
from core.connections.known_limits import SAY_THEIR_OWN, KnownLimits
from core.connections.model import Connection, Transport, Way, named
from core.delegation.model import DelegatedAccount
from core.delegation.service import Delegation
from core.foundation.clock import Clock
from core.foundation.errors import Damaged, NatiqError, Refused
from core.foundation.ids import Randomness
from core.identity.model import IdentityProblem
from core.identity.session import Session
from core.platforms.model import AccountIdentity, Limits
from core.platforms.options import PlatformOptions
from core.platforms.practice import PracticeConnector
from core.platforms.protocol import Connector
from core.platforms.tokens import Credentials, Tokens
from core.publishing.model import PublishingProblem
from core.publishing.practice_timeline import PracticeTimeline
from core.storage.database import Database
from core.vault.model import SecretKind
from core.vault.service import Vault

if TYPE_CHECKING:
    from core.connections.lines import Lines
    from core.connections.visit import Visit
    from core.platforms.journal import HostUse
    from core.platforms.served import Opened

PRACTICE = "practice"

_LETS_IN = (SecretKind.TOKENS, SecretKind.APP_PASSWORD)

_WAYS: Mapping[str, tuple[Way, ...]] = {
    "bluesky": (Way.BROWSER, Way.APP_PASSWORD),
    "mastodon": (Way.BROWSER,),
    "x": (Way.BROWSER,),
    "facebook": (Way.TOKEN,),
    "instagram": (Way.TOKEN,),
}


class Connections:
    """The way from each delegated account to its platform, made when first needed."""

    def __init__(
        self,
        database: Database,
        session: Session,
        delegation: Delegation,
        vault: Vault,
        audit: AuditLog,
        timeline: PracticeTimeline,
        transport: Transport,
        options: Callable[[], PlatformOptions],
        clock: Clock,
        random: Randomness,
    ) -> None:
        self._database = database
        self._session = session
        self._delegation = delegation
        self._vault = vault
        self._audit = audit
        self._timeline = timeline
        self._transport = transport
        self._made_lines: Lines | None = None
        self._making_lines = threading.Lock()
        self._options = options
        self._clock = clock
        self._random = random
        self._connectors: dict[str, Connector] = {}
        self._opened: dict[str, Opened] = {}
        self._letting_in: dict[str, VaultCredentials] = {}
        self._replaced: list[Opened] = []
        self._by_password: set[str] = set()
        self._known_limits = KnownLimits(database, clock)
        self._making = threading.Lock()

    def account_of(self, account_key: str) -> DelegatedAccount:
        """The account as a decision in force names it. Raises ``Refused`` (clause ACC-1)."""
        for account in self._delegation.accounts_of(self._session.employee.staff_number):
            if account.key == account_key:
                return account
        raise Refused(PublishingProblem.NO_ACCOUNT, clause="ACC-1")

    def connector_for(self, account: DelegatedAccount) -> Connector:
        """The account's connector, with the credential that the vault holds.

        Raises ``Refused`` with ``NOT_CONNECTED`` where it holds none yet, with ``LOCKED``
        after the session.
        """
        with self._making:
            if self._session.ended:
                # A lock came in between: nothing would close what is made now.
                raise Refused(IdentityProblem.LOCKED, clause="SEC-4")
            if account.key in self._by_password and not self._holds_password(account.key):
                # Deleted elsewhere. Tokens are read for each request; a session lasts longer.
                self._retire(account.key)
            if account.key not in self._connectors:
                if not self.is_connected(account.key):
                    raise Refused(PublishingProblem.NOT_CONNECTED, handle=account.handle)
                self._connectors[account.key] = self._lasting(account)
            return self._connectors[account.key]

    # What a post may be there

    def limits_of(self, account: DelegatedAccount) -> Limits:
        """What a post may be there, as the server said it last.

        Raises ``Refused`` for a platform that is not served.
        """
        return self._known_limits.of(account)

    def says_its_limits(self, account: DelegatedAccount) -> bool:
        """Whether the account's server has limits of its own that it can be asked for."""
        return account.platform in SAY_THEIR_OWN

    def limits_read_at(self, account_key: str) -> datetime | None:
        """When the server said that; ``None`` where it never did."""
        return self._known_limits.said_at(account_key)

    def look_in(self, account_key: str) -> None:
        """Ask whether the program is still let in, and the server for its limits, which are kept.

        Raises as connectors do, and ``Refused`` where the credential has become another's.
        """
        account = self.account_of(account_key)
        connector = self.connector_for(account)
        self._check_owner(account, connector.whose_token())
        if self.says_its_limits(account):
            self._known_limits.keep(account_key, connector.read_limits())

    # How the program is let in

    def ways_to(self, account: DelegatedAccount) -> tuple[Way, ...]:
        """How the account can be connected; none for one that needs nothing."""
        ways = _WAYS.get(account.platform, ())
        if self._options().app_passwords:
            return ways
        return tuple(way for way in ways if way is not Way.APP_PASSWORD)

    def connection_of(self, account_key: str) -> Connection:
        """How the account is connected now. Nothing of it is secret.

        Raises ``Damaged`` where the vault holds something that it cannot open.
        """
        if account_key.startswith(f"{PRACTICE}:"):
            return Connection(connected=True)
        connector = self._connectors.get(account_key)
        allowance = None if connector is None else connector.allowance
        tokens = self._credentials_of(account_key).tokens()
        if tokens is not None:
            way = Way.TOKEN if _is_pasted(account_key) else Way.BROWSER
            renews = tokens.refresh is not None
            return Connection(
                True, way, tokens.scopes, tokens.expires_at, renews, allowance=allowance
            )
        if self._holds_password(account_key):
            allowed = self._options().app_passwords
            return Connection(True, Way.APP_PASSWORD, allowed=allowed, allowance=allowance)
        return Connection(connected=False)

    def is_connected(self, account_key: str) -> bool:
        """Whether publishing to the account needs no further credential."""
        return account_key.startswith(f"{PRACTICE}:") or any(
            self._vault.holds(account_key, kind) for kind in _LETS_IN
        )

    def connected_since(self, account_key: str) -> datetime | None:
        """Since when the program is let in with what it is let in with now.

        ``None`` where it is not. Tokens count from their last renewal on.
        """
        moments = (self._vault.kept_since(account_key, kind) for kind in _LETS_IN)
        return next((moment for moment in moments if moment is not None), None)

    def connect(self, account_key: str, app_password: str) -> AccountIdentity:
        """Ask the platform whose password it is; keep it only if it is the delegated account's."""
        account = self.account_of(account_key)
        self._require_way(account, Way.APP_PASSWORD)
        identity = self._examined(account, NewCredentials(app_password=app_password))
        self._take(account, Way.APP_PASSWORD, SecretKind.APP_PASSWORD, app_password)
        return identity

    def connect_with_token(self, account_key: str, token: str) -> AccountIdentity:
        """The same with a token that IT's system user was given at the platform.

        Raises ``Refused`` where it lets the program do more than it needs (clause SEC-2).
        """
        account = self.account_of(account_key)
        self._require_way(account, Way.TOKEN)
        return self.keep(account_key, self._lines().examine(account, token), Way.TOKEN)

    def visit(self, account_key: str) -> "Visit":
        """Begin to sign in at the platform in the system browser."""
        account = self.account_of(account_key)
        self._require_way(account, Way.BROWSER)
        module: Any = importlib.import_module("core.connections.visit")

        def keep(tokens: Tokens) -> AccountIdentity:
            return self.keep(account_key, tokens, Way.BROWSER)

        visit: Visit = module.Visit(self._lines().open_sign_in(account), keep)
        return visit

    def keep(self, account_key: str, tokens: Tokens, way: Way) -> AccountIdentity:
        """Keep tokens once the platform has said that they are the delegated account's."""
        account = self.account_of(account_key)
        fresh = NewCredentials(tokens=tokens)
        identity = self._examined(account, fresh)
        # Examining may have renewed them: what is kept is what counts now.
        kept = fresh.tokens() or tokens
        self._take(account, way, SecretKind.TOKENS, kept.written())
        return identity

    def disconnect(self, account_key: str) -> bool:
        """Forget how the program is let in; whether the platform was told to forget it too.

        That can be done also where the decision has ended. Raises ``Refused`` where none of
        the employee's ever named the account (clause ACC-1).
        """
        account = self._once_delegated(account_key)
        with self._making:
            before = self._retire(account_key)
        told = before is not None and self._revoked(account, before)
        detail = {"revoked": "yes" if told else "no"}
        deed = Deed(AuditAction.ACCOUNT_DISCONNECTED, account=account.handle, detail=detail)
        with self._making:
            # The outbox may have had one made while the platform was told.
            self._retire(account_key)
            with self._database.write() as connection:
                for kind in _LETS_IN:
                    self._vault.drop(connection, account_key, kind)
                self._audit.append(connection, deed)
        return told

    def clock_error_of(self, account_key: str) -> timedelta | None:
        """By how much the server's clock was ahead of ours at its last answer."""
        opened = self._opened.get(account_key)
        return None if opened is None else opened.gate.clock_error

    # What else acts for an account, and what leaves this machine (clause SEC-2)

    def settings_pages(self, account_key: str) -> tuple[str, ...]:
        """Where people see at the platform which apps may act for the account."""
        module: Any = importlib.import_module("core.platforms.app_pages")
        pages: tuple[str, ...] = module.settings_pages(named(self.account_of(account_key)))
        return pages

    def network_use(self) -> "tuple[HostUse, ...]":
        """What passed the network gate since the desk was opened, and what it refused, by host.

        With it what connected accounts may send and have not. Not for the main thread.
        """
        accounts = self._delegation.accounts_of(self._session.employee.staff_number)
        return self._lines().used(
            one for one in accounts if one.platform != PRACTICE and self.is_connected(one.key)
        )

    def close(self) -> None:
        """Forget every connector and its tokens."""
        with self._making:
            self._connectors.clear()
            for opened in (*self._opened.values(), *self._replaced):
                opened.close()
            self._opened.clear()
            self._replaced.clear()

    # Inside

    def _lines(self) -> "Lines":
        with self._making_lines:
            lines = self._made_lines
            if lines is None:
                # Brought in with the first connection: practice has none.
                module: Any = importlib.import_module("core.connections.lines")
                lines = self._made_lines = module.Lines(
                    self._audit, self._transport, self._options, self._clock, self._random
                )
            return lines

    def _examined(self, account: DelegatedAccount, credentials: Credentials) -> AccountIdentity:
        opened = self._lines().open_to_examine(account, credentials)
        try:
            identity = opened.connector.whose_token()
        finally:
            opened.close()
        self._check_owner(account, identity)
        return identity

    def _check_owner(self, account: DelegatedAccount, identity: AccountIdentity) -> None:
        if identity.account_id == account.account_id:
            return
        detail = {"token_of": identity.account_id, "clause": "ACC-1"}
        self._audit.record(Deed(AuditAction.ACCOUNT_REFUSED, account=account.handle, detail=detail))
        raise Refused(
            PublishingProblem.WRONG_ACCOUNT,
            clause="ACC-1",
            delegated=account.handle,
            token=identity.handle,
        )

    def _take(self, account: DelegatedAccount, way: Way, kind: SecretKind, secret: str) -> None:
        """Let this be how the program is let in, in the place of what was before."""
        detail = {"way": way.value}
        deed = Deed(AuditAction.ACCOUNT_CONNECTED, account=account.handle, detail=detail)
        with self._making:
            before = self._retire(account.key)
            with self._database.write() as connection:
                for other in _LETS_IN:
                    self._vault.drop(connection, account.key, other)
                self._vault.put(connection, account.key, kind, secret)
                self._audit.append(connection, deed)
        if before is not None and before.written() != secret:
            self._revoked(account, before)

    def _retire(self, account_key: str) -> Tokens | None:
        """Give the account's connector to nobody any more; the tokens that it has.

        Its line stays open: it may be in the middle of something.
        """
        self._connectors.pop(account_key, None)
        self._by_password.discard(account_key)
        self._letting_in.pop(account_key, self._credentials_of(account_key)).retire()
        opened = self._opened.pop(account_key, None)
        if opened is not None:
            self._replaced.append(opened)
        try:
            return self._credentials_of(account_key).tokens()
        except Damaged:
            return None

    def _once_delegated(self, account_key: str) -> DelegatedAccount:
        """The account as any decision names it whose signature holds, in force or not."""
        number = self._session.employee.staff_number
        for verified in self._delegation.decisions():
            account = verified.decision.account(account_key)
            if account is not None and verified.decision.employee(number) is not None:
                return account
        raise Refused(PublishingProblem.NO_ACCOUNT, clause="ACC-1")

    def _revoked(self, account: DelegatedAccount, tokens: Tokens) -> bool:
        """Whether the platform has forgotten them. What it does not hear ends here all the same."""
        if _is_pasted(account.key):
            return False
        try:
            opened = self._lines().open_sign_in(account)
            try:
                opened.sign_in.revoke(tokens)
            finally:
                opened.close()
        except NatiqError:
            return False
        return True

    def _require_way(self, account: DelegatedAccount, way: Way) -> None:
        if way not in self.ways_to(account):
            raise Refused(PublishingProblem.WAY_NOT_ALLOWED, clause="SEC-1")

    def _holds_password(self, account_key: str) -> bool:
        return self._vault.holds(account_key, SecretKind.APP_PASSWORD)

    def _credentials_of(self, account_key: str) -> VaultCredentials:
        return VaultCredentials(self._database, self._vault, account_key)

    def _lasting(self, account: DelegatedAccount) -> Connector:
        if account.platform == PRACTICE:
            return PracticeConnector(self._timeline, named(account), self._clock, self._random)
        credentials = self._credentials_of(account.key)
        opened = self._lines().open_for_work(account, credentials)
        self._opened[account.key], self._letting_in[account.key] = opened, credentials
        if not self._vault.holds(account.key, SecretKind.TOKENS):
            self._by_password.add(account.key)
        return opened.connector


def _is_pasted(account_key: str) -> bool:
    return _WAYS.get(account_key.partition(":")[0]) == (Way.TOKEN,)
