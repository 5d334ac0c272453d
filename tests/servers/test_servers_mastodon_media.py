"""Images and films of posts at a Mastodon server."""

from collections.abc import Generator
from dataclasses import replace
from datetime import timedelta

import pytest

from core.foundation.errors import Refused
from core.platforms.mastodon.media import kept_name
from core.platforms.model import NotSent, PlatformProblem, Rejected
from tests import mastodon_posts as posts
from tests.servers.mastodon_server import Limits
from tests.servers.mastodon_stage import POSTING, Stage, cut, stage


@pytest.fixture
def desk() -> Generator[Stage]:
    with stage() as made:
        yield made
        assert made.server.breaches == []


def test_images_are_there_with_bytes_order_and_descriptions(desk: Stage):
    images = [posts.image(posts.PNG + bytes([n]), f"صورة {n}") for n in range(4)]
    desk.publish(posts.post("صور", *images, server=desk.server.url))
    (post,) = desk.server.statuses
    kept = [(one.content, one.alt) for one in post.media]
    assert kept == [(one.content, one.alt) for one in images]


def test_a_film_is_there_once_the_server_has_worked_on_it(desk: Stage):
    desk.server.processing_polls = 3
    desk.publish(posts.post("فيلم", posts.video(), server=desk.server.url))
    assert desk.server.statuses[0].alts == (posts.ALT,)


def test_progress_is_told_over_all_files(desk: Stage):
    images = [posts.image(posts.PNG + bytes(size)) for size in (1000, 2000)]
    whole = sum(len(one.content) for one in images)
    desk.publish(posts.post("صور", *images, server=desk.server.url))
    assert desk.notes.told[-1] == (whole, whole)
    assert desk.notes.told == sorted(desk.notes.told)


def test_a_film_that_takes_long_is_uploaded_once(desk: Stage):
    desk.server.processing_polls = 12
    film = posts.post("فيلم", posts.video(), server=desk.server.url)
    with pytest.raises(NotSent, match=PlatformProblem.MEDIA_NOT_READY):
        desk.publish(film)
    desk.publish(film)
    assert (desk.asked("POST", "/api/v2/media"), len(desk.server.statuses)) == (1, 1)


def test_waiting_for_a_film_ends_within_a_minute(desk: Stage):
    desk.server.processing_polls = 10_000
    begun = desk.clock.now()
    with pytest.raises(NotSent, match=PlatformProblem.MEDIA_NOT_READY):
        desk.publish(posts.post("فيلم", posts.video(), server=desk.server.url))
    assert desk.clock.now() - begun < timedelta(minutes=1)


def test_a_file_that_the_server_cannot_use_is_refused(desk: Stage):
    desk.server.processing_fails = True
    with pytest.raises(Rejected, match=PlatformProblem.MEDIA_REFUSED):
        desk.publish(posts.post("فيلم", posts.video(), server=desk.server.url))
    assert desk.asked(*POSTING) == 0


def test_after_a_cut_only_what_is_missing_is_uploaded(desk: Stage):
    images = [posts.image(posts.PNG + bytes([n])) for n in range(2)]
    both = posts.post("صور", *images, server=desk.server.url)
    desk.wire.lose(*POSTING)
    with pytest.raises(NotSent):
        desk.publish(both)
    desk.publish(both)
    assert (desk.asked("POST", "/api/v2/media"), len(desk.server.statuses[0].media)) == (2, 2)


def test_a_file_that_the_server_has_forgotten_is_uploaded_anew(desk: Stage):
    desk.notes.kept[kept_name(0)] = "110000000000009999"
    desk.publish(posts.post("صورة", posts.image(), server=desk.server.url))
    assert desk.server.statuses[0].alts == (posts.ALT,)


def test_an_upload_without_an_answer_publishes_nothing(desk: Stage):
    desk.wire.spoil("POST", "/api/v2/media", cut)
    with pytest.raises(NotSent, match=PlatformProblem.NO_ANSWER):
        desk.publish(posts.post("صورة", posts.image(), server=desk.server.url))
    assert desk.server.statuses == []


def test_a_file_beyond_the_servers_limit_is_too_large():
    with (
        stage(limits=Limits(image_size_limit=32)) as desk,
        pytest.raises(Rejected, match=PlatformProblem.MEDIA_TOO_LARGE),
    ):
        desk.publish(posts.post("صورة", posts.image(), server=desk.server.url))


def test_a_kind_of_file_that_the_server_does_not_take_is_refused():
    with (
        stage(limits=Limits(media_types=("image/jpeg",))) as desk,
        pytest.raises(Rejected, match=PlatformProblem.MEDIA_REFUSED),
    ):
        desk.publish(posts.post("صورة", posts.image(), server=desk.server.url))


def test_bytes_that_are_not_those_of_the_permit_never_leave(desk: Stage):
    other = replace(posts.image(), content=posts.PNG + b"x")
    with pytest.raises(Refused, match=PlatformProblem.WRONG_CONTENT):
        desk.publish(posts.post("صورة", other))
    assert desk.server.requests == []
