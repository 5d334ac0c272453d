"""HTTP/1.1 with kept connections for servers that a test holds in its hand.

Reads whole requests (a form, a multipart body, JSON, chunks), and tells where a body was cut off.
"""

import json
import socket
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

_SILENCE_S = 30
_BLANK = b"\r\n\r\n"


@dataclass(frozen=True)
class UploadedFile:
    """One file of a multipart body."""

    name: str
    kind: str
    content: bytes


@dataclass(frozen=True)
class WireRequest:
    """One request as it came. ``is_whole`` is false where the client was gone before its end."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    is_whole: bool = True

    def form(self) -> tuple[dict[str, object], dict[str, UploadedFile]]:
        """Parameters and files of the body. Raises ``ValueError`` where it cannot be read."""
        kind = self.headers.get("content-type", "")
        if kind.startswith("multipart/form-data"):
            return _multipart(self.body, kind)
        if kind.startswith("application/json"):
            members = json.loads(self.body or b"{}")
            if not isinstance(members, dict):
                raise ValueError(kind)
            return members, {}
        if kind.startswith("application/x-www-form-urlencoded"):
            pairs = parse_qsl(self.body.decode(), keep_blank_values=True)
            return dict(pairs), {}
        return {}, {}


@dataclass(frozen=True)
class WireAnswer:
    """What is sent back."""

    status: int = 200
    body: bytes = b""
    kind: str = "application/json; charset=UTF-8"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


Answering = Callable[[WireRequest], WireAnswer | None]
"""Gives the answer; ``None`` closes the connection without one."""


class WireServer(ThreadingHTTPServer):
    """On a free port of loopback; ends with every thread and connection that it made."""

    daemon_threads = False
    request_queue_size = 64

    def __init__(self, answering: Answering) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answering = answering
        self.failures: list[BaseException] = []
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._serving = threading.Thread(target=self.serve_forever, args=(0.01,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def start(self) -> None:
        self._serving.start()

    def stop(self) -> None:
        """Close what is open, wait for the threads; raise what went wrong inside, if anything."""
        self.shutdown()
        self._serving.join()
        with self._lock:
            for connection in self._open:
                _shut(connection)
        self.server_close()
        if self.failures:
            raise self.failures[0]

    def opened(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.add(connection)

    def closed(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.discard(connection)

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002
        problem = sys.exception()
        if problem is not None and not isinstance(problem, OSError):
            self.failures.append(problem)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = _SILENCE_S
    disable_nagle_algorithm = True
    server: WireServer  # pyright: ignore[reportIncompatibleVariableOverride]

    def setup(self) -> None:
        super().setup()
        self.server.opened(self.connection)

    def finish(self) -> None:
        self.server.closed(self.connection)
        super().finish()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Say nothing: a test's output is its own."""

    def _serve(self) -> None:
        body, is_whole = self._body()
        address = urlsplit(self.path)
        request = WireRequest(
            self.command,
            address.path,
            dict(parse_qsl(address.query, keep_blank_values=True)),
            {name.lower(): value for name, value in self.headers.items()},
            body,
            is_whole,
        )
        answer = self.server.answering(request)
        if answer is None or not is_whole:
            self.close_connection = True
            return
        # In one piece: head and body apart would wait for each other (Nagle, delayed ACK).
        self.wfile.write(_head(answer) + (b"" if self.command == "HEAD" else answer.body))

    do_GET = do_POST = do_DELETE = do_PUT = do_PATCH = do_HEAD = _serve  # noqa: N815

    def _body(self) -> tuple[bytes, bool]:
        if self.headers.get("transfer-encoding", "").lower() == "chunked":
            return self._chunks()
        length = int(self.headers.get("content-length", "0"))
        try:
            body = self.rfile.read(length)
        except OSError:
            return b"", False
        return body, len(body) == length

    def _chunks(self) -> tuple[bytes, bool]:
        pieces: list[bytes] = []
        while line := self.rfile.readline():
            size = int(line.partition(b";")[0], 16)
            pieces.append(self.rfile.read(size))
            if self.rfile.readline() != b"\r\n":
                break
            if size == 0:
                return b"".join(pieces), True
        return b"".join(pieces), False


def _head(answer: WireAnswer) -> bytes:
    reason = BaseHTTPRequestHandler.responses.get(answer.status, ("",))[0]
    lines = [
        f"HTTP/1.1 {answer.status} {reason}",
        f"Content-Type: {answer.kind}",
        f"Content-Length: {len(answer.body)}",
        *(f"{name}: {value}" for name, value in answer.headers.items()),
    ]
    return "\r\n".join(lines).encode("latin-1") + _BLANK


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # The client had gone already.


def _multipart(body: bytes, kind: str) -> tuple[dict[str, object], dict[str, UploadedFile]]:
    boundary = _parameter(f"content-type: {kind}", "content-type", "boundary")
    params: dict[str, object] = {}
    files: dict[str, UploadedFile] = {}
    # Each part begins with the line end of its boundary and ends with that of the next.
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary.encode())[1:-1]:
        head, _, content = part.partition(_BLANK)
        lines = head.decode().strip()
        name = _parameter(lines, "content-disposition", "name")
        file = _parameter(lines, "content-disposition", "filename")
        if file:
            files[name] = UploadedFile(file, _parameter(lines, "content-type", ""), content)
        else:
            params[name] = content.decode()
    return params, files


def _parameter(lines: str, header: str, name: str) -> str:
    """The parameter ``name`` of a header, or the header's own value where that is empty."""
    message = Message()
    for line in lines.splitlines():
        key, _, value = line.partition(":")
        message[key.strip()] = value.strip()
    if not name:
        return message.get_content_type() if header in message else ""
    value = message.get_param(name, "", header)
    return value if isinstance(value, str) else ""
