"""Posts for tests that know no draft."""

from datetime import UTC, datetime

from core.platforms.model import Post, content_hash
from core.publishing.leaving import Content

MOMENT = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def plain_post(text: str) -> Post:
    """A post of nothing but its text."""
    return Post(text, MOMENT)


def hash_of(text: str) -> str:
    """The content hash of a post of nothing but that text."""
    return content_hash(plain_post(text))


def plain_content(text: str) -> Content:
    """What the gate is asked about for such a post."""
    return Content(text, (plain_post(text),))
