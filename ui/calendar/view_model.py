"""The calendar's state: which period, whose posts, and what is about to be moved where."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from core.foundation.errors import NatiqError
from core.publishing.model import Job, OutboxItem, Outcome
from core.publishing.schedule import Habits, Taken
from core.workplace import Workplace
from ui.calendar.days import Period, Week, moments_of, months_away, week_of, weeks_of
from ui.calendar.entries import Entry, entries_of
from ui.calendar.sheet import Proposal, Sheet
from ui.link_choice.opener import LinkOpener
from ui.speaking.account_card import platform_name
from ui.speaking.speakers import Speaker, Speakers
from ui.step_up.model import StepUp
from ui.step_up.outcomes import wants_second_factor
from ui.tasks import Tasks
from ui.timing.habits import habits_in
from ui.timing.verdict import Verdict, judge, wall_now

_WEEK = timedelta(days=7)
_BEFORE_QUIET = timedelta(minutes=15)


@dataclass(frozen=True)
class Moved:
    """A job at its new time, and the time on the wall that it had before."""

    job: Job
    before: datetime


@dataclass(frozen=True)
class _Read:
    number: int
    habits: Habits
    entries: tuple[Entry, ...]
    taken: tuple[Taken, ...]


class CalendarModel(QObject):
    """``shown`` says that another period, other posts or other accounts are to be seen.

    ``proposed`` comes with every change of ``proposal``; ``to_confirm`` brings one against
    which something speaks, ``refused`` one that cannot be. ``moved``, ``withdrawn`` (a draft's
    id) and ``sent`` tell what was done.
    """

    shown = Signal()
    proposed = Signal()
    to_confirm = Signal(object)
    refused = Signal(object)
    moved = Signal(object)
    withdrawn = Signal(str)
    sent = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        speakers: Speakers,
        step_up: StepUp,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._publishing = workplace, workplace.publishing
        self._tasks, self._speakers, self._step_up = tasks, speakers, step_up
        self.links = LinkOpener(workplace, tasks, self)
        self.habits = habits_in(workplace)
        self.period = Period.MONTH
        self.anchor: date = wall_now(workplace.clock.now(), self.habits).date()
        self.hidden: frozenset[str] = frozenset()
        self.proposal: Proposal | None = None
        self._asked = 0
        self._entries: tuple[Entry, ...] = ()
        self._taken: tuple[Taken, ...] = ()
        self.read = False
        speakers.changed.connect(self.shown)

    # What is shown

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """The accounts that one can choose among."""
        return self._speakers.all

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The jobs of the period, of the accounts chosen."""
        return tuple(one for one in self._entries if one.account_key not in self.hidden)

    def sheet(self) -> Sheet:
        """What is to be seen now."""
        return Sheet(
            self.period,
            self.anchor,
            self._weeks(),
            self.habits,
            self.entries,
            self.now(),
            {one.key: one.colour for one in self.speakers},
            {one.key: platform_name(one.account.platform)[:1] for one in self.speakers},
        )

    def refresh(self) -> None:
        """Read the period again, off the main thread."""
        self._asked += 1
        number, publishing, sheet = self._asked, self._publishing, self.sheet()

        def read() -> _Read:
            habits = publishing.habits()
            begin, end = moments_of(sheet.first, sheet.last, habits.zone)
            entries = entries_of(publishing.planned(begin, end), habits.zone)
            taken = publishing.taken(begin - habits.apart, end + habits.apart)
            return _Read(number, habits, entries, taken)

        self._tasks.run(self, read, self._show, self.failed.emit)

    def show_period(self, period: Period) -> None:
        """A month or a week, around the day that was shown."""
        if period is not self.period:
            self.period = period
            self._turn()

    def go_to(self, day: date) -> None:
        """Show the period that holds ``day``."""
        before = self._weeks()
        self.anchor = day
        if self._weeks() != before:
            self._turn()

    def stand_on(self, day: date) -> None:
        """Remember the day one looks at, unless that would lead to another period."""
        before, stood = self._weeks(), self.anchor
        self.anchor = day
        if self._weeks() != before:
            self.anchor = stood

    def step(self, by: int) -> None:
        """So many months or weeks on, or back."""
        if self.period is Period.MONTH:
            self.go_to(months_away(self.anchor, by))
        else:
            self.go_to(self.anchor + _WEEK * by)

    def go_to_today(self) -> None:
        """Show the present day."""
        self.go_to(self.sheet().today)

    def show_account(self, account_key: str, *, shown: bool) -> None:
        """Whether an account's posts are to be seen."""
        kept = self.hidden - {account_key}
        self.hidden = kept if shown else kept | {account_key}
        self.shown.emit()

    def now(self) -> datetime:
        """The present moment (UTC)."""
        return self._workplace.clock.now()

    def colour_of(self, account_key: str) -> str:
        """The colour of an account; nothing where the employee speaks for it no longer."""
        speaker = self._speakers.of(account_key)
        return speaker.colour if speaker else ""

    # Another time

    def verdict(self, entry: Entry, wall: datetime) -> Verdict:
        """What is to be said of that time for the entry's job."""
        taken = [one for one in self._taken_around(wall) if one.job_id != entry.job_id]
        now = self.now()
        return judge(wall, now, (entry.account_key,), self.habits, taken)

    def propose(self, entry: Entry, wall: datetime) -> None:
        """Ask what would be with the entry at that time; nothing is done yet."""
        self._put(None if wall == entry.wall else Proposal(entry, self.verdict(entry, wall)))

    def give_up(self) -> None:
        """Leave it where it is."""
        self._put(None)

    def settle(self) -> None:
        """Do what is proposed, where nothing speaks against it; else ask or refuse."""
        proposal, self.proposal = self.proposal, None
        if proposal is None:
            return
        self.proposed.emit()
        if not proposal.verdict.possible:
            self.refused.emit(proposal)
        elif proposal.verdict.smooth:
            self.move(proposal.entry, proposal.verdict)
        else:
            self.to_confirm.emit(proposal)

    def move(self, entry: Entry, verdict: Verdict) -> None:
        """Put the entry's job where ``verdict`` says, whatever speaks against it."""
        at, zone, publishing = verdict.at, self.habits.zone.key, self._publishing
        if at is None:
            return

        def put() -> Moved:
            return Moved(publishing.move(entry.job_id, at, zone), entry.wall)

        self._tasks.run(self, put, self._moved, self._failed)

    def way_back(self, moved: Moved) -> Callable[[], None] | None:
        """How to undo a move; ``None`` where its old time has passed by now."""
        entry = entries_of((moved.job,), self.habits.zone)[0]
        verdict = self.verdict(entry, moved.before)
        if not verdict.possible:
            return None
        return lambda: self.move(entry, verdict)

    # What else can be done with a job

    def send_now(self, entry: Entry) -> None:
        """Let it go out at once; ``sent`` brings what came of it."""
        publishing, job_id = self._publishing, entry.job_id
        self._step_up.run(
            self,
            lambda: publishing.send_now(job_id),
            self._sent,
            self._failed,
            wants_second_factor,
        )

    def withdraw(self, entry: Entry) -> None:
        """Take it back into the drafts."""
        publishing, item_id = self._publishing, entry.job.first.id
        self._tasks.run(self, lambda: publishing.withdraw(item_id), self._withdrawn, self._failed)

    def next_slot(self, day: date) -> datetime | None:
        """The first of the usual times of that day that is still to come (UTC).

        ``None`` where the day is over.
        """
        now = self.now()
        for verdict in self._slots(day, now):
            if verdict.possible:
                return verdict.at
        return None

    def moment(self, wall: datetime) -> datetime | None:
        """The moment (UTC) of a time on the wall; ``None`` where nothing can be planned for it."""
        verdict = judge(wall, self.now(), (), self.habits, ())
        return verdict.at if verdict.possible else None

    # Within

    def _weeks(self) -> tuple[Week, ...]:
        return weeks_of(self.anchor) if self.period is Period.MONTH else (week_of(self.anchor),)

    def _slots(self, day: date, now: datetime) -> list[Verdict]:
        keys = [one.key for one in self.speakers[:1]]
        walls = [datetime.combine(day, slot) for slot in self.habits.slots]
        latest = datetime.combine(day, self.habits.quiet_from) - _BEFORE_QUIET
        if latest.date() == day:
            walls.append(latest)
        judged = [judge(wall, now, keys, self.habits, self._taken) for wall in walls]
        # Those that nothing speaks against come first, then the others in their order.
        return sorted(judged, key=lambda one: not one.smooth)

    def _taken_around(self, wall: datetime) -> tuple[Taken, ...]:
        weeks = self._weeks()
        if weeks[0][0] <= wall.date() <= weeks[-1][-1]:
            return self._taken
        begin, end = moments_of(wall.date(), wall.date(), self.habits.zone)
        return self._publishing.taken(begin - self.habits.apart, end + self.habits.apart)

    def _put(self, proposal: Proposal | None) -> None:
        if proposal != self.proposal:
            self.proposal = proposal
            self.proposed.emit()

    def _turn(self) -> None:
        self.proposal = None
        self._entries = ()
        self.read = False
        self.shown.emit()
        self.refresh()

    def _show(self, read: _Read) -> None:
        if read.number != self._asked:
            return
        same = self.read and (read.habits, read.entries) == (self.habits, self._entries)
        self.habits, self._entries, self._taken = read.habits, read.entries, read.taken
        self.read = True
        if not same:
            self.shown.emit()

    def _moved(self, moved: Moved) -> None:
        self.moved.emit(moved)
        self.refresh()

    def _sent(self, outcome: Outcome) -> None:
        self.sent.emit(outcome)
        self.refresh()

    def _withdrawn(self, item: OutboxItem) -> None:
        self.withdrawn.emit(item.draft_id)
        self.refresh()

    def _failed(self, problem: NatiqError) -> None:
        self.failed.emit(problem)
        self.refresh()
