"""Whether the network gate holds on this machine, tried without any network.

The gate's own class stands before a transport that leads nowhere: it counts what would have
left, and gives answers that no server should give.
"""

import gzip
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

import httpx

from core.foundation.clock import Clock
from core.platforms.gate import Allowed, GateCode, GateRefusal, GateRefusedError, NetworkGate

_SERVER = "http://127.0.0.1:9"
_HERE = f"{_SERVER}/declared"
_LIMIT = 1024


class Trial(StrEnum):
    """What is tried."""

    DECLARED = "declared"
    UNDECLARED_HOST = "undeclared_host"
    UNDECLARED_PATH = "undeclared_path"
    PLAIN_HTTP = "plain_http"
    ODD_ADDRESS = "odd_address"
    REDIRECT = "redirect"
    TOO_LARGE = "too_large"
    TOO_LARGE_UNANNOUNCED = "too_large_unannounced"
    COMPRESSED = "compressed"


@dataclass(frozen=True)
class Tried:
    """``held``: what is declared was let through, everything else was not."""

    trial: Trial
    held: bool


@dataclass(frozen=True)
class _Case:
    """``refused`` is how it has to be refused, ``leaves`` how many requests may leave."""

    trial: Trial
    url: str
    refused: GateCode | None = None
    leaves: int = 0
    answer: Callable[[], httpx.Response] = field(
        default=lambda: httpx.Response(200, stream=httpx.ByteStream(b""))
    )


class _Nowhere(httpx.BaseTransport):
    """Takes requests, sends none, and answers what the case wants."""

    def __init__(self, answer: Callable[[], httpx.Response]) -> None:
        self._answer = answer
        self.left = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:  # noqa: ARG002 - httpx's
        self.left += 1
        return self._answer()


class _Flood(httpx.SyncByteStream):
    """More than a reply may hold, and nothing that says so beforehand."""

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(4):
            yield bytes(_LIMIT)


_CASES = (
    _Case(Trial.DECLARED, _HERE, leaves=1),
    _Case(Trial.UNDECLARED_HOST, "https://undeclared.example/declared", GateCode.NOT_ALLOWED),
    _Case(Trial.UNDECLARED_PATH, f"{_SERVER}/undeclared", GateCode.NOT_ALLOWED),
    _Case(Trial.PLAIN_HTTP, "http://plain.example/declared", GateCode.NO_TLS),
    _Case(Trial.ODD_ADDRESS, "http://2130706433:9/declared", GateCode.ODD_ADDRESS),
    _Case(
        Trial.REDIRECT,
        _HERE,
        GateCode.REDIRECT,
        1,
        lambda: httpx.Response(
            302, headers={"location": "https://elsewhere.example/"}, stream=httpx.ByteStream(b"")
        ),
    ),
    _Case(
        Trial.TOO_LARGE,
        _HERE,
        GateCode.TOO_LARGE,
        1,
        lambda: httpx.Response(200, headers={"content-length": str(_LIMIT + 1)}, stream=_Flood()),
    ),
    _Case(
        Trial.TOO_LARGE_UNANNOUNCED,
        _HERE,
        GateCode.TOO_LARGE,
        1,
        lambda: httpx.Response(200, stream=_Flood()),
    ),
    _Case(
        Trial.COMPRESSED,
        _HERE,
        GateCode.COMPRESSED,
        1,
        lambda: httpx.Response(
            200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(gzip.compress(b""))
        ),
    ),
)
_RULES = (
    Allowed.at(_SERVER, "GET", "/declared"),
    # Declared, and refused all the same: TLS is not for rules to waive.
    Allowed.at("http://plain.example", "GET", "/declared"),
)


def try_gate(clock: Clock, make: Callable[..., NetworkGate] = NetworkGate) -> tuple[Tried, ...]:
    """Each trial with whether the gate held; ``make`` builds the gate that is tried."""
    return tuple(Tried(case.trial, _holds(case, clock, make)) for case in _CASES)


def _holds(case: _Case, clock: Clock, make: Callable[..., NetworkGate]) -> bool:
    nowhere = _Nowhere(case.answer)
    gate = make(_RULES, nowhere, clock, _tell_nobody, reply_limit=_LIMIT)
    refused: str | None = None
    try:
        gate.handle_request(httpx.Request("GET", case.url)).read()
    except GateRefusedError as refusal:
        refused = refusal.refusal.code
    wanted = None if case.refused is None else case.refused.value
    return refused == wanted and nowhere.left == case.leaves


def _tell_nobody(refusal: GateRefusal) -> None:
    """Whoever tries the gate sees for himself."""
