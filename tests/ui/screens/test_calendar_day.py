"""The calendar: what stands in it, and how a post gets another time by mouse and by keys."""

import subprocess
import sys
import time as clocks
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QDate, QPoint, Qt, QTime
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton

from core.delegation.model import Decision
from core.publishing.model import NOW, Job, OutboxState, Planned, When
from core.publishing.schedule import meant_by
from core.workplace import Workplace
from tests.planned_posts import Post, plan
from tests.ui.desk import ACCOUNT, OTHER_ACCOUNT, Authority, Desk
from ui.calendar.day_dialog import DayDialog
from ui.calendar.days import Period
from ui.calendar.entries import Entry
from ui.calendar.entry_dialog import EntryDialog
from ui.calendar.move_dialog import MoveDialog
from ui.calendar.page import CalendarPage

TEXT = "نلتقي في حديقة القرم الطبيعية"
TODAY = date(2026, 11, 24)
"""A Tuesday; it is noon in Muscat."""
THURSDAY, FRIDAY = date(2026, 11, 26), date(2026, 11, 27)
CONTROL = Qt.KeyboardModifier.ControlModifier


def moment(workplace: Workplace, day: date, hour: int, minute: int = 0) -> datetime:
    return meant_by(
        datetime.combine(day, time(hour, minute)), workplace.publishing.habits().zone
    ).at


def plan_one(
    desk: Desk, day: date, hour: int, minute: int = 0, text: str = TEXT, **changes: object
) -> str:
    """A post of the practice account that waits for that time; gives the job's id."""
    workplace = desk.workplace
    post = Post(text, moment(workplace, day, hour, minute), workplace.accounts()[0])
    (job_id,) = plan(workplace, replace(post, **changes))  # pyright: ignore[reportArgumentType]
    return job_id


def page_of(desk: Desk, entries: int) -> CalendarPage:
    """The calendar, once it shows so many posts."""
    desk.shell.go_to(desk.shell.calendar)
    page = desk.shell.calendar
    desk.wait(lambda: page.view.calendar.read and len(page.view.calendar.entries) == entries)
    return page


def entry_of(page: CalendarPage, job_id: str) -> Entry:
    return next(one for one in page.view.calendar.entries if one.job_id == job_id)


def due(desk: Desk, job_id: str) -> datetime:
    """When the job goes out by the clock on the wall."""
    publishing = desk.workplace.publishing
    jobs: tuple[Job, ...] = publishing.jobs()
    at = next(job.first.due_at for job in jobs if job.id == job_id)
    assert at is not None
    return at.astimezone(publishing.habits().zone).replace(tzinfo=None)


def middle_of(page: CalendarPage, day: date) -> QPoint:
    return page.view.places.days[day].center()


def place_of(page: CalendarPage, job_id: str) -> QPoint:
    rows = page.view.sheet.rows
    number = next(at for at, row in enumerate(rows) if row.entry and row.entry.job_id == job_id)
    return page.view.places.rows[number].center()


def drag(page: CalendarPage, begin: QPoint, end: QPoint) -> None:
    area = page.view.viewport()
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(area, begin + QPoint(20, 0))
    QTest.mouseMove(area, end)
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=end)


def press_in_message(page: CalendarPage) -> None:
    """What the message over the calendar offers."""
    page.message.findChildren(QPushButton)[0].click()


def dialog_of(page: CalendarPage) -> QDialog:
    assert page.dialog is not None
    return page.dialog


def spoken(page: CalendarPage) -> list[str]:
    """What a screen reader finds in the calendar."""
    view = QAccessible.queryAccessibleInterface(page.view)
    return [view.child(at).text(QAccessible.Text.Name) for at in range(view.childCount())]


# What stands in it


def test_the_calendar_opens_on_the_present_month(desk: Desk) -> None:
    assert page_of(desk, 0).heading.words == "November 2026"


