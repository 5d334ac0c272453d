"""A server that gives back what it was sent and remembers what arrived whole."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.servers.graph_wire import WireAnswer, WireRequest, WireServer


@dataclass
class Echo:
    """The server's address, and what reached it."""

    url: str = ""
    whole: list[WireRequest] = field(default_factory=list[WireRequest])
    broken: list[WireRequest] = field(default_factory=list[WireRequest])
    """Requests of which only a part arrived."""

    def answer(self, request: WireRequest) -> WireAnswer:
        (self.whole if request.is_whole else self.broken).append(request)
        members = {
            "path": request.path,
            "body": request.body.decode("latin-1"),
            "host": request.headers.get("host", ""),
        }
        return WireAnswer(200, json.dumps(members).encode())


@contextmanager
def echoing() -> Generator[Echo]:
    """An echo server, up as long as the block."""
    echo = Echo()
    server = WireServer(echo.answer)
    echo.url = server.url
    server.start()
    try:
        yield echo
    finally:
        server.stop()
