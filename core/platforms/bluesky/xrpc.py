"""Calls to an AT Protocol server, with every answer sorted by what is certain about it.

Source: atproto.com/specs/xrpc; the error names are those of the lexicons com.atproto.server.*
and com.atproto.repo.*, of the reference server, and of RFC 6750 and 9449 where it speaks OAuth.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

import httpx

from core.foundation.clock import Clock
from core.foundation.errors import NatiqError
from core.platforms.exchange import (
    Call,
    Members,
    Progress,
    Reply,
    allowance_in,
    check_status,
    members_of,
    send,
)
from core.platforms.model import PlatformProblem, Rejected, SignInRefused
from core.platforms.protocol import Allowance

_ERROR_NAME = re.compile(r"[A-Za-z0-9_.-]{1,200}")
"""A name, as the lexicons give them; anything else would be a server's words in our log."""
_ENDED = frozenset({"AccountTakedown", "AccountSuspended", "AccountDeactivated", "AccountNotFound"})
_SPENT = {
    "ExpiredToken": PlatformProblem.TOKEN_EXPIRED,
    "InvalidToken": PlatformProblem.TOKEN_REVOKED,
    "invalid_token": PlatformProblem.TOKEN_REVOKED,
}
_TOO_LITTLE = frozenset({"ScopeMissingError", "InsufficientScope", "insufficient_scope"})


class XrpcRefusal(Rejected):
    """The server's own refusal, with the error name that it gave (never its message)."""

    def __init__(self, status: int, name: str) -> None:
        super().__init__(PlatformProblem.REJECTED, status=status, reason=name)
        self.status = status
        self.name = name


class TokenRefused(SignInRefused):
    """The server does not take the token that was shown; another one might do."""


class Access(Protocol):
    """What requests are signed with."""

    def send(self, client: httpx.Client, call: Call, now: Callable[[], datetime]) -> Reply:
        """As ``exchange.send``, signed."""
        ...


@dataclass(frozen=True)
class Bearer:
    """A token that whoever holds it may use.

    ``account_id`` is whose it is, as the server said when it gave it.
    """

    token: str = field(repr=False)
    account_id: str

    def send(self, client: httpx.Client, call: Call, now: Callable[[], datetime]) -> Reply:
        signed = {**call.headers, "authorization": f"Bearer {self.token}"}
        return send(client, replace(call, headers=signed), now)


class Xrpc:
    """One server, called through one client that passes the network gate."""

    def __init__(self, server: str, client: httpx.Client, clock: Clock) -> None:
        self._server = server.rstrip("/")
        self._client = client
        self._clock = clock
        self.allowance: Allowance | None = None

    def query(
        self, method: str, parameters: Mapping[str, str], access: Access | None = None
    ) -> Members:
        """A reading call (GET)."""
        return self._call(Call("GET", self._url(method), params=parameters), access)

    def procedure(
        self, method: str, body: Members | None = None, access: Access | None = None
    ) -> Members:
        """A writing call (POST)."""
        return self._call(Call("POST", self._url(method), body=body), access)

    def order(self, method: str, body: Members, access: Access) -> None:
        """A writing call (POST) whose answer has nothing to say."""
        reply = self._reply(Call("POST", self._url(method), body=body), access)
        check_status(reply, _refusal)

    def upload(
        self,
        method: str,
        content: bytes,
        media_type: str,
        access: Access,
        progress: Progress | None = None,
    ) -> Members:
        """A writing call (POST) whose body is ``content`` as it is."""
        headers = {"content-type": media_type}
        call = Call("POST", self._url(method), headers, content=content, progress=progress)
        return self._call(call, access)

    def _url(self, method: str) -> str:
        return f"{self._server}/xrpc/{method}"

    def _call(self, call: Call, access: Access | None) -> Members:
        return members_of(self._reply(call, access), _refusal)

    def _reply(self, call: Call, access: Access | None) -> Reply:
        send_it = send if access is None else access.send
        reply = send_it(self._client, call, self._clock.now)
        self.allowance = allowance_in(reply, "ratelimit") or self.allowance
        return reply


def error_name(reply: Reply) -> str:
    """The name that a refusal gives itself; empty where it gives none."""
    name = (reply.members or {}).get("error")
    known = isinstance(name, str) and _ERROR_NAME.fullmatch(name) is not None
    return str(name) if known else ""


def _refusal(reply: Reply) -> NatiqError:
    name = error_name(reply)
    if name in _ENDED:
        return Rejected(PlatformProblem.ACCOUNT_SUSPENDED, status=reply.status, reason=name)
    if name in _TOO_LITTLE:
        return SignInRefused(PlatformProblem.SCOPE_MISSING, status=reply.status)
    if name in _SPENT or reply.status == 401:
        code = _SPENT.get(name, PlatformProblem.SIGN_IN_REFUSED)
        return TokenRefused(code, status=reply.status)
    return XrpcRefusal(reply.status, name)
