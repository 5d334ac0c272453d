"""An employee's desk whose accounts live on a platform's server on loopback.

Database, vault, decision and log are the real ones; only the clock is the test's.
"""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx

from core.application import Application
from core.connections.model import Connection
from core.delegation.model import DelegatedAccount
from core.foundation.errors import NatiqError
from core.platforms.model import AccountIdentity
from core.platforms.tokens import Tokens, read_tokens
from core.vault.model import SecretKind
from core.workplace import Workplace
from tests.browsing import Browser, Decide
from tests.delegating import refusal_of
from tests.fakes import FakeClock, MemoryDeviceSecrets
from tests.office import ISSUER, decision_for, enrol, new_authority, open_office
from tests.servers.wire import Wire

TEXT = "تدعو بلدية مسقط سكان السيب إلى المشاركة في يوم التشجير 🌴 #بلدية_مسقط"
YES, NO = "The platform said yes.", "The platform said no."


@dataclass
class ConnectingDesk:
    """What a test of a connection has in hand, from the decision to the browser."""

    application: Application
    workplace: Workplace
    clock: FakeClock
    wire: Wire
    account: DelegatedAccount
    folder: Path
    seed: str = field(repr=False)

    @property
    def key(self) -> str:
        return self.account.key

    @property
    def connection(self) -> Connection:
        return self.workplace.connections.connection_of(self.key)

    @property
    def tokens(self) -> Tokens:
        """Those in the vault."""
        written = self.workplace.vault.read(self.key, SecretKind.TOKENS)
        assert written is not None
        tokens = read_tokens(written)
        assert tokens is not None
        return tokens

    def holds_tokens(self) -> bool:
        return self.workplace.vault.holds(self.key, SecretKind.TOKENS)

    def sign_in(self, browser: Browser) -> AccountIdentity:
        """The whole way through the browser."""
        visit = self.workplace.connections.visit(self.key)
        try:
            return visit.go(browser.open, page_of, browser.failed)
        except NatiqError:
            if browser.failed():
                browser.ended_on()
            raise

    def sign_in_as(self, decide: Decide) -> AccountIdentity:
        return self.sign_in(Browser(decide))

    def refusal(self, decide: Decide) -> NatiqError:
        """Why signing in with that decision on the platform's page comes to nothing."""
        return refusal_of(lambda: self.sign_in_as(decide))

    def publish(self, text: str = TEXT) -> object:
        draft = self.workplace.drafts.create(self.key)
        self.workplace.drafts.save(draft.id, text, len(text))
        return self.workplace.publishing.publish(draft.id)

    def log(self) -> list[str]:
        """What was done, the newest first."""
        return [entry.action for entry in self.workplace.audit.entries()]

    def set_options(self, **settings: Any) -> None:
        """What IT has set."""
        self.application.settings = replace(self.application.settings, **settings)


@contextmanager
def connecting_desk(
    folder: Path, clock: FakeClock, account: DelegatedAccount
) -> Generator[ConnectingDesk]:
    """A desk at which the employee sits whom a decision delegates that account."""
    wire, authority = Wire(), new_authority()
    application = open_office(folder, clock, MemoryDeviceSecrets(), lambda: Shared(wire))
    authority.trusted_in(application.paths.trust)
    workplace, seed = enrol(application)
    # Longer than a token lasts: the lock is not under test here.
    workplace.session.lock_after(timedelta(days=1))
    workplace.import_decision(authority.decide(decision_for(account, clock.now())))
    yield ConnectingDesk(application, workplace, clock, wire, account, folder, seed)
    workplace.close()
    wire.close()
    application.close()


class Shared(httpx.BaseTransport):
    """The wire as one client sees it: closing the client leaves it to the others."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._wire.handle_request(request)

    def close(self) -> None:
        """The desk closes the wire."""


def delegated(platform: str, server: str, handle: str, account_id: str) -> DelegatedAccount:
    return DelegatedAccount(platform, server, handle, account_id, ISSUER)


def page_of(granted: bool) -> bytes:
    """What the browser ends on."""
    return (YES if granted else NO).encode()


def cut(request: httpx.Request) -> None:
    """As ``Wire.before``: nothing leaves this machine."""
    raise httpx.ConnectError("no network", request=request)
