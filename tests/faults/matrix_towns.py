"""The five platforms of the fault matrix, each in front of the server that its tests have."""

import json
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from core.connections.model import Way
from core.foundation.settings import Settings
from core.platforms.tokens import Tokens
from core.platforms.x.api import SCOPES as X_SCOPES
from core.vault.model import SecretKind
from core.workplace import Workplace
from tests.faults.fault_kinds import answering
from tests.faults.fault_proxy import Exchange, Fault, FaultProxy, Reach
from tests.faults.matrix_meta import FacebookTown, InstagramTown
from tests.faults.matrix_town import (
    COOKIE,
    Clocks,
    Place,
    Shape,
    Spot,
    Standing,
    Town,
    ending,
)
from tests.servers.mastodon_server import LEAST_SCOPES, MastodonServer
from tests.servers.meta_server import MetaServer
from tests.servers.pds import Pds, running_pds
from tests.servers.x_server import XServer

_JSON = "Content-Type: application/json"
_XRPC = "/xrpc/com.atproto."
_SOON = timedelta(seconds=100)
"""So soon a token may end that is kept as it is, and renewed a little later."""


class MastodonTown(Town):
    """Tokens that do not end; a key of ours that the server knows for an hour."""

    platform = "mastodon"
    shapes = (Shape.TEXT, Shape.IMAGE, Shape.THREAD, Shape.FILM)
    late = timedelta(minutes=40)
    spends_credentials = True

    def __init__(self, server: MastodonServer, proxy: FaultProxy, clocks: Clocks) -> None:
        super().__init__(clocks)
        self.server, self.proxy = server, proxy
        self.other = server.add_account("private")
        own = server.account
        self.account = self.delegated(own.username, own.id)

    @property
    def spots(self) -> Mapping[Place, Spot]:
        posting = "/api/v1/statuses$"
        return {
            Place.POST: Spot("POST", posting),
            Place.POST_WITH_IMAGE: Spot("POST", posting),
            Place.POST_WITH_FILM: Spot("POST", posting),
            Place.SECOND_PART: Spot("POST", posting, turn=2),
            Place.UPLOAD: Spot("POST", "/api/v2/media$"),
            Place.IDENTITY: Spot("GET", "/verify_credentials$"),
            Place.LOOK: Spot("GET", "/api/v1/accounts/[0-9]+/statuses$"),
        }

    def standing(self) -> list[Standing]:
        with self.server.lock:
            return [
                Standing(one.id, one.author_id, one.text, one.reply_to or "", one.alts)
                for one in self.server.statuses
            ]

    def let_in(self, workplace: Workplace) -> None:
        self._keep(workplace, self.server.token_for())

    def let_somebody_else_in(self, workplace: Workplace) -> None:
        tokens = self._tokens(self.server.token_for(self.other))
        workplace.vault.store(self.account.key, SecretKind.TOKENS, tokens.written())

    def post_from_elsewhere(self, text: str) -> None:
        self.server.add_post(text)

    def ended_token(self) -> Fault:
        return ending(lambda: _end_all(self.server))

    def busy(self, seconds: int) -> tuple[str, bytes, tuple[str, ...]]:
        ends = (self.clocks.server_now() + timedelta(seconds=seconds)).isoformat()
        told = ("X-RateLimit-Limit: 300", "X-RateLimit-Remaining: 0", f"X-RateLimit-Reset: {ends}")
        return "429 Too Many Requests", b'{"error": "Too many requests"}', (_JSON, *told)

    def issued(self) -> set[str]:
        return {*super().issued(), *self.server.oauth.tokens}

    def run_begins(self) -> None:
        super().run_begins()
        self.server.budget.renew()
        self.server.media_budget.renew()

    def _keep(self, workplace: Workplace, access: str) -> None:
        workplace.connections.keep(self.account.key, self._tokens(access), Way.BROWSER)

    def _tokens(self, access: str) -> Tokens:
        oauth = self.server.oauth
        app = oauth.apps[oauth.tokens[access].client_id]
        self.secrets |= {access, app.secret}
        scopes = tuple(LEAST_SCOPES.split())
        return Tokens(access, scopes=scopes, client_id=app.client_id, client_secret=app.secret)


