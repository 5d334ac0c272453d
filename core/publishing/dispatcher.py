"""Sending what the outbox holds, once and only once.

Before a byte leaves, the row says ``sending`` and carries the record key under which the
platform will keep the post, or when it was sent. Whatever dies after that, the platform can
be asked what it has; nothing is ever sent again before it was asked.
"""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from core.foundation.clock import Clock
from core.foundation.errors import NatiqError, Refused
from core.identity.model import IdentityProblem
from core.identity.session import Session
from core.platforms.model import NotSent, PlatformProblem, Rejected, Uncertain
from core.platforms.protocol import Settling
from core.policy.model import PolicyProblem
from core.publishing.bookkeeping import Bookkeeping, Overtaken
from core.publishing.entrusted import Entrusted
from core.publishing.gate import Gate, Held
from core.publishing.model import (
    Job,
    OutboxItem,
    OutboxState,
    Outcome,
    Pause,
    Published,
    PublishingProblem,
    Reason,
    Waiting,
)
from core.publishing.schedule import is_late
from core.publishing.sending import Sending
from core.publishing.telling import as_it_stands

_LONGEST_PAUSE = timedelta(days=1)
"""No server keeps a post waiting for longer without being asked again."""

_ARRIVES_WITHIN = timedelta(minutes=8)
"""A request that was cut off may reach the platform for so long after it was booked: it leaves
while its permit runs, two minutes. Before that, its text is no draft again: whoever published it
anew would publish it twice."""

_JUST_LATE = timedelta(seconds=1)

_TO_BE_READ = frozenset({PolicyProblem.NOT_ACKNOWLEDGED, PolicyProblem.OVERTAKEN})
"""No verdict on the text: it waits until the policy in force was read (clause VER)."""

_WAITING = frozenset({OutboxState.QUEUED, OutboxState.UNKNOWN, OutboxState.ENTRUSTED})
_AT_A_PLATFORM = frozenset({OutboxState.ENTRUSTED, OutboxState.SENDING, OutboxState.UNKNOWN})

_NOT_KEPT_THERE = frozenset(
    {
        PlatformProblem.SCHEDULE_OUT_OF_RANGE.value,
        PlatformProblem.SCHEDULE_UNSUPPORTED.value,
    }
)
"""Why a platform does not publish it by itself; this desk can."""


