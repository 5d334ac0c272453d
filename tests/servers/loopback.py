"""Small servers on loopback that answer as a test tells them to, badly included."""

import socket
import ssl
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import chain, repeat

_HEADERS_END = b"\r\n\r\n"

Answer = Callable[[socket.socket], None]
"""Writes to the connection after one whole request was read from it."""


@dataclass
class Loopback:
    """The server's address and the request lines that reached it, in their order."""

    url: str
    port: int
    received: list[str] = field(default_factory=list[str])


@contextmanager
def answering(*answers: Answer, tls: ssl.SSLContext | None = None) -> Generator[Loopback]:
    """A server that gives these answers, one a connection; the last one again and again."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        server = Loopback(f"http://127.0.0.1:{port}", port)
        ended = threading.Event()
        in_turn = chain(answers, repeat(answers[-1]))

        def serve() -> None:
            while True:
                connection, _ = listener.accept()
                with connection:
                    if ended.is_set():
                        return
                    connection.settimeout(10)
                    # A client that has had enough closes: that is what such a test is about.
                    with suppress(OSError), _secured(connection, tls) as secured:
                        server.received.append(_read_request(secured))
                        next(in_turn)(secured)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield server
        finally:
            ended.set()
            socket.create_connection(("127.0.0.1", port)).close()
            thread.join()


def reply(
    body: bytes = b"{}",
    status: str = "200 OK",
    headers: tuple[str, ...] = (),
    *,
    sized: bool = True,
) -> Answer:
    """An ordinary HTTP reply."""
    length = (f"Content-Length: {len(body)}",) if sized else ()
    lines = (f"HTTP/1.1 {status}", "Connection: close", *length, *headers)
    head = "\r\n".join(lines).encode() + _HEADERS_END

    def answer(connection: socket.socket) -> None:
        connection.sendall(head + body)

    return answer


def drip(first: bytes, piece: bytes, pause: float = 0.05) -> Answer:
    """``first`` at once and then ``piece`` over and over, for as long as anyone reads."""

    def answer(connection: socket.socket) -> None:
        connection.sendall(first)
        if not piece:
            connection.recv(1)
            return
        waiting = threading.Event()
        while not waiting.wait(pause):
            connection.sendall(piece)

    return answer


def hang_up(connection: socket.socket) -> None:
    """Close without an answer."""
    connection.shutdown(socket.SHUT_RDWR)


def unused_port() -> int:
    """A port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


def _secured(connection: socket.socket, tls: ssl.SSLContext | None) -> socket.socket:
    return connection if tls is None else tls.wrap_socket(connection, server_side=True)


def _read_request(connection: socket.socket) -> str:
    """Read one whole request; gives its first line."""
    received = b""
    while _HEADERS_END not in received:
        piece = connection.recv(65_536)
        if not piece:
            raise ConnectionError
        received += piece
    head, _, body = received.partition(_HEADERS_END)
    missing = _length_in(head) - len(body)
    while missing > 0:
        missing -= len(connection.recv(65_536))
    return head.partition(b"\r\n")[0].decode()


def _length_in(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0
