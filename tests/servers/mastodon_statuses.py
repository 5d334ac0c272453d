"""Posting, deleting, boosting, liking, listing and finding on a Mastodon server."""

from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from tests.servers.contract import Call
from tests.servers.contract_server import Answer, Route
from tests.servers.mastodon_posts import Media, Poll, Post, counted
from tests.servers.mastodon_state import MastodonState, refused
from tests.servers.oauth_desk import Token

KEY_LIFE = timedelta(hours=1)
"""How long an Idempotency-Key is remembered (documentation, "Post a new status")."""

_MOST_LISTED = 40


class StatusRoom:
    """``/api/v1/statuses``, an account's statuses and the search."""

    def __init__(self, server: MastodonState) -> None:
        self._server = server
        self._answered: dict[tuple[str, str], tuple[Any, Any]] = {}

    def routes(self) -> dict[str, Route]:
        one = "/api/v1/statuses/{id}"
        return {
            f"GET {one}": self._get,
            f"GET {one}/source": self._source,
            f"DELETE {one}": self._delete,
            f"POST {one}/reblog": self._reblog,
            f"POST {one}/unreblog": self._unreblog,
            f"POST {one}/favourite": self._favourite,
            f"POST {one}/unfavourite": self._unfavourite,
            "GET /api/v1/accounts/{id}/statuses": self._list,
            "GET /api/v2/search": self._search,
        }

    def known(self, token: Token, key: str | None) -> str | None:
        """The id that was given under this key within the hour."""
        answered_at, given = self._answered.get((token.account_id, key or ""), (None, None))
        if key is None or answered_at is None or self._server.now() >= answered_at + KEY_LIFE:
            return None
        return given

    def remember(self, token: Token, key: str | None, given: str) -> None:
        if key is not None:
            self._answered[token.account_id, key] = (self._server.now(), given)

    def checked(self, fields: dict[str, Any], token: Token) -> Post:
        """The post that these fields make, not yet published. Raises ``RefusedError``: 404, 422."""
        server = self._server
        text, spoiler = fields.get("status", ""), fields.get("spoiler_text", "")
        media = self._own_media(fields.get("media_ids", []), token, "poll" in fields)
        poll = self._checked_poll(fields["poll"]) if "poll" in fields else None
        if not text.strip() and not media:
            raise refused(422, "Validation failed: Text can't be blank")
        limit = server.limits.max_characters
        if counted(text, spoiler, server.limits) > limit:
            raise refused(422, f"Validation failed: Text character limit of {limit} exceeded")
        reply_to, quote = fields.get("in_reply_to_id"), fields.get("quoted_status_id")
        if reply_to is not None and server.post(reply_to) is None:
            raise refused(404, "The post you are trying to reply to does not appear to exist.")
        if quote is not None and server.post(quote) is None:
            raise refused(404, "The post you are trying to quote does not appear to exist.")
        app = server.oauth.apps[token.client_id]
        return Post(
            id=server.next_id(),
            author_id=token.account_id,
            text=text,
            created_at=server.now(),
            visibility=fields.get("visibility", "public"),
            language=fields.get("language"),
            spoiler=spoiler,
            sensitive=fields.get("sensitive", False),
            reply_to=reply_to,
            quote=quote,
            media=media,
            poll=poll,
            app_name=app.name,
            app_website=app.website,
        )

    def publish(self, post: Post) -> None:
        for one in post.media:
            one.status_id = post.id
        self._server.timeline.add(post)

    def _own_media(self, ids: list[str], token: Token, poll: bool) -> tuple[Media, ...]:
        limit = self._server.limits.max_media_attachments
        if len(ids) > limit or (ids and poll):
            raise refused(422, f"Cannot attach more than {limit} files")
        found = [self._server.media.get(one) for one in ids]
        media = [
            one
            for one in found
            if one and one.account_id == token.account_id and one.status_id is None
        ]
        if len(media) < len(ids):
            missing = ", ".join(set(ids) - {one.id for one in media})
            raise refused(422, f"Media {missing} not found or already attached to another post")
        if any(one.polls_left or one.failed for one in media):
            raise refused(
                422,
                "Cannot attach files that have not finished processing. Try again in a moment!",
            )
        if len(media) > 1 and any(not one.media_type.startswith("image/") for one in media):
            raise refused(422, "Cannot attach a video to a post that already contains images")
        return tuple(media)

    def _checked_poll(self, fields: dict[str, Any]) -> Poll:
        limits = self._server.limits
        options, lasting = fields.get("options", []), fields.get("expires_in", 0)
        fault = None
        if len(options) < 2:
            fault = "Options must be more than one item"
        elif len(options) > limits.max_options:
            fault = f"Options can't contain more than {limits.max_options} items"
        elif any(len(one) > limits.max_characters_per_option for one in options):
            most = limits.max_characters_per_option
            fault = f"Options can't be longer than {most} characters each"
        elif len(set(options)) < len(options):
            fault = "Options contain duplicate items"
        elif lasting > limits.max_expiration:
            fault = "Expires at is too far into the future"
        elif lasting < limits.min_expiration:
            fault = "Expires at is too soon"
        if fault is not None:
            raise refused(422, f"Validation failed: {fault}")
        multiple, hidden = fields.get("multiple", False), fields.get("hide_totals", False)
        return Poll(self._server.next_id(), tuple(options), lasting, multiple, hidden)

    def _get(self, call: Call) -> Answer:
        token = self._server.token_of(call)
        return self._told(self._found(call), token)

    def _source(self, call: Call) -> Answer:
        self._server.token_of(call)
        post = self._found(call)
        return Answer(200, {"id": post.id, "text": post.text, "spoiler_text": post.spoiler})

    def _delete(self, call: Call) -> Answer:
        token = self._server.token_of(call)
        post = self._found(call)
        if post.author_id != token.account_id:
            raise refused(404, "Record not found")
        told = self._server.entity(post, token.account_id) | {"text": post.text}
        for one in self._server.timeline.pointing_at(post.id):
            if one.reblog_of == post.id:
                self._server.timeline.remove(one)
        self._server.timeline.remove(post)
        for one in post.media:
            one.status_id = None
        return Answer(200, told)

    def _reblog(self, call: Call) -> Answer:
        token = self._server.token_of(call)
        post = self._found(call)
        if post.visibility in {"direct", "private"}:
            raise refused(403, "This action is not allowed")
        boost = self._boost_of(post, token)
        if boost is None:
            server = self._server
            visibility = (call.body or {}).get("visibility", "public")
            boost_id, now = server.next_id(), server.now()
            boost = Post(boost_id, token.account_id, "", now, visibility, reblog_of=post.id)
            server.timeline.add(boost)
        return self._told(boost, token)

    def _unreblog(self, call: Call) -> Answer:
        token = self._server.token_of(call)
        post = self._found(call)
        boost = self._boost_of(post, token)
        if boost is not None:
            self._server.timeline.remove(boost)
        return self._told(post, token)

    def _favourite(self, call: Call) -> Answer:
        token = self._server.token_of(call)
        post = self._found(call)
        self._server.favourites.add((token.account_id, post.id))
        return self._told(post, token)

    def _unfavourite(self, call: Call) -> Answer:
        token = self._server.token_of(call)
        post = self._found(call)
        self._server.favourites.discard((token.account_id, post.id))
        return self._told(post, token)

    def _list(self, call: Call) -> Answer:
        token = self._server.token_of(call)
        if call.path["id"] not in self._server.accounts:
            raise refused(404, "Record not found")
        asked = call.query
        found = [
            post
            for post in self._server.timeline.of(call.path["id"])
            if not (asked.get("exclude_reblogs") and post.reblog_of)
            and not (asked.get("exclude_replies") and post.reply_to)
            and not (asked.get("only_media") and not post.media)
            and not (asked.get("pinned"))
        ]
        page = _page(found, asked)
        told = [self._server.entity(post, token.account_id) for post in page]
        return Answer(200, told, self._links(call, page))

    def _links(self, call: Call, page: list[Post]) -> dict[str, str]:
        if not page:
            return {}
        url = f"{self._server.url}/api/v1/accounts/{call.path['id']}/statuses"
        older, newer = urlencode({"max_id": page[-1].id}), urlencode({"min_id": page[0].id})
        return {"Link": f'<{url}?{older}>; rel="next", <{url}?{newer}>; rel="prev"'}

    def _search(self, call: Call) -> Answer:
        token = self._server.token_of(call)
        asked = call.query
        found = [
            self._server.entity(post, token.account_id)
            for post in self._server.timeline
            if asked["q"] == self._url_of(post)
            and (asked.get("resolve") or not self._server.accounts[post.author_id].domain)
        ]
        kinds = asked.get("type", "statuses")
        statuses = found if kinds == "statuses" else []
        return Answer(200, {"accounts": [], "statuses": statuses, "hashtags": []})

    def _url_of(self, post: Post) -> str:
        return self._server.entities.url_of(post, self._server.accounts[post.author_id])

    def _found(self, call: Call) -> Post:
        post = self._server.post(call.path["id"])
        if post is None:
            raise refused(404, "Record not found")
        return post

    def _boost_of(self, post: Post, token: Token) -> Post | None:
        return next(
            (
                one
                for one in self._server.timeline.pointing_at(post.id)
                if one.reblog_of == post.id and one.author_id == token.account_id
            ),
            None,
        )

    def _told(self, post: Post, token: Token) -> Answer:
        return Answer(200, self._server.entity(post, token.account_id))


def _page(posts: list[Post], asked: dict[str, Any]) -> list[Post]:
    """Newest first; ``min_id`` gives the page that follows it, the others the newest that fit."""
    limit = min(asked.get("limit", 20), _MOST_LISTED)
    after = max(asked.get("since_id", ""), asked.get("min_id", ""))
    fitting = [
        one
        for one in posts
        if one.id > after and ("max_id" not in asked or one.id < asked["max_id"])
    ]
    page = fitting[:limit] if "min_id" in asked else fitting[-limit:]
    return page[::-1]
