"""A proxy on loopback that does one thing wrong, at the request that a test names.

    with FaultProxy(server.url) as proxy:
        proxy.arm(CUT_BEFORE_ANSWER, method="POST", path="/statuses$")
        ...                       # the desk speaks to ``proxy.url``
        assert proxy.struck == ["POST /api/v1/statuses"]

It hands every request on byte for byte, each over a connection of its own, so that nothing is
sent twice by a connection that had gone stale. The ``Host`` stays as the client wrote it. What
can go wrong is in ``fault_kinds``: ``FAULTS``, each with a name and with what the server saw.
"""

import re
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from typing import BinaryIO, Self
from urllib.parse import urlsplit

from tests.faults.http_message import (
    Message,
    read_answer,
    read_half,
    read_head,
    read_rest,
    with_header,
)

THREADS = "fault proxy"
"""The name of each thread that a proxy makes."""
_PATIENCE_S = 60
_LATE_S = 0.05
_NOTICING_S = 5
_BACKLOG = 64
_REMEMBERED = 50


class Reach(Enum):
    """What of the request the server has seen when the fault is over."""

    NOTHING = auto()
    PART = auto()
    """Its beginning: no server may act on that."""
    WHOLE = auto()
    LATER = auto()
    """Nothing yet; all of it once the test calls ``release``."""
    TWICE = auto()


@dataclass(frozen=True)
class Fault:
    """One way in which an exchange goes wrong."""

    name: str
    reach: Reach
    strike: "Callable[[Exchange], None]"
    takes_time: bool = False
    """Lasts until the client has had enough: give it a short timeout."""
    within_request: bool = False
    """Strikes when half of the request's body is read, while the client may still be sending."""

    def __str__(self) -> str:
        return self.name

    @property
    def happened(self) -> bool:
        """Whether the server has been asked before the client knows."""
        return self.reach in (Reach.WHOLE, Reach.TWICE)


class Exchange:
    """The request at which a fault strikes, and what can be done with it."""

    def __init__(self, proxy: "FaultProxy", request: Message, client: socket.socket) -> None:
        self._proxy = proxy
        self._client = client
        self.request = request
        self.method, self.target = request.words[:2]
        self.ends = True
        """Whether the connection to the client ends with this exchange."""

    def forward(self) -> Message:
        """Hand it on and give the server's answer."""
        answer = self._proxy.ask(self.request)
        self._proxy.answers.append((self.target, answer))
        return answer

    def forward_part(self) -> None:
        """Hand on less than the whole, cut in the body where there is one, and break off."""
        head, body = self.request.head, self.request.body
        part = head + body[: len(body) // 2] if body else head[: len(head) // 2]
        self._proxy.send_part(part)

    def relay(self, answer: Message) -> None:
        """Give the client a server's answer as it is; the connection lasts if that says so."""
        self.send(answer.whole)
        self.ends = answer.closes or self.request.closes

    def forward_again(self) -> None:
        """Hand it on once more a moment later, when nobody waits for an answer."""
        self._proxy.deliver_late(self.request)

    def hold(self) -> None:
        """Keep it until ``release``."""
        self._proxy.held.append(self.request)

    def earlier_answer(self) -> Message | None:
        """The last answer that was for something else."""
        others = [one for target, one in self._proxy.answers if target != self.target]
        return others[-1] if others else None

    def last_answer_here(self) -> Message:
        """The last answer to a request for the same. Raises ``LookupError``."""
        return next(one for target, one in reversed(self._proxy.answers) if target == self.target)

    def send(self, data: bytes) -> None:
        """To the client. Raises ``OSError`` where it has gone."""
        self._client.sendall(data)

    def reset(self) -> None:
        """End the connection rudely (RST), not by an orderly end."""
        linger = struct.pack("ii", 1, 0)
        self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)

    def wait_for_the_end(self) -> None:
        """Until the client or the proxy closes."""
        with suppress(OSError):
            self._client.settimeout(None)
            self._client.recv(1)

    def pause(self, seconds: float) -> bool:
        """Wait; false where the proxy is closing."""
        return not self._proxy.ended.wait(seconds)

    def now(self) -> datetime:
        return self._proxy.now()


@dataclass
class _Armed:
    fault: Fault
    method: str
    path: re.Pattern[str]
    turn: int


