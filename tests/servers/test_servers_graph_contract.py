"""The node files as a contract: what breaks them is noticed, refused and noted."""

from collections.abc import Generator

import httpx
import pytest

from tests.servers.graph_client import FILM, GraphClient
from tests.servers.graph_contract import (
    UnreadableFieldsError,
    collected,
    fits,
    graph_contract,
    wanted_fields,
)
from tests.servers.meta_server import SERVED, VERSION, MetaServer


@pytest.fixture(name="server")
def _server() -> Generator[MetaServer]:
    with MetaServer() as server:
        yield server


@pytest.fixture(name="graph")
def _graph(server: MetaServer) -> Generator[GraphClient]:
    client = GraphClient(server)
    yield client
    client.close()


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("bool", "false", "no"),
        ("bool", True, 2),
        ("unsigned int", "12", "-1"),
        ("unsigned int", 12, "1.5"),
        ("int", "-12", "twelve"),
        ("float", "1.5", "much"),
        ("datetime", "1795000000", "tomorrow"),
        ("datetime", "2026-11-24T08:00:00+00:00", "2026-11-24T08:00:00"),
        ("string", "1", 1),
        ("map", '{"a": 1}', "[1]"),
        ("list<string>", '["1", "2"]', '{"a": 1}'),
        ("list<string>", "1,2", 1),
        ("list<unsigned int>", "1,2", "1,b"),
        ("list<Object>", [{"media_fbid": "1"}], "{"),
        ("pagevideos_upload_phase_enum_param", "start", "begin"),
    ],
)
def test_a_value_fits_its_type_or_does_not(kind: str, good: object, bad: object) -> None:
    assert (fits(kind, good), fits(kind, bad)) == (True, False)


def test_fields_within_fields_are_a_tree() -> None:
    comments = wanted_fields("id,comments.limit(5).summary(true){message,from{id}}")[1]
    assert dict(comments.modifiers) == {"limit": "5", "summary": "true"}
    assert [one.name for one in comments.inner] == ["message", "from"]


@pytest.mark.parametrize("text", ["id,", "a{b", "a}b{", "a b", "comments.limit(5"])
def test_nonsense_for_fields_is_not_read(text: str) -> None:
    with pytest.raises(UnreadableFieldsError):
        wanted_fields(text)


def test_numbered_parameters_are_one_list() -> None:
    params = {"attached_media[1]": '{"media_fbid":"2"}', "attached_media[0]": {"media_fbid": "1"}}
    assert collected(params) == {"attached_media": [{"media_fbid": "1"}, {"media_fbid": "2"}]}


@pytest.mark.parametrize(
    ("node", "method", "edge"),
    [
        ("Page", "POST", "feed"),
        ("Page", "POST", "photos"),
        ("Page", "POST", "videos"),
        ("Page", "DELETE", "subscribed_apps"),
        ("PagePost", "DELETE", "likes"),
        ("Comment", "POST", ""),
        ("IGUser", "POST", "media_publish"),
        ("IGMedia", "DELETE", ""),
    ],
)
def test_the_node_files_know_what_the_program_asks(node: str, method: str, edge: str) -> None:
    assert graph_contract().operation(node, method, edge) is not None


@pytest.mark.parametrize(
    ("params", "breach"),
    [
        ({"message": "a", "text": "b"}, "unknown parameter 'text'"),
        ({"message": "a", "published": "no"}, "'published' is no bool: 'no'"),
        ({"message": "a", "fields": "id,nothing"}, "Page has no field 'nothing'"),
    ],
)
def test_a_request_that_breaks_the_contract_is_refused_and_noted(
    params: dict[str, str], breach: str, graph: GraphClient, server: MetaServer
) -> None:
    answer = graph.post(f"{server.page.id}/feed", **params)
    assert answer["error"]["code"] == 100
    assert server.breaches == [f"POST /{VERSION}/{server.page.id}/feed: {breach}"]
    assert server.page_posts == []


def test_a_required_parameter_is_missed(graph: GraphClient, server: MetaServer) -> None:
    graph.post(f"{server.account.id}/media_publish")
    assert server.breaches[0].endswith("'creation_id' is missing")


def test_a_file_where_none_belongs_is_noticed(graph: GraphClient, server: MetaServer) -> None:
    graph.send(f"{server.page.id}/feed", {"source": FILM}, message="a")
    assert server.breaches[0].endswith("unknown file 'source'")


@pytest.mark.parametrize(
    "fields",
    ["nothing", "from{id},comments{nothing}", "attachments{nothing}", "application{nothing}"],
)
def test_a_field_that_a_node_does_not_have_is_noticed_at_any_depth(
    fields: str, graph: GraphClient, server: MetaServer
) -> None:
    graph.get(f"{server.page.id}/feed", fields=fields)
    assert server.breaches[0].endswith("has no field 'nothing'")


def test_an_edge_that_a_node_does_not_have_is_noticed(
    graph: GraphClient, server: MetaServer
) -> None:
    graph.post(f"{server.page.id}/tweets", message="a")
    assert server.breaches[0].endswith("Page knows no POST 'tweets'")


def test_what_the_server_cannot_answer_is_a_breach_and_no_silence(
    graph: GraphClient, server: MetaServer
) -> None:
    graph.get(f"{server.page.id}/conversations")
    assert server.breaches[0].endswith("the contract server does not answer this request")


def test_a_version_that_is_not_served_is_noticed(graph: GraphClient, server: MetaServer) -> None:
    answer = graph.http.get(f"{server.url}/v3.0/me")
    assert answer.json()["error"]["code"] == 2635
    assert server.breaches == ["GET /v3.0/me: version v3.0 is not served"]


def test_every_version_that_is_served_answers(graph: GraphClient, server: MetaServer) -> None:
    statuses = [graph.http.get(f"{server.url}/{one}/me").status_code for one in SERVED]
    assert set(statuses) == {200}


def test_a_body_of_json_is_read_like_a_form(graph: GraphClient, server: MetaServer) -> None:
    attached = [{"media_fbid": graph.photo()}]
    body = {"message": "a", "published": True, "attached_media": attached}
    graph.http.post(f"{graph.base}/{server.page.id}/feed", json=body)
    assert (server.breaches, len(server.published()[0].photos)) == ([], 1)


@pytest.mark.parametrize("place", ["header", "query", "body"])
def test_it_is_noted_where_a_token_stood(place: str, server: MetaServer) -> None:
    params = {"access_token": server.token}
    httpx.post(
        f"{server.url}/{VERSION}/{server.page.id}/feed",
        params=params if place == "query" else None,
        data={"message": "a", **(params if place == "body" else {})},
        headers={"authorization": f"Bearer {server.token}"} if place == "header" else None,
        trust_env=False,
    )
    assert (server.requests[0].token_in, server.requests[0].answered) == (place, 200)
