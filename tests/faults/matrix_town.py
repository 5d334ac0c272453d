"""What the fault matrix needs of a platform: a server behind a proxy, its accounts, its posts.

A town has one account that is delegated and one that is not, so that whatever lands on the
wrong one is seen. Server and desk share one clock, which tests move; ``skew`` sets them apart.
"""

import ssl
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from enum import StrEnum
from typing import ClassVar

import httpx

from core.delegation.model import DelegatedAccount
from core.foundation.clock import SystemClock
from core.foundation.settings import Settings
from core.platforms.network import Deadline, DirectTransport
from core.workplace import Workplace
from tests.faults.fault_proxy import Exchange, Fault, FaultProxy, Reach
from tests.office import ISSUER, real_now

PATIENT_S = 30.0
COOKIE = "visit=b7f1c04e9a6d4f3a; Path=/"
"""What every answer sets. The program has no use for it, and must not write it down."""


class Place(StrEnum):
    """Which request of a publication something goes wrong at."""

    POST = "the post"
    POST_WITH_IMAGE = "the post with an image"
    POST_WITH_FILM = "the post with a film"
    SECOND_PART = "the second part of a thread"
    UPLOAD = "the upload"
    DESCRIPTION = "the description of an image"
    CONTAINER = "the container"
    IDENTITY = "the question whose token it is"
    LOOK = "the look afterwards"
    RENEWAL = "the renewal of the token"


class Shape(StrEnum):
    """What is published."""

    TEXT = "text"
    IMAGE = "image"
    FILM = "film"
    THREAD = "thread"


@dataclass(frozen=True)
class Spot:
    """A request by its method and a pattern of its path, the ``turn``-th of that kind."""

    method: str
    path: str
    turn: int = 1


@dataclass(frozen=True)
class Standing:
    """A post that readers find: the end of its address, whose it is, what it says.

    ``parent`` is the end of the address that it answers; ``alts`` describe what hangs on it.
    """

    address: str
    author_id: str
    text: str
    parent: str = ""
    alts: tuple[str, ...] = ()


class Clocks:
    """The desk's clock, and the server's, which is ahead of it by ``skew``."""

    def __init__(self) -> None:
        self.desk = real_now()
        self.skew = timedelta()

    def server_now(self) -> datetime:
        return self.desk.now() + self.skew


class Town(ABC):
    """One platform in front of a desk, up within a ``with`` block of its own."""

    platform: ClassVar[str]
    shapes: ClassVar[tuple[Shape, ...]]
    late: ClassVar[timedelta]
    """How late a request may arrive that nobody waits for any more."""
    spends_credentials: ClassVar[bool] = False
    """Whether what one desk has renewed or given up lets no copy of it in any more."""
    moves_clock_far: ClassVar[bool] = True
    """Whether desks may work on after their clock was moved by hours."""
    impatient_s: ClassVar[float] = 0.5
    """How long a desk waits for an answer that a fault keeps back for ever."""

    def __init__(self, clocks: Clocks) -> None:
        self.clocks = clocks
        self.clock = clocks.desk
        self.patience_s = PATIENT_S
        self.proxy: FaultProxy
        self.account: DelegatedAccount
        self.secrets: set[str] = {COOKIE.partition("=")[2].partition(";")[0]}
        """Everything that lets somebody in and came over the line."""

    @property
    @abstractmethod
    def spots(self) -> Mapping[Place, Spot]:
        """Where on this platform the requests of a publication go."""

    @abstractmethod
    def standing(self) -> list[Standing]:
        """Every post of every account, oldest first."""

    @abstractmethod
    def let_in(self, workplace: Workplace) -> None:
        """Connect the delegated account anew."""

    @abstractmethod
    def let_somebody_else_in(self, workplace: Workplace) -> None:
        """Put another account's credential in the place of the delegated account's."""

    @abstractmethod
    def post_from_elsewhere(self, text: str) -> None:
        """Another program posts under the delegated account."""

    @abstractmethod
    def ended_token(self) -> Fault:
        """The token ends, and the platform says so in its own words."""

    @abstractmethod
    def busy(self, seconds: int) -> tuple[str, bytes, tuple[str, ...]]:
        """Status line, body and headers of the platform's own "too many requests"."""

    def renewal_for_somebody_else(self) -> Fault:
        """The server renews the token, and gives another account's."""
        raise NotImplementedError

    def issued(self) -> set[str]:
        """Everything that lets somebody in and was used or given."""
        return set(self.secrets)

    def settings(self) -> Settings:
        """What IT has set."""
        return Settings()

    def expect(self, fault: Fault) -> None:
        """Let the platform be as this fault must find it, where that is not always so."""
        del fault

    def run_begins(self) -> None:
        """Some time has passed since the run before."""
        self.clocks.skew = timedelta()
        self.patience_s = PATIENT_S
        self.proxy.disarm()
        self.clock.advance(timedelta(minutes=7))

    def transport(self) -> httpx.BaseTransport:
        """The network of a desk in this town."""
        return Network(lambda: self.patience_s, self.note, self.ahead)

    def ahead(self) -> timedelta:
        """What has to be added to the time that the server tells."""
        return timedelta()

    def note(self, authorization: str) -> None:
        """This lets somebody in."""
        if authorization:
            self.secrets |= {authorization, authorization.partition(" ")[2]}

    def delegated(self, handle: str, account_id: str) -> DelegatedAccount:
        return DelegatedAccount(self.platform, self.proxy.url, handle, account_id, ISSUER)


def ending(end: Callable[[], object]) -> Fault:
    """The token is ended just before the request arrives, whatever the server says then."""

    def strike(exchange: Exchange) -> None:
        end()
        exchange.relay(exchange.forward())

    return Fault("the token has ended", Reach.NOTHING, strike)


_NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Trusts nobody: nothing here speaks TLS, and reading the system's certificates takes long."""


class Network(httpx.BaseTransport):
    """The program's own transport, with a patience that a test sets.

    ``note`` is told every authorisation that leaves. ``ahead`` is added to the time that
    answers tell: for a server whose own clock cannot be moved.
    """

    def __init__(
        self,
        patience_s: Callable[[], float],
        note: Callable[[str], None],
        ahead: Callable[[], timedelta],
    ) -> None:
        self._patience_s, self._note, self._ahead = patience_s, note, ahead
        self._deadline = Deadline(SystemClock())
        self._inner = DirectTransport(self._deadline, _NO_TLS)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._note(request.headers.get("authorization", ""))
        self._deadline.begin(self._patience_s())
        response = self._inner.handle_request(request)
        if self._ahead() and "date" in response.headers:
            told = parsedate_to_datetime(response.headers["date"]) + self._ahead()
            response.headers["date"] = format_datetime(told.astimezone(UTC), usegmt=True)
        return response

    def close(self) -> None:
        self._inner.close()


def not_at_all() -> timedelta:
    """For servers that share the test's clock."""
    return timedelta()