class FaultProxy:
    """In front of the server at ``upstream``; up within a ``with`` block.

    ``now`` is the clock by which a moment in ``Retry-After`` is written. ``cookie``, where
    given, is set by each of the server's answers, as what balances load does.
    """

    def __init__(
        self,
        upstream: str,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        cookie: str = "",
    ) -> None:
        address = urlsplit(upstream)
        assert address.scheme == "http", upstream
        self._to = (address.hostname or "", address.port or 80)
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG)
        self._lock = threading.Lock()
        self._armed: _Armed | None = None
        self._open: set[socket.socket] = set()
        self._accepting = threading.Thread(target=self._accept, name=THREADS)
        self._serving: list[threading.Thread] = []
        self._late: list[threading.Thread] = []
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.now = now
        self._header = f"Set-Cookie: {cookie}\r\n" if cookie else ""
        self.ended = threading.Event()
        self.seen: list[str] = []
        """Every request whose head arrived here: ``POST /path``."""
        self.struck: list[str] = []
        """Those at which a fault struck."""
        self.held: list[Message] = []
        self.answers: deque[tuple[str, Message]] = deque(maxlen=_REMEMBERED)
        """The server's latest answers, by target."""

    def __enter__(self) -> Self:
        self._accepting.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()
        # A listener that waits in accept is woken by a guest, not by being closed.
        with suppress(OSError):
            socket.create_connection(self._listener.getsockname(), _PATIENCE_S).close()
        self._accepting.join()
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in (*self._serving, *self._late):
            thread.join()
        self._listener.close()

    def arm(self, fault: Fault, *, method: str = "", path: str = "", turn: int = 1) -> None:
        """Let ``fault`` strike once, at the ``turn``-th request from now on that matches.

        ``path`` is a pattern that is looked for in the path without its query. What was armed
        before is forgotten.
        """
        with self._lock:
            self._armed = _Armed(fault, method, re.compile(path), turn)

    def disarm(self) -> None:
        with self._lock:
            self._armed = None

    @property
    def is_armed(self) -> bool:
        """Whether a fault still waits for its request."""
        with self._lock:
            return self._armed is not None

    def release(self) -> list[int]:
        """Let what was held reach the server now; gives the status of each answer."""
        with self._lock:
            held, self.held = self.held, []
        return [self.ask(request).status for request in held]

    def settle(self) -> None:
        """Wait until every late delivery has reached the server."""
        for thread in list(self._late):
            thread.join()

    def ask(self, request: Message) -> Message:
        """Hand a request to the server. Raises ``OSError`` where there is no answer."""
        with self._connected() as connection, connection.makefile("rb") as stream:
            connection.sendall(request.whole)
            return with_header(read_answer(stream, request.words[0]), self._header)

    def send_part(self, part: bytes) -> None:
        """Hand on a beginning, and wait until the server has noticed that nothing follows."""
        with self._connected() as connection, suppress(OSError):
            connection.settimeout(_NOTICING_S)
            connection.sendall(part)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65_536):
                pass

    def deliver_late(self, request: Message) -> None:
        def deliver() -> None:
            self.ended.wait(_LATE_S)
            with suppress(OSError):
                self.ask(request)

        thread = threading.Thread(target=deliver, name=THREADS)
        self._late.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            client, _ = self._listener.accept()
            with self._lock:
                if self.ended.is_set():
                    client.close()
                    return
                self._open.add(client)
            thread = threading.Thread(target=self._serve, name=THREADS, args=(client,))
            self._serving.append(thread)
            thread.start()

    def _serve(self, client: socket.socket) -> None:
        # A client that has had enough closes: that is what such a test is about.
        with suppress(OSError), client, client.makefile("rb") as stream:
            client.settimeout(_PATIENCE_S)
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while self._exchange(client, stream):
                pass
        with self._lock:
            self._open.discard(client)

    def _exchange(self, client: socket.socket, stream: BinaryIO) -> bool:
        """One request and its answer; whether the connection lasts."""
        head = read_head(stream)
        if head is None:
            return False
        fault = self._noted(head)
        is_partial = fault is not None and fault.within_request
        request = read_half(stream, head) if is_partial else read_rest(stream, head)
        exchange = Exchange(self, request, client)
        if fault is None:
            exchange.relay(exchange.forward())
        else:
            fault.strike(exchange)
        return not exchange.ends

    def _noted(self, head: Message) -> Fault | None:
        """Write the request down; give the fault that is due at it."""
        method, target = head.words[:2]
        path = urlsplit(target).path
        with self._lock:
            self.seen.append(f"{method} {path}")
            armed = self._armed
            if armed is None or armed.method not in ("", method):
                return None
            if armed.path.search(path) is None:
                return None
            armed.turn -= 1
            if armed.turn:
                return None
            self._armed = None
            self.struck.append(f"{method} {path}")
            return armed.fault

    @contextmanager
    def _connected(self) -> Generator[socket.socket]:
        """A connection to the server, which ends with the block or when the proxy closes."""
        with socket.create_connection(self._to, _PATIENCE_S) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                if self.ended.is_set():
                    raise ConnectionAbortedError
                self._open.add(connection)
            try:
                yield connection
            finally:
                with self._lock:
                    self._open.discard(connection)
