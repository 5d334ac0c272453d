"""An Instagram account's posts, exactly once: a container, and one post of it."""

import json
import time
from collections.abc import Callable, Generator
from datetime import timedelta

import pytest

from core.platforms.model import (
    NotSent,
    PlatformProblem,
    Post,
    Rejected,
    Uncertain,
)
from tests.fakes import FakeClock
from tests.servers import graph_errors as errors
from tests.servers.meta_desk import (
    FILM,
    JPEG,
    TEXT,
    InstagramDesk,
    film,
    instagram_desk,
    picture,
    post_with,
)
from tests.servers.meta_server import MetaServer


@pytest.fixture(name="clock")
def _clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(name="server")
def _server(clock: FakeClock) -> Generator[MetaServer]:
    with MetaServer(clock.now) as server:
        yield server
        assert server.breaches == []


@pytest.fixture(name="desk")
def _desk(server: MetaServer, clock: FakeClock) -> Generator[InstagramDesk]:
    with instagram_desk(server, clock) as desk:
        yield desk


def eventually(is_so: Callable[[], bool]) -> bool:
    """Whether it comes to be so within some seconds."""
    ends = time.monotonic() + 5
    while not is_so() and time.monotonic() < ends:
        time.sleep(0.01)
    return is_so()


def pictured(desk: InstagramDesk) -> Post:
    return post_with(desk.clock, TEXT, picture())


@pytest.mark.parametrize("when", ["before", "within", "after"])
def test_whenever_the_publishing_breaks_there_is_one_post(
    desk: InstagramDesk, server: MetaServer, when: str
) -> None:
    desk.wire.break_at("POST", "/media_publish", when, body=5)
    post = pictured(desk)
    with pytest.raises((NotSent, Uncertain)):
        desk.publish(post)
    made = desk.publish(post)
    assert [one.id for one in server.ig_media] == [made.uri]
    assert len(server.containers) == 1


def test_an_answer_that_was_lost_is_found_by_asking_the_container(
    desk: InstagramDesk, server: MetaServer
) -> None:
    desk.wire.break_at("POST", "/media_publish", "after")
    post = pictured(desk)
    with pytest.raises(Uncertain, match=PlatformProblem.NO_ANSWER):
        desk.publish(post)
    found = desk.connector.find(desk.attempt(post))
    assert found is not None
    assert [one.id for one in server.ig_media] == [found.uri]


def test_the_answer_to_another_request_is_no_receipt(
    desk: InstagramDesk, server: MetaServer
) -> None:
    owner = json.dumps({"id": server.page.id, "name": server.page.name}).encode()
    desk.wire.answer_instead("POST", "/media_publish", owner)
    with pytest.raises(Uncertain, match=PlatformProblem.UNREADABLE_ANSWER):
        desk.publish(pictured(desk))


def test_a_container_that_was_never_published_made_no_post(
    desk: InstagramDesk, server: MetaServer
) -> None:
    server.fail_next(errors.SERVICE, method="POST", path="/media_publish")
    post = pictured(desk)
    with pytest.raises(Uncertain, match=PlatformProblem.SERVER_FAILED):
        desk.publish(post)
    assert desk.connector.find(desk.attempt(post)) is None


def test_a_published_container_whose_post_is_not_listed_yet_is_no_reason_to_send_again(
    desk: InstagramDesk, server: MetaServer
) -> None:
    desk.wire.break_at("POST", "/media_publish", "after")
    post = pictured(desk)
    with pytest.raises(Uncertain):
        desk.publish(post)
    for _ in range(2):
        desk.wire.answer_instead("GET", "/media", b'{"data": []}')
    with pytest.raises(NotSent, match=PlatformProblem.MEDIA_NOT_READY):
        desk.connector.find(desk.attempt(post))
    with pytest.raises(Uncertain, match=PlatformProblem.MEDIA_NOT_READY):
        desk.publish(post)
    assert len(server.ig_media) == 1


def test_a_container_published_by_a_request_that_came_late_makes_one_post(
    desk: InstagramDesk, server: MetaServer
) -> None:
    server.fail_next(errors.SERVICE, method="POST", path="/media_publish", happened=True)
    # The container says what it was before the late request did its work.
    post = pictured(desk)
    with pytest.raises(Uncertain):
        desk.publish(post)
    number = server.containers[0].id
    stale = json.dumps({"id": number, "status_code": "FINISHED"}).encode()
    for _ in range(3):
        desk.wire.answer_instead("GET", f"/{number}", stale)
    made = desk.publish(post)
    assert [one.id for one in server.ig_media] == [made.uri]


@pytest.mark.parametrize("state", ["EXPIRED", "ERROR"])
def test_what_is_said_of_another_container_is_no_reason_to_make_a_new_one(
    desk: InstagramDesk, server: MetaServer, state: str
) -> None:
    desk.wire.break_at("POST", "/media_publish", "after")
    post = pictured(desk)
    with pytest.raises(Uncertain):
        desk.publish(post)
    # The post itself is not listed yet.
    desk.wire.answer_instead("GET", "/media", b'{"data": []}')
    other = {"id": "1", "status_code": state, "status": "Error: 2207001"}
    number = server.containers[0].id
    desk.wire.answer_instead("GET", f"/{number}", json.dumps(other).encode())
    with pytest.raises(NotSent, match=PlatformProblem.UNREADABLE_ANSWER):
        desk.publish(post)
    assert len(server.containers) == 1


