"""The watch knows our own posts again on each platform: by the address that their receipt has."""

from collections.abc import Generator

import pytest

from core.platforms.model import Media
from tests.fakes import FakeClock
from tests.servers.mastodon_stage import Stage, stage
from tests.servers.meta_desk import (
    TEXT,
    FacebookDesk,
    InstagramDesk,
    facebook_desk,
    film,
    instagram_desk,
    picture,
    post_with,
)
from tests.servers.meta_server import MetaServer
from tests.servers.x_desk import XDesk, x_desk


@pytest.fixture
def page() -> Generator[FacebookDesk]:
    clock = FakeClock()
    with MetaServer(clock.now) as server, facebook_desk(server, clock) as desk:
        yield desk


@pytest.fixture
def instagram() -> Generator[InstagramDesk]:
    clock = FakeClock()
    with MetaServer(clock.now) as server, instagram_desk(server, clock) as desk:
        yield desk


@pytest.fixture
def x() -> Generator[XDesk]:
    with x_desk() as desk:
        yield desk


@pytest.fixture
def mastodon() -> Generator[Stage]:
    with stage() as desk:
        yield desk


PAGE_POSTS = [(), (picture(),), (picture(), picture()), (film(),)]
PICTURES = [(picture(),), (picture(), picture()), (film(),)]


@pytest.mark.parametrize("media", PAGE_POSTS)
def test_a_post_of_a_page_is_known_again(page: FacebookDesk, media: tuple[Media, ...]):
    made = page.publish(post_with(page.clock, TEXT, *media))
    (seen,) = page.connector.latest(100)
    assert (seen.post.uri, seen.author_id) == (made.uri, page.account.account_id)


@pytest.mark.parametrize("media", PICTURES)
def test_a_post_on_instagram_is_known_again(instagram: InstagramDesk, media: tuple[Media, ...]):
    made = instagram.publish(post_with(instagram.clock, TEXT, *media))
    (seen,) = instagram.connector.latest(100)
    assert (seen.post.uri, seen.author_id) == (made.uri, instagram.account.account_id)


def test_a_post_on_x_is_known_again(x: XDesk):
    made = x.publish(x.post(TEXT))
    (seen,) = x.connector.latest(100)
    assert (seen.post.uri, seen.author_id) == (made.uri, x.account_id)


def test_a_post_on_mastodon_is_known_again(mastodon: Stage):
    made = mastodon.publish(TEXT)
    (seen,) = mastodon.connector.latest(100)
    assert (seen.post.uri, seen.author_id) == (made.uri, mastodon.server.account.id)
