"""Calls to an AT Protocol server, with every answer sorted by what is certain about it.

Source: atproto.com/specs/xrpc.
"""

import json
import re
from collections.abc import Mapping
from typing import cast

import httpx

from core.foundation.errors import NatiqError
from core.platforms.gate import GateRefusedError
from core.platforms.model import (
    NotSent,
    PlatformProblem,
    Rejected,
    SignInRefused,
    Uncertain,
)

_LEFT_NOTHING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
)
_ERROR_NAME = re.compile(r"[A-Za-z0-9_.-]{1,200}")
"""A name, as the lexicons give them; anything else would be a server's words in our log."""
_USUAL_WAIT_SECONDS = 60
_LONGEST_WAIT_SECONDS = 24 * 60 * 60

Members = Mapping[str, object]


class XrpcRefusal(Rejected):
    """The server's own refusal, with the error name that it gave (never its message)."""

    def __init__(self, status: int, name: str) -> None:
        super().__init__(PlatformProblem.REJECTED, status=status, reason=name)
        self.status = status
        self.name = name


class ServerFailed(Uncertain):
    """The server answered that it failed; how far it had come, it does not say."""

    def __init__(self, status: int) -> None:
        super().__init__(PlatformProblem.SERVER_FAILED, status=status)


class Xrpc:
    """One server, called through one client that passes the network gate."""

    def __init__(self, server: str, client: httpx.Client) -> None:
        self._server = server.rstrip("/")
        self._client = client

    def query(self, method: str, token: str | None, parameters: Mapping[str, str]) -> Members:
        """A reading call (GET)."""
        return self._call("GET", method, token, params=dict(parameters))

    def procedure(self, method: str, token: str | None, body: Members | None = None) -> Members:
        """A writing call (POST)."""
        content = None if body is None else json.dumps(body, ensure_ascii=False).encode()
        return self._call("POST", method, token, content=content)

    def upload(self, method: str, token: str | None, content: bytes, media_type: str) -> Members:
        """A writing call (POST) whose body is ``content`` as it is."""
        return self._call("POST", method, token, content=content, media_type=media_type)

    def _call(
        self,
        verb: str,
        method: str,
        token: str | None,
        *,
        params: Mapping[str, str] | None = None,
        content: bytes | None = None,
        media_type: str = "application/json",
    ) -> Members:
        headers = {"accept": "application/json"}
        if token is not None:
            headers["authorization"] = f"Bearer {token}"
        if content is not None:
            headers["content-type"] = media_type
        url = f"{self._server}/xrpc/{method}"
        try:
            response = self._client.request(
                verb, url, params=params, content=content, headers=headers
            )
        except httpx.HTTPError as error:
            # From None: the library's error holds the request, and with it the credential.
            raise _what_is_certain(error) from None
        return _members(response)


def _what_is_certain(error: httpx.HTTPError) -> NatiqError:
    if isinstance(error, GateRefusedError):
        kind = Uncertain if error.sent else NotSent
        return kind(PlatformProblem.NETWORK_REFUSED, reason=error.refusal.code)
    if isinstance(error, _LEFT_NOTHING):
        return NotSent(PlatformProblem.OFFLINE)
    return Uncertain(PlatformProblem.NO_ANSWER)


def _members(response: httpx.Response) -> Members:
    status = response.status_code
    if status >= 500:
        raise ServerFailed(status)
    try:
        answer: object = response.json()
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        if status >= 400:
            raise _refusal(response, "")
        raise Uncertain(PlatformProblem.UNREADABLE_ANSWER, status=status)
    members = cast("Members", answer)
    if status >= 400:
        name = members.get("error")
        raise _refusal(
            response, name if isinstance(name, str) and _ERROR_NAME.fullmatch(name) else ""
        )
    if status != 200:
        raise Uncertain(PlatformProblem.UNREADABLE_ANSWER, status=status)
    return members


def _refusal(response: httpx.Response, name: str) -> NatiqError:
    status = response.status_code
    if status == 429:
        wait = response.headers.get("retry-after", "")
        # Longer than a day is no waiting time, and a date is not worth parsing.
        sensible = wait.isdecimal() and len(wait) < 6 and int(wait) <= _LONGEST_WAIT_SECONDS
        seconds = int(wait) if sensible else _USUAL_WAIT_SECONDS
        return Rejected(PlatformProblem.TOO_MANY_REQUESTS, status=status, retry_after=seconds)
    if status == 401:
        return SignInRefused(PlatformProblem.SIGN_IN_REFUSED, status=status)
    return XrpcRefusal(status, name)
