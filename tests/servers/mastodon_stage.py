"""A connector in front of a Mastodon server on loopback, with a wire between that tests break."""

import json
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import httpx

from core.platforms.gate import GateCode, GateRefusal, NetworkGate, open_client
from core.platforms.mastodon.connector import MastodonConnector, rules_for
from core.platforms.model import Account, Post, PublishedPost
from core.platforms.options import PlatformOptions
from core.platforms.protocol import Act, Attempt
from core.platforms.tokens import Tokens
from tests.fakes import FakeClock, seeded_randomness
from tests.mastodon_posts import post as post_of
from tests.servers.mastodon_server import Limits, MastodonServer
from tests.servers.wire import (
    PermitForTests,
    RecordingNotes,
    TokenCredentials,
    Wire,
    permit_for_act,
    permit_for_post,
)

Fault = Callable[[httpx.Request, httpx.Response], httpx.Response]
POSTING = ("POST", "/api/v1/statuses")


class ShakyWire(Wire):
    """A wire on which a test lets one request fail, before or after it has arrived."""

    def __init__(self) -> None:
        super().__init__()
        self.before = self._lose
        self._lost: dict[tuple[str, str], int] = {}
        self._faults: dict[tuple[str, str], list[Fault]] = {}
        self._instead: dict[tuple[str, str], Fault] = {}

    def lose(self, method: str, path: str, times: int = 1) -> None:
        """The next such requests do not leave this machine."""
        self._lost[method, path] = times

    def spoil(self, method: str, path: str, *faults: Fault) -> None:
        """The answers to the next such requests become what these make of them."""
        self._faults[method, path] = list(faults)

    def refuse(self, method: str, path: str, answer: Fault) -> None:
        """The next such request is answered on the way, and never gets to the server."""
        self._instead[method, path] = answer

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        instead = self._instead.pop((request.method, request.url.path), None)
        if instead is not None:
            return instead(request, httpx.Response(200))
        response = super().handle_request(request)
        waiting = self._faults.get((request.method, request.url.path))
        if not waiting:
            return response
        response.read()
        response.close()
        return waiting.pop(0)(request, response)

    def _lose(self, request: httpx.Request) -> None:
        what = (request.method, request.url.path)
        if self._lost.get(what, 0):
            self._lost[what] -= 1
            raise httpx.ConnectError("nobody there", request=request)


def cut(request: httpx.Request, _: httpx.Response) -> httpx.Response:
    """The server did it, and its answer was lost."""
    raise httpx.ReadError("cut", request=request)


def answering(status: int, body: object = b"", headers: Mapping[str, str] | None = None) -> Fault:
    """Another answer: bytes as they are, anything else as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return lambda request, _: _answer(request, status, content, headers)


def truncated(request: httpx.Request, response: httpx.Response) -> httpx.Response:
    """Half of the answer."""
    return _answer(request, response.status_code, response.content[: len(response.content) // 2])


def _answer(
    request: httpx.Request,
    status: int,
    content: bytes,
    headers: Mapping[str, str] | None = None,
) -> httpx.Response:
    # Not yet read, as what comes from a network is.
    stream = httpx.ByteStream(content)
    return httpx.Response(status, headers=dict(headers or {}), stream=stream, request=request)


@dataclass
class Stage:
    """What a test of the connector has in hand; one clock for it and for the server."""

    server: MastodonServer
    clock: FakeClock
    wire: ShakyWire
    credentials: TokenCredentials
    connector: MastodonConnector
    notes: RecordingNotes

    def permit(self, post: Post, account_id: str | None = None) -> PermitForTests:
        made = permit_for_post(account_id or self.server.account.id, post)
        return replace(made, expires_at=self.clock.now() + timedelta(minutes=2))

    def attempt(self, post: Post, since: datetime | None = None, key: str = "k1") -> Attempt:
        """One with what was kept until now."""
        return Attempt(key, post, since, dict(self.notes.kept))

    def publish(
        self, post: Post | str, since: datetime | None = None, key: str = "k1"
    ) -> PublishedPost:
        post = post_of(post, server=self.server.url) if isinstance(post, str) else post
        attempt = self.attempt(post, since, key)
        return self.connector.publish(self.permit(post), attempt, self.notes)

    def schedule(
        self, post: Post, ahead: timedelta, since: datetime | None = None, key: str = "k1"
    ) -> str:
        at = self.clock.now() + ahead
        attempt = self.attempt(post, since, key)
        return self.connector.schedule(self.permit(post), attempt, at, self.notes)

    def act(self, act: Act) -> None:
        made = permit_for_act(self.server.account.id, act)
        permit = replace(made, expires_at=self.clock.now() + timedelta(minutes=2))
        self.connector.act(permit, act)

    def asked(self, method: str, path: str) -> int:
        """How often the server got such a request."""
        return sum((one.method, one.path) == (method, path) for one in list(self.server.requests))


@contextmanager
def stage(
    omits: frozenset[str] = frozenset(),
    limits: Limits | None = None,
    numeric_ids: bool = True,
    scopes: str | None = None,
    clock_error: timedelta = timedelta(),
) -> Generator[Stage]:
    """``clock_error`` is how much our clock is ahead of the server's."""
    clock, wire = FakeClock(), ShakyWire()
    with MastodonServer(lambda: clock.now() - clock_error, omits, limits, numeric_ids) as server:
        token = server.token_for() if scopes is None else server.token_for(scopes=scopes)
        credentials = TokenCredentials(Tokens(access=token))
        connector, client = connector_over(server, wire, credentials, clock)
        with client:
            yield Stage(server, clock, wire, credentials, connector, RecordingNotes())


def connector_over(
    server: MastodonServer,
    wire: httpx.BaseTransport,
    credentials: TokenCredentials,
    clock: FakeClock,
) -> tuple[MastodonConnector, httpx.Client]:
    """A connector whose requests pass the real gate and then ``wire``."""
    account, options = account_at(server), PlatformOptions()
    client = open_client(NetworkGate(rules_for(account, options), wire, clock, _note))
    random = seeded_randomness()
    return MastodonConnector(account, credentials, options, client, clock, random), client


def account_at(server: MastodonServer) -> Account:
    """The account that was delegated."""
    return Account("mastodon", server.url, server.account.username, server.account.id)


def _note(refusal: GateRefusal) -> None:
    """Answers may be refused, requests of ours may not."""
    assert refusal.code != GateCode.NOT_ALLOWED.value, refusal
