"""What a time on the wall means, and what speaks against it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.foundation.errors import Invalid, Refused
from core.foundation.paths import RESOURCES
from core.foundation.settings import Settings, SettingsProblem
from core.policy.pack import PolicyPack
from core.publishing.model import PublishingProblem
from core.publishing.schedule import (
    ConcernKind,
    Habits,
    Taken,
    check_due,
    concerns_about,
    habits_of,
    is_late,
    meant_by,
    next_free_slot,
    zone_named,
)
from tests.delegating import refusal_of

MUSCAT, BERLIN = ZoneInfo("Asia/Muscat"), ZoneInfo("Europe/Berlin")
HABITS = Habits(
    zone=MUSCAT,
    slots=(time(9), time(12, 30), time(19, 30)),
    quiet_from=time(22),
    quiet_until=time(7),
    apart=timedelta(minutes=15),
    tolerance=timedelta(minutes=10),
    work_days=frozenset({6, 0, 1, 2, 3}),
    holidays={date(2026, 11, 18): ("اليوم الوطني", "National Day")},
)
ACCOUNT = "mastodon:1"
SUNDAY = datetime(2026, 11, 29, 6, 0, tzinfo=UTC)  # ten in the morning in Muscat


def kinds_at(at: datetime, *taken: Taken) -> list[ConcernKind]:
    return [one.kind for one in concerns_about(at, [ACCOUNT], HABITS, taken)]


def muscat(day: int, hour: int, minute: int = 0) -> datetime:
    return meant_by(datetime(2026, 11, day, hour, minute), MUSCAT).at  # noqa: DTZ001 - a wall's time


# A time on the wall


def test_a_time_in_muscat_is_four_hours_ahead():
    assert muscat(29, 10) == SUNDAY


def test_a_time_that_the_change_of_clocks_skips_does_not_exist():
    skipped = datetime(2026, 3, 29, 2, 30)  # noqa: DTZ001 - a wall's time
    problem = refusal_of(lambda: meant_by(skipped, BERLIN))
    assert problem.code is PublishingProblem.NO_SUCH_TIME


def test_a_time_that_the_change_of_clocks_repeats_is_its_first():
    repeated = datetime(2026, 10, 25, 2, 30)  # noqa: DTZ001 - a wall's time
    meant = meant_by(repeated, BERLIN)
    assert (meant.at, meant.twice) == (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), True)


@given(
    st.datetimes(min_value=datetime(2025, 1, 1), max_value=datetime(2030, 1, 1)),  # noqa: DTZ001
    st.sampled_from(["Asia/Muscat", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe"]),
)
def test_whatever_time_means_a_moment_is_that_time_on_the_wall(wall: datetime, name: str):
    zone = ZoneInfo(name)
    try:
        meant = meant_by(wall, zone)
    except Invalid:
        return
    assert meant.at.astimezone(zone).replace(tzinfo=None) == wall


@pytest.mark.parametrize("name", ["Nowhere/City", "../etc/passwd", "", "x" * 300])
def test_a_zone_that_nobody_knows_is_refused(name: str):
    assert refusal_of(lambda: zone_named(name)).code is SettingsProblem.WRONG_VALUE


# What speaks against it


def test_nothing_speaks_against_a_working_morning():
    assert kinds_at(SUNDAY) == []


@pytest.mark.parametrize("hour", [22, 23, 0, 6])
def test_the_hours_of_the_night_are_quiet(hour: int):
    assert kinds_at(muscat(30, hour)) == [ConcernKind.QUIET_HOURS]


@pytest.mark.parametrize("hour", [7, 21])
def test_the_hours_at_the_edge_of_the_night_are_not(hour: int):
    assert kinds_at(muscat(30, hour)) == []


def test_a_holiday_is_named():
    (concern,) = concerns_about(muscat(18, 10), [ACCOUNT], HABITS, ())
    assert concern.holiday == ("اليوم الوطني", "National Day")


def test_friday_is_a_day_off():
    assert kinds_at(muscat(27, 10)) == [ConcernKind.DAY_OFF]


@pytest.mark.parametrize(("minutes", "clashes"), [(-14, True), (0, True), (14, True), (15, False)])
def test_two_posts_of_one_account_are_kept_apart(minutes: int, *, clashes: bool):
    other = Taken(SUNDAY + timedelta(minutes=minutes), ACCOUNT, "job", "نص")
    assert (ConcernKind.CLASH in kinds_at(SUNDAY, other)) is clashes


def test_a_post_of_another_account_is_no_clash():
    assert kinds_at(SUNDAY, Taken(SUNDAY, "x:2", "job", "نص")) == []


# The next free slot


def test_the_next_slot_is_the_first_one_to_come():
    assert next_free_slot(SUNDAY, [ACCOUNT], HABITS, ()) == muscat(29, 12, 30)


def test_a_slot_that_is_taken_is_passed_over():
    taken = [Taken(muscat(29, 12, 30), ACCOUNT, "job", "نص")]
    assert next_free_slot(SUNDAY, [ACCOUNT], HABITS, taken) == muscat(29, 19, 30)


def test_slots_lie_on_working_days_only():
    thursday_night = muscat(26, 20)
    assert next_free_slot(thursday_night, [ACCOUNT], HABITS, ()) == muscat(29, 9)


def test_without_slots_there_is_none():
    nowhere = replace(HABITS, slots=())
    with pytest.raises(Refused) as refusal:
        next_free_slot(SUNDAY, [ACCOUNT], nowhere, ())
    assert refusal.value.code is PublishingProblem.NO_FREE_SLOT


# Settings and limits


def test_the_program_brings_habits_that_can_be_followed():
    habits = habits_of(Settings(), PolicyPack.load(RESOURCES / "policy").hours)
    assert next_free_slot(SUNDAY, [ACCOUNT], habits, ()) > SUNDAY


@pytest.mark.parametrize("at", [SUNDAY, SUNDAY - timedelta(days=1)])
def test_what_has_passed_is_no_time_to_plan_for(at: datetime):
    assert refusal_of(lambda: check_due(at, SUNDAY)).code is PublishingProblem.DUE_IN_THE_PAST


def test_more_than_a_year_ahead_is_too_far():
    problem = refusal_of(lambda: check_due(SUNDAY + timedelta(days=367), SUNDAY))
    assert problem.code is PublishingProblem.DUE_TOO_FAR


@pytest.mark.parametrize(("minutes", "late"), [(0, False), (10, False), (11, True)])
def test_a_post_is_late_after_the_tolerance(minutes: int, *, late: bool):
    now = SUNDAY + timedelta(minutes=minutes)
    assert is_late(SUNDAY, now, HABITS.tolerance) is late
