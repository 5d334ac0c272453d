"""What IT is told to put into a token is what the program then asks of it."""

import pytest

from core.connections.wanted import wanted_of
from core.platforms.meta.scopes import allowed_for


@pytest.mark.parametrize("platform", ["facebook", "instagram"])
def test_what_it_is_told_to_give_is_taken(platform: str) -> None:
    wanted = wanted_of(platform)
    assert {*wanted.needed, *wanted.useful} <= allowed_for(platform, linked=True)


def test_publishing_on_instagram_takes_the_page_as_well() -> None:
    assert {"instagram_content_publish", "pages_manage_posts"} <= {*wanted_of("instagram").needed}


def test_deleting_on_instagram_is_an_offer() -> None:
    assert wanted_of("instagram").useful == ("instagram_manage_contents",)
