"""Addresses of posts: as people copy them, and as the protocol writes them.

Sources: atproto.com/specs (AT URI, handle, record key); the pages of bsky.app.
"""

import re
from dataclasses import dataclass

POST = "app.bsky.feed.post"
_LONGEST = 1_000
_DID = r"did:(?:plc:[a-z2-7]{24}|web:[A-Za-z0-9.:%_-]{1,250})"
_HANDLE = (
    r"(?=.{3,253}/)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,62}"
)
_RECORD_KEY = r"(?!\.{1,2}(?:[/?#]|$))[A-Za-z0-9._~:-]{1,512}"
_LINK = re.compile(
    rf"https://bsky\.app/profile/(?P<repo>{_DID}|{_HANDLE})/post/(?P<key>{_RECORD_KEY})/?"
    r"(?:[?#][\x21-\x7e]*)?"
)
_URI = re.compile(rf"at://(?P<repo>{_DID})/{re.escape(POST)}/(?P<key>{_RECORD_KEY})")


@dataclass(frozen=True)
class PostAddress:
    """A post by its author, a DID or (only in a link) a handle, and by its record key."""

    repo: str
    record_key: str

    @property
    def uri(self) -> str:
        return f"at://{self.repo}/{POST}/{self.record_key}"

    @property
    def link(self) -> str:
        return f"https://bsky.app/profile/{self.repo}/post/{self.record_key}"

    @property
    def names_did(self) -> bool:
        """Whether the author is named by what never changes."""
        return self.repo.startswith("did:")


def post_at(uri: str) -> PostAddress | None:
    """The post with this AT URI; ``None`` for anything else."""
    return _address(_URI, uri)


def post_linked(address: str) -> PostAddress | None:
    """The post with this link, as bsky.app shows it, or with this AT URI."""
    return _address(_LINK, address.strip()) or _address(_URI, address.strip())


def _address(pattern: re.Pattern[str], written: str) -> PostAddress | None:
    found = pattern.fullmatch(written) if len(written) <= _LONGEST else None
    return None if found is None else PostAddress(found["repo"], found["key"])
