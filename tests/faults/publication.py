"""Kill -9 at each step of a publication on a real server, and what is left afterwards.

One run: a process on a copy of a prepared office publishes one text, or a thread with an
image, and is killed at one step; for the steps of settling a second process is killed too.
Then a new process signs in, sends and settles what is due, and says what the profile holds;
the server says what it holds. Comparing the two shows what was lost and what was doubled.
"""

import random
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import cycle
from pathlib import Path
from typing import Any

from core.publishing.model import OutboxState
from core.text.thread import BREAK
from tests.faults.children import Child, ChildFailedError
from tests.faults.line import Cut
from tests.faults.office_process import ALT, Job
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
class Announced:
    """What one run publishes: the draft's text, the posts it makes, whether an image goes along."""

    text: str
    posts: tuple[str, ...]
    image: bool = False


def one_post(number: int) -> Announced:
    """A text that stands alone, another for each run."""
    text = f"تدعو البلدية سكان الحي إلى يوم التشجير، الإعلان {number}"
    return Announced(text, (text,))


def thread_with_image(number: int) -> Announced:
    """A thread of three with an image at its first part."""
    parts = tuple(f"{place}، الإعلان {number}" for place in ("صباح الخير", "يا مسقط", "نلتقي"))
    posts = tuple(f"{part} ({place}/3)" for place, part in enumerate(parts, 1))
    return Announced(f"\n{BREAK}\n".join(parts), posts, image=True)


@dataclass(frozen=True)
class Aftermath:
    """What is where after the run: at the server, among the drafts, in the outbox, in the log.

    ``copies`` and ``waiting`` count each post by itself, in the order of the parts.
    """

    step: Step
    killed: bool
    copies: tuple[int, ...]
    waiting: tuple[int, ...]
    drafts: int
    receipts: int
    published_in_log: int
    log_intact: bool
    hangs_together: bool

    @property
    def posts(self) -> int:
        """How many posts are out."""
        return sum(self.copies)

    @property
    def whole(self) -> bool:
        """Everything is out, each part once."""
        return set(self.copies) == {1}

    @property
    def lost(self) -> bool:
        """A part is neither out, nor on its way, nor still a draft."""
        return any(
            copies + waiting + self.drafts == 0
            for copies, waiting in zip(self.copies, self.waiting, strict=True)
        )

    @property
    def doubled(self) -> bool:
        """A part is out twice, or out and still there to be sent once more."""
        return any(
            copies > 1 or (copies == 1 and self.drafts + waiting > 0)
            for copies, waiting in zip(self.copies, self.waiting, strict=True)
        )

    @property
    def settled(self) -> bool:
        """The profile says what the server says: out with a receipt each, or a draft."""
        booked = (self.receipts, self.published_in_log, sum(self.waiting))
        if self.posts:
            number = len(self.copies)
            return self.whole and self.hangs_together and booked == (number, number, 0)
        return booked == (0, 0, 0) and self.drafts == 1


@dataclass(frozen=True)
class _Task:
    number: int
    step: Step
    delay_s: float
    announced: Announced


def crash_at(
    pds: Pds,
    steps: Sequence[Step],
    seed: int = 0,
    announced: Callable[[int], Announced] = one_post,
) -> list[Aftermath]:
    """One run for each of ``steps``, in their order. Needs no display and no keyring."""
    delays = random.Random(seed)  # noqa: S311 - the same moments in each run
    tasks = [
        _Task(number, step, delays.uniform(0, _LONGEST_RANDOM_S), announced(number))
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
    announced, codes = task.announced, iter(office.recovery_codes)
    step = task.step
    with tempfile.TemporaryDirectory() as place:
        folder = str(office.copy_to(Path(place) / "office"))
        killed = True
        job = Job(folder, next(codes), announced.text, image=announced.image)
        if step.after is not None:
            killed = _killed_at(step.after, office, job)
            killed &= _killed_at(step, office, Job(folder, next(codes)))
        elif step is ANY_MOMENT:
            killed = _killed_after(task.delay_s, job)
        else:
            killed = _killed_at(step, office, job)
        told = _restarted(Job(folder, next(codes)))
    return _aftermath(task, killed, told, pds, office.account.did)


def _killed_at(step: Step, office: PreparedOffice, job: Job) -> bool:
    """Whether the process came to ``step`` and died there."""
    stop = step.stop.written() if step.stop is not None else ""
    child = Child(OFFICE, replace(job, stop=stop).written())
    if step.moment is not None:
        office.line.cut = Cut(step.call, step.moment, child.kill, step.turn)
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


def _aftermath(task: _Task, killed: bool, told: dict[str, Any], pds: Pds, did: str) -> Aftermath:
    posts = task.announced.posts
    items = [item for item in told["outbox"] if item["text"] in posts]
    waiting = [item["text"] for item in items if item["state"] in _ON_ITS_WAY]
    records = [one for one in pds.records(did) if one["value"]["text"] in posts]
    texts = [record["value"]["text"] for record in records]
    return Aftermath(
        step=task.step,
        killed=killed,
        copies=tuple(texts.count(text) for text in posts),
        waiting=tuple(waiting.count(text) for text in posts),
        drafts=told["drafts"].count(task.announced.text),
        receipts=sum(item["receipt"] for item in items),
        published_in_log=told["published_in_log"],
        log_intact=told["log_intact"],
        hangs_together=_hangs_together(task.announced, records, pds, did),
    )


def _hangs_together(
    announced: Announced, records: list[dict[str, Any]], pds: Pds, did: str
) -> bool:
    """Whether each part replies to the one before it, in their order, and the image is there."""
    if [record["value"]["text"] for record in records] != list(announced.posts):
        return False
    references = [{"uri": record["uri"], "cid": record["cid"]} for record in records]
    replies = [{"root": references[0], "parent": before} for before in references[:-1]]
    if [record["value"].get("reply") for record in records] != [None, *replies]:
        return False
    if not announced.image:
        return True
    (image,) = records[0]["value"]["embed"]["images"]
    return image["alt"] == ALT and bool(pds.blob(did, image["image"]["ref"]["$link"]))