class XTown(Town):
    """Tokens that are renewed; no key of ours; the same text again is refused for a day."""

    platform = "x"
    shapes = (Shape.TEXT, Shape.IMAGE, Shape.THREAD, Shape.FILM)
    late = timedelta(minutes=8)
    spends_credentials = True

    def __init__(self, server: XServer, proxy: FaultProxy, clocks: Clocks) -> None:
        super().__init__(clocks)
        self.server, self.proxy = server, proxy
        self.other = server.add_user("private")
        own = server.account
        self.account = self.delegated(own.username, own.id)

    @property
    def spots(self) -> Mapping[Place, Spot]:
        posting = "/2/tweets$"
        return {
            Place.POST: Spot("POST", posting),
            Place.POST_WITH_IMAGE: Spot("POST", posting),
            Place.POST_WITH_FILM: Spot("POST", posting),
            Place.SECOND_PART: Spot("POST", posting, turn=2),
            Place.UPLOAD: Spot("POST", "/2/media/upload$"),
            Place.DESCRIPTION: Spot("POST", "/2/media/metadata$"),
            Place.IDENTITY: Spot("GET", "/2/users/me$"),
            Place.LOOK: Spot("GET", "/2/users/[0-9]+/tweets$"),
            Place.RENEWAL: Spot("POST", "/2/oauth2/token$"),
        }

    def standing(self) -> list[Standing]:
        with self.server.lock:
            return [
                Standing(one.id, one.author_id, one.text, one.reply_to or "", one.alts)
                for one in self.server.statuses
            ]

    def let_in(self, workplace: Workplace, *, ends_soon: bool = False) -> None:
        tokens = self._tokens(self.server.token_for())
        if ends_soon:
            tokens = replace(tokens, expires_at=self.clock.now() + _SOON)
        workplace.connections.keep(self.account.key, tokens, Way.BROWSER)

    def let_somebody_else_in(self, workplace: Workplace) -> None:
        tokens = self._tokens(self.server.token_for(self.other))
        workplace.vault.store(self.account.key, SecretKind.TOKENS, tokens.written())

    def post_from_elsewhere(self, text: str) -> None:
        self.server.add_post(text)

    def ended_token(self) -> Fault:
        return ending(lambda: _end_all(self.server))

    def busy(self, seconds: int) -> tuple[str, bytes, tuple[str, ...]]:
        ends = int(self.clocks.server_now().timestamp()) + seconds
        told = (
            "x-rate-limit-limit: 100",
            "x-rate-limit-remaining: 0",
            f"x-rate-limit-reset: {ends}",
        )
        return "429 Too Many Requests", b'{"title": "Too Many Requests"}', (_JSON, *told)

    def renewal_for_somebody_else(self) -> Fault:
        def strike(exchange: Exchange) -> None:
            for one in self.server.oauth.refresh_tokens.values():
                one.account_id = self.other.id
            exchange.relay(exchange.forward())

        return Fault("renewed for somebody else", Reach.WHOLE, strike)

    def settings(self) -> Settings:
        return replace(Settings(), x_client_id=self.server.client_id)

    def issued(self) -> set[str]:
        oauth = self.server.oauth
        return {*super().issued(), *oauth.tokens, *oauth.refresh_tokens}

    def run_begins(self) -> None:
        super().run_begins()
        for budget in self.server.budgets.values():
            budget.renew()

    def _tokens(self, access: str) -> Tokens:
        refresh = self.server.refresh_token_for(access)
        self.secrets |= {access, refresh}
        ends = self.server.oauth.tokens[access].ends
        return Tokens(access, refresh, ends, X_SCOPES, self.server.client_id)


