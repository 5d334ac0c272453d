"""After a restore nothing goes out a second time, whatever went out since the backup."""

from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.audit.model import AuditAction
from core.publishing.bookkeeping import Bookkeeping
from core.publishing.model import OutboxState, When
from core.publishing.taking_back import TakenBack, take_back
from core.storage.copying import copy_into
from core.storage.database import Database
from core.text.thread import BREAK
from tests.memory_platform import Moment
from tests.publishing_desk import (
    NO_ANSWER,
    OFFLINE,
    TEXT,
    PublishingDesk,
    interrupted,
    open_desk,
    published,
    start_again,
    unknown,
    wait_in_outbox,
)

KEY = bytes(32)
PARTS = ("تدعو البلدية سكان السيب", "إلى يوم التشجير", "في حديقة القرم")


def ignore(_done: float) -> None:
    """A report that nobody reads."""


class TwoDesks:
    """``old`` goes on after ``back_up``; ``restore`` opens what was copied then elsewhere."""

    def __init__(self, folder: Path) -> None:
        (folder / "old").mkdir()
        (folder / "new").mkdir()
        self._folder = folder / "new"
        self.old = open_desk(folder / "old")
        self.new: PublishingDesk | None = None

    def back_up(self) -> None:
        copy_into(self.old.database, self._folder / "natiq.db", KEY, ignore)

    def restore(self) -> tuple[PublishingDesk, TakenBack]:
        # Another machine draws other random numbers.
        self.old.clock.advance(timedelta(seconds=1))
        database = Database.open(self._folder / "natiq.db", KEY)
        self.old.bench.authority.trusted_in(self._folder / "trust")
        bench = replace(self.old.bench, folder=self._folder, database=database)
        self.new = start_again(replace(self.old, bench=bench))
        return self.new, take(self.new)


def take(desk: PublishingDesk) -> TakenBack:
    books = Bookkeeping(desk.database, desk.drafts, desk.audit, desk.clock)
    return take_back(desk.database, books)


def look_after(desk: PublishingDesk) -> None:
    """Everything that could leave by itself has had its chance."""
    for _ in range(4):
        desk.pass_time(minutes=20)
    desk.pass_time(hours=3)


def plan(desk: PublishingDesk, *, by_platform: bool = False) -> None:
    when = When(desk.clock.now() + timedelta(hours=1), "", by_platform=by_platform)
    desk.publishing.publish(desk.draft(), when)


def states(desk: PublishingDesk) -> list[OutboxState]:
    return [item.state for item in desk.publishing.outbox()]


@pytest.fixture
def desks(tmp_path: Path) -> Generator[TwoDesks]:
    made = TwoDesks(tmp_path)
    yield made
    for each in (made.old, made.new):
        if each is not None:
            each.database.close()


@pytest.mark.parametrize("prepare", [wait_in_outbox, plan], ids=["waiting", "planned"])
def test_what_waited_is_a_draft_again(desks: TwoDesks, prepare: Callable[[PublishingDesk], None]):
    prepare(desks.old)
    desks.back_up()
    new, taken = desks.restore()
    assert taken == TakenBack(drafts=1)
    (draft,) = new.drafts.recent(10)
    assert (new.drafts.read(draft.id).text, states(new)) == (TEXT, [OutboxState.WITHDRAWN])


@pytest.mark.parametrize("prepare", [wait_in_outbox, plan], ids=["waiting", "planned"])
def test_what_went_out_since_the_backup_does_not_go_out_again(
    desks: TwoDesks, prepare: Callable[[PublishingDesk], None]
):
    prepare(desks.old)
    desks.back_up()
    look_after(desks.old) if prepare is wait_in_outbox else desks.old.pass_time(hours=1)
    new, _ = desks.restore()
    look_after(new)
    assert desks.old.platform.texts == [TEXT]


def test_that_it_was_taken_back_stands_in_the_log(desks: TwoDesks):
    wait_in_outbox(desks.old)
    desks.back_up()
    assert desks.restore()[0].log()[-1] is AuditAction.WITHDRAWN


