"""One post to its platform: what it is, whose token it is sent with, and what it left there."""

import hashlib
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from core.delegation.model import Action, DelegatedAccount
from core.drafts.service import Drafts
from core.foundation.clock import Clock, Instant, instant
from core.foundation.errors import Invalid, Refused
from core.platforms.model import (
    Media,
    NotSent,
    PlatformProblem,
    Post,
    PublishedPost,
    Rejected,
    ReplyTo,
    content_hash,
)
from core.platforms.protocol import Allowance, Attempt, Connector, OwnScheduler
from core.publishing.bookkeeping import Bookkeeping
from core.publishing.gate import Gate
from core.publishing.leaving import action_of, content_of_job
from core.publishing.model import Job, OutboxItem, OutboxState, PublishingProblem
from core.publishing.permit import Permit

CLOCK_MAY_BE_WRONG_BY = timedelta(minutes=5)
"""More, and times that posts carry or were planned for mean something else to readers."""

_ASKED_LASTS = timedelta(minutes=10)
_CLOCKS_DRIFT = timedelta(seconds=5)
_LONGEST_PAUSE = timedelta(days=1)

ConnectorFor = Callable[[DelegatedAccount], Connector]
ContentOf = Callable[[str], bytes]
"""Gives the bytes of the attachment with that id."""

ClockErrorOf = Callable[[str], timedelta | None]
"""By how much the server's clock was ahead of ours at its last answer, by account key."""


def unknown_clock_error(_account_key: str) -> timedelta | None:
    """For platforms without a clock of their own."""
    return None


