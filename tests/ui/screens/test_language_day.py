"""Spelling and fixes at the desk: lines under words, the list, the menu, the commands."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from core.text.digits import Digits
from tests.ui.desk import Desk
from ui.composer.editor import Editor
from ui.composer.language.desk import LanguageDesk
from ui.composer.language.issues import Issue
from ui.composer.language.menu import LanguageMenu
from ui.composer.language.model import SPELLING
from ui.composer.language.panel import LanguagePanel

SLIP = "تعلن بلديه مسقط عن برنامج"
UNKNOWN = "زار قحطبوش البلدية"


@pytest.fixture
def editor(desk: Desk) -> Editor:
    return desk.shell.composer.editor


@pytest.fixture
def language(desk: Desk) -> LanguageDesk:
    return desk.shell.composer.language


def issues_of(desk: Desk, text: str) -> Sequence[Issue]:
    """Put ``text`` in and wait for what is found in it."""
    desk.compose(text)
    language = desk.shell.composer.language
    desk.qtbot.waitUntil(lambda: bool(language.issues()), timeout=20_000)
    return language.issues()


def panel_of(desk: Desk) -> LanguagePanel:
    panel = LanguagePanel(desk.shell.composer.language, desk.shell)
    panel.show()
    desk.qtbot.waitUntil(lambda: panel.fixes.rowCount() > 0, timeout=20_000)
    return panel


def menu_at_the_cursor(desk: Desk) -> QMenu:
    desk.shell.composer.language.offer_fixes()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_an_empty_composer_has_no_dictionary(desk: Desk) -> None:
    desk.qtbot.wait(1_200)
    assert not desk.workplace.language.loaded


def test_a_slip_is_found_while_nobody_types(desk: Desk) -> None:
    (issue,) = issues_of(desk, SLIP)
    assert (issue.words, issue.replacement) == ("بلديه", "بلدية")


def test_an_unknown_word_is_found(desk: Desk) -> None:
    (issue,) = issues_of(desk, UNKNOWN)
    assert (issue.words, issue.kind) == ("قحطبوش", SPELLING)


def test_a_fix_is_one_step_to_be_undone(desk: Desk, editor: Editor, language: LanguageDesk) -> None:
    (issue,) = issues_of(desk, SLIP)
    language.apply(issue)
    assert editor.text() == SLIP.replace("بلديه", "بلدية")
    editor.undo()
    assert editor.text() == SLIP


def test_f7_goes_to_the_next_one(desk: Desk, editor: Editor) -> None:
    issues_of(desk, SLIP)
    QTest.keyClick(editor, Qt.Key.Key_F7)
    assert editor.selected_text() == "بلديه"


def test_the_menu_at_a_word_puts_its_fix_in(desk: Desk, editor: Editor) -> None:
    (issue,) = issues_of(desk, SLIP)
    editor.setTextCursor(editor.place_of(issue.start, issue.start))
    menu = menu_at_the_cursor(desk)
    next(action for action in menu.actions() if "بلدية" in action.text()).trigger()
    menu.close()
    assert "بلدية" in editor.text()


def test_the_menu_looks_for_further_suggestions(desk: Desk, editor: Editor) -> None:
    desk.compose("مدرصة جميلة في المدينة")
    language = desk.shell.composer.language
    desk.qtbot.waitUntil(lambda: bool(language.issues()), timeout=20_000)
    editor.setTextCursor(editor.place_of(2, 2))
    menu = menu_at_the_cursor(desk)
    desk.qtbot.waitUntil(
        lambda: any("مدرسة" in action.text() for action in menu.actions()), timeout=10_000
    )
    menu.close()


def test_a_word_of_ones_own_is_known_from_then_on(desk: Desk, language: LanguageDesk) -> None:
    issues_of(desk, UNKNOWN)
    language.model.add_word("قحطبوش")
    desk.qtbot.waitUntil(lambda: desk.workplace.language.own_words() != (), timeout=5_000)
    desk.qtbot.waitUntil(
        lambda: language.model.knows(UNKNOWN) and not language.issues(), timeout=5_000
    )


def own_words_in(menu: LanguageMenu) -> list[QAction]:
    """The actions of the menu's list of own words."""
    (words,) = [action.menu() for action in menu.actions() if action.text() == "My words"]
    assert isinstance(words, QMenu)
    words.aboutToShow.emit()
    return words.actions()