class BlueskyTown(Town):
    """The real server; app password; a key of ours that it knows for ever."""

    platform = "bluesky"
    shapes = (Shape.TEXT, Shape.IMAGE, Shape.THREAD, Shape.FILM)
    late = timedelta(hours=1)
    impatient_s = 2.0

    def __init__(self, server: Pds, proxy: FaultProxy, clocks: Clocks) -> None:
        super().__init__(clocks)
        self.server, self.proxy = server, proxy
        self.own, self.other = server.new_account("natiq"), server.new_account("private")
        self.account = self.delegated(self.own.handle, self.own.did)
        self.secrets |= {self.own.app_password, self.other.app_password}

    @property
    def spots(self) -> Mapping[Place, Spot]:
        creating = f"{_XRPC}repo.createRecord$"
        return {
            Place.POST: Spot("POST", creating),
            Place.POST_WITH_IMAGE: Spot("POST", creating),
            Place.POST_WITH_FILM: Spot("POST", creating),
            Place.SECOND_PART: Spot("POST", creating, turn=2),
            Place.UPLOAD: Spot("POST", f"{_XRPC}repo.uploadBlob$"),
            Place.IDENTITY: Spot("GET", f"{_XRPC}server.getSession$"),
            Place.LOOK: Spot("GET", f"{_XRPC}repo.getRecord$"),
            Place.RENEWAL: Spot("POST", f"{_XRPC}server.refreshSession$"),
        }

    def standing(self) -> list[Standing]:
        records = [
            (one, account.did)
            for account in (self.own, self.other)
            for one in self.server.newest(account.did)
        ]
        return [
            Standing(
                one["uri"],
                did,
                one["value"]["text"],
                one["value"].get("reply", {}).get("parent", {}).get("uri", ""),
                _alts(one["value"].get("embed", {})),
            )
            for one, did in records
        ]

    def let_in(self, workplace: Workplace) -> None:
        workplace.connect_account(self.account.key, self.own.app_password)

    def let_somebody_else_in(self, workplace: Workplace) -> None:
        workplace.vault.store(self.account.key, SecretKind.APP_PASSWORD, self.other.app_password)

    def post_from_elsewhere(self, text: str) -> None:
        made = datetime.now(UTC).isoformat(timespec="milliseconds")
        record = {"$type": "app.bsky.feed.post", "text": text, "createdAt": made}
        self.server.write(self.own, "app.bsky.feed.post", record)

    def ended_token(self) -> Fault:
        """The server's own tokens last two hours of its own time: it is said in its place."""
        body = b'{"error": "ExpiredToken", "message": "Token has expired"}'
        return Fault("the token has ended", Reach.NOTHING, answering("400 Bad Request", body))

    def busy(self, seconds: int) -> tuple[str, bytes, tuple[str, ...]]:
        ends = int(self.clocks.server_now().timestamp()) + seconds
        told = ("RateLimit-Limit: 100", "RateLimit-Remaining: 0", f"RateLimit-Reset: {ends}")
        return "429 Too Many Requests", b'{"error": "RateLimitExceeded"}', (_JSON, *told)

    def renewal_for_somebody_else(self) -> Fault:
        session = self.server.session_of(self.other)
        self.secrets |= {session["accessJwt"], session["refreshJwt"]}
        answer = answering("200 OK", json.dumps(session).encode())
        return Fault("renewed for somebody else", Reach.NOTHING, answer)

    def ahead(self) -> timedelta:
        """The server's clock is the machine's own and cannot be moved."""
        ahead = self.clocks.server_now() - datetime.now(UTC)
        return timedelta(seconds=round(ahead.total_seconds()))


@contextmanager
def mastodon_town() -> Generator[MastodonTown]:
    clocks = Clocks()
    with MastodonServer(clocks.server_now) as server, _before(server.url, clocks) as proxy:
        yield MastodonTown(server, proxy, clocks)
        _check_contract(server.breaches)


@contextmanager
def x_town() -> Generator[XTown]:
    clocks = Clocks()
    with XServer(clocks.server_now) as server, _before(server.url, clocks) as proxy:
        yield XTown(server, proxy, clocks)
        _check_contract(server.breaches)


@contextmanager
def facebook_town() -> Generator[FacebookTown]:
    clocks = Clocks()
    with MetaServer(clocks.server_now) as server, _before(server.url, clocks) as proxy:
        yield FacebookTown(server, proxy, clocks)
        _check_contract(server.breaches)


@contextmanager
def instagram_town() -> Generator[InstagramTown]:
    clocks = Clocks()
    with MetaServer(clocks.server_now) as server, _before(server.url, clocks) as proxy:
        yield InstagramTown(server, proxy, clocks)
        _check_contract(server.breaches)


@contextmanager
def bluesky_town() -> Generator[BlueskyTown]:
    """With a server of its own. Raises ``PdsMissingError``."""
    with running_pds() as server, bluesky_town_on(server) as town:
        yield town


@contextmanager
def bluesky_town_on(server: Pds) -> Generator[BlueskyTown]:
    clocks = Clocks()
    with _before(server.url, clocks) as proxy:
        yield BlueskyTown(server, proxy, clocks)


TOWNS: Mapping[str, Callable[[], AbstractContextManager[Town]]] = {
    "bluesky": bluesky_town,
    "mastodon": mastodon_town,
    "x": x_town,
    "facebook": facebook_town,
    "instagram": instagram_town,
}
"""By platform: opens its town."""


def _before(server: str, clocks: Clocks) -> FaultProxy:
    return FaultProxy(server, clocks.desk.now, COOKIE)


def _check_contract(breaches: Sequence[object]) -> None:
    """A request that no server would understand is no fault of the line."""
    if breaches:
        raise AssertionError(f"requests outside of the contract: {breaches}")


def _end_all(server: MastodonServer | XServer) -> None:
    with server.lock:
        for token in list(server.oauth.tokens):
            server.expire(token)


def _alts(embed: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(image["alt"] for image in embed.get("images", ()))
