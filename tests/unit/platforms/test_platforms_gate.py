"""The network gate against real sockets on loopback."""

import gzip
import logging
import socket
import ssl
from collections.abc import Generator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from core.foundation.clock import SystemClock
from core.foundation.errors import Invalid
from core.platforms.gate import (
    Allowed,
    GateCode,
    GateRefusal,
    GateRefusedError,
    NetworkGate,
    open_client,
)
from core.platforms.model import PlatformProblem
from tests.servers.loopback import Answer, answering, drip, reply, unused_port

PATH = "/xrpc/com.atproto.server.getSession"
LIMIT = 10_000
DEADLINE = 0.4


@dataclass
class Way:
    """A client behind a gate, and what the gate refused."""

    client: httpx.Client
    refusals: list[GateRefusal]


@pytest.fixture
def resources() -> Generator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def open_way(resources: ExitStack, *rules: Allowed) -> Way:
    refusals: list[GateRefusal] = []
    gate = NetworkGate(
        rules,
        None,
        SystemClock(),
        refusals.append,
        reply_limit=LIMIT,
        deadline_seconds=DEADLINE,
    )
    return Way(resources.enter_context(open_client(gate)), refusals)


def served(resources: ExitStack, *answers: Answer) -> tuple[str, Way]:
    server = resources.enter_context(answering(*answers))
    return server.url, open_way(resources, Allowed.at(server.url, "GET", PATH))


def refusal_of(way: Way, method: str, url: str, **more: object) -> GateCode:
    with pytest.raises(GateRefusedError) as refused:
        way.client.request(method, url, **more)  # pyright: ignore[reportArgumentType]
    assert way.refusals[-1] == refused.value.refusal
    return GateCode(refused.value.refusal.code)


def test_what_is_allowed_passes(resources: ExitStack):
    url, way = served(resources, reply(b'{"did":"did:web:a.example"}'))
    assert way.client.get(url + PATH).json() == {"did": "did:web:a.example"}


def test_a_query_may_be_anything(resources: ExitStack):
    url, way = served(resources, reply())
    assert way.client.get(url + PATH, params={"rkey": "3m"}).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/xrpc/com.atproto.server.deleteAccount",
        PATH + "/",
        "/" + PATH,
        PATH.upper(),
        "/xrpc/../xrpc/com.atproto.server.getSessionX",
        "/xrpc/com%2Eatproto.server.getSession",
        "/",
    ],
)
def test_another_path_is_refused(resources: ExitStack, path: str):
    url, way = served(resources, reply())
    assert refusal_of(way, "GET", url + path) is GateCode.NOT_ALLOWED


def with_identifier(resources: ExitStack, path: str = "/api/v1/statuses/{id}/context") -> Way:
    return open_way(resources, Allowed("https", "a.example", 443, "GET", path))


@pytest.mark.parametrize("identifier", ["1", "109876", "a_b-c.d~e:f@g", "did:plc:abc", "x" * 200])
def test_a_place_for_an_identifier_takes_any_one(resources: ExitStack, identifier: str):
    server = resources.enter_context(answering(reply()))
    way = open_way(resources, Allowed.at(server.url, "GET", "/api/v1/statuses/{id}/context"))
    address = f"{server.url}/api/v1/statuses/{identifier}/context"
    assert way.client.get(address).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/api/v1/statuses//context",
        "/api/v1/statuses/1/2/context",
        "/api/v1/statuses/1%2F2/context",
        "/api/v1/statuses/%2e%2e/context",
        "/api/v1/statuses/{id}/context",
        "/api/v1/statuses/1/contexts",
        "/api/v1/statuses/1/context/",
        "/api/v2/statuses/1/context",
        "/v1/statuses/1/context",
        "/api/v1/statuses/" + "x" * 201 + "/context",
    ],
)
def test_a_place_for_an_identifier_takes_nothing_else(resources: ExitStack, path: str):
    way = with_identifier(resources)
    assert refusal_of(way, "GET", f"https://a.example{path}") is GateCode.NOT_ALLOWED


