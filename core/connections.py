"""The way from a delegated account to its platform: one connector each, behind the gate."""

import importlib
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.delegation.model import DelegatedAccount
from core.delegation.service import Delegation
from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.foundation.ids import Randomness
from core.identity.session import Session
from core.platforms.limits import LIMITS
from core.platforms.model import Account, AccountIdentity, Connector, Limits
from core.platforms.practice import PracticeConnector
from core.publishing.model import PublishingProblem
from core.publishing.practice_timeline import PracticeTimeline
from core.vault.model import SecretKind
from core.vault.service import Vault

if TYPE_CHECKING:
    import httpx

    from core.platforms.gate import GateRefusal

PRACTICE = "practice"

Transport = Callable[[], "httpx.BaseTransport | None"]
"""What the network gate sends through; ``None`` is the system's network."""


class Connections:
    """Connectors for the accounts of the signed-in employee, made when first needed."""

    def __init__(
        self,
        session: Session,
        delegation: Delegation,
        vault: Vault,
        audit: AuditLog,
        timeline: PracticeTimeline,
        transport: Transport,
        clock: Clock,
        random: Randomness,
    ) -> None:
        self._session = session
        self._delegation = delegation
        self._vault = vault
        self._audit = audit
        self._timeline = timeline
        self._transport = transport
        self._clock = clock
        self._random = random
        self._connectors: dict[str, Connector] = {}
        self._clients: list[httpx.Client] = []
        self._making = threading.Lock()

    def account_of(self, account_key: str) -> DelegatedAccount:
        """The account as a decision in force names it. Raises ``Refused`` (clause ACC-1)."""
        for account in self._delegation.accounts_of(self._session.employee.staff_number):
            if account.key == account_key:
                return account
        raise Refused(PublishingProblem.NO_ACCOUNT, clause="ACC-1")

    def connector_for(self, account: DelegatedAccount) -> Connector:
        """The account's connector, with the credential that the vault holds.

        Raises ``Refused(NOT_CONNECTED)`` where it holds none yet.
        """
        if not self.is_connected(account.key):
            raise Refused(PublishingProblem.NOT_CONNECTED, handle=account.handle)
        with self._making:
            if account.key not in self._connectors:
                self._connectors[account.key] = self._make(
                    account, lambda: self._vault.use(account.key, SecretKind.APP_PASSWORD)
                )
            return self._connectors[account.key]

    def limits_of(self, account: DelegatedAccount) -> Limits:
        """What a post may be there. Raises ``Refused`` for a platform that is not served."""
        limits = LIMITS.get(account.platform)
        if limits is None:
            raise Refused(PublishingProblem.NO_ACCOUNT, clause="ACC-1")
        return limits

    def is_connected(self, account_key: str) -> bool:
        return account_key.startswith(f"{PRACTICE}:") or self._vault.holds(
            account_key, SecretKind.APP_PASSWORD
        )

    def connect(self, account_key: str, app_password: str) -> AccountIdentity:
        """Ask the platform whose password it is; keep it only if it is the delegated account's."""
        account = self.account_of(account_key)
        identity = self._make(account, lambda: app_password).whose_token()
        if identity.account_id != account.account_id:
            self._audit.record(
                Deed(
                    AuditAction.ACCOUNT_REFUSED,
                    account=account.handle,
                    detail={"token_of": identity.account_id, "clause": "ACC-1"},
                )
            )
            raise Refused(
                PublishingProblem.WRONG_ACCOUNT,
                clause="ACC-1",
                delegated=account.handle,
                token=identity.handle,
            )
        self._vault.store(account_key, SecretKind.APP_PASSWORD, app_password)
        self._audit.record(Deed(AuditAction.ACCOUNT_CONNECTED, account=account.handle))
        with self._making:
            self._connectors.pop(account_key, None)
        return identity

    def close(self) -> None:
        """Forget every connector and its tokens."""
        with self._making:
            self._connectors.clear()
            for client in self._clients:
                client.close()
            self._clients.clear()

    def _make(
        self, delegated: DelegatedAccount, app_password: Callable[[], str | None]
    ) -> Connector:
        account = Account(
            delegated.platform, delegated.server, delegated.handle, delegated.account_id
        )
        if account.platform == PRACTICE:
            return PracticeConnector(self._timeline, account, self._clock, self._random)
        served = importlib.import_module("core.platforms.served")
        opened: tuple[Connector, httpx.Client] | None = served.open_connector(
            account, app_password, self._transport(), self._clock, self._random, self._note
        )
        if opened is None:
            raise Refused(PublishingProblem.NO_ACCOUNT, clause="ACC-1")
        connector, client = opened
        self._clients.append(client)
        return connector

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