def test_a_word_of_ones_own_is_forgotten_from_the_menu(desk: Desk, language: LanguageDesk) -> None:
    desk.workplace.language.add_word("قحطبوش")
    menu = LanguageMenu(language, desk.shell)
    (forget,) = own_words_in(menu)
    assert "قحطبوش" in forget.text()
    forget.trigger()
    desk.qtbot.waitUntil(lambda: desk.workplace.language.own_words() == (), timeout=5_000)
    issues_of(desk, UNKNOWN)


def test_the_menu_says_that_there_are_no_own_words_yet(desk: Desk, language: LanguageDesk) -> None:
    (nothing,) = own_words_in(LanguageMenu(language, desk.shell))
    assert not nothing.isEnabled()


def test_what_is_ignored_is_not_shown(desk: Desk, language: LanguageDesk) -> None:
    (issue,) = issues_of(desk, SLIP)
    language.model.ignore(issue)
    assert language.issues() == ()


def test_the_list_puts_the_chosen_fix_in(desk: Desk, editor: Editor) -> None:
    issues_of(desk, SLIP)
    panel_of(desk).apply.click()
    assert "بلدية" in editor.text()


def test_all_fixes_of_a_kind_are_one_step(desk: Desk, editor: Editor) -> None:
    text = f"{SLIP} في منطقه الخوض"
    issues_of(desk, text)
    panel = panel_of(desk)
    panel.apply_kind.click()
    assert editor.text() == text.replace("بلديه", "بلدية").replace("منطقه", "منطقة")
    editor.undo()
    assert editor.text() == text


def test_numbers_are_written_with_the_digits_of_arabic(desk: Desk, language: LanguageDesk) -> None:
    desk.compose("يوم 15 يناير")
    language.commands.convert_digits(Digits.ARABIC_INDIC)
    assert language.editor.text() == "يوم ١٥ يناير"


def test_numbers_are_converted_in_the_selection_only(desk: Desk, language: LanguageDesk) -> None:
    desk.compose("من 15 إلى 20")
    language.editor.select(0, 5)
    language.commands.convert_digits(Digits.ARABIC_INDIC)
    assert language.editor.text() == "من ١٥ إلى 20"


def test_the_hijri_date_comes_beside_the_date_at_the_cursor(
    desk: Desk, language: LanguageDesk
) -> None:
    desk.compose("يبدأ العمل في 15 يناير 2026")
    language.commands.add_hijri_date()
    desk.qtbot.waitUntil(lambda: "1447" in language.editor.text(), timeout=10_000)


def test_no_date_at_the_cursor_is_said(desk: Desk, language: LanguageDesk) -> None:
    desk.compose("يبدأ العمل غدا")
    with desk.qtbot.waitSignal(language.commands.said, timeout=10_000):
        language.commands.add_hijri_date()


def test_the_copy_for_design_programs_is_shaped(desk: Desk, language: LanguageDesk) -> None:
    desk.compose("مرحبا")
    with desk.qtbot.waitSignal(language.commands.said, timeout=10_000):
        language.commands.copy_for_design()
    assert QApplication.clipboard().text() == "\ufe8e\ufe92\ufea3\ufeae\ufee3"


def test_a_paste_is_cleaned_and_one_undo_brings_it_back(desk: Desk, editor: Editor) -> None:
    content = QMimeData()
    content.setText("مر\u200bحبا")
    with desk.qtbot.waitSignal(editor.paste_cleaned):
        editor.insertFromMimeData(content)
    assert editor.text() == "مرحبا"
    editor.undo()
    assert editor.text() == "مر\u200bحبا"


def test_hidden_characters_are_shown_and_hidden_again(desk: Desk, language: LanguageDesk) -> None:
    desk.compose("می\u200cخواهم")
    before = language.editor.grab().toImage()
    language.toggle_hidden()
    assert language.editor.grab().toImage() != before
    language.toggle_hidden()
    assert language.editor.grab().toImage() == before


def test_the_menu_says_whether_hidden_characters_are_shown(
    desk: Desk, language: LanguageDesk
) -> None:
    menu = LanguageMenu(language, desk.shell)
    QTest.keyClick(
        language.editor,
        Qt.Key.Key_8,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert [action.isChecked() for action in menu.actions() if action.isCheckable()] == [True]
