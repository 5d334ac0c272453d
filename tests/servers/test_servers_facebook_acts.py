"""What is done to a Page's posts, and how posts are looked up."""

import json
from collections.abc import Generator
from datetime import UTC, timedelta

import pytest

from core.foundation.errors import Invalid, Refused
from core.platforms.model import (
    PlatformProblem,
    PostRef,
    Rejected,
    Uncertain,
)
from core.platforms.protocol import Act, ActKind
from tests.fakes import FakeClock
from tests.servers.meta_desk import (
    TEXT,
    FacebookDesk,
    facebook_desk,
    film,
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


def test_a_like_twice_is_one(desk: FacebookDesk, server: MetaServer) -> None:
    theirs = server.foreign_post("شكر", visitor="500")
    desk.do(ActKind.LIKE, theirs.id)
    desk.do(ActKind.LIKE, theirs.id)
    assert theirs.likes == {server.page.id}


def test_a_comment_can_be_liked(desk: FacebookDesk, server: MetaServer) -> None:
    own = desk.publish(post_with(desk.clock))
    thanks = server.citizen_comment(own.uri, "شكرًا")
    desk.do(ActKind.LIKE, thanks.id)
    assert desk.server.page.id in thanks.likes  # pyright: ignore[reportAttributeAccessIssue]


def test_what_meta_says_was_not_done_was_not_done(desk: FacebookDesk, server: MetaServer) -> None:
    theirs = server.foreign_post("شكر", visitor="500")
    desk.wire.answer_instead("POST", "/likes", b'{"success": false}')
    with pytest.raises(Rejected, match=PlatformProblem.REJECTED):
        desk.do(ActKind.LIKE, theirs.id)


def test_a_post_deleted_twice_is_gone(desk: FacebookDesk, server: MetaServer) -> None:
    made = desk.publish(post_with(desk.clock))
    desk.do(ActKind.DELETE, made.uri)
    desk.do(ActKind.DELETE, made.uri)
    assert server.page_posts == []


@pytest.mark.parametrize(
    ("kind", "undo"), [(ActKind.BOOST, False), (ActKind.DELETE, True), (ActKind.WITHDRAW, True)]
)
def test_what_a_page_cannot_do_is_refused(
    desk: FacebookDesk, server: MetaServer, kind: ActKind, undo: bool
) -> None:
    theirs = server.foreign_post(TEXT)
    with pytest.raises(Rejected, match=PlatformProblem.ACT_UNSUPPORTED):
        desk.do(kind, theirs.id, undo=undo)


@pytest.mark.parametrize("uri", ["", "1/2", "me", "../1", "1_2_3", "١", "1?fields=id"])
def test_an_address_that_meta_never_gave_goes_nowhere(
    desk: FacebookDesk, server: MetaServer, uri: str
) -> None:
    with pytest.raises(Rejected, match=PlatformProblem.POST_NOT_FOUND):
        desk.do(ActKind.DELETE, uri)
    assert server.requests == []


def test_an_act_for_which_there_is_no_permit_is_not_done(
    desk: FacebookDesk, server: MetaServer
) -> None:
    theirs = server.foreign_post(TEXT)
    permit = desk.permit_of(Act(ActKind.LIKE, PostRef(theirs.id)))
    with pytest.raises(Refused, match=PlatformProblem.WRONG_CONTENT):
        desk.connector.act(permit, Act(ActKind.DELETE, PostRef(theirs.id)))
    assert server.requests == []


def test_an_act_without_an_answer_is_uncertain(desk: FacebookDesk, server: MetaServer) -> None:
    theirs = server.foreign_post(TEXT)
    desk.wire.break_at("POST", "/likes", "after")
    with pytest.raises(Uncertain):
        desk.do(ActKind.LIKE, theirs.id)


def test_the_newest_posts_are_the_pages_own(desk: FacebookDesk, server: MetaServer) -> None:
    desk.publish(post_with(desk.clock))
    desk.clock.advance(HOUR)
    theirs = server.foreign_post("منشور من برنامج آخر")
    server.foreign_post("سؤال", visitor="500")
    newest = desk.connector.latest(5)
    assert [(one.text, one.app) for one in newest] == [
        ("منشور من برنامج آخر", "Another program"),
        (TEXT, "Natiq"),
    ]
    assert newest[0].post == PostRef(theirs.id)


def test_no_more_of_the_newest_posts_are_given_than_asked_for(
    desk: FacebookDesk, server: MetaServer
) -> None:
    for number in range(7):
        server.foreign_post(f"خبر {number}")
    assert len(desk.connector.latest(3)) == 3


def link_forms(server: MetaServer, uri: str) -> list[str]:
    page, _, post = uri.partition("_")
    return [
        f"https://www.facebook.com/{uri}",
        f"https://m.facebook.com/{page}/posts/{post}",
        f"https://www.facebook.com/{server.page.username}/posts/title-of-it/{post}/",
        f"https://facebook.com/permalink.php?story_fbid={post}&id={page}",
    ]


@pytest.mark.parametrize("form", range(4))
def test_a_post_is_found_by_its_link(desk: FacebookDesk, server: MetaServer, form: int) -> None:
    theirs = server.foreign_post("سؤال", visitor="500")
    seen = desk.connector.look_up(link_forms(server, theirs.id)[form])
    assert (seen.post.uri, seen.author_id, seen.text) == (theirs.id, "500", "سؤال")
    assert seen.published_at == desk.clock.now().astimezone(UTC)


def test_an_own_post_is_found_by_a_link_that_only_meta_can_read(
    desk: FacebookDesk, server: MetaServer
) -> None:
    made = desk.publish(post_with(desk.clock))
    link = f"https://www.facebook.com/{server.page.username}/posts/pfbid0123456789abc"
    listed = {
        "id": made.uri,
        "message": TEXT,
        "created_time": "2026-11-24T08:00:00+0000",
        "from": {"id": server.page.id},
        "permalink_url": link,
    }
    desk.wire.answer_instead("GET", "/feed", json.dumps({"data": [listed]}).encode())
    assert desk.connector.look_up(link).post.uri == made.uri


def test_a_comment_is_found_by_its_link(desk: FacebookDesk, server: MetaServer) -> None:
    own = desk.publish(post_with(desk.clock))
    asked = server.citizen_comment(own.uri, "متى؟")
    number = asked.id.rpartition("_")[2]
    seen = desk.connector.look_up(f"{own.link}?comment_id={number}")
    assert (seen.post.uri, seen.text) == (asked.id, "متى؟")


def test_a_film_is_found_by_its_link(desk: FacebookDesk, server: MetaServer) -> None:
    made = desk.publish(post_with(desk.clock, TEXT, film()))
    number = server.videos()[0].id
    seen = desk.connector.look_up(f"https://www.facebook.com/watch?v={number}")
    assert seen.post.uri == made.uri


def test_a_post_that_is_not_there_is_not_found(desk: FacebookDesk) -> None:
    with pytest.raises(Rejected, match=PlatformProblem.POST_NOT_FOUND):
        desk.connector.look_up("https://www.facebook.com/1/posts/2")


def test_a_link_of_another_page_by_its_name_is_not_found(
    desk: FacebookDesk, server: MetaServer
) -> None:
    with pytest.raises(Rejected, match=PlatformProblem.POST_NOT_FOUND):
        desk.connector.look_up("https://www.facebook.com/another.page/posts/2")
    assert server.requests == []


@pytest.mark.parametrize(
    "address",
    [
        "https://www.facebook.com.example/1/posts/2",
        "http://www.facebook.com/1/posts/2",
        "https://user@www.facebook.com/1/posts/2",
        "https://www.facebook.com/1/posts/../2",
        "https://www.instagram.com/p/Cabcdefg/",
        "https://www.facebook.com/1/posts/2\nx",
        "https://www.facebook.com/" + "1" * 3_000,
        "facebook",
        "https://[/",
    ],
)
def test_what_is_no_link_of_a_post_is_no_address(
    desk: FacebookDesk, server: MetaServer, address: str
) -> None:
    with pytest.raises(Invalid, match=PlatformProblem.ADDRESS_INVALID):
        desk.connector.look_up(address)
    assert server.requests == []
