"""Connections over a fresh database, and a network with one server of the Mastodon API on it."""

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs

import httpx

from core.audit.model import AuditEntry
from core.audit.service import AuditLog
from core.connections.model import Connection, Way
from core.connections.service import Connections
from core.delegation.model import DelegatedAccount
from core.identity.model import Employee
from core.identity.session import Session
from core.platforms.options import PlatformOptions
from core.platforms.tokens import Tokens
from core.publishing.practice_timeline import PracticeTimeline
from core.vault.model import SecretKind
from core.vault.service import Vault
from tests.delegating import Bench, open_bench
from tests.fakes import FakeClock, seeded_randomness
from tests.office import EMPLOYEE, ISSUER, STAFF_NUMBER
from tests.signers import a_signer

SERVER = "https://social.example"
ACCOUNT = DelegatedAccount("mastodon", SERVER, "muscat", "110000000000000001", ISSUER)
BLUESKY = DelegatedAccount(
    "bluesky", "https://pds.example", "muscat.example", "did:plc:" + "a" * 24, ISSUER
)
PAGE = DelegatedAccount("facebook", "https://graph.facebook.com", "muscat", "100001", ISSUER)
ALL = (ACCOUNT, BLUESKY, PAGE)
PRACTICE = "practice:practice"
SOMEBODY = "110000000000000009"
SCOPES = ("profile", "write:statuses")

Hook = Callable[[], object]


class Town(httpx.BaseTransport):
    """The network: one server, which knows whose tokens are whose.

    ``before_renewal`` happens while a renewal is under way.
    """

    def __init__(self) -> None:
        self.owners: dict[str, str] = {}
        self.forgotten: list[str] = []
        self.renewals = 0
        self.length = 500
        self.down = False
        self.redirects = False
        self.forgets = True
        self.before_renewal: Hook = _nothing

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.down:
            raise httpx.ConnectError("no network", request=request)
        if self.redirects:
            return httpx.Response(302, headers={"location": "https://game.example/"})
        form = parse_qs(request.read().decode())
        match request.url.path:
            case "/api/v1/accounts/verify_credentials":
                return self._owner(request)
            case "/api/v2/instance":
                return _said({"configuration": {"statuses": {"max_characters": self.length}}})
            case "/oauth/token":
                return self._renewal(form["refresh_token"][0])
            case "/oauth/revoke" if not self.forgets:
                return _said({"error": "unavailable"}, 503)
            case "/oauth/revoke":
                self.forgotten += form["token"]
                return _said({})
            case _:
                return _said({"error": "Not Found"}, 404)

    def _owner(self, request: httpx.Request) -> httpx.Response:
        token = request.headers["authorization"].removeprefix("Bearer ")
        if token in self.forgotten or token not in self.owners:
            return _said({"error": "The access token is invalid"}, 401)
        account_id = self.owners[token]
        handle = ACCOUNT.handle if account_id == ACCOUNT.account_id else "somebody"
        return _said({"id": account_id, "username": handle, "acct": handle})

    def _renewal(self, refresh: str) -> httpx.Response:
        self.renewals += 1
        self.before_renewal()
        access = f"{refresh}-renewed-{self.renewals}"
        self.owners[access] = ACCOUNT.account_id
        return _said(
            {
                "access_token": access,
                "token_type": "Bearer",
                "scope": " ".join(SCOPES),
                "expires_in": 7200,
                "refresh_token": f"refresh-{self.renewals}",
            }
        )


@dataclass
class ConnectionsDesk:
    """What a test of the connections has in hand."""

    bench: Bench
    town: Town
    session: Session
    vault: Vault
    audit: AuditLog
    connections: Connections
    options: list[PlatformOptions] = field(default_factory=lambda: [PlatformOptions()])

    @property
    def clock(self) -> FakeClock:
        return self.bench.clock

    def tokens(self, name: str = "first", *, lasting: timedelta | None = None) -> Tokens:
        """Tokens of the delegated account; ``lasting`` are those that can be renewed."""
        access = f"access-{name}"
        self.town.owners[access] = ACCOUNT.account_id
        ends = None if lasting is None else self.clock.now() + lasting
        refresh = None if lasting is None else f"refresh-{name}"
        return Tokens(access, refresh, ends, SCOPES, f"client-{name}", f"secret-{name}")

    def kept(self, account: DelegatedAccount = ACCOUNT) -> str | None:
        """The tokens in the vault, as they are written there."""
        return self.vault.read(account.key, SecretKind.TOKENS)

    def connection(self, account: DelegatedAccount = ACCOUNT) -> Connection:
        return self.connections.connection_of(account.key)

    def logged(self, action: str) -> list[AuditEntry]:
        """The entries of that action, the newest first."""
        return [entry for entry in self.audit.entries() if entry.action == action]

    def allow_no_app_passwords(self) -> None:
        self.options[0] = replace(self.options[0], app_passwords=False)

    def start_again(self) -> Connections:
        """The connections as the next start of the program makes them."""
        self.connections.close()
        self.connections = self._made()
        return self.connections

    def _made(self) -> Connections:
        return Connections(
            self.bench.database,
            self.session,
            self.bench.delegation,
            self.vault,
            self.audit,
            PracticeTimeline(self.bench.database),
            lambda: self.town,
            lambda: self.options[0],
            self.clock,
            seeded_randomness(3),
        )


def connected(desk: ConnectionsDesk, name: str = "first", **members: timedelta) -> Tokens:
    """Tokens that are kept for the account."""
    tokens = desk.tokens(name, **members)
    desk.connections.keep(ACCOUNT.key, tokens, Way.BROWSER)
    return tokens


@contextmanager
def connections_desk(folder: Path) -> Generator[ConnectionsDesk]:
    """The desk of an employee whom a decision in force names, with all these accounts."""
    bench, town = open_bench(folder), Town()
    bench.take_decision(replace(bench.decision, accounts=ALL))
    # Longer than any test's time passes: what ends a session is not under test here.
    ages = timedelta(days=4000)
    session = Session(Employee(STAFF_NUMBER, EMPLOYEE), bench.clock, ages, None, ages)
    vault = Vault(bench.database, bytes(range(32)), bench.clock, seeded_randomness(1))
    audit = AuditLog(bench.database, bench.clock, STAFF_NUMBER, EMPLOYEE, a_signer())
    options = [PlatformOptions()]
    connections = Connections(
        bench.database,
        session,
        bench.delegation,
        vault,
        audit,
        PracticeTimeline(bench.database),
        lambda: town,
        lambda: options[0],
        bench.clock,
        seeded_randomness(2),
    )
    desk = ConnectionsDesk(bench, town, session, vault, audit, connections, options)
    yield desk
    desk.connections.close()
    vault.close()
    bench.database.close()


def _said(members: dict[str, object], status: int = 200) -> httpx.Response:
    content = json.dumps(members).encode()
    return httpx.Response(status, stream=httpx.ByteStream(content))


def _nothing() -> None:
    """What usually happens meanwhile."""
