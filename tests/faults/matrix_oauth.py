"""The real AT Protocol server once more, signed in to by OAuth: proofs, nonces, rotated tokens.

Proofs name the address that was asked, and the server compares it with its own. So the desk
asks the server by its own name, and the network leads what leaves for there to the proxy.
"""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import httpx

from core.workplace import Workplace
from tests.browsing import Browser
from tests.faults.fault_kinds import answering
from tests.faults.fault_proxy import Fault, FaultProxy, Reach
from tests.faults.matrix_town import COOKIE, Clocks, Network, Place, Spot
from tests.faults.matrix_towns import BlueskyTown
from tests.servers.connecting import page_of
from tests.servers.pds import Pds, running_pds
from tests.servers.pds_browser import PdsBrowser


class BlueskyOAuthTown(BlueskyTown):
    """The server's clock cannot be moved, and proofs are held to it: no run moves far."""

    spends_credentials = True
    moves_clock_far = False

    def __init__(self, server: Pds, proxy: FaultProxy, clocks: Clocks) -> None:
        super().__init__(server, proxy, clocks)
        by_name = server.url.replace("127.0.0.1", "localhost")
        self.account = replace(self.account, server=by_name)

    @property
    def spots(self) -> Mapping[Place, Spot]:
        return {**super().spots, Place.RENEWAL: Spot("POST", "^/oauth/token$")}

    def let_in(self, workplace: Workplace) -> None:
        visit = workplace.connections.visit(self.account.key)
        visit.go(Browser(self._said_yes_at).open, page_of, lambda: False)

    def ended_token(self) -> Fault:
        body = b'{"error": "invalid_token", "message": "The token has ended"}'
        return Fault("the token has ended", Reach.NOTHING, answering("401 Unauthorized", body))

    def ahead(self) -> timedelta:
        return timedelta()

    def run_begins(self) -> None:
        super().run_begins()
        self.clock.set_wall(datetime.now(UTC) - self.clock.now())

    def transport(self) -> httpx.BaseTransport:
        return _LedTo(self, lambda: self.patience_s, self.note)

    def _said_yes_at(self, address: str) -> str:
        with PdsBrowser(address) as browser:
            return browser.sent_back(self.own)


class _LedTo(Network):
    """Whatever leaves for the server goes to the proxy, as if that had the server's address."""

    def __init__(
        self,
        town: BlueskyOAuthTown,
        patience_s: Callable[[], float],
        note: Callable[[str], None],
    ) -> None:
        super().__init__(patience_s, note, town.ahead)
        self._from, self._to = httpx.URL(town.server.url), httpx.URL(town.proxy.url)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.port == self._from.port:
            request.url = request.url.copy_with(host=self._to.host, port=self._to.port)
        return super().handle_request(request)


@contextmanager
def bluesky_oauth_town() -> Generator[BlueskyOAuthTown]:
    """With a server of its own. Raises ``PdsMissingError``."""
    clocks = Clocks()
    with running_pds() as server, FaultProxy(server.url, clocks.desk.now, COOKIE) as proxy:
        yield BlueskyOAuthTown(server, proxy, clocks)
