"""One request and its answer, sorted by what is certain about them.

Sources: RFC 9110 (Retry-After, status codes); each platform's own meaning of a refusal is
its connector's.
"""

import io
import json
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import cast

import httpx

from core.foundation.errors import NatiqError
from core.platforms.gate import YEARS, GateRefusedError, http_date
from core.platforms.model import NotSent, PlatformProblem, Rejected, Uncertain
from core.platforms.protocol import Allowance

_LEFT_NOTHING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
)
_USUAL_WAIT_SECONDS = 60
_LONGEST_WAIT_SECONDS = 24 * 60 * 60
_PIECE = 64 * 1024

Members = Mapping[str, object]
Progress = Callable[[int, int], None]
"""Is told how many bytes have left, of how many."""


class ServerFailed(Uncertain):
    """The server answered that it failed; how far it had come, it does not say."""

    def __init__(self, status: int) -> None:
        super().__init__(PlatformProblem.SERVER_FAILED, status=status)
        self.status = status


@dataclass(frozen=True)
class Call:
    """A request as it is built, before anything leaves.

    At most one of ``body`` (JSON), ``form``, ``content`` and ``file`` is given; ``form`` may
    stand beside ``file`` (multipart). Headers hold credentials, so none of it shows.
    """

    verb: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    params: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    body: Members | None = field(default=None, repr=False)
    form: Mapping[str, str] | None = field(default=None, repr=False)
    content: bytes | None = field(default=None, repr=False)
    file: "FilePart | None" = field(default=None, repr=False)
    progress: Progress | None = field(default=None, repr=False)


@dataclass(frozen=True)
class FilePart:
    """A file in a multipart form: under which name, and what it is called there."""

    field_name: str
    file_name: str
    media_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Reply:
    """What came back, whole. ``at`` is when."""

    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
    at: datetime

    @property
    def json(self) -> object:
        """What the body says as JSON; ``None`` where it is none."""
        try:
            return cast("object", json.loads(self.content))
        except (ValueError, RecursionError):
            return None

    @property
    def members(self) -> Members | None:
        """The body where it is an object, else ``None``."""
        value = self.json
        return cast("Members", value) if isinstance(value, dict) else None


def send(client: httpx.Client, call: Call, now: Callable[[], datetime]) -> Reply:
    """Send it once. Raises ``NotSent`` where nothing left, ``Uncertain`` without an answer."""
    if client.is_closed:
        # The profile was locked between two requests.
        raise NotSent(PlatformProblem.OFFLINE)
    try:
        response = client.send(_request(client, call))
    except httpx.HTTPError as error:
        # From None: the library's error holds the request, and with it the credential.
        raise _what_is_certain(error) from None
    except RuntimeError:
        if not client.is_closed:
            raise
        # Locked in the middle; so says the library where its own lines are gone.
        raise Uncertain(PlatformProblem.NO_ANSWER) from None
    return Reply(response.status_code, response.headers, response.content, now())


def members_of(reply: Reply, refusal_of: Callable[[Reply], NatiqError]) -> Members:
    """The object that a successful answer holds.

    ``refusal_of`` gives the error for a status of 400 to 499. Raises ``ServerFailed`` from
    500 up, ``Uncertain`` for what cannot be read.
    """
    check_status(reply, refusal_of)
    members = reply.members
    if members is None:
        raise unreadable()
    return members


def list_of(reply: Reply, refusal_of: Callable[[Reply], NatiqError]) -> list[object]:
    """The same for an answer that is a list."""
    check_status(reply, refusal_of)
    value = reply.json
    if not isinstance(value, list):
        raise unreadable()
    return cast("list[object]", value)


def check_status(reply: Reply, refusal_of: Callable[[Reply], NatiqError]) -> None:
    """Raise unless the status says that it was done."""
    if reply.status >= 500:
        raise ServerFailed(reply.status)
    if reply.status == 429:
        seconds = retry_after(reply)
        raise Rejected(PlatformProblem.TOO_MANY_REQUESTS, status=429, retry_after=seconds)
    if reply.status >= 400:
        raise refusal_of(reply)
    if not 200 <= reply.status < 300:
        raise unreadable()


