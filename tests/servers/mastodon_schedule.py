"""New posts of a Mastodon server, at once or later."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tests.servers.contract import Call
from tests.servers.contract_server import Answer, Route
from tests.servers.mastodon_posts import Post, moment
from tests.servers.mastodon_state import MastodonState, refused
from tests.servers.mastodon_statuses import StatusRoom
from tests.servers.oauth_desk import Token

_AHEAD = timedelta(minutes=5)
"""How far ahead the least is (documentation, "Post a new status")."""

_MOST_LISTED = 40


@dataclass
class Scheduled:
    """A post that waits for its time."""

    id: str
    at: datetime
    post: Post
    fields: dict[str, Any]


class ScheduleRoom:
    """``POST /api/v1/statuses`` and ``/api/v1/scheduled_statuses``."""

    def __init__(self, server: MastodonState, statuses: StatusRoom) -> None:
        self._server = server
        self._statuses = statuses

    def routes(self) -> dict[str, Route]:
        one = "/api/v1/scheduled_statuses/{id}"
        return {
            "POST /api/v1/statuses": self._post,
            "GET /api/v1/scheduled_statuses": self._list,
            f"GET {one}": self._get,
            f"PUT {one}": self._move,
            f"DELETE {one}": self._cancel,
        }

    def run_due(self) -> list[Post]:
        """Publishes what is due; gives those posts."""
        due = [one for one in self._server.scheduled.values() if one.at <= self._server.now()]
        for one in sorted(due, key=lambda one: one.at):
            del self._server.scheduled[one.id]
            one.post.id = self._server.next_id()
            one.post.created_at = self._server.now()
            self._statuses.publish(one.post)
        return [one.post for one in due]

    def _post(self, call: Call) -> Answer:
        token = self._server.token_of(call)
        key = call.headers.get("idempotency-key")
        known = self._statuses.known(token, key)
        if known is not None:
            return self._again(known, token)
        post = self._statuses.checked(call.body, token)
        post.key = key
        if "scheduled_at" not in call.body:
            self._statuses.publish(post)
            self._statuses.remember(token, key, post.id)
            return Answer(200, self._server.entity(post, token.account_id))
        at = self._checked_time(call.body["scheduled_at"])
        scheduled = Scheduled(self._server.next_id(), at, post, call.body)
        for one in post.media:
            one.status_id = scheduled.id
        self._server.scheduled[scheduled.id] = scheduled
        self._statuses.remember(token, key, scheduled.id)
        return Answer(200, self._told(scheduled), unchecked=not self._server.numeric_ids)

    def _again(self, known: str, token: Token) -> Answer:
        post = self._server.post(known)
        if post is not None:
            return Answer(200, self._server.entity(post, token.account_id))
        if known in self._server.scheduled:
            return Answer(200, self._told(self._server.scheduled[known]))
        raise refused(404, "Record not found")

    def _checked_time(self, text: str) -> datetime:
        at = datetime.fromisoformat(text.upper().replace("Z", "+00:00"))
        if at < self._server.now() + _AHEAD:
            raise refused(
                422, "Validation failed: Scheduled at The scheduled date must be in the future"
            )
        return at

    def _list(self, call: Call) -> Answer:
        token = self._server.token_of(call)
        before = call.query.get("max_id")
        own = [
            self._told(one)
            for one in reversed(self._server.scheduled.values())
            if one.post.author_id == token.account_id and (before is None or one.id < before)
        ]
        return Answer(200, own[: min(call.query.get("limit", 20), _MOST_LISTED)])

    def _get(self, call: Call) -> Answer:
        return Answer(200, self._told(self._found(call)))

    def _move(self, call: Call) -> Answer:
        scheduled = self._found(call)
        if "scheduled_at" in (call.body or {}):
            scheduled.at = self._checked_time(call.body["scheduled_at"])
        return Answer(200, self._told(scheduled))

    def _cancel(self, call: Call) -> Answer:
        scheduled = self._found(call)
        for one in scheduled.post.media:
            one.status_id = None
        del self._server.scheduled[scheduled.id]
        return Answer(200, {})

    def _found(self, call: Call) -> Scheduled:
        token = self._server.token_of(call)
        scheduled = self._server.scheduled.get(call.path["id"])
        if scheduled is None or scheduled.post.author_id != token.account_id:
            raise refused(404, "Record not found")
        return scheduled

    def _told(self, scheduled: Scheduled) -> dict[str, Any]:
        post = scheduled.post
        poll = None
        if post.poll:
            poll = {
                "options": list(post.poll.options),
                "expires_in": post.poll.expires_in,
                "multiple": post.poll.multiple,
                "hide_totals": post.poll.hide_totals,
            }
        return {
            "id": scheduled.id,
            "scheduled_at": moment(scheduled.at),
            "params": {
                "text": post.text,
                "visibility": post.visibility,
                "language": post.language,
                "spoiler_text": post.spoiler,
                "sensitive": post.sensitive,
                "in_reply_to_id": _number(post.reply_to),
                "quoted_status_id": post.quote,
                "media_ids": list(post.media_ids) or None,
                "poll": poll,
                "idempotency": post.key,
                "scheduled_at": None,
                "application_id": 1,
                "with_rate_limit": False,
            },
            "media_attachments": [self._server.entities.media(one) for one in post.media],
        }


def _number(post_id: str | None) -> int | str | None:
    """As Mastodon tells it here; other software has ids that are no numbers."""
    return int(post_id) if post_id and post_id.isdigit() else post_id
