"""A platform's server on loopback, held to its contract in both directions.

What comes in is checked before anything else is done with it, what goes out before it is sent.
"""

import json
import socket
import threading
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

from tests.servers.contract import (
    Call,
    ContractBrokenError,
    NotInContractError,
    OpenApiContract,
)

Clock = Callable[[], datetime]

_LOOKS_UP_S = 0.02
"""How often the listener looks whether it is to end."""


def real_time() -> datetime:
    """Now, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Received:
    """One request as it came in, secrets and all, and the status of what was answered."""

    method: str
    path: str
    query: str
    headers: dict[str, str] = field(repr=False)
    """By names in small letters."""

    body: bytes = field(repr=False)
    status: int
    at: datetime
    """By the server's clock."""


@dataclass(frozen=True)
class Breach:
    """A request that the contract does not allow.

    The server answered 422, or 404 where there is no such path.
    """

    method: str
    path: str
    problems: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """What goes back. A ``body`` of ``None`` is an empty one; a text goes as HTML."""

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    kind: str = "application/json"
    unchecked: bool = False
    """Not held to the contract: an answer of other software, which leaves out what that wants."""


class RefusedError(Exception):
    """Ends the handling of a request with this answer."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


class Budget:
    """So many requests in a window, counted by who asks."""

    def __init__(self, limit: int, window: timedelta) -> None:
        self.limit = limit
        self.window = window
        self._spent: dict[str, tuple[datetime, int]] = {}

    def spend(self, who: str, now: datetime) -> tuple[bool, int, datetime]:
        """Whether there was one left, how many are left now, and when the window ends."""
        began, spent = self._spent.get(who, (now, 0))
        if now >= began + self.window:
            began, spent = now, 0
        allowed = spent < self.limit
        self._spent[who] = (began, spent + allowed)
        return allowed, self.limit - spent - allowed, began + self.window

    def renew(self) -> None:
        """Everybody's window begins anew."""
        self._spent.clear()


Route = Callable[[Call], Answer]


