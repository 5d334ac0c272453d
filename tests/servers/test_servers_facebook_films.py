"""A Page's films: sent in pieces, handed over once, waited for."""

import json
from collections.abc import Generator
from datetime import timedelta

import pytest

from core.platforms.model import (
    NotSent,
    PlatformProblem,
    Rejected,
    Uncertain,
)
from tests.fakes import FakeClock
from tests.servers import graph_errors as errors
from tests.servers.graph_errors import GraphError
from tests.servers.meta_desk import (
    FILM,
    TEXT,
    FacebookDesk,
    facebook_desk,
    film,
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


@pytest.fixture(name="desk")
def _desk(server: MetaServer, clock: FakeClock) -> Generator[FacebookDesk]:
    with facebook_desk(server, clock) as desk:
        yield desk


def paths(server: MetaServer, method: str, ending: str) -> int:
    """How many such requests arrived whole."""
    return sum(one.method == method and one.path.endswith(ending) for one in server.requests)


@pytest.mark.parametrize("when", ["before", "within", "after"])
def test_a_film_goes_on_where_its_upload_broke(
    desk: FacebookDesk, server: MetaServer, when: str
) -> None:
    server.graph.chunk_bytes = 3_000
    desk.wire.break_at("POST", "/videos", when, skip=2, body=500)
    post = post_with(desk.clock, TEXT, film())
    with pytest.raises(NotSent):
        desk.publish(post)
    desk.publish(post)
    assert [one.content for one in server.videos()] == [FILM]
    assert [one.message for one in server.published()] == [TEXT]


def test_a_film_whose_session_is_gone_is_uploaded_anew(
    desk: FacebookDesk, server: MetaServer
) -> None:
    server.graph.chunk_bytes = 3_000
    desk.wire.break_at("POST", "/videos", "before", skip=2)
    post = post_with(desk.clock, TEXT, film())
    with pytest.raises(NotSent):
        desk.publish(post)
    server.graph.remove(server.videos()[0])
    desk.publish(post)
    assert [one.message for one in server.published()] == [TEXT]


@pytest.mark.parametrize("when", ["before", "within", "after"])
def test_a_film_is_published_once_whenever_the_last_step_broke(
    desk: FacebookDesk, server: MetaServer, when: str
) -> None:
    desk.wire.break_at("POST", "/videos", when, skip=2, body=20)
    post = post_with(desk.clock, TEXT, film())
    with pytest.raises((NotSent, Uncertain)):
        desk.publish(post)
    made = desk.publish(post)
    assert [one.id for one in server.published()] == [made.uri]
    assert len(server.videos()) == 1


def test_a_film_that_was_handed_over_late_is_not_handed_over_again(
    desk: FacebookDesk, server: MetaServer
) -> None:
    desk.wire.break_at("POST", "/videos", "after", skip=2)
    post = post_with(desk.clock, TEXT, film())
    with pytest.raises(Uncertain):
        desk.publish(post)
    # What Meta shows is from before the last step.
    number = server.videos()[0].id
    stale = {"id": number, "status": {"video_status": "upload_complete"}}
    desk.wire.answer_instead("GET", f"/{number}", json.dumps(stale).encode())
    made = desk.publish(post)
    assert [one.id for one in server.published()] == [made.uri]


def test_a_film_that_was_never_handed_over_made_no_post(
    desk: FacebookDesk, server: MetaServer
) -> None:
    desk.wire.break_at("POST", "/videos", "before", skip=2)
    post = post_with(desk.clock, TEXT, film())
    with pytest.raises(NotSent):
        desk.publish(post)
    assert desk.connector.find(desk.attempt(post)) is None
    assert paths(server, "GET", "/feed") == 0


def test_a_film_in_process_is_waited_for(desk: FacebookDesk, server: MetaServer) -> None:
    server.graph.video_polls = 3
    before = desk.clock.now()
    made = desk.publish(post_with(desk.clock, TEXT, film()))
    assert [one.id for one in server.published()] == [made.uri]
    assert desk.clock.now() - before < timedelta(minutes=1)


def test_a_film_that_takes_long_is_uncertain_until_its_post_is_there(
    desk: FacebookDesk, server: MetaServer
) -> None:
    server.graph.video_polls = 10
    post = post_with(desk.clock, TEXT, film())
    with pytest.raises(Uncertain, match=PlatformProblem.MEDIA_NOT_READY):
        desk.publish(post)
    with pytest.raises(NotSent, match=PlatformProblem.MEDIA_NOT_READY):
        desk.connector.find(desk.attempt(post))
    server.videos()[0].polls_left = 0
    found = desk.connector.find(desk.attempt(post))
    assert found is not None
    assert [one.id for one in server.published()] == [found.uri]


@pytest.mark.parametrize("error", [errors.APP_LIMIT, errors.SERVICE, errors.INVALID_TOKEN])
def test_a_film_that_was_handed_over_is_uncertain_whatever_is_answered_afterwards(
    desk: FacebookDesk, server: MetaServer, error: GraphError
) -> None:
    desk.connector.whose_token()
    server.fail_next(error, method="GET", times=9)
    with pytest.raises(Uncertain, match=PlatformProblem.MEDIA_NOT_READY):
        desk.publish(post_with(desk.clock, TEXT, film()))
    assert [one.message for one in server.published()] == [TEXT]


def test_a_film_that_cannot_be_processed_is_refused(desk: FacebookDesk, server: MetaServer) -> None:
    desk.wire.break_at("POST", "/videos", "before", skip=2)
    post = post_with(desk.clock, TEXT, film())
    with pytest.raises(NotSent):
        desk.publish(post)
    number = server.videos()[0].id
    lost = {"id": number, "status": {"video_status": "error"}}
    # Before it is handed over, it is asked for once.
    desk.wire.answer_instead("GET", f"/{number}", json.dumps(lost).encode(), skip=1)
    with pytest.raises(Rejected, match=PlatformProblem.MEDIA_REFUSED):
        desk.publish(post)


def test_what_is_said_of_another_film_is_no_receipt(desk: FacebookDesk, server: MetaServer) -> None:
    desk.wire.break_at("POST", "/videos", "after", skip=2)
    post = post_with(desk.clock, TEXT, film())
    with pytest.raises(Uncertain):
        desk.publish(post)
    other = server.foreign_post("خبر").id
    shown = {"id": "1", "status": {"video_status": "ready"}, "published": True, "post_id": other}
    number = server.videos()[0].id
    desk.wire.answer_instead("GET", f"/{number}", json.dumps(shown).encode())
    with pytest.raises(NotSent, match=PlatformProblem.UNREADABLE_ANSWER):
        desk.connector.find(desk.attempt(post))


def test_a_film_that_is_in_process_is_not_handed_over_again(
    desk: FacebookDesk, server: MetaServer
) -> None:
    server.graph.video_polls = 10
    post = post_with(desk.clock, TEXT, film())
    with pytest.raises(Uncertain):
        desk.publish(post)
    with pytest.raises(NotSent, match=PlatformProblem.MEDIA_NOT_READY):
        desk.publish(post)
    assert len(server.videos()) == 1


def test_offsets_beyond_the_film_are_not_believed(desk: FacebookDesk) -> None:
    told = (
        b'{"video_id": "1", "upload_session_id": "2", "start_offset": "0", "end_offset": "9999999"}'
    )
    desk.wire.answer_instead("POST", "/videos", told)
    with pytest.raises(NotSent, match=PlatformProblem.UNREADABLE_ANSWER):
        desk.publish(post_with(desk.clock, TEXT, film()))


def test_an_upload_that_never_moves_is_given_up(desk: FacebookDesk, server: MetaServer) -> None:
    for _ in range(6):
        stuck = b'{"start_offset": "0", "end_offset": "100"}'
        desk.wire.answer_instead("POST", "/videos", stuck, skip=1)
    with pytest.raises(NotSent, match=PlatformProblem.UNREADABLE_ANSWER):
        desk.publish(post_with(desk.clock, TEXT, film()))
    assert paths(server, "POST", "/videos") == 1