class Dispatcher:
    """Takes one job after another from the outbox to its platform and books what came of it."""

    def __init__(
        self,
        session: Session,
        gate: Gate,
        books: Bookkeeping,
        sending: Sending,
        clock: Clock,
        pause_in_force: Callable[[], Pause | None],
        tolerance: Callable[[], timedelta],
    ) -> None:
        """``tolerance`` is how late a post still goes out without a person's word."""
        self._session = session
        self._books = books
        self._sending = sending
        self._entrusted = Entrusted(gate, books, sending, clock, pause_in_force)
        self._clock = clock
        self._pause_in_force = pause_in_force
        self._tolerance = tolerance
        self._working = threading.Lock()

    def send(self, job_id: str) -> Outcome:
        """Send a queued job now, part after part, and say what came of it.

        Another thread may have taken it up since it was queued (``send_due``): then the answer
        is what came of that. Raises ``Refused`` where it was withdrawn or the session has ended.
        """
        with self._working:
            job = self._books.read_job(job_id)
            head = job.head
            if head is None or head.state is not OutboxState.QUEUED:
                return as_it_stands(job)
            return self._go_on(job, at_once=True) or as_it_stands(self._books.read_job(job_id))

    def send_due(self) -> int:
        """Send what is due and settle what is unknown; how many items changed their state.

        Raises ``Refused`` when the session has ended: nothing is touched then. Any other error
        of a job is raised when all the others had their turn.
        """
        unforeseen: list[Exception] = []
        with self._working:
            self._session.require_active()
            moved = self._books.mark_interrupted() + self._books.not_late_after_all()
            for job_id in self._books.due():
                try:
                    moved += self._look_after(job_id)
                except Exception as problem:  # noqa: BLE001 - raised below, not swallowed
                    self._session.require_active()
                    unforeseen.append(problem)
        if unforeseen:
            raise unforeseen[0]
        return moved

    def read_job(self, job_id: str) -> Job:
        """Raises ``Refused(NOT_FOUND)``."""
        return self._books.read_job(job_id)

    def withdraw(self, item_id: str) -> OutboxItem:
        """Take a job that has not begun back into the drafts. Raises ``Refused``.

        What lies here is taken back while something else is sent.
        """
        job = self._books.read_job(self._books.read(item_id).job_id)
        if job.state is OutboxState.ENTRUSTED:
            job = self._fetched_back(job.id)
        if not job.withdrawable or self._arrives_until(job.first) is not None:
            raise Refused(PublishingProblem.NOT_WITHDRAWABLE)
        self._books.withdraw(job)
        return self._books.read(item_id)

    def recall_all(self) -> tuple[Job, ...]:
        """Take back what platforms publish by themselves; what may still lie there."""
        if not self._books.at_platforms():
            return ()
        with self._working:
            jobs = [
                self._entrusted.recall(self._books.read_job(job_id), self._settle)
                for job_id in self._books.at_platforms()
            ]
        return tuple(job for job in jobs if job.state in _AT_A_PLATFORM)

    def _fetched_back(self, job_id: str) -> Job:
        with self._working:
            job = self._books.read_job(job_id)
            if job.state is OutboxState.ENTRUSTED:
                self._entrusted.fetch_back(job, job.first)
            return self._books.read_job(job_id)

    def _look_after(self, job_id: str) -> int:
        """Go on with the job; how many of its items changed their state."""
        before = self._books.read_job(job_id)
        self._go_on(before)
        after = self._books.read_job(job_id)
        return sum(
            one.state is not other.state
            for one, other in zip(before.items, after.items, strict=True)
        )

    def _go_on(self, job: Job, *, at_once: bool = False) -> Outcome | None:
        """Send part after part until one does not go out, and say what came of it.

        A part waits for the one before it: no reader finds the second part without the first.
        ``None`` where its time has not come.
        """
        while True:
            item = job.head
            if item is None:
                return as_it_stands(job)
            if not self._is_due(item, at_once=at_once):
                return None
            try:
                outcome = self._next_step(job, item)
            except Overtaken:
                return None
            ends = isinstance(outcome, Published) and len(job.items) == 1
            if ends or not isinstance(outcome, Published | None):
                return outcome
            job = self._books.read_job(job.id)

    def _next_step(self, job: Job, item: OutboxItem) -> Outcome | None:
        """``None`` where the item may be sent now and was not yet."""
        if item.state is OutboxState.UNKNOWN:
            return self._settle(job, item)
        if item.state is OutboxState.ENTRUSTED:
            return self._entrusted.confirm(job, item)
        if self._books.is_from_backup(item):
            return self._give_back(job, item)
        if self._pause_in_force() is not None:
            return Waiting(item, Reason(PublishingProblem.PAUSED.value, None, {}))
        # A thread that has begun is finished: half of it is worse than late.
        if not job.published and is_late(item.due_at, self._clock.now(), self._tolerance()):
            return self._books.overdue(item, PublishingProblem.LATE.value)
        return self._send(job, item)

    def _give_back(self, job: Job, item: OutboxItem) -> Outcome:
        """It waited in a backup, and may have gone out elsewhere since: a person decides."""
        problem = Refused(PublishingProblem.FROM_BACKUP)
        until = self._arrives_until(item)
        if until is not None:
            return self._books.may_still_arrive(item, item, problem, until)
        return self._books.fail(job, item, problem)

    def _is_due(self, item: OutboxItem, *, at_once: bool) -> bool:
        if item.state not in _WAITING:
            return False
        now = self._clock.now()
        own_time = item.state is OutboxState.QUEUED and not item.by_platform
        if own_time and item.due_at is not None and now < item.due_at:
            return False
        again = item.next_attempt_at
        # What was changed later than now was changed before the clock was set back.
        return at_once or again is None or again <= now or item.updated_at > now

    def _send(self, job: Job, item: OutboxItem) -> Outcome:
        self._session.require_active()
        sending = self._books.claim(item)
        try:
            done = self._sending.put(job, sending, item)
        except NotSent as problem:
            return self._wait(job, sending, item, problem)
        except Uncertain as problem:
            return self._books.stay_unknown(sending, problem)
        except NatiqError as problem:
            return self._refused(job, sending, item, problem)
        if isinstance(done, str):
            return self._entrusted.keep(job, self._books.read(item.id), done)
        return self._books.book(sending, done, left=True)

    def _refused(
        self, job: Job, sending: OutboxItem, before: OutboxItem, problem: NatiqError
    ) -> Outcome:
        """What comes of a no, which is not always one to the text."""
        pause = _pause_asked_for(problem)
        if pause is not None:
            return self._wait(job, sending, before, _bounded(problem, pause), pause)
        no_verdict = isinstance(problem, Held) or problem.code in _TO_BE_READ
        if no_verdict or _only_took_too_long(job, sending, problem):
            return self._wait(job, sending, before, problem)
        if before.by_platform and problem.code.value in _NOT_KEPT_THERE:
            return self._books.keep_here(sending, before, problem)
        again = before.first_sent_at is not None
        if again and before.by_platform and problem.code.value == PlatformProblem.DUPLICATE.value:
            # It has that text already: what was left there with a try before may be out by now.
            return self._found_or_failed(job, sending, problem)
        until = self._arrives_until(before)
        given_up = problem.code.value == PublishingProblem.GIVEN_UP.value
        if until is not None and not given_up:
            return self._books.may_still_arrive(sending, before, problem, until)
        return self._books.fail(job, sending, problem)

    def _found_or_failed(self, job: Job, sending: OutboxItem, problem: NatiqError) -> Outcome:
        try:
            connector = self._sending.connector_of(sending)
            post = self._sending.find(job, sending, connector)
        except NatiqError:
            return self._books.stay_unknown(sending, problem)
        if post is None:
            return self._books.fail(job, sending, problem)
        return self._books.book(sending, post)

    def _wait(
        self,
        job: Job,
        sending: OutboxItem,
        before: OutboxItem,
        problem: NatiqError,
        pause: timedelta = timedelta(),
    ) -> Outcome:
        late_from = None
        if before.due_at is not None and not job.published:
            late_from = before.due_at + self._tolerance() + _JUST_LATE
        return self._books.wait(sending, before, problem, pause, late_from)

    def _arrives_until(self, item: OutboxItem) -> datetime | None:
        """Until when a request that left without an answer may still arrive; ``None`` where
        none can."""
        if item.first_sent_at is None or item.sent_at is None:
            return None
        until = item.sent_at + _ARRIVES_WITHIN
        return until if item.sent_at <= self._clock.now() < until else None

    def _settle(self, job: Job, item: OutboxItem) -> Outcome | None:
        """Ask the platform what it has; only what it has never seen may leave again."""
        try:
            connector = self._sending.connector_of(item)
            post = self._sending.find(job, item, connector)
            waits_there = None
            if post is None:
                waits_there = self._sending.find_scheduled(job, item, connector)
        except NatiqError as problem:
            return self._books.stay_unknown(item, problem)
        if post is not None and post.text != item.text:
            return self._books.fail(job, item, Rejected(PlatformProblem.KEY_TAKEN))
        if post is not None:
            return self._books.book(item, post)
        if waits_there is not None:
            return self._entrusted.keep(job, item, waits_there)
        if not self._may_leave_again(item, connector.settling):
            return self._books.stay_unknown(item, None)
        self._books.requeue(item)
        return None

    def _may_leave_again(self, item: OutboxItem, settling: Settling) -> bool:
        now, last = self._clock.now(), item.sent_at or item.updated_at
        if settling.by_key:
            lasts = settling.key_lasts
            # Not "less than": the clock may have been set back meanwhile.
            if lasts is None or timedelta() <= now - (item.first_sent_at or last) < lasts:
                return True
        return now - last >= settling.quiet


def _pause_asked_for(problem: NatiqError) -> timedelta | None:
    """For how long the platform wants to be left alone, where that is all it says."""
    seconds = problem.values.get("retry_after")
    if not isinstance(problem, Rejected) or not isinstance(seconds, int):
        return None
    return timedelta(seconds=min(max(seconds, 0), _LONGEST_PAUSE.total_seconds()))


def _bounded(problem: NatiqError, pause: timedelta) -> NatiqError:
    """The same, as it is obeyed."""
    values = {**problem.values, "retry_after": int(pause.total_seconds())}
    return Rejected(problem.code, clause=problem.clause, **values)


def _only_took_too_long(job: Job, item: OutboxItem, problem: NatiqError) -> bool:
    """Whether the same may be allowed anew: giving up would break off what is half out, or
    what waits for its time with nobody looking on.

    Large files may outlast a permit; the next attempt finds them uploaded.
    """
    half_out = bool(job.published or item.due_at)
    if problem.code.value == PlatformProblem.PERMIT_ENDED.value:
        return half_out or bool(item.media)
    ended = (IdentityProblem.LOCKED.value, PublishingProblem.PERMIT_EXPIRED.value)
    return half_out and problem.code.value in ended
