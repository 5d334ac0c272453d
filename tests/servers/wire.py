"""A place on the wire, between the network gate and the system's network, that tests watch."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import httpx

from core.foundation.clock import Clock, SystemClock
from core.foundation.ids import Randomness
from core.platforms.bluesky import BlueskyConnector, rules_for
from core.platforms.gate import GateRefusal, NetworkGate, open_client
from core.platforms.model import Account, Post
from tests.posts import hash_of


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


@dataclass(frozen=True)
class PermitForTests:
    """What publishing's gate would show: for one account and one text, for a while."""

    account_id: str
    content_hash: str
    expires_at: datetime


def permit_for(
    account_id: str, text: str, lasting: timedelta = timedelta(minutes=5)
) -> PermitForTests:
    return PermitForTests(account_id, hash_of(text), datetime.now(UTC) + lasting)


def post_of(text: str) -> Post:
    return Post(text, datetime(2026, 11, 24, 8, 0, 0, 123_456, tzinfo=UTC))


def connector_over(
    wire: httpx.BaseTransport,
    account: Account,
    app_password: Callable[[], str | None],
    random: Randomness,
    clock: Clock | None = None,
) -> tuple[BlueskyConnector, httpx.Client]:
    """A connector whose requests pass the real gate and then ``wire``."""
    clock = clock or SystemClock()
    gate = NetworkGate(rules_for(account), wire, clock, _fail)
    client = open_client(gate)
    return BlueskyConnector(account, app_password, client, clock, random), client


def _leave_alone(_: httpx.Request) -> None:
    return


def _fail(refusal: GateRefusal) -> None:
    raise AssertionError(f"the gate refused {refusal}")
