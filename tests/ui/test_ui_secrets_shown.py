"""A secret on the screen does not stay there, and stays out of captures where that can be."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.identity.model import Employee
from ui.factors.authenticator import NewAuthenticator
from ui.factors.recovery_sheet import RecoverySheet
from ui.protection.secret_line import SecretLine
from ui.protection.showing import HIDDEN_AFTER_S, Showing
from ui.widgets.capture import CaptureGuard

SECRET = "جمل أزرق 7 يعبر"
NOBODY, EXCLUDED, BLACK = 0x00, 0x11, 0x01


class RecordingUser32:
    """Stands where Windows' user32 would; writes down what it is asked."""

    def __init__(self, knows: tuple[int, ...] = (NOBODY, BLACK, EXCLUDED)) -> None:
        self.asked: list[tuple[int, int]] = []
        self._knows = knows

    def SetWindowDisplayAffinity(self, window: int, affinity: int) -> int:  # noqa: N802
        self.asked.append((window, affinity))
        return int(affinity in self._knows)

    @property
    def affinities(self) -> list[int]:
        return [affinity for _, affinity in self.asked]


class Page:
    """A window with a secret on it."""

    def __init__(self, qtbot: QtBot, user32: RecordingUser32 | None, hidden_after_s: int) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        self.line = SecretLine("كلمة المرور")
        QVBoxLayout(self.window).addWidget(self.line)
        self.showing = Showing(self.line, CaptureGuard(user32), hidden_after_s)
        self.line.hide_wanted.connect(self.showing.hide_all)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def reveal(self) -> None:
        self.line.show_secret(SECRET)
        self.showing.begin(self.line.hide_secret)


@pytest.fixture
def page(qtbot: QtBot) -> Callable[..., Page]:
    pages: list[Page] = []

    def open_page(
        user32: RecordingUser32 | None = None, hidden_after_s: int = HIDDEN_AFTER_S
    ) -> Page:
        pages.append(Page(qtbot, user32, hidden_after_s))
        return pages[-1]

    return open_page


def test_a_secret_is_dots_until_it_is_asked_for(page: Callable[..., Page]) -> None:
    line = page().line
    assert (line.shown, SECRET in line._value.text()) == ("", False)  # noqa: SLF001


def test_the_dots_do_not_tell_how_long_the_secret_is(page: Callable[..., Page]) -> None:
    one = page()
    before = one.line._value.text()  # noqa: SLF001
    one.reveal()
    one.line.hide_secret()
    assert one.line._value.text() == before  # noqa: SLF001


def test_a_secret_is_hidden_when_its_time_is_over(page: Callable[..., Page]) -> None:
    shown = page(hidden_after_s=1)
    shown.reveal()
    shown.qtbot.waitUntil(lambda: shown.line.shown == "", timeout=3_000)
    assert not shown.showing.anything


def test_half_a_minute_is_the_rule() -> None:
    assert HIDDEN_AFTER_S == 30


def test_a_secret_is_hidden_when_another_window_has_the_focus(page: Callable[..., Page]) -> None:
    shown = page()
    shown.reveal()
    other = QWidget()
    shown.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    shown.qtbot.waitUntil(lambda: shown.line.shown == "", timeout=3_000)


def test_a_secret_is_hidden_when_its_window_is(page: Callable[..., Page]) -> None:
    shown = page()
    shown.reveal()
    shown.window.hide()
    assert shown.line.shown == ""


def test_a_secret_stays_for_whom_looks_at_it(page: Callable[..., Page]) -> None:
    shown = page()
    shown.reveal()
    shown.qtbot.wait(200)
    assert shown.line.shown == SECRET


def test_the_eye_hides_what_it_has_shown(page: Callable[..., Page]) -> None:
    shown = page()
    shown.reveal()
    shown.line.eye.click()
    assert (shown.line.shown, shown.showing.anything) == ("", False)


def test_on_windows_the_window_is_out_of_captures_while_it_shows_a_secret(
    page: Callable[..., Page],
) -> None:
    user32 = RecordingUser32()
    shown = page(user32)
    shown.reveal()
    shown.showing.hide_all()
    window = int(shown.window.winId())
    assert user32.asked == [(window, EXCLUDED), (window, NOBODY)]


def test_an_older_windows_shows_black_instead(page: Callable[..., Page]) -> None:
    user32 = RecordingUser32(knows=(NOBODY, BLACK))
    page(user32).reveal()
    assert user32.affinities == [EXCLUDED, BLACK]


def test_without_a_secret_the_window_may_be_captured(page: Callable[..., Page]) -> None:
    user32 = RecordingUser32()
    page(user32)
    assert user32.asked == []


def test_a_second_secret_starts_the_time_anew(page: Callable[..., Page]) -> None:
    shown = page(hidden_after_s=2)
    shown.reveal()
    shown.qtbot.wait(1_200)
    shown.reveal()
    shown.qtbot.wait(1_200)
    assert shown.line.shown == SECRET


def test_a_secret_cannot_be_selected(page: Callable[..., Page]) -> None:
    shown = page()
    shown.reveal()
    label = shown.line._value  # noqa: SLF001
    label.setSelection(0, 5)
    assert label.selectedText() == ""


def test_the_buttons_say_whose_secret_they_show(page: Callable[..., Page]) -> None:
    line = page().line
    assert "كلمة المرور" in line.eye.accessibleName()
    assert "كلمة المرور" in line.copy.accessibleName()


def test_on_windows_recovery_codes_are_out_of_captures_while_they_are_shown(qtbot: QtBot) -> None:
    user32 = RecordingUser32()
    sheet = RecoverySheet(CaptureGuard(user32))
    qtbot.addWidget(sheet)
    sheet.show_codes(Employee("1001", "موظف مفوَّض"), ("AAAA-BBBB-CCCC-DDDD",))
    sheet.forget()
    assert user32.affinities == [EXCLUDED, NOBODY]


def test_on_windows_an_authenticator_s_seed_is_out_of_captures_while_it_is_shown(
    qtbot: QtBot,
) -> None:
    user32 = RecordingUser32()
    authenticator = NewAuthenticator(CaptureGuard(user32))
    qtbot.addWidget(authenticator)
    authenticator.show_seed("otpauth://totp/natiq?secret=JBSWY3DPEHPK3PXP", "JBSW Y3DP EHPK 3PXP")
    authenticator.forget()
    assert user32.affinities == [EXCLUDED, NOBODY]
