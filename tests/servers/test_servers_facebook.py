"""A Facebook Page over the contract server: what is published, and as whom."""

from collections.abc import Generator
from dataclasses import replace
from datetime import timedelta

import pytest

from core.foundation.errors import Refused
from core.platforms.model import (
    PlatformProblem,
    PollQuestion,
    Post,
    PostRef,
    Rejected,
    SignInRefused,
)
from core.platforms.protocol import Attempt
from core.platforms.tokens import Tokens
from tests.fakes import FakeClock
from tests.servers import graph_errors as errors
from tests.servers.graph_errors import GraphError
from tests.servers.graph_model import PAGE_SCOPES, Comment
from tests.servers.meta_desk import (
    JPEG,
    KEY,
    TEXT,
    FacebookDesk,
    facebook_desk,
    film,
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
def _desk(server: MetaServer, clock: FakeClock) -> Generator[FacebookDesk]:
    with facebook_desk(server, clock) as desk:
        yield desk


def test_a_text_stands_on_the_page(desk: FacebookDesk, server: MetaServer) -> None:
    made = desk.publish(post_with(desk.clock))
    assert [(one.id, one.message) for one in server.published()] == [(made.uri, TEXT)]


def test_people_find_it_by_its_link(desk: FacebookDesk) -> None:
    made = desk.publish(post_with(desk.clock))
    assert made.link == f"https://www.facebook.com/{made.uri}"


def test_the_first_link_of_a_text_is_shown_below_it(desk: FacebookDesk, server: MetaServer) -> None:
    desk.publish(post_with(desk.clock, "التفاصيل: https://muscat.example/park، وشكرًا."))
    assert [one.link for one in server.published()] == ["https://muscat.example/park"]


@pytest.mark.parametrize("error", [GraphError(100, 1609005), GraphError(1609005)])
def test_a_link_that_meta_cannot_read_is_published_without_a_preview(
    desk: FacebookDesk, server: MetaServer, error: GraphError
) -> None:
    server.fail_next(error, method="POST", path="/feed")
    desk.publish(post_with(desk.clock, "https://muscat.example/park"))
    assert [one.link for one in server.published()] == [""]


def test_photos_stand_in_one_post_in_their_order(desk: FacebookDesk, server: MetaServer) -> None:
    other = picture(b"\xff\xd8\xff\xe1 other", "نافورة")
    desk.publish(post_with(desk.clock, TEXT, picture(), other))
    [post] = server.published()
    contents = {photo.id: (photo.content, photo.alt_text) for photo in server.photos()}
    assert [contents[one] for one in post.photos] == [
        (JPEG, "حديقة القرم"),
        (other.content, "نافورة"),
    ]


def test_a_photo_alone_is_a_post_too(desk: FacebookDesk, server: MetaServer) -> None:
    desk.publish(post_with(desk.clock, "", picture()))
    assert [(one.message, len(one.photos)) for one in server.published()] == [("", 1)]


def test_the_same_picture_twice_is_two_photos(desk: FacebookDesk, server: MetaServer) -> None:
    desk.publish(post_with(desk.clock, TEXT, picture(), picture()))
    assert len(set(server.published()[0].photos)) == 2


def test_no_reader_sees_a_photo_before_its_post(desk: FacebookDesk, server: MetaServer) -> None:
    server.fail_next(errors.APP_LIMIT, method="POST", path="/feed")
    with pytest.raises(Rejected):
        desk.publish(post_with(desk.clock, TEXT, picture()))
    assert [one.published for one in server.photos()] == [False]


def test_the_upload_of_photos_tells_how_far_it_is(desk: FacebookDesk) -> None:
    post = post_with(desk.clock, TEXT, picture(), picture(JPEG * 3))
    desk.publish(post)
    whole = len(JPEG) * 4
    assert desk.notes.told[-1] == (whole, whole)
    assert desk.notes.told == sorted(desk.notes.told)


def test_a_film_is_sent_in_the_pieces_that_meta_asks_for(
    desk: FacebookDesk, server: MetaServer
) -> None:
    server.graph.chunk_bytes = 3_000
    made = desk.publish(post_with(desk.clock, TEXT, film()))
    assert [(one.id, one.message) for one in server.published()] == [(made.uri, TEXT)]
    assert [one.content for one in server.videos()] == [film().content]


def test_the_upload_of_a_film_tells_how_far_it_is(desk: FacebookDesk, server: MetaServer) -> None:
    server.graph.chunk_bytes = 3_000
    desk.publish(post_with(desk.clock, TEXT, film()))
    whole = len(film().content)
    assert desk.notes.told[-1] == (whole, whole)
    assert desk.notes.told == sorted(desk.notes.told)


def test_a_reply_is_a_comment_below_the_post(desk: FacebookDesk, server: MetaServer) -> None:
    theirs = server.foreign_post("سؤال", visitor="500")
    made = desk.publish(post_with(desk.clock, "جواب", to=theirs.id))
    [comment] = theirs.comments
    assert (comment.id, comment.message, comment.author) == (made.uri, "جواب", server.page.id)


def test_a_reply_to_a_comment_stands_below_the_comment(
    desk: FacebookDesk, server: MetaServer
) -> None:
    own = desk.publish(post_with(desk.clock))
    asked = server.citizen_comment(own.uri, "متى؟")
    desk.since = None
    desk.publish(post_with(desk.clock, "غدًا", to=asked.id))
    assert isinstance(asked, Comment)
    assert [one.message for one in asked.comments] == ["غدًا"]


def test_a_comment_may_hold_one_photo(desk: FacebookDesk, server: MetaServer) -> None:
    theirs = server.foreign_post("سؤال", visitor="500")
    desk.publish(post_with(desk.clock, "جواب", picture(), to=theirs.id))
    assert [one.photo for one in theirs.comments] == [one.id for one in server.photos()]


def _polled(post: Post) -> Post:
    return replace(post, poll=PollQuestion(("نعم", "لا"), 60))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (_polled, PlatformProblem.POLL_UNSUPPORTED),
        (lambda post: replace(post, quote=PostRef("1_2")), PlatformProblem.QUOTE_UNSUPPORTED),
        (lambda post: replace(post, parts=2), PlatformProblem.THREAD_UNSUPPORTED),
        (lambda post: replace(post, text="ن" * 63_207), PlatformProblem.TOO_LONG),
        (lambda post: replace(post, media=(film(), picture())), PlatformProblem.MEDIA_REFUSED),
    ],
)
def test_what_a_page_cannot_have_is_refused_before_anything_leaves(
    desk: FacebookDesk, server: MetaServer, change, problem: PlatformProblem
) -> None:
    with pytest.raises(Rejected, match=problem):
        desk.publish(change(post_with(desk.clock)))
    assert server.requests == []


