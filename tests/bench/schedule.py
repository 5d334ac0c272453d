"""Weeks of planned posts, with locks, restarts, dead lines and power cuts in between."""

import random
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from core.foundation.errors import NatiqError
from core.platforms.model import PublishedPost
from core.platforms.protocol import Attempt, Notes, WritePermit
from core.publishing.model import OutboxItem, OutboxState, Planned, When
from tests.memory_platform import MemoryPlatform, Moment, PowerCutError
from tests.publishing_desk import NO_ANSWER, OFFLINE, PublishingDesk, open_desk, start_again

_ZONE = "Asia/Muscat"
_SHIFT = timedelta(hours=7)
_MOMENTS = (Moment.ASKED_WHOSE_TOKEN, Moment.BEFORE_WRITING, Moment.AFTER_WRITING)


class TimedPlatform(MemoryPlatform):
    """A platform that remembers when each post appeared there."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # pyright: ignore[reportArgumentType]
        self.appeared: dict[str, list[datetime]] = {}

    def publish(self, permit: WritePermit, attempt: Attempt, notes: Notes) -> PublishedPost:
        before = set(self.posts)
        try:
            return super().publish(permit, attempt, notes)
        finally:
            for key in set(self.posts) - before:
                self.appeared.setdefault(self.posts[key], []).append(self._clock.now())


@dataclass(frozen=True)
class ScheduleFigures:
    """Of all planned posts: how many were lost, doubled, or left outside of their time."""

    posts: int
    lost_or_late: int
    published: int
    asked: int
    power_cuts: int


def measure_schedule(posts: int, seed: int = 20261126) -> ScheduleFigures:
    """Plan ``posts`` over simulated weeks and see what became of each."""
    with tempfile.TemporaryDirectory() as folder:
        weeks = _Weeks(open_desk(Path(folder), TimedPlatform), posts, random.Random(seed))  # noqa: S311
        weeks.live()
        figures = weeks.figures()
        weeks.desk.database.close()
        return figures


class _Weeks:
    """Shift after shift: somebody plans, the program works or is cut off, somebody answers."""

    def __init__(self, desk: PublishingDesk, posts: int, chance: random.Random) -> None:
        self.desk, self._posts, self._chance = desk, posts, chance
        self._planned = 0
        self._allowed_late: set[str] = set()
        self._withdrawn: set[str] = set()
        self._power_cuts = 0

    def live(self) -> None:
        while self._planned < self._posts or self._waits():
            self._shift()
            # Nobody is signed in: evenings, weekends, a leave now and then.
            self.desk.clock.advance(timedelta(minutes=self._chance.choice((5, 40, 600, 2_900))))
            self.desk = start_again(self.desk)

    def figures(self) -> ScheduleFigures:
        items = {item.text: item for item in self.desk.publishing.outbox(10 * self._posts)}
        wrong = sum(self._is_wrong(text, item) for text, item in items.items())
        return ScheduleFigures(
            posts=self._planned,
            lost_or_late=wrong + self._planned - len(items),
            published=sum(one.state is OutboxState.PUBLISHED for one in items.values()),
            asked=len(self._allowed_late) + len(self._withdrawn),
            power_cuts=self._power_cuts,
        )

    def _shift(self) -> None:
        ends = self.desk.clock.now() + _SHIFT
        self._plan(self._chance.randint(0, 40))
        while self.desk.clock.now() < ends:
            self._answer()
            self._trouble()
            self.desk.clock.advance(timedelta(minutes=self._chance.choice((1, 1, 2, 5, 9, 17))))
            try:
                self.desk.publishing.dispatch_due()
            except PowerCutError:
                self._power_cuts += 1
                self.desk = start_again(self.desk)

    def _plan(self, how_many: int) -> None:
        now, publishing = self.desk.clock.now(), self.desk.publishing
        for _ in range(min(how_many, self._posts - self._planned)):
            text = f"تدعو بلدية مسقط السكان إلى المشاركة في يوم التشجير {self._planned}"
            at = now + timedelta(minutes=self._chance.randint(1, 6 * 24 * 60))
            outcome = publishing.publish(self.desk.draft(text), When(at, _ZONE))
            if not isinstance(outcome, Planned):
                raise RuntimeError(f"not planned: {outcome}")
            self._planned += 1

    def _answer(self) -> None:
        """What a person does with a post that missed its time, or moves in the calendar."""
        if self._chance.random() > 0.2:
            return
        for item in self.desk.publishing.outbox(200):
            if item.state is OutboxState.OVERDUE:
                self._decide(item)
            elif item.state is OutboxState.QUEUED and self._chance.random() < 0.01:
                self._move(item)

    def _decide(self, item: OutboxItem) -> None:
        publishing = self.desk.publishing
        match self._chance.randint(0, 3):
            case 0:
                self._allowed_late.add(item.text)
                with suppress(PowerCutError, NatiqError):
                    publishing.send_now(item.job_id)
            case 1:
                self._withdrawn.add(item.text)
                publishing.withdraw(item.id)
            case 2:
                self._move(item)
            case _:
                return

    def _move(self, item: OutboxItem) -> None:
        at = self.desk.clock.now() + timedelta(minutes=self._chance.randint(1, 3_000))
        self.desk.publishing.move(item.job_id, at, _ZONE)

    def _trouble(self) -> None:
        if self._chance.random() > 0.03:
            return
        moment = self._chance.choice(_MOMENTS)
        match self._chance.randint(0, 2):
            case 0:
                self.desk.platform.raise_at(
                    Moment.ASKED_WHOSE_TOKEN, OFFLINE, self._chance.randint(1, 8)
                )
            case 1:
                self.desk.platform.raise_at(moment, NO_ANSWER)
            case _:
                self.desk.platform.raise_at(moment, PowerCutError())

    def _waits(self) -> bool:
        done = OutboxState.PUBLISHED, OutboxState.WITHDRAWN
        return any(one.state not in done for one in self.desk.publishing.outbox(self._posts))

    def _is_wrong(self, text: str, item: OutboxItem) -> bool:
        platform = self.desk.platform
        appeared = platform.appeared.get(text, []) if isinstance(platform, TimedPlatform) else []
        if item.state is OutboxState.WITHDRAWN:
            return bool(appeared)
        if item.state is not OutboxState.PUBLISHED or item.due_at is None or len(appeared) != 1:
            return True
        late = appeared[0] > item.due_at + self.desk.rules.tolerance
        return appeared[0] < item.due_at or (late and text not in self._allowed_late)
