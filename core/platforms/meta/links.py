"""The public links of posts, as people copy them from a browser or an app.

All of it is hostile text: bounded, of one known host, each part by its pattern.
"""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from core.foundation.errors import Invalid
from core.platforms.model import PlatformProblem

_LONGEST = 2_000
_FACEBOOK = frozenset({"facebook.com", "www.facebook.com", "m.facebook.com", "web.facebook.com"})
_INSTAGRAM = frozenset({"instagram.com", "www.instagram.com", "m.instagram.com"})
_NUMBER = re.compile(r"[0-9]{1,40}")
_STORY = re.compile(r"[0-9]{1,40}_[0-9]{1,40}")
_OPAQUE = re.compile(r"pfbid[A-Za-z0-9]{10,200}")
_PAGE = re.compile(r"[A-Za-z0-9._-]{1,100}")
_SHORTCODE = re.compile(r"[A-Za-z0-9_-]{5,40}")
_PRINTABLE = re.compile(r"[\x21-\x7e]{1,2000}")
_FILM_PLACES = frozenset({"videos", "reel", "watch"})
_SHORTCODE_PLACES = frozenset({"p", "reel", "reels", "tv"})


@dataclass(frozen=True)
class FacebookLink:
    """What a link to a post names: an address of the API, or a film's number, or a Page by
    number or handle and the post's own number, which may be one that only Meta can read."""

    address: str = ""
    film: str = ""
    page: str = ""
    post: str = ""


def facebook_link(address: str) -> FacebookLink:
    """What it names. Raises ``Invalid(ADDRESS_INVALID)`` for anything else than a post."""
    parts, query = _parts(address, _FACEBOOK)
    link = _by_query(parts, query) or _by_path(parts)
    if link is None:
        raise _invalid()
    comment = query.get("comment_id", "")
    if not comment:
        return link
    if _STORY.fullmatch(comment) is not None:
        return FacebookLink(address=comment)
    post = (link.address or link.post).rpartition("_")[2]
    if _NUMBER.fullmatch(comment) is None or _NUMBER.fullmatch(post) is None:
        raise _invalid()
    return FacebookLink(address=f"{post}_{comment}")


def shortcode_of(address: str) -> str:
    """Which of Instagram's media it names. Raises ``Invalid(ADDRESS_INVALID)``."""
    parts, _ = _parts(address, _INSTAGRAM)
    if len(parts) == 3 and _PAGE.fullmatch(parts[0]) is not None:
        parts = parts[1:]
    if len(parts) == 2 and parts[0] in _SHORTCODE_PLACES and _SHORTCODE.fullmatch(parts[1]):
        return parts[1]
    raise _invalid()


def _parts(address: str, hosts: frozenset[str]) -> tuple[list[str], dict[str, str]]:
    """The segments of the path, and each name of the query once."""
    if len(address) > _LONGEST or _PRINTABLE.fullmatch(address) is None:
        raise _invalid()
    try:
        url = urlsplit(address)
        query = parse_qs(url.query, max_num_fields=20)
        netloc = url.netloc.lower()
    except ValueError:
        raise _invalid() from None
    if url.scheme != "https" or netloc not in hosts:
        raise _invalid()
    segments = [part for part in url.path.split("/") if part]
    if any(part in (".", "..") for part in segments):
        raise _invalid()
    return segments, {name: values[0] for name, values in query.items()}


def _by_query(parts: list[str], query: dict[str, str]) -> FacebookLink | None:
    """``permalink.php?story_fbid=…&id=…``, ``watch?v=…``."""
    story, page, film = query.get("story_fbid", ""), query.get("id", ""), query.get("v", "")
    if parts in (["permalink.php"], ["story.php"]) and _NUMBER.fullmatch(page):
        return FacebookLink(page=page, post=story) if _is_post(story) else None
    if parts == ["watch"] and _NUMBER.fullmatch(film):
        return FacebookLink(film=film)
    return None


def _by_path(parts: list[str]) -> FacebookLink | None:
    """``/page_post``, ``/page/posts/…``, ``/page/videos/…``, ``/reel/…``."""
    if len(parts) == 1 and _STORY.fullmatch(parts[0]):
        return FacebookLink(address=parts[0])
    if len(parts) >= 2 and parts[-2] in _FILM_PLACES and _NUMBER.fullmatch(parts[-1]):
        return FacebookLink(film=parts[-1])
    if len(parts) < 3 or parts[1] != "posts" or _PAGE.fullmatch(parts[0]) is None:
        return None
    # A title may stand before the number.
    post = parts[-1]
    if _STORY.fullmatch(post):
        return FacebookLink(address=post)
    return FacebookLink(page=parts[0], post=post) if _is_post(post) else None


def _is_post(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None or _OPAQUE.fullmatch(text) is not None


def _invalid() -> Invalid:
    return Invalid(PlatformProblem.ADDRESS_INVALID)
