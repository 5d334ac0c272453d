import json
from datetime import timedelta

import pytest

from core.foundation.clock import instant
from core.foundation.errors import Refused
from core.identity.attempts import LOCKED_AFTER, AttemptsFile, Failures, delay_after
from core.identity.model import IdentityProblem
from tests.fakes import FakeClock

YEAR = timedelta(days=365)


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def file(tmp_path):
    return AttemptsFile(tmp_path / "attempts.json")


def seconds_to_wait(failures, clock):
    try:
        failures.require_patience(instant(clock))
    except Refused as refusal:
        return refusal.values["seconds"]
    return 0


def wait_in(file, clock):
    """What somebody has to wait who asks now; the process is a new one each time."""
    return seconds_to_wait(file.read(instant(clock)), clock)


def test_the_delay_doubles_from_the_third_failure_and_stops_at_a_quarter_of_an_hour():
    delays = [delay_after(failures) for failures in range(16)]
    assert delays == [0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]


def test_the_longest_delay_holds_for_any_number():
    assert delay_after(10**9) == 900


def test_the_wait_counts_down_in_whole_seconds(clock):
    failures = Failures(6, instant(clock))
    assert seconds_to_wait(failures, clock) == 8
    clock.sleep(2.5)
    assert seconds_to_wait(failures, clock) == 6
    clock.sleep(5.5)
    assert seconds_to_wait(failures, clock) == 0


def test_failures_are_read_back(file, clock):
    failures = Failures(5, instant(clock))
    file.write(failures)
    assert file.read(instant(clock)) == failures


def test_no_file_means_no_failures(file, clock):
    assert file.read(instant(clock)) == Failures()


def a_file(**changes):
    last = {"at": "2026-11-24T08:00:00+00:00", "boot": "boot 1", "uptime": 0.0}
    return json.dumps({"failures": 4, "last": last | changes})


def test_a_file_as_it_is_written_is_understood(file, clock, tmp_path):
    (tmp_path / "attempts.json").write_text(a_file())
    assert wait_in(file, clock) == 2


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"failures": 0}',
        '{"failures": -1, "last": null}',
        '{"failures": true, "last": null}',
        '{"failures": 1e999, "last": null}',
        '{"failures": 0, "last": "2026-11-24T08:00:00+00:00"}',
        a_file(at="yesterday"),
        a_file(at="2026-11-24T08:00:00"),
        a_file(at="0001-01-01T00:00:00+14:00"),
        a_file(at=1),
        a_file(boot=None),
        a_file(boot="b" * 65),
        a_file(uptime=None),
        a_file(uptime=float("nan")),
        a_file(uptime=float("-inf")),
        a_file(more=1),
        "[" * 4000,
        " " * 5000,
    ],
)
def test_a_file_that_makes_no_sense_costs_the_longest_delay_once(file, clock, tmp_path, content):
    (tmp_path / "attempts.json").write_text(content)
    assert wait_in(file, clock) == 900
    clock.sleep(900)
    assert wait_in(file, clock) == 0


@pytest.mark.parametrize("by", [-10 * YEAR, -timedelta(seconds=1), timedelta(hours=1), 10 * YEAR])
def test_setting_the_clock_of_a_running_machine_changes_nothing(file, clock, by):
    file.write(Failures(7, instant(clock)))
    clock.sleep(6)
    clock.set_wall(by)
    assert wait_in(file, clock) == 10
    clock.sleep(10)
    assert wait_in(file, clock) == 0


def test_the_wait_goes_on_while_the_machine_is_off(file, clock):
    file.write(Failures(9, instant(clock)))
    clock.reboot(takes=timedelta(seconds=40))
    assert wait_in(file, clock) == 24


def test_a_clock_set_back_over_a_restart_begins_the_wait_anew_and_once(file, clock):
    file.write(Failures(9, instant(clock)))
    clock.reboot()
    clock.set_wall(-YEAR)
    assert wait_in(file, clock) == 64
    clock.sleep(64)
    assert wait_in(file, clock) == 0


def test_after_a_restart_the_wall_clock_is_believed_once(file, clock):
    file.write(Failures(9, instant(clock)))
    clock.reboot(takes=timedelta(seconds=40))
    assert wait_in(file, clock) == 24
    clock.set_wall(YEAR)
    assert wait_in(file, clock) == 24
    clock.set_wall(-2 * YEAR)
    clock.sleep(4)
    assert wait_in(file, clock) == 20


def test_from_a_hundred_failures_on_the_authenticator_is_locked(clock):
    Failures(LOCKED_AFTER - 1, instant(clock)).require_unlocked()
    with pytest.raises(Refused) as error:
        Failures(LOCKED_AFTER, instant(clock)).require_unlocked()
    assert LOCKED_AFTER == 100
    assert error.value.code is IdentityProblem.CODE_LOCKED
