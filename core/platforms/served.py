"""The connectors of the platforms that are reached over the network, each behind its own gate.

Brought in at the first need: the network library takes more memory than the whole composer,
and a day of drafting needs none of it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import httpx

from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.foundation.ids import Randomness
from core.platforms.bluesky import connector as bluesky
from core.platforms.bluesky import sign_in as bluesky_sign_in
from core.platforms.gate import Allowed, GateRefusal, NetworkGate, open_client
from core.platforms.journal import GatePurpose, JournalLine
from core.platforms.mastodon import connector as mastodon
from core.platforms.mastodon import sign_in as mastodon_sign_in
from core.platforms.meta import facebook, instagram, page_token
from core.platforms.model import Account, PlatformProblem
from core.platforms.oauth.model import BrowserSignIn
from core.platforms.options import PlatformOptions
from core.platforms.protocol import Connector
from core.platforms.tokens import Credentials, Tokens
from core.platforms.x import connector as x
from core.platforms.x import sign_in as x_sign_in

Transport = Callable[[], httpx.BaseTransport | None]
Note = Callable[[GateRefusal], None]


@dataclass(frozen=True)
class Line:
    """Everything that leaves for one account: a client, and the gate that it passes."""

    client: httpx.Client
    gate: NetworkGate
    others: list[httpx.Client]

    def close(self) -> None:
        for client in (self.client, *self.others):
            client.close()


@dataclass(frozen=True)
class Opened:
    """A connector and its line, which whoever opened it closes."""

    connector: Connector
    gate: NetworkGate
    line: Line

    def close(self) -> None:
        self.line.close()


@dataclass(frozen=True)
class OpenedSignIn:
    """A way to sign in and its line, which whoever opened it closes."""

    sign_in: BrowserSignIn
    line: Line

    def close(self) -> None:
        self.line.close()


def open_connector(
    account: Account,
    credentials: Credentials,
    options: PlatformOptions,
    transport: Transport,
    clock: Clock,
    random: Randomness,
    note: Note,
    journal: JournalLine,
) -> Opened | None:
    """The account's connector; ``None`` for a platform that is not served.

    ``note`` is told what the gate refuses, ``journal`` what it lets through besides.
    """
    if account.platform not in _RULES:
        return None
    line, reach = _line(rules_for(account, options), transport, clock, note, journal)
    parts = account, credentials, options, line.client, clock, random
    connector: Connector
    match account.platform:
        case "bluesky":
            connector = bluesky.BlueskyConnector(*parts, reach)
        case "mastodon":
            connector = mastodon.MastodonConnector(*parts)
        case "x":
            connector = x.XConnector(*parts)
        case "facebook":
            connector = facebook.FacebookConnector(*parts)
        case _:
            connector = instagram.InstagramConnector(*parts)
    return Opened(connector, line.gate, line)


def open_sign_in(
    account: Account,
    options: PlatformOptions,
    transport: Transport,
    clock: Clock,
    random: Randomness,
    note: Note,
    journal: JournalLine,
) -> OpenedSignIn:
    """How to sign in at the account's platform in the browser.

    Raises ``Refused(SIGN_IN_NOT_OFFERED)`` where there is no such way.
    """
    sign_in_rules = _SIGN_IN_RULES.get(account.platform)
    if sign_in_rules is None:
        raise Refused(PlatformProblem.SIGN_IN_NOT_OFFERED)
    line, reach = _line(sign_in_rules(account, options), transport, clock, note, journal)
    parts = account, options, line.client, clock, random
    sign_in: BrowserSignIn
    match account.platform:
        case "bluesky":
            sign_in = bluesky_sign_in.BlueskySignIn(*parts, reach)
        case "mastodon":
            sign_in = mastodon_sign_in.MastodonSignIn(*parts)
        case _:
            sign_in = x_sign_in.XSignIn(*parts)
    return OpenedSignIn(sign_in, line)


def examine(
    token: str,
    account: Account,
    options: PlatformOptions,
    transport: Transport,
    clock: Clock,
    note: Note,
    journal: JournalLine,
) -> Tokens:
    """What a token that was pasted is good for. Raises ``Refused`` for one that is not right."""
    line, _ = _line(page_token.token_rules(account, options), transport, clock, note, journal)
    try:
        return page_token.examine(token, account, options, line.client, clock)
    finally:
        line.close()


def rules_for(account: Account, options: PlatformOptions) -> tuple[Allowed, ...]:
    """What the account's gate lets through for its work; nothing where it is not served."""
    rules = _RULES.get(account.platform)
    return () if rules is None else tuple(rules(account, options))


_RULES: dict[str, Callable[[Account, PlatformOptions], Sequence[Allowed]]] = {
    "bluesky": bluesky.rules_for,
    "mastodon": mastodon.rules_for,
    "x": x.rules_for,
    "facebook": facebook.rules_for,
    "instagram": instagram.rules_for,
}
_SIGN_IN_RULES: dict[str, Callable[[Account, PlatformOptions], Sequence[Allowed]]] = {
    "bluesky": bluesky_sign_in.sign_in_rules,
    "mastodon": mastodon_sign_in.sign_in_rules,
    "x": x_sign_in.sign_in_rules,
}


def _line(
    rules: Sequence[Allowed],
    transport: Transport,
    clock: Clock,
    note: Note,
    journal: JournalLine,
) -> tuple[Line, Callable[[tuple[Allowed, ...]], httpx.Client]]:
    gate = NetworkGate(rules, transport(), clock, note, journal=journal)
    is_work = journal.who.purpose is GatePurpose.WORK
    elsewhere = journal.for_purpose(GatePurpose.RENEWAL) if is_work else journal
    line = Line(open_client(gate), gate, [])

    def reach(more: tuple[Allowed, ...]) -> httpx.Client:
        """Another client with rules of its own, for a server that the account's server names."""
        client = open_client(NetworkGate(more, transport(), clock, note, journal=elsewhere))
        line.others[:] = [one for one in line.others if not one.is_closed]
        line.others.append(client)
        return client

    return line, reach