@contextmanager
def nothing_written() -> Generator[None]:
    """For what writes no post: without an answer it may simply be repeated (``NotSent``)."""
    try:
        yield
    except Uncertain as silence:
        raise NotSent(silence.code, clause=silence.clause, **silence.values) from None


def unreadable() -> Uncertain:
    """An answer that says nothing, whatever its status."""
    return Uncertain(PlatformProblem.UNREADABLE_ANSWER)


def retry_after(reply: Reply) -> int:
    """For how many seconds the server asks to be left alone; a usual time where it does not.

    Longer than a day is no waiting time.
    """
    wait = reply.headers.get("retry-after", "").strip()
    seconds = int(wait) if wait.isdecimal() and len(wait) < 6 else _until(wait, reply.at)
    if seconds is None or not 0 < seconds <= _LONGEST_WAIT_SECONDS:
        return _USUAL_WAIT_SECONDS
    return seconds


def allowance_in(reply: Reply, prefix: str) -> Allowance | None:
    """What headers such as ``X-RateLimit-Remaining`` say; ``prefix`` is ``X-RateLimit``.

    The moment is written as seconds since 1970 or as an ISO date; an answer may lack it.
    """
    left = _number(reply.headers.get(f"{prefix}-remaining", ""))
    if left is None:
        return None
    whole = _number(reply.headers.get(f"{prefix}-limit", ""))
    return Allowance(left, whole, _moment(reply.headers.get(f"{prefix}-reset", "")))


def _request(client: httpx.Client, call: Call) -> httpx.Request:
    content: bytes | Iterator[bytes] | None = call.content
    headers = {"accept": "application/json", **call.headers}
    if call.body is not None:
        content = json.dumps(call.body, ensure_ascii=False).encode()
        headers["content-type"] = "application/json"
    elif call.content is not None and call.progress is not None:
        headers["content-length"] = str(len(call.content))
        content = _pieces(call.content, call.progress)
    files = None
    if call.file is not None:
        part = call.file
        stream = _Told(part.content, call.progress)
        files = {part.field_name: (part.file_name, stream, part.media_type)}
    return client.build_request(
        call.verb,
        call.url,
        params=dict(call.params) or None,
        headers=headers,
        content=content,
        data=None if call.form is None else dict(call.form),
        files=files,
    )


def _pieces(content: bytes, progress: Progress) -> Iterator[bytes]:
    for start in range(0, len(content), _PIECE):
        piece = content[start : start + _PIECE]
        yield piece
        progress(start + len(piece), len(content))


class _Told(io.BytesIO):
    """A file that tells how much of it was read."""

    def __init__(self, content: bytes, progress: Progress | None) -> None:
        super().__init__(content)
        self._size, self._progress = len(content), progress

    def read(self, size: int | None = -1, /) -> bytes:
        piece = super().read(size)
        if piece and self._progress is not None:
            self._progress(self.tell(), self._size)
        return piece


def _what_is_certain(error: httpx.HTTPError) -> NatiqError:
    if isinstance(error, GateRefusedError):
        kind = Uncertain if error.sent else NotSent
        return kind(PlatformProblem.NETWORK_REFUSED, reason=error.refusal.code)
    if isinstance(error, _LEFT_NOTHING):
        return NotSent(PlatformProblem.OFFLINE)
    return Uncertain(PlatformProblem.NO_ANSWER)


def _until(written: str, now: datetime) -> int | None:
    moment = http_date(written)
    return None if moment is None else int((moment - now).total_seconds())


def _number(written: str) -> int | None:
    digits = written.strip()
    return int(digits) if digits.isdecimal() and len(digits) < 12 else None


def _moment(written: str) -> datetime | None:
    seconds = _number(written)
    try:
        if seconds is not None:
            moment = datetime.fromtimestamp(seconds, UTC)
        else:
            moment = datetime.fromisoformat(written.strip())
    except (ValueError, OverflowError, OSError):
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware if aware.year in YEARS else None
