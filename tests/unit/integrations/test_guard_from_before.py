"""Which posts count as from before the first look, by whose word."""

from datetime import UTC, datetime, timedelta

import pytest

from core.integrations.store import Checked
from core.integrations.watch import is_from_before
from core.platforms.model import PostRef, SeenPost

FIRST = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
LOOKED = Checked("x:1", first_watched_at=FIRST)
BY_THE_PLATFORM = pytest.mark.parametrize("platform", ["x", "instagram"])
BY_THE_POST = pytest.mark.parametrize("platform", ["bluesky", "mastodon", "facebook", "practice"])


def post_at(at: datetime) -> SeenPost:
    return SeenPost(PostRef("1"), "https://a.example/1", "1", "muscat", "", "", at)


def test_before_the_first_look_all_are():
    assert is_from_before(post_at(FIRST + timedelta(days=1)), Checked("x:1"), "x")


@BY_THE_PLATFORM
@pytest.mark.parametrize(("minutes", "before"), [(-11, True), (-9, False), (1, False)])
def test_what_a_platform_says_is_believed(platform: str, minutes: int, before: bool):
    seen = post_at(FIRST + timedelta(minutes=minutes))
    assert is_from_before(seen, LOOKED, platform) is before


@BY_THE_POST
def test_what_a_post_says_of_itself_is_not(platform: str):
    assert not is_from_before(post_at(FIRST - timedelta(days=900)), LOOKED, platform)


@BY_THE_POST
@pytest.mark.parametrize(("days", "before"), [(-31, True), (-29, False)])
def test_unless_the_first_look_did_not_see_so_far_back(
    platform: str,
    days: int,
    before: bool,
):
    looked = Checked("x:1", first_watched_at=FIRST, reached_back_to=FIRST - timedelta(days=30))
    assert is_from_before(post_at(FIRST + timedelta(days=days)), looked, platform) is before
