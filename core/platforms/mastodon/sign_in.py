"""Signing in at a server of the Mastodon API, in the system browser.

Sources: docs.joinmastodon.org (methods/apps, methods/oauth, api/oauth-scopes; the server's
metadata since 4.3, RFC 8414). The program is registered anew at each sign-in: only so is the
address to come back to, with its port, the registered one on every server.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import cast

import httpx

from core.foundation.clock import Clock
from core.foundation.ids import Randomness
from core.platforms.exchange import Call, Reply, nothing_written, send
from core.platforms.gate import Allowed
from core.platforms.mastodon.limits import instance
from core.platforms.mastodon.replies import (
    check,
    matching_at,
    members_in,
)
from core.platforms.mastodon.software import is_gotosocial
from core.platforms.model import Account, PlatformProblem, SignInRefused
from core.platforms.oauth.grant import Endpoints, Grant
from core.platforms.oauth.model import Callback, Started
from core.platforms.options import PlatformOptions
from core.platforms.tokens import Tokens

CLIENT_NAME = "Natiq"
"""What a post says it was written with."""

AUTHORIZE, TOKEN, REVOKE = "/oauth/authorize", "/oauth/token", "/oauth/revoke"
_APPS = "/api/v1/apps"
_METADATA = "/.well-known/oauth-authorization-server"
_WHO = "profile"
_WHO_BEFORE_4_3 = "read:accounts"
_SCOPES = (
    "read:statuses",
    "read:notifications",
    "write:statuses",
    "write:media",
    "write:favourites",
)
_FOR_APPS = ("read:accounts", "write:accounts")
"""What GoToSocial wants of whoever reads an account's tokens and ends some of them."""
_CREDENTIAL = re.compile(r"[\x21-\x7e]{1,1000}")
_REFUSED = (400, 422)
_ID, _SECRET, _ASKED = "client_id", "client_secret", "scopes"


def sign_in_rules(account: Account, options: PlatformOptions) -> tuple[Allowed, ...]:
    """The requests that signing in needs, besides what the browser asks for."""
    del options  # IT decides nothing about it.
    paths = (
        ("GET", _METADATA),
        ("GET", "/api/v2/instance"),
        ("POST", _APPS),
        ("POST", TOKEN),
        ("POST", REVOKE),
    )
    return tuple(Allowed.at(account.server, verb, path) for verb, path in paths)


def scopes_for(supported: tuple[str, ...], *, for_apps: bool = False) -> tuple[str, ...]:
    """The least scopes with which all acts can be done; ``for_apps``: and apps shut out.

    ``write:statuses`` covers posting, scheduling, deleting and boosting. To tell whose token
    it is, ``profile`` is less than ``read:accounts``, which alone older servers know.
    """
    if for_apps:
        return (*_FOR_APPS, *_SCOPES)
    return (_WHO if _WHO in supported else _WHO_BEFORE_4_3, *_SCOPES)


def endpoints_at(
    server: str, client_id: str, client_secret: str, scopes: tuple[str, ...]
) -> Endpoints:
    """Where such a server lets people in: the same paths at all of them."""
    return Endpoints(
        authorize=f"{server}{AUTHORIZE}",
        token=f"{server}{TOKEN}",
        revoke=f"{server}{REVOKE}",
        client_id=client_id,
        client_secret=client_secret,
        scopes=scopes,
    )


def renewal(
    server: str, client: httpx.Client, clock: Clock, random: Randomness
) -> Callable[[Tokens], Tokens]:
    """How tokens are renewed. Mastodon's do not end; those of other servers may."""
    grant = Grant(client, clock, random)

    def renew(tokens: Tokens) -> Tokens:
        return grant.renew(_endpoints_of(server, tokens), tokens)

    return renew


def metadata(server: str) -> Call:
    """The request for what the server says of its ways in."""
    return Call("GET", f"{server}{_METADATA}")


def registration(
    server: str, redirect_uri: str, scopes: tuple[str, ...], *, old: bool = False
) -> Call:
    """The request that makes the program known there.

    ``old``: as servers before 4.3 read it, who take one address to come back to, not a list.
    """
    body: dict[str, object] = {
        "client_name": CLIENT_NAME,
        "redirect_uris": redirect_uri if old else [redirect_uri],
        "scopes": " ".join(scopes),
    }
    return Call("POST", f"{server}{_APPS}", body=body)


class MastodonSignIn:
    """``BrowserSignIn`` of one account."""

    def __init__(
        self,
        account: Account,
        options: PlatformOptions,
        client: httpx.Client,
        clock: Clock,
        random: Randomness,
    ) -> None:
        del options
        self._server = account.server.rstrip("/")
        self._client = client
        self._clock = clock
        self._grant = Grant(client, clock, random)

    @property
    def redirect_port(self) -> int:
        return 0

    def begin(self, redirect_uri: str) -> Started:
        with nothing_written():
            scopes = scopes_for(self._supported(), for_apps=self._is_gotosocial())
            client_id, client_secret = self._register(redirect_uri, scopes)
        endpoints = endpoints_at(self._server, client_id, client_secret, scopes)
        started = self._grant.begin(endpoints, redirect_uri)
        own = {_ID: client_id, _SECRET: client_secret, _ASKED: " ".join(scopes)}
        return replace(started, memory={**started.memory, **own})

    def finish(self, started: Started, callback: Callback) -> Tokens:
        remembered = started.memory
        endpoints = endpoints_at(
            self._server,
            remembered[_ID],
            remembered[_SECRET],
            tuple(remembered[_ASKED].split()),
        )
        return self._grant.finish(endpoints, started, callback)

    def revoke(self, tokens: Tokens) -> None:
        self._grant.revoke(_endpoints_of(self._server, tokens), tokens)

    def _supported(self) -> tuple[str, ...]:
        """The scopes that the server names; none where it names none, as older ones do."""
        reply = self._sent(metadata(self._server))
        # Where there is no such thing, some servers answer with a page of theirs.
        said = (reply.members if reply.status == 200 else None) or {}
        named = said.get("scopes_supported")
        if not isinstance(named, list):
            return ()
        return tuple(one for one in cast("list[object]", named) if isinstance(one, str))

    def _is_gotosocial(self) -> bool:
        reply = self._sent(instance(self._server))
        return is_gotosocial((reply.members if reply.status == 200 else None) or {})

    def _register(self, redirect_uri: str, scopes: tuple[str, ...]) -> tuple[str, str]:
        reply = self._sent(registration(self._server, redirect_uri, scopes))
        if reply.status in _REFUSED:
            reply = self._sent(registration(self._server, redirect_uri, scopes, old=True))
        check(reply, _not_offered)
        members = members_in(reply)
        return (
            matching_at(members, "client_id", _CREDENTIAL),
            matching_at(members, "client_secret", _CREDENTIAL),
        )

    def _sent(self, call: Call) -> Reply:
        return send(self._client, call, self._clock.now)


def _endpoints_of(server: str, tokens: Tokens) -> Endpoints:
    address = server.rstrip("/")
    return endpoints_at(address, tokens.client_id, tokens.client_secret, tokens.scopes)


def _not_offered(reply: Reply) -> SignInRefused:
    return SignInRefused(PlatformProblem.SIGN_IN_NOT_OFFERED, status=reply.status)