@pytest.mark.parametrize(
    "screen",
    ["accounts", "calendar", "drafts", "log", "outbox", "policy", "protection", "settings"],
)
def test_a_screen_is_not_brought_in_before_somebody_goes_there(screen: str) -> None:
    code = f"import sys, ui.shell.shell; sys.exit('ui.{screen}.page' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_planned_post_is_told_with_time_state_and_account(desk: Desk) -> None:
    plan_one(desk, THURSDAY, 12, 30)
    (words,) = [one for one in spoken(page_of(desk, 1)) if TEXT in one]
    assert [part in words for part in ("12:30", "Planned", "حساب التدريب")] == [True] * 3


def test_a_day_is_told_with_weekday_hijri_date_and_count(desk: Desk) -> None:
    plan_one(desk, THURSDAY, 12, 30)
    (words,) = [one for one in spoken(page_of(desk, 1)) if "26 November" in one]
    assert [part in words for part in ("Thursday", "1448", "1 post")] == [True] * 3


def test_the_present_day_is_told_as_that(desk: Desk) -> None:
    (words,) = [one for one in spoken(page_of(desk, 0)) if "24 November" in one]
    assert "Today" in words


def test_friday_and_saturday_are_the_weekend(desk: Desk) -> None:
    weekend = [one for one in spoken(page_of(desk, 0)) if "Weekend" in one]
    assert all("Friday" in one or "Saturday" in one for one in weekend)
    assert len(weekend) == 10


def test_a_holiday_of_the_pack_is_told_by_its_name(desk: Desk) -> None:
    holidays = desk.workplace.pack.hours.holidays
    day = next(one for one in holidays if one.day.month == 11 and one.day.year == 2026)
    told = [one for one in spoken(page_of(desk, 0)) if f" {day.day.day} November" in one]
    assert any(day.name_en in one for one in told)


def test_a_published_post_stands_where_it_went_out(desk: Desk) -> None:
    workplace = desk.workplace
    draft = workplace.drafts.create(workplace.accounts()[0].key)
    workplace.drafts.save(draft.id, TEXT, 0)
    workplace.publishing.publish(draft.id, NOW)
    page = page_of(desk, 1)
    assert page.view.calendar.entries[0].day == TODAY


def test_an_empty_month_says_what_can_be_done(desk: Desk) -> None:
    page = page_of(desk, 0)
    desk.wait(page.empty.isVisible)
    assert "Press a free place" in page.empty.words


def test_a_month_with_posts_says_nothing_of_that(desk: Desk) -> None:
    plan_one(desk, THURSDAY, 12, 30)
    assert not page_of(desk, 1).empty.isVisible()


@pytest.mark.usefixtures("arabic")
def test_in_arabic_sunday_stands_at_the_right(desk: Desk) -> None:
    page = page_of(desk, 0)
    assert middle_of(page, date(2026, 11, 22)).x() > middle_of(page, date(2026, 11, 28)).x()


def test_the_hours_of_a_week_in_which_nothing_should_go_out_are_shaded(desk: Desk) -> None:
    page = page_of(desk, 0)
    page.view.calendar.show_period(Period.WEEK)
    desk.wait(page.view.isVisible)
    bar = page.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    picture = page.view.viewport().grab().toImage()
    column = page.view.places.days[TODAY]

    def colours(down: int) -> set[int]:
        return {
            picture.pixel(x, y)
            for x in range(column.x() + 10, column.x() + 50)
            for y in range(down, down + 20)
        }

    # Half an hour before midnight, and half an hour before eight.
    bottom = picture.height() - 25
    assert len(colours(bottom)) > len(colours(bottom - 4 * 44))


def test_other_months_are_a_key_away(desk: Desk) -> None:
    page = page_of(desk, 0)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_PageDown)
    assert page.heading.words == "December 2026"


def test_the_way_back_to_the_present_day_is_a_button(desk: Desk) -> None:
    page = page_of(desk, 0)
    page.heading.after.click()
    page.heading.after.click()
    page.heading.today.click()
    assert page.heading.words == "November 2026"


def test_a_week_is_named_by_its_days(desk: Desk) -> None:
    page = page_of(desk, 0)
    page.heading.periods.setCurrentIndex(1)
    assert page.heading.words == "22 – 28 November 2026"


