"""Posting, deleting, reposting, liking and listing on X."""

from datetime import datetime
from typing import Any

from tests.servers.contract import Call
from tests.servers.contract_server import Answer, Route
from tests.servers.oauth_desk import Token
from tests.servers.x_posts import Link, Poll, Post, Upload, entities_of, moment, weight_of
from tests.servers.x_state import XState, invalid, missing, plainly_refused

_REFERENCES = (("repost_of", "retweeted"), ("quote", "quoted"), ("reply_to", "replied_to"))


class TweetRoom:
    """``/2/tweets``, a user's tweets, retweets and likes."""

    def __init__(self, server: XState) -> None:
        self._server = server

    def routes(self) -> dict[str, Route]:
        return {
            "POST /2/tweets": self._post,
            "GET /2/tweets/{id}": self._get,
            "DELETE /2/tweets/{id}": self._delete,
            "GET /2/users/{id}/tweets": self._list,
            "POST /2/users/{id}/retweets": self._repost,
            "DELETE /2/users/{id}/retweets/{source_tweet_id}": self._take_back_repost,
            "POST /2/users/{id}/likes": self._like,
            "DELETE /2/users/{id}/likes/{tweet_id}": self._take_back_like,
        }

    def _post(self, call: Call) -> Answer:
        server = self._server
        token = server.token_of(call)
        post = self._checked(call.body, token)
        server.keep(post)
        told = {"id": post.id, "text": post.served, "edit_history_post_ids": [post.id]}
        return Answer(201, {"data": told})

    def _checked(self, fields: dict[str, Any], token: Token) -> Post:
        """The post that these fields make, not yet there. Raises ``RefusedError``: 400, 403."""
        text = fields.get("text", "")
        media = self._own_media(fields.get("media", {}).get("media_ids", []), token)
        if sum(bool(one) for one in (media, "poll" in fields, "quote_tweet_id" in fields)) > 1:
            raise invalid("Only one of media, poll and quote_tweet_id can be given.")
        if not text.strip() and not media:
            raise invalid("text: a post needs a text or media.")
        self._hold_to_length(text)
        self._refuse_duplicate(text, token)
        reply_to = fields.get("reply", {}).get("in_reply_to_tweet_id")
        quote = fields.get("quote_tweet_id")
        if reply_to is not None and self._server.post(reply_to) is None:
            raise plainly_refused(
                403,
                "Forbidden",
                "You attempted to reply to a Tweet that is deleted or not visible to you.",
            )
        if quote is not None and self._server.post(quote) is None:
            raise invalid("quote_tweet_id: the post to quote is not there.")
        poll = None
        if "poll" in fields:
            options, minutes = fields["poll"]["options"], fields["poll"]["duration_minutes"]
            poll = Poll(self._server.next_id(), tuple(options), minutes)
        return self._made(text, token, reply_to, quote, media, poll)

    def _made(
        self,
        text: str,
        token: Token,
        reply_to: str | None,
        quote: str | None,
        media: tuple[Upload, ...],
        poll: Poll | None,
    ) -> Post:
        server = self._server
        post_id = server.next_id()
        extra: list[Link] = []
        if media:
            short = server.shortener.next_short()
            own = f"https://x.com/{server.users[token.account_id].username}/status/{post_id}"
            shown = f"pic.x.com/{short.rpartition('/')[2]}"
            extra = [Link(short, f"{own}/{one.kind}/1", shown, one.key) for one in media]
        quoted = server.post(quote) if quote is not None else None
        if quoted is not None:
            url = server.url_of(quoted)
            shown = f"{url.removeprefix('https://')[:26]}…"
            extra.append(Link(server.shortener.next_short(), url, shown))
        served, links = server.shortener.serve(text, extra)
        now = server.now()
        return Post(
            post_id, token.account_id, text, served, now, links, reply_to, quote, media, poll
        )

    def _hold_to_length(self, text: str) -> None:
        if weight_of(text) <= self._server.max_weight:
            return
        sentence = "Your Tweet text is too long."
        if self._server.too_long_status == 400:
            raise invalid(sentence)
        raise plainly_refused(403, "Forbidden", sentence)

    def _refuse_duplicate(self, text: str, token: Token) -> None:
        before = self._server.last_saying(text, token.account_id)
        since = self._server.now() - self._server.duplicate_window
        if text.strip() and before is not None and before.created_at > since:
            raise plainly_refused(
                403,
                "Forbidden",
                "You are not allowed to create a Tweet with duplicate content.",
            )

    def _own_media(self, ids: list[str], token: Token) -> tuple[Upload, ...]:
        found = [self._server.uploads.get(one) for one in ids]
        media = [
            one
            for one in found
            if one is not None
            and one.user_id == token.account_id
            and one.finalized
            and not one.polls_left
            and not one.failed
            and self._server.now() < one.ends
        ]
        if len(media) < len(ids):
            raise invalid("Your media IDs are invalid.")
        if len(media) > 1 and any(one.kind != "photo" for one in media):
            raise invalid("A post takes four photos, or one video, or one GIF.")
        return tuple(media)

    def _get(self, call: Call) -> Answer:
        self._server.token_of(call)
        post = self._server.post(call.path["id"])
        if post is None:
            return Answer(200, {"errors": [missing(call.path["id"])]})
        told: dict[str, Any] = {"data": self._told(post, call.query)}
        return Answer(200, told | self._includes([post], call.query))

    def _delete(self, call: Call) -> Answer:
        token = self._server.token_of(call)
        post = self._server.post(call.path["id"])
        if post is not None and post.author_id != token.account_id:
            raise plainly_refused(403, "Forbidden", "You are not authorized to delete this Tweet.")
        if post is not None:
            for one in self._server.timeline.pointing_at(post.id):
                self._server.timeline.remove(one)
            self._server.timeline.remove(post)
        return Answer(200, {"data": {"deleted": True}})

    def _list(self, call: Call) -> Answer:
        self._server.token_of(call)
        asked = call.query
        found = [
            post
            for post in self._server.timeline.of(call.path["id"])
            if post.created_at <= self._server.now() - self._server.timeline_lag
            and _asked_for(post, asked)
        ][::-1]
        first = int(asked.get("pagination_token", "0"), 36)
        size = asked.get("max_results", 10)
        page = found[first : first + size]
        meta: dict[str, Any] = {"result_count": len(page)}
        if page:
            meta |= {"newest_id": page[0].id, "oldest_id": page[-1].id}
        if len(found) > first + size:
            meta["next_token"] = _base_36(first + size)
        told: dict[str, Any] = {"meta": meta}
        if page:
            told["data"] = [self._told(post, asked) for post in page]
        return Answer(200, told | self._includes(page, asked))

    def _told(self, post: Post, asked: dict[str, Any]) -> dict[str, Any]:
        """The fields that were asked for; by their earlier names where asked for by those."""
        earlier = asked.get("tweet.fields")
        fields = {*asked.get("post.fields", ()), *(earlier or ()), *asked.get("expansions", ())}
        history = "edit_history_post_ids" if earlier is None else "edit_history_tweet_ids"
        told: dict[str, Any] = {"id": post.id, "text": post.served, history: [post.id]}
        offered = {
            "author_id": post.author_id,
            "created_at": moment(post.created_at),
            "conversation_id": post.reply_to or post.id,
            "entities": entities_of(post),
            "attachments": _attachments(post),
            "lang": "ar",
            "possibly_sensitive": False,
            "reply_settings": "everyone",
            "source": "Natiq",
        }
        told |= {name: value for name, value in offered.items() if name in fields and value}
        references = [
            {"type": kind, "id": getattr(post, name)}
            for name, kind in _REFERENCES
            if getattr(post, name)
        ]
        if references and fields & {
            "referenced_posts",
            "referenced_tweets",
            "referenced_tweets.id",
        }:
            name = "referenced_posts" if earlier is None else "referenced_tweets"
            told[name] = references
        return told

    def _includes(self, posts: list[Post], asked: dict[str, Any]) -> dict[str, Any]:
        expansions = asked.get("expansions", ())
        told: dict[str, Any] = {}
        if "author_id" in expansions:
            users = {one.author_id: self._server.users[one.author_id] for one in posts}
            told["users"] = [
                {"id": one.id, "name": one.name, "username": one.username} for one in users.values()
            ]
        if "attachments.media_keys" in expansions:
            with_alt = "alt_text" in asked.get("media.fields", ())
            told["media"] = [
                {"media_key": one.key, "type": one.kind}
                | ({"alt_text": one.alt} if with_alt and one.alt else {})
                for post in posts
                for one in post.media
            ]
        if "attachments.poll_ids" in expansions:
            told["polls"] = [_poll(post.poll) for post in posts if post.poll]
        filled = {name: values for name, values in told.items() if values}
        return {"includes": filled} if filled else {}

    def _repost(self, call: Call) -> Answer:
        token = self._server.own_token(call)
        post = self._present(call.body["tweet_id"])
        if self._repost_of(post, token) is None:
            author = self._server.users[post.author_id].username
            served = f"RT @{author}: {post.served}"
            repost_id, now = self._server.next_id(), self._server.now()
            repost = Post(repost_id, token.account_id, "", served, now, repost_of=post.id)
            self._server.timeline.add(repost)
        return Answer(200, {"data": {"rest_id": post.id, "retweeted": True}})

    def _take_back_repost(self, call: Call) -> Answer:
        token = self._server.own_token(call)
        post = self._present(call.path["source_tweet_id"])
        repost = self._repost_of(post, token)
        if repost is not None:
            self._server.timeline.remove(repost)
        return Answer(200, {"data": {"retweeted": False}})

    def _like(self, call: Call) -> Answer:
        token = self._server.own_token(call)
        post = self._present(call.body["tweet_id"])
        self._server.likes.add((token.account_id, post.id))
        return Answer(200, {"data": {"liked": True}})

    def _take_back_like(self, call: Call) -> Answer:
        token = self._server.own_token(call)
        self._server.likes.discard((token.account_id, call.path["tweet_id"]))
        return Answer(200, {"data": {"liked": False}})

    def _present(self, post_id: str) -> Post:
        post = self._server.post(post_id)
        if post is None:
            raise invalid(f"tweet_id: could not find tweet with id: [{post_id}].")
        return post

    def _repost_of(self, post: Post, token: Token) -> Post | None:
        return next(
            (
                one
                for one in self._server.timeline.pointing_at(post.id)
                if one.author_id == token.account_id
            ),
            None,
        )


