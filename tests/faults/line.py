"""The line between a desk and its server, which can be cut at an exact byte.

A desk under test is a process of its own and knows nothing of this: it is given the line's
address as its server's. Each exchange gets a connection of its own to the real server.
"""

import json
import socket
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from enum import Enum, auto
from urllib.parse import urlsplit

_HEAD_ENDS = b"\r\n\r\n"
_PATIENCE_S = 60
_HELD_CALL = "createRecord"


class Moment(Enum):
    """How far an exchange has come when it is cut."""

    ARRIVING = auto()
    """The request has reached the line and nothing of it the server, nor ever will."""

    HALF_SENT = auto()
    """The server has half of the request's body, and the connection ends."""

    SENT = auto()
    """The server has the whole request, and the connection ends before it answers."""

    HELD = auto()
    """The request waits on the line and reaches the server just before the next post does."""

    ANSWERED = auto()
    """The server has answered, and the desk has read nothing of it."""

    HALF_ANSWERED = auto()
    """The desk has half of the answer's body."""


@dataclass(frozen=True)
class Cut:
    """Where to cut: the ``turn``-th exchange of that call (``createRecord``) from now on.

    ``strike`` is done at that moment, before anything else moves on the line.
    """

    call: str
    moment: Moment
    strike: Callable[[], object]
    turn: int = 1


class Line:
    """Forwards exchange by exchange to ``server`` and heeds ``cut``, once."""

    def __init__(self, server: str, listener: socket.socket) -> None:
        self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self.cut: Cut | None = None
        self.tokens: list[str] = []
        """Every session token that came over the line."""
        self._to = urlsplit(server)
        self._held: list[bytes] = []

    def serve(self, desk: socket.socket) -> None:
        """One exchange: read a request from ``desk``, answer it, unless it is cut."""
        with suppress(OSError), desk:
            desk.settimeout(_PATIENCE_S)
            request = _read_request(desk)
            if request is None:
                return
            call = request.partition(b" HTTP/")[0].partition(b"?")[0].rpartition(b".")[2].decode()
            cut = self.cut
            if cut is not None and cut.call == call:
                if cut.turn == 1:
                    self.cut = None
                    self._cut(cut, request, desk)
                    return
                self.cut = replace(cut, turn=cut.turn - 1)
            if call == _HELD_CALL:
                self._let_go()
            answer = self._ask(request)
            if call == "createSession":
                self._note_tokens(answer)
            desk.sendall(answer)

    def _cut(self, cut: Cut, request: bytes, desk: socket.socket) -> None:
        if cut.moment is Moment.ARRIVING:
            cut.strike()
        elif cut.moment is Moment.HELD:
            self._held.append(request)
            cut.strike()
        elif cut.moment in (Moment.HALF_SENT, Moment.SENT):
            whole = cut.moment is Moment.SENT
            with self._connection() as server:
                server.sendall(_closing(request if whole else _half(request)))
                cut.strike()
        else:
            answer = self._ask(request)
            if cut.moment is Moment.HALF_ANSWERED:
                desk.sendall(_half(answer))
            cut.strike()

    def _let_go(self) -> None:
        """What was held reaches the server now; nobody waits for its answer any more."""
        held, self._held = self._held, []
        for late in held:
            self._ask(late)

    def _ask(self, request: bytes) -> bytes:
        with self._connection() as server:
            server.sendall(_closing(request))
            pieces: list[bytes] = []
            while piece := server.recv(65_536):
                pieces.append(piece)
            return b"".join(pieces)

    def _connection(self) -> socket.socket:
        return socket.create_connection((self._to.hostname, self._to.port), _PATIENCE_S)

    def _note_tokens(self, answer: bytes) -> None:
        members = json.loads(answer.partition(_HEAD_ENDS)[2])
        self.tokens += [members[name] for name in ("accessJwt", "refreshJwt") if name in members]


@contextmanager
def line_to(server: str) -> Generator[Line]:
    """A line to ``server`` (``http://host:port``) that is up as long as the block."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        line = Line(server, listener)
        ended = threading.Event()
        exchanges: list[threading.Thread] = []

        def accept() -> None:
            while True:
                desk, _ = listener.accept()
                if ended.is_set():
                    desk.close()
                    return
                exchange = threading.Thread(target=line.serve, args=(desk,))
                exchange.start()
                exchanges.append(exchange)

        accepting = threading.Thread(target=accept)
        accepting.start()
        try:
            yield line
        finally:
            ended.set()
            socket.create_connection(listener.getsockname()).close()
            for thread in (accepting, *exchanges):
                thread.join()


def _read_request(desk: socket.socket) -> bytes | None:
    """One whole request, or ``None`` where the desk has gone before it was whole."""
    received = b""
    while _HEAD_ENDS not in received:
        piece = desk.recv(65_536)
        if not piece:
            return None
        received += piece
    head, _, body = received.partition(_HEAD_ENDS)
    missing = _length_in(head) - len(body)
    while missing > 0:
        piece = desk.recv(65_536)
        if not piece:
            return None
        received += piece
        missing -= len(piece)
    return received


def _length_in(head: bytes) -> int:
    for field in head.split(b"\r\n"):
        name, _, value = field.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


def _half(message: bytes) -> bytes:
    """The head and half of the body."""
    head, _, body = message.partition(_HEAD_ENDS)
    return head + _HEAD_ENDS + body[: len(body) // 2]


def _closing(request: bytes) -> bytes:
    """The same request with the wish to close after it, so that an answer ends by itself."""
    head, _, body = request.partition(_HEAD_ENDS)
    kept = [one for one in head.split(b"\r\n") if not one.lower().startswith(b"connection:")]
    return b"\r\n".join([*kept, b"Connection: close"]) + _HEAD_ENDS + body