def test_what_waits_somewhere_else_is_read_when_one_goes_there(desk: Desk) -> None:
    plan_one(desk, date(2027, 1, 12), 9)
    page = page_of(desk, 0)
    page.heading.after.click()
    page.heading.after.click()
    desk.wait(lambda: len(page.view.calendar.entries) == 1)


# Another time, by mouse


def test_a_post_dragged_to_another_day_keeps_its_time(desk: Desk) -> None:
    job_id = plan_one(desk, THURSDAY, 12, 30)
    page = page_of(desk, 1)
    drag(page, place_of(page, job_id), middle_of(page, date(2026, 11, 30)))
    desk.wait(lambda: due(desk, job_id) == datetime.combine(date(2026, 11, 30), time(12, 30)))


def test_a_move_can_be_undone(desk: Desk) -> None:
    job_id = plan_one(desk, THURSDAY, 12, 30)
    page = page_of(desk, 1)
    drag(page, place_of(page, job_id), middle_of(page, date(2026, 11, 30)))
    desk.wait(lambda: bool(page.message.words))
    press_in_message(page)
    desk.wait(lambda: due(desk, job_id) == datetime.combine(THURSDAY, time(12, 30)))


def test_while_one_drags_it_says_what_speaks_against_the_day(desk: Desk) -> None:
    job_id = plan_one(desk, THURSDAY, 12, 30)
    page = page_of(desk, 1)
    area, begin = page.view.viewport(), place_of(page, job_id)
    QTest.mousePress(area, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(area, begin + QPoint(20, 0))
    QTest.mouseMove(area, middle_of(page, FRIDAY))
    assert "without official working hours" in page.strip.words
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(area, Qt.MouseButton.LeftButton, pos=middle_of(page, FRIDAY))


def test_a_drop_against_which_something_speaks_asks_first(desk: Desk) -> None:
    job_id = plan_one(desk, THURSDAY, 12, 30)
    page = page_of(desk, 1)
    drag(page, place_of(page, job_id), middle_of(page, FRIDAY))
    dialog = dialog_of(page)
    assert isinstance(dialog, MoveDialog)
    assert due(desk, job_id) == datetime.combine(THURSDAY, time(12, 30))
    dialog.go_on.click()
    desk.wait(lambda: due(desk, job_id) == datetime.combine(FRIDAY, time(12, 30)))


def test_a_drop_on_a_time_that_is_taken_asks_first(desk: Desk) -> None:
    job_id = plan_one(desk, THURSDAY, 12, 30)
    plan_one(desk, date(2026, 11, 25), 12, 25, text="موعد آخر")
    page = page_of(desk, 2)
    drag(page, place_of(page, job_id), middle_of(page, date(2026, 11, 25)))
    dialog = dialog_of(page)
    assert isinstance(dialog, MoveDialog)
    assert "موعد آخر" in " ".join(dialog.verdicts.lines)
    dialog.reject()


def test_a_drop_into_the_past_is_refused(desk: Desk) -> None:
    job_id = plan_one(desk, THURSDAY, 12, 30)
    page = page_of(desk, 1)
    drag(page, place_of(page, job_id), middle_of(page, date(2026, 11, 17)))
    assert "has passed" in page.message.words
    assert due(desk, job_id) == datetime.combine(THURSDAY, time(12, 30))


def test_in_a_week_a_post_goes_to_the_quarter_of_an_hour_where_it_is_dropped(desk: Desk) -> None:
    job_id = plan_one(desk, THURSDAY, 12, 30)
    page = page_of(desk, 1)
    page.view.calendar.show_period(Period.WEEK)
    desk.wait(lambda: page.view.isVisible() and bool(page.view.calendar.entries))
    begin = place_of(page, job_id)
    # An hour has 44 pixels: 33 are three quarters of one.
    end = QPoint(middle_of(page, date(2026, 11, 25)).x(), begin.y() - 33)
    drag(page, begin, end)
    there = datetime.combine(date(2026, 11, 25), time(11, 45))
    desk.wait(lambda: due(desk, job_id) == there)


def test_what_lies_at_a_platform_says_why_it_stays(desk: Desk) -> None:
    job_id = plan_one(desk, THURSDAY, 12, 30, state=OutboxState.ENTRUSTED)
    page = page_of(desk, 1)
    drag(page, place_of(page, job_id), middle_of(page, FRIDAY))
    assert "Take it back first" in page.message.words


# Another time, by keys


def stand_on(page: CalendarPage, job_id: str) -> None:
    page.view.setFocus()
    page.view.stand_on_job(job_id)


def test_control_and_an_arrow_propose_and_enter_moves(desk: Desk) -> None:
    job_id = plan_one(desk, date(2026, 11, 25), 12, 30)
    page = page_of(desk, 1)
    stand_on(page, job_id)
    QTest.keyClick(page.view, Qt.Key.Key_Right, CONTROL)
    assert due(desk, job_id) == datetime.combine(date(2026, 11, 25), time(12, 30))
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    desk.wait(lambda: due(desk, job_id) == datetime.combine(THURSDAY, time(12, 30)))


@pytest.mark.usefixtures("arabic")
def test_in_arabic_the_next_day_is_at_the_left(desk: Desk) -> None:
    job_id = plan_one(desk, date(2026, 11, 25), 12, 30)
    page = page_of(desk, 1)
    stand_on(page, job_id)
    QTest.keyClick(page.view, Qt.Key.Key_Left, CONTROL)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    desk.wait(lambda: due(desk, job_id) == datetime.combine(THURSDAY, time(12, 30)))


def test_escape_leaves_a_post_where_it_was(desk: Desk) -> None:
    job_id = plan_one(desk, date(2026, 11, 25), 12, 30)
    page = page_of(desk, 1)
    stand_on(page, job_id)
    QTest.keyClick(page.view, Qt.Key.Key_Down, CONTROL)
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.view.calendar.proposal is None
    assert due(desk, job_id) == datetime.combine(date(2026, 11, 25), time(12, 30))


def test_in_a_week_control_and_down_is_a_quarter_of_an_hour(desk: Desk) -> None:
    job_id = plan_one(desk, date(2026, 11, 25), 12, 30)
    page = page_of(desk, 1)
    page.view.calendar.show_period(Period.WEEK)
    desk.wait(lambda: bool(page.view.calendar.entries))
    stand_on(page, job_id)
    QTest.keyClick(page.view, Qt.Key.Key_Down, CONTROL)
    QTest.keyClick(page.view, Qt.Key.Key_Down, CONTROL)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    desk.wait(lambda: due(desk, job_id) == datetime.combine(date(2026, 11, 25), time(13, 0)))


def test_an_exact_time_is_entered_in_fields(desk: Desk) -> None:
    job_id = plan_one(desk, date(2026, 11, 25), 12, 30)
    page = page_of(desk, 1)
    stand_on(page, job_id)
    QTest.keyClick(page.view, Qt.Key.Key_F2)
    dialog = dialog_of(page)
    assert isinstance(dialog, MoveDialog)
    dialog.fields.date.setDate(QDate(2026, 12, 1))
    dialog.fields.time.setTime(QTime(10, 20))
    dialog.go_on.click()
    desk.wait(lambda: due(desk, job_id) == datetime.combine(date(2026, 12, 1), time(10, 20)))


def test_a_time_that_has_passed_cannot_be_entered(desk: Desk) -> None:
    job_id = plan_one(desk, date(2026, 11, 25), 12, 30)
    page = page_of(desk, 1)
    page.ask_when(entry_of(page, job_id))
    dialog = dialog_of(page)
    assert isinstance(dialog, MoveDialog)
    dialog.fields.date.setDate(QDate(2026, 11, 23))
    assert not dialog.go_on.isEnabled()
    dialog.reject()


def test_enter_goes_into_a_day_and_down_to_its_next_post(desk: Desk) -> None:
    plan_one(desk, THURSDAY, 9, text="الأول")
    plan_one(desk, THURSDAY, 16, text="الثاني")
    page = page_of(desk, 2)
    page.view.setFocus()
    page.view.stand_on_day(THURSDAY)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    entry = page.view.current_entry
    assert entry is not None
    assert entry.opening == "الثاني"


def test_arrows_lead_over_the_edge_of_a_month(desk: Desk) -> None:
    page = page_of(desk, 0)
    page.view.setFocus()
    page.view.stand_on_day(date(2026, 11, 30))
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert page.heading.words == "December 2026"
    assert page.view.current_row is not None
    assert page.view.current_row.day == date(2026, 12, 1)


# A new post


def test_a_press_on_a_free_day_begins_a_post_for_its_next_slot(desk: Desk) -> None:
    page = page_of(desk, 0)
    with desk.qtbot.waitSignal(page.wanted) as wanted:
        QTest.mouseClick(
            page.view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(page, THURSDAY)
        )
    assert wanted.args == [moment(desk.workplace, THURSDAY, 9)]


def test_a_press_on_a_free_hour_begins_a_post_for_it(desk: Desk) -> None:
    page = page_of(desk, 0)
    page.view.calendar.show_period(Period.WEEK)
    desk.wait(page.view.isVisible)
    point = page.view.geometry_now.place_for(datetime.combine(THURSDAY, time(10))).center()
    with desk.qtbot.waitSignal(page.wanted) as wanted:
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert wanted.args == [moment(desk.workplace, THURSDAY, 10)]


def test_nothing_is_begun_for_a_day_that_is_over(desk: Desk) -> None:
    page = page_of(desk, 0)
    page.view.setFocus()
    page.view.stand_on_day(date(2026, 11, 20))
    with desk.qtbot.assertNotEmitted(page.wanted):
        QTest.keyClick(page.view, Qt.Key.Key_Insert)
    assert "has passed" in page.message.words


def test_the_composer_knows_for_when_the_post_is(desk: Desk) -> None:
    page = page_of(desk, 0)
    page.view.setFocus()
    page.view.stand_on_day(THURSDAY)
    QTest.keyClick(page.view, Qt.Key.Key_Insert)
    planned = desk.shell.composer.way_out.planned
    assert desk.shell.composer.isVisible()
    assert "Thursday" in planned.fact


def test_a_time_wished_for_can_be_taken_back(desk: Desk) -> None:
    desk.shell.calendar.wanted.emit(moment(desk.workplace, THURSDAY, 9))
    desk.shell.composer.way_out.planned.click()
    assert desk.shell.composer.way_out.planned.isHidden()


# One post


def planned_for_real(desk: Desk) -> str:
    """A post that practice would really publish at its time; gives the job's id."""
    workplace = desk.workplace
    draft = workplace.drafts.create(workplace.accounts()[0].key)
    workplace.drafts.save(draft.id, TEXT, 0)
    at = moment(workplace, THURSDAY, 12, 30)
    outcome = workplace.publishing.publish(draft.id, When(at, "Asia/Muscat"))
    assert isinstance(outcome, Planned)
    return outcome.item.job_id


def opened(page: CalendarPage, job_id: str) -> EntryDialog:
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, job_id))
    dialog = dialog_of(page)
    assert isinstance(dialog, EntryDialog)
    return dialog