def test_what_surrounds_an_identifier_is_meant_literally(resources: ExitStack):
    way = with_identifier(resources, "/v1.0/{id}/media")
    assert refusal_of(way, "GET", "https://a.example/v1x0/1/media") is GateCode.NOT_ALLOWED


def test_a_place_for_an_identifier_is_at_its_own_host_and_for_its_own_method(resources: ExitStack):
    way = with_identifier(resources)
    there = "https://a.example/api/v1/statuses/1/context"
    assert refusal_of(way, "POST", there) is GateCode.NOT_ALLOWED
    elsewhere = there.replace("a.example", "b.example")
    assert refusal_of(way, "GET", elsewhere) is GateCode.NOT_ALLOWED


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "HEAD", "OPTIONS", "CONNECT"])
def test_another_method_is_refused(resources: ExitStack, method: str):
    url, way = served(resources, reply())
    assert refusal_of(way, method, url + PATH) is GateCode.NOT_ALLOWED


@pytest.mark.parametrize("host", ["other.example", "localhost", "[::1]", "127.0.0.2"])
def test_another_host_is_refused(resources: ExitStack, host: str):
    url, way = served(resources, reply())
    port = httpx.URL(url).port
    assert refusal_of(way, "GET", f"http://{host}:{port}{PATH}") is GateCode.NOT_ALLOWED


def test_another_port_is_refused(resources: ExitStack):
    _, way = served(resources, reply())
    assert refusal_of(way, "GET", f"http://127.0.0.1:{unused_port()}{PATH}") is GateCode.NOT_ALLOWED


@pytest.mark.parametrize(
    "host",
    [
        "user:word@127.0.0.1",
        "127.0.0.1.",
        "localhost.",
        "127.1",
        "0x7f000001",
        "0x7f.0.0.1",
        "2130706433",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "a_b.example",
        "a%20b.example",
    ],
)
def test_an_address_written_oddly_is_refused(resources: ExitStack, host: str):
    url, way = served(resources, reply())
    port = httpx.URL(url).port
    assert refusal_of(way, "GET", f"http://{host}:{port}{PATH}") is GateCode.ODD_ADDRESS


def test_another_scheme_is_refused(resources: ExitStack):
    url, way = served(resources, reply())
    assert refusal_of(way, "GET", url.replace("http:", "https:") + PATH) is GateCode.NOT_ALLOWED


@pytest.mark.parametrize("host", ["pds.example", "192.0.2.1", "[2001:db8::1]", "10.0.0.1"])
def test_http_outside_this_machine_is_refused_though_on_the_list(resources: ExitStack, host: str):
    way = open_way(resources, Allowed("http", host.strip("[]"), 80, "GET", PATH))
    assert refusal_of(way, "GET", f"http://{host}{PATH}") is GateCode.NO_TLS


@pytest.mark.parametrize(
    "server",
    [
        "ftp://pds.example",
        "pds.example",
        "https://",
        "https://user:word@pds.example",
        "https://pds.example./",
        "https://pds.example/path",
        "https://pds.example?query",
        "https://pds.example:99999",
        "https://pds.example:65536",
        "https://pds.example:0",
        "https://0x7f.1",
        "https://0177.0.0.1",
        "https://127.0.0.01",
        "https://[::ffff:127.0.0.1]",
        "https://pds example",
    ],
)
def test_a_server_that_is_no_plain_address_gives_no_rule(server: str):
    with pytest.raises(Invalid) as refused:
        Allowed.at(server, "GET", PATH)
    assert refused.value.code is PlatformProblem.ADDRESS_INVALID


def test_what_is_refused_reaches_no_server(resources: ExitStack):
    server = resources.enter_context(answering(reply()))
    way = open_way(resources, Allowed.at(server.url, "GET", PATH))
    refusal_of(way, "POST", server.url + PATH, content=b"text")
    assert server.received == []


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See", "307 T", "308 P"])
def test_a_redirect_to_another_host_is_refused(resources: ExitStack, status: str):
    elsewhere = resources.enter_context(answering(reply()))
    answer = reply(status=status, headers=(f"Location: {elsewhere.url}{PATH}",))
    url, way = served(resources, answer)
    refused = refusal_of(way, "GET", url + PATH, follow_redirects=True)
    assert (refused, elsewhere.received) == (GateCode.REDIRECT, [])


