"""Taking over a vault of another program, from the file to the accounts."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from core.delegation.model import Decision
from core.protection.model import SecretKind
from core.workplace import Workplace
from tests.office import changed
from tests.ui.desk import ACCOUNT, OTHER_ACCOUNT, Authority, Desk, Enrolled
from ui.protection.import_dialog import ImportDialog

PASSWORD = "Zt9~kiosk-Lw3!barzakh"


@pytest.fixture
def desk(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    enrolled: Enrolled,
) -> Desk:
    both = changed(decision, accounts=(ACCOUNT, OTHER_ACCOUNT))
    enrolled.workplace.import_decision(authority.sign(both))
    desk = at_desk(enrolled.workplace)
    desk.shell.go_to(desk.shell.protection)
    desk.wait(lambda: len(desk.shell.protection.overview.accounts.rows) == 2)
    return desk


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """What Bitwarden writes: one entry for an official account, one that is nobody's business."""
    entries = ((ACCOUNT.handle, PASSWORD), ("name@example.om", "private"))
    items = [
        {
            "type": 1,
            "name": user,
            "notes": None,
            "login": {"username": user, "password": password, "totp": None, "uris": []},
        }
        for user, password in entries
    ]
    file = tmp_path / "export.json"
    file.write_text(json.dumps({"encrypted": False, "folders": [], "items": items}))
    return file


def open_import(desk: Desk) -> ImportDialog:
    desk.shell.protection.overview.accounts.import_button.click()
    dialog = desk.shell.protection.dialog
    assert isinstance(dialog, ImportDialog)
    return dialog


def read(desk: Desk, dialog: ImportDialog, file: Path) -> None:
    dialog.take_file(file)
    dialog.go_on.click()
    desk.wait(lambda: bool(dialog.rows) or bool(dialog.message.words))


def test_an_entry_that_names_the_account_is_suggested_for_it(desk: Desk, export: Path) -> None:
    dialog = open_import(desk)
    read(desk, dialog, export)
    assert [row.number for row in dialog.rows] == [0, None]
    dialog.reject()


def test_what_was_chosen_is_kept_and_nothing_else(desk: Desk, export: Path) -> None:
    dialog = open_import(desk)
    read(desk, dialog, export)
    dialog.go_on.click()
    desk.wait(lambda: desk.shell.protection.dialog is None)
    protection = desk.workplace.protection
    assert protection.reveal(ACCOUNT.key, SecretKind.PASSWORD) == PASSWORD
    (other,) = [one for one in protection.credentials() if one.account_key == OTHER_ACCOUNT.key]
    assert other.kept == frozenset()


def test_the_result_is_said(desk: Desk, export: Path) -> None:
    dialog = open_import(desk)
    read(desk, dialog, export)
    dialog.go_on.click()
    desk.wait(lambda: bool(desk.shell.protection.message.words))
    assert desk.shell.protection.message.property("tone") == "good"


def test_a_look_alone_keeps_nothing(desk: Desk, export: Path) -> None:
    dialog = open_import(desk)
    read(desk, dialog, export)
    dialog.reject()
    assert all(not one.kept for one in desk.workplace.protection.credentials())


def test_the_preview_says_what_is_taken_over(desk: Desk, export: Path) -> None:
    dialog = open_import(desk)
    read(desk, dialog, export)
    assert dialog.rows[0].takes == "Taken over: password, sign-in name"
    dialog.reject()


def test_where_nothing_is_chosen_there_is_nothing_to_take(desk: Desk, export: Path) -> None:
    dialog = open_import(desk)
    read(desk, dialog, export)
    dialog.rows[0].entries.setCurrentIndex(0)
    assert not dialog.go_on.isEnabled()
    dialog.reject()


def test_a_file_that_is_no_vault_is_refused_with_a_reason(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "notes.kdbx"
    file.write_bytes(b"not a database")
    dialog = open_import(desk)
    read(desk, dialog, file)
    assert "KeePass" in dialog.message.words
    dialog.reject()


def test_without_a_file_there_is_nothing_to_read(desk: Desk) -> None:
    dialog = open_import(desk)
    assert not dialog.go_on.isEnabled()
    dialog.reject()
