"""Posts as the Mastodon API takes and gives them.

Sources: docs.joinmastodon.org (methods/statuses, methods/scheduled_statuses, entities/Status,
entities/ScheduledStatus).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from core.platforms.exchange import Call, Members, unreadable
from core.platforms.mastodon.content import is_the_text, plain_text
from core.platforms.mastodon.links import scheduled_address, status_address, status_id
from core.platforms.mastodon.replies import (
    IDENTIFIER,
    items_at,
    matching_at,
    members_at,
    moment_at,
    reference_at,
    text_at,
)
from core.platforms.model import PollQuestion, Post, PostRef, PublishedPost, SeenPost

PAGE = 40
"""The most that a server gives at once."""

HANDLE = re.compile(r"[\w.-]{1,100}(?:@[\w.:-]{1,253})?")
_LINK = re.compile(r"https?://[\x21-\x7e\u00a1-\U0010ffff]{1,2000}")
_LONGEST_CONTENT = 200_000
_LONGEST_NAME = 1_000
_LONGEST_OPTION = 2_000
_SAME_TIME = timedelta(seconds=1)
"""Some servers keep no parts of a second."""


@dataclass(frozen=True)
class Status:
    """A post as a server shows it, and what of it tells whether it is a certain one."""

    seen: SeenPost
    media: int
    parent: str | None
    options: tuple[str, ...]


@dataclass(frozen=True)
class ScheduledStatus:
    """A post that the server will publish; ``key`` where it says under which one it came."""

    address: str
    at: datetime
    text: str
    media: int
    parent: str | None
    options: tuple[str, ...]
    key: str | None


def new_status(
    server: str,
    post: Post,
    media_ids: Sequence[str],
    record_key: str,
    at: datetime | None = None,
) -> Call:
    """The request that publishes the post, or that leaves it there for ``at``."""
    body: dict[str, object] = {"status": post.text, "visibility": "public"}
    if post.languages:
        body["language"] = post.languages[0]
    if media_ids:
        body["media_ids"] = list(media_ids)
    if post.poll is not None:
        body["poll"] = _poll(post.poll)
    if post.reply_to is not None:
        body["in_reply_to_id"] = status_id(server, post.reply_to.parent.uri)
    if post.quote is not None:
        body["quoted_status_id"] = status_id(server, post.quote.uri)
    if at is not None:
        body["scheduled_at"] = _written(at)
    headers = {"idempotency-key": key_for(record_key, at)}
    return Call("POST", f"{server}/api/v1/statuses", headers, body=body)


def key_for(record_key: str, at: datetime | None) -> str:
    """Under what key the server knows the request.

    For one key it finds either a post or something scheduled, even after that was withdrawn.
    """
    return record_key if at is None else f"{record_key}-{int(at.timestamp())}"


def one_status(server: str, identifier: str) -> Call:
    """The request for one post."""
    return Call("GET", status_address(server, identifier))


def own_statuses(server: str, account_id: str, before: str | None = None) -> Call:
    """The request for the account's newest posts without boosts, or for those before one."""
    params = {"limit": str(PAGE), "exclude_reblogs": "true"}
    if before is not None:
        params["max_id"] = before
    return Call("GET", f"{server}/api/v1/accounts/{account_id}/statuses", params=params)


def scheduled_statuses(server: str, before: str | None = None) -> Call:
    """The request for what is scheduled, or for the next page of it."""
    params = {"limit": str(PAGE)}
    if before is not None:
        params["max_id"] = before
    return Call("GET", f"{server}/api/v1/scheduled_statuses", params=params)


