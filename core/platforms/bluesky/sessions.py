"""Being signed in: with an app password, or with the tokens that OAuth gave.

Sources: the lexicons com.atproto.server.createSession, refreshSession and getSession;
atproto.com/specs/oauth (DPoP, refresh).
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

import httpx

from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.foundation.ids import Randomness
from core.platforms.bluesky.reading import HANDLE, TOKEN, did_of, matching
from core.platforms.bluesky.xrpc import Access, Bearer, TokenRefused, Xrpc, XrpcRefusal
from core.platforms.exchange import Call, Members, Reply, nothing_written
from core.platforms.model import Account, AccountIdentity, PlatformProblem, SignInRefused
from core.platforms.oauth.dpop import NonceMemory, ProofKey, Prover
from core.platforms.oauth.keeper import TokenKeeper
from core.platforms.tokens import Credentials, Tokens

CREATE_SESSION = "com.atproto.server.createSession"
GET_SESSION = "com.atproto.server.getSession"
REFRESH_SESSION = "com.atproto.server.refreshSession"

Answer = TypeVar("Answer")


class SignedAccess(Access, Protocol):
    """What a session signs requests with."""

    @property
    def token(self) -> str: ...
    @property
    def account_id(self) -> str | None:
        """Whose it is, where the server said so when it gave it."""
        ...


class Session(Protocol):
    """One way of being signed in. Both raise as reading does, and where nobody is let in."""

    def access(self) -> SignedAccess:
        """What to sign the next request with."""
        ...

    def renewed(self, spent: SignedAccess) -> SignedAccess:
        """The same in the place of what the server has just refused."""
        ...


class SignedIn:
    """Requests in the account's name, and in nobody else's."""

    def __init__(self, account: Account, xrpc: Xrpc, open_session: Callable[[], Session]) -> None:
        self._account = account
        self._xrpc = xrpc
        self._open_session = open_session
        self._session: Session | None = None
        self._opening = threading.Lock()
        self._told: tuple[str, AccountIdentity] | None = None

    def identity(self) -> AccountIdentity:
        """Whom the server takes the credential for, asked now."""
        with nothing_written():
            session = self._opened()
            access = session.access()
            try:
                return self._ask(access)
            except TokenRefused:
                return self._ask(session.renewed(access))

    def account_id(self) -> str:
        """Whom the server takes the credential at hand for; asked only where it is a new one."""
        with nothing_written():
            return self._current()[1]

    def call(self, send: Callable[[Access], Answer]) -> Answer:
        """``send`` with what signs it; what the server does not take is renewed once.

        Raises ``Refused(WRONG_ACCOUNT)`` before ``send`` where it belongs to somebody else.
        """
        with nothing_written():
            access, whose = self._current()
            self._check(whose)
        try:
            return send(access)
        except TokenRefused:
            pass
        with nothing_written():
            renewed = self._opened().renewed(access)
            self._check(self._whose(renewed))
        return send(renewed)

    def _check(self, whose: str) -> None:
        if whose != self._account.account_id:
            raise Refused(PlatformProblem.WRONG_ACCOUNT, clause="ACC-1")

    def _current(self) -> tuple[SignedAccess, str]:
        session = self._opened()
        access = session.access()
        try:
            return access, self._whose(access)
        except TokenRefused:
            renewed = session.renewed(access)
            return renewed, self._whose(renewed)

    def _whose(self, access: SignedAccess) -> str:
        if access.account_id is not None:
            return access.account_id
        if self._told is None or self._told[0] != access.token:
            return self._ask(access).account_id
        return self._told[1].account_id

    def _ask(self, access: SignedAccess) -> AccountIdentity:
        answer = self._xrpc.query(GET_SESSION, {}, access)
        identity = AccountIdentity(did_of(answer), matching(answer, "handle", HANDLE))
        self._told = (access.token, identity)
        return identity

    def _opened(self) -> Session:
        with self._opening:
            if self._session is None:
                self._session = self._open_session()
            return self._session


@dataclass(frozen=True)
class _Pair:
    access: Bearer
    refresh: Bearer


class PasswordSession:
    """Signed in with an app password. The session's tokens live in this object only."""

    def __init__(
        self, account: Account, app_password: Callable[[], str | None], xrpc: Xrpc
    ) -> None:
        self._account = account
        self._app_password = app_password
        self._xrpc = xrpc
        self._pair: _Pair | None = None
        self._signing_in = threading.RLock()

    def access(self) -> Bearer:
        with self._signing_in:
            if self._pair is None:
                self._pair = self._sign_in()
            return self._pair.access

    def anew(self) -> Bearer:
        """The access of a fresh session: the password is good at this moment."""
        with self._signing_in:
            self._pair = self._sign_in()
            return self._pair.access

    def renewed(self, spent: SignedAccess) -> Bearer:
        with self._signing_in:
            pair = self._pair
            if pair is not None and pair.access is not spent:
                return pair.access
            self._pair = None
            renewed = self._sign_in() if pair is None else self._refresh(pair)
            if renewed.access.account_id != spent.account_id:
                raise Refused(PlatformProblem.WRONG_ACCOUNT, clause="ACC-1")
            self._pair = renewed
            return renewed.access

    def _refresh(self, pair: _Pair) -> _Pair:
        try:
            return _pair_in(self._xrpc.procedure(REFRESH_SESSION, None, pair.refresh))
        except (XrpcRefusal, SignInRefused):
            return self._sign_in()

    def _sign_in(self) -> _Pair:
        password = self._app_password()
        if password is None:
            raise SignInRefused(
                PlatformProblem.NO_CREDENTIAL, clause="SEC-1", handle=self._account.handle
            )
        who = {"identifier": self._account.account_id, "password": password}
        return _pair_in(self._xrpc.procedure(CREATE_SESSION, who))


class TokenSession:
    """Signed in with OAuth. Every request shows that the key of the tokens is at hand."""

    def __init__(
        self,
        credentials: Credentials,
        renew: Callable[[Tokens], Tokens],
        clock: Clock,
        random: Randomness,
    ) -> None:
        self._keeper = TokenKeeper(credentials, clock, renew)
        self._nonces = NonceMemory()
        self._clock = clock
        self._random = random
        self._prover: tuple[str, Prover] | None = None

    def access(self) -> "Proven":
        return self._proven(self._keeper.access())

    def renewed(self, spent: SignedAccess) -> "Proven":
        # The keeper only asks which access token it was.
        return self._proven(self._keeper.after_refusal(Tokens(spent.token)))

    def _proven(self, tokens: Tokens) -> "Proven":
        known = self._prover
        if known is None or known[0] != tokens.key:
            key = ProofKey(tokens.key, self._clock, self._random)
            known = self._prover = (tokens.key, Prover(key, self._nonces))
        return Proven(tokens, known[1])


@dataclass(frozen=True)
class Proven:
    """A token that is good only with its key."""

    tokens: Tokens
    prover: Prover

    @property
    def token(self) -> str:
        return self.tokens.access

    @property
    def account_id(self) -> None:
        """The server is asked: tokens do not tell."""
        return

    def send(self, client: httpx.Client, call: Call, now: Callable[[], datetime]) -> Reply:
        return self.prover.send(client, call, now, self.tokens.access)


def _pair_in(answer: Members) -> _Pair:
    access = matching(answer, "accessJwt", TOKEN)
    refresh = matching(answer, "refreshJwt", TOKEN)
    matching(answer, "handle", HANDLE)
    did = did_of(answer)
    return _Pair(Bearer(access, did), Bearer(refresh, did))
