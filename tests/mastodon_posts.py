"""Posts for tests of the Mastodon API, and what a server would say of them."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime

from core.platforms.model import Media, PollQuestion, Post, PostRef, ReplyTo

SERVER = "https://social.example"
ACCOUNT_ID = "110"
MOMENT = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
MP4 = b"\x00\x00\x00\x18ftypmp42" + bytes(64)
ALT = "منظر الحديقة عند الغروب"
POLL = PollQuestion(("الحديقة", "الشاطئ"), minutes=60)


def image(content: bytes = PNG, alt: str = ALT) -> Media:
    return Media(content, "image/png", 320, 180, alt, hashlib.sha256(content).hexdigest())


def video(content: bytes = MP4, alt: str = ALT) -> Media:
    return Media(content, "video/mp4", 320, 180, alt, hashlib.sha256(content).hexdigest())


def post(
    text: str = "تعلن البلدية عن افتتاح الحديقة.",
    *media: Media,
    poll: PollQuestion | None = None,
    answers: str | None = None,
    quotes: str | None = None,
    server: str = SERVER,
) -> Post:
    """A post; ``answers`` and ``quotes`` are the server's numbers of other posts."""
    parent = None if answers is None else PostRef(f"{server}/api/v1/statuses/{answers}")
    return Post(
        text,
        MOMENT,
        media=media,
        poll=poll,
        reply_to=None if parent is None else ReplyTo(parent, parent),
        answering=None if parent is None else ReplyTo(parent, parent),
        quote=None if quotes is None else PostRef(f"{server}/api/v1/statuses/{quotes}"),
    )


def status(content: str = "<p>نص</p>", **members: object) -> Mapping[str, object]:
    """A post as a server tells it, but for what nobody reads here."""
    author = {"id": ACCOUNT_ID, "acct": "baladiya", "display_name": "البلدية"}
    return {
        "id": "1001",
        "url": f"{SERVER}/@baladiya/1001",
        "uri": f"{SERVER}/users/baladiya/statuses/1001",
        "created_at": "2026-11-24T08:00:01.250Z",
        "in_reply_to_id": None,
        "spoiler_text": "",
        "content": content,
        "account": author,
        "media_attachments": [],
        "poll": None,
        "reblog": None,
        "application": {"name": "Natiq", "website": None},
    } | members
