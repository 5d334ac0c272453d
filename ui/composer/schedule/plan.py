"""The choices of the last look before publishing: which accounts, and when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from core.drafts.model import Draft
from core.foundation.errors import NatiqError, Refused
from core.publishing.model import NOW, PublishingProblem, When
from core.publishing.schedule import next_free_slot
from core.publishing.sending import check_own_schedule
from core.workplace import Workplace
from ui.composer.schedule.fitting import Fit, fit_of
from ui.composer.schedule.planning import PlanningModel
from ui.speaking.speakers import Speaker
from ui.tasks import Tasks
from ui.timing.habits import habits_in
from ui.timing.verdict import Verdict, judge, on_the_wall, wall_now

_SLOTS_WITHIN = timedelta(days=61)
_LATER = timedelta(hours=1)
_QUARTER = 15


class Timing(Enum):
    """When it goes out."""

    NOW = auto()
    AT = auto()
    SLOT = auto()


@dataclass(frozen=True)
class FurtherAccount:
    """An account that the text can go to besides its own; ``fit`` is unknown for a moment."""

    speaker: Speaker
    chosen: bool
    fit: Fit | None

    @property
    def possible(self) -> bool:
        return self.fit is not None and self.fit.fits


class PublishPlan(QObject):
    """``changed`` comes when anything of it is another; ``wall`` is a time on our wall.

    ``by_platform`` lets the platform itself publish at that time.
    """

    changed = Signal()

    def __init__(
        self,
        planning: PlanningModel,
        tasks: Tasks,
        speaker: Speaker,
        speakers: Sequence[Speaker],
        parts: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._workplace, self._planning, self._tasks = planning.workplace, planning, tasks
        self._speaker = speaker
        self._others = tuple(one for one in speakers if one.key != speaker.key)
        self._fits: dict[str, Fit] = {}
        self.habits = habits_in(self._workplace)
        self.timing = Timing.AT if planning.wished else Timing.NOW
        self.wall = self._first_wall()
        self.by_platform = False
        self.slot: datetime | None = None
        self.slot_problem: NatiqError | None = None
        self.verdict = self._judged()

    def begin(self) -> None:
        """Find out what fits where, and the next free slot; off the main thread."""
        self._judge_accounts()
        self._look_for_a_slot()

    # Accounts

    @property
    def further(self) -> tuple[FurtherAccount, ...]:
        """The accounts besides the draft's own."""
        also = self._planning.also
        return tuple(
            FurtherAccount(one, one.key in also, self._fits.get(one.key)) for one in self._others
        )

    @property
    def account_keys(self) -> tuple[str, ...]:
        """All that it goes to, its own first."""
        return (self._speaker.key, *(one.speaker.key for one in self.further if one.chosen))

    def choose(self, account_key: str, *, chosen: bool) -> None:
        """Whether it goes to that account too."""
        keys = [one.speaker.key for one in self.further if one.chosen]
        kept = [key for key in keys if key != account_key]
        self._planning.choose_also([*kept, account_key] if chosen else kept)
        self.by_platform = self.by_platform and self.platform_offered
        self.verdict = self._judged()
        self.changed.emit()
        self._look_for_a_slot()

    # When

    def take(self, timing: Timing) -> None:
        """Now, at a time, or in the next free slot."""
        self.timing = timing
        self.verdict = self._judged()
        self.changed.emit()

    def take_wall(self, wall: datetime) -> None:
        """At that time on the wall."""
        self.wall = wall
        self.verdict = self._judged()
        self.changed.emit()

    def leave_to_platform(self, wanted: bool) -> None:
        """Whether the platform publishes it by itself."""
        self.by_platform = wanted and self.platform_offered
        self.verdict = self._judged()
        self.changed.emit()

    @property
    def platform_offered(self) -> bool:
        """Whether every account's platform publishes single posts by itself, and IT lets it."""
        workplace = self._workplace
        if workplace.settings.own_schedule_allowed != "yes" or self._parts > 1:
            return False
        limits = [workplace.limits_of(key) for key in self.account_keys]
        return all(one.own_schedule is not None for one in limits)

    @property
    def at(self) -> datetime | None:
        """When it goes out (UTC); ``None`` for at once, or while that is not known."""
        if self.timing is Timing.SLOT:
            return self.slot
        return self.verdict.at if self.timing is Timing.AT else None

    @property
    def when(self) -> When:
        """The same for publishing."""
        if self.timing is Timing.NOW or self.at is None:
            return NOW
        own = self.by_platform and self.timing is Timing.AT
        return When(self.at, self.habits.zone.key, by_platform=own)

    @property
    def ready(self) -> bool:
        """Whether it can be published so."""
        if not all(one.possible for one in self.further if one.chosen):
            return False
        if self.timing is Timing.AT:
            return self.verdict.possible
        return self.timing is Timing.NOW or self.slot is not None

    # Within

    def _judge_accounts(self) -> None:
        workplace, others, draft_id = self._workplace, self._others, self._planning.draft_id

        def look() -> dict[str, Fit]:
            draft = workplace.drafts.read(draft_id)
            return {one.key: _fit_there(workplace, draft, one) for one in others}

        if others:
            self._tasks.run(self, look, self._show_fits)

    def _look_for_a_slot(self) -> None:
        publishing, now = self._workplace.publishing, self._workplace.clock.now()
        keys = self.account_keys

        def look() -> _Slot:
            habits = publishing.habits()
            taken = publishing.taken(now - habits.apart, now + _SLOTS_WITHIN)
            return _Slot(keys, next_free_slot(now, keys, habits, taken))

        self._tasks.run(self, look, self._show_slot, self._no_slot)

    def _show_fits(self, fits: dict[str, Fit]) -> None:
        self._fits = fits
        self.changed.emit()

    def _show_slot(self, slot: "_Slot") -> None:
        if slot.account_keys == self.account_keys:
            self.slot, self.slot_problem = slot.at, None
            self.changed.emit()

    def _no_slot(self, problem: NatiqError) -> None:
        self.slot, self.slot_problem = None, problem
        self.changed.emit()

    def _judged(self) -> Verdict:
        now, habits = self._workplace.clock.now(), self.habits
        near = self.wall.replace(tzinfo=habits.zone).astimezone(UTC)
        taken = self._workplace.publishing.taken(near - habits.apart, near + habits.apart)
        verdict = judge(self.wall, now, self.account_keys, habits, taken)
        if self.by_platform and verdict.at is not None and verdict.possible:
            return replace(verdict, problem=self._platform_problem(verdict.at - now))
        return verdict

    def _platform_problem(self, ahead: timedelta) -> NatiqError | None:
        """Why one of the platforms does not keep it for so long."""
        for key in self.account_keys:
            own = self._workplace.limits_of(key).own_schedule
            try:
                if own is not None:
                    check_own_schedule(own.earliest, own.latest, ahead)
            except NatiqError as problem:
                return problem
        return None

    def _first_wall(self) -> datetime:
        """What was wished for, or the next quarter of an hour but some."""
        if self._planning.wished is not None:
            return on_the_wall(self._planning.wished, self.habits)
        later = wall_now(self._workplace.clock.now(), self.habits) + _LATER
        return later.replace(minute=later.minute // _QUARTER * _QUARTER)


@dataclass(frozen=True)
class _Slot:
    """A free slot for these accounts."""

    account_keys: tuple[str, ...]
    at: datetime


def _fit_there(workplace: Workplace, draft: Draft, speaker: Speaker) -> Fit:
    """How the draft fits an account; what stands against it wherever that lies."""
    settings = workplace.settings
    try:
        if speaker.decision is None:
            raise Refused(PublishingProblem.NO_ACCOUNT, clause="ACC-1")
        if not workplace.is_connected(speaker.key):
            raise Refused(PublishingProblem.NOT_CONNECTED, handle=speaker.account.handle)
        return fit_of(
            draft,
            speaker.account,
            workplace.limits_of(speaker.key),
            settings.digits,
            workplace.clock.now(),
            alt_required=settings.alt_text_required == "yes",
        )
    except NatiqError as problem:
        return Fit(problem=problem)
