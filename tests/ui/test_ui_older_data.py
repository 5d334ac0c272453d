"""At the sign-in window: data of an earlier and of a later version of the program."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from core.storage import database as database_module
from tests.office import code_at
from tests.older_profiles import FIRST, OlderProfile, older_profile
from ui.backstage import Backstage
from ui.language import Language
from ui.sign_in.sign_in_form import SignInForm
from ui.widgets.theme import Theme
from ui.window import Window


class Door:
    """The window of the program over such a profile, and its employee before it."""

    def __init__(self, qtbot: QtBot, app: QApplication, older: OlderProfile) -> None:
        self.qtbot, self.older = qtbot, older
        self.language = Language(app, "en")
        self.window = Window(self.language, enrolled=True)
        self.window.show()
        application = older.application()
        theme, log = Theme(app, "light"), older.folder / "natiq.log"
        self.backstage = Backstage(app, self.window, theme, self.language, log, lambda: application)
        qtbot.waitUntil(lambda: self.backstage.core_is_there, timeout=20_000)

    @property
    def form(self) -> SignInForm:
        form = self.window.entrance.sign_in_form
        assert form is not None
        return form

    def sign_in(self) -> None:
        self.older.clock.advance(timedelta(seconds=31))
        self.form.passphrase.input.setText(self.older.passphrase)
        self.form.code.input.setText(code_at(self.older.contents["totp_seed"], self.older.clock))
        self.form.submit()

    def refusal(self) -> str:
        """What the window says when it does not let the employee in."""
        self.sign_in()
        self.qtbot.waitUntil(lambda: bool(self.form.message.words), timeout=20_000)
        return self.form.message.words

    def leave(self) -> None:
        self.window.may_close = lambda: True
        self.window.close()
        self.backstage.leave()
        self.window.deleteLater()


@pytest.fixture
def older(tmp_path: Path) -> OlderProfile:
    return older_profile(FIRST, tmp_path / "office")


@pytest.fixture
def door(qtbot: QtBot, qapp: QApplication, older: OlderProfile) -> Iterator[Door]:
    made = Door(qtbot, qapp, older)
    yield made
    made.leave()


def _execute(older: OlderProfile, statement: str) -> None:
    engine = database_module._engine(older.database, older.key())  # noqa: SLF001 - not upgraded
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def test_the_first_releases_employee_comes_to_the_desk(door: Door) -> None:
    door.sign_in()
    door.qtbot.waitUntil(lambda: door.backstage.desk.shell is not None, timeout=20_000)
    assert door.backstage.desk.shell is not None


def test_data_of_a_later_version_are_refused_politely(door: Door, older: OlderProfile) -> None:
    _execute(older, "UPDATE alembic_version SET version_num = '9999'")
    words = door.refusal()
    assert "newer version" in words
    assert "Nothing was changed" in words


def test_a_refused_later_version_keeps_every_byte(door: Door, older: OlderProfile) -> None:
    _execute(older, "UPDATE alembic_version SET version_num = '9999'")
    before = older.database.read_bytes()
    door.refusal()
    assert older.database.read_bytes() == before


def test_an_upgrade_that_fails_says_what_to_do(door: Door, older: OlderProfile) -> None:
    _execute(older, "CREATE TABLE guard_check (id INTEGER)")
    words = door.refusal()
    assert "left as they were" in words
    assert "previous version" in words
