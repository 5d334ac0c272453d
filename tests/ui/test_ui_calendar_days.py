"""Weeks, months and places of a calendar, without any window."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, QSize

from core.foundation.paths import RESOURCES
from core.foundation.settings import Settings
from core.policy.pack import PolicyPack
from core.publishing.model import Job, OutboxItem, OutboxState
from core.publishing.schedule import Habits, habits_of
from ui.calendar.days import Period, moments_of, months_away, week_of, weeks_of
from ui.calendar.entries import Entry, entries_of
from ui.calendar.month_geometry import MonthGeometry
from ui.calendar.sheet import Sheet
from ui.calendar.week_geometry import HEADER, HOUR, WeekGeometry

MUSCAT = ZoneInfo("Asia/Muscat")
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
TODAY = date(2026, 11, 24)
SIZE = QSize(1050, 560)
NOBODY = -1


@pytest.fixture(scope="module")
def habits() -> Habits:
    return habits_of(Settings(), PolicyPack.load(RESOURCES / "policy").hours)


def job(at: datetime, number: int = 0, text: str = "صباح الخير") -> Job:
    return Job(
        (
            OutboxItem(
                id=f"item{number}",
                draft_id="draft",
                account_key="practice:1",
                account_name="حساب التدريب",
                handle="training",
                text=text,
                content_hash="0",
                record_key="key",
                state=OutboxState.QUEUED,
                reason=None,
                staff_number="0000",
                employee_name="موظف مفوَّض",
                decision_id="d",
                decision_number="1/2026",
                queued_at=NOW,
                updated_at=NOW,
                attempts=0,
                next_attempt_at=None,
                job_id=f"job{number}",
                due_at=at,
            ),
        )
    )


def entries(*walls: datetime) -> tuple[Entry, ...]:
    moments = [wall.replace(tzinfo=MUSCAT).astimezone(UTC) for wall in walls]
    return entries_of([job(at, number) for number, at in enumerate(moments)], MUSCAT)


def sheet(habits: Habits, period: Period, shown: tuple[Entry, ...] = ()) -> Sheet:
    weeks = weeks_of(TODAY) if period is Period.MONTH else (week_of(TODAY),)
    return Sheet(period, TODAY, weeks, habits, shown, NOW, {}, {})


def test_a_week_begins_on_sunday() -> None:
    assert (week_of(TODAY)[0], week_of(TODAY)[-1]) == (date(2026, 11, 22), date(2026, 11, 28))


def test_a_sunday_begins_its_own_week() -> None:
    assert week_of(date(2026, 11, 22))[0] == date(2026, 11, 22)


def test_a_month_is_shown_in_whole_weeks() -> None:
    weeks = weeks_of(TODAY)
    assert (weeks[0][0], weeks[-1][-1], len(weeks)) == (date(2026, 11, 1), date(2026, 12, 5), 5)


def test_a_month_of_four_weeks_takes_no_fifth() -> None:
    assert len(weeks_of(date(2026, 2, 14))) == 4


@pytest.mark.parametrize(
    ("day", "by", "there"),
    [
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
    ],
)
def test_months_away_is_the_same_day_or_the_last(day: date, by: int, there: date) -> None:
    assert months_away(day, by) == there


def test_a_day_of_changed_clocks_is_as_long_as_it_is() -> None:
    spring = date(2026, 3, 29)
    begin, end = moments_of(spring, spring, ZoneInfo("Europe/Berlin"))
    assert end - begin == timedelta(hours=23)


def test_an_entry_stands_where_the_wall_shows_its_time() -> None:
    (one,) = entries_of([job(datetime(2026, 11, 24, 21, 30, tzinfo=UTC))], MUSCAT)
    assert one.wall == datetime(2026, 11, 25, 1, 30)  # noqa: DTZ001 - a time on the wall


def test_what_was_withdrawn_stands_in_no_calendar() -> None:
    gone = replace(job(NOW).first, state=OutboxState.WITHDRAWN)
    assert entries_of([Job((gone,))], MUSCAT) == ()


def test_marks_of_direction_do_not_reach_the_words_beside(habits: Habits) -> None:
    (one,) = entries_of([job(NOW, text="\u2066@muscat\u2069 أهلًا")], habits.zone)
    assert one.opening == "@muscat أهلًا"


@pytest.mark.parametrize("from_right", [False, True])
def test_sunday_stands_where_reading_begins(habits: Habits, from_right: bool) -> None:
    geometry = MonthGeometry(sheet(habits, Period.MONTH), SIZE, NOBODY, from_right=from_right)
    sunday, saturday = (geometry.places.days[date(2026, 11, day)].x() for day in (22, 28))
    assert (sunday > saturday) is from_right


def test_the_days_of_a_month_leave_no_gap(habits: Habits) -> None:
    geometry = MonthGeometry(sheet(habits, Period.MONTH), SIZE, NOBODY, from_right=True)
    area = sum(cell.width() * cell.height() for cell in geometry.places.days.values())
    assert area == SIZE.width() * (SIZE.height() - 30)


def test_a_day_says_how_many_posts_have_no_room(habits: Habits) -> None:
    walls = [datetime.combine(TODAY, time(8 + number)) for number in range(10)]
    shown = sheet(habits, Period.MONTH, entries(*walls))
    geometry = MonthGeometry(shown, SIZE, NOBODY, from_right=True)
    (more,) = geometry.places.more[TODAY]
    with_room = sum(not place.isEmpty() for place in geometry.places.rows) - len(shown.days) - 34
    assert with_room + more.count == 10


def test_what_one_stands_on_has_its_place_in_a_full_day(habits: Habits) -> None:
    walls = [datetime.combine(TODAY, time(8 + number)) for number in range(10)]
    shown = sheet(habits, Period.MONTH, entries(*walls))
    last = next(at for at, row in enumerate(shown.rows) if row.day == TODAY) + 10
    geometry = MonthGeometry(shown, SIZE, last, from_right=True)
    assert not geometry.places.rows[last].isEmpty()


def test_in_a_month_a_post_keeps_its_time_of_the_day(habits: Habits) -> None:
    (one,) = entries(datetime.combine(TODAY, time(12, 30)))
    geometry = MonthGeometry(sheet(habits, Period.MONTH, (one,)), SIZE, NOBODY, from_right=True)
    middle = geometry.places.days[date(2026, 11, 26)].center()
    there = datetime.combine(date(2026, 11, 26), time(12, 30))
    assert geometry.wall_at(middle, one, QPoint()) == there


def week(habits: Habits, *shown: Entry, scrolled: int = 0, current: int = NOBODY) -> WeekGeometry:
    return WeekGeometry(sheet(habits, Period.WEEK, shown), SIZE, scrolled, current, from_right=True)


def test_in_a_week_a_post_goes_to_a_quarter_of_an_hour(habits: Habits) -> None:
    (one,) = entries(datetime.combine(TODAY, time(12, 30)))
    geometry = week(habits, one)
    column = geometry.places.days[TODAY]
    point = QPoint(column.center().x(), HEADER + 9 * HOUR + HOUR // 4 + 3)
    assert geometry.wall_at(point, one, QPoint()) == datetime.combine(TODAY, time(9, 15))


def test_a_post_is_held_where_the_pointer_took_it(habits: Habits) -> None:
    (one,) = entries(datetime.combine(TODAY, time(12, 30)))
    geometry = week(habits, one)
    taken = geometry.places.rows[3 + 0]
    grip = QPoint(5, 15)
    assert geometry.wall_at(taken.topLeft() + grip, one, grip) == one.wall


def test_nothing_is_begun_over_the_hours(habits: Habits) -> None:
    geometry = week(habits)
    head = QPoint(geometry.places.days[TODAY].center().x(), HEADER - 5)
    assert geometry.wall_at(head, None, QPoint()) is None


def test_what_is_scrolled_away_lies_that_much_higher(habits: Habits) -> None:
    assert week(habits, scrolled=100).y_of(time(9)) == week(habits).y_of(time(9)) - 100


def test_posts_at_the_same_time_lie_beside_each_other(habits: Habits) -> None:
    at = datetime.combine(TODAY, time(12, 30))
    geometry = week(habits, *entries(at, at))
    places = [place for place in geometry.places.rows if place.height() == 20]
    assert not places[0].intersects(places[1])


def test_a_crowd_says_how_many_have_no_lane(habits: Habits) -> None:
    at = datetime.combine(TODAY, time(12, 30))
    geometry = week(habits, *entries(*[at] * 5))
    (more,) = geometry.places.more[TODAY]
    shown = [place for place in geometry.places.rows if place.height() == 20]
    assert len(shown) + more.count == 5


def test_what_one_stands_on_has_its_lane_in_a_crowd(habits: Habits) -> None:
    at = datetime.combine(TODAY, time(12, 30))
    shown = sheet(habits, Period.WEEK, entries(*[at] * 5))
    last = next(row for row, one in enumerate(shown.rows) if one.day == TODAY) + 5
    geometry = WeekGeometry(shown, SIZE, 0, last, from_right=True)
    assert not geometry.places.rows[last].isEmpty()
