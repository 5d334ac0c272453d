"""The look at apps and posts behind everybody's back: when it happens, and when it does not."""

from core.audit.model import AuditAction
from tests.ui.desk import Desk
from tests.ui.guard_desk import GAME, GuardedDesk
from ui.shell.guard_watch import GuardWatch


def watch_of(desk: Desk, *, online: bool = True) -> GuardWatch:
    """The watch of that desk, on a machine with a network or without."""
    watch = GuardWatch(desk.workplace, desk.tasks, desk.shell)
    watch.is_online = lambda: online
    return watch


def looks(desk: Desk) -> bool:
    """Whether a platform was asked for its apps."""
    return AuditAction.APPS_CHECKED in [one.action for one in desk.workplace.audit.entries()]


def test_a_look_finds_the_app_by_itself(guarded: GuardedDesk) -> None:
    guarded.server.let_in(GAME, "read write")
    watch = watch_of(guarded.desk)
    with guarded.desk.qtbot.waitSignal(watch.looked, timeout=5_000):
        watch.look()
    assert guarded.workplace.guard.check_of(guarded.account.key).stops


def test_what_was_found_is_counted(guarded: GuardedDesk) -> None:
    guarded.server.let_in(GAME, "read write")
    watch = watch_of(guarded.desk)
    watch.look()
    # The game, and the look at X that is due.
    guarded.desk.wait(lambda: watch.count == 2)


def test_nobody_is_asked_while_there_is_no_network(guarded: GuardedDesk) -> None:
    watch = watch_of(guarded.desk, online=False)
    watch.look()
    guarded.desk.wait(lambda: not guarded.desk.tasks.busy)
    assert not looks(guarded.desk)


def test_nobody_is_asked_in_practice(desk: Desk) -> None:
    watch = watch_of(desk)
    watch.look()
    desk.wait(lambda: not desk.tasks.busy)
    assert not looks(desk)


def test_a_profile_locked_on_the_way_ends_the_look_quietly(guarded: GuardedDesk) -> None:
    watch = watch_of(guarded.desk)
    guarded.workplace.close()
    watch.look()
    guarded.desk.wait(lambda: not guarded.desk.tasks.busy)
    assert watch.count == 0


def test_a_second_look_does_not_begin_beside_the_first(guarded: GuardedDesk) -> None:
    watch = watch_of(guarded.desk)
    with guarded.desk.qtbot.waitSignal(watch.looked, timeout=5_000):
        watch.look()
        watch.look()
    checked = [one for one in guarded.deeds() if one == AuditAction.APPS_CHECKED]
    assert len(checked) == 1
