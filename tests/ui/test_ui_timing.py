"""A time for a post: entered, named, and judged."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.foundation.paths import RESOURCES
from core.foundation.settings import Settings
from core.policy.pack import PolicyPack
from core.publishing.model import PublishingProblem
from core.publishing.schedule import ConcernKind, Habits, Taken, habits_of
from ui.language import Language
from ui.timing.fields import MomentFields
from ui.timing.hijri import hijri_day_words, hijri_span_words, hijri_words
from ui.timing.verdict import judge
from ui.timing.verdict_list import VerdictList
from ui.timing.words import TimingWords
from ui.timing.zones import zone_words

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
ACCOUNT = "practice:1"


@pytest.fixture(scope="module")
def habits() -> Habits:
    return habits_of(Settings(), PolicyPack.load(RESOURCES / "policy").hours)


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    language = Language(qapp, "ar")
    yield
    language.choose("en")


def wall(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(date(2026, 11, day), time(hour, minute))


def test_a_time_of_an_ordinary_day_passes(habits: Habits) -> None:
    assert judge(wall(25, 10), NOW, (ACCOUNT,), habits, ()).smooth


def test_a_time_that_has_passed_is_not_possible(habits: Habits) -> None:
    verdict = judge(wall(24, 11), NOW, (ACCOUNT,), habits, ())
    assert verdict.problem is not None
    assert verdict.problem.code is PublishingProblem.DUE_IN_THE_PAST


def test_a_time_that_no_clock_shows_is_not_possible(habits: Habits) -> None:
    berlin = replace(habits, zone=ZoneInfo("Europe/Berlin"))
    skipped = datetime.combine(date(2027, 3, 28), time(2, 30))
    assert not judge(skipped, NOW, (ACCOUNT,), berlin, ()).possible


def test_a_time_that_comes_twice_says_which_is_meant(habits: Habits) -> None:
    berlin = replace(habits, zone=ZoneInfo("Europe/Berlin"))
    twice = datetime.combine(date(2027, 10, 31), time(2, 30))
    verdict = judge(twice, NOW, (), berlin, ())
    assert any("first" in words for words in TimingWords().verdict(verdict, berlin))


def test_quiet_hours_speak_against_a_time_and_forbid_nothing(habits: Habits) -> None:
    verdict = judge(wall(25, 22, 30), NOW, (ACCOUNT,), habits, ())
    assert (verdict.possible, [one.kind for one in verdict.concerns]) == (
        True,
        [ConcernKind.QUIET_HOURS],
    )


def test_a_clash_names_the_other_post_and_its_time(habits: Habits) -> None:
    taken = Taken(datetime(2026, 11, 25, 6, 5, tzinfo=UTC), ACCOUNT, "job", "يوم التشجير")
    verdict = judge(wall(25, 10), NOW, (ACCOUNT,), habits, (taken,))
    (words,) = TimingWords().verdict(verdict, habits)
    assert "10:05" in words
    assert "يوم التشجير" in words


def test_a_holiday_is_called_by_its_name(habits: Habits) -> None:
    day, names = next(one for one in habits.holidays.items() if one[0] > NOW.date())
    verdict = judge(datetime.combine(day, time(10)), NOW, (), habits, ())
    assert any(names[1] in words for words in TimingWords().verdict(verdict, habits))


@pytest.mark.usefixtures("arabic")
def test_in_arabic_a_holiday_has_its_arabic_name(habits: Habits) -> None:
    day, names = next(one for one in habits.holidays.items() if one[0] > NOW.date())
    verdict = judge(datetime.combine(day, time(10)), NOW, (), habits, ())
    assert any(names[0] in words for words in TimingWords().verdict(verdict, habits))


@pytest.mark.usefixtures("qapp")
def test_a_zone_is_named_with_its_offset() -> None:
    assert "UTC+4" in zone_words(ZoneInfo("Asia/Muscat"), NOW)


@pytest.mark.usefixtures("qapp")
def test_an_offset_follows_the_clocks_of_its_place() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    summer = datetime(2026, 7, 1, tzinfo=UTC)
    assert ("UTC+1" in zone_words(berlin, NOW), "UTC+2" in zone_words(berlin, summer)) == (
        True,
        True,
    )


@pytest.mark.usefixtures("qapp")
def test_the_hijri_date_is_that_of_umm_al_qura() -> None:
    assert hijri_words(date(2026, 6, 16)).startswith("1 ")
    assert hijri_words(date(2026, 6, 16)).endswith("1448 AH")


@pytest.mark.usefixtures("qapp")
def test_where_the_tables_end_there_is_no_hijri_date() -> None:
    assert hijri_words(date(2090, 1, 1)) == ""


@pytest.mark.usefixtures("qapp")
def test_the_first_of_a_hijri_month_names_it() -> None:
    assert len(hijri_day_words(date(2026, 6, 16))) > len(hijri_day_words(date(2026, 6, 17)))


@pytest.mark.usefixtures("qapp")
def test_a_month_names_the_two_hijri_months_it_reaches_over() -> None:
    assert "–" in hijri_span_words(date(2026, 11, 1), date(2026, 11, 30))


@pytest.fixture
def fields(qtbot: QtBot) -> MomentFields:
    made = MomentFields()
    qtbot.addWidget(made)
    made.show_wall(wall(28, 14, 5))
    return made


def test_the_fields_give_back_the_time_that_they_show(fields: MomentFields) -> None:
    assert fields.wall == wall(28, 14, 5)


def test_showing_a_time_tells_nobody(fields: MomentFields, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(fields.changed):
        fields.show_wall(wall(29, 9))


def test_another_time_is_told(fields: MomentFields, qtbot: QtBot) -> None:
    with qtbot.waitSignal(fields.changed):
        fields.time.setTime(QTime(9, 30))


@pytest.mark.usefixtures("arabic")
def test_in_arabic_a_time_is_read_as_it_is_meant(qtbot: QtBot) -> None:
    made = MomentFields()
    qtbot.addWidget(made)
    made.show_wall(wall(28, 14, 5))
    assert (made.time.text(), made.time.layoutDirection()) == (
        "14:05",
        Qt.LayoutDirection.LeftToRight,
    )


def test_the_day_is_told_with_its_hijri_date(fields: MomentFields) -> None:
    fields.date.setDate(QDate(2026, 6, 16))
    assert "1448" in fields.date.accessibleDescription()


def test_the_calendar_that_drops_down_begins_on_sunday(fields: MomentFields) -> None:
    assert fields.date.calendarWidget().firstDayOfWeek() is Qt.DayOfWeek.Sunday


def test_a_time_without_concern_is_said_to_be_good(qtbot: QtBot, habits: Habits) -> None:
    shown = VerdictList()
    qtbot.addWidget(shown)
    shown.show_verdict(judge(wall(25, 10), NOW, (), habits, ()), habits)
    assert shown.lines == ("Nothing speaks against this time.",)
