"""Links of posts, as people copy them."""

import pytest

from core.foundation.errors import Invalid
from core.platforms.meta.links import FacebookLink, facebook_link, shortcode_of
from core.platforms.model import PlatformProblem

OPAQUE = "pfbid02abcDEF1234567890xyz"


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://www.facebook.com/1001_9", FacebookLink(address="1001_9")),
        ("https://www.facebook.com/1001/posts/9", FacebookLink(page="1001", post="9")),
        ("https://FACEBOOK.com/muscat/posts/9/", FacebookLink(page="muscat", post="9")),
        ("https://www.facebook.com/muscat/posts/a-title/9", FacebookLink(page="muscat", post="9")),
        (
            f"https://www.facebook.com/muscat/posts/{OPAQUE}?ref=1",
            FacebookLink(page="muscat", post=OPAQUE),
        ),
        (
            "https://m.facebook.com/story.php?story_fbid=9&id=1001",
            FacebookLink(page="1001", post="9"),
        ),
        ("https://www.facebook.com/muscat/videos/14/", FacebookLink(film="14")),
        ("https://www.facebook.com/reel/14", FacebookLink(film="14")),
        ("https://www.facebook.com/watch/?v=14", FacebookLink(film="14")),
        ("https://www.facebook.com/1001/posts/9?comment_id=8", FacebookLink(address="9_8")),
        ("https://www.facebook.com/1001_9?comment_id=9_8", FacebookLink(address="9_8")),
    ],
)
def test_a_link_names_a_post_a_comment_or_a_film(address: str, link: FacebookLink) -> None:
    assert facebook_link(address) == link


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://www.facebook.com/",
        "https://www.facebook.com/muscat",
        "https://www.facebook.com/muscat/posts/x",
        "https://www.facebook.com/muscat/photos/9",
        "https://www.facebook.com/permalink.php?story_fbid=9",
        "https://www.facebook.com/permalink.php?story_fbid=x&id=1",
        "https://www.facebook.com/watch?v=x",
        f"https://www.facebook.com/muscat/posts/{OPAQUE}?comment_id=8",
        "https://www.facebook.com/1001_9?comment_id=x",
        "https://www.facebook.com/./1001_9",
        "https://www.facebook.com:444/1001_9",
        "https://evil.example/https://www.facebook.com/1001_9",
        "https://www.facebook.com/1001_9 ",
        "https://www.facebook.com/١_٢",
        "https://www.facebook.com/1_2?" + "&".join(f"a{n}=1" for n in range(30)),
    ],
)
def test_what_names_none_is_no_address(address: str) -> None:
    with pytest.raises(Invalid, match=PlatformProblem.ADDRESS_INVALID):
        facebook_link(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.instagram.com/p/Cabc_-12345/",
        "https://instagram.com/reel/Cabc_-12345",
        "https://www.instagram.com/muscat.example/p/Cabc_-12345/?igsh=1",
        "https://www.instagram.com/tv/Cabc_-12345/",
    ],
)
def test_a_link_names_a_medium(address: str) -> None:
    assert shortcode_of(address) == "Cabc_-12345"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://www.instagram.com/p/",
        "https://www.instagram.com/stories/muscat/1/",
        "https://www.instagram.com/p/a b/",
        "http://www.instagram.com/p/Cabc_-12345/",
        "https://www.instagram.com.example/p/Cabc_-12345/",
        "https://www.instagram.com/a/b/p/Cabc_-12345/",
    ],
)
def test_what_names_no_medium_is_no_address(address: str) -> None:
    with pytest.raises(Invalid, match=PlatformProblem.ADDRESS_INVALID):
        shortcode_of(address)