@pytest.mark.parametrize("media", [(film(),), (picture(), picture(JPEG * 2))])
def test_a_comment_takes_neither_a_film_nor_several_photos(
    desk: FacebookDesk, server: MetaServer, media
) -> None:
    with pytest.raises(Rejected, match=PlatformProblem.MEDIA_REFUSED):
        desk.publish(post_with(desk.clock, TEXT, *media, to="1_2"))
    assert server.requests == []


def test_the_token_says_which_page_it_is_of(desk: FacebookDesk, server: MetaServer) -> None:
    identity = desk.connector.whose_token()
    assert (identity.account_id, identity.handle) == (server.page.id, "muscat.example")


def test_a_token_of_another_page_publishes_nothing(desk: FacebookDesk, server: MetaServer) -> None:
    other = server.add_page("بلدية أخرى", "other.example")
    desk.credentials.now = Tokens(server.add_token(other.id).value)
    with pytest.raises(Refused, match=PlatformProblem.WRONG_ACCOUNT):
        desk.publish(post_with(desk.clock))
    assert server.page_posts == []


def test_a_token_changed_for_one_of_another_page_is_noticed(
    desk: FacebookDesk, server: MetaServer
) -> None:
    desk.publish(post_with(desk.clock))
    other = server.add_page("بلدية أخرى", "other.example")
    desk.credentials.now = Tokens(server.add_token(other.id).value)
    desk.since = None
    with pytest.raises(Refused, match=PlatformProblem.WRONG_ACCOUNT):
        desk.publish(post_with(desk.clock, "نص آخر"))
    assert len(server.page_posts) == 1


def test_a_permit_for_another_text_publishes_nothing(
    desk: FacebookDesk, server: MetaServer
) -> None:
    permit = desk.permit(post_with(desk.clock, "نص آخر"))
    with pytest.raises(Refused, match=PlatformProblem.WRONG_CONTENT):
        desk.connector.publish(permit, Attempt(KEY, post_with(desk.clock)), desk.notes)
    assert server.requests == []


def test_a_permit_that_ended_during_the_upload_publishes_nothing(
    desk: FacebookDesk, server: MetaServer
) -> None:
    post = post_with(desk.clock, TEXT, picture())
    permit = desk.permit(post, timedelta(seconds=30))
    desk.wire.before = lambda _: desk.clock.advance(timedelta(seconds=20))
    with pytest.raises(Refused, match=PlatformProblem.PERMIT_ENDED):
        desk.connector.publish(permit, Attempt(KEY, post), desk.notes)
    assert (len(server.photos()), server.page_posts) == (1, [])


def test_without_a_token_nothing_leaves(desk: FacebookDesk, server: MetaServer) -> None:
    desk.credentials.now = None
    with pytest.raises(SignInRefused, match=PlatformProblem.NO_CREDENTIAL):
        desk.publish(post_with(desk.clock))
    assert server.requests == []


def test_a_token_that_would_break_out_of_its_header_never_leaves(
    desk: FacebookDesk, server: MetaServer
) -> None:
    desk.credentials.now = Tokens("EAAG\r\nx-forwarded-for: 1")
    with pytest.raises(SignInRefused, match=PlatformProblem.SIGN_IN_REFUSED):
        desk.publish(post_with(desk.clock))
    assert server.requests == []


def test_the_least_scopes_are_enough_for_all_of_it(desk: FacebookDesk, server: MetaServer) -> None:
    token = server.add_token(server.page.id, scopes=PAGE_SCOPES)
    desk.credentials.now = Tokens(token.value)
    made = desk.publish(post_with(desk.clock, TEXT, picture()))
    desk.since = None
    desk.publish(post_with(desk.clock, "تعليق", to=made.uri))
    assert desk.connector.latest(5)[0].post.uri == made.uri
