"""The last look before publishing: when a text goes out, and to which accounts besides its own."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QDate, QTime

from core.application import Application
from core.delegation.model import Decision, DelegatedAccount
from core.publishing.model import (
    Blocked,
    OutboxState,
    Planned,
    PublishingProblem,
    Reason,
    Refusal,
    Together,
    Waiting,
)
from core.publishing.schedule import meant_by
from core.vault.model import SecretKind
from core.workplace import Workplace
from tests.planned_posts import Post, plan
from tests.ui.desk import ACCOUNT, OTHER_ACCOUNT, Authority, Desk
from ui.composer.publish_dialog import PublishDialog
from ui.composer.schedule.plan import Timing

TEXT = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية"
WEDNESDAY, FRIDAY = date(2026, 11, 25), date(2026, 11, 27)
MASTODON = DelegatedAccount("mastodon", "http://127.0.0.1:9", "baladia", "11", "حساب البلدية")


def moment(workplace: Workplace, day: date, hour: int, minute: int = 0) -> datetime:
    return meant_by(
        datetime.combine(day, time(hour, minute)), workplace.publishing.habits().zone
    ).at


def last_look(desk: Desk, text: str = TEXT) -> PublishDialog:
    """The dialog over a text that is ready."""
    desk.type(text)
    desk.shell.review_now()
    desk.shell.composer.publish_button.click()
    dialog = desk.shell.findChildren(PublishDialog)[-1]
    desk.wait(lambda: dialog.plan.slot is not None)
    return dialog


def enter(dialog: PublishDialog, day: date, hour: int, minute: int = 0) -> None:
    dialog.when.choices[Timing.AT].click()
    dialog.when.fields.date.setDate(QDate(day.year, day.month, day.day))
    dialog.when.fields.time.setTime(QTime(hour, minute))


def confirm(desk: Desk, dialog: PublishDialog) -> None:
    button(dialog).click()
    desk.wait(desk.shell.composer.outcome.isVisible)


def button(dialog: PublishDialog):
    return dialog._publish  # noqa: SLF001


# When


def test_a_text_goes_out_now_unless_somebody_says_else(desk: Desk) -> None:
    dialog = last_look(desk)
    assert dialog.when.choices[Timing.NOW].isChecked()
    assert dialog.when.fields.isHidden() is False
    assert not dialog.when.fields.isVisible()
    dialog.reject()


def test_the_button_names_the_account_and_the_time(desk: Desk) -> None:
    dialog = last_look(desk)
    enter(dialog, WEDNESDAY, 10)
    words = button(dialog).text()
    expected = ("Plan as", "حساب التدريب", "Wednesday 25 November 2026", "10:00")
    assert [part in words for part in expected] == [True] * 4
    dialog.reject()


def test_a_planned_text_waits_for_its_time(desk: Desk) -> None:
    dialog = last_look(desk)
    enter(dialog, WEDNESDAY, 10)
    confirm(desk, dialog)
    (item,) = desk.workplace.publishing.outbox()
    assert (item.state, item.due_at) == (
        OutboxState.QUEUED,
        moment(desk.workplace, WEDNESDAY, 10),
    )


def test_what_was_planned_is_said_with_its_time_and_account(desk: Desk) -> None:
    dialog = last_look(desk)
    enter(dialog, WEDNESDAY, 10)
    confirm(desk, dialog)
    words = desk.shell.composer.outcome.words
    assert [
        part in words for part in ("Planned for", "25 November 2026 10:00", "حساب التدريب")
    ] == [True] * 3


def test_after_planning_a_new_draft_begins(desk: Desk) -> None:
    dialog = last_look(desk)
    enter(dialog, WEDNESDAY, 10)
    confirm(desk, dialog)
    assert desk.shell.composer.editor.text() == ""


def test_what_was_planned_leads_to_the_calendar(desk: Desk) -> None:
    dialog = last_look(desk)
    enter(dialog, WEDNESDAY, 10)
    confirm(desk, dialog)
    desk.shell.composer.outcome.calendar_wanted.emit()
    page = desk.shell.calendar
    desk.wait(lambda: page.isVisible() and len(page.view.calendar.entries) == 1)


def test_a_time_that_has_passed_cannot_be_chosen(desk: Desk) -> None:
    dialog = last_look(desk)
    enter(dialog, date(2026, 11, 23), 10)
    assert not button(dialog).isEnabled()
    assert "has passed" in " ".join(dialog.when.verdicts.lines)
    dialog.reject()


def test_what_speaks_against_a_time_is_said_while_it_is_entered(desk: Desk) -> None:
    dialog = last_look(desk)
    enter(dialog, FRIDAY, 23)
    lines = " ".join(dialog.when.verdicts.lines)
    assert "quiet hours" in lines
    assert "without official working hours" in lines
    assert button(dialog).isEnabled()
    dialog.reject()


def test_another_post_of_the_account_at_that_time_is_pointed_out(desk: Desk) -> None:
    workplace = desk.workplace
    at = moment(workplace, WEDNESDAY, 10, 5)
    plan(workplace, Post("يوم التشجير", at, workplace.accounts()[0]))
    dialog = last_look(desk)
    enter(dialog, WEDNESDAY, 10)
    assert "يوم التشجير" in " ".join(dialog.when.verdicts.lines)
    dialog.reject()


def test_the_zone_is_named_beside_the_time(desk: Desk) -> None:
    dialog = last_look(desk)
    enter(dialog, WEDNESDAY, 10)
    assert "UTC+4" in dialog.when.fields.zone
    dialog.reject()


def test_the_next_free_slot_is_named_and_taken(desk: Desk) -> None:
    workplace = desk.workplace
    # It is noon: the next usual time is half past twelve, and that is taken.
    plan(
        workplace,
        Post("منشور", moment(workplace, date(2026, 11, 24), 12, 30), workplace.accounts()[0]),
    )
    dialog = last_look(desk)
    assert "16:00" in dialog.when.slot.text()
    dialog.when.choices[Timing.SLOT].click()
    confirm(desk, dialog)
    due = [item.due_at for item in workplace.publishing.outbox()]
    assert moment(workplace, date(2026, 11, 24), 16) in due


def test_the_time_wished_for_in_the_calendar_stands_there_already(desk: Desk) -> None:
    desk.shell.calendar.wanted.emit(moment(desk.workplace, WEDNESDAY, 10))
    dialog = last_look(desk)
    assert dialog.when.choices[Timing.AT].isChecked()
    assert dialog.when.fields.wall == datetime.combine(WEDNESDAY, time(10))
    dialog.reject()


def test_it_is_said_what_happens_when_nobody_is_there(desk: Desk) -> None:
    dialog = last_look(desk)
    enter(dialog, WEDNESDAY, 10)
    assert "more than 10 minutes late" in dialog.when.meaning
    dialog.reject()


# Left with the platform


@pytest.fixture
def on_mastodon(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
) -> Desk:
    official.import_decision(authority.sign(replace(decision, accounts=(MASTODON,))))
    return at_desk(official)


def test_the_platform_itself_is_not_offered_unless_it_lets_it(on_mastodon: Desk) -> None:
    dialog = last_look(on_mastodon)
    enter(dialog, WEDNESDAY, 10)
    assert dialog.when.by_platform.isHidden()
    dialog.reject()


def test_where_it_is_allowed_the_platform_itself_publishes(
    on_mastodon: Desk, application: Application
) -> None:
    application.settings = replace(application.settings, own_schedule_allowed="yes")
    dialog = last_look(on_mastodon)
    enter(dialog, WEDNESDAY, 10)
    dialog.when.by_platform.click()
    assert dialog.plan.when.by_platform
    dialog.reject()


def test_a_time_that_the_platform_does_not_keep_is_refused(
    on_mastodon: Desk, application: Application
) -> None:
    application.settings = replace(application.settings, own_schedule_allowed="yes")
    dialog = last_look(on_mastodon)
    enter(dialog, date(2026, 11, 24), 12, 3)
    dialog.when.by_platform.click()
    assert not button(dialog).isEnabled()
    dialog.reject()


def test_the_practice_platform_keeps_nothing(desk: Desk, application: Application) -> None:
    application.settings = replace(application.settings, own_schedule_allowed="yes")
    dialog = last_look(desk)
    enter(dialog, WEDNESDAY, 10)
    assert dialog.when.by_platform.isHidden()
    dialog.reject()


# To several accounts


@pytest.fixture
def several(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
) -> Desk:
    """Two accounts that are connected, and one that is not."""
    all_three = replace(decision, accounts=(ACCOUNT, OTHER_ACCOUNT, MASTODON))
    official.import_decision(authority.sign(all_three))
    for account in (ACCOUNT, OTHER_ACCOUNT):
        official.vault.store(account.key, SecretKind.APP_PASSWORD, "aaaa-bbbb-cccc-dddd")
    return at_desk(official)


def looked_at(desk: Desk, text: str = TEXT) -> PublishDialog:
    dialog = last_look(desk, text)
    desk.wait(lambda: all(one.fit is not None for one in dialog.plan.further))
    return dialog


def test_alone_an_account_has_no_others_to_choose(desk: Desk) -> None:
    dialog = last_look(desk)
    assert dialog.accounts.isHidden()
    dialog.reject()


def test_each_further_account_says_whether_the_text_fits(several: Desk) -> None:
    dialog = looked_at(several)
    assert "/ 300" in dialog.accounts.lines[0].verdict
    dialog.reject()


def test_an_account_that_is_not_connected_cannot_be_chosen_and_says_why(several: Desk) -> None:
    dialog = looked_at(several)
    line = dialog.accounts.lines[1]
    assert not line.tick.isEnabled()
    assert "not connected" in line.verdict
    dialog.reject()


def test_the_button_says_under_how_many_accounts(several: Desk) -> None:
    dialog = looked_at(several)
    dialog.accounts.lines[0].tick.click()
    assert button(dialog).text() == "Publish under 2 accounts"
    dialog.reject()


def test_the_choice_of_accounts_stays_with_the_draft(several: Desk) -> None:
    dialog = looked_at(several)
    dialog.accounts.lines[0].tick.click()
    dialog.reject()
    several.shell.composer.publish_button.click()
    again = several.shell.findChildren(PublishDialog)[-1]
    assert again.plan.account_keys == (ACCOUNT.key, OTHER_ACCOUNT.key)
    again.reject()


def test_one_text_for_two_accounts_is_two_jobs_of_one_kind(several: Desk) -> None:
    dialog = looked_at(several)
    dialog.accounts.lines[0].tick.click()
    enter(dialog, WEDNESDAY, 10)
    confirm(several, dialog)
    items = several.workplace.publishing.outbox()
    assert {item.account_key for item in items} == {ACCOUNT.key, OTHER_ACCOUNT.key}
    assert len({item.batch_id for item in items}) == 1


def test_each_account_has_its_line_in_what_came_of_it(several: Desk) -> None:
    dialog = looked_at(several)
    dialog.accounts.lines[0].tick.click()
    enter(dialog, WEDNESDAY, 10)
    confirm(several, dialog)
    lines = several.shell.composer.outcome.lines.words
    assert "baladia" in lines[0]
    assert "khadamat" in lines[1]


def test_where_one_account_is_stopped_each_line_says_its_reason(several: Desk) -> None:
    several.type(TEXT)
    outcome = several.shell.composer.outcome
    held = Refusal(PublishingProblem.OTHER_ACCOUNT_STOPPED.value, None, {})
    outcome.show_outcome(
        Together({ACCOUNT.key: Blocked(()), OTHER_ACCOUNT.key: held}, queued=False),
        None,
        several.shell._composer_model.speakers(),  # noqa: SLF001
    )
    assert "Nothing was published" in outcome.words
    assert "another of the accounts was stopped" in outcome.lines.words[1]


def test_a_text_of_which_nothing_was_queued_stays_in_the_composer(several: Desk) -> None:
    dialog = looked_at(several)
    dialog.accounts.lines[0].tick.click()
    several.workplace.vault.forget(OTHER_ACCOUNT.key, SecretKind.APP_PASSWORD)
    confirm(several, dialog)
    assert several.shell.composer.editor.text() == TEXT


# What else may come of it


def waiting(desk: Desk, problem: PublishingProblem) -> str:
    """What the composer says of a text that waits for that reason."""
    workplace = desk.workplace
    at = datetime(2026, 11, 25, 6, 0, tzinfo=UTC)
    plan(workplace, Post(TEXT, at, workplace.accounts()[0]))
    (item,) = workplace.publishing.outbox()
    outcome = desk.shell.composer.outcome
    outcome.show_outcome(Waiting(item, Reason(problem.value, None, {})), None)
    return outcome.words


def test_a_text_handed_over_while_all_is_stopped_says_so(desk: Desk) -> None:
    assert "stopped" in waiting(desk, PublishingProblem.PAUSED)


def test_a_text_that_missed_its_time_says_what_can_be_done(desk: Desk) -> None:
    assert "send it now, move it" in waiting(desk, PublishingProblem.LATE)


def test_a_planned_text_is_planned_and_not_waiting_for_a_reason(desk: Desk) -> None:
    workplace = desk.workplace
    at = datetime(2026, 11, 25, 6, 0, tzinfo=UTC)
    plan(workplace, Post(TEXT, at, workplace.accounts()[0]))
    (item,) = workplace.publishing.outbox()
    desk.shell.composer.outcome.show_outcome(Planned(item), None)
    assert "25 November 2026 10:00" in desk.shell.composer.outcome.words
