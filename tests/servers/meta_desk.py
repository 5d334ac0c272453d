"""A connector of Meta's over the contract server, behind the real gate, with a clock to move."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256

import httpx

from core.platforms.gate import Allowed
from core.platforms.meta import facebook, instagram
from core.platforms.meta.facebook import FacebookConnector
from core.platforms.meta.instagram import InstagramConnector
from core.platforms.model import (
    Account,
    Media,
    Post,
    PostRef,
    PublishedPost,
    ReplyTo,
    content_hash,
)
from core.platforms.options import PlatformOptions
from core.platforms.protocol import Act, ActKind, Attempt, act_hash
from core.platforms.tokens import Tokens
from tests.fakes import FakeClock, seeded_randomness
from tests.servers.meta_server import MetaServer
from tests.servers.wire import (
    PermitForTests,
    RecordingNotes,
    TokenCredentials,
    Wire,
    client_over,
)

TEXT = "تعلن بلدية مسقط عن افتتاح حديقة القرم."
KEY = "c0ffee"
JPEG = b"\xff\xd8\xff\xe0 a picture\r\n--boundary\r\n\x00\xff"
FILM = bytes(range(256)) * 40


def picture(content: bytes = JPEG, alt: str = "حديقة القرم") -> Media:
    return Media(content, "image/jpeg", 1080, 1080, alt, sha256(content).hexdigest())


def film(content: bytes = FILM) -> Media:
    return Media(content, "video/mp4", 1080, 1920, "جولة", sha256(content).hexdigest())


def post_with(clock: FakeClock, text: str = TEXT, *media: Media, to: str = "") -> Post:
    reply_to = ReplyTo(PostRef(to), PostRef(to)) if to else None
    return Post(text, clock.now(), media=media, reply_to=reply_to, answering=reply_to)


class BreakingWire(Wire):
    """Breaks where a test says: before a request, within its body, or after its answer.

    Each break happens once, at the next request of that method whose path ends so.
    """

    def __init__(self) -> None:
        super().__init__()
        self._plans: list[_Break] = []

    def break_at(self, method: str, path: str, when: str, *, skip: int = 0, body: int = 0) -> None:
        """``when`` is ``before``, ``within`` (after ``body`` bytes of it) or ``after``."""
        self._plans.append(_Break(method, path, when, skip, body))

    def answer_instead(
        self, method: str, path: str, body: bytes, *, status: int = 200, skip: int = 0
    ) -> None:
        """The next such request does not arrive and is answered so."""
        answer = httpx.Response(status, stream=httpx.ByteStream(body))
        self._plans.append(_Break(method, path, "instead", skip, 0, answer))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        plan = self._due(request)
        if plan is not None and plan.answer is not None:
            request.read()
            return plan.answer
        if plan is not None and plan.when == "before":
            raise httpx.ConnectError("", request=request)
        if plan is not None and plan.when == "within":
            request.stream = _BrokenStream(request.stream, plan.body)
        response = super().handle_request(request)
        if plan is not None:
            response.close()
            raise httpx.ReadError("", request=request)
        return response

    def _due(self, request: httpx.Request) -> "_Break | None":
        for plan in self._plans:
            if plan.method != request.method or not request.url.path.endswith(plan.path):
                continue
            if plan.skip:
                plan.skip -= 1
                continue
            self._plans.remove(plan)
            return plan
        return None


@dataclass
class _Break:
    method: str
    path: str
    when: str
    skip: int
    body: int
    answer: httpx.Response | None = None


class _BrokenStream(httpx.SyncByteStream):
    """A body that ends in the middle, as where a connection breaks."""

    def __init__(self, inner: object, after: int) -> None:
        self._inner, self._after = inner, after

    def __iter__(self) -> Iterator[bytes]:
        left = self._after
        assert isinstance(self._inner, httpx.SyncByteStream)
        for piece in self._inner:
            yield piece[:left]
            left -= len(piece)
            if left <= 0:
                raise httpx.WriteError("")


@dataclass
class MetaDesk:
    """What a test holds in its hand. ``notes`` remembers over all attempts."""

    server: MetaServer
    clock: FakeClock
    wire: BreakingWire
    account: Account
    credentials: TokenCredentials
    client: httpx.Client
    notes: RecordingNotes = field(default_factory=RecordingNotes)
    since: datetime | None = None
    known: frozenset[str] = frozenset()

    def permit(self, post: Post, lasting: timedelta = timedelta(minutes=2)) -> PermitForTests:
        ends = self.clock.now() + lasting
        return PermitForTests(self.account.account_id, content_hash(post), ends)

    def permit_of(self, act: Act) -> PermitForTests:
        ends = self.clock.now() + timedelta(minutes=2)
        return PermitForTests(self.account.account_id, act_hash(act), ends)

    def attempt(self, post: Post) -> Attempt:
        """The next attempt, with what those before it left."""
        return Attempt(KEY, post, self.since, dict(self.notes.kept), self.known)


@dataclass
class FacebookDesk(MetaDesk):
    connector: FacebookConnector = field(kw_only=True)

    def publish(self, post: Post) -> PublishedPost:
        attempt = self.attempt(post)
        self.since = self.since or self.clock.now()
        return self.connector.publish(self.permit(post), attempt, self.notes)

    def schedule(self, post: Post, at: datetime) -> str:
        attempt = self.attempt(post)
        self.since = self.since or self.clock.now()
        return self.connector.schedule(self.permit(post), attempt, at, self.notes)

    def do(self, kind: ActKind, uri: str, *, undo: bool = False) -> None:
        act = Act(kind, PostRef(uri), undo)
        self.connector.act(self.permit_of(act), act)


@dataclass
class InstagramDesk(MetaDesk):
    connector: InstagramConnector = field(kw_only=True)

    def publish(self, post: Post) -> PublishedPost:
        attempt = self.attempt(post)
        self.since = self.since or self.clock.now()
        return self.connector.publish(self.permit(post), attempt, self.notes)

    def do(self, kind: ActKind, uri: str, *, undo: bool = False) -> None:
        act = Act(kind, PostRef(uri), undo)
        self.connector.act(self.permit_of(act), act)


@contextmanager
def facebook_desk(
    server: MetaServer, clock: FakeClock, url: str | None = None
) -> Generator[FacebookDesk]:
    """The Page of the server. ``url`` is where it is reached instead, a proxy's for example."""
    account = Account("facebook", url or server.url, server.page.username, server.page.id)
    wire, credentials = BreakingWire(), TokenCredentials(Tokens(server.token))
    with _client(account, wire, clock, facebook.rules_for) as client:
        connector = FacebookConnector(
            account, credentials, PlatformOptions(), client, clock, seeded_randomness()
        )
        parts = (server, clock, wire, account, credentials, client)
        yield FacebookDesk(*parts, connector=connector)


@contextmanager
def instagram_desk(
    server: MetaServer, clock: FakeClock, url: str | None = None
) -> Generator[InstagramDesk]:
    """The account that is linked to the server's Page."""
    own = server.account
    account = Account("instagram", url or server.url, own.username, own.id)
    wire, credentials = BreakingWire(), TokenCredentials(Tokens(server.token))
    with _client(account, wire, clock, instagram.rules_for) as client:
        connector = InstagramConnector(
            account, credentials, PlatformOptions(), client, clock, seeded_randomness()
        )
        parts = (server, clock, wire, account, credentials, client)
        yield InstagramDesk(*parts, connector=connector)


@contextmanager
def _client(
    account: Account,
    wire: BreakingWire,
    clock: FakeClock,
    rules_for: Callable[[Account, PlatformOptions], tuple[Allowed, ...]],
) -> Generator[httpx.Client]:
    rules = rules_for(account, PlatformOptions())
    with client_over(wire, rules, clock) as client:
        yield client
