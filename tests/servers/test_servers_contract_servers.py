"""What the servers of the platforms share: the contract both ways, the wire, Prism before them."""

import json
import socket
from collections.abc import Callable, Generator
from urllib.parse import urlsplit

import httpx
import pytest

from tests.servers.contract import ContractBrokenError, NotInContractError
from tests.servers.contract_server import Answer, ContractServer
from tests.servers.mastodon_contract import mastodon_contract
from tests.servers.mastodon_server import MastodonServer
from tests.servers.prism import Prism
from tests.servers.x_contract import x_contract
from tests.servers.x_server import XServer

JSON = {"content-type": "application/json"}
FORM = {"content-type": "application/x-www-form-urlencoded"}
STATUSES = "/api/v1/statuses"

Speak = Callable[[ContractServer, str], httpx.Client]


@pytest.fixture
def speak() -> Generator[Speak]:
    """A client of a server, with a token."""
    clients: list[httpx.Client] = []

    def opened(server: ContractServer, token: str) -> httpx.Client:
        headers = {"authorization": f"Bearer {token}"}
        clients.append(httpx.Client(base_url=server.url, headers=headers, trust_env=False))
        return clients[-1]

    yield opened
    for one in clients:
        one.close()


@pytest.mark.parametrize("body", [{"status": 5}, {}, {"status": "x", "visibility": "all"}])
def test_a_body_that_the_contract_does_not_allow_is_found(body: dict[str, object]):
    with pytest.raises(ContractBrokenError, match="body"):
        mastodon_contract().check_request("POST", STATUSES, JSON, "", json.dumps(body).encode())


def test_a_parameter_that_the_contract_does_not_know_is_found():
    with pytest.raises(ContractBrokenError, match=r"query post\.field is not in the contract"):
        x_contract().check_request("GET", "/2/users/me", {}, "post.field=id", b"")


def test_a_value_beyond_its_bounds_is_found():
    with pytest.raises(ContractBrokenError, match="max_results: 3 is less than"):
        x_contract().check_request("GET", "/2/users/1/tweets", {}, "max_results=3", b"")


def test_a_body_where_none_belongs_is_found():
    with pytest.raises(ContractBrokenError, match="a body where the contract has none"):
        x_contract().check_request("GET", "/2/users/me", JSON, "", b"{}")


def test_an_operation_that_the_contract_does_not_have_is_found():
    with pytest.raises(NotInContractError):
        mastodon_contract().check_request("PUT", STATUSES, JSON, "", b"{}")


def test_an_answer_that_lacks_a_member_is_found():
    body = b'{"data": {"id": "1"}}'
    with pytest.raises(ContractBrokenError, match="'text' is a required property"):
        x_contract().check_response("POST", "/2/tweets", 201, JSON, body)


def test_null_is_allowed_only_where_openapi_3_0_says_nullable():
    urls = '{"start": 0, "end": 1, "url": null}'
    body = '{"data": {"id": "1", "entities": {"urls": [%s]}}}'
    contract = x_contract()
    contract.check_response("GET", "/2/tweets/1", 200, JSON, (body % urls).encode())
    without_id = b'{"data": {"id": null}}'
    with pytest.raises(ContractBrokenError, match="None is not of type 'string'"):
        contract.check_response("GET", "/2/tweets/1", 200, JSON, without_id)


def test_a_form_is_read_by_the_types_of_the_contract():
    form = b"status=x&sensitive=true&poll[options][]=a&poll[options][]=b&poll[expires_in]=600"
    call = mastodon_contract().check_request("POST", STATUSES, FORM, "", form)
    assert call.body == {
        "status": "x",
        "sensitive": True,
        "poll": {"options": ["a", "b"], "expires_in": 600},
    }


def test_a_request_that_breaks_the_contract_is_answered_with_422_and_kept(speak: Speak):
    with MastodonServer() as server:
        answer = speak(server, server.token_for()).post(STATUSES, json={"status": 5})
        assert answer.status_code == 422
        assert [(one.method, one.path) for one in server.breaches] == [("POST", STATUSES)]
        assert server.statuses == []


def test_a_path_that_does_not_exist_is_answered_with_404_and_kept(speak: Speak):
    with XServer() as server:
        assert speak(server, server.token_for()).get("/2/tweet").status_code == 404
        assert [one.path for one in server.breaches] == ["/2/tweet"]


