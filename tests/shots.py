"""A picture of every screen, from the real windows: ``make shots`` writes ``build/shots``.

One process a combination of language, theme and size, so that each starts as the program
does. The machine in the pictures is made up: an authority, a decision, a server that
nobody answers for; the windows, the core and the encrypted database are the real ones.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import pyotp
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from core.foundation.clock import SystemClock
from core.vault.model import SecretKind
from tests.office import EMPLOYEE, PASSPHRASE, STAFF_NUMBER, code_at
from tests.shot_stage import FOLDER, ROOT, NoKeyring, Run, Stage
from tests.shots_accounts import accounts_day
from tests.shots_backup import backup_day, faults_and_reports
from tests.shots_guard import guard_day
from tests.shots_help import help_windows
from tests.shots_links import link_dialogs
from tests.shots_log import log_day
from tests.shots_outbox import outbox_day, own_post_in_practice
from tests.shots_protection import forgotten_passphrase, protection_day
from tests.shots_schedule import schedule_day
from tests.shots_updates import update_notices
from tests.shots_writing import writing_day
from ui.sign_in.enrolment import Enrolment

LANGUAGES, THEMES, SIZES = ("ar", "en"), ("light", "dark"), ("1024x700", "1440x900")
_STOPPED = (
    "تعلن بلدية مسقط عن إغلاق جزئي لشارع السلطان قابوس باتجاه السيب يوم الخميس 26 نوفمبر من "
    "الساعة 10 مساءً حتى 5 صباحًا لأعمال صيانة جسر المشاة، ونرجو من مستخدمي الطريق اتباع اللوحات "
    "الإرشادية. للاستفسار: مركز اتصالات مسقط 91234567 #بلدية_مسقط"
)
_SOUND = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية 🌴 #بلدية_مسقط"
_DRAFTS = (
    "تدعو بلدية مسقط سكان ولاية السيب إلى المشاركة في يوم التشجير في حديقة الخوض.",
    "شكرًا لكل من شارك في حملة تنظيف شاطئ العذيبة.",
    "Muscat Municipality welcomes visitors of the Qurum Natural Park.",
    "تذكير: مواعيد عمل قاعات خدمة المراجعين من الأحد إلى الخميس.",
)


def first_run(stage: Stage) -> str:
    """Welcome and the guided path; gives the authenticator's seed."""
    run = stage.open()
    run.camera.take("01-welcome")
    _choose_official(run)
    page = _enrolment(run)
    run.camera.take("02-who")
    page.who.number.input.setText("رقم!")
    page.who.name.input.setText(EMPLOYEE)
    page.next_button.click()
    run.camera.take("03-who-wrong")
    page.who.number.input.setText(STAFF_NUMBER)
    page.next_button.click()
    _choose_passphrase(run, page)
    assert page.model.pending is not None
    seed = pyotp.parse_uri(page.model.pending.uri).secret
    run.camera.take("06-authenticator")
    page.authenticator.code.input.setText("000000")
    page.next_button.click()
    run.camera.take("07-authenticator-wrong")
    page.authenticator.code.input.setText(code_at(seed, SystemClock()))
    page.next_button.click()
    run.camera.take("08-recovery")
    page.recovery.kept.setChecked(True)
    page.next_button.click()
    run.camera.wait(lambda: page.model.workplace is not None)
    run.camera.take("09-decision")
    file = stage.paths.data / "decision.jws"
    file.write_bytes(stage.authority.decide(stage.decision))
    page.model.import_decision(file)
    run.camera.wait(lambda: page.model.decision is not None)
    run.camera.take("10-decision-imported")
    page.next_button.click()
    run.camera.wait(lambda: run.desk.shell is not None)
    _working_screens(run, stage)
    run.close()
    return seed


def _choose_official(run: Run) -> None:
    welcome = run.window.entrance.welcome
    assert welcome is not None
    welcome.official.click()


def _enrolment(run: Run) -> Enrolment:
    run.camera.wait(lambda: bool(run.window.findChildren(Enrolment)))
    return run.window.findChildren(Enrolment)[-1]


