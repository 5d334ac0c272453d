"""What is done to posts that are there at a Mastodon server, and looking at them."""

from collections.abc import Generator
from dataclasses import replace
from datetime import timedelta

import pytest

from core.foundation.errors import Refused
from core.platforms.model import PlatformProblem, PostRef, Rejected
from core.platforms.protocol import Act, ActKind
from core.platforms.tokens import Tokens
from tests import mastodon_posts as posts
from tests.servers.mastodon_stage import Stage, stage


@pytest.fixture
def desk() -> Generator[Stage]:
    with stage() as made:
        yield made
        assert made.server.breaches == []


def _act(desk: Stage, kind: ActKind, post_id: str, *, undo: bool = False) -> None:
    desk.act(Act(kind, PostRef(f"{desk.server.url}/api/v1/statuses/{post_id}"), undo))


def test_a_post_is_liked_once_however_often_it_is_asked_for(desk: Stage):
    post = desk.server.add_post("نص", desk.server.add_account("muwatin"))
    for _ in range(2):
        _act(desk, ActKind.LIKE, post.id)
    assert desk.server.favourites == {(desk.server.account.id, post.id)}


def test_a_like_is_taken_back_however_often_it_is_asked_for(desk: Stage):
    post = desk.server.add_post("نص")
    _act(desk, ActKind.LIKE, post.id)
    for _ in range(2):
        _act(desk, ActKind.LIKE, post.id, undo=True)
    assert desk.server.favourites == set()


def test_a_post_is_boosted_once_however_often_it_is_asked_for(desk: Stage):
    post = desk.server.add_post("نص", desk.server.add_account("muwatin"))
    for _ in range(2):
        _act(desk, ActKind.BOOST, post.id)
    assert [boost.reblog_of for boost in desk.server.boosts] == [post.id]


def test_a_boost_is_taken_back_however_often_it_is_asked_for(desk: Stage):
    post = desk.server.add_post("نص")
    _act(desk, ActKind.BOOST, post.id)
    for _ in range(2):
        _act(desk, ActKind.BOOST, post.id, undo=True)
    assert desk.server.boosts == []


def test_what_others_may_not_see_cannot_be_boosted(desk: Stage):
    post = desk.server.add_post("نص", visibility="private")
    with pytest.raises(Rejected, match=PlatformProblem.REJECTED):
        _act(desk, ActKind.BOOST, post.id)


@pytest.mark.parametrize("kind", [ActKind.LIKE, ActKind.BOOST])
def test_a_post_that_is_gone_can_be_neither_liked_nor_boosted(desk: Stage, kind: ActKind):
    with pytest.raises(Rejected, match=PlatformProblem.POST_NOT_FOUND):
        _act(desk, kind, "7")


@pytest.mark.parametrize("kind", [ActKind.LIKE, ActKind.BOOST])
def test_taking_back_from_a_post_that_is_gone_is_done(desk: Stage, kind: ActKind):
    _act(desk, kind, "7", undo=True)
    assert desk.server.requests[-1].status == 404


def test_a_post_is_deleted_however_often_it_is_asked_for(desk: Stage):
    made = desk.publish("نص")
    for _ in range(2):
        desk.act(Act(ActKind.DELETE, PostRef(made.uri)))
    assert desk.server.statuses == []


def test_a_post_of_others_is_not_taken_for_deleted(desk: Stage):
    post = desk.server.add_post("نص", desk.server.add_account("muwatin"))
    with pytest.raises(Rejected, match=PlatformProblem.POST_NOT_FOUND):
        _act(desk, ActKind.DELETE, post.id)


def test_a_permit_for_another_act_does_nothing(desk: Stage):
    post = desk.server.add_post("نص")
    reference = PostRef(f"{desk.server.url}/api/v1/statuses/{post.id}")
    like, delete = Act(ActKind.LIKE, reference), Act(ActKind.DELETE, reference)
    permit = replace(
        desk.permit(posts.post()), content_hash="", expires_at=desk.clock.now() + timedelta(1)
    )
    for act in (like, delete):
        with pytest.raises(Refused, match=PlatformProblem.WRONG_CONTENT):
            desk.connector.act(permit, act)
    assert desk.server.requests == []


def test_an_act_with_a_token_of_another_account_does_nothing(desk: Stage):
    post, other = desk.server.add_post("نص"), desk.server.add_account("other")
    desk.credentials.now = Tokens(access=desk.server.token_for(other))
    with pytest.raises(Refused, match=PlatformProblem.WRONG_ACCOUNT):
        _act(desk, ActKind.LIKE, post.id)
    assert desk.server.favourites == set()


def test_a_post_is_looked_up_by_its_link(desk: Stage):
    post = desk.server.add_post("متى تفتح؟", desk.server.add_account("muwatin", "مواطن"))
    seen = desk.connector.look_up(f"{desk.server.url}/@muwatin/{post.id}")
    assert (seen.author_name, seen.text) == ("مواطن", "متى تفتح؟")


def test_a_link_to_nothing_says_so(desk: Stage):
    with pytest.raises(Rejected, match=PlatformProblem.POST_NOT_FOUND):
        desk.connector.look_up(f"{desk.server.url}/@muwatin/7")


def test_looking_up_a_boost_shows_the_post(desk: Stage):
    post = desk.server.add_post("متى تفتح؟", desk.server.add_account("muwatin"))
    _act(desk, ActKind.BOOST, post.id)
    boost = desk.server.boosts[0]
    assert desk.connector.look_up(f"{desk.server.url}/@natiq/{boost.id}").text == "متى تفتح؟"


def test_the_newest_own_posts_say_what_they_were_written_with(desk: Stage):
    desk.server.add_post("من المتصفح")
    desk.publish("من هنا")
    newest = desk.connector.latest(5)
    assert [(seen.text, seen.app) for seen in newest] == [
        ("من هنا", "Natiq"),
        ("من المتصفح", None),
    ]


def test_posts_of_others_and_boosts_are_none_of_the_own(desk: Stage):
    post = desk.server.add_post("نص", desk.server.add_account("muwatin"))
    _act(desk, ActKind.BOOST, post.id)
    assert desk.connector.latest(5) == ()


def test_more_own_posts_than_fit_on_a_page_are_read_page_by_page(desk: Stage):
    for number in range(90):
        desk.server.add_post(f"نص {number}")
    texts = [seen.text for seen in desk.connector.latest(85)]
    assert texts == [f"نص {number}" for number in range(89, 4, -1)]