def test_a_press_on_a_post_shows_its_account_and_its_time(desk: Desk) -> None:
    job_id = plan_one(desk, THURSDAY, 12, 30)
    dialog = opened(page_of(desk, 1), job_id)
    assert "Thursday 26 November 2026 12:30" in dialog.windowTitle()
    assert "حساب التدريب" in dialog.send.text()
    dialog.reject()


def test_a_post_can_be_sent_before_its_time(desk: Desk) -> None:
    job_id = planned_for_real(desk)
    page = page_of(desk, 1)
    opened(page, job_id).send.click()
    desk.wait(lambda: len(desk.workplace.timeline()) == 1)
    desk.wait(lambda: "Published as" in page.message.words)


def test_a_post_can_be_taken_back_into_the_drafts(desk: Desk) -> None:
    job_id = planned_for_real(desk)
    page = page_of(desk, 1)
    opened(page, job_id).withdraw.click()
    desk.wait(lambda: bool(page.message.words))
    press_in_message(page)
    assert desk.shell.composer.editor.text() == TEXT


def test_what_is_published_can_be_moved_no_more(desk: Desk) -> None:
    job_id = plan_one(desk, TODAY, 9, state=OutboxState.PUBLISHED)
    dialog = opened(page_of(desk, 1), job_id)
    assert [dialog.go_on.isHidden(), dialog.send.isHidden(), dialog.withdraw.isHidden()] == [
        True
    ] * 3
    dialog.reject()