def test_an_answer_of_its_own_that_breaks_the_contract_is_raised_at_the_end(speak: Speak):
    server = XServer()
    server.routes["GET /2/users/me"] = lambda _: Answer(200, {"data": {"id": 5}})

    def ask() -> None:
        with server:
            answer = speak(server, server.token_for()).get("/2/users/me")
            assert answer.status_code == 500

    with pytest.raises(AssertionError, match="5 is not of type 'string'"):
        ask()


def test_every_request_is_kept_with_its_secrets(mastodon: MastodonServer, speak: Speak):
    token = mastodon.token_for()
    speak(mastodon, token).get("/api/v1/accounts/verify_credentials")
    received = mastodon.requests[0]
    assert received.headers["authorization"] == f"Bearer {token}"
    assert (received.method, received.status) == ("GET", 200)


def test_half_a_request_is_none(mastodon: MastodonServer):
    place = urlsplit(mastodon.url)
    assert place.hostname is not None
    assert place.port is not None
    head = f"POST {STATUSES} HTTP/1.1\r\nAuthorization: Bearer {mastodon.token_for()}\r\n"
    head += 'Content-Type: application/json\r\nContent-Length: 15\r\n\r\n{"status'
    with socket.create_connection((place.hostname, place.port), 5) as line:
        line.sendall(head.encode())
        line.shutdown(socket.SHUT_WR)
        assert line.recv(100) == b""
    assert mastodon.requests == []


def test_half_a_first_line_is_no_request(mastodon: MastodonServer):
    place = urlsplit(mastodon.url)
    with socket.create_connection((place.hostname or "", place.port or 0), 5) as line:
        line.sendall(b"GET /api/v2/inst")
        line.shutdown(socket.SHUT_WR)
        assert line.recv(100) == b""
    assert mastodon.requests == []


def test_a_body_in_chunks_is_read_whole(mastodon: MastodonServer, speak: Speak):
    pieces = iter([b'{"sta', b'tus": ', b'"x"}'])
    client = speak(mastodon, mastodon.token_for())
    assert client.post(STATUSES, content=pieces, headers=JSON).status_code == 200


def test_one_connection_serves_many_requests(mastodon: MastodonServer, speak: Speak):
    client = speak(mastodon, mastodon.token_for())
    streams = {
        client.get("/api/v2/instance").extensions["network_stream"].get_extra_info("socket")
        for _ in range(3)
    }
    assert len(streams) == 1


def test_prism_finds_what_our_own_check_finds(judged_mastodon: Prism, mastodon: MastodonServer):
    headers = {"authorization": f"Bearer {mastodon.token_for()}"}
    with httpx.Client(base_url=judged_mastodon.url, headers=headers, trust_env=False) as client:
        assert client.post(STATUSES, json={"status": 5}).status_code == 422
    assert mastodon.requests == []


def test_prism_lets_pass_what_mastodon_answers(judged_mastodon: Prism, mastodon: MastodonServer):
    headers = {"authorization": f"Bearer {mastodon.token_for()}", "idempotency-key": "one"}
    poll = {"options": ["نعم", "لا"], "expires_in": 600}
    with httpx.Client(base_url=judged_mastodon.url, headers=headers, trust_env=False) as client:
        for _ in range(2):
            answer = client.post(STATUSES, json={"status": "إعلان #مسقط", "poll": poll})
            assert answer.status_code == 200, answer.text
        listed = client.get(f"/api/v1/accounts/{mastodon.account.id}/statuses")
        assert [one["id"] for one in listed.json()] == [mastodon.statuses[0].id]


def test_prism_lets_pass_what_x_answers(judged_x: Prism, x_platform: XServer):
    headers = {"authorization": f"Bearer {x_platform.token_for()}"}
    with httpx.Client(base_url=judged_x.url, headers=headers, trust_env=False) as client:
        answers = [client.post("/2/tweets", json={"text": "إعلان"}) for _ in range(2)]
        assert [one.status_code for one in answers] == [201, 403]
        timeline = f"/2/users/{x_platform.account.id}/tweets?post.fields=created_at,entities"
        assert client.get(timeline).status_code == 200


def test_prism_answers_by_the_contracts_alone(prism_x: Prism, prism_mastodon: Prism):
    headers = {"authorization": "Bearer any"}
    for prism, path, status in (
        (prism_x, "/2/users/me", 200),
        (prism_mastodon, "/api/v1/accounts/verify_credentials", 200),
    ):
        answer = httpx.get(f"{prism.url}{path}", headers=headers, trust_env=False, timeout=30)
        assert answer.status_code == status
