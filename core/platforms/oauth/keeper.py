"""Keeps the tokens of one account fresh: before they end, one renewal at a time."""

import threading
from collections.abc import Callable
from datetime import timedelta

from core.foundation.clock import Clock
from core.platforms.model import NotSent, PlatformProblem, Rejected, SignInRefused
from core.platforms.tokens import Credentials, Tokens

Renew = Callable[[Tokens], Tokens]

_EARLY = timedelta(seconds=90)


class TokenKeeper:
    """Gives tokens that are good for another minute, and renews them where they are not.

    ``renew`` asks the server; it is called by one thread at a time. Any thread may call;
    fresh tokens are kept on disk before any thread gets them. One keeper an account: a
    server may end everything when it sees the same refresh token from two.
    """

    def __init__(self, credentials: Credentials, clock: Clock, renew: Renew) -> None:
        self._credentials = credentials
        self._clock = clock
        self._renew = renew
        self._renewing = threading.Lock()
        self._unkept: tuple[Tokens, Tokens] | None = None

    def access(self) -> Tokens:
        """Tokens to send a request with.

        Raises ``SignInRefused(NO_CREDENTIAL)`` where there are none, or as ``renew`` does.
        Tokens without a refresh token are given as they are, whatever our clock says: the
        server decides. So are those that are still good when renewing does not work out now.
        """
        tokens = self._kept()
        if tokens.refresh is None or not self._ends_within(tokens, _EARLY):
            return tokens
        try:
            return self._renewed(tokens)
        except (NotSent, Rejected):
            if self._ends_within(tokens, timedelta()):
                raise
            return tokens

    def after_refusal(self, spent: Tokens) -> Tokens:
        """Other tokens than ``spent``, which the server has just refused (401).

        Once a request: who is refused with these again has been signed out. Raises as
        ``access``, and ``SignInRefused`` with ``TOKEN_EXPIRED`` or ``TOKEN_REVOKED`` where
        they cannot be renewed.
        """
        kept = self._kept()
        if kept.access != spent.access:
            return kept
        if kept.refresh is None:
            over = self._ends_within(kept, timedelta())
            raise SignInRefused(
                PlatformProblem.TOKEN_EXPIRED if over else PlatformProblem.TOKEN_REVOKED
            )
        return self._renewed(kept)

    def _renewed(self, spent: Tokens) -> Tokens:
        with self._renewing:
            kept = self._kept()
            if kept != spent:
                # Another thread was here first, or somebody has signed in meanwhile.
                return kept
            if self._unkept is None or self._unkept[0] != spent:
                self._unkept = (spent, self._renew(spent))
            # The server may have forgotten the old ones already. What could not be kept is
            # kept at the next try: asking with a spent refresh token would end everything.
            fresh = self._unkept[1]
            self._credentials.renewed(fresh)
            self._unkept = None
            return fresh

    def _kept(self) -> Tokens:
        tokens = self._credentials.tokens()
        if tokens is None:
            raise SignInRefused(PlatformProblem.NO_CREDENTIAL, clause="SEC-1")
        return tokens

    def _ends_within(self, tokens: Tokens, time: timedelta) -> bool:
        ends = tokens.expires_at
        return ends is not None and ends - self._clock.now() <= time
