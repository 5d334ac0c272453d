"""Jobs as they stand in a calendar."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from core.publishing.model import Job, OutboxState
from core.text.direction import without_direction_controls

_OPENING = 80


@dataclass(frozen=True)
class Entry:
    """One job: ``wall`` is its time where the institution is, ``opening`` how it begins."""

    job: Job
    wall: datetime
    opening: str

    @property
    def job_id(self) -> str:
        return self.job.id

    @property
    def day(self) -> date:
        return self.wall.date()

    @property
    def account_key(self) -> str:
        return self.job.first.account_key

    @property
    def state(self) -> OutboxState:
        return self.job.state

    @property
    def movable(self) -> bool:
        """Whether its time can be changed as it stands."""
        return self.job.movable


def entries_of(jobs: Iterable[Job], zone: ZoneInfo) -> tuple[Entry, ...]:
    """The jobs in the order of their times there."""
    entries = [
        Entry(
            job,
            job.shown_at.astimezone(zone).replace(tzinfo=None),
            _opening(job.first.text),
        )
        for job in jobs
        if job.state is not OutboxState.WITHDRAWN
    ]
    return tuple(sorted(entries, key=lambda one: (one.wall, one.job_id)))


def by_day(entries: Iterable[Entry]) -> dict[date, tuple[Entry, ...]]:
    """The entries of each day that has any, in their order."""
    days: dict[date, list[Entry]] = {}
    for one in entries:
        days.setdefault(one.day, []).append(one)
    return {day: tuple(of_it) for day, of_it in days.items()}


def _opening(text: str) -> str:
    # Cut out of their text, marks of direction would turn round what stands beside it.
    plain = without_direction_controls(text[: _OPENING * 2])
    return " ".join(plain.split())[:_OPENING]
