"""What stands on a Page, and what waits there for its time."""

from collections.abc import Iterator
from datetime import datetime
from itertools import islice

from core.platforms.exchange import Members, nothing_written
from core.platforms.meta.graph import Graph
from core.platforms.meta.pages import (
    PLANNED_FIELDS,
    POST_FIELDS,
    SEEN_FIELDS,
    comment_fields,
    comment_sighting,
    is_by,
    is_planned_for,
    plain_address,
    seen_post,
    sighting_of,
)
from core.platforms.meta.sightings import Sighting, earliest
from core.platforms.model import Account, PlatformProblem, Rejected, ReplyTo, SeenPost
from core.platforms.protocol import Attempt

_MOST_LOOKED_AT = 200


class Feed:
    """Reads one Page. All of it raises ``NotSent`` where there is no answer to be trusted."""

    def __init__(self, graph: Graph, account: Account) -> None:
        self._graph = graph
        self._account = account
        self._page = account.account_id

    def sightings(self, attempt: Attempt) -> list[Sighting]:
        """Own posts that are not older than the attempt."""
        since = str(int(earliest(attempt).timestamp()))
        with nothing_written():
            return [sighting_of(item) for item in self._own(POST_FIELDS, since=since)]

    def comments(self, attempt: Attempt, to: ReplyTo) -> list[Sighting]:
        """Own comments below what the attempt answers, not older than it."""
        since = str(int(earliest(attempt).timestamp()))
        fields = comment_fields(media=bool(attempt.post.media))
        path = f"{plain_address(to.parent.uri)}/comments"
        below = self._graph.listed_if_there(path, fields, since=since)
        with nothing_written():
            return [comment_sighting(item) for item in below if is_by(item, self._page)]

    def planned_for(self, at: datetime) -> list[Sighting]:
        """What Meta will publish at that time."""
        planned = self._graph.listed(f"{self._page}/scheduled_posts", PLANNED_FIELDS)
        with nothing_written():
            return [sighting_of(item) for item in planned if is_planned_for(item, at)]

    def seen(self, address: str) -> SeenPost:
        """The post or comment with this address. Raises ``Rejected(POST_NOT_FOUND)``."""
        with nothing_written():
            answer = self._graph.read(plain_address(address), SEEN_FIELDS)
            return seen_post(answer, self._account)

    def seen_by_link(self, post: str) -> SeenPost:
        """An own post whose number only Meta can read out of its link. Raises the same."""
        with nothing_written():
            for item in islice(self._own(SEEN_FIELDS), _MOST_LOOKED_AT if post else 0):
                if str(item.get("permalink_url", "")).rstrip("/").endswith(f"/{post}"):
                    return seen_post(item, self._account)
        raise Rejected(PlatformProblem.POST_NOT_FOUND)

    def latest(self, limit: int) -> tuple[SeenPost, ...]:
        """The newest own posts, newest first."""
        with nothing_written():
            own = islice(self._own(SEEN_FIELDS), limit)
            return tuple(seen_post(item, self._account) for item in own)

    def _own(self, fields: str, **params: str) -> Iterator[Members]:
        """Own posts of the feed; those of visitors stand between them."""
        feed = self._graph.listed(f"{self._page}/feed", fields, **params)
        return (item for item in feed if is_by(item, self._page))
