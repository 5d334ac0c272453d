"""What lies at a platform, which publishes it at its time: looked after, and taken back."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

from core.foundation.clock import Clock
from core.foundation.errors import NatiqError, Refused
from core.platforms.model import PlatformProblem, PostRef
from core.platforms.protocol import Act, ActKind
from core.publishing.bookkeeping import Bookkeeping
from core.publishing.gate import Gate
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
from core.publishing.sending import Sending

_MISSED_AFTER = timedelta(minutes=15)
"""So long after its time a platform may still be about to publish what was left with it."""


class Entrusted:
    """The dispatcher's hand for it, one step at a time; who calls it lets nobody else send."""

    def __init__(
        self,
        gate: Gate,
        books: Bookkeeping,
        sending: Sending,
        clock: Clock,
        pause_in_force: Callable[[], Pause | None],
    ) -> None:
        self._gate = gate
        self._books = books
        self._sending = sending
        self._clock = clock
        self._pause_in_force = pause_in_force

    def keep(self, job: Job, item: OutboxItem, uri: str) -> Outcome:
        """It lies there under that address; in an emergency stop it is fetched back at once."""
        planned = self._books.entrust(item, uri)
        if self._pause_in_force() is None:
            return planned
        return self._call_back(self._books.read_job(job.id), planned.item)

    def confirm(self, job: Job, item: OutboxItem) -> Outcome:
        """See whether the platform has published what was left with it."""
        if self._pause_in_force() is not None:
            return self._call_back(job, item)
        missed = self._clock.now() >= (item.due_at or item.queued_at) + _MISSED_AFTER
        try:
            connector = self._sending.connector_of(item)
            post = self._sending.find(job, item, connector)
            if post is not None:
                return self._books.book(item, post)
            waits_there = self._sending.find_scheduled(job, item, connector)
        except NatiqError as problem:
            # The platform has it: nothing is lost by looking later, but a person is told when
            # nobody can say whether it went out.
            if missed:
                return self._books.stay_unknown(item, problem)
            return self._books.look_again(item)
        if waits_there is not None or not missed:
            return self._books.look_again(item)
        return self._books.overdue(item, PlatformProblem.POST_NOT_FOUND.value)

    def fetch_back(self, job: Job, item: OutboxItem) -> None:
        """Take it from the platform, for a person who wants that.

        Raises ``Refused(NOT_WITHDRAWABLE)`` where it was published meanwhile, which is booked.
        """
        try:
            booked = self._fetch(job, item)
        except NatiqError as problem:
            self._books.not_recalled(item, problem)
            raise
        if booked is not None:
            raise Refused(PublishingProblem.NOT_WITHDRAWABLE)

    def recall(self, job: Job, settle: Callable[[Job, OutboxItem], object]) -> Job:
        """The same in an emergency stop, also for what perhaps lies there; how it stands then.

        ``settle`` finds out about that. What is not reached is tried again by ``confirm``.
        """
        with suppress(NatiqError):
            if job.state is OutboxState.UNKNOWN:
                settle(job, job.first)
            elif job.state is OutboxState.ENTRUSTED:
                self.fetch_back(job, job.first)
        job = self._books.read_job(job.id)
        if job.state is OutboxState.ENTRUSTED:
            self._books.look_again(job.first, soon=True)
        return job

    def _call_back(self, job: Job, item: OutboxItem) -> Outcome:
        try:
            booked = self._fetch(job, item)
        except NatiqError:
            return self._books.look_again(item, soon=True)
        return booked or Waiting(item, Reason(PublishingProblem.PAUSED.value, None, {}))

    def _fetch(self, job: Job, item: OutboxItem) -> Published | None:
        """Take it from the platform; what that has published before is booked."""
        connector = self._sending.connector_of(item)
        act = Act(ActKind.WITHDRAW, PostRef(item.own_schedule_uri or ""))
        permit = self._gate.authorise_act(item.account_key, act)
        self._sending.ask_whose_token(connector, permit, item)
        self._gate.check(permit)
        connector.act(permit, act)
        post = self._sending.find(job, item, connector)
        if post is not None:
            return self._books.book(item, post)
        self._books.recall(item, connector.new_record_key())
        return None
