"""The Bluesky connector and its sign-in as tests open them, over a wire that they watch."""

import secrets
from dataclasses import dataclass

import httpx

from core.foundation.clock import Clock, SystemClock
from core.foundation.ids import Randomness
from core.platforms.bluesky.connector import BlueskyConnector, rules_for
from core.platforms.bluesky.sign_in import BlueskySignIn, sign_in_rules
from core.platforms.gate import Allowed
from core.platforms.model import Account
from core.platforms.options import PlatformOptions
from core.platforms.tokens import Credentials
from tests.servers.pds import PdsAccount
from tests.servers.wire import PasswordCredentials, client_over, open_over

OPTIONS = PlatformOptions()


@dataclass
class Reaching:
    """Opens further clients over the same wire, and tells to what."""

    wire: httpx.BaseTransport
    clock: Clock
    opened: list[tuple[Allowed, ...]]

    def __call__(self, rules: tuple[Allowed, ...]) -> httpx.Client:
        self.opened.append(rules)
        return client_over(self.wire, rules, self.clock)


def account_of(account: PdsAccount) -> Account:
    return Account("bluesky", account.url, account.handle, account.did)


def connector_over(
    wire: httpx.BaseTransport,
    account: Account,
    credentials: Credentials,
    random: Randomness = secrets.token_bytes,
    clock: Clock | None = None,
    options: PlatformOptions = OPTIONS,
) -> tuple[BlueskyConnector, httpx.Client]:
    """A connector whose requests pass the real gate and then ``wire``."""
    clock = clock or SystemClock()
    reach = Reaching(wire, clock, [])
    return open_over(
        wire,
        rules_for(account, options),
        lambda client: BlueskyConnector(
            account, credentials, options, client, clock, random, reach
        ),
        clock,
    )


def connected(
    wire: httpx.BaseTransport, account: PdsAccount
) -> tuple[BlueskyConnector, httpx.Client]:
    """The same for an account of the real server, by its app password."""
    return connector_over(wire, account_of(account), PasswordCredentials(account.app_password))


def sign_in_over(
    wire: httpx.BaseTransport,
    account: Account,
    clock: Clock | None = None,
    options: PlatformOptions = OPTIONS,
) -> tuple[BlueskySignIn, httpx.Client]:
    """The way to sign in to that account."""
    clock = clock or SystemClock()
    reach = Reaching(wire, clock, [])
    return open_over(
        wire,
        sign_in_rules(account, options),
        lambda client: BlueskySignIn(account, options, client, clock, secrets.token_bytes, reach),
        clock,
    )
