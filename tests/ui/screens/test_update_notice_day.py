"""IT announces a newer version: who works here is told calmly, and only what can be trusted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.application import Application
from core.delegation.issuing_model import SigningKey
from core.delegation.keys import Anchor, key_id, new_key, write_public_key
from core.updates.notice import draw_up_notice, sign_notice
from core.workplace import Workplace
from tests.ui.desk import Desk
from ui.shell.update_banner import UpdateBanner

ISSUER = "بلدية مسقط"
ARABIC, ENGLISH = "سُدّت ثغرة في التحقق من القرارات.", "Closes a gap in the check of decisions."
SOURCE = "مكتب الدعم، التحويلة 4455"
TODAY = date(2026, 11, 24)


@pytest.fixture
def key(tmp_path: Path) -> SigningKey:
    private = new_key()
    public = private.public_key()
    trust = tmp_path / "machine" / "trust"
    trust.mkdir(parents=True)
    (trust / "authority.json").write_bytes(write_public_key(public, ISSUER))
    return SigningKey(Anchor(key_id(public), ISSUER, public), private)


@pytest.fixture
def host(application: Application, key: SigningKey, tmp_path: Path) -> Callable[..., Path]:
    """A function that puts a notice where IT's setting says."""
    file = tmp_path / "update.jws"
    application.settings = replace(application.settings, update_notice=str(file))

    def put(version: str = "9.4", **more: object) -> Path:
        changes = {"ar": ARABIC, "en": ENGLISH}
        members = {"version": version, "changes": changes, "source": SOURCE, **more}
        file.write_bytes(sign_notice(draw_up_notice(members, ISSUER, TODAY), key))
        return file

    return put


def _look(desk: Desk) -> None:
    desk.shell.update_watch.look()
    desk.wait(lambda: not desk.tasks.busy)


def _banner(desk: Desk) -> UpdateBanner:
    _look(desk)
    desk.wait(lambda: desk.shell.update_watch.banner is not None)
    banner = desk.shell.update_watch.banner
    assert banner is not None
    desk.wait(banner.isVisible)
    return banner


def _visible(desk: Desk) -> list[UpdateBanner]:
    return [one for one in desk.shell.findChildren(UpdateBanner) if one.isVisible()]


def _none(desk: Desk) -> bool:
    _look(desk)
    desk.qtbot.wait(50)
    return desk.shell.update_watch.banner is None


def test_the_notice_stands_above_the_screen_and_takes_little_of_it(
    host: Callable[..., Path], at_desk: Callable[[Workplace], Desk], practice: Workplace
) -> None:
    host()
    desk = at_desk(practice)
    banner = _banner(desk)
    desk.wait(banner.isVisible)
    shell = desk.shell
    below = banner.mapTo(shell, banner.rect().bottomLeft()).y()
    screen = shell.shown.mapTo(shell, shell.shown.rect().topLeft()).y()
    assert below < screen
    assert banner.height() < shell.height() // 3


def test_the_banner_names_version_news_and_whom_to_ask(
    host: Callable[..., Path], at_desk: Callable[[Workplace], Desk], practice: Workplace
):
    host()
    words = _banner(at_desk(practice)).words
    assert [one for one in ("9.4", ENGLISH, SOURCE) if one not in words] == []


@pytest.mark.usefixtures("arabic")
def test_in_arabic_the_news_are_arabic(
    host: Callable[..., Path], at_desk: Callable[[Workplace], Desk], practice: Workplace
):
    host()
    words = _banner(at_desk(practice)).words
    assert (ARABIC in words, ENGLISH in words) == (True, False)


def test_until_when_it_is_needed_is_said(
    host: Callable[..., Path], at_desk: Callable[[Workplace], Desk], practice: Workplace
):
    host(needed_by="2026-12-20")
    assert "Needed by" in _banner(at_desk(practice)).words


def test_a_day_that_is_over_is_said_to_be_over(
    host: Callable[..., Path], at_desk: Callable[[Workplace], Desk], practice: Workplace
):
    host(needed_by="2026-11-20")
    assert "It was needed by" in _banner(at_desk(practice)).words


def test_a_security_update_is_named_as_one(
    host: Callable[..., Path], at_desk: Callable[[Workplace], Desk], practice: Workplace
):
    host(severity="security")
    assert "security gap" in _banner(at_desk(practice)).words


def test_the_program_that_is_installed_is_not_announced(
    host: Callable[..., Path], at_desk: Callable[[Workplace], Desk], practice: Workplace
):
    host("0.0.1")
    assert _none(at_desk(practice))


def test_a_notice_that_nobody_signed_is_shown_to_nobody(
    host: Callable[..., Path], at_desk: Callable[[Workplace], Desk], practice: Workplace
):
    host().write_bytes(b"e30.e30.e30")
    assert _none(at_desk(practice))


def test_put_away_by_the_keyboard_it_is_gone(
    host: Callable[..., Path], at_desk: Callable[[Workplace], Desk], practice: Workplace
):
    host()
    desk = at_desk(practice)
    banner = _banner(desk)
    banner.close_button.setFocus()
    QTest.keyClick(banner.close_button, Qt.Key.Key_Space)
    assert desk.shell.update_watch.banner is None


def test_after_it_was_put_away_the_focus_is_somewhere_in_the_window(
    host: Callable[..., Path], at_desk: Callable[[Workplace], Desk], practice: Workplace
):
    host()
    desk = at_desk(practice)
    banner = _banner(desk)
    banner.close_button.setFocus()
    QTest.keyClick(banner.close_button, Qt.Key.Key_Space)
    focused = desk.shell.window().focusWidget()
    assert focused is not None
    assert focused.isVisible()


def test_what_was_put_away_does_not_come_back_on_the_same_day(
    host: Callable[..., Path], at_desk: Callable[[Workplace], Desk], practice: Workplace
):
    host(severity="security")
    desk = at_desk(practice)
    _banner(desk).close_button.click()
    assert _none(desk)


def test_a_second_look_leaves_the_banner_that_is_there(
    host: Callable[..., Path], at_desk: Callable[[Workplace], Desk], practice: Workplace
):
    host()
    desk = at_desk(practice)
    banner = _banner(desk)
    assert _banner(desk) is banner


def test_a_newer_notice_takes_its_place(
    host: Callable[..., Path], at_desk: Callable[[Workplace], Desk], practice: Workplace
):
    host()
    desk = at_desk(practice)
    _banner(desk)
    host("9.5")
    _look(desk)
    desk.wait(lambda: "9.5" in " ".join(one.words for one in _visible(desk)))
    assert len(_visible(desk)) == 1


def test_the_banner_and_its_button_have_names_for_a_screen_reader(
    host: Callable[..., Path], at_desk: Callable[[Workplace], Desk], practice: Workplace
):
    host()
    banner = _banner(at_desk(practice))
    assert banner.accessibleName() == banner.words
    assert "notice" in banner.close_button.accessibleName()


def test_where_it_hosts_no_notice_nothing_of_it_is_loaded(desk: Desk):
    assert not hasattr(desk.shell, "update_watch")