class ContractServer:
    """What the platforms' servers share: a context manager that listens on loopback.

    - ``url``: ``http://127.0.0.1:PORT``
    - ``requests``: everything received, in order (``Received``)
    - ``breaches``: what of it the contract does not allow (``Breach``)
    - ``lock``: held while a request is handled; a test that changes state meanwhile takes it

    Leaving the block raises what went wrong in the server itself.
    """

    def __init__(self, contract: OpenApiContract, now: Clock) -> None:
        self.contract = contract
        self.now = now
        self.requests: list[Received] = []
        self.breaches: list[Breach] = []
        self.lock = threading.RLock()
        self.routes: dict[str, Route] = {}
        self._own_faults: list[str] = []
        self._listener = _Listener(self)
        self._serving: threading.Thread | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.server_address[1]}"

    def __enter__(self) -> Self:
        serve = self._listener.serve_forever
        self._serving = threading.Thread(target=serve, args=(_LOOKS_UP_S,), name="contract server")
        self._serving.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._listener.shutdown()
        if self._serving is not None:
            self._serving.join()
        self._listener.server_close()
        if self._own_faults and kind is None:
            raise AssertionError("the server itself is at fault:\n" + "\n".join(self._own_faults))

    def answer(
        self, method: str, target: str, headers: Mapping[str, str], body: bytes
    ) -> tuple[int, dict[str, str], bytes]:
        """The answer to one request: its status, headers and body."""
        path, _, query = target.partition("?")
        with self.lock:
            try:
                status, back, content = self._checked_answer(method, path, headers, query, body)
            except Exception:  # noqa: BLE001 - told when the block ends, whatever it was
                self._own_faults.append(f"{method} {path}\n{traceback.format_exc()}")
                status, back, content = 500, {}, b""
            received = Received(method, path, query, dict(headers), body, status, self.now())
            self.requests.append(received)
        return status, back, content

    def handle(self, call: Call) -> Answer:
        """Finds the route of an allowed request. What must hold before any is for a subclass."""
        route = self.routes.get(call.operation.name)
        if route is None:
            raise RefusedError(self.not_served())
        return route(call)

    def not_served(self) -> Answer:
        """The answer to a path that the contract or this server does not know."""
        raise NotImplementedError

    def broken(self, error: ContractBrokenError) -> Answer:
        """The answer to a request that the contract does not allow."""
        raise NotImplementedError

    def extra_headers(self, method: str, path: str, headers: Mapping[str, str]) -> dict[str, str]:
        """What every answer carries besides its own headers; spends the budget.

        Raises ``RefusedError`` when there is none left.
        """
        raise NotImplementedError

    def _checked_answer(
        self, method: str, path: str, headers: Mapping[str, str], query: str, body: bytes
    ) -> tuple[int, dict[str, str], bytes]:
        extra: dict[str, str] = {}
        try:
            extra = self.extra_headers(method, path, headers)
            call = self.contract.check_request(method, path, headers, query, body)
            answer = self.handle(call)
        except RefusedError as refused:
            answer = refused.answer
        except ContractBrokenError as error:
            self.breaches.append(Breach(method, path, tuple(error.problems)))
            answer = self.broken(error)
            if isinstance(error, NotInContractError):
                answer = Answer(404, answer.body, kind=answer.kind, unchecked=True)
        return self._sent(method, path, answer, extra)

    def _sent(
        self, method: str, path: str, answer: Answer, extra: dict[str, str]
    ) -> tuple[int, dict[str, str], bytes]:
        headers = extra | dict(answer.headers)
        content = b""
        if isinstance(answer.body, str):
            headers["Content-Type"] = "text/html; charset=utf-8"
            content = answer.body.encode()
        elif answer.body is not None:
            headers["Content-Type"] = f"{answer.kind}; charset=utf-8"
            content = json.dumps(answer.body, ensure_ascii=False).encode()
        if not answer.unchecked and self.contract.has(method, path):
            self.contract.check_response(method, path, answer.status, headers, content)
        return answer.status, headers, content


class _Listener(ThreadingHTTPServer):
    """Waits at its end for the threads of its connections, having closed those."""

    daemon_threads = False
    block_on_close = True
    request_queue_size = 64

    def __init__(self, server: ContractServer) -> None:
        super().__init__(("127.0.0.1", 0), _Connection)
        self.platform = server
        self._open: set[socket.socket] = set()

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        for connection in list(self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        super().server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no fault of the server; anything else was noted before."""


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    """One write for head and body."""

    def do_GET(self) -> None:
        body = self._body()
        if body is None or self.request_version == "HTTP/0.9":
            # Half a request is none: whoever sent it has gone. So is half of its first line.
            self.close_connection = True
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        listener = self.server
        assert isinstance(listener, _Listener)
        status, back, content = listener.platform.answer(self.command, self.path, headers, body)
        self.send_response_only(status)
        told = listener.platform.now().astimezone(UTC)
        self.send_header("Date", format_datetime(told, usegmt=True))
        for name, value in back.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _body(self) -> bytes | None:
        """The whole body, or ``None`` where it never became whole."""
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            return self._chunks()
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length)
        return body if len(body) == length else None

    def _chunks(self) -> bytes | None:
        """RFC 9112, section 7.1, without trailers."""
        pieces: list[bytes] = []
        while line := self.rfile.readline():
            length = int(line.partition(b";")[0], 16)
            piece = self.rfile.read(length)
            if len(piece) < length or self.rfile.readline() != b"\r\n":
                return None
            if length == 0:
                return b"".join(pieces)
            pieces.append(piece)
        return None

    do_POST = do_PUT = do_PATCH = do_DELETE = do_GET  # noqa: N815

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is http.server's
        """Nothing is printed."""
