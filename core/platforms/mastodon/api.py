"""One server of the Mastodon API: requests signed, whose they are, what its clock says.

Sources: docs.joinmastodon.org (methods/accounts#verify_credentials, api/rate-limits).
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import httpx

from core.foundation.clock import Clock
from core.platforms.exchange import Call, Reply, allowance_in, nothing_written, send
from core.platforms.mastodon.replies import (
    IDENTIFIER,
    RATE_HEADERS,
    matching_at,
    means,
    members_in,
    refusal_of,
    sent_at,
)
from core.platforms.mastodon.statuses import HANDLE
from core.platforms.model import AccountIdentity, PlatformProblem, Rejected, SignInRefused
from core.platforms.oauth.keeper import TokenKeeper
from core.platforms.protocol import Allowance
from core.platforms.tokens import Tokens

WHOSE = "/api/v1/accounts/verify_credentials"
_TOKEN = re.compile(r"[\x21-\x7e]{1,8192}")


class Api:
    """The server at ``server``, asked with the tokens of one account."""

    def __init__(
        self, server: str, client: httpx.Client, clock: Clock, keeper: TokenKeeper
    ) -> None:
        self.server = server.rstrip("/")
        self.allowance: Allowance | None = None
        self._client = client
        self._clock = clock
        self._keeper = keeper
        self._ahead = timedelta()
        self._owner: tuple[str, AccountIdentity] | None = None

    def now(self) -> datetime:
        """The server's own time, as far as it has said."""
        return self._clock.now() + self._ahead

    def read(self, call: Call) -> Reply:
        """Ask for something, or leave a file that nobody sees yet.

        Raises ``NotSent``, or ``SignInRefused`` where the token is taken no more.
        """
        with nothing_written():
            return self._ask(call, self._keeper.access(), _let_pass)

    def write(self, call: Call, allow: Callable[[str], None]) -> Reply:
        """Send what changes something there.

        ``allow`` is told whose token it goes with, the moment before it goes, and raises where
        it may not. Raises ``NotSent`` or ``Uncertain`` without an answer.
        """
        return self._ask(call, self._keeper.access(), lambda used: allow(self._owner_of(used)))

    def scopes(self) -> frozenset[str]:
        """What the server lets the token at hand do."""
        return frozenset(self._keeper.access().scopes)

    def owner(self) -> AccountIdentity:
        """Ask whose token it is."""
        with nothing_written():
            return self._asked(self._keeper.access())

    def known_owner(self) -> str:
        """The account of the token at hand; asked for where it is not known yet."""
        with nothing_written():
            return self._owner_of(self._keeper.access())

    def _owner_of(self, tokens: Tokens) -> str:
        # A token never changes hands: who it belongs to need be asked once.
        known = self._owner
        if known is not None and known[0] == tokens.access:
            return known[1].account_id
        with nothing_written():
            return self._asked(tokens).account_id

    def _asked(self, tokens: Tokens) -> AccountIdentity:
        used = tokens

        def note(other: Tokens) -> None:
            nonlocal used
            used = other

        members = members_in(self._ask(Call("GET", f"{self.server}{WHOSE}"), tokens, note))
        if members.get("suspended") is True:
            raise Rejected(PlatformProblem.ACCOUNT_SUSPENDED)
        identity = AccountIdentity(
            matching_at(members, "id", IDENTIFIER), matching_at(members, "acct", HANDLE)
        )
        self._owner = (used.access, identity)
        return identity

    def _ask(self, call: Call, tokens: Tokens, allow: Callable[[Tokens], None]) -> Reply:
        """Send it; a token that is refused is replaced once."""
        allow(tokens)
        reply = self._sent(call, tokens)
        if reply.status != 401:
            return reply
        try:
            with nothing_written():
                fresh = self._keeper.after_refusal(tokens)
        except SignInRefused as refusal:
            told = refusal_of(reply)
            if tokens.refresh is None and means(told, PlatformProblem.TOKEN_EXPIRED):
                # By our clock alone it looked as if somebody had taken it back.
                raise told from refusal
            raise
        allow(fresh)
        return self._sent(call, fresh)

    def _sent(self, call: Call, tokens: Tokens) -> Reply:
        if _TOKEN.fullmatch(tokens.access) is None:
            raise SignInRefused(PlatformProblem.NO_CREDENTIAL, clause="SEC-1")
        signed = {**call.headers, "authorization": f"Bearer {tokens.access}"}
        reply = send(self._client, replace(call, headers=signed), self._clock.now)
        if call.file is None and call.verb != "DELETE":
            # Uploads and deletions are counted apart; who has used them up may still publish.
            self.allowance = allowance_in(reply, RATE_HEADERS) or self.allowance
        told = sent_at(reply)
        if told is not None:
            self._ahead = told - reply.at
        return reply


def _let_pass(_: Tokens) -> None:
    return
