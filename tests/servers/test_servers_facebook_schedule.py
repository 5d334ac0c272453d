"""Posts that Meta itself publishes later: left there once, found, and taken back."""

from collections.abc import Generator
from datetime import timedelta

import pytest

from core.platforms.model import (
    PlatformProblem,
    Rejected,
    Uncertain,
)
from core.platforms.protocol import ActKind
from tests.fakes import FakeClock
from tests.servers import graph_errors as errors
from tests.servers.meta_desk import (
    TEXT,
    FacebookDesk,
    facebook_desk,
    film,
    picture,
    post_with,
)
from tests.servers.meta_server import MetaServer

HOUR = timedelta(hours=1)


@pytest.fixture(name="clock")
def _clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(name="server")
def _server(clock: FakeClock) -> Generator[MetaServer]:
    with MetaServer(clock.now) as server:
        yield server
        assert server.breaches == []


@pytest.fixture(name="desk")
def _desk(server: MetaServer, clock: FakeClock) -> Generator[FacebookDesk]:
    with facebook_desk(server, clock) as desk:
        yield desk


def test_a_like_taken_back_twice_is_gone(desk: FacebookDesk, server: MetaServer) -> None:
    theirs = server.foreign_post("شكر", visitor="500")
    desk.do(ActKind.LIKE, theirs.id)
    desk.do(ActKind.LIKE, theirs.id, undo=True)
    desk.do(ActKind.LIKE, theirs.id, undo=True)
    assert theirs.likes == set()


def test_meta_publishes_a_scheduled_post_at_its_time(
    desk: FacebookDesk, server: MetaServer
) -> None:
    at = desk.clock.now() + HOUR
    left = desk.schedule(post_with(desk.clock, TEXT, picture()), at)
    assert [(one.id, one.scheduled) for one in server.planned()] == [(left, at)]
    desk.clock.advance(HOUR)
    assert [one.id for one in server.published()] == [left]


def test_a_post_that_meta_has_published_is_found(desk: FacebookDesk) -> None:
    post = post_with(desk.clock, TEXT, picture())
    left = desk.schedule(post, desk.clock.now() + HOUR)
    desk.clock.advance(HOUR)
    found = desk.connector.find(desk.attempt(post))
    assert found is not None
    assert found.uri == left


def test_a_post_that_waits_for_its_time_is_not_published_yet(desk: FacebookDesk) -> None:
    post = post_with(desk.clock)
    desk.schedule(post, desk.clock.now() + HOUR)
    assert desk.connector.find(desk.attempt(post)) is None


def test_a_scheduled_post_whose_answer_was_lost_is_left_once(
    desk: FacebookDesk, server: MetaServer
) -> None:
    desk.wire.break_at("POST", "/feed", "after")
    post, at = post_with(desk.clock), desk.clock.now() + HOUR
    with pytest.raises(Uncertain):
        desk.schedule(post, at)
    left = desk.schedule(post, at)
    assert [one.id for one in server.planned()] == [left]


@pytest.mark.parametrize("later", [timedelta(minutes=55), timedelta(minutes=70)])
def test_what_was_left_is_known_when_it_is_too_late_to_leave_it_anew(
    desk: FacebookDesk, server: MetaServer, later: timedelta
) -> None:
    desk.wire.break_at("POST", "/feed", "after")
    post, at = post_with(desk.clock), desk.clock.now() + HOUR
    with pytest.raises(Uncertain):
        desk.schedule(post, at)
    desk.clock.advance(later)
    assert [desk.schedule(post, at)] == [one.id for one in server.page_posts]


def test_a_plan_for_another_time_is_another_one(desk: FacebookDesk) -> None:
    post, at = post_with(desk.clock), desk.clock.now() + HOUR
    desk.schedule(post, at)
    assert desk.connector.find_scheduled(desk.attempt(post), at + HOUR) is None


@pytest.mark.parametrize("polls", [0, 5])
def test_a_scheduled_film_waits_for_its_time(
    desk: FacebookDesk, server: MetaServer, polls: int
) -> None:
    server.graph.video_polls = polls
    post, at = post_with(desk.clock, TEXT, film()), desk.clock.now() + HOUR
    left = desk.schedule(post, at)
    assert desk.connector.find(desk.attempt(post)) is None
    assert desk.connector.find_scheduled(desk.attempt(post), at) == left
    assert server.published() == []


def test_a_film_that_was_left_is_known_by_its_number_where_nothing_is_answered(
    desk: FacebookDesk, server: MetaServer
) -> None:
    desk.connector.whose_token()
    server.fail_next(errors.SERVICE, method="GET")
    left = desk.schedule(post_with(desk.clock, TEXT, film()), desk.clock.now() + HOUR)
    assert [one.id for one in server.videos()] == [left]


def test_a_scheduled_film_is_found_when_meta_has_published_it(
    desk: FacebookDesk, server: MetaServer
) -> None:
    post = post_with(desk.clock, TEXT, film())
    desk.schedule(post, desk.clock.now() + HOUR)
    desk.clock.advance(HOUR)
    found = desk.connector.find(desk.attempt(post))
    assert found is not None
    assert [one.id for one in server.published()] == [found.uri]


@pytest.mark.parametrize("ahead", [timedelta(minutes=5), timedelta(days=31), -HOUR])
def test_a_time_that_meta_does_not_take_is_refused_before_anything_is_uploaded(
    desk: FacebookDesk, server: MetaServer, ahead: timedelta
) -> None:
    post = post_with(desk.clock, TEXT, picture())
    with pytest.raises(Rejected, match=PlatformProblem.SCHEDULE_OUT_OF_RANGE):
        desk.schedule(post, desk.clock.now() + ahead)
    assert server.photos() == []


def test_the_time_is_judged_by_metas_clock(
    desk: FacebookDesk, server: MetaServer, clock: FakeClock
) -> None:
    right = FakeClock(clock.now())
    server.graph.now = right.now
    clock.set_wall(timedelta(days=-40))
    left = desk.schedule(post_with(clock), right.now() + HOUR)
    assert [one.id for one in server.planned()] == [left]


def test_a_comment_cannot_be_scheduled(desk: FacebookDesk) -> None:
    with pytest.raises(Rejected, match=PlatformProblem.SCHEDULE_UNSUPPORTED):
        desk.schedule(post_with(desk.clock, to="1_2"), desk.clock.now() + HOUR)


def test_a_scheduled_post_is_taken_back_once_or_twice(
    desk: FacebookDesk, server: MetaServer
) -> None:
    left = desk.schedule(post_with(desk.clock), desk.clock.now() + HOUR)
    desk.do(ActKind.WITHDRAW, left)
    desk.do(ActKind.WITHDRAW, left)
    assert server.page_posts == []


def test_a_scheduled_film_is_taken_back(desk: FacebookDesk, server: MetaServer) -> None:
    server.graph.video_polls = 5
    left = desk.schedule(post_with(desk.clock, TEXT, film()), desk.clock.now() + HOUR)
    desk.do(ActKind.WITHDRAW, left)
    assert server.videos() == []


def test_what_readers_see_already_is_not_taken_back_as_a_plan(
    desk: FacebookDesk, server: MetaServer
) -> None:
    left = desk.schedule(post_with(desk.clock), desk.clock.now() + HOUR)
    desk.clock.advance(HOUR)
    with pytest.raises(Rejected, match=PlatformProblem.POST_NOT_FOUND):
        desk.do(ActKind.WITHDRAW, left)
    assert [one.id for one in server.published()] == [left]