def test_a_full_day_lists_all_its_posts(desk: Desk) -> None:
    for number in range(12):
        plan_one(desk, THURSDAY, 8 + number, text=f"منشور {number}")
    page = page_of(desk, 12)
    (more,) = page.view.places.more[THURSDAY]
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=more.place.center())
    dialog = dialog_of(page)
    assert isinstance(dialog, DayDialog)
    assert dialog.list.count() == 12
    dialog.list.setCurrentRow(11)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert isinstance(dialog_of(page), EntryDialog)
    dialog_of(page).reject()


# Several accounts


@pytest.fixture
def two_accounts(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
) -> Desk:
    both = replace(decision, accounts=(ACCOUNT, OTHER_ACCOUNT))
    official.import_decision(authority.sign(both))
    for number, account in enumerate((ACCOUNT, OTHER_ACCOUNT)):
        at = moment(official, THURSDAY, 9 + number)
        plan(official, Post(f"{TEXT} {number}", at, account))
    return at_desk(official)


def test_the_posts_of_an_account_can_be_left_out(two_accounts: Desk) -> None:
    page = page_of(two_accounts, 2)
    page.chips.chips[1].click()
    assert [one.account_key for one in page.view.sheet.entries] == [ACCOUNT.key]


def test_with_all_accounts_left_out_it_says_so(two_accounts: Desk) -> None:
    page = page_of(two_accounts, 2)
    for chip in page.chips.chips:
        chip.click()
    assert "accounts chosen" in page.empty.words