def read_status(value: object, server: str) -> Status:
    """A post of an answer. Raises ``Uncertain`` for what is none."""
    members = members_at(value)
    identifier = matching_at(members, "id", IDENTIFIER)
    author = members_at(members.get("account"))
    handle = matching_at(author, "acct", HANDLE)
    warning = text_at(members, "spoiler_text", _LONGEST_CONTENT)
    text = plain_text(text_at(members, "content", _LONGEST_CONTENT))
    seen = SeenPost(
        post=PostRef(status_address(server, identifier)),
        link=_link(members, server) or f"{server}/@{handle}/{identifier}",
        author_id=matching_at(author, "id", IDENTIFIER),
        author_handle=handle,
        author_name=text_at(author, "display_name", _LONGEST_NAME) or handle,
        text="\n\n".join(filter(None, (warning, text))),
        published_at=moment_at(members, "created_at").astimezone(UTC),
        app=_app(members),
    )
    return Status(
        seen,
        media=len(items_at(members, "media_attachments")),
        parent=reference_at(members, "in_reply_to_id"),
        options=_options(members.get("poll")),
    )


def read_scheduled(value: object, server: str) -> ScheduledStatus:
    """Something scheduled of an answer. Raises ``Uncertain`` for what is none."""
    members = members_at(value)
    params = members_at(members.get("params"))
    return ScheduledStatus(
        address=scheduled_address(server, matching_at(members, "id", IDENTIFIER)),
        at=moment_at(members, "scheduled_at").astimezone(UTC),
        text=text_at(params, "text", _LONGEST_CONTENT),
        media=len(items_at(members, "media_attachments")),
        parent=reference_at(params, "in_reply_to_id"),
        options=_given_options(params.get("poll")),
        key=text_at(params, "idempotency", _LONGEST_NAME) or None,
    )


def shown_by(value: object) -> object:
    """The post that an answer is about: of a boost, the post that it shows."""
    original = members_at(value).get("reblog")
    return value if original is None else original


def is_made_of(post: Post, made: Status, server: str) -> bool:
    """Whether ``made`` is what the server makes of ``post``."""
    return _is_made_of(post, made.seen.text, made.media, made.parent, made.options, server)


def will_be_made_of(
    post: Post, record_key: str, at: datetime, made: ScheduledStatus, server: str
) -> bool:
    """Whether ``made`` waits there for ``post`` and for that time."""
    if made.key not in (None, key_for(record_key, at)) or abs(made.at - at) > _SAME_TIME:
        return False
    return _is_made_of(post, made.text, made.media, made.parent, made.options, server)


def published(status: Status, record_key: str, post: Post) -> PublishedPost:
    """``status`` as what became of ``post``."""
    seen = status.seen
    return PublishedPost(record_key, seen.post.uri, seen.link, post.text)


def _is_made_of(
    post: Post,
    text: str,
    media: int,
    parent: str | None,
    options: tuple[str, ...],
    server: str,
) -> bool:
    parents: set[str | None] = {None}
    if post.reply_to is not None:
        # Where what it answers is gone, the server names nothing.
        parents.add(status_id(server, post.reply_to.parent.uri))
    asked = () if post.poll is None else tuple(one.strip() for one in post.poll.options)
    return (
        media == len(post.media)
        and parent in parents
        and options == asked
        and is_the_text(text, post.text)
    )


def _poll(poll: PollQuestion) -> Members:
    return {
        "options": list(poll.options),
        "expires_in": poll.minutes * 60,
        "multiple": poll.multiple,
        "hide_totals": False,
    }


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _link(members: Members, server: str) -> str | None:
    """The page of the post, of those addresses of it that a browser may be sent to."""
    for name in ("url", "uri"):
        value = members.get(name)
        if not isinstance(value, str) or _LINK.fullmatch(value) is None:
            continue
        if value.startswith(("https://", f"{server}/")):
            return value
    return None


def _app(members: Members) -> str | None:
    app = members.get("application")
    return None if app is None else text_at(members_at(app), "name", _LONGEST_NAME) or None


def _options(poll: object) -> tuple[str, ...]:
    if poll is None:
        return ()
    options = map(members_at, items_at(members_at(poll), "options"))
    return tuple(text_at(one, "title", _LONGEST_OPTION).strip() for one in options)


def _given_options(poll: object) -> tuple[str, ...]:
    if poll is None:
        return ()
    options = items_at(members_at(poll), "options")
    if not all(isinstance(one, str) for one in options):
        raise unreadable()
    return tuple(str(one).strip() for one in options)