def test_a_body_announced_as_too_large_is_not_read(resources: ExitStack):
    url, way = served(resources, reply(b"x" * (LIMIT + 1)))
    assert refusal_of(way, "GET", url + PATH) is GateCode.TOO_LARGE


def test_a_body_that_grows_too_large_is_cut_off(resources: ExitStack):
    url, way = served(resources, reply(b"x" * (LIMIT + 1), sized=False))
    assert refusal_of(way, "GET", url + PATH) is GateCode.TOO_LARGE


def test_a_body_of_just_the_limit_passes(resources: ExitStack):
    url, way = served(resources, reply(b"x" * LIMIT))
    assert len(way.client.get(url + PATH).content) == LIMIT


def test_a_body_that_drips_is_stopped_by_the_deadline(resources: ExitStack):
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"
    url, way = served(resources, drip(head, b"x"))
    assert refusal_of(way, "GET", url + PATH) is GateCode.TOO_SLOW


def test_headers_that_drip_are_stopped_by_the_deadline(resources: ExitStack):
    url, way = served(resources, drip(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"))
    assert refusal_of(way, "GET", url + PATH) is GateCode.TOO_SLOW


def say_nothing(connection: socket.socket) -> None:
    """Wait until the client has had enough."""
    connection.recv(1)


def test_a_server_that_says_nothing_is_stopped_by_the_deadline(resources: ExitStack):
    url, way = served(resources, say_nothing)
    assert refusal_of(way, "GET", url + PATH) is GateCode.TOO_SLOW


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd", "identity, gzip", "x-odd"])
def test_a_compressed_reply_is_refused(resources: ExitStack, encoding: str):
    answer = reply(gzip.compress(b"{}"), headers=(f"Content-Encoding: {encoding}",))
    url, way = served(resources, answer)
    assert refusal_of(way, "GET", url + PATH) is GateCode.COMPRESSED


def test_no_compression_is_asked_for(resources: ExitStack):
    url, way = served(resources, reply())
    asked = way.client.get(url + PATH).request.headers
    assert asked["accept-encoding"] == "identity"


def test_a_refusal_says_whether_the_request_had_left(resources: ExitStack):
    url, way = served(resources, reply(headers=("Content-Encoding: gzip",)))
    with pytest.raises(GateRefusedError) as after:
        way.client.get(url + PATH)
    with pytest.raises(GateRefusedError) as before:
        way.client.post(url + PATH)
    assert (after.value.sent, before.value.sent) == (True, False)


def test_a_refusal_is_told_and_logged_without_query_or_secret(
    resources: ExitStack, caplog: pytest.LogCaptureFixture
):
    url, way = served(resources, reply())
    port = httpx.URL(url).port
    caplog.set_level(logging.DEBUG)
    refusal_of(
        way,
        "GET",
        f"http://staff:{'pass' * 4}@127.0.0.1:{port}{PATH}?token={'word' * 4}",
        headers={"authorization": f"Bearer {'bear' * 4}"},
    )
    written = caplog.text + repr(way.refusals)
    assert [secret for secret in ("pass", "word", "bear") if secret * 4 in written] == []
    assert f"gate_odd_address GET http://127.0.0.1{PATH}" in caplog.text


def test_a_proxy_from_the_environment_is_not_used(
    resources: ExitStack, monkeypatch: pytest.MonkeyPatch
):
    proxy = resources.enter_context(answering(reply()))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, proxy.url)
    url, way = served(resources, reply())
    way.client.get(url + PATH)
    assert proxy.received == []


def test_a_certificate_that_nobody_vouches_for_is_refused(resources: ExitStack, tmp_path: Path):
    def answer_in_tls(connection: object) -> None:
        raise AssertionError(connection)

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(self_signed(tmp_path))
    server = resources.enter_context(answering(answer_in_tls, tls=context))
    url = server.url.replace("http:", "https:")
    way = open_way(resources, Allowed.at(url, "GET", PATH))
    with pytest.raises(httpx.ConnectError):
        way.client.get(url + PATH)


def self_signed(folder: Path) -> Path:
    """A certificate for this machine, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return path
