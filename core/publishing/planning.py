"""The times of what waits: the calendar's view, another time, and the emergency stop."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.identity.session import Session
from core.publishing import plan_store, store
from core.publishing.dispatcher import Dispatcher
from core.publishing.model import (
    Job,
    OutboxState,
    Pause,
    PublishingProblem,
)
from core.publishing.schedule import Habits, Taken, check_due
from core.publishing.sending import ProgressBoard
from core.storage.database import Database

_REASON_LIMIT = 500


class Pausing:
    """The emergency stop. While it is in force nothing leaves, whoever asks."""

    def __init__(self, database: Database, session: Session, audit: AuditLog, clock: Clock) -> None:
        self._database = database
        self._session = session
        self._audit = audit
        self._clock = clock

    def in_force(self) -> Pause | None:
        with self._database.read() as connection:
            return plan_store.read_pause(connection)

    def begin(self, reason: str) -> None:
        """Raises ``Refused(REASON_MISSING)`` (clause TRN)."""
        said = reason.strip()[:_REASON_LIMIT]
        if not said:
            raise Refused(PublishingProblem.REASON_MISSING, clause="TRN")
        employee = self._session.employee
        pause = Pause(self._clock.now(), employee.staff_number, employee.name, said)
        with self._database.write() as connection:
            plan_store.begin_pause(connection, pause)
            self._audit.append(connection, Deed(AuditAction.PAUSED, detail={"reason": said}))

    def end(self) -> None:
        self._session.require_active()
        with self._database.write() as connection:
            if plan_store.read_pause(connection) is None:
                return
            plan_store.end_pause(connection)
            self._audit.append(connection, Deed(AuditAction.RESUMED))


class Planning:
    """What is to go out when, over all accounts."""

    def __init__(
        self,
        database: Database,
        session: Session,
        dispatcher: Dispatcher,
        pausing: Pausing,
        board: ProgressBoard,
        audit: AuditLog,
        clock: Clock,
        habits: Callable[[], Habits],
    ) -> None:
        self._database = database
        self._session = session
        self._dispatcher = dispatcher
        self._pausing = pausing
        self._board = board
        self._audit = audit
        self._clock = clock
        self._habits = habits

    def habits(self) -> Habits:
        """How posts are spread over the days. Raises ``Invalid`` for an unknown time zone."""
        return self._habits()

    def between(self, begin: datetime, end: datetime) -> tuple[Job, ...]:
        """The jobs that are due, or were published, in that time, earliest first."""
        with self._database.read() as connection:
            jobs = store.jobs_of(plan_store.jobs_between(connection, begin, end))
        return tuple(sorted(jobs, key=lambda job: job.shown_at))

    def taken(self, begin: datetime, end: datetime) -> tuple[Taken, ...]:
        """The times in between at which something is still to go out."""
        with self._database.read() as connection:
            return plan_store.taken_between(connection, begin, end)

    def move(self, job_id: str, at: datetime, zone: str) -> Job:
        """Another time for a job that waits. Raises ``Refused(NOT_MOVABLE)`` or ``Invalid``."""
        self._session.require_active()
        check_due(at, self._clock.now())
        with self._database.write() as connection:
            job = _movable(connection, job_id)
            return self._put(connection, job, at, zone, AuditAction.MOVED)

    def release(self, job_id: str) -> Job:
        """Its time is now: a person wants it out though it is early or late."""
        self._session.require_active()
        with self._database.write() as connection:
            job = _movable(connection, job_id)
            if job.first.due_at is None:
                # It waits for nothing but a way out.
                return job
            late = job.state is OutboxState.OVERDUE
            action = AuditAction.SENT_LATE if late else AuditAction.MOVED
            return self._put(connection, job, self._clock.now(), "", action)

    def resume(self) -> None:
        """Let things leave again."""
        self._pausing.end()
        self._board.halt(halted=False)

    def pause(self, reason: str) -> tuple[Job, ...]:
        """Stop everything; gives what lies at a platform and could not be taken back there."""
        self._session.require_active()
        self._pausing.begin(reason)
        self._board.halt(halted=True)
        return self._dispatcher.recall_all()

    def _put(
        self, connection: Connection, job: Job, at: datetime, zone: str, action: AuditAction
    ) -> Job:
        """Another time, and the log entry that answers for it."""
        first = job.first
        plan_store.put_due(connection, job.id, at, zone, self._clock.now())
        deed = Deed(
            action,
            decision_number=first.decision_number,
            account=first.handle,
            subject=first.id,
            detail={"at": at.isoformat(), "content_hash": first.content_hash},
        )
        self._audit.append(connection, deed)
        return store.read_job(connection, job.id) or job


def _movable(connection: Connection, job_id: str) -> Job:
    job = store.read_job(connection, job_id)
    if job is None:
        raise Refused(PublishingProblem.NOT_FOUND)
    if not job.movable:
        raise Refused(PublishingProblem.NOT_MOVABLE)
    return job
