"""The contract server as a Facebook Page, asked directly."""

from collections.abc import Generator
from datetime import timedelta

import httpx
import pytest

from tests.fakes import FakeClock
from tests.servers import graph_errors as errors
from tests.servers.graph_client import FILM, JPEG, PNG, GraphClient
from tests.servers.graph_errors import GraphError
from tests.servers.graph_stage import LEAST_SCOPES
from tests.servers.meta_server import VERSION, MetaServer

TEXT = "تعلن بلدية مسقط عن افتتاح حديقة القرم."


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


@pytest.fixture(name="feed")
def _feed(server: MetaServer) -> str:
    return f"{server.page.id}/feed"


def seconds(clock: FakeClock, **ahead: int) -> str:
    return str(int((clock.now() + timedelta(**ahead)).timestamp()))


def code(answer: dict[str, dict[str, int]]) -> int:
    return answer["error"]["code"]


def test_a_page_token_is_the_page(graph: GraphClient, server: MetaServer) -> None:
    me = graph.get("me", fields="id,name,username,instagram_business_account{id,username}")
    assert me == {
        "id": server.page.id,
        "name": server.page.name,
        "username": server.page.username,
        "instagram_business_account": {
            "id": server.account.id,
            "username": server.account.username,
        },
    }


def test_a_token_is_described_with_its_app_its_page_and_its_scopes(
    graph: GraphClient, server: MetaServer
) -> None:
    data = graph.get("debug_token", input_token=server.token)["data"]
    found = (data["type"], data["profile_id"], data["is_valid"], data["expires_at"])
    assert found == ("PAGE", server.page.id, True, 0)
    assert set(data["scopes"]) == LEAST_SCOPES


def test_the_token_of_a_system_user_reaches_its_pages(server: MetaServer) -> None:
    scopes = {*LEAST_SCOPES, "pages_show_list"}
    token = server.add_token("61000001", type="SYSTEM_USER", scopes=scopes, pages=[server.page.id])
    graph = GraphClient(server, token.value)
    assert [page["id"] for page in graph.get("me/accounts")["data"]] == [server.page.id]
    graph.close()


def test_a_post_appears_in_the_feed_with_the_app_that_made_it(
    graph: GraphClient, server: MetaServer, feed: str
) -> None:
    post_id = graph.post(feed, message=TEXT)["id"]
    (post,) = graph.get(feed, fields="id,message,application,is_published")["data"]
    assert (post["id"], post["message"], post["is_published"]) == (post_id, TEXT, True)
    assert (
        post["application"]["id"]
        == graph.get("debug_token", input_token=server.token)["data"]["app_id"]
    )


def test_photos_uploaded_before_are_attached_with_their_descriptions(
    graph: GraphClient, server: MetaServer, feed: str
) -> None:
    photos = [graph.photo(alt_text_custom=f"وصف {number}") for number in (1, 2)]
    attached = {
        f"attached_media[{place}]": f'{{"media_fbid": "{photo}"}}'
        for place, photo in enumerate(photos)
    }
    graph.post(feed, message=TEXT, **attached)
    assert server.published()[0].photos == tuple(photos)
    assert [photo.alt_text for photo in server.photos()] == ["وصف 1", "وصف 2"]


def test_the_bytes_of_a_photo_arrive_unchanged(graph: GraphClient, server: MetaServer) -> None:
    graph.photo()
    assert server.photos()[0].content == JPEG


def test_a_photo_can_be_fetched_where_it_says(graph: GraphClient) -> None:
    assert httpx.get(graph.picture_url(graph.photo()), trust_env=False).content == JPEG


def test_what_is_no_picture_is_refused(graph: GraphClient, server: MetaServer) -> None:
    answer = graph.send(f"{server.page.id}/photos", {"source": b"text"})
    assert answer["error"]["error_subcode"] == errors.NOT_A_PICTURE.subcode


def test_a_photo_is_attached_once(graph: GraphClient, feed: str) -> None:
    attached = {"attached_media[0]": f'{{"media_fbid": "{graph.photo(PNG)}"}}'}
    graph.post(feed, message=TEXT, **attached)
    assert code(graph.post(feed, message=TEXT, **attached)) == 100


def test_a_post_of_nothing_is_refused(graph: GraphClient, feed: str) -> None:
    assert graph.post(feed)["error"]["error_subcode"] == errors.EMPTY_POST.subcode


@pytest.mark.parametrize(("letters", "is_taken"), [(63_206, True), (63_207, False)])
def test_a_post_has_63206_letters_at_most(
    graph: GraphClient, feed: str, letters: int, is_taken: bool
) -> None:
    assert ("id" in graph.post(feed, message="ن" * letters)) is is_taken