def test_what_missed_its_time_is_a_draft_again(desks: TwoDesks):
    plan(desks.old)
    desks.old.pass_time(hours=3)
    desks.back_up()
    new, taken = desks.restore()
    assert (taken.drafts, states(new)) == (1, [OutboxState.WITHDRAWN])


def test_what_was_published_stays_published(desks: TwoDesks):
    published(desks.old)
    desks.back_up()
    new, taken = desks.restore()
    look_after(new)
    assert (taken, states(new)) == (TakenBack(), [OutboxState.PUBLISHED])


@pytest.mark.parametrize("prepare", [unknown, interrupted], ids=["unknown", "sending"])
def test_what_was_on_its_way_and_is_out_is_found_and_booked(
    desks: TwoDesks, prepare: Callable[[PublishingDesk], None]
):
    prepare(desks.old)
    desks.back_up()
    new, taken = desks.restore()
    look_after(new)
    assert (taken.unsure, states(new)) == (1, [OutboxState.PUBLISHED])
    assert len(new.platform.texts) == 1


def test_what_was_on_its_way_and_is_not_out_is_a_draft_and_not_sent(desks: TwoDesks):
    desks.old.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    desks.old.publish()
    desks.back_up()
    new, _ = desks.restore()
    look_after(new)
    assert (new.platform.texts, states(new)) == ([], [OutboxState.FAILED])
    assert len(new.drafts.recent(10)) == 1


def test_what_was_given_back_and_published_anew_since_is_not_sent_by_its_old_key(desks: TwoDesks):
    desks.old.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    desks.old.publish()
    desks.back_up()
    desks.old.sql("UPDATE outbox SET state = 'outbox_withdrawn'")
    desks.old.publish()
    new, _ = desks.restore()
    look_after(new)
    assert len(new.platform.texts) == 1


def test_a_request_that_may_still_arrive_is_waited_for(desks: TwoDesks):
    desks.old.platform.raise_at(Moment.BEFORE_WRITING, NO_ANSWER)
    desks.old.publish()
    desks.back_up()
    new, _ = desks.restore()
    new.pass_time(minutes=1)
    assert states(new) == [OutboxState.UNKNOWN]


def test_what_lies_at_a_platform_stays_there_and_is_booked(desks: TwoDesks):
    plan(desks.old, by_platform=True)
    desks.back_up()
    new, taken = desks.restore()
    assert (taken.at_platforms, states(new)) == (1, [OutboxState.ENTRUSTED])
    new.clock.advance(timedelta(hours=1))
    new.platform.run_scheduled()
    new.pass_time(minutes=2)
    assert (states(new), new.platform.texts) == ([OutboxState.PUBLISHED], [TEXT])


def test_the_rest_of_a_thread_is_a_draft_of_its_own(desks: TwoDesks):
    desk = desks.old
    sent: list[None] = []

    def second() -> None:
        sent.append(None)
        if len(sent) == 2:
            raise OFFLINE

    desk.platform.at(Moment.BEFORE_WRITING, second, times=2)
    desk.publish(f"\n{BREAK}\n".join(PARTS))
    desks.back_up()
    new, taken = desks.restore()
    look_after(new)
    assert (taken.drafts, len(new.platform.texts)) == (1, 1)
    assert states(new) == [OutboxState.PUBLISHED, OutboxState.FAILED, OutboxState.FAILED]


def test_parts_behind_one_that_is_found_do_not_follow_it(desks: TwoDesks):
    desks.old.platform.raise_at(Moment.AFTER_WRITING, NO_ANSWER)
    desks.old.publish(f"\n{BREAK}\n".join(PARTS))
    desks.back_up()
    new, _ = desks.restore()
    look_after(new)
    assert len(new.platform.texts) == 1


def test_taking_back_twice_changes_nothing(desks: TwoDesks):
    wait_in_outbox(desks.old)
    desks.back_up()
    new, _ = desks.restore()
    before = new.log()
    assert (take(new), new.log()) == (TakenBack(), before)


def test_what_a_person_publishes_after_the_restore_goes_out(desks: TwoDesks):
    wait_in_outbox(desks.old)
    desks.back_up()
    new, _ = desks.restore()
    (draft,) = new.drafts.recent(10)
    new.publishing.publish(draft.id)
    assert new.platform.texts == [TEXT]
