"""Requests about posts and the account, as the X API takes them. Nothing is sent from here.

Sources: the contract of the API (``/2/tweets``, ``/2/users/{id}/…``), version 2.167;
docs.x.com, "Create Post", "Get Posts", "Fields", "Expansions".
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from core.foundation.errors import Invalid
from core.platforms.exchange import Call
from core.platforms.gate import Allowed
from core.platforms.model import Account, PlatformProblem, Post, PostRef, Rejected

_ID = re.compile(r"[0-9]{1,19}")
_FEWEST, _MOST = 5, 100
"""Of posts that one request for the account's own may ask for."""
_READING = {
    "post.fields": "attachments,conversation_id,created_at,entities,note_post,source",
    "expansions": "author_id,referenced_posts",
    "user.fields": "name,username",
}
"""What every post is read with: other names are silently ignored by the server."""

ME = "/2/users/me"
POSTS = "/2/tweets"


def is_id(value: object) -> bool:
    """Whether it is written as X writes the numbers of posts, users and media."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def id_of(post: PostRef) -> str:
    """The number of the post. Raises ``Invalid(ADDRESS_INVALID)`` for no post of X."""
    if not is_id(post.uri):
        raise Invalid(PlatformProblem.ADDRESS_INVALID)
    return post.uri


def check_together(post: Post) -> None:
    """Raise ``Rejected`` for what X has not: several votes each, or two things in one post.

    Of attachments, a poll and a quoted post one alone can be given.
    """
    poll = post.poll
    if poll is not None and (poll.multiple or post.media or post.quote is not None):
        raise Rejected(PlatformProblem.POLL_UNSUPPORTED)
    if post.quote is not None and post.media:
        raise Rejected(PlatformProblem.QUOTE_UNSUPPORTED)


class Requests:
    """Builds the requests of one account."""

    def __init__(self, account: Account) -> None:
        if not is_id(account.account_id):
            raise Invalid(PlatformProblem.ADDRESS_INVALID)
        self._server = account.server.rstrip("/")
        self._own = f"/2/users/{account.account_id}"

    def allowed(self) -> tuple[Allowed, ...]:
        """What of it passes the network gate."""
        return tuple(
            Allowed.at(self._server, verb, path)
            for verb, path in (
                ("GET", ME),
                ("GET", f"{self._own}/tweets"),
                ("GET", f"{POSTS}/{{id}}"),
                ("POST", POSTS),
                ("DELETE", f"{POSTS}/{{id}}"),
                ("POST", f"{self._own}/likes"),
                ("DELETE", f"{self._own}/likes/{{id}}"),
                ("POST", f"{self._own}/retweets"),
                ("DELETE", f"{self._own}/retweets/{{id}}"),
            )
        )

    def me(self) -> Call:
        """Whose token it is."""
        return self._get(ME, {"user.fields": "name,username"})

    def create(self, post: Post, media_ids: Sequence[str]) -> Call:
        """A new post with media that lie there already.

        Raises ``Invalid`` where an answered or quoted post is none of X.
        """
        body: dict[str, object] = {"text": post.text}
        if post.reply_to is not None:
            body["reply"] = {"in_reply_to_tweet_id": id_of(post.reply_to.parent)}
        if post.quote is not None:
            body["quote_tweet_id"] = id_of(post.quote)
        if media_ids:
            body["media"] = {"media_ids": list(media_ids)}
        if post.poll is not None:
            body["poll"] = {
                "options": list(post.poll.options),
                "duration_minutes": post.poll.minutes,
            }
        return Call("POST", self._url(POSTS), body=body)

    def one(self, post_id: str) -> Call:
        """The post with that number."""
        return self._get(f"{POSTS}/{post_id}", _READING)

    def own_posts(self, most: int, since: datetime | None = None, page: str | None = None) -> Call:
        """The account's own posts, newest first, answers among them and no reposts."""
        asked = {"max_results": str(min(max(most, _FEWEST), _MOST)), "exclude": "retweets"}
        if since is not None:
            asked["start_time"] = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        if page is not None:
            asked["pagination_token"] = page
        return self._get(f"{self._own}/tweets", {**asked, **_READING})

    def delete(self, post_id: str) -> Call:
        """Take a post of one's own away."""
        return Call("DELETE", self._url(f"{POSTS}/{post_id}"))

    def like(self, post_id: str, *, undo: bool) -> Call:
        """Like a post, or no longer."""
        return self._mark("likes", post_id, undo=undo)

    def repost(self, post_id: str, *, undo: bool) -> Call:
        """Repost a post, or take the repost back."""
        return self._mark("retweets", post_id, undo=undo)

    def _mark(self, kind: str, post_id: str, *, undo: bool) -> Call:
        place = self._url(f"{self._own}/{kind}")
        if undo:
            return Call("DELETE", f"{place}/{post_id}")
        return Call("POST", place, body={"tweet_id": post_id})

    def _get(self, path: str, asked: Mapping[str, str]) -> Call:
        return Call("GET", self._url(path), params=asked)

    def _url(self, path: str) -> str:
        return f"{self._server}{path}"