def test_a_planned_post_is_published_when_its_moment_has_come(
    graph: GraphClient, server: MetaServer, clock: FakeClock, feed: str
) -> None:
    moment = seconds(clock, hours=1)
    graph.post(feed, message=TEXT, published="false", scheduled_publish_time=moment)
    planned = graph.get(f"{server.page.id}/scheduled_posts", fields="scheduled_publish_time")
    assert planned["data"][0]["scheduled_publish_time"] == int(moment)
    assert server.published() == []
    clock.advance(timedelta(hours=1))
    assert [post.message for post in server.published()] == [TEXT]


@pytest.mark.parametrize(
    ("ahead", "is_taken"),
    [
        ({"minutes": 9}, False),
        ({"minutes": 10}, True),
        ({"days": 30}, True),
        ({"days": 31}, False),
    ],
)
def test_a_post_is_planned_ten_minutes_to_thirty_days_ahead(
    graph: GraphClient, clock: FakeClock, feed: str, ahead: dict[str, int], is_taken: bool
) -> None:
    moment = seconds(clock, **ahead)
    answer = graph.post(feed, message=TEXT, published="false", scheduled_publish_time=moment)
    assert ("id" in answer) is is_taken


def test_a_published_post_has_no_planned_moment(
    graph: GraphClient, clock: FakeClock, feed: str
) -> None:
    answer = graph.post(feed, message=TEXT, scheduled_publish_time=seconds(clock, hours=1))
    assert code(answer) == 100


def test_a_post_can_be_changed_and_deleted(
    graph: GraphClient, server: MetaServer, feed: str
) -> None:
    post_id = graph.post(feed, message=TEXT)["id"]
    assert graph.post(post_id, message="تصحيح") == {"success": True}
    assert graph.get(post_id, fields="message")["message"] == "تصحيح"
    assert graph.delete(post_id) == {"success": True}
    assert (server.page_posts, code(graph.get(post_id))) == ([], 100)


def test_the_feed_is_read_by_pages_from_the_newest(
    graph: GraphClient, clock: FakeClock, feed: str
) -> None:
    for number in range(5):
        graph.post(feed, message=str(number))
        clock.advance(timedelta(minutes=1))
    first = graph.get(feed, fields="message", limit="3")
    rest = graph.get(feed, fields="message", after=first["paging"]["cursors"]["after"])
    found = [post["message"] for page in (first, rest) for post in page["data"]]
    assert (found, "next" in first["paging"], "next" in rest["paging"]) == (
        ["4", "3", "2", "1", "0"],
        True,
        False,
    )


def test_the_feed_is_read_since_a_moment(graph: GraphClient, clock: FakeClock, feed: str) -> None:
    graph.post(feed, message="before")
    clock.advance(timedelta(minutes=1))
    graph.post(feed, message="after")
    found = graph.get(feed, fields="message", since=seconds(clock))["data"]
    assert [post["message"] for post in found] == ["after"]


def test_what_others_post_stands_in_the_feed_and_what_visitors_post_only_there(
    graph: GraphClient, server: MetaServer, feed: str
) -> None:
    foreign = server.foreign_post("من برنامج آخر")
    visitor = server.foreign_post("من زائر", visitor="500001")
    own = graph.get(f"{server.page.id}/published_posts")["data"]
    assert {post["id"] for post in graph.get(feed)["data"]} == {foreign.id, visitor.id}
    assert [post["id"] for post in own] == [foreign.id]


def test_comments_of_citizens_are_read_and_answered(
    graph: GraphClient, server: MetaServer, feed: str
) -> None:
    post_id = graph.post(feed, message=TEXT)["id"]
    comment = server.citizen_comment(post_id, "شكرا")
    reply = graph.post(f"{comment.id}/comments", message="أهلا")["id"]
    found = graph.get(f"{post_id}/comments", filter="stream", fields="id,parent,from{name}")
    assert [one["id"] for one in found["data"]] == [comment.id, reply]
    assert found["data"][1]["parent"]["id"] == comment.id


def test_a_like_is_given_and_taken_back(graph: GraphClient, server: MetaServer, feed: str) -> None:
    post_id = graph.post(feed, message=TEXT)["id"]
    graph.post(f"{post_id}/likes")
    assert server.published()[0].likes == {server.page.id}
    graph.delete(f"{post_id}/likes")
    assert server.published()[0].likes == set()


def test_a_film_in_one_request_becomes_a_post(graph: GraphClient, server: MetaServer) -> None:
    graph.send(f"{server.page.id}/videos", {"source": FILM}, description=TEXT)
    assert (server.videos()[0].content, server.published()[0].message) == (FILM, TEXT)


