"""Waiting for what Meta processes, and telling how far an upload is."""

from datetime import timedelta
from itertools import count

from core.platforms.meta.progress import Tally
from core.platforms.meta.waiting import wait_for
from core.platforms.model import Media
from tests.fakes import FakeClock
from tests.servers.wire import RecordingNotes


def test_what_is_ready_is_not_waited_for() -> None:
    clock = FakeClock()
    before = clock.now()
    assert wait_for(lambda: "ready", clock, before) == "ready"
    assert clock.now() == before


def test_what_becomes_ready_is_found() -> None:
    clock, looks = FakeClock(), count(1)
    until = clock.now() + timedelta(minutes=2)
    assert wait_for(lambda: "ready" if next(looks) == 4 else None, clock, until) == "ready"


def test_it_ends_a_minute_later_at_the_latest() -> None:
    clock = FakeClock()
    before = clock.now()
    assert wait_for(lambda: None, clock, before + timedelta(hours=1)) is None
    assert clock.now() - before == timedelta(minutes=1)


def test_it_leaves_time_for_what_follows() -> None:
    clock = FakeClock()
    until = clock.now() + timedelta(seconds=30)
    assert wait_for(lambda: None, clock, until) is None
    assert until - clock.now() > timedelta(seconds=10)


def test_files_are_added_up_and_never_beyond_the_whole() -> None:
    notes = RecordingNotes()
    media = tuple(Media(b"." * size, "image/jpeg", 1, 1, "", "") for size in (10, 30))
    tally = Tally(media, notes)
    tally.file(media[0]).since(0)(10, 99)
    tally.file(media[1]).since(20)(25, 99)
    assert notes.told == [(10, 40), (40, 40)]
