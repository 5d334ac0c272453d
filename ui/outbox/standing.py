"""A job with all that its card shows and offers, and which of the jobs are to be seen, how."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto

from core.publishing.model import Job, OutboxItem, OutboxState
from core.publishing.schedule import Habits
from ui.seen_post.offers import Offer, Offers


@dataclass(frozen=True)
class Standing:
    """``together`` are the jobs of the same text for other accounts.

    ``needs_a_person`` says that somebody should look at it, ``is_draft`` that what it left is
    still a draft. ``offers`` is what can be done to it once it is out, ``colour`` the account's.
    """

    job: Job
    habits: Habits
    together: tuple[Job, ...] = ()
    needs_a_person: bool = False
    is_draft: bool = False
    offers: Offers = field(default_factory=dict)
    colour: str = ""

    @property
    def told(self) -> OutboxItem:
        """The part of which state and reason tell."""
        return self.job.head or self.job.first

    @property
    def draft_id(self) -> str:
        """The draft in which it goes on: what was not published, or the whole."""
        return draft_of(self.job)

    @property
    def out(self) -> tuple[OutboxItem, ...]:
        """The parts that stand at the platform."""
        return tuple(one for one in self.job.items if one.state is OutboxState.PUBLISHED)

    def allows(self, offer: Offer) -> bool:
        """Whether that can be done to it."""
        return offer in self.offers and self.offers[offer] is None


def draft_of(job: Job) -> str:
    """The draft that holds what a job left, or once held the whole."""
    told = job.head or job.first
    return told.rest_draft_id or job.first.draft_id


class Sieve(Enum):
    """Which jobs are to be seen."""

    ALL = auto()
    NEEDS_YOU = auto()
    WAITING = auto()
    PUBLISHED = auto()


_WAITING = (OutboxState.QUEUED, OutboxState.SENDING, OutboxState.ENTRUSTED)
_PUBLISHED = (OutboxState.PUBLISHED, OutboxState.PARTLY_PUBLISHED)


def passes(standing: Standing, sieve: Sieve) -> bool:
    """Whether the job is to be seen."""
    if sieve is Sieve.NEEDS_YOU:
        return standing.needs_a_person
    if sieve is Sieve.WAITING:
        return standing.job.state in _WAITING
    return sieve is Sieve.ALL or standing.job.state in _PUBLISHED


Batch = tuple[Standing, ...]
"""The jobs of one text, each for its account; most often one."""


def batches(standings: Iterable[Standing], sieve: Sieve) -> tuple[Batch, ...]:
    """Those to be seen, jobs of one text together, in the order in which one looks for them.

    What missed its time comes first. What waits comes in the order in which it goes out, all
    else the newest first.
    """
    found: dict[str, list[Standing]] = {}
    for one in standings:
        if passes(one, sieve):
            found.setdefault(one.job.first.batch_id or one.job.id, []).append(one)
    made = [tuple(of_one_text) for of_one_text in found.values()]
    if sieve is Sieve.WAITING:
        made.sort(key=_goes_out_at)
    return tuple(sorted(made, key=lambda batch: not is_overdue(batch)))


def is_overdue(batch: Sequence[Standing]) -> bool:
    """Whether one of its jobs missed its time and waits for a person's word."""
    return any(one.job.state is OutboxState.OVERDUE for one in batch)


def _goes_out_at(batch: Batch) -> datetime:
    return min(one.job.first.due_at or one.job.first.queued_at for one in batch)