def _choose_passphrase(run: Run, page: Enrolment) -> None:
    step = page.passphrase
    step.passphrase.input.setText("muscat2026")
    run.camera.wait(lambda: page.model.strength is not None)
    run.camera.take("04-passphrase-weak")
    step.passphrase.input.setText(PASSPHRASE)
    step.again.input.setText(PASSPHRASE)
    run.camera.wait(page.next_button.isEnabled)
    run.camera.take("05-passphrase-strong")
    page.next_button.click()
    run.camera.wait(lambda: page.model.pending is not None)


def _working_screens(run: Run, stage: Stage) -> None:
    shell, workplace, camera = run.shell, run.workplace, run.camera
    camera.take("20-composer-empty")
    shell.composer.editor.textCursor().insertText(_STOPPED)
    camera.settle(1.0)
    camera.take("21-composer-findings")
    shell.composer.begin()
    shell.composer.editor.textCursor().insertText(_SOUND)
    camera.settle(1.0)
    camera.take("22-composer-ready")
    shell.composer.publish_button.click()
    camera.take("23-publish")
    shell.composer.close_dialogs()
    shell.composer.editor.textCursor().insertText(" " + "أهلًا وسهلًا بكم " * 20)
    camera.settle(1.0)
    camera.take("24-composer-too-long")
    for text in _DRAFTS:
        draft = workplace.drafts.create(stage.account.key)
        workplace.drafts.save(draft.id, text, 0)
    shell.go_to(shell.drafts)
    camera.take("25-drafts")
    shell.drafts.search.setText("التشجير")
    camera.take("26-drafts-found")
    shell.drafts.search.setText("ظفار")
    camera.take("27-drafts-nothing-found")
    shell.go_to(shell.outbox)
    camera.take("28-outbox-empty")
    shell.go_to(shell.accounts)
    camera.take("29-accounts")
    dialog = shell.accounts.open_connect_dialog(stage.account)
    camera.take("30-connect")
    dialog.reject()
    _policy(run)
    _offline_publication(run, stage)
    shell.go_to(shell.log)
    camera.take("33-log")
    shell.log.verify_button.click()
    camera.take("34-log-verified")
    run.desk.lock()
    camera.take("35-locked")


def _policy(run: Run) -> None:
    """It is read to its end and acknowledged; before that nothing is published."""
    page, camera = run.shell.policy, run.camera
    run.shell.go_to(page)
    camera.settle()
    camera.take("36-policy-unread")
    QTest.keyClick(page, Qt.Key.Key_End)
    camera.wait(page.acknowledge.isEnabled)
    camera.take("37-policy-read")
    page.acknowledge.click()
    camera.wait(lambda: not page.acknowledge.isVisible())
    camera.take("38-policy-acknowledged")


def _offline_publication(run: Run, stage: Stage) -> None:
    """The server of the decision is not there: the text waits, and the screens say so."""
    shell, workplace, camera = run.shell, run.workplace, run.camera
    workplace.vault.store(stage.account.key, SecretKind.APP_PASSWORD, "aaaa-bbbb-cccc-dddd")
    shell.go_to(shell.composer)
    shell.composer.begin()
    shell.composer.editor.textCursor().insertText(_SOUND)
    camera.settle(1.0)
    shell.composer.publish_button.click()
    camera.settle()
    dialog = shell.window().findChildren(QDialog)[-1]
    dialog.confirmed.emit()  # pyright: ignore[reportAttributeAccessIssue]
    dialog.accept()
    camera.wait(shell.composer.outcome.isVisible)
    camera.take("31-composer-waiting")
    shell.go_to(shell.outbox)
    camera.take("32-outbox-waiting")