def test_a_container_that_is_too_old_is_made_anew(desk: InstagramDesk, server: MetaServer) -> None:
    desk.wire.break_at("POST", "/media_publish", "before")
    post = pictured(desk)
    with pytest.raises(NotSent):
        desk.publish(post)
    desk.clock.advance(timedelta(hours=25))
    desk.publish(post)
    assert (len(server.ig_media), len(server.containers)) == (1, 2)


def test_a_container_that_meta_has_forgotten_is_made_anew(
    desk: InstagramDesk, server: MetaServer
) -> None:
    desk.wire.break_at("POST", "/media_publish", "before")
    post = pictured(desk)
    with pytest.raises(NotSent):
        desk.publish(post)
    server.graph.remove(server.containers[0])
    desk.publish(post)
    assert len(server.ig_media) == 1


@pytest.mark.parametrize("body", [b"<html>", b'{"id": 1', b"{}", b'{"id": "x"}'])
def test_an_answer_that_cannot_be_read_leaves_the_question_open(
    desk: InstagramDesk, server: MetaServer, body: bytes
) -> None:
    desk.wire.answer_instead("POST", "/media_publish", body)
    post = pictured(desk)
    with pytest.raises(Uncertain, match=PlatformProblem.UNREADABLE_ANSWER):
        desk.publish(post)
    desk.publish(post)
    assert len(server.ig_media) == 1


@pytest.mark.parametrize("path", ["/photos", "/media"])
def test_a_lost_answer_before_the_publishing_wrote_nothing(
    desk: InstagramDesk, server: MetaServer, path: str
) -> None:
    desk.wire.break_at("POST", path, "after")
    post = pictured(desk)
    with pytest.raises(NotSent):
        desk.publish(post)
    desk.publish(post)
    assert len(server.ig_media) == 1


def test_a_film_goes_on_where_its_upload_broke(desk: InstagramDesk, server: MetaServer) -> None:
    post = post_with(desk.clock, TEXT, film())
    desk.wire.break_at("POST", "", "within", skip=1, body=4_000)
    with pytest.raises(NotSent):
        desk.publish(post)
    # The server notices only when the connection has ended.
    assert eventually(lambda: len(server.containers[0].content) == 4_000)
    desk.notes.told.clear()
    desk.publish(post)
    assert desk.notes.told[0] == (4_000, len(FILM))
    assert [one.content for one in server.containers] == [FILM]


def test_a_film_of_which_nothing_arrived_is_sent_whole(
    desk: InstagramDesk, server: MetaServer
) -> None:
    post = post_with(desk.clock, TEXT, film())
    desk.wire.break_at("POST", "", "before", skip=1)
    with pytest.raises(NotSent):
        desk.publish(post)
    desk.publish(post)
    assert [one.content for one in server.containers] == [FILM]


def test_an_upload_that_stands_elsewhere_than_we_thought_goes_on_from_there(
    desk: InstagramDesk, server: MetaServer
) -> None:
    post = post_with(desk.clock, TEXT, film())
    stands = b'{"debug_info": {"retriable": true, "type": "OffsetInvalidError"}}'
    desk.wire.answer_instead("POST", "", stands, status=412, skip=1)
    desk.publish(post)
    assert [one.content for one in server.containers] == [FILM]


def test_a_film_whose_upload_was_complete_is_not_sent_again(
    desk: InstagramDesk, server: MetaServer
) -> None:
    post = post_with(desk.clock, TEXT, film())
    desk.wire.break_at("POST", "", "after", skip=1)
    with pytest.raises(NotSent):
        desk.publish(post)
    desk.publish(post)
    assert sum(one.path.startswith("/ig-api-upload") for one in server.requests) == 1


def test_of_a_carousel_only_what_is_missing_is_made(
    desk: InstagramDesk, server: MetaServer
) -> None:
    post = post_with(desk.clock, TEXT, picture(), picture(JPEG * 2))
    desk.wire.break_at("POST", "/media", "before", skip=1)
    with pytest.raises(NotSent):
        desk.publish(post)
    desk.publish(post)
    assert [one.media_type for one in server.containers] == ["IMAGE", "IMAGE", "CAROUSEL"]
    assert len(server.photos()) == 2


def test_a_film_that_cannot_be_processed_is_refused(
    desk: InstagramDesk, server: MetaServer
) -> None:
    server.graph.container_polls = 99
    post = post_with(desk.clock, TEXT, film())
    with pytest.raises(NotSent):
        desk.publish(post)
    server.fail_container(server.containers[0].id)
    with pytest.raises(Rejected, match=PlatformProblem.MEDIA_REFUSED):
        desk.publish(post)


def test_processing_that_failed_by_itself_is_tried_anew(
    desk: InstagramDesk, server: MetaServer
) -> None:
    server.graph.container_polls = 99
    post = post_with(desk.clock, TEXT, film())
    with pytest.raises(NotSent):
        desk.publish(post)
    server.fail_container(server.containers[0].id, "2207001")
    server.graph.container_polls = 0
    desk.publish(post)
    assert (len(server.ig_media), len(server.containers)) == (1, 2)
