"""Calls to the X API under one account's tokens, sorted by what is certain about the answer."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

import httpx

from core.foundation.clock import Clock
from core.foundation.errors import NatiqError
from core.platforms.exchange import (
    Call,
    Members,
    Reply,
    check_status,
    nothing_written,
    send,
)
from core.platforms.model import PlatformProblem, Rejected, SignInRefused
from core.platforms.oauth.keeper import TokenKeeper
from core.platforms.protocol import Allowance
from core.platforms.tokens import Tokens
from core.platforms.x.refusals import means, refusal_of
from core.platforms.x.replies import object_in
from core.platforms.x.usage import ServerClock, Usage

Read = TypeVar("Read")

SCOPES = (
    "tweet.read",
    "tweet.write",
    "users.read",
    "media.write",
    "like.write",
    "offline.access",
)
"""The least that reading and publishing need; ``offline.access`` is for renewing."""

_COUNTED = (
    ("GET", "/2/users/me"),
    ("POST", "/2/tweets"),
    ("POST", "/2/media/upload"),
    ("POST", "/2/media/upload/initialize"),
)


def nothing_asked() -> None:
    """For requests that need no permit."""


class XApi:
    """One server, called through one client that passes the network gate."""

    def __init__(self, client: httpx.Client, clock: Clock, keeper: TokenKeeper) -> None:
        self._client = client
        self._clock = clock
        self._keeper = keeper
        self.server_clock = ServerClock(clock)
        self._usage = Usage(_COUNTED, self.server_clock)

    @property
    def allowance(self) -> Allowance | None:
        """What is left of the requests that a publication needs."""
        return self._usage.tightest()

    def tokens(self) -> Tokens:
        """Those with which the next request would be sent."""
        with nothing_written():
            return self._keeper.access()

    def read(self, call: Call, what: Callable[[Members], Read]) -> Read:
        """``what`` is read in the answer to a request which writes nothing that readers see."""
        return self.read_with(call, what)[0]

    def read_with(self, call: Call, what: Callable[[Members], Read]) -> tuple[Read, Tokens]:
        """The same, and with whose tokens it was asked."""
        with nothing_written():
            reply, tokens = self._send(call, nothing_asked)
            return what(object_in(reply)), tokens

    def put(self, call: Call) -> None:
        """A request which writes nothing that readers see; its answer may be empty."""
        with nothing_written():
            reply, _ = self._send(call, nothing_asked)
            if reply.content:
                object_in(reply)

    def write(self, call: Call, check: Callable[[], None]) -> Reply:
        """A request that readers see the outcome of. ``check`` is called before it leaves, and
        raises where it may not."""
        return self._send(call, check)[0]

    def _send(self, call: Call, check: Callable[[], None]) -> tuple[Reply, Tokens]:
        with nothing_written():
            tokens = self._keeper.access()
        reply = self._exchange(call, tokens, check)
        if reply.status == 401:
            with nothing_written():
                tokens = self._keeper.after_refusal(tokens)
            reply = self._exchange(call, tokens, check)
        if reply.status == 401:
            raise SignInRefused(PlatformProblem.TOKEN_REVOKED, status=reply.status)
        if reply.status == 429:
            raise Rejected(
                PlatformProblem.TOO_MANY_REQUESTS,
                status=reply.status,
                retry_after=self._usage.seconds_to_wait(reply),
            )
        check_status(reply, lambda refused: _refusal(refused, tokens))
        return reply, tokens

    def _exchange(self, call: Call, tokens: Tokens, check: Callable[[], None]) -> Reply:
        check()
        reply = send(self._client, _signed(call, tokens), self._clock.now)
        self.server_clock.hear(reply)
        self._usage.hear(call, reply)
        return reply


def _signed(call: Call, tokens: Tokens) -> Call:
    headers: Mapping[str, str] = {**call.headers, "authorization": f"Bearer {tokens.access}"}
    return replace(call, headers=headers)


def _refusal(reply: Reply, tokens: Tokens) -> NatiqError:
    refusal = refusal_of(reply)
    is_plain = means(refusal, PlatformProblem.REJECTED) and reply.status == 403
    if is_plain and not set(SCOPES) <= set(tokens.scopes):
        return SignInRefused(PlatformProblem.SCOPE_MISSING, clause="SEC-2", status=reply.status)
    return refusal
