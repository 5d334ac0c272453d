"""A place on the wire, between the network gate and the system's network, that tests watch.

With it go what every connector is given in tests: a permit, credentials, and somebody to
tell on the way.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import httpx

from core.foundation.clock import Clock, SystemClock
from core.platforms.apps import revocation_hash
from core.platforms.gate import Allowed, GateRefusal, NetworkGate, open_client
from core.platforms.model import Post, content_hash
from core.platforms.protocol import Act, Attempt, act_hash
from core.platforms.tokens import Tokens
from tests.posts import hash_of

Made = TypeVar("Made")


class Wire(httpx.BaseTransport):
    """Notes every request that leaves. A test may change it on the way."""

    def __init__(self) -> None:
        self._network = httpx.HTTPTransport(trust_env=False)
        self.calls: list[str] = []
        self.before: Callable[[httpx.Request], None] = _leave_alone

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.calls.append(request.url.path.rpartition(".")[2])
        self.before(request)
        return self._network.handle_request(request)

    def close(self) -> None:
        self._network.close()


class LosingWire(Wire):
    """Delivers everything, and loses the answer to the call with this name."""

    def __init__(self) -> None:
        super().__init__()
        self.loses = ""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = super().handle_request(request)
        if self.loses and request.url.path.endswith(self.loses):
            response.read()
            response.close()
            raise httpx.ReadError("cut", request=request)
        return response


@dataclass(frozen=True)
class PermitForTests:
    """What publishing's gate would show: for one account and one text, for a while."""

    account_id: str
    content_hash: str
    expires_at: datetime


@dataclass
class PasswordCredentials:
    """An account that is connected by an app password, which the test may change."""

    password: str | None = field(repr=False)

    def app_password(self) -> str | None:
        return self.password

    def tokens(self) -> Tokens | None:
        return None

    def renewed(self, tokens: Tokens) -> None:
        raise AssertionError(f"an app password does not turn into {tokens}")


@dataclass
class TokenCredentials:
    """An account that is connected by tokens; ``kept`` are those before, oldest first."""

    now: Tokens | None
    kept: list[Tokens] = field(default_factory=list[Tokens])

    def app_password(self) -> str | None:
        return None

    def tokens(self) -> Tokens | None:
        return self.now

    def renewed(self, tokens: Tokens) -> None:
        if self.now is not None:
            self.kept.append(self.now)
        self.now = tokens


class NoNotes:
    """Nobody listens."""

    def keep(self, name: str, value: str) -> None:
        pass

    def progress(self, done: int, whole: int) -> None:
        pass


class RecordingNotes:
    """Keeps what a connector tells: for the next attempt, and for the test to look at."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.told: list[tuple[int, int]] = []

    def keep(self, name: str, value: str) -> None:
        self.kept[name] = value

    def progress(self, done: int, whole: int) -> None:
        self.told.append((done, whole))


def permit_for(
    account_id: str, text: str, lasting: timedelta = timedelta(minutes=5)
) -> PermitForTests:
    return PermitForTests(account_id, hash_of(text), datetime.now(UTC) + lasting)


def permit_for_post(
    account_id: str, post: Post, lasting: timedelta = timedelta(minutes=5)
) -> PermitForTests:
    return PermitForTests(account_id, content_hash(post), datetime.now(UTC) + lasting)


def permit_for_act(
    account_id: str, act: Act, lasting: timedelta = timedelta(minutes=5)
) -> PermitForTests:
    return PermitForTests(account_id, act_hash(act), datetime.now(UTC) + lasting)


def permit_for_app(
    account_id: str, app_id: str, lasting: timedelta = timedelta(minutes=5)
) -> PermitForTests:
    """To shut that app out."""
    return PermitForTests(account_id, revocation_hash(app_id), datetime.now(UTC) + lasting)


def post_of(text: str) -> Post:
    return Post(text, datetime(2026, 11, 24, 8, 0, 0, 123_456, tzinfo=UTC))


def attempt_of(text: str, record_key: str) -> Attempt:
    """The first attempt to publish a post of nothing but that text."""
    return Attempt(record_key, post_of(text))


def open_over(
    wire: httpx.BaseTransport,
    rules: Iterable[Allowed],
    make: Callable[[httpx.Client], Made],
    clock: Clock | None = None,
) -> tuple[Made, httpx.Client]:
    """What ``make`` makes of a client over ``wire``, and the client."""
    client = client_over(wire, rules, clock)
    return make(client), client


def client_over(
    wire: httpx.BaseTransport, rules: Iterable[Allowed], clock: Clock | None = None
) -> httpx.Client:
    """A client whose requests pass the real gate and then ``wire``.

    A request that the gate refuses fails the test.
    """
    return open_client(NetworkGate(tuple(rules), wire, clock or SystemClock(), _fail))


def _leave_alone(_: httpx.Request) -> None:
    return


def _fail(refusal: GateRefusal) -> None:
    raise AssertionError(f"the gate refused {refusal}")
