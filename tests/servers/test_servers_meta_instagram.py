"""The contract server as an Instagram account, asked directly."""

import socket
from collections.abc import Generator
from datetime import timedelta
from urllib.parse import urlsplit

import pytest

from tests.fakes import FakeClock
from tests.servers import graph_errors as errors
from tests.servers.graph_client import FILM, JPEG, PNG, GraphClient
from tests.servers.graph_stage import LEAST_SCOPES
from tests.servers.meta_server import VERSION, MetaServer

CAPTION = "افتتاح حديقة القرم #بلدية_مسقط"


@pytest.fixture(name="clock")
def _clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(name="server")
def _server(clock: FakeClock) -> Generator[MetaServer]:
    with MetaServer(clock.now) as server:
        yield server


@pytest.fixture(name="graph")
def _graph(server: MetaServer) -> Generator[GraphClient]:
    client = GraphClient(server)
    yield client
    client.close()


def picture(graph: GraphClient, **params: str) -> str:
    """The id of a container with a picture."""
    url = graph.picture_url(graph.photo())
    return graph.post(f"{graph.server.account.id}/media", image_url=url, **params)["id"]


def film(graph: GraphClient, **params: str) -> str:
    """The id of a container that waits for a film."""
    params = {"media_type": "REELS", "upload_type": "resumable", **params}
    return graph.post(f"{graph.server.account.id}/media", **params)["id"]


def publish(graph: GraphClient, container: str) -> dict[str, dict[str, int]]:
    return graph.post(f"{graph.server.account.id}/media_publish", creation_id=container)


def status(graph: GraphClient, container: str) -> str:
    return graph.get(container, fields="status_code")["status_code"]


def test_a_photo_of_the_page_is_published_with_caption_and_description(
    graph: GraphClient, server: MetaServer
) -> None:
    media_id = publish(graph, picture(graph, caption=CAPTION, alt_text="حديقة"))["id"]
    found = graph.get(f"{server.account.id}/media", fields="id,caption,alt_text,username")
    assert found["data"] == [
        {
            "id": media_id,
            "caption": CAPTION,
            "alt_text": "حديقة",
            "username": server.account.username,
        }
    ]


def test_a_container_is_published_once(graph: GraphClient, server: MetaServer) -> None:
    container = picture(graph)
    publish(graph, container)
    assert publish(graph, container)["error"]["code"] == errors.NO_CONTAINER.code
    assert (len(server.ig_media), status(graph, container)) == (1, "PUBLISHED")


def test_a_film_is_uploaded_processed_and_published(graph: GraphClient, server: MetaServer) -> None:
    server.graph.container_polls = 2
    container = film(graph, caption=CAPTION)
    assert graph.upload(container, FILM)["success"] is True
    states = [status(graph, container) for _ in range(3)]
    assert states == ["IN_PROGRESS", "IN_PROGRESS", "FINISHED"]
    publish(graph, container)
    assert (server.ig_media[0].caption, server.containers[0].content) == (CAPTION, FILM)


def test_what_is_not_ready_is_not_published(graph: GraphClient, server: MetaServer) -> None:
    assert publish(graph, film(graph))["error"]["error_subcode"] == errors.NOT_READY.subcode
    assert server.ig_media == []


def test_the_upload_host_is_named_as_the_client_reached_the_server(
    graph: GraphClient, server: MetaServer
) -> None:
    path = f"{server.account.id}/media"
    answer = graph.http.post(
        f"{graph.base}/{path}",
        data={"media_type": "REELS", "upload_type": "resumable"},
        headers={"host": "127.0.0.1:1"},
    ).json()
    assert answer["uri"] == f"http://127.0.0.1:1/ig-api-upload/{VERSION}/{answer['id']}"


def test_what_arrived_of_a_broken_upload_is_kept_and_the_rest_can_follow(
    graph: GraphClient, server: MetaServer
) -> None:
    container = film(graph)
    _break_off(server, container, FILM, after=1000)
    kept = graph.get(container, fields="video_status")["video_status"]["uploading_phase"]
    assert kept["bytes_transferred"] == 1000
    graph.upload(container, FILM[1000:], offset=1000)
    assert server.containers[0].content == FILM


def test_the_upload_host_tells_where_it_stands(graph: GraphClient, server: MetaServer) -> None:
    container = film(graph)
    graph.upload(container, FILM[:7], size=len(FILM))
    url = f"{server.upload_url}/ig-api-upload/{VERSION}/{container}"
    assert graph.http.get(url).json()["offset"] == 7


def test_an_upload_from_the_wrong_place_is_refused(graph: GraphClient, server: MetaServer) -> None:
    answer = graph.upload(film(graph), FILM[5:], offset=5)
    assert (answer["debug_info"]["retriable"], server.containers[0].content) == (True, b"")


def test_an_upload_with_the_token_of_another_page_is_refused(
    graph: GraphClient, server: MetaServer
) -> None:
    container = film(graph)
    other = server.add_page("بلدية أخرى", "other.example")
    stranger = GraphClient(server, server.add_token(other.id).value)
    assert "debug_info" in stranger.upload(container, FILM)
    assert server.containers[0].content == b""
    stranger.close()


