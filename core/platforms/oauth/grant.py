"""The authorization code grant for a program on the desk (RFC 6749, 7636, 8252, 9207, 7009).

What is asked is put together by oauthlib, which sends nothing; sending is ours, behind the
network gate. Reading is ours too (``answers``): oauthlib takes what is no JSON for a form, and
types as they come. Nothing here writes a post, so what goes wrong in between is ``NotSent``.
"""

import base64
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta

import httpx
from oauthlib.oauth2 import WebApplicationClient

from core.foundation.clock import Clock
from core.foundation.errors import Invalid, NatiqError
from core.foundation.ids import Randomness
from core.platforms.exchange import Call, Members, Reply, check_status, nothing_written, send
from core.platforms.gate import is_loopback
from core.platforms.model import PlatformProblem, SignInRefused
from core.platforms.oauth.answers import (
    check_scopes,
    code_in,
    code_refused,
    error_in,
    granted_in,
    members_in,
    renewal_refused,
    revocation_refused,
)
from core.platforms.oauth.dpop import Prover
from core.platforms.oauth.model import Callback, Started
from core.platforms.tokens import Tokens

_HOST = re.compile(rb"[a-z0-9.:-]+")
_FORM = {"content-type": "application/x-www-form-urlencoded"}
_FORGOTTEN = frozenset({"invalid_token", "unsupported_token_type"})


@dataclass(frozen=True)
class Endpoints:
    """Where one server lets people in, and as whom this program is known there.

    ``authorize`` is opened in the browser, ``token`` and ``revoke`` (``None`` where it knows of
    no such thing) are sent to. ``scopes`` is all that is asked for; neither more nor less is
    taken. ``issuer`` is what the server calls itself; where it is given, a callback must come
    from it if it says from whom it comes, and with ``says_issuer`` it has to say so.
    """

    authorize: str
    token: str
    revoke: str | None
    client_id: str = field(repr=False)
    client_secret: str = field(default="", repr=False)
    scopes: tuple[str, ...] = ()
    issuer: str = ""
    says_issuer: bool = False


