"""What passed the network gate and what it refused, counted while the desk is open (SEC-2).

In memory, bounded, and without secrets: of a request its host, method and the path as the rules
declare it are kept, never the address that was asked for, of a refusal not even a path.
"""

import threading
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Protocol, TypeVar

from core.foundation.clock import Clock

_MOST_KINDS = 2_000
"""Of requests, and of refusals, that are told apart."""
_LONGEST_HOST = 253
_LONGEST_METHOD = 20
ELSEWHERE = ""
"""The host under which everything is counted that is one too many to be told apart."""
_STANDARD_PORTS = {"https": 443, "http": 80}


class GatePurpose(StrEnum):
    """What a request is let through for."""

    WORK = "gate_for_work"
    """Publishing, and what belongs to it."""
    SIGN_IN = "gate_for_sign_in"
    EXAMINATION = "gate_for_examination"
    """Asking whose credential it is, before it is kept."""
    RENEWAL = "gate_for_renewal"
    """At another server, which the account's own named for signing in."""


class Rule(Protocol):
    """A request as the gate's rules declare it."""

    @property
    def scheme(self) -> str: ...
    @property
    def host(self) -> str: ...
    @property
    def port(self) -> int: ...
    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...


@dataclass(frozen=True)
class AllowedUse:
    """A request that is allowed for an account. ``path`` is as declared, ``{id}`` in it.

    ``count`` and ``last_at`` are since the desk was opened: 0 and ``None`` where none was made.
    """

    account_key: str
    handle: str
    purpose: GatePurpose
    method: str
    path: str
    count: int = 0
    last_at: datetime | None = None


@dataclass(frozen=True)
class RefusedUse:
    """Requests, or answers to them, that the gate stopped. ``code`` is a ``GateCode``."""

    account_key: str
    handle: str
    method: str
    code: str
    count: int
    last_at: datetime


@dataclass(frozen=True)
class HostUse:
    """All of it at one host; with its port, where that is not the usual one."""

    host: str
    allowed: tuple[AllowedUse, ...] = ()
    refused: tuple[RefusedUse, ...] = ()

    @property
    def sent(self) -> int:
        """How many requests were let through."""
        return sum(one.count for one in self.allowed)

    @property
    def stopped(self) -> int:
        """How many were refused, or their answers."""
        return sum(one.count for one in self.refused)

    @property
    def last_at(self) -> datetime | None:
        """When the gate last had to do with it."""
        moments = (one.last_at for one in (*self.allowed, *self.refused))
        return max((moment for moment in moments if moment is not None), default=None)


class Who(NamedTuple):
    """For whom a line is open, and what for."""

    account_key: str
    handle: str
    purpose: GatePurpose


class _Sent(NamedTuple):
    host: str
    who: Who
    method: str
    path: str


class _Stopped(NamedTuple):
    host: str
    account_key: str
    handle: str
    method: str
    code: str


@dataclass
class _Count:
    last_at: datetime
    number: int = 0


_Key = TypeVar("_Key", _Sent, _Stopped)


class GateJournal:
    """Counts for all gates of one desk. Any thread may tell it, and ask it."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._counting = threading.Lock()
        self._sent: dict[_Sent, _Count] = {}
        self._stopped: dict[_Stopped, _Count] = {}

    def line(self, who: Who) -> "JournalLine":
        """What a gate for ``who`` tells."""
        return JournalLine(self, who)

    def note_sent(self, who: Who, rule: Rule) -> None:
        """A request that this rule allows was let through."""
        key = _Sent(host_of(rule.scheme, rule.host, rule.port), who, rule.method, rule.path)
        now = self._clock.now()
        with self._counting:
            _add(self._sent, key, key._replace(host=ELSEWHERE, path=""), now)

    def note_refused(self, who: Who, host: str, method: str, code: str) -> None:
        """One was stopped, or its answer."""
        method = method[:_LONGEST_METHOD]
        key = _Stopped(host[:_LONGEST_HOST], who.account_key, who.handle, method, code)
        now = self._clock.now()
        with self._counting:
            _add(self._stopped, key, _Stopped(ELSEWHERE, "", "", "", code), now)

    def uses(self, declared: Iterable[tuple[Who, Rule]] = ()) -> tuple[HostUse, ...]:
        """Everything so far by host, with what of ``declared`` was not used; sorted by host."""
        with self._counting:
            sent = {key: replace(count) for key, count in self._sent.items()}
            stopped = {key: replace(count) for key, count in self._stopped.items()}
        allowed: dict[str, list[AllowedUse]] = {}
        for key in (*_unused(declared, sent), *sent):
            allowed.setdefault(key.host, []).append(_allowed(key, sent.get(key)))
        refused: dict[str, list[RefusedUse]] = {}
        for stop, count in stopped.items():
            use = RefusedUse(*stop[1:], count=count.number, last_at=count.last_at)
            refused.setdefault(stop.host, []).append(use)
        return tuple(
            HostUse(
                host,
                tuple(sorted(allowed.get(host, ()), key=_order)),
                tuple(sorted(refused.get(host, ()), key=lambda one: (one.handle, one.code))),
            )
            for host in sorted(allowed.keys() | refused.keys())
        )


@dataclass(frozen=True)
class JournalLine:
    """The journal as one gate tells it."""

    journal: GateJournal
    who: Who

    def sent(self, rule: Rule) -> None:
        """A request that this rule allows was let through."""
        self.journal.note_sent(self.who, rule)

    def refused(self, host: str, method: str, code: str) -> None:
        """One was stopped, or its answer."""
        self.journal.note_refused(self.who, host, method, code)

    def for_purpose(self, purpose: GatePurpose) -> "JournalLine":
        """The same account's line for something else."""
        return JournalLine(self.journal, self.who._replace(purpose=purpose))


def host_of(scheme: str, host: str, port: int) -> str:
    """The host as it is shown: with its port, where that is not the usual one."""
    return host if port in (0, _STANDARD_PORTS.get(scheme)) else f"{host}:{port}"


def _add(counts: dict[_Key, _Count], key: _Key, rest: _Key, now: datetime) -> None:
    if key not in counts and len(counts) >= _MOST_KINDS:
        key = rest
    count = counts.setdefault(key, _Count(now))
    count.number += 1
    count.last_at = now


def _unused(declared: Iterable[tuple[Who, Rule]], sent: dict[_Sent, _Count]) -> list[_Sent]:
    keys = (
        _Sent(host_of(rule.scheme, rule.host, rule.port), who, rule.method, rule.path)
        for who, rule in declared
    )
    return [key for key in dict.fromkeys(keys) if key not in sent]


def _allowed(key: _Sent, count: _Count | None) -> AllowedUse:
    use = AllowedUse(*key.who, method=key.method, path=key.path)
    return use if count is None else replace(use, count=count.number, last_at=count.last_at)


def _order(use: AllowedUse) -> tuple[str, str, str, str]:
    return use.handle, use.purpose.value, use.path, use.method
