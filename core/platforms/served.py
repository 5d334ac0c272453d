"""The connectors of the platforms that are reached over the network, each behind its own gate.

Brought in at the first need: the network library takes more memory than the whole composer,
and a day of drafting needs none of it.
"""

from collections.abc import Callable

import httpx

from core.foundation.clock import Clock
from core.foundation.ids import Randomness
from core.platforms.bluesky import BlueskyConnector, rules_for
from core.platforms.gate import GateRefusal, NetworkGate, open_client
from core.platforms.model import Account, Connector

BLUESKY = "bluesky"


def open_connector(
    account: Account,
    app_password: Callable[[], str | None],
    transport: httpx.BaseTransport | None,
    clock: Clock,
    random: Randomness,
    note: Callable[[GateRefusal], None],
) -> tuple[Connector, httpx.Client] | None:
    """The account's connector and the client to be closed after it; ``None`` for a platform
    that is not served. ``note`` is told what the gate refuses."""
    if account.platform != BLUESKY:
        return None
    client = open_client(NetworkGate(rules_for(account), transport, clock, note))
    return BlueskyConnector(account, app_password, client, clock, random), client