def test_a_film_is_sent_in_pieces_and_published_once(
    graph: GraphClient, server: MetaServer
) -> None:
    server.graph.chunk_bytes = 1000
    path = f"{server.page.id}/videos"
    asked = graph.post(path, upload_phase="start", file_size=str(len(FILM)))
    session = {"upload_session_id": asked["upload_session_id"]}
    while asked["start_offset"] != asked["end_offset"]:
        piece = FILM[int(asked["start_offset"]) : int(asked["end_offset"])]
        asked = graph.send(
            path, {"video_file_chunk": piece}, upload_phase="transfer",
            start_offset=asked["start_offset"], **session,
        )  # fmt: skip
    done = [graph.post(path, upload_phase="finish", **session) for _ in range(2)]
    assert ("success" in done[0], code(done[1])) == (True, 100)
    assert (server.videos()[0].content, len(server.published())) == (FILM, 1)


def test_a_piece_at_the_wrong_place_is_told_the_right_one(
    graph: GraphClient, server: MetaServer
) -> None:
    path = f"{server.page.id}/videos"
    asked = graph.post(path, upload_phase="start", file_size="100")
    answer = graph.send(
        path, {"video_file_chunk": b"x"}, upload_phase="transfer", start_offset="7",
        upload_session_id=asked["upload_session_id"],
    )  # fmt: skip
    assert answer["error"]["error_subcode"] == errors.WRONG_OFFSET.subcode
    assert answer["error"]["error_data"]["start_offset"] == 0


def test_a_film_in_the_works_is_not_in_the_feed_yet(graph: GraphClient, server: MetaServer) -> None:
    server.graph.video_polls = 1
    video = graph.send(f"{server.page.id}/videos", {"source": FILM})["id"]
    assert graph.get(video, fields="status")["status"]["video_status"] == "processing"
    assert graph.get(video, fields="status,post_id")["post_id"] == server.published()[0].id


def test_apps_are_listed_and_only_the_asking_one_leaves(server: MetaServer) -> None:
    scopes = {*LEAST_SCOPES, "pages_manage_metadata", "pages_show_list"}
    graph = GraphClient(server, server.add_token(server.page.id, scopes=scopes).value)
    server.connect_app()
    path = f"{server.page.id}/subscribed_apps"
    graph.post(path, subscribed_fields="feed")
    graph.delete(path)
    assert [app["name"] for app in graph.get(path)["data"]] == ["Another program"]
    graph.close()


@pytest.mark.parametrize(
    "error",
    [one for one in vars(errors).values() if isinstance(one, GraphError)],
    ids=lambda error: f"{error.code}-{error.subcode}-{error.message}",
)
def test_every_refusal_is_given_as_graph_gives_it(
    error: GraphError, graph: GraphClient, server: MetaServer, feed: str
) -> None:
    server.fail_next(error, method="POST", path="/feed$")
    given = graph.post(feed, message=TEXT)["error"]
    assert (given["code"], given.get("error_subcode")) == (error.code, error.subcode)
    assert {"message", "type", "fbtrace_id"} <= given.keys()
    assert server.page_posts == []


def test_a_refusal_may_come_after_it_happened(
    graph: GraphClient, server: MetaServer, feed: str
) -> None:
    server.fail_next(errors.SERVICE, path="/feed$", happened=True)
    assert code(graph.post(feed, message=TEXT)) == 2
    assert [post.message for post in server.page_posts] == [TEXT]


def test_an_expired_and_a_revoked_token_are_told_apart(
    graph: GraphClient, server: MetaServer
) -> None:
    server.expire()
    expired = graph.get("me")["error"]["error_subcode"]
    server.revoke(error=errors.PASSWORD_CHANGED)
    assert (expired, graph.get("me")["error"]["error_subcode"]) == (463, 460)


def test_a_token_of_another_page_may_not_post_here(server: MetaServer, feed: str) -> None:
    other = server.add_page("بلدية أخرى", "other.example")
    graph = GraphClient(server, server.add_token(other.id).value)
    assert (code(graph.post(feed, message=TEXT)), server.page_posts) == (200, [])
    graph.close()


def test_a_token_without_the_scope_may_not_post(server: MetaServer, feed: str) -> None:
    scopes = LEAST_SCOPES - {"pages_manage_posts"}
    graph = GraphClient(server, server.add_token(server.page.id, scopes=scopes).value)
    assert code(graph.post(feed, message=TEXT)) == 200
    graph.close()


def test_the_same_again_is_taken_unless_duplicates_are_refused(
    graph: GraphClient, server: MetaServer, feed: str
) -> None:
    for _ in range(2):
        graph.post(feed, message=TEXT)
    server.graph.refuses_duplicates = True
    assert (code(graph.post(feed, message=TEXT)), len(server.page_posts)) == (506, 2)


def test_the_usage_is_told_in_headers(graph: GraphClient, server: MetaServer) -> None:
    server.app_usage = {"call_count": 97, "total_time": 1, "total_cputime": 1}
    answer = graph.http.get(f"{server.url}/{VERSION}/me")
    assert (
        answer.headers["x-app-usage"] == '{"call_count": 97, "total_time": 1, "total_cputime": 1}'
    )
