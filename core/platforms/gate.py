"""The network gate: the only way out of the program (clause SEC-2).

It is an ``httpx`` transport with a list of what it lets through. Everything else is refused
before a connection is made: another host, path, method or port, anything without TLS
outside this machine. What comes back is bounded in size and time and may not be compressed,
so that a small reply cannot unfold into a large one.
"""

import ipaddress
import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum

import httpx

from core.foundation.clock import Clock
from core.foundation.errors import Invalid
from core.platforms.journal import JournalLine, host_of
from core.platforms.model import PlatformProblem
from core.platforms.network import Deadline, DirectTransport

_LOG = logging.getLogger(__name__)

REPLY_LIMIT = 5 * 1024 * 1024
DEADLINE_SECONDS = 60.0
_CONNECT_SECONDS = 10.0
_STANDARD_PORTS = {"https": 443, "http": 80}
_SILENCE_SECONDS = 30.0
_HIGHEST_PORT = 65_535
YEARS = range(2000, 2100)
"""Of moments that a server may name: with others nothing can be reckoned."""
_SLOWEST_LINE = 125_000
"""Bytes a second (one megabit) with which an image or a video still gets through."""
_NAME = re.compile(rb"(?:[a-z0-9-]+\.)*[a-z0-9-]+")
_IDENTIFIER_PLACE = re.compile(r"\{[a-z_]+\}")
_IDENTIFIER = r"(?!\.{1,2}(?:/|$))[A-Za-z0-9._~:@-]{1,200}"
"""One segment of a path, and none that climbs out of it; nothing in it is escaped."""

_Where = tuple[str, str, int, str]
"""Scheme, host, port and method."""


class GateCode(StrEnum):
    """Why the gate does not let something through."""

    NOT_ALLOWED = "gate_not_allowed"
    NO_TLS = "gate_no_tls"
    ODD_ADDRESS = "gate_odd_address"
    REDIRECT = "gate_redirect"
    TOO_LARGE = "gate_too_large"
    TOO_SLOW = "gate_too_slow"
    COMPRESSED = "gate_compressed"


@dataclass(frozen=True)
class Allowed:
    """One request that an account's platform needs: exactly this method and path there.

    A segment of the path in braces, ``{id}``, stands for one identifier, whatever it is;
    everything else of it is meant literally.
    """

    scheme: str
    host: str
    port: int
    method: str
    path: str

    @classmethod
    def at(cls, server: str, method: str, path: str) -> "Allowed":
        """The request ``method path`` at the server with the address ``server``.

        Raises ``Invalid(ADDRESS_INVALID)`` where that is no plain ``https://host[:port]``.
        """
        try:
            url = httpx.URL(server)
        except httpx.InvalidURL:
            raise Invalid(PlatformProblem.ADDRESS_INVALID) from None
        if url.scheme not in _STANDARD_PORTS or url.query or url.path != "/" or _is_odd(url):
            raise Invalid(PlatformProblem.ADDRESS_INVALID)
        return cls(url.scheme, url.host, _port(url), method, path)


@dataclass(frozen=True)
class GateRefusal:
    """What was refused, for the log. ``url`` has no query and no user information."""

    code: str
    method: str
    url: str


class GateRefusedError(httpx.TransportError):
    """Raised instead of sending, or instead of handing on a reply. ``sent`` says which."""

    def __init__(self, refusal: GateRefusal, *, sent: bool, request: httpx.Request) -> None:
        super().__init__(refusal.code, request=request)
        self.refusal = refusal
        self.sent = sent


