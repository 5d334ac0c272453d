"""An Instagram account over the contract server: what is published, and as whom."""

from collections.abc import Generator
from dataclasses import replace
from datetime import timedelta

import pytest

from core.foundation.errors import Refused
from core.platforms.model import (
    NotSent,
    PlatformProblem,
    PostRef,
    Rejected,
    Uncertain,
)
from core.platforms.protocol import Attempt
from core.platforms.tokens import Tokens
from tests.fakes import FakeClock
from tests.servers.graph_model import InstagramMedia
from tests.servers.meta_desk import (
    FILM,
    JPEG,
    KEY,
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


def test_a_picture_is_fetched_from_the_page_and_published(
    desk: InstagramDesk, server: MetaServer
) -> None:
    made = desk.publish(post_with(desk.clock, TEXT, picture()))
    [media] = server.ig_media
    assert (media.id, media.caption, media.alt_text) == (made.uri, TEXT, "حديقة القرم")
    assert media.url == f"{server.url}/cdn/{server.photos()[0].id}.jpg"


def test_the_picture_at_the_page_is_seen_by_nobody(desk: InstagramDesk, server: MetaServer) -> None:
    desk.publish(post_with(desk.clock, TEXT, picture()))
    assert [one.published for one in server.photos()] == [False]
    assert server.page_posts == []


def test_people_find_it_by_its_link(desk: InstagramDesk) -> None:
    made = desk.publish(post_with(desk.clock, TEXT, picture()))
    assert made.link.startswith("https://www.instagram.com/p/")


def test_a_film_is_uploaded_and_published(desk: InstagramDesk, server: MetaServer) -> None:
    made = desk.publish(post_with(desk.clock, TEXT, film()))
    [media] = server.ig_media
    assert (media.id, media.caption, media.media_type) == (made.uri, TEXT, "VIDEO")
    assert [one.content for one in server.containers] == [FILM]


def test_the_upload_of_a_film_tells_how_far_it_is(desk: InstagramDesk) -> None:
    desk.publish(post_with(desk.clock, TEXT, film()))
    assert desk.notes.told[-1] == (len(FILM), len(FILM))
    assert desk.notes.told == sorted(desk.notes.told)


def test_several_stand_in_one_post(desk: InstagramDesk, server: MetaServer) -> None:
    other = picture(JPEG * 2, "نافورة")
    made = desk.publish(post_with(desk.clock, TEXT, picture(), film(), other))
    [media] = server.ig_media
    items = [server.graph.get(one, InstagramMedia) for one in media.children]
    assert media.id == made.uri
    assert [(one.media_type, one.alt_text) for one in items] == [
        ("IMAGE", "حديقة القرم"),
        ("VIDEO", ""),
        ("IMAGE", "نافورة"),
    ]


def test_processing_is_waited_for(desk: InstagramDesk, server: MetaServer) -> None:
    server.graph.container_polls = 4
    desk.publish(post_with(desk.clock, TEXT, film()))
    assert len(server.ig_media) == 1


def test_what_takes_long_is_not_sent_and_goes_on_later_without_an_upload(
    desk: InstagramDesk, server: MetaServer
) -> None:
    server.graph.container_polls = 99
    post = post_with(desk.clock, TEXT, film())
    for _ in range(2):
        with pytest.raises(NotSent, match=PlatformProblem.MEDIA_NOT_READY):
            desk.publish(post)
    server.containers[0].polls_left = 0
    desk.publish(post)
    assert (len(server.ig_media), len(server.containers)) == (1, 1)


def test_a_reply_is_a_comment(desk: InstagramDesk, server: MetaServer) -> None:
    media = server.foreign_media("سؤال")
    made = desk.publish(post_with(desk.clock, "جواب", to=media.id))
    [comment] = media.comments
    assert (f"{media.id}_{comment.id}", comment.text) == (made.uri, "جواب")


def test_a_reply_to_a_comment_stands_below_it(desk: InstagramDesk, server: MetaServer) -> None:
    media = server.foreign_media("خبر")
    asked = server.citizen_comment(media.id, "متى؟")
    desk.publish(post_with(desk.clock, "غدًا", to=f"{media.id}_{asked.id}"))
    assert [(one.text, one.parent) for one in media.comments] == [("متى؟", ""), ("غدًا", asked.id)]


def test_a_page_that_was_linked_to_another_account_meanwhile_comments_nothing(
    desk: InstagramDesk, server: MetaServer
) -> None:
    media = server.foreign_media("خبر")
    desk.connector.whose_token()
    server.page.instagram = server.add_page("بلدية أخرى", "other.example").instagram
    with pytest.raises(Refused, match=PlatformProblem.WRONG_ACCOUNT):
        desk.publish(post_with(desk.clock, "جواب", to=media.id))
    assert media.comments == []


def test_a_comment_whose_answer_was_lost_is_found(desk: InstagramDesk, server: MetaServer) -> None:
    media = server.foreign_media("خبر")
    desk.wire.break_at("POST", "/comments", "after")
    post = post_with(desk.clock, "جواب", to=media.id)
    with pytest.raises(Uncertain):
        desk.publish(post)
    made = desk.publish(post)
    assert [f"{media.id}_{one.id}" for one in media.comments] == [made.uri]


def test_a_citizen_who_comments_the_same_is_not_the_account(
    desk: InstagramDesk, server: MetaServer
) -> None:
    media = server.foreign_media("خبر")
    server.citizen_comment(media.id, "جواب")
    assert desk.connector.find(desk.attempt(post_with(desk.clock, "جواب", to=media.id))) is None


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda post: replace(post, media=()), PlatformProblem.MEDIA_REFUSED),
        (lambda post: replace(post, quote=PostRef("1")), PlatformProblem.QUOTE_UNSUPPORTED),
        (lambda post: replace(post, parts=2), PlatformProblem.THREAD_UNSUPPORTED),
        (lambda post: replace(post, text="ن" * 2_201), PlatformProblem.TOO_LONG),
    ],
)
def test_what_instagram_does_not_take_is_refused_before_anything_leaves(
    desk: InstagramDesk, server: MetaServer, change, problem: PlatformProblem
) -> None:
    with pytest.raises(Rejected, match=problem):
        desk.publish(change(post_with(desk.clock, TEXT, picture())))
    assert server.requests == []


