from datetime import timedelta

import pytest

from core.foundation.errors import Refused
from core.identity.attempts import AttemptsFile, Failures, delay_after
from tests.fakes import FakeClock

SECOND = timedelta(seconds=1)


@pytest.fixture
def now():
    return FakeClock().now()


@pytest.fixture
def file(tmp_path):
    return AttemptsFile(tmp_path / "attempts.json")


def seconds_to_wait(failures, now):
    try:
        failures.require_patience(now)
    except Refused as refusal:
        return refusal.values["seconds"]
    return 0


def test_the_delay_doubles_from_the_third_failure_and_stops_at_a_quarter_of_an_hour():
    delays = [delay_after(failures) for failures in range(16)]
    assert delays == [0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]


def test_the_longest_delay_holds_for_any_number():
    assert delay_after(10**9) == 900


def test_the_wait_counts_down_in_whole_seconds(now):
    failures = Failures(6, now)
    assert seconds_to_wait(failures, now) == 8
    assert seconds_to_wait(failures, now + 2.5 * SECOND) == 6
    assert seconds_to_wait(failures, now + 8 * SECOND) == 0


def test_failures_are_read_back(file, now):
    file.write(Failures(5, now))
    assert file.read(now) == Failures(5, now)


def test_no_file_means_no_failures(file, now):
    assert file.read(now) == Failures()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"failures": -1, "last_at": null}',
        '{"failures": true, "last_at": null}',
        '{"failures": 3, "last_at": "yesterday"}',
        '{"failures": 3, "last_at": "2026-11-24T08:00:00"}',
        '{"failures": 1e999, "last_at": null}',
        "[" * 4000,
        " " * 5000,
    ],
)
def test_a_file_that_makes_no_sense_costs_the_longest_delay_once(file, now, tmp_path, content):
    (tmp_path / "attempts.json").write_text(content)
    assert seconds_to_wait(file.read(now), now) == 900
    later = now + timedelta(seconds=900)
    assert seconds_to_wait(file.read(later), later) == 0


def test_a_clock_set_back_begins_the_wait_anew_instead_of_prolonging_it(file, now):
    file.write(Failures(4, now + timedelta(days=300)))
    assert seconds_to_wait(file.read(now), now) == 2
    assert seconds_to_wait(file.read(now + 2 * SECOND), now + 2 * SECOND) == 0