def test_an_upload_without_its_headers_is_a_breach(graph: GraphClient, server: MetaServer) -> None:
    container = film(graph)
    url = f"{server.upload_url}/ig-api-upload/{VERSION}/{container}"
    graph.http.post(url, content=FILM)
    assert [breach.rpartition(": ")[2] for breach in server.breaches] == [
        "header 'offset' is missing or no number",
        "header 'file_size' is missing or no number",
    ]


def test_an_album_shows_its_items_in_their_order(graph: GraphClient, server: MetaServer) -> None:
    items = [picture(graph, is_carousel_item="true", alt_text=str(place)) for place in range(3)]
    container = graph.post(
        f"{server.account.id}/media",
        media_type="CAROUSEL",
        caption=CAPTION,
        children=",".join(items),
    )["id"]
    album = publish(graph, container)["id"]
    shown = graph.get(str(album), fields="media_type,children{alt_text}")
    assert shown["media_type"] == "CAROUSEL_ALBUM"
    assert [one["alt_text"] for one in shown["children"]["data"]] == ["0", "1", "2"]
    assert [media.id for media in server.ig_media] == [album]


def test_an_item_of_an_album_is_not_published_alone(graph: GraphClient) -> None:
    item = picture(graph, is_carousel_item="true")
    assert publish(graph, item)["error"]["code"] == 100


def test_a_container_lives_for_a_day(graph: GraphClient, clock: FakeClock) -> None:
    container = picture(graph)
    clock.advance(timedelta(hours=24))
    assert status(graph, container) == "EXPIRED"
    assert publish(graph, container)["error"]["code"] == errors.NO_CONTAINER.code


def test_a_container_that_failed_says_why(graph: GraphClient, server: MetaServer) -> None:
    container = picture(graph)
    server.fail_container(container)
    told = graph.get(container, fields="status_code,status")
    assert (told["status_code"], told["status"]) == ("ERROR", "2207026")


def test_a_picture_that_cannot_be_fetched_is_refused(
    graph: GraphClient, server: MetaServer
) -> None:
    answer = graph.post(f"{server.account.id}/media", image_url="https://example.com/a.jpg")
    assert answer["error"]["code"] == errors.NOT_FETCHED.code


def test_a_picture_at_a_public_address_has_to_be_jpeg(
    graph: GraphClient, server: MetaServer
) -> None:
    server.graph.public_urls = {"https://a.example/1": JPEG, "https://a.example/2": PNG}
    path = f"{server.account.id}/media"
    answers = [graph.post(path, image_url=url) for url in server.graph.public_urls]
    assert "id" in answers[0]
    assert answers[1]["error"]["code"] == errors.NO_JPEG.code


@pytest.mark.parametrize("caption", ["ن" * 2201, "#وسم " * 31])
def test_a_caption_has_its_limits(graph: GraphClient, server: MetaServer, caption: str) -> None:
    answer = graph.post(
        f"{server.account.id}/media",
        media_type="REELS",
        upload_type="resumable",
        caption=caption,
    )
    assert answer["error"]["code"] == errors.CAPTION_TOO_LONG.code


def test_the_posts_of_a_day_are_counted_and_end(
    graph: GraphClient, server: MetaServer, clock: FakeClock
) -> None:
    server.graph.daily_limit = 1
    publish(graph, picture(graph))
    path = f"{server.account.id}/content_publishing_limit"
    used = graph.get(path, fields="quota_usage,config")["data"][0]
    assert (used["quota_usage"], used["config"]["quota_total"]) == (1, 1)
    assert publish(graph, picture(graph))["error"]["code"] == errors.DAILY_LIMIT.code
    clock.advance(timedelta(hours=24))
    assert "id" in publish(graph, picture(graph))


def test_comments_are_read_and_answered(graph: GraphClient, server: MetaServer) -> None:
    media = str(publish(graph, picture(graph))["id"])
    comment = server.citizen_comment(media, "شكرا")
    reply = graph.post(f"{comment.id}/replies", message="أهلا")["id"]
    read = graph.get(f"{media}/comments", fields="text,username,replies{text}")["data"]
    assert [(one["id"], one["text"]) for one in read] == [(comment.id, "شكرا")]
    assert read[0]["replies"]["data"] == [{"text": "أهلا", "id": reply}]


def test_a_medium_is_deleted_only_with_the_scope_for_it(
    graph: GraphClient, server: MetaServer
) -> None:
    media = str(publish(graph, picture(graph))["id"])
    scopes = {*LEAST_SCOPES, "instagram_manage_contents"}
    allowed = GraphClient(server, server.add_token(server.page.id, scopes=scopes).value)
    assert graph.delete(media)["error"]["code"] == errors.PERMISSION_DENIED.code
    assert allowed.delete(media) == {"success": True}
    assert server.ig_media == []
    allowed.close()


def _break_off(server: MetaServer, container: str, content: bytes, after: int) -> None:
    """Send the head of an upload and that many bytes of it."""
    head = (
        f"POST /ig-api-upload/{VERSION}/{container} HTTP/1.1\r\n"
        f"Host: 127.0.0.1\r\nAuthorization: OAuth {server.token}\r\n"
        f"offset: 0\r\nfile_size: {len(content)}\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    address = urlsplit(server.upload_url)
    with socket.create_connection((address.hostname, address.port)) as connection:
        connection.sendall(head.encode() + content[:after])
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(1) == b""
