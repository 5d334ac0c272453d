"""Taking the security key out is seen, once, and only where it is watched."""

import os
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from core.foundation.errors import Unavailable
from core.identity.hid_keys import HidKeys
from core.identity.security_keys import SecurityKeyProblem
from tests.virtual_authenticator import VirtualKey, VirtualPorts
from ui.os_events.security_key_watch import SecurityKeyWatch
from ui.tasks import Tasks


class Watched:
    """A machine with one key plugged in, and a watch that looks when the test says so."""

    def __init__(self, qtbot: QtBot, tasks: Tasks) -> None:
        self._qtbot, self._tasks = qtbot, tasks
        self.key = VirtualKey()
        self.ports = VirtualPorts(self.key)
        self.present = HidKeys(self.ports, os.urandom).present
        self.watch = SecurityKeyWatch(tasks)
        self.removals = 0
        self.watch.removed.connect(self._count)

    def begin(self) -> None:
        self.watch.watch(self.present(), self.present)

    def look(self) -> None:
        self.watch.look()
        self._qtbot.waitUntil(lambda: not self._tasks.busy, timeout=5_000)

    def _count(self) -> None:
        self.removals += 1


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    tasks = Tasks()
    yield Watched(qtbot, tasks)
    tasks.shutdown()


def test_a_key_that_stays_disturbs_nobody(watched: Watched) -> None:
    watched.begin()
    watched.look()
    assert (watched.removals, watched.watch.watching) == (0, True)


def test_a_key_that_is_taken_out_is_told_once(watched: Watched) -> None:
    watched.begin()
    watched.ports.pull_out(watched.key)
    for _ in range(3):
        watched.look()
    assert (watched.removals, watched.watch.watching) == (1, False)


def test_a_key_that_is_put_in_again_between_two_looks_was_taken_out(watched: Watched) -> None:
    watched.begin()
    watched.ports.pull_out(watched.key)
    watched.ports.plug_in(watched.key)
    watched.look()
    assert watched.removals == 1


def test_another_key_may_come_and_go(watched: Watched) -> None:
    watched.begin()
    other = VirtualKey()
    watched.ports.plug_in(other)
    watched.look()
    watched.ports.pull_out(other)
    watched.look()
    assert watched.removals == 0


def test_where_any_of_several_may_have_been_used_all_must_stay(watched: Watched) -> None:
    watched.ports.plug_in(VirtualKey())
    watched.begin()
    watched.ports.pull_out(watched.key)
    watched.look()
    assert watched.removals == 1


def test_without_a_key_nothing_is_watched(watched: Watched) -> None:
    watched.watch.watch(frozenset(), watched.present)
    assert not watched.watch.watching


def test_a_watch_that_was_ended_tells_nothing(watched: Watched) -> None:
    watched.begin()
    watched.ports.pull_out(watched.key)
    watched.watch.look()
    watched.watch.stop()
    watched.look()
    assert watched.removals == 0


def test_a_list_that_cannot_be_read_is_read_again(watched: Watched) -> None:
    failing = [True]

    def present() -> frozenset[str]:
        if failing:
            raise Unavailable(SecurityKeyProblem.FAILED, kind="OSError")
        return frozenset()

    watched.watch.watch(watched.present(), present)
    watched.look()
    before = watched.removals
    failing.clear()
    watched.look()
    assert (before, watched.removals) == (0, 1)


def test_it_looks_by_itself_within_two_seconds(watched: Watched, qtbot: QtBot) -> None:
    watched.begin()
    watched.ports.pull_out(watched.key)
    qtbot.waitUntil(lambda: watched.removals == 1, timeout=2_000)