def _asked_for(post: Post, asked: dict[str, Any]) -> bool:
    excluded = asked.get("exclude", ())
    return (
        _moment(asked.get("start_time")) <= post.created_at
        and not ("end_time" in asked and post.created_at >= _moment(asked["end_time"]))
        and int(post.id) > int(asked.get("since_id", 0))
        and not ("until_id" in asked and int(post.id) >= int(asked["until_id"]))
        and not ("replies" in excluded and post.reply_to)
        and not ("retweets" in excluded and post.repost_of)
    )


def _moment(text: str | None) -> datetime:
    return datetime.fromisoformat((text or "2006-03-21T00:00:00Z").upper().replace("Z", "+00:00"))


def _attachments(post: Post) -> dict[str, list[str]]:
    told: dict[str, list[str]] = {}
    if post.media:
        told["media_keys"] = [one.key for one in post.media]
    if post.poll:
        told["poll_ids"] = [post.poll.id]
    return told


def _poll(poll: Poll) -> dict[str, Any]:
    options = [
        {"position": index, "label": one, "votes": 0}
        for index, one in enumerate(poll.options, start=1)
    ]
    return {
        "id": poll.id,
        "options": options,
        "duration_minutes": poll.minutes,
        "voting_status": "open",
    }


def _base_36(number: int) -> str:
    signs = "0123456789abcdefghijklmnopqrstuvwxyz"
    text = ""
    while number:
        number, rest = divmod(number, 36)
        text = signs[rest] + text
    return text or "0"
