"""One's own sign-in at an open desk: passphrase, recovery codes, authenticator."""

from collections.abc import Callable
from typing import TypeVar

import pyotp
import pytest
from PySide6.QtWidgets import QDialog

from core.foundation.errors import Refused
from core.workplace import Workplace
from tests.office import code_at, next_code
from tests.ui.desk import PASSPHRASE, Desk, Enrolled
from ui.protection.authenticator_dialog import AuthenticatorDialog
from ui.protection.page import ProtectionPage
from ui.protection.passphrase_dialog import PassphraseDialog
from ui.protection.recovery_dialog import RecoveryDialog

NEW = "قارب أبيض يعبر خور مطرح مساء"

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def desk(at_desk: Callable[[Workplace], Desk], enrolled: Enrolled) -> Desk:
    desk = at_desk(enrolled.workplace)
    desk.shell.go_to(desk.shell.protection)
    desk.wait(lambda: bool(desk.shell.protection.overview.own.facts))
    return desk


def page_of(desk: Desk) -> ProtectionPage:
    return desk.shell.protection


def opened(desk: Desk, kind: type[D]) -> D:
    desk.wait(lambda: isinstance(page_of(desk).dialog, kind))
    dialog = page_of(desk).dialog
    assert isinstance(dialog, kind)
    return dialog


def fill_in(desk: Desk, dialog: PassphraseDialog, old: str, new: str) -> None:
    dialog.old.input.setText(old)
    dialog.new.passphrase.input.setText(new)
    dialog.new.again.input.setText(new)
    desk.wait(lambda: dialog.new._judge.strength is not None)  # noqa: SLF001


def change_passphrase(desk: Desk, old: str = PASSPHRASE, new: str = NEW) -> PassphraseDialog:
    page_of(desk).overview.own.passphrase.click()
    dialog = opened(desk, PassphraseDialog)
    fill_in(desk, dialog, old, new)
    dialog.go_on.click()
    return dialog


def sign_in_again(desk: Desk, enrolled: Enrolled, passphrase: str) -> Workplace:
    desk.stand_up()
    desk.workplace.close()
    desk.workplace = desk.application.sign_in(passphrase, next_code(enrolled.seed, desk.clock))
    return desk.workplace


def test_the_card_says_what_lets_one_in(desk: Desk) -> None:
    assert page_of(desk).overview.own.facts == (
        "Passphrase · authenticator · 10 recovery codes left · locks after 10 minutes"
    )


def test_a_new_passphrase_opens_the_profile(desk: Desk, enrolled: Enrolled) -> None:
    change_passphrase(desk)
    desk.wait(lambda: page_of(desk).dialog is None)
    assert sign_in_again(desk, enrolled, NEW).employee == enrolled.workplace.employee


def test_the_old_passphrase_opens_nothing_any_more(desk: Desk, enrolled: Enrolled) -> None:
    change_passphrase(desk)
    desk.wait(lambda: page_of(desk).dialog is None)
    with pytest.raises(Refused):
        sign_in_again(desk, enrolled, PASSPHRASE)


def test_the_change_is_said_where_one_has_asked_for_it(desk: Desk) -> None:
    change_passphrase(desk)
    desk.wait(lambda: bool(page_of(desk).message.words))
    assert page_of(desk).message.property("tone") == "good"


def test_a_wrong_old_passphrase_is_said_beside_its_field(desk: Desk) -> None:
    dialog = change_passphrase(desk, old="هذه ليست العبارة الصحيحة")
    desk.wait(lambda: bool(dialog.old.error))
    dialog.reject()


def test_a_weak_new_passphrase_cannot_be_sent(desk: Desk) -> None:
    page_of(desk).open_passphrase()
    dialog = opened(desk, PassphraseDialog)
    fill_in(desk, dialog, PASSPHRASE, "muscat2026")
    assert not dialog.go_on.isEnabled()
    dialog.reject()


def test_nothing_typed_stays_in_a_closed_dialog(desk: Desk) -> None:
    page_of(desk).open_passphrase()
    dialog = opened(desk, PassphraseDialog)
    fill_in(desk, dialog, PASSPHRASE, NEW)
    dialog.reject()
    assert (dialog.old.text, dialog.new.text) == ("", "")


def test_new_recovery_codes_count_once_they_are_kept(desk: Desk, enrolled: Enrolled) -> None:
    page_of(desk).overview.own.codes.click()
    dialog = opened(desk, RecoveryDialog)
    code = dialog.sheet._codes[0]  # noqa: SLF001 - what the employee writes down
    assert not dialog.go_on.isEnabled()
    dialog.sheet.kept.setChecked(True)
    dialog.go_on.click()
    desk.wait(lambda: page_of(desk).dialog is None)
    desk.stand_up()
    desk.workplace.close()
    desk.workplace = desk.application.sign_in_with_recovery_code(PASSPHRASE, code)
    assert desk.workplace.employee == enrolled.workplace.employee


def test_codes_that_were_not_kept_leave_the_old_ones_in_force(
    desk: Desk, enrolled: Enrolled
) -> None:
    page_of(desk).overview.own.codes.click()
    opened(desk, RecoveryDialog).reject()
    desk.stand_up()
    desk.workplace.close()
    old = enrolled.recovery_codes[0]
    desk.workplace = desk.application.sign_in_with_recovery_code(PASSPHRASE, old)
    assert desk.workplace.employee == enrolled.workplace.employee


def connect(desk: Desk) -> str:
    """Connect another authenticator; gives its seed."""
    page_of(desk).overview.own.authenticator.click()
    dialog = opened(desk, AuthenticatorDialog)
    seed = dialog.authenticator.seed.plain.replace(" ", "")
    dialog.authenticator.code.input.setText(code_at(seed, desk.clock))
    dialog.go_on.click()
    desk.wait(lambda: page_of(desk).dialog is None)
    return seed


def test_another_authenticator_takes_the_place_of_the_old_one(desk: Desk) -> None:
    seed = connect(desk)
    desk.stand_up()
    desk.workplace.close()
    desk.workplace = desk.application.sign_in(PASSPHRASE, next_code(seed, desk.clock))
    assert desk.workplace.own_sign_in.own().authenticator


def test_a_wrong_code_does_not_replace_the_authenticator(desk: Desk, enrolled: Enrolled) -> None:
    page_of(desk).overview.own.authenticator.click()
    dialog = opened(desk, AuthenticatorDialog)
    dialog.authenticator.code.input.setText("000000")
    dialog.go_on.click()
    assert dialog.authenticator.code.error
    dialog.reject()
    assert sign_in_again(desk, enrolled, PASSPHRASE)


def test_the_seed_in_the_dialog_is_the_one_in_its_picture(desk: Desk) -> None:
    page_of(desk).overview.own.authenticator.click()
    dialog = opened(desk, AuthenticatorDialog)
    pending = page_of(desk)._own.pending_authenticator  # noqa: SLF001
    assert pending is not None
    shown = dialog.authenticator.seed.plain.replace(" ", "")
    assert pyotp.parse_uri(pending.uri).secret == shown
    dialog.reject()


def test_few_recovery_codes_are_a_concern_with_its_button(desk: Desk, enrolled: Enrolled) -> None:
    for code in enrolled.recovery_codes[:8]:
        desk.workplace.own_sign_in.step_up_with_recovery_code(code)
    page_of(desk).refresh()
    health = page_of(desk).overview.health
    desk.wait(lambda: any("recovery codes left" in card.what for card in health.cards))
    (card,) = [one for one in health.cards if "recovery codes left" in one.what]
    card.button.click()
    opened(desk, RecoveryDialog).reject()