class Sending:
    """Hands one post after another to its connector."""

    def __init__(
        self,
        gate: Gate,
        drafts: Drafts,
        books: Bookkeeping,
        account_of: Callable[[str], DelegatedAccount],
        connector_for: ConnectorFor,
        content_of: ContentOf,
        clock: Clock,
        clock_error_of: ClockErrorOf = unknown_clock_error,
    ) -> None:
        self._gate = gate
        self._drafts = drafts
        self._books = books
        self._account_of = account_of
        self._connector_for = connector_for
        self._content_of = content_of
        self._clock = clock
        self._clock_error_of = clock_error_of
        self._asked: dict[str, Instant] = {}
        self.board = ProgressBoard()

    def connector_of(self, item: OutboxItem) -> Connector:
        """Raises ``Refused`` where no decision names the account, or nothing connects it."""
        return self._connector_for(self._account_of(item.account_key))

    def put(self, job: Job, item: OutboxItem, before: OutboxItem) -> PublishedPost | str:
        """The gate once more, whose token it is, and then the request itself.

        ``before`` is the item as it stood before this try. Gives the post, or its address
        among what the platform publishes at its time.
        """
        _check_hangs_on(job, item)
        permit, post, connector = self._made_ready(job, item)
        filled = replace(post, media=self._with_content(post), reply_to=_reply_to(job, item))
        attempt = self._attempt(before, filled)
        notes = _ItemNotes(item, self._books, self.board)
        self._gate.check(permit)
        self.board.check()
        try:
            if item.by_platform and item.due_at is not None:
                self._gate.require_own_schedule()
                scheduler = scheduler_of(connector)
                return scheduler.schedule(permit, attempt, item.due_at, notes)
            return connector.publish(permit, attempt, notes)
        finally:
            self.board.clear(item.id)

    def find(self, job: Job, item: OutboxItem, connector: Connector) -> PublishedPost | None:
        """What the platform has of the item. Raises as the connector's ``find``."""
        return connector.find(self._found_by(job, item))

    def find_scheduled(self, job: Job, item: OutboxItem, connector: Connector) -> str | None:
        """Its address among what the platform is to publish, if it lies there."""
        scheduler = connector if isinstance(connector, OwnScheduler) else None
        if not item.by_platform or item.due_at is None or scheduler is None:
            return None
        return scheduler.find_scheduled(self._found_by(job, item), item.due_at)

    def ask_whose_token(self, connector: Connector, permit: Permit, item: OutboxItem) -> None:
        """Raises ``Refused(WRONG_ACCOUNT)`` where it is another account's."""
        identity = connector.whose_token()
        if identity.account_id != permit.account_id:
            raise Refused(
                PublishingProblem.WRONG_ACCOUNT,
                clause="ACC-1",
                delegated=item.handle,
                token=identity.handle,
            )

    def _made_ready(self, job: Job, item: OutboxItem) -> tuple[Permit, Post, Connector]:
        draft = self._drafts.read(item.draft_id)
        content = content_of_job(job, draft)
        hashes = [one.content_hash for one in job.items]
        if [content_hash(post) for post in content.posts] != hashes:
            raise Refused(PublishingProblem.CONTENT_CHANGED, clause="TRN")
        action: Action = action_of(content)
        permits = self._gate.authorise(item.account_key, action, content, draft.answers)
        permit, post = permits[item.part], content.posts[item.part]
        self._books.name_permit(item, permit)
        connector = self.connector_of(item)
        _obey(connector.allowance, self._clock)
        self._check_identity(connector, permit, item)
        self._check_clock(item)
        return permit, post, connector

    def _check_identity(self, connector: Connector, permit: Permit, item: OutboxItem) -> None:
        """Ask whose token it is: before each write, or, where the write itself says whose it
        must be and the platform holds to that, now and then."""
        now = instant(self._clock)
        asked = self._asked.get(item.account_key)
        if connector.writes_name_account and asked is not None and _is_lately(asked, now):
            return
        self.ask_whose_token(connector, permit, item)
        self._asked[item.account_key] = now

    def _check_clock(self, item: OutboxItem) -> None:
        """What a wrong clock sends out comes at the wrong time, and says so to nobody."""
        error = self._clock_error_of(item.account_key)
        if error is not None and abs(error) > CLOCK_MAY_BE_WRONG_BY:
            minutes = int(abs(error).total_seconds() // 60)
            raise NotSent(PublishingProblem.CLOCK_WRONG, minutes=minutes)

    def _attempt(self, before: OutboxItem, post: Post) -> Attempt:
        since = before.first_sent_at
        known = self._books.known_addresses(before) if since is not None else frozenset[str]()
        return Attempt(before.record_key, post, since, before.kept, known)

    def _found_by(self, job: Job, item: OutboxItem) -> Attempt:
        """By what an item is looked for: no bytes are needed for that."""
        content = content_of_job(job, self._drafts.read(item.draft_id))
        post = replace(content.posts[item.part], reply_to=_reply_to(job, item))
        return self._attempt(item, post)

    def _with_content(self, post: Post) -> tuple[Media, ...]:
        """The post's media with their bytes, which must still be those that were reviewed."""
        filled = tuple(replace(one, content=self._content_of(one.name)) for one in post.media)
        for one in filled:
            if hashlib.sha256(one.content).hexdigest() != one.digest:
                raise Refused(PublishingProblem.CONTENT_CHANGED, clause="TRN")
        return filled


class ProgressBoard:
    """How far uploads are, for whoever looks, and which of them are to stop."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._done: dict[str, tuple[int, int]] = {}
        self._given_up: set[str] = set()
        self._halted = False

    def halt(self, *, halted: bool) -> None:
        """Let nothing that is under way go on, or let it again."""
        with self._lock:
            self._halted = halted

    def check(self) -> None:
        """Raise ``NotSent(PAUSED)`` where nothing may go on."""
        with self._lock:
            if self._halted:
                raise NotSent(PublishingProblem.PAUSED)

    def tell(self, item_id: str, done: int, whole: int) -> None:
        """Raises ``Refused(GIVEN_UP)`` where it is to stop, or as ``check``."""
        self.check()
        with self._lock:
            self._done[item_id] = (done, whole)
            if item_id in self._given_up:
                raise Refused(PublishingProblem.GIVEN_UP)

    def of(self, item_id: str) -> tuple[int, int] | None:
        with self._lock:
            return self._done.get(item_id)

    def give_up(self, item_id: str) -> None:
        with self._lock:
            if item_id in self._done:
                self._given_up.add(item_id)

    def clear(self, item_id: str) -> None:
        with self._lock:
            self._done.pop(item_id, None)
            self._given_up.discard(item_id)


class _ItemNotes:
    """``Notes`` of one item."""

    def __init__(self, item: OutboxItem, books: Bookkeeping, board: ProgressBoard) -> None:
        self._item, self._books, self._board = item, books, board
        self._kept = dict(item.kept)

    def keep(self, name: str, value: str) -> None:
        self._kept[name] = value
        self._books.keep(self._item, self._kept)

    def progress(self, done: int, whole: int) -> None:
        self._board.tell(self._item.id, done, whole)


def scheduler_of(connector: Connector) -> OwnScheduler:
    """The connector as one that schedules. Raises ``Rejected(SCHEDULE_UNSUPPORTED)``."""
    if not isinstance(connector, OwnScheduler):
        raise Rejected(PlatformProblem.SCHEDULE_UNSUPPORTED)
    return connector


def _obey(allowance: Allowance | None, clock: Clock) -> None:
    """Where the platform said that nothing more may come for now, nothing is sent.

    What it puts off for more than a day it is asked about again: it says it anew, or not.
    """
    if allowance is None or allowance.left > 0 or allowance.renews_at is None:
        return
    pause = allowance.renews_at - clock.now()
    if timedelta() <= pause <= _LONGEST_PAUSE:
        seconds = int(pause.total_seconds()) + 1
        raise Rejected(PlatformProblem.TOO_MANY_REQUESTS, retry_after=seconds)


def _is_lately(asked: Instant, now: Instant) -> bool:
    """Whether that was a short while ago, by a clock that nobody has set since.

    To ask brings the server's time along, by which a wrong clock is noticed.
    """
    passed = timedelta(seconds=now.seconds_since(asked))
    drift = abs(now.at - asked.at - passed)
    return timedelta() <= passed < _ASKED_LASTS and drift < _CLOCKS_DRIFT


def _check_hangs_on(job: Job, item: OutboxItem) -> None:
    """Raise ``Rejected(POST_NOT_FOUND)`` for what would continue a post that was deleted."""
    if any(one.state is OutboxState.DELETED for one in job.items[: item.part]):
        raise Rejected(PlatformProblem.POST_NOT_FOUND)


def _reply_to(job: Job, item: OutboxItem) -> ReplyTo | None:
    """The post that is answered, or the part before this one, as their receipts name them."""
    if item.part == 0:
        return item.answering
    root, parent = job.first.receipt, job.items[item.part - 1].receipt
    if root is None or parent is None:
        raise Refused(PublishingProblem.CONTENT_CHANGED, clause="TRN")
    first = job.first.answering
    return ReplyTo(root.reference if first is None else first.root, parent.reference)


def check_own_schedule(earliest: timedelta, latest: timedelta | None, ahead: timedelta) -> None:
    """Raise ``Invalid(SCHEDULE_OUT_OF_RANGE)`` for what the platform does not keep so long."""
    if ahead < earliest or (latest is not None and ahead > latest):
        minutes, days = int(earliest.total_seconds() // 60), 0 if latest is None else latest.days
        raise Invalid(PlatformProblem.SCHEDULE_OUT_OF_RANGE, minutes=minutes, days=days)
