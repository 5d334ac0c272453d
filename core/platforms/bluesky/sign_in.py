"""Signing in to an AT Protocol account through the system browser.

Sources: atproto.com/specs/oauth (profile: PAR, PKCE, DPoP, ``sub``, client ids),
atproto.com/specs/permission (scopes), RFC 9126 (pushed requests), RFC 8252 (loopback).
"""

import re
from urllib.parse import quote

import httpx

from core.foundation.clock import Clock
from core.foundation.errors import NatiqError
from core.foundation.ids import Randomness
from core.platforms.bluesky.discovery import (
    AuthorizationServer,
    Reach,
    discovery_rules,
    find_issuer,
    find_server,
)
from core.platforms.bluesky.renewal import belongs_to, endpoints_of
from core.platforms.bluesky.xrpc import error_name
from core.platforms.exchange import Call, Reply, members_of, nothing_written, unreadable
from core.platforms.gate import Allowed
from core.platforms.model import Account, PlatformProblem, SignInRefused
from core.platforms.oauth.dpop import NonceMemory, ProofKey, Prover, new_key
from core.platforms.oauth.grant import (
    Grant,
    authorization_parameters,
    new_state,
    new_verifier,
    with_parameters,
)
from core.platforms.oauth.model import Callback, Started
from core.platforms.options import PlatformOptions
from core.platforms.tokens import Tokens

_WRITES = "?action=create&action=delete"
_LEAST = (
    "atproto",
    f"repo:app.bsky.feed.post{_WRITES}",
    f"repo:app.bsky.feed.like{_WRITES}",
    f"repo:app.bsky.feed.repost{_WRITES}",
    "blob:image/*",
    "blob:video/*",
)
"""What publishing needs and no more; reading asks for no permission."""
_BEFORE_THOSE = ("atproto", "transition:generic")
"""What servers know that divide permissions no further."""
_UNKNOWN = frozenset({"invalid_scope", "invalid_client_metadata"})
_REQUEST_URI = re.compile(r"urn:ietf:params:oauth:request_uri:[\x21-\x7e]{1,500}")


def sign_in_rules(account: Account, options: PlatformOptions) -> tuple[Allowed, ...]:
    """What a sign-in asks the account's own server; where it leads from there, ``reach`` opens."""
    del options
    return discovery_rules(account.server)


class BlueskySignIn:
    """``BrowserSignIn`` of one AT Protocol account."""

    def __init__(
        self,
        account: Account,
        options: PlatformOptions,
        client: httpx.Client,
        clock: Clock,
        random: Randomness,
        reach: Reach,
    ) -> None:
        self._account = account
        self._client_id = options.bluesky_client_id
        self._client = client
        self._clock = clock
        self._random = random
        self._reach = reach
        self._nonces = NonceMemory()
        self._servers: dict[str, AuthorizationServer] = {}

    @property
    def redirect_port(self) -> int:
        """Any: servers compare all but the port."""
        return 0

    def begin(self, redirect_uri: str) -> Started:
        issuer = find_issuer(self._account, self._client, self._clock.now)
        server, prover = self._server(issuer), self._prover(new_key())
        with self._reach(server.rules) as client:
            try:
                return self._push(server, client, prover, redirect_uri, _LEAST)
            except _UnknownScopes:
                return self._push(server, client, prover, redirect_uri, _BEFORE_THOSE)

    def finish(self, started: Started, callback: Callback) -> Tokens:
        memory = started.memory
        server = self._server(memory["issuer"])
        endpoints = endpoints_of(server, memory["client_id"], tuple(memory["scopes"].split()))
        with self._reach(server.rules) as client:
            grant = self._grant(client, memory["key"])
            return grant.finish(endpoints, started, callback)

    def revoke(self, tokens: Tokens) -> None:
        server = self._server(tokens.issuer)
        with self._reach(server.rules) as client:
            endpoints = endpoints_of(server, tokens.client_id, tokens.scopes)
            self._grant(client, tokens.key).revoke(endpoints, tokens)

    def _push(
        self,
        server: AuthorizationServer,
        client: httpx.Client,
        prover: Prover,
        redirect_uri: str,
        scopes: tuple[str, ...],
    ) -> Started:
        """Tell the server what will be asked for, and get the name of that (RFC 9126)."""
        state, verifier = new_state(self._random), new_verifier(self._random)
        client_id = self._client_id or _loopback_client(redirect_uri, scopes)
        endpoints = endpoints_of(server, client_id, scopes)
        hint = {"login_hint": self._account.account_id}
        form = authorization_parameters(endpoints, redirect_uri, state, verifier, hint)
        with nothing_written():
            reply = prover.send(client, Call("POST", server.pushed, form=form), self._clock.now)
            request_uri = members_of(reply, _refused).get("request_uri")
            if not isinstance(request_uri, str) or not _REQUEST_URI.fullmatch(request_uri):
                raise unreadable()
        asked = {"client_id": client_id, "request_uri": request_uri}
        memory = {
            "issuer": server.issuer,
            "client_id": client_id,
            "scopes": " ".join(scopes),
            "key": prover.key.pem,
        }
        address = with_parameters(server.authorize, asked)
        return Started(address, redirect_uri, state, verifier, memory)

    def _server(self, issuer: str) -> AuthorizationServer:
        if issuer not in self._servers:
            self._servers[issuer] = find_server(issuer, self._reach, self._clock.now)
        return self._servers[issuer]

    def _grant(self, client: httpx.Client, key: str) -> Grant:
        check = belongs_to(self._account)
        return Grant(client, self._clock, self._random, self._prover(key), check)

    def _prover(self, key: str) -> Prover:
        return Prover(ProofKey(key, self._clock, self._random), self._nonces)


class _UnknownScopes(SignInRefused):
    """The server does not know what it was asked for by these names."""


def _loopback_client(redirect_uri: str, scopes: tuple[str, ...]) -> str:
    """The client that any program on this machine may be; its port is left open."""
    url = httpx.URL(redirect_uri)
    anywhere = quote(str(url.copy_with(port=None)), safe="")
    return f"http://localhost?redirect_uri={anywhere}&scope={quote(' '.join(scopes), safe='')}"


def _refused(reply: Reply) -> NatiqError:
    name = error_name(reply)
    kind = _UnknownScopes if name in _UNKNOWN else SignInRefused
    return kind(PlatformProblem.SIGN_IN_REFUSED, status=reply.status, reason=name)
