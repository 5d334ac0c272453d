"""What answers of the X API say, checked by type and pattern before any of it is used.

Sources: the contract of the API (schemas ``Post``, ``User``, ``Expansions``); docs.x.com,
"X IDs" (a number holds the moment at which it was given). Servers that answer in the older
names (``referenced_tweets``, ``note_tweet``) are understood as well.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import cast

from core.platforms.exchange import Members, Reply, unreadable
from core.platforms.model import AccountIdentity, PlatformProblem, PostRef, Rejected, SeenPost
from core.platforms.x.refusals import problems_in, refusal_of
from core.platforms.x.requests import is_id

_HANDLE = re.compile(r"[A-Za-z0-9_]{1,50}")
_PAGE = re.compile(r"[A-Za-z0-9_.=-]{1,500}")
_ADDRESS = re.compile(r"[^\s\x00-\x20<>\"]{1,4096}")
_SHORT = re.compile(r"https?://t\.co/[A-Za-z0-9]{1,40}")
_OF_PICTURE = re.compile(r"/status/([0-9]{1,19})/(?:photo|video)/[0-9]{1,2}$")
_LONGEST_TEXT = 30_000
_LONGEST_NAME = 200
_MOST_LINKS = 200
_MOST_POSTS = 100
_EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657_000, tzinfo=UTC)
"""The moment from which the numbers of posts count, in milliseconds above 22 bits."""


@dataclass(frozen=True)
class ShortLink:
    """A link of a post: what stands in its text, and where that leads.

    ``is_picture``: it stands for an attachment, and nobody wrote it.
    """

    short: str
    leads_to: str
    is_picture: bool


@dataclass(frozen=True)
class XPost:
    """A post as X gives it. ``text`` is whole and unescaped; its links are still short ones."""

    post_id: str
    text: str
    published_at: datetime
    author_id: str
    conversation_id: str | None = None
    links: tuple[ShortLink, ...] = ()
    media: int = 0
    polls: int = 0
    answered: str | None = None
    quoted: str | None = None
    is_repost: bool = False
    app: str | None = None


@dataclass(frozen=True)
class Page:
    """A page of posts, and what to ask for the next one with."""

    posts: tuple[XPost, ...]
    authors: Mapping[str, Members]
    further: str | None


def object_in(reply: Reply) -> Members:
    """What a successful answer says. Raises ``Uncertain`` where it is no object."""
    members = reply.members
    if members is None:
        raise unreadable()
    return members


def identity_in(answer: Members) -> AccountIdentity:
    """Whose token it is."""
    user = _object(answer, "data")
    return AccountIdentity(_id(user, "id"), _matching(user.get("username"), _HANDLE))


def created_in(answer: Members) -> str:
    """The number of the post that was made. Answers about anything else have no text."""
    data = _object(answer, "data")
    _text(data.get("text"))
    return _id(data, "id")


def check_done(reply: Reply, name: str, wanted: bool) -> None:
    """Raise unless the answer says that it stands as ``wanted``: what ``name`` is called.

    An answer without a body says so by its status. ``Rejected`` where it names a problem,
    ``Uncertain`` where it says something else.
    """
    if not reply.content:
        return
    answer = object_in(reply)
    if "data" not in answer and problems_in(answer):
        raise refusal_of(reply)
    if _object(answer, "data").get(name) is not wanted:
        raise unreadable()


def post_in(answer: Members) -> Page:
    """The one post that was asked for. Raises ``Rejected(POST_NOT_FOUND)``."""
    if "data" not in answer and isinstance(answer.get("errors"), list):
        # Gone, protected or of a suspended account: with a status of 200 as well.
        raise Rejected(PlatformProblem.POST_NOT_FOUND)
    return Page((_post(_object(answer, "data")),), _authors(answer), None)


def posts_in(answer: Members) -> Page:
    """A page of posts; without ``data`` there are none."""
    listed = answer.get("data", [])
    if not isinstance(listed, list) or len(cast("list[object]", listed)) > _MOST_POSTS:
        raise unreadable()
    posts = tuple(_post(_checked(one)) for one in cast("list[object]", listed))
    meta = answer.get("meta")
    further = cast("Members", meta).get("next_token") if isinstance(meta, dict) else None
    return Page(posts, _authors(answer), None if further is None else _matching(further, _PAGE))


def seen(post: XPost, text: str, authors: Mapping[str, Members]) -> SeenPost:
    """The post for whoever reads it here; ``text`` as people read it there."""
    author = authors.get(post.author_id, {})
    handle, name = author.get("username"), author.get("name")
    known = handle if isinstance(handle, str) and _HANDLE.fullmatch(handle) else ""
    root = post.conversation_id
    return SeenPost(
        post=PostRef(post.post_id),
        link=link_of(known, post.post_id),
        author_id=post.author_id,
        author_handle=known,
        author_name=name[:_LONGEST_NAME] if isinstance(name, str) else known,
        text=text,
        published_at=post.published_at,
        root=None if root is None or root == post.post_id else PostRef(root),
        app=post.app,
    )


def link_of(handle: str, post_id: str) -> str:
    """Where people find the post; without a handle by its number alone."""
    owner = handle if _HANDLE.fullmatch(handle) else "i"
    return f"https://x.com/{owner}/status/{post_id}"


def _post(members: Members) -> XPost:
    post_id = _id(members, "id")
    long = _optional_object(members, "note_post") or _optional_object(members, "note_tweet")
    # A long text is cut short in the post itself; its own links go with it.
    whole = long if long is not None and isinstance(long.get("text"), str) else members
    attachments = _optional_object(members, "attachments") or {}
    media = _list(attachments, "media_keys")
    conversation = members.get("conversation_id")
    post = XPost(
        post_id=post_id,
        text=unescaped(_text(whole.get("text"))),
        published_at=_moment(members.get("created_at"), post_id),
        author_id=_id(members, "author_id"),
        conversation_id=None if conversation is None else _id(members, "conversation_id"),
        links=tuple(_links(members, post_id, media)) + tuple(_links(whole, post_id, media)),
        media=len(media),
        polls=len(_list(attachments, "poll_ids")),
        app=_app(members.get("source")),
    )
    return _with_references(post, members)


def _with_references(post: XPost, members: Members) -> XPost:
    listed = _list(members, "referenced_posts") or _list(members, "referenced_tweets")
    for one in map(_checked, listed):
        kind, other = one.get("type"), _id(one, "id")
        if kind == "replied_to":
            post = replace(post, answered=other)
        elif kind == "quoted":
            post = replace(post, quoted=other)
        elif kind == "retweeted":
            post = replace(post, is_repost=True)
    return post


def _links(members: Members, post_id: str, media: list[object]) -> Iterator[ShortLink]:
    entities = _optional_object(members, "entities") or {}
    for one in map(_checked, _list(entities, "urls")[:_MOST_LINKS]):
        short, long = one.get("url"), one.get("expanded_url")
        if not isinstance(short, str) or _SHORT.fullmatch(short) is None:
            continue
        if not isinstance(long, str) or _ADDRESS.fullmatch(long) is None:
            continue
        picture = _OF_PICTURE.search(long)
        # A link to a picture in somebody's post was written; only those of its own were not.
        own = picture is not None and picture[1] == post_id
        yield ShortLink(short, long, own or one.get("media_key") in media)


def unescaped(text: str) -> str:
    """``text`` without the three escapes that X puts in."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _authors(answer: Members) -> Mapping[str, Members]:
    users = _list(_optional_object(answer, "includes") or {}, "users")
    return {_id(one, "id"): one for one in map(_checked, users)}


def _moment(written: object, post_id: str) -> datetime:
    if isinstance(written, str) and len(written) <= 40:
        try:
            moment = datetime.fromisoformat(written)
        except ValueError:
            raise unreadable() from None
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    return _EPOCH + timedelta(milliseconds=int(post_id) >> 22)


def _app(source: object) -> str | None:
    return source[:_LONGEST_NAME] if isinstance(source, str) and source else None


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise unreadable()
    return value


def _id(members: Members, name: str) -> str:
    value = members.get(name)
    if not is_id(value):
        raise unreadable()
    return cast("str", value)


def _matching(value: object, pattern: re.Pattern[str]) -> str:
    if not isinstance(value, str) or pattern.fullmatch(value) is None:
        raise unreadable()
    return value


def _object(members: Members, name: str) -> Members:
    return _checked(members.get(name))


def _optional_object(members: Members, name: str) -> Members | None:
    value = members.get(name)
    return None if value is None else _checked(value)


def _checked(value: object) -> Members:
    if not isinstance(value, dict):
        raise unreadable()
    return cast("Members", value)


def _list(members: Members, name: str) -> list[object]:
    """The list with that name; where there is none, or ``null``, an empty one."""
    value = members.get(name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise unreadable()
    return cast("list[object]", value)
