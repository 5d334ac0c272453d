"""What the limits say about links and descriptions holds for what leaves."""

from collections.abc import Callable

import pytest

from core.platforms.bluesky.facets import facets_of
from core.platforms.limits import LIMITS
from core.text.counting.links import mastodon_links, x_links
from core.text.direction import for_publishing

TEXT = "التفاصيل في https://example.om/path/ وعند @muscat_municipality"
LINK = "https://example.om/path/"


def _on_bluesky(text: str) -> list[object]:
    features = [feature for facet in facets_of(text) for feature in _features(facet["features"])]
    return [feature["uri"] for feature in features if "uri" in feature]


def _features(found: object) -> list[dict[str, object]]:
    assert isinstance(found, list)
    return found


def _on_mastodon(text: str) -> list[object]:
    return [link.text for link in mastodon_links(text)]


def _on_x(text: str) -> list[object]:
    return [link.text for link in x_links(text)]


@pytest.mark.parametrize(
    ("platform", "links_of"),
    [("bluesky", _on_bluesky), ("mastodon", _on_mastodon), ("x", _on_x)],
)
def test_a_link_leads_where_it_was_written_to_lead(
    platform: str, links_of: Callable[[str], list[object]]
):
    limits = LIMITS[platform]
    leaving = for_publishing(TEXT, limits.keeps_isolates, limits.bare_links)
    assert (links_of(leaving), leaving != TEXT) == ([LINK], True)


def test_a_mark_beside_a_link_would_become_a_part_of_it_on_mastodon():
    assert _on_mastodon(for_publishing(TEXT, keeps_isolates=True)) != [LINK]


def test_a_video_is_described_in_fewer_words_on_bluesky():
    media = LIMITS["bluesky"].media
    assert (media.most_alt(video=False), media.most_alt(video=True)) == (2000, 1000)


def test_images_and_videos_are_described_alike_where_no_other_number_is_named():
    media = LIMITS["mastodon"].media
    assert media.most_alt(video=True) == media.most_alt(video=False) == 1500
