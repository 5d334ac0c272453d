"""A Page's posts, exactly once: whatever breaks, and whoever else posts meanwhile."""

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
from tests.servers.meta_desk import (
    TEXT,
    FacebookDesk,
    facebook_desk,
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


@pytest.fixture(name="desk")
def _desk(server: MetaServer, clock: FakeClock) -> Generator[FacebookDesk]:
    with facebook_desk(server, clock) as desk:
        yield desk


def test_a_post_whose_answer_was_lost_is_found_and_not_sent_again(
    desk: FacebookDesk, server: MetaServer
) -> None:
    desk.wire.break_at("POST", "/feed", "after")
    post = post_with(desk.clock)
    with pytest.raises(Uncertain, match=PlatformProblem.NO_ANSWER):
        desk.publish(post)
    made = desk.publish(post)
    assert [one.id for one in server.published()] == [made.uri]


def test_the_answer_to_another_request_is_no_receipt(
    desk: FacebookDesk, server: MetaServer
) -> None:
    owner = json.dumps({"id": server.page.id, "name": server.page.name}).encode()
    desk.wire.answer_instead("POST", "/feed", owner)
    with pytest.raises(Uncertain, match=PlatformProblem.UNREADABLE_ANSWER):
        desk.publish(post_with(desk.clock))


def test_a_post_that_never_left_is_sent_once(desk: FacebookDesk, server: MetaServer) -> None:
    desk.wire.break_at("POST", "/feed", "before")
    post = post_with(desk.clock)
    with pytest.raises(NotSent, match=PlatformProblem.OFFLINE):
        desk.publish(post)
    desk.publish(post)
    assert len(server.published()) == 1


def test_a_request_cut_in_its_middle_is_uncertain_and_made_nothing(desk: FacebookDesk) -> None:
    desk.wire.break_at("POST", "/feed", "within", body=10)
    post = post_with(desk.clock)
    with pytest.raises(Uncertain):
        desk.publish(post)
    assert desk.connector.find(desk.attempt(post)) is None


@pytest.mark.parametrize("happened", [True, False])
def test_a_server_that_failed_leaves_the_question_open(
    desk: FacebookDesk, server: MetaServer, happened: bool
) -> None:
    server.fail_next(errors.SERVICE, method="POST", path="/feed", happened=happened)
    post = post_with(desk.clock)
    with pytest.raises(Uncertain, match=PlatformProblem.SERVER_FAILED):
        desk.publish(post)
    desk.publish(post)
    assert len(server.published()) == 1


@pytest.mark.parametrize(
    "body", [b"<html>not now</html>", b'{"id": "1', b'{"id": "no number"}', b"[]", b"{}"]
)
def test_an_answer_that_cannot_be_read_leaves_the_question_open(
    desk: FacebookDesk, server: MetaServer, body: bytes
) -> None:
    desk.wire.answer_instead("POST", "/feed", body)
    post = post_with(desk.clock)
    with pytest.raises(Uncertain, match=PlatformProblem.UNREADABLE_ANSWER):
        desk.publish(post)
    desk.publish(post)
    assert len(server.published()) == 1


def test_a_refusal_by_somebody_in_between_is_no_refusal(desk: FacebookDesk) -> None:
    desk.wire.answer_instead("POST", "/feed", b"<html>", status=403)
    with pytest.raises(Uncertain, match=PlatformProblem.UNREADABLE_ANSWER):
        desk.publish(post_with(desk.clock))


def test_reading_without_an_answer_writes_nothing(desk: FacebookDesk, server: MetaServer) -> None:
    server.fail_next(errors.SERVICE, method="GET")
    with pytest.raises(NotSent, match=PlatformProblem.SERVER_FAILED):
        desk.connector.whose_token()


def test_a_post_of_another_program_with_the_same_words_is_older_and_not_ours(
    desk: FacebookDesk, server: MetaServer
) -> None:
    server.foreign_post(TEXT)
    desk.clock.advance(timedelta(hours=1))
    post = post_with(desk.clock)
    desk.wire.break_at("POST", "/feed", "before")
    with pytest.raises(NotSent):
        desk.publish(post)
    desk.publish(post)
    assert len(server.published()) == 2


def test_a_post_that_belongs_to_something_else_is_not_taken_for_this_one(
    desk: FacebookDesk, server: MetaServer
) -> None:
    desk.known = frozenset({server.foreign_post(TEXT).id})
    post = post_with(desk.clock)
    desk.wire.break_at("POST", "/feed", "before")
    with pytest.raises(NotSent):
        desk.publish(post)
    desk.publish(post)
    assert len(server.published()) == 2


def test_a_visitor_who_says_the_same_is_not_the_page(
    desk: FacebookDesk, server: MetaServer
) -> None:
    server.foreign_post(TEXT, visitor="500")
    assert desk.connector.find(desk.attempt(post_with(desk.clock))) is None


def test_a_post_with_another_number_of_photos_is_another_post(desk: FacebookDesk) -> None:
    desk.publish(post_with(desk.clock))
    twin = post_with(desk.clock, TEXT, picture())
    assert desk.connector.find(desk.attempt(twin)) is None


@pytest.mark.parametrize("wrong", [timedelta(days=1), timedelta(days=-1)])
def test_a_post_is_found_although_our_clock_was_wrong_when_it_left(
    desk: FacebookDesk, server: MetaServer, clock: FakeClock, wrong: timedelta
) -> None:
    right = FakeClock(clock.now())
    server.graph.now = right.now
    clock.set_wall(wrong)
    desk.wire.break_at("POST", "/feed", "after")
    post = post_with(clock)
    with pytest.raises(Uncertain):
        desk.publish(post)
    clock.set_wall(-wrong)
    made = desk.publish(post)
    assert [one.id for one in server.published()] == [made.uri]


def test_a_clock_that_went_wrong_between_two_tries_moves_nothing(
    desk: FacebookDesk, server: MetaServer, clock: FakeClock
) -> None:
    server.graph.now = FakeClock(clock.now()).now
    post = post_with(clock)
    desk.wire.break_at("POST", "/feed", "before")
    with pytest.raises(NotSent):
        desk.publish(post)
    clock.set_wall(timedelta(days=-1))
    desk.wire.break_at("POST", "/feed", "after")
    with pytest.raises(Uncertain):
        desk.publish(post)
    made = desk.publish(post)
    assert [one.id for one in server.published()] == [made.uri]


def test_a_clock_that_is_right_is_nothing_to_note(desk: FacebookDesk) -> None:
    desk.publish(post_with(desk.clock))
    assert desk.notes.kept == {}


def test_a_text_whose_blanks_meta_changed_is_found(desk: FacebookDesk, server: MetaServer) -> None:
    made = desk.publish(post_with(desk.clock, "سطر \r\n\r\n سطر"))
    server.page_posts[0].message = "سطر\n\nسطر"
    found = desk.connector.find(desk.attempt(post_with(desk.clock, "سطر \r\n\r\n سطر")))
    assert found is not None
    assert found.uri == made.uri


def test_many_posts_of_visitors_hide_nothing(desk: FacebookDesk, server: MetaServer) -> None:
    made = desk.publish(post_with(desk.clock))
    for number in range(130):
        server.foreign_post(f"سؤال {number}", visitor="500")
    found = desk.connector.find(desk.attempt(post_with(desk.clock)))
    assert found is not None
    assert found.uri == made.uri


def test_a_feed_without_an_end_says_nothing(desk: FacebookDesk, server: MetaServer) -> None:
    for number in range(510):
        server.foreign_post(f"سؤال {number}", visitor="500")
    with pytest.raises(NotSent):
        desk.connector.find(desk.attempt(post_with(desk.clock)))


def test_a_double_is_refused_at_the_first_try(desk: FacebookDesk, server: MetaServer) -> None:
    server.graph.refuses_duplicates = True
    server.foreign_post(TEXT)
    with pytest.raises(Rejected, match=PlatformProblem.DUPLICATE):
        desk.publish(post_with(desk.clock))


def test_a_double_at_a_further_try_is_what_the_first_one_made(
    desk: FacebookDesk, server: MetaServer
) -> None:
    server.graph.refuses_duplicates = True
    desk.wire.break_at("POST", "/feed", "after")
    post = post_with(desk.clock)
    with pytest.raises(Uncertain):
        desk.publish(post)
    # The feed shows it only after it was looked at.
    desk.wire.answer_instead("GET", "/feed", b'{"data": []}')
    made = desk.publish(post)
    assert [one.id for one in server.published()] == [made.uri]


def test_photos_that_are_there_are_not_uploaded_again(
    desk: FacebookDesk, server: MetaServer
) -> None:
    server.fail_next(errors.APP_LIMIT, method="POST", path="/feed")
    post = post_with(desk.clock, TEXT, picture())
    with pytest.raises(Rejected):
        desk.publish(post)
    desk.publish(post)
    assert len(server.photos()) == 1


def test_a_photo_that_meta_has_forgotten_is_uploaded_anew(
    desk: FacebookDesk, server: MetaServer
) -> None:
    server.fail_next(errors.APP_LIMIT, method="POST", path="/feed")
    post = post_with(desk.clock, TEXT, picture())
    with pytest.raises(Rejected):
        desk.publish(post)
    server.graph.remove(server.photos()[0])
    desk.publish(post)
    assert [len(one.photos) for one in server.published()] == [1]


def test_an_upload_without_an_answer_wrote_nothing(desk: FacebookDesk, server: MetaServer) -> None:
    desk.wire.break_at("POST", "/photos", "after")
    with pytest.raises(NotSent, match=PlatformProblem.NO_ANSWER):
        desk.publish(post_with(desk.clock, TEXT, picture()))
    assert server.page_posts == []


def test_a_comment_whose_answer_was_lost_is_found(desk: FacebookDesk, server: MetaServer) -> None:
    theirs = server.foreign_post("سؤال", visitor="500")
    desk.wire.break_at("POST", "/comments", "after")
    post = post_with(desk.clock, "جواب", picture(), to=theirs.id)
    with pytest.raises(Uncertain):
        desk.publish(post)
    made = desk.publish(post)
    assert [one.id for one in theirs.comments] == [made.uri]


def test_a_citizen_who_comments_the_same_is_not_the_page(
    desk: FacebookDesk, server: MetaServer
) -> None:
    theirs = server.foreign_post("سؤال", visitor="500")
    server.citizen_comment(theirs.id, "جواب")
    assert desk.connector.find(desk.attempt(post_with(desk.clock, "جواب", to=theirs.id))) is None


def test_below_a_post_that_is_gone_nothing_was_made(desk: FacebookDesk, server: MetaServer) -> None:
    theirs = server.foreign_post("سؤال", visitor="500")
    server.graph.remove(theirs)
    post = post_with(desk.clock, "جواب", to=theirs.id)
    assert desk.connector.find(desk.attempt(post)) is None