class Grant:
    """Asks one server for tokens. With a ``prover`` they are bound to its key (RFC 9449).

    ``check`` is shown each answer that holds tokens before they count, and raises where they
    are not what they should be: somebody else's, for example.
    """

    def __init__(
        self,
        client: httpx.Client,
        clock: Clock,
        random: Randomness,
        prover: Prover | None = None,
        check: Callable[[Members], None] | None = None,
    ) -> None:
        self._client = client
        self._clock = clock
        self._random = random
        self._prover = prover
        self._check = check

    def begin(
        self, endpoints: Endpoints, redirect_uri: str, extra: Mapping[str, str] | None = None
    ) -> Started:
        """The address to open, with a fresh state and verifier. Sends nothing.

        ``extra`` are further parameters of the address; they replace none of the grant's own.
        Raises ``Invalid(ADDRESS_INVALID)`` for an address that no browser is to be sent to.
        """
        state, verifier = new_state(self._random), new_verifier(self._random)
        parameters = authorization_parameters(endpoints, redirect_uri, state, verifier, extra)
        address = with_parameters(endpoints.authorize, parameters)
        return Started(address, redirect_uri, state, verifier)

    def finish(
        self,
        endpoints: Endpoints,
        started: Started,
        callback: Callback,
        headers: Mapping[str, str] | None = None,
    ) -> Tokens:
        """The tokens for the code that the browser brought back.

        Raises ``SignInRefused`` with ``SIGN_IN_STATE_WRONG`` (the state or the issuer is not
        ours), ``SIGN_IN_DENIED``, ``SIGN_IN_REFUSED`` (the server did not take the code),
        ``SCOPE_MISSING`` or ``SCOPE_TOO_WIDE`` (clause SEC-2); ``NotSent`` and ``Rejected``
        as reading does. Tokens that are not taken are given back, if the server knows how to.
        """
        code = code_in(callback, started, endpoints.issuer, says_issuer=endpoints.says_issuer)
        body = WebApplicationClient(endpoints.client_id).prepare_request_body(  # pyright: ignore[reportUnknownMemberType]
            code=code,
            redirect_uri=started.redirect_uri,
            code_verifier=started.verifier,
            client_secret=endpoints.client_secret or None,
        )
        members = self._ask(endpoints, body, headers, code_refused)
        tokens = self._tokens(endpoints, members, endpoints.scopes)
        self._take(endpoints, members, tokens)
        return tokens

    def renew(
        self, endpoints: Endpoints, tokens: Tokens, headers: Mapping[str, str] | None = None
    ) -> Tokens:
        """Fresh tokens for the refresh token; where no new one comes, the old one stays.

        Raises ``SignInRefused`` with ``TOKEN_EXPIRED`` where there is no refresh token,
        ``TOKEN_REVOKED`` where the server does not take it any more; else as ``finish``.
        """
        if tokens.refresh is None:
            raise SignInRefused(PlatformProblem.TOKEN_EXPIRED)
        body = WebApplicationClient(endpoints.client_id).prepare_refresh_body(  # pyright: ignore[reportUnknownMemberType]
            refresh_token=tokens.refresh,
            client_id=endpoints.client_id,
            client_secret=endpoints.client_secret or None,
        )
        members = self._ask(endpoints, body, headers, renewal_refused)
        fresh = self._tokens(endpoints, members, tokens.scopes)
        fresh = replace(fresh, refresh=fresh.refresh or tokens.refresh)
        self._take(endpoints, members, fresh)
        return fresh

    def revoke(self, endpoints: Endpoints, tokens: Tokens) -> None:
        """Have the server forget both tokens (RFC 7009), where it knows how to.

        Tokens that it does not know count as forgotten. Raises ``NotSent`` or ``Rejected``.
        """
        if endpoints.revoke is None:
            return
        # The refresh token first: with it, many servers forget the other one too.
        for hint, token in (("refresh_token", tokens.refresh), ("access_token", tokens.access)):
            if token is not None:
                self._forget(endpoints, endpoints.revoke, token, hint)

    def _ask(
        self,
        endpoints: Endpoints,
        body: str,
        headers: Mapping[str, str] | None,
        refusal_of: Callable[[Reply], NatiqError],
    ) -> Members:
        headers = {**(headers or {}), **_FORM}
        reply = self._send(Call("POST", endpoints.token, headers, content=body.encode()))
        return members_in(reply, refusal_of)

    def _send(self, call: Call) -> Reply:
        with nothing_written():
            if self._prover is None:
                return send(self._client, call, self._clock.now)
            return self._prover.send(self._client, call, self._clock.now)

    def _tokens(
        self, endpoints: Endpoints, members: Members, unless_said: tuple[str, ...]
    ) -> Tokens:
        granted = granted_in(members, "bearer" if self._prover is None else "dpop")
        life = None if granted.seconds is None else timedelta(seconds=granted.seconds)
        return Tokens(
            access=granted.access,
            refresh=granted.refresh,
            expires_at=None if life is None else self._clock.now() + life,
            scopes=unless_said if granted.scopes is None else granted.scopes,
            client_id=endpoints.client_id,
            client_secret=endpoints.client_secret,
            key="" if self._prover is None else self._prover.key.pem,
            issuer=endpoints.issuer,
        )

    def _take(self, endpoints: Endpoints, members: Members, tokens: Tokens) -> None:
        try:
            if self._check is not None:
                self._check(members)
            check_scopes(tokens.scopes, endpoints.scopes)
        except NatiqError:
            # Nobody is going to use them: they need not lie there for as long as they last.
            with suppress(NatiqError):
                self.revoke(endpoints, tokens)
            raise

    def _forget(self, endpoints: Endpoints, address: str, token: str, hint: str) -> None:
        form = {"token": token, "token_type_hint": hint, "client_id": endpoints.client_id}
        if endpoints.client_secret:
            form["client_secret"] = endpoints.client_secret
        reply = self._send(Call("POST", address, form=form))
        if 400 <= reply.status < 500 and error_in(reply) in _FORGOTTEN:
            return
        with nothing_written():
            check_status(reply, revocation_refused)


def authorization_parameters(
    endpoints: Endpoints,
    redirect_uri: str,
    state: str,
    verifier: str,
    extra: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """What the authorization endpoint is told; the body of a pushed request (RFC 9126) too."""
    own = {
        "response_type": "code",
        "client_id": endpoints.client_id,
        "redirect_uri": redirect_uri,
        "state": state,
        "code_challenge": challenge_of(verifier),
        "code_challenge_method": "S256",
    }
    if endpoints.scopes:
        own["scope"] = " ".join(endpoints.scopes)
    return {**(extra or {}), **own}


def with_parameters(address: str, parameters: Mapping[str, str]) -> str:
    """The address with these in its query, beside what it holds already.

    A browser is sent there, so it must be ``https``, or ``http`` on this machine. Raises
    ``Invalid(ADDRESS_INVALID)``.
    """
    try:
        url = httpx.URL(address)
    except httpx.InvalidURL:
        raise Invalid(PlatformProblem.ADDRESS_INVALID) from None
    secure = url.scheme == "https" or (url.scheme == "http" and is_loopback(url.host))
    if not secure or not _HOST.fullmatch(url.raw_host) or url.userinfo or url.fragment:
        raise Invalid(PlatformProblem.ADDRESS_INVALID)
    return str(url.copy_merge_params(dict(parameters)))


def new_state(random: Randomness) -> str:
    """A fresh state: 256 bits, base64url."""
    return _base64url(random(32))


def new_verifier(random: Randomness) -> str:
    """A fresh code verifier (RFC 7636, 4.1): 256 bits, 43 characters."""
    return _base64url(random(32))


def challenge_of(verifier: str) -> str:
    """Its code challenge by the method S256 (RFC 7636, 4.2)."""
    return WebApplicationClient("").create_code_challenge(verifier, "S256")


def _base64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")
