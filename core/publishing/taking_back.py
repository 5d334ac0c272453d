"""What waited when another workstation took over: nothing of it leaves a second time.

The other workstation may have sent it, changed it or thrown it away since; this one cannot
know. What had not begun is a draft again, for a person to judge. What lies at a platform stays
there. Of what may have left the platform is asked, as always, and what it has never seen is a
draft again, not sent (see ``Dispatcher``).
"""

from dataclasses import dataclass

from core.foundation.errors import Refused
from core.publishing import backup_store
from core.publishing.bookkeeping import Bookkeeping
from core.publishing.model import Job, OutboxState, PublishingProblem
from core.storage.database import Database

_NOT_SENT = (OutboxState.QUEUED, OutboxState.OVERDUE)


@dataclass(frozen=True)
class TakenBack:
    """How many jobs are drafts again, lie at platforms, and may or may not be out."""

    drafts: int = 0
    at_platforms: int = 0
    unsure: int = 0


def take_back(database: Database, books: Bookkeeping) -> TakenBack:
    """Let nothing leave by itself that is in the outbox now. Done twice it changes nothing."""
    with database.write() as connection:
        backup_store.mark_unsettled(connection)
    books.mark_interrupted()
    with database.read() as connection:
        waiting = backup_store.unsettled_jobs(connection)
    drafts = sum(_give_back(books, books.read_job(job_id)) for job_id in waiting)
    left = [books.read_job(job_id) for job_id in waiting]
    entrusted = sum(_stands_at(job) is OutboxState.ENTRUSTED for job in left)
    unsure = sum(_stands_at(job) is OutboxState.UNKNOWN for job in left)
    return TakenBack(drafts, entrusted, unsure)


def _stands_at(job: Job) -> OutboxState | None:
    return None if job.head is None else job.head.state


def _give_back(books: Bookkeeping, job: Job) -> bool:
    head = job.head
    if head is None or head.state not in _NOT_SENT:
        return False
    if job.movable:
        books.withdraw(job)
    else:
        # Parts before it are out: only the rest is a draft again, a new one.
        books.fail(job, head, Refused(PublishingProblem.FROM_BACKUP))
    return True
