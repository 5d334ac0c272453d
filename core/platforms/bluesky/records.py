"""The records that are written: posts, likes and reposts.

Sources: the lexicons app.bsky.feed.post, app.bsky.feed.like, app.bsky.feed.repost,
app.bsky.embed.record, app.bsky.embed.recordWithMedia and com.atproto.repo.strongRef.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import regex

from core.platforms.bluesky.embeds import Blob, embed_of, quoting
from core.platforms.bluesky.facets import facets_of
from core.platforms.bluesky.links import POST
from core.platforms.exchange import Members
from core.platforms.limits import LIMITS
from core.platforms.model import PlatformProblem, Post, PostRef, Rejected, ReplyTo
from core.platforms.protocol import ActKind

_GRAPHEME = regex.compile(r"\X")

COLLECTIONS: Mapping[ActKind, str] = {
    ActKind.LIKE: "app.bsky.feed.like",
    ActKind.BOOST: "app.bsky.feed.repost",
}
"""What is kept of an act, and where."""


def check_shape(post: Post) -> None:
    """Raise ``Rejected`` for what no record of a post can hold. Nothing has left by then."""
    if post.poll is not None:
        raise Rejected(PlatformProblem.POLL_UNSUPPORTED)
    _references(post)


def post_record(post: Post, blobs: Sequence[Blob]) -> Members:
    """A post with what was uploaded for it."""
    record: dict[str, object] = {
        "$type": POST,
        "text": post.text,
        "createdAt": timestamp(post.created_at),
        "langs": list(post.languages),
    }
    facets = facets_of(post.text)
    if facets:
        record["facets"] = facets
    references = _references(post)
    if "reply" in references:
        record["reply"] = references["reply"]
    media = embed_of(post.media, blobs) if blobs else None
    quoted = references.get("quote")
    embed = media if quoted is None else quoting(quoted, media)
    if embed is not None:
        record["embed"] = embed
    return record


def act_record(kind: ActKind, subject: PostRef, now: datetime) -> Members:
    """A like or a repost of exactly one version of a post."""
    return {
        "$type": COLLECTIONS[kind],
        "subject": _strong(subject, PlatformProblem.ACT_UNSUPPORTED),
        "createdAt": timestamp(now),
    }


def is_too_long(text: str) -> bool:
    """Whether the text is beyond what the lexicon allows a post."""
    limits = LIMITS["bluesky"]
    most_bytes, most = limits.utf8_bytes or 0, limits.length or 0
    return len(text.encode()) > most_bytes or len(_GRAPHEME.findall(text)) > most


def timestamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _references(post: Post) -> Mapping[str, Members]:
    """What the record says of other posts: whose answer it is, and which it shows."""
    found: dict[str, Members] = {}
    if post.reply_to is not None:
        problem = (
            PlatformProblem.THREAD_UNSUPPORTED if post.part else PlatformProblem.REPLY_UNSUPPORTED
        )
        found["reply"] = _reply(post.reply_to, problem)
    if post.quote is not None:
        found["quote"] = _strong(post.quote, PlatformProblem.QUOTE_UNSUPPORTED)
    return found


def _reply(to: ReplyTo, problem: PlatformProblem) -> Members:
    return {"root": _strong(to.root, problem), "parent": _strong(to.parent, problem)}


def _strong(post: PostRef, problem: PlatformProblem) -> Members:
    """A reference to exactly one version of a post; without a version it is ``problem``."""
    if post.version is None:
        raise Rejected(problem)
    return {"uri": post.uri, "cid": post.version}
