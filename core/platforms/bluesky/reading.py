"""What an AT Protocol server answers, read within bounds. Nothing of it is trusted.

Sources: atproto.com/specs (DIDs, handles, record keys, TIDs, AT URIs, data model); the lexicons
app.bsky.feed.post and app.bsky.actor.profile (lengths).
"""

import re
from datetime import UTC, datetime
from typing import cast

from core.platforms.bluesky.links import PostAddress, post_at
from core.platforms.exchange import Members, unreadable
from core.platforms.model import PostRef, PublishedPost, SeenPost

DID = re.compile(r"did:(?:plc:[a-z2-7]{24}|web:[A-Za-z0-9.:%_-]{1,250})")
HANDLE = re.compile(r"[A-Za-z0-9.-]{1,253}")
TOKEN = re.compile(r"[\x21-\x7e]{1,8192}")
_CID = re.compile(r"[A-Za-z0-9+=]{8,256}")
_HALF = re.compile(r"[\ud800-\udfff]")
"""Half of a character, which JSON can hold and no file can."""
_LONGEST_TEXT = 10_000
_LONGEST_NAME = 640
_LONGEST_URI = 1_000


def matching(answer: Members, member: str, pattern: re.Pattern[str]) -> str:
    """The text of that member. Raises ``Uncertain`` where it is none of that pattern."""
    value = answer.get(member)
    if not isinstance(value, str) or pattern.fullmatch(value) is None:
        raise unreadable()
    return value


def text_of(answer: Members, member: str, limit: int, *, empty: bool = False) -> str:
    """The same for a text of any characters and of up to ``limit`` code points."""
    value = answer.get(member)
    if not isinstance(value, str) or not (empty or value) or len(value) > limit:
        raise unreadable()
    if _HALF.search(value):
        raise unreadable()
    return value


def uri_of(answer: Members) -> str:
    return text_of(answer, "uri", _LONGEST_URI)


def did_of(answer: Members) -> str:
    return matching(answer, "did", DID)


def version_of(answer: Members) -> str | None:
    """The record's CID, which not every server gives."""
    return matching(answer, "cid", _CID) if "cid" in answer else None


def members_in(answer: Members, member: str) -> Members:
    value = answer.get(member)
    if not isinstance(value, dict):
        raise unreadable()
    return cast("Members", value)


def own_post(answer: Members, address: PostAddress) -> PublishedPost:
    """The account's own record as the server gives it, which must be the one that was asked for."""
    if uri_of(answer) != address.uri:
        raise unreadable()
    text = text_of(members_in(answer, "value"), "text", _LONGEST_TEXT, empty=True)
    return published(address, text, version_of(answer))


def published(address: PostAddress, text: str, version: str | None) -> PublishedPost:
    return PublishedPost(address.record_key, address.uri, address.link, text, version)


def seen_post(answer: Members, handle: str, name: str) -> SeenPost:
    """Somebody's post, whose author is known by these names."""
    address = post_at(uri_of(answer))
    if address is None:
        raise unreadable()
    value = members_in(answer, "value")
    return SeenPost(
        post=PostRef(address.uri, version_of(answer)),
        link=address.link,
        author_id=address.repo,
        author_handle=handle,
        author_name=name,
        text=text_of(value, "text", _LONGEST_TEXT, empty=True),
        published_at=_moment(value),
        root=_root(value),
    )


def display_name(answer: Members) -> str:
    """What the author of a profile is called; empty where the profile does not say."""
    value = answer.get("value")
    name = cast("Members", value).get("displayName") if isinstance(value, dict) else None
    if not isinstance(name, str) or len(name) > _LONGEST_NAME or _HALF.search(name):
        return ""
    return name


def subject_of(answer: Members) -> str | None:
    """The address of what a like or a repost is about."""
    value = answer.get("value")
    subject = cast("Members", value).get("subject") if isinstance(value, dict) else None
    uri = cast("Members", subject).get("uri") if isinstance(subject, dict) else None
    return uri if isinstance(uri, str) else None


def _root(value: Members) -> PostRef | None:
    """The first post of the thread, where this one answers another."""
    if "reply" not in value:
        return None
    root = members_in(members_in(value, "reply"), "root")
    address = post_at(uri_of(root))
    if address is None:
        raise unreadable()
    return PostRef(address.uri, version_of(root))


def _moment(value: Members) -> datetime:
    written = text_of(value, "createdAt", 64)
    try:
        moment = datetime.fromisoformat(written)
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return aware.astimezone(UTC)
    except (ValueError, OverflowError):
        raise unreadable() from None
