"""Pictures of the protection screen, its dialogs, and the way back from a lost passphrase."""

import json
from datetime import timedelta

import pyotp
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from core.foundation.clock import SystemClock
from core.identity.model import Employee
from core.protection.model import CredentialChanges, SecretKind
from core.workplace import Workplace
from tests.office import EMPLOYEE, PASSPHRASE, STAFF_NUMBER, account_on, changed, code_at
from tests.shot_stage import Run, Stage
from ui.protection.change_dialog import ChangeDialog
from ui.protection.generator import OWN, WORDS
from ui.protection.import_dialog import ImportDialog
from ui.sign_in.reset import Reset

_SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
_NEW_PASSPHRASE = "قارب أبيض يعبر خور مطرح مساء"


def protection_day(stage: Stage) -> tuple[str, str]:
    """An employee with three official accounts; gives the seed and an unused recovery code."""
    run = stage.open()
    camera = run.camera
    workplace, seed, code = _enrolled(run)
    run.desk.flow.entered.emit(workplace)
    camera.wait(lambda: run.desk.shell is not None)
    shell = run.shell
    shell.go_to(shell.protection)
    camera.settle(1.0)
    camera.take("60-protection-without-accounts")
    _delegated(stage, workplace)
    _keep_credentials(workplace)
    shell.accounts.changed.emit()
    shell.protection.refresh()
    camera.wait(lambda: len(shell.protection.overview.accounts.rows) == 3)
    camera.settle(1.0)
    camera.take("61-protection")
    _overview(run)
    _account(run)
    _change(run)
    _import(run, stage)
    _own_sign_in(run)
    run.desk.lock()
    run.close()
    return seed, code


def forgotten_passphrase(stage: Stage, seed: str, code: str) -> None:
    """The way back in, from the sign-in form."""
    run = stage.open()
    camera, form = run.camera, run.window.entrance.sign_in_form
    assert form is not None
    form.forgotten.click()
    camera.wait(lambda: bool(run.window.findChildren(Reset)))
    page = run.window.findChildren(Reset)[-1]
    camera.take("80-reset")
    page.recovery_code.input.setText("AAAA-BBBB-CCCC-DDDD")
    page.code.input.setText(code_at(seed, SystemClock()))
    page.choice.passphrase.input.setText("muscat2026")
    camera.wait(lambda: page.model.judge.strength is not None)
    camera.take("81-reset-weak")
    page.choice.passphrase.input.setText(_NEW_PASSPHRASE)
    page.choice.again.input.setText(_NEW_PASSPHRASE)
    camera.wait(page.go_on.isEnabled)
    page.go_on.click()
    camera.wait(lambda: bool(page.recovery_code.error) or bool(page.message.words))
    camera.take("82-reset-wrong-code")
    page.recovery_code.input.setText(code)
    camera.wait(page.go_on.isEnabled)
    camera.take("83-reset-ready")
    run.close()


def _enrolled(run: Run) -> tuple[Workplace, str, str]:
    identity = run.application.identity
    pending = identity.begin_enrolment(Employee(STAFF_NUMBER, EMPLOYEE), PASSPHRASE)
    seed = pyotp.parse_uri(pending.uri).secret
    pending.confirm(code_at(seed, SystemClock()))
    return run.application.finish_enrolment(pending), seed, pending.recovery_codes[0]


def _delegated(stage: Stage, workplace: Workplace) -> None:
    others = tuple(
        account_on("https://pds.example", handle, "did:plc:" + letter * 24)
        for handle, letter in (("services.example", "b"), ("parks.example", "c"))
    )
    decision = changed(stage.decision, accounts=(stage.account, *others))
    workplace.import_decision(stage.authority.decide(decision))


def _keep_credentials(workplace: Workplace) -> None:
    vault, now = workplace.protection, SystemClock().now()
    keys = [account.key for account in workplace.accounts()]
    vault.save(
        keys[0],
        CredentialChanges(
            password="k4-Tz!wadi-Vq9#mirbat",
            totp_seed=_SEED,
            recovery_codes="4821-7730\n1198-5562\n9034-2217",
            notes="يُجدَّد الهاتف المسجل لدى المنصة في مكتب الاتصال.",
            sign_in_name="muscat.example",
            owner_mail="media@mm.example",
            password_changed_at=now - timedelta(days=41),
        ),
    )
    vault.save(
        keys[1],
        CredentialChanges(
            password="Muscat2020",
            sign_in_name="services.example",
            password_changed_at=now - timedelta(days=400),
        ),
    )


def _overview(run: Run) -> None:
    shell, camera = run.shell, run.camera
    overview = shell.protection.overview
    _scroll_to(run, overview.accounts.rows[-1])
    overview.accounts.rows[0].code.ask.click()
    camera.wait(lambda: bool(overview.accounts.rows[0].code.shown))
    overview.accounts.rows[0].code.copy.click()
    camera.wait(lambda: bool(shell.protection.strip.words))
    camera.take("62-protection-code")
    _scroll_down(run)
    camera.take("63-protection-own-sign-in")
    shell.clipboard.clear()


def _scroll_to(run: Run, widget: QWidget) -> None:
    for area in run.shell.protection.findChildren(QScrollArea):
        if area.isVisible():
            area.ensureWidgetVisible(widget)


