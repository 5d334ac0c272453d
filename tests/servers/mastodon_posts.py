"""What a Mastodon server keeps, and how it tells it: accounts, posts and media as entities."""

import html
import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import quote

import regex

_URL = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?'()،؛؟]")
_REMOTE_MENTION = re.compile(r"(@\w+)@[\w.-]+\w")
_TAG = re.compile(r"(?<![\w&/])#(\w+)")


@dataclass
class Account:
    """An account of the server, or of another one when ``domain`` is set."""

    id: str
    username: str
    display_name: str
    domain: str = ""
    suspended: bool = False


@dataclass
class Media:
    """An uploaded file; ``alt`` is its description.

    ``polls_left``: how often it is still being worked on when asked about.
    """

    id: str
    account_id: str
    content: bytes = field(repr=False)
    media_type: str
    alt: str
    polls_left: int
    failed: bool = False
    status_id: str | None = None


@dataclass(frozen=True)
class Poll:
    """A question with options; it ends ``expires_in`` seconds after the post."""

    id: str
    options: tuple[str, ...]
    expires_in: int
    multiple: bool
    hide_totals: bool


@dataclass
class Post:
    """A post that stands. ``text`` is what was sent, character by character."""

    id: str
    author_id: str
    text: str
    created_at: datetime
    visibility: str = "public"
    language: str | None = None
    spoiler: str = ""
    sensitive: bool = False
    reply_to: str | None = None
    quote: str | None = None
    media: tuple[Media, ...] = ()
    poll: Poll | None = None
    reblog_of: str | None = None
    app_name: str | None = None
    app_website: str | None = None
    key: str | None = None
    """The Idempotency-Key it came under."""

    @property
    def media_ids(self) -> tuple[str, ...]:
        return tuple(one.id for one in self.media)

    @property
    def alts(self) -> tuple[str, ...]:
        return tuple(one.alt for one in self.media)


@dataclass(frozen=True)
class Limits:
    """What ``/api/v2/instance`` tells, in Mastodon's own figures."""

    max_characters: int = 500
    characters_reserved_per_url: int = 23
    max_media_attachments: int = 4
    image_size_limit: int = 16_777_216
    video_size_limit: int = 103_809_024
    description_limit: int = 1_500
    max_options: int = 4
    max_characters_per_option: int = 50
    min_expiration: int = 300
    max_expiration: int = 2_629_746
    media_types: tuple[str, ...] = (
        "image/jpeg",
        "image/png",
        "image/gif",
        "image/webp",
        "video/mp4",
        "video/webm",
        "video/quicktime",
    )


def counted(text: str, spoiler: str, limits: Limits) -> int:
    """The length that Mastodon holds against the limit (documentation, "Posting toots").

    Graphemes, each URL at its own weight, a mention without its server.
    """
    weighed = _URL.sub("x" * limits.characters_reserved_per_url, text)
    weighed = _REMOTE_MENTION.sub(r"\1", weighed)
    return len(regex.findall(r"\X", weighed + spoiler))


def moment(at: datetime) -> str:
    """As Mastodon writes a time: milliseconds and ``Z``."""
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03}Z"


def as_html(text: str, base: str) -> str:
    """The text as Mastodon's ``content``: escaped, paragraphs, links and tags."""
    paragraphs = re.split(r"\n{2,}", text.strip())
    return "".join(f"<p>{_inline(one, base)}</p>" for one in paragraphs) if text else ""


def _inline(text: str, base: str) -> str:
    pieces: list[str] = []
    end = 0
    for match in _URL.finditer(text):
        pieces += [_tagged(text[end : match.start()], base), _link(match.group())]
        end = match.end()
    return "".join([*pieces, _tagged(text[end:], base)]).replace("\n", "<br>")


def _tagged(text: str, base: str) -> str:
    return _TAG.sub(
        lambda tag: (
            f'<a href="{_tag_url(tag[1], base)}" class="mention hashtag" rel="tag">'
            f"#<span>{tag[1]}</span></a>"
        ),
        html.escape(text, quote=False),
    )