def test_the_token_says_which_account_is_linked(desk: InstagramDesk, server: MetaServer) -> None:
    identity = desk.connector.whose_token()
    assert (identity.account_id, identity.handle) == (server.account.id, server.account.username)


def test_a_token_of_a_page_with_another_account_publishes_nothing(
    desk: InstagramDesk, server: MetaServer
) -> None:
    other = server.add_page("بلدية أخرى", "other.example")
    desk.credentials.now = Tokens(server.add_token(other.id).value)
    with pytest.raises(Refused, match=PlatformProblem.WRONG_ACCOUNT):
        desk.publish(post_with(desk.clock, TEXT, picture()))
    assert (server.photos(), server.containers) == ([], [])


def test_a_page_without_an_account_publishes_nothing(
    desk: InstagramDesk, server: MetaServer
) -> None:
    server.page.instagram = ""
    with pytest.raises(Refused, match=PlatformProblem.WRONG_ACCOUNT):
        desk.publish(post_with(desk.clock, TEXT, picture()))
    assert server.photos() == []


def test_a_permit_that_ended_during_the_upload_publishes_nothing(
    desk: InstagramDesk, server: MetaServer
) -> None:
    post = post_with(desk.clock, TEXT, picture())
    permit = desk.permit(post, timedelta(seconds=60))
    desk.wire.before = lambda _: desk.clock.advance(timedelta(seconds=15))
    with pytest.raises((Refused, NotSent)):
        desk.connector.publish(permit, Attempt(KEY, post), desk.notes)
    assert server.ig_media == []