def _scroll_down(run: Run) -> None:
    for area in run.shell.protection.findChildren(QScrollArea):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _account(run: Run) -> None:
    shell, camera = run.shell, run.camera
    page = shell.protection
    keys = [row.account_key for row in page.overview.accounts.rows]
    page.open_account(keys[0])
    camera.take("64-account")
    account = page.account
    account.lines[SecretKind.PASSWORD].eye.click()
    account.lines[SecretKind.RECOVERY_CODES].eye.click()
    account.lines[SecretKind.NOTES].eye.click()
    camera.wait(lambda: bool(account.lines[SecretKind.NOTES].shown))
    account.code.ask.click()
    camera.wait(lambda: bool(account.code.shown))
    camera.take("65-account-shown")
    page.open_account(keys[1])
    camera.take("66-account-weak")
    page.open_credential(keys[1], SecretKind.TOTP_SEED)
    dialog = _dialog(run)
    dialog.seed.input.setText("لا")  # pyright: ignore[reportAttributeAccessIssue]
    dialog.go_on.click()  # pyright: ignore[reportAttributeAccessIssue]
    camera.settle(0.5)
    camera.take("67-edit-wrong-key")
    dialog.reject()
    page.open_removal(keys[1])
    camera.take("68-delete")
    _dialog(run).reject()


def _change(run: Run) -> None:
    shell, camera = run.shell, run.camera
    page = shell.protection
    keys = [row.account_key for row in page.overview.accounts.rows]
    page.open_change(keys[1])
    dialog = _dialog(run)
    assert isinstance(dialog, ChangeDialog)
    camera.wait(lambda: bool(dialog.generator.password))
    camera.take("70-generator")
    dialog.generator.ways[WORDS].setChecked(True)
    camera.wait(lambda: bool(dialog.generator.password))
    camera.take("71-generator-words")
    dialog.generator.ways[OWN].setChecked(True)
    dialog.generator.own.input.setText("Muscat12345678")
    camera.settle(1.0)
    camera.take("72-generator-own-choice")
    dialog.generator.ways[WORDS].setChecked(True)
    camera.wait(dialog.go_on.isEnabled)
    dialog.go_on.click()
    camera.wait(dialog.steps.isVisible)
    dialog.steps.new.eye.click()
    camera.wait(lambda: bool(dialog.steps.new.shown))
    dialog.steps.new.copy.click()
    camera.settle(0.5)
    camera.take("73-carry-over")
    dialog.reject()
    shell.clipboard.clear()
    camera.wait(lambda: not page.account.change.isEnabled() or page.dialog is None)
    camera.settle(1.0)
    page.open_account(keys[1])
    camera.take("74-change-not-confirmed")


def _import(run: Run, stage: Stage) -> None:
    shell, camera = run.shell, run.camera
    file = stage.paths.data / "export.json"
    file.write_text(json.dumps(_export()), encoding="utf-8")
    shell.protection.open_import()
    dialog = _dialog(run)
    assert isinstance(dialog, ImportDialog)
    camera.take("75-import")
    damaged = stage.paths.data / "damaged.kdbx"
    damaged.write_bytes(b"not a database")
    dialog.take_file(damaged)
    dialog.go_on.click()
    camera.wait(lambda: bool(dialog.message.words))
    camera.take("76-import-refused")
    dialog.take_file(file)
    dialog.go_on.click()
    camera.wait(lambda: bool(dialog.rows))
    camera.take("77-import-mapping")
    dialog.reject()


def _own_sign_in(run: Run) -> None:
    shell, camera = run.shell, run.camera
    page = shell.protection
    page.open_passphrase()
    dialog = _dialog(run)
    dialog.old.input.setText("هذه ليست العبارة")  # pyright: ignore[reportAttributeAccessIssue]
    choice = dialog.new  # pyright: ignore[reportAttributeAccessIssue]
    choice.passphrase.input.setText(_NEW_PASSPHRASE)
    choice.again.input.setText(_NEW_PASSPHRASE)
    camera.wait(dialog.go_on.isEnabled)  # pyright: ignore[reportAttributeAccessIssue]
    dialog.go_on.click()  # pyright: ignore[reportAttributeAccessIssue]
    camera.settle(2.0)
    camera.take("84-passphrase-wrong")
    dialog.done(0)
    page.overview.own.codes.click()
    camera.wait(lambda: page.dialog is not None)
    camera.take("85-new-recovery-codes")
    _dialog(run).reject()
    page.overview.own.authenticator.click()
    camera.wait(lambda: page.dialog is not None)
    camera.take("86-new-authenticator")
    _dialog(run).reject()
    shell._step_up.wanted.emit()  # noqa: SLF001 - five minutes are too long for a picture
    camera.take("87-step-up")
    assert shell.step_up_dialog is not None
    shell.step_up_dialog.code.input.setText("000000")
    shell.step_up_dialog.go_on.click()
    camera.settle(0.5)
    camera.take("88-step-up-wrong")
    shell.step_up_dialog.reject()


def _dialog(run: Run) -> QDialog:
    dialog = run.shell.protection.dialog
    assert dialog is not None
    return dialog


def _export() -> dict[str, object]:
    """What Bitwarden writes when it is asked for an export that is not encrypted."""
    logins = (
        ("منصة البلدية", "muscat.example", "https://bsky.app", "Zt9~kiosk-Lw3!barzakh"),
        ("Services", "services.example", "https://bsky.app", "Qx7#noras-41vT-shira"),
        ("بريد الموظف", "name@example.om", "https://mail.example", "muscat"),
    )
    return {
        "encrypted": False,
        "folders": [],
        "items": [
            {
                "type": 1,
                "name": name,
                "notes": None,
                "login": {
                    "username": user,
                    "password": password,
                    "totp": _SEED if name == "Services" else "steam://ABC",
                    "uris": [{"uri": address}],
                },
            }
            for name, user, address, password in logins
        ],
    }
