"""Looking for a post among the account's own: what became of a request without an answer.

Mastodon knows an ``Idempotency-Key`` for an hour, other servers for longer or not at all, and
before 4.3 (issue 30039 there) not for what is scheduled. So whoever sends again looks first.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from core.foundation.clock import Clock
from core.platforms.exchange import nothing_written
from core.platforms.mastodon.api import Api
from core.platforms.mastodon.links import scheduled_id, status_id
from core.platforms.mastodon.replies import list_in
from core.platforms.mastodon.statuses import (
    PAGE,
    ScheduledStatus,
    Status,
    is_made_of,
    own_statuses,
    read_scheduled,
    read_status,
    scheduled_statuses,
    will_be_made_of,
)
from core.platforms.model import Post
from core.platforms.protocol import Attempt, Notes

_MOST_PAGES = 8
_BEFORE = timedelta(minutes=2)
"""How much older than its request a post may look. Less than this would trust two clocks to
agree; more would take a post of the same words, from elsewhere, for ours."""

_WORTH_A_NOTE = timedelta(seconds=30)
_SERVER_TIME = "server-time"


class OwnPosts:
    """What the account has published, and what waits there for its time."""

    def __init__(self, api: Api, account_id: str, clock: Clock) -> None:
        self._api = api
        self._account_id = account_id
        self._clock = clock

    def newest(self) -> Iterator[Status]:
        """The account's own posts without boosts, newest first, as far as pages go."""
        before: str | None = None
        for _ in range(_MOST_PAGES):
            call = own_statuses(self._api.server, self._account_id, before)
            with nothing_written():
                values = list_in(self._api.read(call), PAGE)
                page = [read_status(value, self._api.server) for value in values]
            yield from page
            after = status_id(self._api.server, page[-1].seen.post.uri) if page else before
            if after == before:
                return
            before = after

    def find(self, attempt: Attempt) -> Status | None:
        """The post that this attempt made; the oldest where several look like it."""
        since, found = _begun(attempt), None
        for status in self.newest():
            if since is not None and status.seen.published_at < since - _BEFORE:
                break
            if self._is_of(attempt, status):
                found = status
        return found

    def find_scheduled(self, attempt: Attempt, at: datetime) -> ScheduledStatus | None:
        """What this attempt left there for ``at``."""
        for waiting in self._waiting():
            is_other = waiting.address in attempt.known
            if not is_other and self._will_be_of(attempt.record_key, attempt.post, at, waiting):
                return waiting
        return None

    def note_time(self, attempt: Attempt, notes: Notes) -> None:
        """Before a post leaves: keep the server's time where ours is ahead of it.

        By our own clock alone the post would look as if it had been there before.
        """
        theirs, ours = self._api.now(), attempt.since or self._clock.now()
        if _SERVER_TIME not in attempt.kept and theirs < ours - _WORTH_A_NOTE:
            notes.keep(_SERVER_TIME, theirs.astimezone(UTC).isoformat(timespec="seconds"))

    def _is_of(self, attempt: Attempt, status: Status) -> bool:
        seen = status.seen
        if seen.post.uri in attempt.known or seen.link in attempt.known:
            return False
        return is_made_of(attempt.post, status, self._api.server)

    def _will_be_of(self, key: str, post: Post, at: datetime, waiting: ScheduledStatus) -> bool:
        return will_be_made_of(post, key, at, waiting, self._api.server)

    def _waiting(self) -> Iterator[ScheduledStatus]:
        before: str | None = None
        for _ in range(_MOST_PAGES):
            call = scheduled_statuses(self._api.server, before)
            with nothing_written():
                values = list_in(self._api.read(call), PAGE)
                page = [read_scheduled(value, self._api.server) for value in values]
            yield from page
            after = scheduled_id(self._api.server, page[-1].address) if page else before
            if after == before:
                return
            before = after


def _begun(attempt: Attempt) -> datetime | None:
    """When the first request left, by whichever clock says earlier; ``None`` where none says."""
    written = attempt.kept.get(_SERVER_TIME, "")
    try:
        noted = datetime.fromisoformat(written)
    except ValueError:
        return attempt.since
    noted = noted if noted.tzinfo else noted.replace(tzinfo=UTC)
    return noted if attempt.since is None else min(noted, attempt.since)
