"""A day with the official accounts: what is weak, a look at a secret, a change, a clean-up."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from core.delegation.model import Decision
from core.integrations.model import CheckResult
from core.protection.model import Alphabet, CredentialChanges, SecretKind
from core.workplace import Workplace
from tests.office import changed, next_code
from tests.ui.desk import ACCOUNT, OTHER_ACCOUNT, Authority, Desk, Enrolled
from ui.protection.account_page import AccountPage
from ui.protection.change_dialog import ChangeDialog
from ui.protection.credential_dialog import CredentialDialog
from ui.protection.generator import OWN, WORDS
from ui.protection.page import ProtectionPage
from ui.protection.removal_dialogs import RemoveCredentialDialog
from ui.step_up.dialog import StepUpDialog

STRONG = "k4-Tz!wadi-Vq9#mirbat"
WEAK = "Muscat2020"
SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
CODES = "4821-7730\n1198-5562\n9034-2217"
NOTES = "يُجدَّد الهاتف المسجل في مكتب الاتصال"
MAIL = "media@mm.example"

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def desk(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    enrolled: Enrolled,
) -> Desk:
    """A desk with two official accounts: one in good order, one with a weak password."""
    workplace = enrolled.workplace
    both = changed(decision, accounts=(ACCOUNT, OTHER_ACCOUNT))
    workplace.import_decision(authority.sign(both))
    workplace.protection.save(
        ACCOUNT.key,
        CredentialChanges(
            password=STRONG,
            totp_seed=SEED,
            recovery_codes=CODES,
            notes=NOTES,
            sign_in_name="baladia.example",
            owner_mail=MAIL,
        ),
    )
    workplace.protection.save(OTHER_ACCOUNT.key, CredentialChanges(password=WEAK))
    for one in (ACCOUNT, OTHER_ACCOUNT):
        # Somebody has looked at the apps there: nothing of the guard's waits.
        workplace.guard.record_guided(one.key, CheckResult.CLEAN, "")
    desk = at_desk(workplace)
    desk.shell.go_to(desk.shell.protection)
    desk.wait(lambda: len(desk.shell.protection.overview.accounts.rows) == 2)
    return desk


def page_of(desk: Desk) -> ProtectionPage:
    return desk.shell.protection


def account_of(desk: Desk, key: str = ACCOUNT.key) -> AccountPage:
    page_of(desk).open_account(key)
    return page_of(desk).account


def dialog_of(desk: Desk, kind: type[D]) -> D:
    dialog = page_of(desk).dialog
    assert isinstance(dialog, kind)
    return dialog


def log_of(desk: Desk) -> list[str]:
    return [entry.action for entry in desk.workplace.audit.entries()]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def reveal(desk: Desk, account: AccountPage, kind: SecretKind) -> str:
    account.lines[kind].eye.click()
    desk.wait(lambda: bool(account.lines[kind].shown))
    return account.lines[kind].shown


# What is weak


def test_the_worst_comes_first_with_what_to_do_and_a_button_that_does_it(desk: Desk) -> None:
    worst = page_of(desk).overview.health.cards[0]
    assert OTHER_ACCOUNT.handle in worst.what
    worst.button.click()
    assert dialog_of(desk, ChangeDialog).generator.isVisible()
    page_of(desk).close_dialogs()


def test_the_navigation_counts_what_must_be_seen_to_now(desk: Desk) -> None:
    buttons = desk.shell._navigation.buttons  # noqa: SLF001
    (button,) = [one for one in buttons if one.text() == "Protection"]
    desk.wait(lambda: button.count == 1)


def test_a_list_says_how_strong_each_password_is(desk: Desk) -> None:
    states = [row.state for row in page_of(desk).overview.accounts.rows]
    assert states == ["Very strong", "Very weak"]


def test_every_concern_of_an_account_stands_on_its_page(desk: Desk) -> None:
    account = account_of(desk, OTHER_ACCOUNT.key)
    assert all(OTHER_ACCOUNT.handle in card.what for card in account.health.cards)
    assert len(account.health.cards) >= 2


def test_a_missing_second_factor_leads_to_its_field(desk: Desk) -> None:
    cards = account_of(desk, OTHER_ACCOUNT.key).health.cards
    (card,) = [one for one in cards if "authenticator key" in one.what]
    card.button.click()
    dialog = dialog_of(desk, CredentialDialog)
    assert dialog.focusWidget() is dialog.seed.input
    dialog.reject()


def test_when_nothing_is_weak_the_screen_says_so(desk: Desk) -> None:
    desk.workplace.protection.remove(OTHER_ACCOUNT.key)
    changes = CredentialChanges(
        password="Zt9~kiosk-Lw3!barzakh",
        totp_seed=SEED,
        recovery_codes=CODES,
        owner_mail=MAIL,
    )
    desk.workplace.protection.save(OTHER_ACCOUNT.key, changes)
    page_of(desk).refresh()
    health = page_of(desk).overview.health
    desk.wait(lambda: health.cards == ())
    assert health._calm.isVisible()  # noqa: SLF001


# A look at a secret


def test_a_password_is_hidden_until_it_is_asked_for_and_the_log_knows(desk: Desk) -> None:
    account = account_of(desk)
    assert account.lines[SecretKind.PASSWORD].shown == ""
    assert reveal(desk, account, SecretKind.PASSWORD) == STRONG
    assert log_of(desk)[0] == "audit_secret_shown"


@pytest.mark.parametrize(
    ("kind", "secret"), [(SecretKind.RECOVERY_CODES, CODES), (SecretKind.NOTES, NOTES)]
)
def test_codes_and_notes_are_shown_like_a_password(
    desk: Desk, kind: SecretKind, secret: str
) -> None:
    assert reveal(desk, account_of(desk), kind) == secret


def test_a_copied_password_is_on_the_clipboard_and_counts_down(desk: Desk) -> None:
    account_of(desk).lines[SecretKind.PASSWORD].copy.click()
    desk.wait(lambda: clipboard() == STRONG)
    assert page_of(desk).strip.isVisible()
    assert log_of(desk)[0] == "audit_secret_copied"


def test_a_copied_password_never_comes_to_the_screen(desk: Desk) -> None:
    account = account_of(desk)
    account.lines[SecretKind.PASSWORD].copy.click()
    desk.wait(lambda: clipboard() == STRONG)
    assert account.lines[SecretKind.PASSWORD].shown == ""


def test_a_lock_clears_the_clipboard_and_hides_what_was_shown(desk: Desk) -> None:
    account = account_of(desk)
    reveal(desk, account, SecretKind.PASSWORD)
    account.lines[SecretKind.PASSWORD].copy.click()
    desk.wait(lambda: clipboard() == STRONG)
    desk.shell.leave()
    assert (clipboard(), account.lines[SecretKind.PASSWORD].shown) == ("", "")


def test_going_to_another_screen_hides_what_was_shown(desk: Desk) -> None:
    account = account_of(desk)
    reveal(desk, account, SecretKind.PASSWORD)
    desk.shell.go_to(desk.shell.drafts)
    assert account.lines[SecretKind.PASSWORD].shown == ""


def test_another_account_does_not_show_the_secret_of_the_one_before(desk: Desk) -> None:
    account = account_of(desk)
    reveal(desk, account, SecretKind.PASSWORD)
    page_of(desk).open_account(OTHER_ACCOUNT.key)
    assert account.lines[SecretKind.PASSWORD].shown == ""


def test_a_secret_that_comes_late_is_not_shown_on_another_account_s_page(desk: Desk) -> None:
    account = account_of(desk)
    account.lines[SecretKind.PASSWORD].eye.click()
    page_of(desk).open_account(OTHER_ACCOUNT.key)
    desk.wait(lambda: not desk.tasks.busy)
    assert account.lines[SecretKind.PASSWORD].shown == ""


def test_the_code_of_now_counts_down_in_its_ring(desk: Desk) -> None:
    row = page_of(desk).overview.accounts.rows[0]
    row.code.ask.click()
    desk.wait(lambda: bool(row.code.shown))
    assert row.code.shown == desk.workplace.protection.current_code(ACCOUNT.key).code
    assert 0 < row.code.ring.seconds <= 30


def test_the_code_of_now_can_be_copied(desk: Desk) -> None:
    account = account_of(desk)
    account.code.ask.click()
    desk.wait(lambda: bool(account.code.shown))
    account.code.copy.click()
    desk.wait(lambda: clipboard() == account.code.shown)


def test_an_account_without_a_second_factor_offers_no_code(desk: Desk) -> None:
    assert not account_of(desk, OTHER_ACCOUNT.key).code.isVisible()


def test_after_a_while_a_secret_needs_the_second_factor_again(
    desk: Desk, enrolled: Enrolled
) -> None:
    desk.clock.advance(timedelta(minutes=6))
    desk.workplace.session.touch()
    account = account_of(desk)
    account.lines[SecretKind.PASSWORD].eye.click()
    desk.wait(lambda: desk.shell.step_up_dialog is not None)
    dialog = desk.shell.step_up_dialog
    assert isinstance(dialog, StepUpDialog)
    assert account.lines[SecretKind.PASSWORD].shown == ""
    dialog.code.input.setText(next_code(enrolled.seed, desk.clock))
    dialog.go_on.click()
    desk.wait(lambda: bool(account.lines[SecretKind.PASSWORD].shown))


def test_who_does_not_show_it_sees_nothing(desk: Desk) -> None:
    desk.clock.advance(timedelta(minutes=6))
    desk.workplace.session.touch()
    account = account_of(desk)
    account.lines[SecretKind.PASSWORD].eye.click()
    desk.wait(lambda: desk.shell.step_up_dialog is not None)
    dialog = desk.shell.step_up_dialog
    assert dialog is not None
    dialog.back.click()
    desk.wait(lambda: bool(page_of(desk).message.words))
    assert account.lines[SecretKind.PASSWORD].shown == ""


# Keeping and changing


def edit(desk: Desk, key: str = OTHER_ACCOUNT.key) -> CredentialDialog:
    page_of(desk).open_credential(key)
    return dialog_of(desk, CredentialDialog)


def test_what_is_entered_is_kept(desk: Desk) -> None:
    dialog = edit(desk)
    dialog.name.input.setText("services")
    dialog.seed.input.setText(SEED.lower())
    dialog.mail.input.setText(MAIL)
    dialog.go_on.click()
    desk.wait(lambda: page_of(desk).dialog is None)
    (kept,) = [
        one
        for one in desk.workplace.protection.credentials()
        if one.account_key == OTHER_ACCOUNT.key
    ]
    assert (kept.sign_in_name, kept.owner_mail) == ("services", MAIL)
    assert SecretKind.TOTP_SEED in kept.kept


def test_an_empty_field_leaves_a_kept_secret_as_it_is(desk: Desk) -> None:
    dialog = edit(desk, ACCOUNT.key)
    dialog.mail.input.setText("other@mm.example")
    dialog.go_on.click()
    desk.wait(lambda: page_of(desk).dialog is None)
    assert desk.workplace.protection.reveal(ACCOUNT.key, SecretKind.PASSWORD) == STRONG


def test_a_key_that_is_none_is_said_beside_its_field(desk: Desk) -> None:
    dialog = edit(desk)
    dialog.seed.input.setText("not a key!")
    dialog.go_on.click()
    desk.wait(lambda: bool(dialog.seed.error))
    dialog.reject()


def test_an_old_password_keeps_its_age(desk: Desk) -> None:
    dialog = edit(desk)
    dialog.password.input.setText("Old-fashioned-4711-kettle")
    dialog.age.setCurrentIndex(3)
    dialog.go_on.click()
    desk.wait(lambda: page_of(desk).dialog is None)
    account = account_of(desk, OTHER_ACCOUNT.key)
    desk.wait(lambda: "365" in account._age.text())  # noqa: SLF001


def begin_change(desk: Desk) -> ChangeDialog:
    page_of(desk).open_change(OTHER_ACCOUNT.key)
    dialog = dialog_of(desk, ChangeDialog)
    desk.wait(lambda: bool(dialog.generator.password))
    return dialog


def test_a_guided_change_ends_with_the_new_password_in_force(desk: Desk) -> None:
    dialog = begin_change(desk)
    new = dialog.generator.password
    dialog.go_on.click()
    desk.wait(dialog.steps.isVisible)
    dialog.steps.new.copy.click()
    desk.wait(lambda: clipboard() == new)
    dialog.go_on.click()
    desk.wait(lambda: page_of(desk).dialog is None)
    assert desk.workplace.protection.reveal(OTHER_ACCOUNT.key, SecretKind.PASSWORD) == new


def test_until_it_is_confirmed_the_old_password_counts(desk: Desk) -> None:
    dialog = begin_change(desk)
    dialog.go_on.click()
    desk.wait(dialog.steps.isVisible)
    dialog.back.click()
    protection = desk.workplace.protection
    assert protection.reveal(OTHER_ACCOUNT.key, SecretKind.PASSWORD) == WEAK
    account = account_of(desk, OTHER_ACCOUNT.key)
    desk.wait(account.pending.isVisible)


def test_a_change_that_waits_goes_on_where_it_was_left(desk: Desk) -> None:
    dialog = begin_change(desk)
    dialog.go_on.click()
    desk.wait(dialog.steps.isVisible)
    dialog.back.click()
    account = account_of(desk, OTHER_ACCOUNT.key)
    desk.wait(account.pending.isVisible)
    account.pending._action.click()  # noqa: SLF001
    assert dialog_of(desk, ChangeDialog).steps.isVisible()
    page_of(desk).close_dialogs()


def test_a_change_that_the_platform_refused_leaves_the_old_password(desk: Desk) -> None:
    dialog = begin_change(desk)
    dialog.go_on.click()
    desk.wait(dialog.steps.isVisible)
    dialog.undo.click()
    desk.wait(lambda: page_of(desk).dialog is None)
    protection = desk.workplace.protection
    assert protection.reveal(OTHER_ACCOUNT.key, SecretKind.PASSWORD) == WEAK
    assert "audit_password_change_given_up" in log_of(desk)


def test_words_are_drawn_in_arabic(desk: Desk) -> None:
    dialog = begin_change(desk)
    dialog.generator.ways[WORDS].setChecked(True)
    dialog.generator.words.setValue(7)
    desk.wait(lambda: dialog.generator.password.count("-") == 6)
    assert any("\u0600" <= sign <= "\u06ff" for sign in dialog.generator.password)
    dialog.reject()


def test_a_recipe_whose_passwords_could_be_guessed_cannot_be_taken(desk: Desk) -> None:
    dialog = begin_change(desk)
    dialog.generator.length.setValue(12)
    for alphabet, box in dialog.generator.alphabets.items():
        box.setChecked(alphabet is Alphabet.DIGITS)
    desk.wait(lambda: bool(dialog.message.words))
    assert not dialog.go_on.isEnabled()
    dialog.reject()


def test_a_weak_password_of_one_s_own_cannot_be_taken(desk: Desk) -> None:
    dialog = begin_change(desk)
    dialog.generator.ways[OWN].setChecked(True)
    dialog.generator.own.input.setText("Muscat12345678")
    desk.wait(lambda: bool(dialog.generator.strength.text()))
    assert not dialog.go_on.isEnabled()
    dialog.reject()


def test_a_strong_password_of_one_s_own_is_taken(desk: Desk) -> None:
    own = "Zt9~kiosk-Lw3!barzakh"
    dialog = begin_change(desk)
    dialog.generator.ways[OWN].setChecked(True)
    dialog.generator.own.input.setText(own)
    desk.wait(dialog.go_on.isEnabled)
    dialog.go_on.click()
    desk.wait(dialog.steps.isVisible)
    protection = desk.workplace.protection
    assert protection.reveal(OTHER_ACCOUNT.key, SecretKind.PENDING_PASSWORD) == own
    dialog.reject()


def test_what_was_drawn_hides_itself_when_one_looks_away_and_can_still_be_taken(
    desk: Desk,
) -> None:
    dialog = begin_change(desk)
    drawn = dialog.generator.password
    other = QWidget()
    desk.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    desk.wait(lambda: drawn not in dialog.generator._sample.accessibleName())  # noqa: SLF001
    assert dialog.generator.password == drawn
    dialog.reject()


def test_deleting_asks_first_and_takes_everything(desk: Desk) -> None:
    page_of(desk).open_removal(OTHER_ACCOUNT.key)
    dialog_of(desk, RemoveCredentialDialog).remove.click()
    desk.wait(lambda: page_of(desk).dialog is None)
    (kept,) = [
        one
        for one in desk.workplace.protection.credentials()
        if one.account_key == OTHER_ACCOUNT.key
    ]
    assert kept.kept == frozenset()


def test_enter_alone_deletes_nothing(desk: Desk) -> None:
    page_of(desk).open_removal(OTHER_ACCOUNT.key)
    dialog = dialog_of(desk, RemoveCredentialDialog)
    assert dialog.back.isDefault()
    dialog.reject()


# The frame


def test_practice_shows_the_screen_without_accounts(
    at_desk: Callable[[Workplace], Desk], practice: Workplace
) -> None:
    desk = at_desk(practice)
    desk.shell.go_to(desk.shell.protection)
    assert page_of(desk)._empty.isVisible()  # noqa: SLF001


def test_a_dialog_that_waits_for_its_work_does_not_outlive_a_lock(desk: Desk) -> None:
    page_of(desk).open_passphrase()
    desk.shell.protection._own._set_busy(True)  # noqa: SLF001 - as while a change is made
    desk.shell.leave()
    assert page_of(desk).dialog is None


@pytest.mark.usefixtures("arabic")
def test_the_screen_fits_the_smallest_window_in_arabic(desk: Desk) -> None:
    account_of(desk)
    assert page_of(desk).minimumSizeHint().width() <= 840
