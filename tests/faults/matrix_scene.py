"""One publication in the fault matrix: written, sent, and looked after until it is settled."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from core.foundation.errors import NatiqError
from core.publishing.model import OutboxItem, OutboxState
from core.text.thread import numbering
from tests.faults.fault_proxy import Exchange, Fault, Reach
from tests.faults.matrix_desk import ALT, Desk
from tests.faults.matrix_process import Errand, Nursery
from tests.faults.matrix_result import Result, result_of
from tests.faults.matrix_town import PATIENT_S, Place, Shape, Town
from tests.faults.stopping import Stop

_MOST_LOOKS = 40
_AFTERWARDS = timedelta(minutes=25)
"""After everything is settled: what is going to be sent once more is sent by then."""

_A_LITTLE = timedelta(seconds=5)
_OVER = (OutboxState.PUBLISHED, OutboxState.FAILED, OutboxState.WITHDRAWN, OutboxState.DELETED)
_WORDINGS = (
    "تدعو البلدية سكان الحي إلى يوم التشجير، الإعلان {}",
    "تدعو البلدية سكان السيب إلى يوم التشجير 🌴 #بلدية_مسقط\nالإعلان {}",
    "تفاصيل يوم التشجير {} في https://www.mm.gov.om/plant?lang=ar&kind=tree",
    "مسقط & السيب <معًا> في يوم التشجير {}",
    "بلدية مسقط Muscat Municipality ترحب بكم {}",
    "تدعو البلدية @natiq وسكان الحي إلى يوم التشجير {}",
    "أهلًا بكم\n\nفي يوم التشجير   {} ",
)


class NotStruckError(Exception):
    """The publication never came to the request at which it was to go wrong."""


@dataclass
class _Event:
    due_in: timedelta
    act: Callable[[], object]


@dataclass
class Scene:
    """A desk in its town, and the one publication that is looked at."""

    town: Town
    desk: Desk
    nursery: Nursery
    chance: random.Random
    number: int
    """Another one for each scene of a town: it stands in the text."""

    texts: tuple[str, ...] = ()
    draft_id: str = ""
    told: str = ""
    leaves_desk_spent: bool = False
    """Nobody can work at it for a while: its clock was set, and one-time codes count on."""

    _shape: Shape = Shape.TEXT
    _before: frozenset[str] = frozenset()
    _events: list[_Event] = field(default_factory=list[_Event])
    _armed: int = 0

    # What is published

    def write(self, shape: Shape, text: str = "") -> None:
        """A draft of that shape, or of the nearest that the platform has."""
        shapes = self.town.shapes
        self._shape = shape if shape in shapes else shapes[0]
        if text:
            self.texts = (text,)
        elif self._shape is Shape.THREAD:
            self.texts = (self._wording(f"{self.number} أ"), self._wording(f"{self.number} ب"))
        else:
            self.texts = (self._wording(f"{self.number}"),)
        self.draft_id = self.desk.draft(self._shape, *self.texts)
        self.look_at_what_stands()

    def look_at_what_stands(self) -> None:
        """From here on, whatever appears is of this publication."""
        self._before = frozenset(one.address for one in self.town.standing())

    def publish(self) -> None:
        """Let the draft go out; what the program says at once stands in the result."""
        outcome = self.desk.publish(self.draft_id)
        self.told = type(outcome).__name__
        self._be_patient_again()
        if self.told == "Blocked":
            raise RuntimeError(f"the review stops the text: {self.texts}")

    def publish_even_if_refused(self) -> None:
        """The same, where the program may be stopped in the middle of it."""
        try:
            self.publish()
        except NatiqError as problem:
            self.told = problem.code.value

    def retry_where_it_failed(self) -> None:
        """Somebody signs in anew, sends what failed once more, and waits for it."""
        failed = [one for one in self.items() if one.state is OutboxState.FAILED]
        if failed:
            self.let_in()
            self.desk.show_second_factor()
            self.desk.workplace.publishing.retry(failed[0].job_id)
            self.look_after()

    # What goes wrong

    def set_clock_wrong(self, by: timedelta) -> None:
        """Somebody sets the desk's clock; the session may end by that."""
        self.leaves_desk_spent = True
        self.town.clock.set_wall(by)
        self.town.clocks.skew = -by
        if self.desk.workplace.session.must_end():
            self.desk.sign_in_again()

    def set_clocks_right(self) -> None:
        """The desk's clock is set by the server's."""
        self.town.clock.set_wall(self.town.clocks.skew)
        self.town.clocks.skew = timedelta()

    def let_in(self) -> None:
        self.town.let_in(self.desk.workplace)

    def let_somebody_else_in(self) -> None:
        """Their credential lies in the vault, and nothing is remembered of the right one."""
        self.town.let_somebody_else_in(self.desk.workplace)
        self.desk.sign_in_again()

    def pause(self) -> None:
        """Somebody stops everything."""
        self.desk.workplace.publishing.pause("خبر عاجل")

    def resume(self) -> None:
        """At whatever desk is open by then."""
        self.desk.workplace.publishing.resume()

    def arm(self, fault: Fault, place: Place, *, released: bool = True) -> None:
        """Let the fault strike at the next such request; what it holds back comes late."""
        spot = self.town.spots[place]
        if fault.takes_time:
            self.town.patience_s = self.town.impatient_s
        if fault.reach is Reach.LATER and released:
            self.later(self.moment_within(self.town.late), self.town.proxy.release)
        self._armed += 1
        self.town.proxy.arm(fault, method=spot.method, path=spot.path, turn=spot.turn)

    def arm_in_turn(self, *faults: tuple[Fault, Place]) -> None:
        """Each as soon as the one before it has struck."""
        (fault, place), *others = faults
        if others:
            fault = _with(fault, lambda: self.arm_in_turn(*others))
        self.arm(fault, place)

    def later(self, due_in: timedelta, act: Callable[[], object]) -> None:
        """Something that happens so long from now, while the outbox is looked after."""
        self._events.append(_Event(due_in, act))

    def moment_within(self, span: timedelta) -> timedelta:
        return span * self.chance.random()

    def any_shape(self, *without: Shape) -> Shape:
        return self.chance.choice([one for one in self.town.shapes if one not in without])

    # What the program does then

    def maybe_restart(self, share: float = 0.3) -> None:
        """At times the desk is locked and opened again in between."""
        if self.chance.random() < share:
            self.desk.sign_in_again()

    def look_after(self) -> None:
        """Let the program look after its outbox until everything is settled, and once more."""
        for _ in range(_MOST_LOOKS):
            if not self._unsettled() and not self._events:
                break
            self._pass(self._pause())
            self.desk.look_after()
            self.town.proxy.settle()
            self._be_patient_again()
        self._pass(_AFTERWARDS)
        self.desk.look_after()
        self.town.proxy.settle()

    def in_another_process(self, *, publish: bool, kill: Stop | None, fill: Stop | None) -> bool:
        """The desk in a process of its own, which may die; whether it did. This one leaves
        for it and comes back afterwards."""
        self.desk.leave()
        try:
            return self.nursery.run(
                Errand(
                    folder=str(self.desk.folder),
                    seed=self.desk.seed,
                    now=self.town.clock.now().isoformat(),
                    ahead_s=self.town.ahead().total_seconds(),
                    x_client_id=self.town.settings().x_client_id,
                    draft_id=self.draft_id if publish else "",
                    kill="" if kill is None else kill.written(),
                    fill="" if fill is None else fill.written(),
                )
            )
        finally:
            # The other one has signed in with the code of its moment.
            self.town.clock.advance(timedelta(minutes=1))
            self.desk.come_back()

    # What came of it

    def items(self) -> tuple[OutboxItem, ...]:
        """The parts as they stand; what was sent once more stands in the place of its first try."""
        return self._followed(self.draft_id)

    def _followed(self, draft_id: str) -> tuple[OutboxItem, ...]:
        parts: list[OutboxItem] = []
        for item in self.desk.items_of_newest_job(draft_id):
            rest = () if item.rest_draft_id is None else self._followed(item.rest_draft_id)
            if rest:
                return (*parts, *rest)
            parts.append(item)
        return tuple(parts)

    def result(self, case: str, run: int) -> Result:
        """Compare desk and server. Raises ``NotStruckError`` where nothing went wrong."""
        struck = tuple(self.town.proxy.struck[-self._armed :]) if self._armed else ()
        if self.town.proxy.is_armed:
            raise NotStruckError(f"{self.town.platform}: {case}, run {run}")
        items = self.items()
        held_in = {one.rest_draft_id or one.draft_id for one in items} | {self.draft_id}
        return result_of(
            self.town.platform,
            self.town.account.account_id,
            [one.text for one in items] or self._as_written(),
            items,
            self.desk.workplace.drafts.still_drafts(held_in),
            [one for one in self.town.standing() if one.address not in self._before],
            (ALT,) if self._shape is Shape.IMAGE else None,
            case=case,
            run=run,
            struck=struck,
            told=self.told,
        )

    # Inside

    def _be_patient_again(self) -> None:
        if not self.town.proxy.is_armed:
            self.town.patience_s = PATIENT_S

    def _wording(self, number: str) -> str:
        return self.chance.choice(_WORDINGS).format(number)

    def _as_written(self) -> list[str]:
        whole = len(self.texts)
        return [text + numbering(place, whole) for place, text in enumerate(self.texts, 1)]

    def _unsettled(self) -> list[OutboxItem]:
        return [one for one in self.items() if one.state not in _OVER]

    def _pause(self) -> timedelta:
        """Until the program wants to try again, or something else happens."""
        now = self.town.clock.now()
        waits = [
            one.next_attempt_at - now
            for one in self._unsettled()
            if one.next_attempt_at is not None
        ]
        waits += [event.due_in for event in self._events]
        return max(min(waits, default=_A_LITTLE), _A_LITTLE)

    def _pass(self, time: timedelta) -> None:
        self.town.clock.advance(time)
        events = [replace(one, due_in=one.due_in - time) for one in self._events]
        due = [one for one in events if one.due_in <= timedelta()]
        self._events = [one for one in events if one.due_in > timedelta()]
        for event in due:
            event.act()


def _with(fault: Fault, act: Callable[[], object]) -> Fault:
    """The same fault; at the moment at which it strikes, ``act`` is done."""

    def strike(exchange: Exchange) -> None:
        act()
        fault.strike(exchange)

    return replace(fault, strike=strike)


def shape_at(place: Place, scene: Scene) -> Shape:
    """What has to be published so that the request at ``place`` is made."""
    fixed: dict[Place, Shape] = {
        Place.POST: Shape.TEXT,
        Place.POST_WITH_IMAGE: Shape.IMAGE,
        Place.POST_WITH_FILM: Shape.FILM,
        Place.SECOND_PART: Shape.THREAD,
        Place.UPLOAD: Shape.IMAGE,
        Place.DESCRIPTION: Shape.IMAGE,
        Place.CONTAINER: Shape.IMAGE,
    }
    return fixed.get(place) or scene.any_shape(Shape.FILM)