class NetworkGate(httpx.BaseTransport):
    """Lets through what ``rules`` allow and tells ``on_refusal`` what it did not.

    ``journal`` is told of both.
    """

    def __init__(
        self,
        rules: Sequence[Allowed],
        inner: httpx.BaseTransport | None,
        clock: Clock,
        on_refusal: Callable[[GateRefusal], None],
        *,
        reply_limit: int = REPLY_LIMIT,
        deadline_seconds: float = DEADLINE_SECONDS,
        journal: JournalLine | None = None,
    ) -> None:
        self._rules = frozenset(rule for rule in rules if "{" not in rule.path)
        self._with_identifiers = _patterns(rule for rule in rules if "{" in rule.path)
        self._deadline = Deadline(clock)
        self._inner = inner or DirectTransport(self._deadline)
        self._on_refusal = on_refusal
        self._reply_limit = reply_limit
        self._deadline_seconds = deadline_seconds
        self._clock = clock
        self._journal = journal
        self.clock_error: timedelta | None = None
        """By how much the server's clock was ahead of ours at its last answer."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        rule = self._check_request(request)
        if self._journal is not None:
            self._journal.sent(rule)
        request.headers["accept-encoding"] = "identity"
        self._deadline.begin(self._deadline_seconds + _sending_seconds(request))
        try:
            response = self._inner.handle_request(request)
        except (httpx.ReadTimeout, httpx.WriteTimeout):
            self.check_progress(0, request)
            raise
        told = self._note_clock(response)
        try:
            self._check_response(request, response)
        except GateRefusedError:
            response.close()
            raise
        headers = response.headers.copy()
        if not told:
            # What is no time is told to nobody: connectors reckon with it.
            headers.pop("date", None)
        return httpx.Response(
            response.status_code,
            headers=headers,
            stream=_BoundedStream(response, request, self),
            extensions=response.extensions,
        )

    def close(self) -> None:
        self._inner.close()

    def _check_request(self, request: httpx.Request) -> Allowed:
        """The rule by which it may leave."""
        url = request.url
        if _is_odd(url):
            raise self.refuse(GateCode.ODD_ADDRESS, request, sent=False)
        # As sent, not decoded: the server may read an escaped path differently from us.
        path = url.raw_path.partition(b"?")[0].decode("ascii")
        wanted = Allowed(url.scheme, url.host, _port(url), request.method, path)
        rule = wanted if wanted in self._rules else self._one_of_many(wanted)
        if rule is None:
            raise self.refuse(GateCode.NOT_ALLOWED, request, sent=False)
        if url.scheme != "https" and not is_loopback(url.host):
            raise self.refuse(GateCode.NO_TLS, request, sent=False)
        return rule

    def _note_clock(self, response: httpx.Response) -> bool:
        """Servers date their answers to the second (RFC 9110, 6.6.1); whether this one does."""
        at = http_date(response.headers.get("date", ""))
        if at is None:
            return False
        self.clock_error = at - self._clock.now()
        return True

    def _one_of_many(self, wanted: Allowed) -> Allowed | None:
        where = (wanted.scheme, wanted.host, wanted.port, wanted.method)
        for pattern, rule in self._with_identifiers.get(where, ()):
            if pattern.fullmatch(wanted.path):
                return rule
        return None

    def _check_response(self, request: httpx.Request, response: httpx.Response) -> None:
        if response.has_redirect_location:
            # No platform of ours needs a redirect within its own API, so none is followed.
            raise self.refuse(GateCode.REDIRECT, request, sent=True)
        if response.headers.get("content-encoding", "identity") not in ("identity", ""):
            raise self.refuse(GateCode.COMPRESSED, request, sent=True)
        announced = response.headers.get("content-length", "0")
        if announced.isdecimal() and int(announced) > self._reply_limit:
            raise self.refuse(GateCode.TOO_LARGE, request, sent=True)

    def check_progress(self, received: int, request: httpx.Request) -> None:
        """Raise where a reply has grown too large or takes too long."""
        if received > self._reply_limit:
            raise self.refuse(GateCode.TOO_LARGE, request, sent=True)
        if self._deadline.remaining() <= 0:
            raise self.refuse(GateCode.TOO_SLOW, request, sent=True)

    def refuse(self, code: GateCode, request: httpx.Request, *, sent: bool) -> GateRefusedError:
        """Log the refusal and give the error to raise."""
        url = request.url
        refusal = GateRefusal(code.value, request.method, f"{url.scheme}://{url.host}{url.path}")
        _LOG.warning("network gate: %s %s %s", refusal.code, refusal.method, refusal.url)
        if self._journal is not None:
            host = host_of(url.scheme, url.host, _port(url))
            self._journal.refused(host, refusal.method, refusal.code)
        self._on_refusal(refusal)
        return GateRefusedError(refusal, sent=sent, request=request)


class _BoundedStream(httpx.SyncByteStream):
    """A reply's body that stops at the gate's limits."""

    def __init__(
        self,
        response: httpx.Response,
        request: httpx.Request,
        gate: NetworkGate,
    ) -> None:
        self._response = response
        self._request = request
        self._gate = gate

    def __iter__(self) -> Iterator[bytes]:
        received = 0
        try:
            for piece in self._response.iter_raw():
                received += len(piece)
                self._gate.check_progress(received, self._request)
                yield piece
        except httpx.ReadTimeout:
            self._gate.check_progress(received, self._request)
            raise

    def close(self) -> None:
        self._response.close()


def open_client(gate: NetworkGate) -> httpx.Client:
    """An HTTP client whose every byte passes ``gate``."""
    return httpx.Client(
        transport=gate,
        trust_env=False,
        follow_redirects=False,
        timeout=httpx.Timeout(_SILENCE_SECONDS, connect=_CONNECT_SECONDS),
        headers={"user-agent": "Natiq"},
    )


def http_date(written: str) -> datetime | None:
    """The moment that a header names (RFC 9110, 5.6.7); ``None`` for what names none."""
    try:
        at = parsedate_to_datetime(written)
    except (ValueError, OverflowError):
        return None
    aware = at if at.tzinfo else at.replace(tzinfo=UTC)
    return aware if aware.year in YEARS else None


def is_loopback(host: str) -> bool:
    """Whether the host is this machine itself, written as an address or as ``localhost``."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _patterns(rules: Iterable[Allowed]) -> Mapping[_Where, list[tuple[re.Pattern[str], Allowed]]]:
    found: dict[_Where, list[tuple[re.Pattern[str], Allowed]]] = {}
    for rule in rules:
        literal = map(re.escape, _IDENTIFIER_PLACE.split(rule.path))
        where = (rule.scheme, rule.host, rule.port, rule.method)
        found.setdefault(where, []).append((re.compile(_IDENTIFIER.join(literal)), rule))
    return found


def _port(url: httpx.URL) -> int:
    return url.port or _STANDARD_PORTS.get(url.scheme, 0)


def _sending_seconds(request: httpx.Request) -> float:
    """What the request's own body may take besides; our own side bounds its size."""
    length = request.headers.get("content-length", "0")
    return int(length) / _SLOWEST_LINE if length.isdecimal() else 0.0


def _is_no_port(port: int | None) -> bool:
    return port is not None and not 0 < port <= _HIGHEST_PORT


def _is_odd(url: httpx.URL) -> bool:
    """Whether the address is written in a way that programs read differently.

    ``127.1``, ``0x7f000001`` or ``2130706433`` are addresses to the system and names to a
    list of hosts; ``name@host`` and ``host.`` have misled readers before, and so have IPv4
    addresses in the clothes of IPv6.
    """
    host = url.host
    if url.userinfo or url.fragment or _is_no_port(url.port):
        return True
    last = host.rpartition(".")[2]
    if ":" not in host and not last[:1].isdigit():
        return _NAME.fullmatch(url.raw_host) is None
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return True
    mapped = isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None
    return mapped or str(address) != host
