"""Kill -9 at each step of a publication on a real server, and what is left afterwards.

One run: a process on a copy of a prepared office publishes one text and is killed at one
step; for the steps of settling a second process is killed too. Then a new process signs
in, sends and settles what is due, and says what the profile holds; the server says what it
holds. Comparing the two shows what was lost and what was doubled.
"""

import random
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import cycle
from pathlib import Path
from typing import Any

from core.publishing.model import OutboxState
from tests.faults.children import Child, ChildFailedError
from tests.faults.line import Cut
from tests.faults.office_process import Job
from tests.faults.prepared_office import PreparedOffice, prepared_office
from tests.faults.steps import ANY_MOMENT, STEPS, Step
from tests.servers.pds import Pds

OFFICE = "tests.faults.office_process"
_ON_ITS_WAY = {
    state.value for state in (OutboxState.QUEUED, OutboxState.SENDING, OutboxState.UNKNOWN)
}
_AT_ONCE = 2
_LONGEST_RANDOM_S = 0.35
"""Somewhat more than a publication takes on a slow machine."""


@dataclass(frozen=True)
class Aftermath:
    """What is where after the run: at the server, among the drafts, in the outbox, in the log."""

    step: Step
    killed: bool
    posts: int
    drafts: int
    waiting: int
    receipts: int
    published_in_log: int
    log_intact: bool

    @property
    def lost(self) -> bool:
        """Neither out, nor on its way, nor still a draft."""
        return self.posts + self.waiting + self.drafts == 0

    @property
    def doubled(self) -> bool:
        """Out twice, or out and still there to be sent once more."""
        return self.posts > 1 or (self.posts == 1 and self.drafts + self.waiting > 0)

    @property
    def settled(self) -> bool:
        """The profile says what the server says: out with one receipt, or a draft."""
        booked = (self.receipts, self.published_in_log, self.waiting)
        if self.posts:
            return booked == (1, 1, 0)
        return booked == (0, 0, 0) and self.drafts == 1


@dataclass(frozen=True)
class _Task:
    number: int
    step: Step
    delay_s: float


def crash_at(pds: Pds, steps: Sequence[Step], seed: int = 0) -> list[Aftermath]:
    """One run for each of ``steps``, in their order. Needs no display and no keyring."""
    delays = random.Random(seed)  # noqa: S311 - the same moments in each run
    tasks = [
        _Task(number, step, delays.uniform(0, _LONGEST_RANDOM_S))
        for number, step in enumerate(steps)
    ]
    shares = [tasks[first::_AT_ONCE] for first in range(_AT_ONCE)]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        done = pool.map(lambda share: _share(pds, share), shares)
        by_number = dict(item for one in done for item in one)
    return [by_number[number] for number in range(len(tasks))]


def mixed_steps(runs: int) -> list[Step]:
    """So many steps: each of them in turn, and a random moment at every fifth place."""
    in_turn = cycle(STEPS)
    return [ANY_MOMENT if number % 5 == 4 else next(in_turn) for number in range(runs)]


def _share(pds: Pds, share: Sequence[_Task]) -> list[tuple[int, Aftermath]]:
    with prepared_office(pds) as office:
        return [(task.number, _run(pds, office, task)) for task in share]


def _run(pds: Pds, office: PreparedOffice, task: _Task) -> Aftermath:
    text = f"تدعو البلدية سكان الحي إلى يوم التشجير، الإعلان {task.number}"
    codes = iter(office.recovery_codes)
    step = task.step
    with tempfile.TemporaryDirectory() as place:
        folder = str(office.copy_to(Path(place) / "office"))
        killed = True
        if step.after is not None:
            killed = _killed_at(step.after, office, Job(folder, next(codes), text))
            killed &= _killed_at(step, office, Job(folder, next(codes)))
        elif step is ANY_MOMENT:
            killed = _killed_after(task.delay_s, Job(folder, next(codes), text))
        else:
            killed = _killed_at(step, office, Job(folder, next(codes), text))
        told = _restarted(Job(folder, next(codes)))
    return _aftermath(step, killed, text, told, pds.texts(office.account.did).count(text))


def _killed_at(step: Step, office: PreparedOffice, job: Job) -> bool:
    """Whether the process came to ``step`` and died there."""
    stop = step.stop.written() if step.stop is not None else ""
    child = Child(OFFICE, replace(job, stop=stop).written())
    if step.moment is not None:
        office.line.cut = Cut(step.call, step.moment, child.kill)
    for line in child.lines():
        if line["is"] == "stopped":
            child.kill()
    office.line.cut = None
    return child.was_killed


def _killed_after(delay_s: float, job: Job) -> bool:
    """Kill that long after the text was handed over; whether it was not done by then."""
    child = Child(OFFICE, job.written())
    child.await_word("drafted")
    time.sleep(delay_s)
    child.kill()
    return child.was_killed


def _restarted(job: Job) -> dict[str, Any]:
    """What a new process tells after it has sent and settled what is due."""
    child = Child(OFFICE, job.written())
    told = child.await_word("done")
    code, complaints = child.finish()
    if code != 0:
        raise ChildFailedError(complaints)
    return told


def _aftermath(step: Step, killed: bool, text: str, told: dict[str, Any], posts: int) -> Aftermath:
    items = [item for item in told["outbox"] if item["text"] == text]
    return Aftermath(
        step=step,
        killed=killed,
        posts=posts,
        drafts=told["drafts"].count(text),
        waiting=sum(item["state"] in _ON_ITS_WAY for item in items),
        receipts=sum(item["receipt"] for item in items),
        published_in_log=told["published_in_log"],
        log_intact=told["log_intact"],
    )