def test_each_account_has_its_own_colour(two_accounts: Desk) -> None:
    colours = page_of(two_accounts, 2).view.sheet.colours
    assert len(set(colours.values())) == 2


# A thousand posts


@pytest.fixture
def crowded(desk: Desk) -> CalendarPage:
    workplace = desk.workplace
    account = workplace.accounts()[0]
    begin = datetime(2026, 11, 1, 4, 0, tzinfo=UTC)
    posts = [
        Post(f"{TEXT} {number}", begin + timedelta(minutes=43 * number), account)
        for number in range(1_000)
    ]
    plan(workplace, *[one for one in posts if one.due_at > workplace.clock.now()])
    done = [one for one in posts if one.due_at <= workplace.clock.now()]
    plan(workplace, *[replace(one, state=OutboxState.PUBLISHED) for one in done])
    return page_of(desk, 1_000)


def cpu_ms(act: Callable[[], object], times: int = 5) -> float:
    """The least processor time of this thread that it took: other work on the machine aside."""
    taken: list[float] = []
    for _ in range(times):
        begun = clocks.thread_time()
        act()
        taken.append(clocks.thread_time() - begun)
    return min(taken) * 1_000


@pytest.mark.parametrize("period", Period)
def test_a_thousand_posts_hold_nothing_up(
    desk: Desk, crowded: CalendarPage, period: Period
) -> None:
    calendar = crowded.view.calendar
    calendar.show_period(period)
    desk.wait(lambda: calendar.read)
    view = crowded.view
    moving = next(one for one in calendar.entries if one.movable)
    days = iter(range(1, 100))

    def propose() -> None:
        calendar.propose(moving, moving.wall + timedelta(days=next(days)))

    def paint_anew() -> None:
        """As at first: nothing of it was drawn before."""
        desk.theme.changed.emit()
        view.viewport().repaint()

    assert cpu_ms(lambda: view.show_sheet(calendar.sheet())) < 16
    assert cpu_ms(paint_anew) < 16
    assert cpu_ms(view.viewport().repaint) < 16
    assert cpu_ms(propose) < 16