def later_starts(stage: Stage, seed: str) -> None:
    """Sign in: the empty form, a wrong passphrase, recovery, too many attempts."""
    run = stage.open()
    form = run.window.entrance.sign_in_form
    assert form is not None
    run.camera.take("11-sign-in")
    for attempt in range(4):
        form.passphrase.input.setText("هذه ليست عبارة المرور الصحيحة")
        form.code.input.setText(code_at(seed, SystemClock()))
        form.submit()
        if form.enter.isEnabled():
            raise AssertionError
        run.camera.wait(lambda: bool(form.passphrase.error) or bool(form.message.words))
        run.camera.settle()
        if attempt == 0:
            run.camera.take("12-sign-in-wrong")
    run.camera.take("13-sign-in-wait")
    form.other_way.click()
    run.camera.take("14-sign-in-recovery")
    run.close()


def practice(stage: Stage) -> None:
    """Practice: one click, a post, the timeline."""
    run = stage.open()
    run.window.entrance.practice_chosen.emit()
    run.camera.wait(lambda: run.desk.shell is not None)
    shell, camera = run.shell, run.camera
    camera.take("40-practice")
    shell.go_to(shell.drafts)
    camera.take("41-drafts-empty")
    shell.go_to(shell.composer)
    shell.composer.editor.textCursor().insertText(_SOUND)
    camera.settle(1.0)
    shell.composer.publish_button.click()
    camera.settle()
    dialog = shell.window().findChildren(QDialog)[-1]
    dialog.confirmed.emit()  # pyright: ignore[reportAttributeAccessIssue]
    dialog.accept()
    camera.wait(shell.composer.outcome.isVisible)
    camera.take("42-published")
    shell.go_to(shell.outbox)
    camera.take("43-outbox")
    assert shell.timeline is not None
    shell.go_to(shell.timeline)
    camera.take("44-timeline")
    shell.go_to(shell.accounts)
    camera.take("45-practice-accounts")
    shell.go_to(shell.protection)
    camera.take("46-practice-protection")
    own_post_in_practice(run)
    link_dialogs(run)
    help_windows(run)
    run.close()


def without_keyring(stage: Stage) -> None:
    """What a machine without a keyring says, on both ways in."""
    run = stage.open(NoKeyring())
    run.window.entrance.practice_chosen.emit()
    run.camera.settle(1.0)
    run.camera.take("50-practice-cannot-keep")
    run.desk.flow.show_first_page()
    _choose_official(run)
    page = _enrolment(run)
    page.who.name.input.setText(EMPLOYEE)
    page.who.number.input.setText(STAFF_NUMBER)
    page.next_button.click()
    page.passphrase.passphrase.input.setText(PASSPHRASE)
    page.passphrase.again.input.setText(PASSPHRASE)
    run.camera.wait(page.next_button.isEnabled)
    page.next_button.click()
    run.camera.settle(1.0)
    run.camera.take("51-no-keyring")
    run.close()


def one_combination(choice: argparse.Namespace) -> None:
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:

        def stage(name: str) -> Stage:
            return Stage(app, choice, Path(folder) / name)

        official = stage("official")
        seed = first_run(official)
        later_starts(official, seed)
        practice(stage("practice"))
        writing_day(stage("writing"))
        accounts_day(stage("accounts"))
        outbox_day(stage("outbox"))
        schedule_day(stage("schedule"))
        guard_day(stage("guard"))
        log_day(stage("log"))
        update_notices(stage("update"))
        backup_day(stage("backup"), stage("next"))
        faults_and_reports(stage("faults"))
        without_keyring(stage("bare"))
        protected = stage("protected")
        forgotten_passphrase(protected, *protection_day(protected))
    app.shutdown()


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--size", choices=SIZES)
    parser.add_argument("--one", action="store_true", help="take this combination here and now")
    choice = parser.parse_args(arguments)
    if choice.one:
        one_combination(choice)
        return 0
    for language in [choice.language] if choice.language else LANGUAGES:
        for theme in [choice.theme] if choice.theme else THEMES:
            for size in [choice.size] if choice.size else SIZES:
                wanted = ["--language", language, "--theme", theme, "--size", size, "--one"]
                done = subprocess.run(
                    [sys.executable, "-m", "tests.shots", *wanted], cwd=ROOT, check=False
                )
                if done.returncode:
                    return done.returncode
    pictures = len(list(FOLDER.glob("*/*.png")))
    sys.stdout.write(f"{pictures} pictures in {FOLDER.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
