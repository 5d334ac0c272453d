"""A server's token endpoint on loopback, and a client that reaches nothing else."""

import json
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

import httpx

from core.foundation.clock import SystemClock
from core.platforms.gate import Allowed, GateRefusal, NetworkGate, open_client

TOKEN_PATH, REVOKE_PATH = "/oauth/token", "/oauth/revoke"


@dataclass(frozen=True)
class Asked:
    """One request as it came in. Names of headers in small letters."""

    path: str
    headers: Mapping[str, str]
    form: Mapping[str, str]


@dataclass(frozen=True)
class Said:
    """What goes back. ``Date`` is the server's own where ``headers`` give none."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass
class TokenEndpoint:
    """Its address and what it was asked, in the order in which it came."""

    url: str
    asked: list[Asked] = field(default_factory=list[Asked])
    refused: list[GateRefusal] = field(default_factory=list[GateRefusal])
    """What the gate in front of it did not let through."""

    @property
    def token(self) -> str:
        return self.url + TOKEN_PATH

    @property
    def revoke(self) -> str:
        return self.url + REVOKE_PATH

    def asked_at(self, path: str) -> list[Asked]:
        return [one for one in self.asked if one.path == path]


def said(status: int = 200, /, **members: object) -> Said:
    """An answer in JSON."""
    return Said(status, json.dumps(members).encode(), {"content-type": "application/json"})


def tokens(**changed: object) -> Said:
    """An ordinary answer with tokens; members that are ``...`` are left out."""
    members: dict[str, object] = {
        "access_token": "fresh-access",
        "token_type": "Bearer",
        "expires_in": 7200,
        "refresh_token": "fresh-refresh",
        "scope": "read write",
    }
    members.update(changed)
    return said(**{name: value for name, value in members.items() if value is not ...})


@contextmanager
def token_endpoint(answer: Callable[[Asked], Said]) -> Generator[TokenEndpoint]:
    """Serve ``answer`` until the end; what it raises ends the connection without an answer."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle(self) -> None:
            # A client that has had enough hangs up: that is what such a test is about.
            with suppress(ConnectionError):
                super().handle()

        def do_POST(self) -> None:
            length = int(self.headers.get("content-length", "0"))
            form = dict(parse_qsl(self.rfile.read(length).decode(), keep_blank_values=True))
            headers = {name.lower(): value for name, value in self.headers.items()}
            asked = Asked(self.path, headers, form)
            endpoint.asked.append(asked)
            try:
                answered = answer(asked)
            except ConnectionError:
                self.close_connection = True
                return
            self.send_response_only(answered.status)
            if "date" not in answered.headers:
                self.send_header("date", self.date_time_string())
            for name, value in answered.headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(answered.body)))
            self.end_headers()
            self.wfile.write(answered.body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    endpoint = TokenEndpoint(f"http://127.0.0.1:{server.server_port}")
    serving = threading.Thread(target=server.serve_forever, args=(0.02,))
    serving.start()
    try:
        yield endpoint
    finally:
        server.shutdown()
        serving.join()
        server.server_close()


def client_for(stack: ExitStack, endpoint: TokenEndpoint) -> httpx.Client:
    """A client behind the real gate; to be opened after the endpoint, so that it closes first."""
    rules = [Allowed.at(endpoint.url, "POST", path) for path in (TOKEN_PATH, REVOKE_PATH)]
    gate = NetworkGate(rules, None, SystemClock(), endpoint.refused.append)
    return stack.enter_context(open_client(gate))
