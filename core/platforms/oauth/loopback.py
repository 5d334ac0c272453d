"""Where the browser comes back to: one address on this machine, open while somebody signs in.

Sources: RFC 8252 (7.3 loopback redirect, 8.3), RFC 9112 (the little of HTTP that is needed).
Whatever else arrives at the port is answered with 404 and changes nothing.
"""

import re
import selectors
import socket
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from types import TracebackType
from urllib.parse import parse_qsl

from core.foundation.errors import Unavailable
from core.platforms.model import PlatformProblem, SignInRefused
from core.platforms.oauth.model import Callback

_HERE = "127.0.0.1"
_PATH = "/callback"
_REQUEST = re.compile(rb"GET /callback\?([\x21-\x7e]{1,8192}) HTTP/1\.[01]")
_HEAD_ENDS = b"\r\n\r\n"
_LONGEST_HEAD = 64 * 1024
"""Cookies that other programs on this machine have set are sent to every one of its ports."""
_MOST_PARAMETERS = 32
_MOST_GUESTS = 32
_ANSWER_SECONDS = 2.0
_LOOK_ROUND_SECONDS = 0.1
_PIECE = 16 * 1024
_PAGE_HEADERS = (
    "Content-Type: text/html; charset=utf-8",
    "Cache-Control: no-store",
    "Referrer-Policy: no-referrer",
    "X-Content-Type-Options: nosniff",
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
)


class LoopbackListener:
    """Listens on 127.0.0.1 from ``with`` on, on ``port`` or, for 0, on any free one.

    ``page_of`` gives the page (HTML, UTF-8) that the browser shows at the end: for ``True``
    the server sent a code, for ``False`` it said no. Entering raises ``Unavailable`` with
    ``SIGN_IN_PORT_TAKEN`` where another program has the port.
    """

    def __init__(self, page_of: Callable[[bool], bytes], port: int = 0) -> None:
        self._page_of = page_of
        self._port = port
        self._door: socket.socket | None = None

    def __enter__(self) -> "LoopbackListener":
        try:
            self._door = _listening(self._port)
        except OSError:
            raise Unavailable(PlatformProblem.SIGN_IN_PORT_TAKEN, port=self._port) from None
        self._port = self._door.getsockname()[1]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._door is not None:
            self._door.close()
            self._door = None

    @property
    def redirect_uri(self) -> str:
        """``http://127.0.0.1:PORT/callback``."""
        return f"http://{_HERE}:{self._port}{_PATH}"

    def wait(self, seconds: float, cancelled: Callable[[], bool]) -> Callback:
        """What the browser brings back, once its page is sent.

        A callback is ``GET /callback`` with a state and with a code or an error, each name
        once. ``cancelled`` is asked several times a second. Raises ``SignInRefused`` with
        ``SIGN_IN_TIMED_OUT`` after ``seconds`` or with ``SIGN_IN_GIVEN_UP``.
        """
        if self._door is None:
            raise SignInRefused(PlatformProblem.SIGN_IN_GIVEN_UP)
        host = f"{_HERE}:{self._port}".encode("ascii")
        ends = time.monotonic() + seconds
        with _guests_at(self._door) as guests:
            while not cancelled():
                if time.monotonic() >= ends:
                    raise SignInRefused(PlatformProblem.SIGN_IN_TIMED_OUT)
                for guest in guests.heard(_LOOK_ROUND_SECONDS):
                    callback = _callback_in(bytes(guest.said), host)
                    if callback is None:
                        guest.answer(_response("404 Not Found"))
                        continue
                    page = self._page_of("error" not in callback.query)
                    guest.answer(_response("200 OK", page, _PAGE_HEADERS))
                    return callback
        raise SignInRefused(PlatformProblem.SIGN_IN_GIVEN_UP)


@dataclass(eq=False)
class _Guest:
    """One connection and what it has said so far."""

    connection: socket.socket
    said: bytearray = field(default_factory=bytearray)

    def listen(self) -> bool:
        """Take in what there is; whether that ends the head of a request, or all patience."""
        try:
            piece = self.connection.recv(_PIECE)
        except BlockingIOError:
            return False
        except OSError:
            piece = b""
        self.said += piece
        return not piece or _HEAD_ENDS in self.said or len(self.said) > _LONGEST_HEAD

    def answer(self, response: bytes) -> None:
        """Say it, to whoever is still there."""
        with suppress(OSError):
            self.connection.settimeout(_ANSWER_SECONDS)
            self.connection.sendall(response)
            self.connection.shutdown(socket.SHUT_WR)


class _Guests:
    """Everybody at the door. Browsers open connections that they may never use."""

    def __init__(self, door: socket.socket) -> None:
        self._door = door
        self._ready = selectors.DefaultSelector()
        self._ready.register(door, selectors.EVENT_READ)
        self._inside: list[_Guest] = []

    def heard(self, seconds: float) -> Generator[_Guest]:
        """Whoever has said all there is to say within so many seconds; each leaves after it."""
        for key, _ in self._ready.select(seconds):
            guest: _Guest | None = key.data
            if guest is None:
                self._let_in()
            elif guest in self._inside and guest.listen():
                yield guest
                self._see_off(guest)

    def close(self) -> None:
        for guest in list(self._inside):
            self._see_off(guest)
        self._ready.close()

    def _let_in(self) -> None:
        try:
            connection, _ = self._door.accept()
        except OSError:
            return
        connection.setblocking(False)
        if len(self._inside) >= _MOST_GUESTS:
            # Whoever came first; a browser that is shown out comes again.
            self._see_off(self._inside[0])
        guest = _Guest(connection)
        self._inside.append(guest)
        self._ready.register(connection, selectors.EVENT_READ, guest)

    def _see_off(self, guest: _Guest) -> None:
        self._inside.remove(guest)
        self._ready.unregister(guest.connection)
        guest.connection.close()


@contextmanager
def _guests_at(door: socket.socket) -> Generator[_Guests]:
    guests = _Guests(door)
    try:
        yield guests
    finally:
        guests.close()


def _listening(port: int) -> socket.socket:
    door = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            # There, another program could otherwise listen on the very same port.
            door.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            # A port that must be this one is free again right after the last sign-in.
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind((_HERE, port))
        door.listen()
        door.setblocking(False)
    except OSError:
        door.close()
        raise
    return door


def _callback_in(said: bytes, host: bytes) -> Callback | None:
    """The callback that a request is; ``None`` for everything else."""
    head, ended, _ = said.partition(_HEAD_ENDS)
    first, *lines = head.split(b"\r\n")
    request = _REQUEST.fullmatch(first)
    if not ended or request is None or _hosts_in(lines) != [host]:
        return None
    try:
        pairs = parse_qsl(
            request[1].decode("ascii"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=_MOST_PARAMETERS,
        )
    except ValueError:
        return None
    query = dict(pairs)
    answers = "state" in query and ("code" in query or "error" in query)
    return Callback(query) if answers and len(query) == len(pairs) else None


def _hosts_in(lines: list[bytes]) -> list[bytes]:
    """A page elsewhere that was led here by a name of its own gives that name (rebinding)."""
    named = (line.partition(b":") for line in lines)
    return [value.strip() for name, _, value in named if name.lower() == b"host"]


def _response(status: str, page: bytes = b"", headers: tuple[str, ...] = ()) -> bytes:
    lines = (
        f"HTTP/1.1 {status}",
        "Connection: close",
        f"Content-Length: {len(page)}",
        *headers,
    )
    return "\r\n".join(lines).encode("ascii") + _HEAD_ENDS + page