def _tag_url(name: str, base: str) -> str:
    return f"{base}/tags/{quote(name)}"


def _link(url: str) -> str:
    shown = html.escape(url)
    return f'<a href="{shown}" target="_blank" rel="nofollow noopener">{shown}</a>'


class Entities:
    """Accounts, posts and media as JSON of the API; ``base`` is the server's own address."""

    def __init__(self, base: str) -> None:
        self._base = base

    def account(self, account: Account, since: datetime, posts: int) -> dict[str, Any]:
        acct = f"{account.username}@{account.domain}" if account.domain else account.username
        place = f"https://{account.domain}" if account.domain else self._base
        picture = f"{self._base}/avatars/original/missing.png"
        return {
            "id": account.id,
            "username": account.username,
            "acct": acct,
            "display_name": account.display_name,
            "locked": False,
            "bot": False,
            "group": False,
            "discoverable": None,
            "indexable": False,
            "created_at": moment(since),
            "note": "",
            "url": f"{place}/@{account.username}",
            "uri": f"{place}/users/{account.username}",
            "avatar": picture,
            "avatar_static": picture,
            "header": picture,
            "header_static": picture,
            "followers_count": 0,
            "following_count": 0,
            "statuses_count": posts,
            "last_status_at": None,
            "emojis": [],
            "fields": [],
        }

    def own_account(self, account: dict[str, Any]) -> dict[str, Any]:
        """The same with what only its owner sees."""
        return account | {
            "source": {
                "privacy": "public",
                "sensitive": False,
                "language": None,
                "note": "",
                "fields": [],
                "follow_requests_count": 0,
                "indexable": False,
            },
            "role": {
                "id": "-99",
                "name": "",
                "permissions": "0",
                "color": "",
                "highlighted": False,
            },
        }

    def media(self, media: Media, ready: bool = True) -> dict[str, Any]:
        place = f"{self._base}/system/media_attachments/{media.id}" if ready else None
        return {
            "id": media.id,
            "type": media.media_type.partition("/")[0],
            "url": place,
            "preview_url": place,
            "remote_url": None,
            "meta": None,
            "description": media.alt or None,
            "blurhash": None,
        }

    def poll(self, poll: Poll, ends: datetime, now: datetime) -> dict[str, Any]:
        return {
            "id": poll.id,
            "expires_at": moment(ends),
            "expired": now >= ends,
            "multiple": poll.multiple,
            "votes_count": 0,
            "voters_count": 0,
            "options": [{"title": one, "votes_count": 0} for one in poll.options],
            "emojis": [],
            "voted": False,
            "own_votes": [],
        }

    def url_of(self, post: Post, author: Account) -> str:
        place = f"https://{author.domain}" if author.domain else self._base
        return f"{place}/@{author.username}/{post.id}"

    def status(self, post: Post, author: Account, account: dict[str, Any]) -> dict[str, Any]:
        """A post but for what depends on others: what it boosts or quotes, and who likes it."""
        uri = f"{account['uri']}/statuses/{post.id}"
        tags = [
            {"name": name, "url": _tag_url(name, self._base)} for name in _TAG.findall(post.text)
        ]
        application = None
        if post.app_name:
            application = {"name": post.app_name, "website": post.app_website}
        return {
            "id": post.id,
            "created_at": moment(post.created_at),
            "in_reply_to_id": post.reply_to,
            "in_reply_to_account_id": None,
            "sensitive": post.sensitive,
            "spoiler_text": post.spoiler,
            "visibility": post.visibility,
            "language": post.language,
            "uri": uri,
            "url": self.url_of(post, author),
            "replies_count": 0,
            "reblogs_count": 0,
            "favourites_count": 0,
            "edited_at": None,
            "content": as_html(post.text, self._base),
            "reblog": None,
            "application": application,
            "account": account,
            "media_attachments": [self.media(one) for one in post.media],
            "mentions": [],
            "tags": tags,
            "emojis": [],
            "card": None,
            "poll": None,
            "quote": None,
            "favourited": False,
            "reblogged": False,
            "muted": False,
            "bookmarked": False,
        }
