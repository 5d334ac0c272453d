"""What publishing through the program takes, against bare posts to the same server.

Both go over a line as long as one to a platform on another continent: on loopback alone the
server answers faster than any disk keeps a receipt.
"""

import secrets
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx

from core.foundation.clock import SystemClock
from core.platforms.bluesky.tid import new_tid
from core.publishing.model import Published
from core.workplace import Workplace
from tests.fakes import MemoryDeviceSecrets
from tests.office import account_on, decision_for, enrol, new_authority, open_office
from tests.servers.pds import Pds, PdsAccount, running_pds

_TEXT = "تدعو بلدية مسقط سكان السيب إلى المشاركة في يوم التشجير"


_ONE_WAY_S = 0.075
"""Half of what a packet from Muscat to a server in America and back takes at the very least."""


@dataclass(frozen=True)
class Overhead:
    """Seconds for all posts, in turn by the program and bare."""

    posts: int
    program_s: float
    bare_s: float

    @property
    def ratio(self) -> float:
        return self.program_s / self.bare_s

    @property
    def local_ms(self) -> float:
        """What the program itself adds to one post, in milliseconds."""
        return (self.program_s - self.bare_s) / self.posts * 1000


class _LongLine(httpx.BaseTransport):
    """The network, and the way to the server and back."""

    def __init__(self) -> None:
        self._network = httpx.HTTPTransport(trust_env=False)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        time.sleep(_ONE_WAY_S)
        response = self._network.handle_request(request)
        time.sleep(_ONE_WAY_S)
        return response

    def close(self) -> None:
        self._network.close()


def measure_overhead(posts: int) -> Overhead:
    """Publish ``posts`` posts each way, one after another in turn: the server ages alike."""
    with (
        running_pds() as pds,
        tempfile.TemporaryDirectory() as folder,
        _desk(pds, Path(folder)) as (workplace, account_key),
        _Bare(pds.new_account()) as bare,
    ):
        drafts = [_draft(workplace, account_key, number) for number in range(posts)]
        bare.post("0")
        # The first one of a session opens the connection and asks whose token it is.
        workplace.publishing.publish(_draft(workplace, account_key, posts))
        program_s = bare_s = 0.0
        for number, draft in enumerate(drafts):
            begin = time.perf_counter()
            outcome = workplace.publishing.publish(draft)
            middle = time.perf_counter()
            bare.post(str(number))
            program_s += middle - begin
            bare_s += time.perf_counter() - middle
            if not isinstance(outcome, Published):
                raise RuntimeError(f"not published: {outcome}")
    return Overhead(posts, program_s, bare_s)


@contextmanager
def _desk(pds: Pds, folder: Path) -> Iterator[tuple[Workplace, str]]:
    clock, authority, account = SystemClock(), new_authority(), pds.new_account()
    application = open_office(folder, clock, MemoryDeviceSecrets(), _LongLine)
    authority.trusted_in(application.paths.trust)
    workplace, _ = enrol(application)
    decision = decision_for(account_on(account.url, account.handle, account.did), clock.now())
    workplace.import_decision(authority.decide(decision))
    key = decision.accounts[0].key
    workplace.connect_account(key, account.app_password)
    try:
        yield workplace, key
    finally:
        workplace.close()
        application.close()


def _draft(workplace: Workplace, account_key: str, number: int) -> str:
    draft = workplace.drafts.create(account_key)
    workplace.drafts.save(draft.id, f"{_TEXT} {number}", 0)
    return draft.id


class _Bare:
    """The same requests without a program around them."""

    def __init__(self, account: PdsAccount) -> None:
        self._account = account
        self._client = httpx.Client(base_url=account.url, transport=_LongLine(), timeout=30)

    def __enter__(self) -> "_Bare":
        session = self._client.post(
            "/xrpc/com.atproto.server.createSession",
            json={"identifier": self._account.did, "password": self._account.app_password},
        )
        self._client.headers["authorization"] = f"Bearer {session.json()['accessJwt']}"
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def post(self, ending: str) -> None:
        record = {
            "$type": "app.bsky.feed.post",
            "text": f"{_TEXT} {ending}",
            "createdAt": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "langs": ["ar"],
        }
        self._client.post(
            "/xrpc/com.atproto.repo.createRecord",
            json={
                "repo": self._account.did,
                "collection": "app.bsky.feed.post",
                "rkey": new_tid(datetime.now(UTC), secrets.token_bytes),
                "record": record,
            },
        ).raise_for_status()
