"""Pictures of planned posts: the calendar by month and week, moving, the last look, the stop."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QScrollArea

from core.delegation.model import DelegatedAccount
from core.publishing.model import OutboxState
from core.publishing.schedule import meant_by
from core.vault.model import SecretKind
from tests.office import ISSUER, enrol
from tests.planned_posts import Post, plan
from tests.shot_stage import Run, Stage
from ui.calendar.days import Period
from ui.calendar.entries import Entry
from ui.composer.publish_dialog import PublishDialog
from ui.composer.schedule.plan import Timing

_TEXTS = (
    "تدعوكم بلدية مسقط إلى يوم التشجير في حديقة القرم الطبيعية صباح السبت.",
    "تذكير: مواعيد عمل قاعات خدمة المراجعين من الأحد إلى الخميس.",
    "شكرًا لكل من شارك في حملة تنظيف شاطئ العذيبة.",
    "تنبيه: صيانة إنارة الممشى الساحلي مساء الأحد.",
    "Muscat Municipality welcomes visitors of the Qurum Natural Park.",
)
_SOUND = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية 🌴 #بلدية_مسقط"
_TIMES = (time(9), time(12, 30), time(16), time(19, 30))
_REASON = "خبر غير صحيح متداول؛ يُراجع كل ما ينتظر النشر."


def schedule_day(stage: Stage) -> None:
    """A month of posts under four accounts, one moved, one planned, and all of it stopped."""
    run = stage.open()
    workplace, _ = enrol(run.application)
    accounts = _accounts(stage)
    decision = replace(stage.decision, accounts=accounts)
    workplace.import_decision(stage.authority.decide(decision))
    for account in accounts[:2]:
        workplace.vault.store(account.key, SecretKind.APP_PASSWORD, "aaaa-bbbb-cccc-dddd")
    run.desk.flow.entered.emit(workplace)
    run.camera.wait(lambda: run.desk.shell is not None)
    _empty(run)
    _month(run, accounts)
    _moving(run)
    _week(run)
    _last_look(run)
    _stopped(run)
    _settings(run)
    run.close()


def _accounts(stage: Stage) -> tuple[DelegatedAccount, ...]:
    second = DelegatedAccount(
        "bluesky", "https://pds.example", "services.example", "did:plc:" + "b" * 24, ISSUER
    )
    mastodon = DelegatedAccount("mastodon", "https://social.example", "muscat", "11", ISSUER)
    x = DelegatedAccount("x", "https://api.x.com", "muscat_mun", "12", ISSUER)
    return (stage.account, second, mastodon, x)


def _posts(run: Run, accounts: tuple[DelegatedAccount, ...]) -> list[Post]:
    """Two or three a day around the present one, now under this account, now under that."""
    now, zone = run.workplace.clock.now(), run.workplace.publishing.habits().zone
    today = now.astimezone(zone).date()
    posts: list[Post] = []
    for number in range(70):
        day = today + timedelta(days=number * 7 // 10 - 22)
        at = meant_by(datetime.combine(day, _TIMES[number % 4]), zone).at
        state = OutboxState.PUBLISHED if at < now else OutboxState.QUEUED
        if number == 29:
            state = OutboxState.OVERDUE
        elif at > now and number % 9 == 0:
            state = OutboxState.ENTRUSTED
        posts.append(Post(_TEXTS[number % 5], at, accounts[number * 3 % 4], state))
    return posts


def _empty(run: Run) -> None:
    run.shell.go_to(run.shell.calendar)
    run.camera.settle(1.0)
    run.camera.take("160-calendar-empty")


def _month(run: Run, accounts: tuple[DelegatedAccount, ...]) -> None:
    page, camera = run.shell.calendar, run.camera
    plan(run.workplace, *_posts(run, accounts))
    page.refresh()
    camera.settle(1.0)
    camera.take("161-calendar-month")
    page.chips.chips[0].click()
    camera.settle()
    camera.take("162-calendar-filtered")
    page.chips.chips[0].click()
    camera.settle()
    page.open_entry(_waiting(run))
    camera.take("163-calendar-post")
    page.close_dialogs()


def _moving(run: Run) -> None:
    page, camera = run.shell.calendar, run.camera
    page.view.setFocus()
    page.view.stand_on_job(_waiting(run).job_id)
    QTest.keyClick(page.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    camera.take("164-calendar-moving")
    page.view.calendar.give_up()
    page.ask_when(_waiting(run))
    _dialog(run)
    camera.take("165-calendar-move")
    page.close_dialogs()


def _week(run: Run) -> None:
    page, camera = run.shell.calendar, run.camera
    page.view.calendar.show_period(Period.WEEK)
    camera.settle(1.0)
    camera.take("166-calendar-week")
    page.view.calendar.show_period(Period.MONTH)
    camera.settle()


def _last_look(run: Run) -> None:
    page, camera = run.shell.composer, run.camera
    run.shell.calendar.wanted.emit(_next_morning(run))
    page.editor.textCursor().insertText(_SOUND)
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    camera.settle(1.0)
    camera.take("167-composer-planned")
    page.publish_button.click()
    dialog = _dialog(run)
    assert isinstance(dialog, PublishDialog)
    camera.settle(1.0)
    camera.take("168-publish-at-a-time")
    dialog.accounts.lines[0].tick.click()
    dialog.when.choices[Timing.SLOT].click()
    camera.settle(1.0)
    camera.take("169-publish-in-a-free-slot")
    dialog.confirmed.emit()
    dialog.accept()
    camera.wait(page.outcome.isVisible)
    camera.take("170-planned-for-two-accounts")


def _stopped(run: Run) -> None:
    shell, camera = run.shell, run.camera
    shell.pause_desk.ask_to_stop()
    _dialog(run)
    camera.take("171-stop")
    shell.pause_desk.close_dialog()
    shell.pausing.stop(_REASON)
    camera.wait(lambda: shell.pausing.pause is not None)
    shell.go_to(shell.calendar)
    camera.settle(1.0)
    camera.take("172-stopped")
    shell.pausing.resume()
    camera.wait(lambda: shell.pausing.pause is None)


def _settings(run: Run) -> None:
    shell, camera = run.shell, run.camera
    shell.go_to(shell.settings)
    bar = shell.settings.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    camera.take("173-settings-of-planning")


def _waiting(run: Run) -> Entry:
    """A post that waits for its time, some days from now."""
    model = run.shell.calendar.view.calendar
    later = model.sheet().today + timedelta(days=1)
    return next(one for one in model.entries if one.movable and one.day > later)


def _next_morning(run: Run) -> datetime:
    zone = run.workplace.publishing.habits().zone
    day: date = run.workplace.clock.now().astimezone(zone).date() + timedelta(days=2)
    return meant_by(datetime.combine(day, time(10)), zone).at


def _dialog(run: Run) -> QDialog:
    run.camera.settle()
    return next(one for one in run.shell.window().findChildren(QDialog) if one.isVisible())
