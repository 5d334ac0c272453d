"""An account on X as tests have it: server, connector and the wire between them on one clock."""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from hashlib import sha256

import httpx

from core.platforms.model import Account, Media, Post, PublishedPost, content_hash
from core.platforms.options import PlatformOptions
from core.platforms.protocol import Act, Attempt, Notes, act_hash
from core.platforms.tokens import Tokens
from core.platforms.x.api import SCOPES
from core.platforms.x.connector import XConnector, rules_for
from tests.fakes import FakeClock, seeded_randomness
from tests.servers.wire import (
    PermitForTests,
    RecordingNotes,
    TokenCredentials,
    Wire,
    open_over,
)
from tests.servers.x_server import XServer

OPTIONS = PlatformOptions(x_client_id="natiq-on-x", x_redirect_port=8400)
ALT = "حديقة فيها نخل"

After = Callable[[httpx.Request, httpx.Response], httpx.Response]


class XWire(Wire):
    """A wire on which a test may change what comes back as well."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[str] = []
        self.after: After | None = None
        self.refused: dict[str, int] = {}
        """Paths that are not delivered, and the status that they are answered with."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(f"{request.method} {request.url.path}")
        if request.url.path in self.refused:
            request.read()
            status = self.refused[request.url.path]
            return httpx.Response(status, stream=httpx.ByteStream(b"{}"))
        response = super().handle_request(request)
        return response if self.after is None else self.after(request, response)


@dataclass
class XDesk:
    """What a test of the connector has at hand."""

    server: XServer
    clock: FakeClock
    wire: XWire
    credentials: TokenCredentials
    connector: XConnector

    @property
    def account_id(self) -> str:
        return self.server.account.id

    def permit(self, post: Post, minutes: int = 2) -> PermitForTests:
        """For exactly this post, for so long."""
        ends = self.clock.now() + timedelta(minutes=minutes)
        return PermitForTests(self.account_id, content_hash(post), ends)

    def post(self, text: str, **members: object) -> Post:
        return Post(text, self.clock.now(), **members)  # type: ignore[arg-type]

    def publish(
        self, post: Post, attempt: Attempt | None = None, notes: Notes | None = None
    ) -> PublishedPost:
        return self.connector.publish(
            self.permit(post), attempt or Attempt("key", post), notes or RecordingNotes()
        )

    def again(self, post: Post, kept: Mapping[str, str] | None = None) -> Attempt:
        """The attempt after one that may have been carried out just now."""
        return Attempt("key", post, since=self.clock.now(), kept=kept or {})

    def act(self, act: Act) -> None:
        ends = self.clock.now() + timedelta(minutes=2)
        self.connector.act(PermitForTests(self.account_id, act_hash(act), ends), act)


def media_of(content: bytes, media_type: str = "image/png", alt: str = ALT) -> Media:
    return Media(content, media_type, 24, 16, alt, sha256(content).hexdigest())


def lose_answer_of(path: str) -> After:
    """Delivers everything, and loses the answers to requests to that path."""

    def after(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if request.method == "POST" and request.url.path == path:
            response.read()
            response.close()
            raise httpx.ReadError("cut", request=request)
        return response

    return after


def answer_instead(path: str, status: int, content: bytes = b"{}", **headers: str) -> After:
    """Delivers everything, and puts another answer in the place of those to that path."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}

    def after(request: httpx.Request, response: httpx.Response) -> httpx.Response:
        if request.url.path != path:
            return response
        response.read()
        response.close()
        return httpx.Response(status, stream=httpx.ByteStream(content), headers=named)

    return after


@contextmanager
def x_desk() -> Generator[XDesk]:
    """A server, and a connector of its account that is signed in."""
    clock = FakeClock()
    with XServer(now=clock.now, client_id=OPTIONS.x_client_id) as server:
        yield from _desks(server, clock)


def _desks(server: XServer, clock: FakeClock) -> Generator[XDesk]:
    token = server.token_for()
    tokens = Tokens(
        access=token,
        refresh=server.refresh_token_for(token),
        expires_at=clock.now() + timedelta(hours=2),
        scopes=SCOPES,
        client_id=OPTIONS.x_client_id,
    )
    credentials = TokenCredentials(tokens)
    account = Account("x", server.url, server.account.username, server.account.id)
    wire = XWire()
    connector, client = open_over(
        wire,
        rules_for(account, OPTIONS),
        lambda made: XConnector(account, credentials, OPTIONS, made, clock, seeded_randomness()),
        clock,
    )
    try:
        yield XDesk(server, clock, wire, credentials, connector)
    finally:
        client.close()


def with_scopes(desk: XDesk, scopes: tuple[str, ...]) -> None:
    """The account's tokens are of those scopes from now on."""
    token = desk.server.token_for(scopes=" ".join(scopes))
    assert desk.credentials.now is not None
    desk.credentials.now = replace(desk.credentials.now, access=token, scopes=scopes)
