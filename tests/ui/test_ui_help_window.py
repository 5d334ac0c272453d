"""The help window by itself: contents, search, the way back, what is not there."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.help.library import GUIDE, PAGES, Library
from ui.help.pages import Topic
from ui.help.window import HelpWindow
from ui.language import Language
from ui.widgets.theme import Theme

_PAGE = """# السجل

![صورة](../pictures/nothing.png)

| الأول | الثاني |
|---|---|
| أ | ب |
"""


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    language = Language(qapp, "ar")
    yield language
    language.choose("en")


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


Open = Callable[[Path], HelpWindow]


@pytest.fixture
def at(qtbot: QtBot, language: Language, theme: Theme) -> Iterator[Open]:
    """Opens help over a folder of guides."""
    windows: list[HelpWindow] = []

    def open_window(folder: Path) -> HelpWindow:
        window = HelpWindow(Library(folder), language, theme, _nobody_to_ask)
        windows.append(window)
        window.open_at(Topic("log"))
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_window
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def help_window(at: Open) -> HelpWindow:
    return at(GUIDE)


@pytest.fixture
def odd(at: Open, tmp_path: Path) -> HelpWindow:
    """Over a folder with one page, whose picture is missing."""
    folder = tmp_path / "guide"
    folder.mkdir()
    (folder / "log.ar.md").write_text(_PAGE, encoding="utf-8")
    return at(folder)


def _nobody_to_ask(_link: str, _over: QWidget) -> bool:
    return False


def page_of(window: HelpWindow) -> str:
    assert window.stop is not None
    return window.stop.page


def test_it_opens_at_the_heading_that_was_asked_for(help_window: HelpWindow) -> None:
    help_window.open_at(Topic("publishing", "outbox"))
    assert help_window.view.textCursor().block().text() == "الصادر"


def test_a_link_between_pages_stays_in_the_window(help_window: HelpWindow) -> None:
    help_window.view.setSource(QUrl("policy.ar.md#answers"))
    assert page_of(help_window) == "policy"


def test_back_leads_to_the_page_before(help_window: HelpWindow) -> None:
    help_window.go_to("policy")
    help_window.back.click()
    assert page_of(help_window) == "log"


def test_forward_leads_to_where_one_came_back_from(help_window: HelpWindow) -> None:
    help_window.go_to("policy")
    help_window.back.click()
    help_window.forward.click()
    assert page_of(help_window) == "policy"


def test_the_arrow_that_points_back_goes_back(help_window: HelpWindow) -> None:
    help_window.go_to("policy")
    # Arabic reads from the right: back is where reading comes from.
    QTest.keyClick(help_window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page_of(help_window) == "log"


def test_back_finds_the_place_again(help_window: HelpWindow) -> None:
    help_window.view.verticalScrollBar().setValue(300)
    help_window.go_to("policy")
    help_window.back.click()
    assert help_window.view.verticalScrollBar().value() == 300


def test_every_page_that_is_there_is_in_the_contents(help_window: HelpWindow) -> None:
    there = [name for name in PAGES if (GUIDE / f"{name}.ar.md").is_file()]
    assert help_window.contents.tree.topLevelItemCount() == len(there)


def test_a_search_lists_places_and_enter_opens_the_first(help_window: HelpWindow) -> None:
    help_window.contents.search.setText("سلة المحذوفات")
    QTest.keyClick(help_window.contents.search, Qt.Key.Key_Return)
    assert page_of(help_window) == "writing"


def test_what_was_searched_for_is_marked_on_the_page(help_window: HelpWindow) -> None:
    help_window.contents.search.setText("المسوّدات")
    QTest.keyClick(help_window.contents.search, Qt.Key.Key_Return)
    marked = {
        mark.cursor.selectedText()  # pyright: ignore[reportAttributeAccessIssue]
        for mark in help_window.view.extraSelections()
    }
    assert "المسودات" in marked


def test_ctrl_f_puts_the_cursor_into_the_search(help_window: HelpWindow) -> None:
    QTest.keyClick(help_window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert help_window.contents.search.hasFocus()


def test_escape_closes_it(help_window: HelpWindow) -> None:
    QTest.keyClick(help_window, Qt.Key.Key_Escape)
    assert not help_window.isVisible()


def test_no_picture_is_wider_than_the_page(help_window: HelpWindow) -> None:
    help_window.resize(520, 400)
    assert help_window.view.document().idealWidth() <= help_window.view.viewport().width()


def test_a_narrow_window_gives_its_room_to_the_page(help_window: HelpWindow) -> None:
    help_window.resize(520, 400)
    assert not help_window.contents.isVisible()


def test_the_first_column_of_a_table_is_where_reading_begins(odd: HelpWindow) -> None:
    (table,) = [
        one for one in odd.view.document().rootFrame().childFrames() if isinstance(one, QTextTable)
    ]
    assert table.cellAt(0, table.columns() - 1).firstCursorPosition().block().text() == "الأول"


def test_a_missing_picture_is_said_under_what_it_would_show(odd: HelpWindow) -> None:
    assert "صورة (هذه الصورة ليست على هذا الجهاز.)" in odd.view.toPlainText()


def test_a_missing_page_is_said_calmly(odd: HelpWindow) -> None:
    odd.go_to("policy")
    assert "الدعم الفني" in odd.view.toPlainText()


def test_in_english_an_arabic_page_says_that_it_is_one(
    odd: HelpWindow, language: Language, qtbot: QtBot
) -> None:
    language.choose("en")
    words = "This page is in Arabic only."
    qtbot.waitUntil(lambda: words in odd.notice and bool(odd.view.page))


def test_another_theme_changes_the_page_at_once(help_window: HelpWindow, theme: Theme) -> None:
    theme.choose("dark")
    heading = QTextCursor(help_window.view.document().begin())
    heading.movePosition(QTextCursor.MoveOperation.NextCharacter)
    assert heading.charFormat().foreground().color().name().upper() == theme.tokens.text
