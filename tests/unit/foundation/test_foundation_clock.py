import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from core.foundation.clock import Instant, SystemClock, Uptime, instant
from tests.fakes import FakeClock

MORNING = Instant(datetime(2026, 11, 24, 8, 0, tzinfo=UTC), Uptime("first", 100.0))


def later(boot: str, seconds: float, wall: timedelta) -> Instant:
    return Instant(MORNING.at + wall, Uptime(boot, seconds))


def test_while_the_machine_runs_its_own_clock_counts_whatever_the_wall_says():
    for wall in (timedelta(days=-300), timedelta(), timedelta(days=300)):
        assert later("first", 107.5, wall).seconds_since(MORNING) == 7.5


def test_after_a_start_of_the_machine_the_wall_clock_counts():
    assert later("second", 400.0, timedelta(seconds=60)).seconds_since(MORNING) == 60


def test_after_a_start_a_wall_clock_that_was_set_back_shows():
    assert later("second", 400.0, timedelta(seconds=-60)).seconds_since(MORNING) == -60


def test_an_uptime_that_went_back_tells_of_a_start_that_has_no_name():
    before = replace(MORNING, uptime=Uptime("", 100.0))
    assert later("", 30.0, timedelta(hours=8)).seconds_since(before) == 8 * 3600


def test_without_names_a_start_that_does_not_show_counts_too_little_and_never_too_much():
    before = replace(MORNING, uptime=Uptime("", 100.0))
    assert later("", 160.0, timedelta(hours=8)).seconds_since(before) == 60


def test_an_instant_is_what_both_clocks_say():
    clock = FakeClock()
    clock.advance(timedelta(seconds=5))
    clock.set_wall(timedelta(hours=-1))
    assert instant(clock) == Instant(clock.now(), Uptime("boot 1", 5.0))


def test_the_system_s_uptime_grows_within_one_boot():
    clock = SystemClock()
    before = instant(clock)
    time.sleep(0.02)
    after = instant(clock)
    assert after.is_in_the_boot_of(before)
    assert after.seconds_since(before) >= 0.02


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux says")
def test_on_linux_the_uptime_is_the_kernel_s_with_its_name_for_the_boot():
    uptime = SystemClock().uptime()
    kernel = float(Path("/proc/uptime").read_text().split()[0])
    assert uptime.boot == Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    assert uptime.seconds == pytest.approx(kernel, abs=1)
