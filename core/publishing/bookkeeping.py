"""Where a job stands: every change of it, with the log entry that answers for it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.drafts.service import Drafts
from core.foundation.clock import Clock
from core.foundation.errors import NatiqError, Refused
from core.platforms.model import PublishedPost
from core.platforms.protocol import ActKind
from core.publishing import backup_store, store
from core.publishing.gate import ContentBlocked
from core.publishing.giving_back import give_back
from core.publishing.model import (
    Blocked,
    Job,
    OutboxItem,
    OutboxState,
    Outcome,
    PartlyPublished,
    Planned,
    Published,
    PublishingProblem,
    Reason,
    Receipt,
    Refusal,
    Unknown,
    Waiting,
)
from core.publishing.permit import Permit
from core.publishing.telling import answers_to, due_of, part_of
from core.storage.database import Database

_FIRST_PAUSE = timedelta(seconds=15)
_LONGEST_PAUSE = timedelta(minutes=10)
_CONFIRMED_AFTER = timedelta(minutes=1)


class Overtaken(Refused):
    """Somebody has sent it, moved it or taken it back since it was looked at."""

    def __init__(self) -> None:
        super().__init__(PublishingProblem.NOT_WITHDRAWABLE)


class Bookkeeping:
    """The outbox as the dispatcher changes it, each change in one transaction."""

    def __init__(self, database: Database, drafts: Drafts, audit: AuditLog, clock: Clock) -> None:
        self._database = database
        self._drafts = drafts
        self._audit = audit
        self._clock = clock

    def read(self, item_id: str) -> OutboxItem:
        """Raises ``Refused(NOT_FOUND)``."""
        with self._database.read() as connection:
            item = store.read(connection, item_id)
        if item is None:
            raise Refused(PublishingProblem.NOT_FOUND)
        return item

    def read_job(self, job_id: str) -> Job:
        """Raises ``Refused(NOT_FOUND)``."""
        with self._database.read() as connection:
            job = store.read_job(connection, job_id)
        if job is None:
            raise Refused(PublishingProblem.NOT_FOUND)
        return job

    def due(self) -> tuple[str, ...]:
        """The jobs that something is to be done for now, by their ids, oldest first."""
        states = OutboxState.UNKNOWN, OutboxState.QUEUED, OutboxState.ENTRUSTED
        with self._database.read() as connection:
            return store.jobs_in_states(connection, states, self._clock.now())

    def known_addresses(self, item: OutboxItem) -> frozenset[str]:
        """The addresses of the account's posts that have a receipt."""
        with self._database.read() as connection:
            return store.known_addresses(connection, item.account_key, item.first_sent_at)

    def is_from_backup(self, item: OutboxItem) -> bool:
        """Whether another workstation may have sent it since (see ``taking_back``)."""
        with self._database.read() as connection:
            return backup_store.is_marked(connection, item.id)

    def claim(self, item: OutboxItem) -> OutboxItem:
        """From here on something may leave. Raises ``Overtaken``."""
        now = self._clock.now()
        with self._database.write() as connection:
            claimed = store.claim(connection, item, now)
        if not claimed:
            raise Overtaken
        return replace(
            item,
            state=OutboxState.SENDING,
            reason=None,
            updated_at=now,
            attempts=item.attempts + 1,
            next_attempt_at=None,
            first_sent_at=item.first_sent_at or now,
            sent_at=now,
        )

    def name_permit(self, item: OutboxItem, permit: Permit) -> None:
        """The log must name what it is sent under: no decision that ended, no earlier answer."""
        if (permit.decision_id, permit.answers) != (item.decision_id, item.answers):
            with self._database.write() as connection:
                store.name_permit(
                    connection,
                    item.id,
                    permit.decision_id,
                    permit.decision_number,
                    permit.answers,
                )

    def keep(self, item: OutboxItem, kept: Mapping[str, str]) -> None:
        """What lies at the platform now."""
        with self._database.write() as connection:
            store.keep(connection, item.id, kept)

    def book(self, item: OutboxItem, post: PublishedPost, *, left: bool = False) -> Published:
        """Receipt, state and log entry, in one transaction; with ``left``, of what has just gone
        out, together with what was noted of it on the way."""
        receipt = Receipt(post.uri, post.link, self._clock.now(), post.version)
        with self._database.write() as connection:
            now = store.read(connection, item.id)
            if now is not None and now.receipt is not None:
                # Where two programs work on one profile, the other one was faster.
                return Published(now, now.receipt)
            item = now if left and now is not None else item
            self.move(
                connection,
                item,
                OutboxState.PUBLISHED,
                AuditAction.PUBLISHED,
                detail={**answers_to(item), "uri": post.uri, "link": post.link},
            )
            store.add_receipt(connection, item.id, receipt)
        booked = replace(
            item,
            state=OutboxState.PUBLISHED,
            reason=None,
            updated_at=receipt.published_at,
            next_attempt_at=None,
            receipt=receipt,
        )
        return Published(booked, receipt)

    def entrust(self, item: OutboxItem, uri: str) -> Planned:
        """The platform has it and publishes it at its time."""
        due_at = item.due_at or self._clock.now()
        with self._database.write() as connection:
            store.name_own_schedule(connection, item.id, uri)
            self.move(
                connection,
                item,
                OutboxState.ENTRUSTED,
                AuditAction.ENTRUSTED,
                detail={**answers_to(item), "uri": uri},
                next_attempt_at=due_at + _CONFIRMED_AFTER,
            )
        return Planned(self.read(item.id))

    def deleted(self, item: OutboxItem, deed: Deed) -> None:
        """It was out and is no longer; ``deed`` says by whom and why."""
        with self._database.write() as connection:
            store.move(connection, item, OutboxState.DELETED, self._clock.now())
            self._audit.append(connection, deed)

    def look_again(self, item: OutboxItem, *, soon: bool = False) -> Planned:
        """It lies at the platform still; the next look comes after its time, or ``soon``."""
        now = self._clock.now()
        due_at = now if soon or item.due_at is None else max(now, item.due_at)
        with self._database.write() as connection:
            again = due_at + _CONFIRMED_AFTER
            store.move(connection, item, OutboxState.ENTRUSTED, now, None, again)
        return Planned(self.read(item.id))

    def recall(self, item: OutboxItem, record_key: str) -> None:
        """It no longer lies at the platform: this desk sends it at its time, or asks.

        From now on it has that key: what the platform knew under its old one is gone.
        """
        detail = {"uri": item.own_schedule_uri or ""}
        with self._database.write() as connection:
            self.move(
                connection,
                item,
                OutboxState.QUEUED,
                AuditAction.RECALLED,
                detail=detail,
                next_attempt_at=item.due_at,
            )
            store.forget_own_schedule(connection, item.id, record_key)

    def not_recalled(self, item: OutboxItem, problem: NatiqError) -> None:
        """That it was tried stays known (clause TRN)."""
        detail = {"code": problem.code.value, "act": ActKind.WITHDRAW.value}
        self._audit.record(
            Deed(AuditAction.ACT_FAILED, item.decision_number, item.handle, item.id, detail)
        )

    def at_platforms(self) -> tuple[str, ...]:
        """The jobs, by their ids, that platforms publish by themselves, or perhaps do."""
        with self._database.read() as connection:
            return store.jobs_at_platforms(connection)

    def fail(self, job: Job, item: OutboxItem, problem: NatiqError) -> Outcome:
        """This part is refused, and with it those after it; the text is a draft again.

        Where parts before it are out, only the others become a draft, a new one: the whole
        once more would double what stands there already. So does a text that went to other
        accounts as well: theirs is not touched.
        """
        reason = _reason(problem)
        rest = self._give_back(job, item, OutboxState.FAILED, AuditAction.FAILED, reason)
        if job.published:
            return PartlyPublished(self.read_job(job.id).items, reason, rest or "")
        if isinstance(problem, ContentBlocked):
            return Blocked(problem.findings)
        return Refusal(reason.code, reason.clause, reason.values)

    def withdraw(self, job: Job) -> None:
        """None of it leaves; the text is a draft again."""
        self._give_back(job, job.first, OutboxState.WITHDRAWN, AuditAction.WITHDRAWN, None)

    def _give_back(
        self,
        job: Job,
        item: OutboxItem,
        state: OutboxState,
        action: AuditAction,
        reason: Reason | None,
    ) -> str | None:
        draft = self._drafts.read(item.draft_id)
        with self._database.write() as connection:
            alone = store.count_batch(connection, item.batch_id) == 1
            rest = give_back(connection, self._drafts, draft, job, item, alone=alone)
            for one in (item, *job.items[item.part + 1 :]):
                self.move(connection, one, state, action, reason=reason)
                if rest is not None:
                    store.name_rest(connection, one.id, rest)
        return rest

    def wait(
        self,
        item: OutboxItem,
        before: OutboxItem,
        problem: NatiqError,
        at_least: timedelta = timedelta(),
        late_from: datetime | None = None,
    ) -> Waiting:
        """Nothing of this try is there, as if it stood as ``before``; a later one may succeed.

        It does not wait past ``late_from``: from then on a person is asked.
        """
        reason = _reason(problem)
        now = self._clock.now()
        again = max(self._next(item), now + at_least)
        if late_from is not None:
            again = min(again, max(late_from, now))
        with self._database.write() as connection:
            store.move(connection, item, OutboxState.QUEUED, now, reason, again)
            store.sent(connection, item.id, before.first_sent_at, before.sent_at)
        return Waiting(self.read(item.id), reason)

    def keep_here(self, item: OutboxItem, before: OutboxItem, problem: NatiqError) -> Waiting:
        """The platform does not keep it until its time: it goes out from here, then."""
        reason = _reason(problem)
        with self._database.write() as connection:
            at = self._clock.now()
            store.move(connection, item, OutboxState.QUEUED, at, reason, item.due_at)
            store.sent(connection, item.id, before.first_sent_at, before.sent_at)
            store.keep_from_platform(connection, item.id)
        return Waiting(self.read(item.id), reason)

    def requeue(self, item: OutboxItem) -> None:
        """The platform has never seen it: it may leave again."""
        with self._database.write() as connection:
            store.move(connection, item, OutboxState.QUEUED, self._clock.now())

    def overdue(self, item: OutboxItem, code: str) -> Waiting:
        """Its time has passed: a person is asked."""
        due_at = item.due_at or item.queued_at
        reason = Reason(code, None, {"due_at": due_at})
        with self._database.write() as connection:
            self.move(connection, item, OutboxState.OVERDUE, AuditAction.OVERDUE, reason=reason)
        return Waiting(self.read(item.id), reason)

    def not_late_after_all(self) -> int:
        """Let wait again what only a clock that was wrong has made late; how many there were."""
        with self._database.write() as connection:
            at, late = self._clock.now(), PublishingProblem.LATE.value
            found = store.not_late_after_all(connection, late, at)
            for item in found:
                self._write_down(connection, item, AuditAction.QUEUED, due_of(item))
        return len(found)

    def may_still_arrive(
        self, item: OutboxItem, before: OutboxItem, problem: NatiqError, until: datetime
    ) -> Unknown:
        """This try was refused, but what left with the one before may be on its way still.

        So it stands as that one left it, and is looked for once more at ``until``.
        """
        reason = _reason(problem)
        with self._database.write() as connection:
            self.move(
                connection,
                item,
                OutboxState.UNKNOWN,
                AuditAction.UNCERTAIN,
                reason=reason,
                next_attempt_at=until,
            )
            store.sent(connection, item.id, before.first_sent_at, before.sent_at)
        return Unknown(self.read(item.id), reason)

    def stay_unknown(self, item: OutboxItem, problem: NatiqError | None) -> Unknown:
        """What became of it, nobody can say yet."""
        reason = item.reason if problem is None else _reason(problem)
        reason = reason or Reason(PublishingProblem.INTERRUPTED.value, None, {})
        with self._database.write() as connection:
            if item.state is OutboxState.UNKNOWN:
                # Already in the log as uncertain; only the next look moves.
                at = self._clock.now()
                store.move(connection, item, OutboxState.UNKNOWN, at, reason, self._next(item))
                if item.sent_at is not None and item.sent_at > at:
                    # The clock was set back: how long ago that was, nobody knows any more.
                    store.sent(connection, item.id, item.first_sent_at, at)
            else:
                self.move(
                    connection,
                    item,
                    OutboxState.UNKNOWN,
                    AuditAction.UNCERTAIN,
                    reason=reason,
                    next_attempt_at=self._clock.now() + _FIRST_PAUSE,
                )
        return Unknown(self.read(item.id), reason)

    def mark_interrupted(self) -> int:
        """What says ``sending`` while nobody sends was cut off: by a crash or a defect."""
        with self._database.write() as connection:
            reason = Reason(PublishingProblem.INTERRUPTED.value, None, {})
            return store.mark_interrupted(connection, reason, self._clock.now())

    def move(
        self,
        connection: Connection,
        item: OutboxItem,
        to: OutboxState,
        action: AuditAction,
        *,
        reason: Reason | None = None,
        detail: dict[str, str] | None = None,
        next_attempt_at: datetime | None = None,
    ) -> None:
        """Change the state and write the log entry that answers for it. Raises ``Overtaken``."""
        if not store.move(connection, item, to, self._clock.now(), reason, next_attempt_at):
            raise Overtaken
        particulars = dict(detail or {})
        if reason is not None:
            particulars["code"] = reason.code
            if reason.clause is not None:
                particulars["clause"] = reason.clause
        self._write_down(connection, item, action, particulars)

    def _write_down(
        self,
        connection: Connection,
        item: OutboxItem,
        action: AuditAction,
        detail: Mapping[str, str],
    ) -> None:
        self._audit.append(
            connection,
            Deed(
                action,
                decision_number=item.decision_number,
                account=item.handle,
                subject=item.id,
                detail={**detail, **part_of(item), "content_hash": item.content_hash},
            ),
        )

    def _next(self, item: OutboxItem) -> datetime:
        """Each further attempt waits twice as long, up to ten minutes."""
        pause = _FIRST_PAUSE * 2 ** min(max(item.attempts - 1, 0), 10)
        return self._clock.now() + min(pause, _LONGEST_PAUSE)


def _reason(problem: NatiqError) -> Reason:
    return Reason(problem.code.value, problem.clause, problem.values)
