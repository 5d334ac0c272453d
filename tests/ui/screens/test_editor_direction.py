"""Handles and links inside Arabic: shown right, and in nobody's way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.desk import Desk
from ui.composer.editor import Editor

TEXT = "تابعونا @muscat.example اليوم"
SHOWN = "تابعونا \u2068@muscat.example\u2069 اليوم"


@pytest.fixture
def editor(desk: Desk) -> Editor:
    return desk.shell.composer.editor


def shown(editor: Editor) -> str:
    return editor.document().toRawText()


def put_cursor(editor: Editor, offset: int) -> None:
    editor.setTextCursor(editor.place_of(offset, offset))


def test_a_handle_is_isolated_on_the_screen(desk: Desk, editor: Editor) -> None:
    desk.type(TEXT)
    assert shown(editor) == SHOWN


def test_the_text_has_no_isolates(desk: Desk, editor: Editor) -> None:
    desk.type(TEXT)
    assert editor.text() == TEXT


def test_what_is_saved_has_no_isolates(desk: Desk) -> None:
    desk.type(TEXT)
    desk.shell.save()
    draft = desk.workplace.drafts.last_open()
    assert draft is not None
    assert draft.text == TEXT


def test_what_is_copied_has_no_isolates(desk: Desk, editor: Editor) -> None:
    desk.type(TEXT)
    editor.selectAll()
    editor.copy()
    assert QApplication.clipboard().text() == TEXT


def test_a_draft_comes_back_with_its_isolates(editor: Editor) -> None:
    editor.load(TEXT, 0)
    assert shown(editor) == SHOWN


def test_isolates_that_are_pasted_are_not_kept(editor: Editor) -> None:
    editor.load("", 0)
    editor.replace(0, 0, "\u2067قلب\u2069")
    assert editor.text() == "قلب"


def test_the_cursor_takes_one_key_for_each_character(editor: Editor) -> None:
    editor.load(TEXT, 0)
    offsets = []
    for _ in TEXT:
        QTest.keyClick(editor, Qt.Key.Key_Left)
        offsets.append(editor.cursor_offset())
    assert offsets == list(range(1, len(TEXT) + 1))


def test_the_cursor_takes_as_many_keys_back(editor: Editor) -> None:
    editor.load(TEXT, len(TEXT))
    for _ in TEXT:
        QTest.keyClick(editor, Qt.Key.Key_Right)
    assert editor.cursor_offset() == 0


def test_the_end_of_a_line_is_before_its_last_mark(editor: Editor) -> None:
    editor.load("تابعونا @muscat.example\nاليوم", 0)
    QTest.keyClick(editor, Qt.Key.Key_End)
    assert editor.cursor_offset() == len("تابعونا @muscat.example")


def test_delete_before_a_handle_takes_its_sign(editor: Editor) -> None:
    editor.load(TEXT, TEXT.index("@"))
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.text() == TEXT.replace("@", "")


def test_backspace_behind_a_handle_takes_its_last_letter(editor: Editor) -> None:
    editor.load(TEXT, TEXT.index(" اليوم"))
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.text() == TEXT.replace("example", "exampl")


def test_one_undo_takes_back_a_paste_with_its_isolates(desk: Desk, editor: Editor) -> None:
    desk.compose("تابعونا ")
    editor.replace(len("تابعونا "), len("تابعونا "), "@muscat.example")
    editor.undo()
    assert (editor.text(), shown(editor)) == ("تابعونا ", "تابعونا ")


def test_redo_brings_the_isolates_back(desk: Desk, editor: Editor) -> None:
    desk.type(TEXT)
    while editor.text():
        editor.undo()
    while editor.text() != TEXT:
        editor.redo()
    assert shown(editor) == SHOWN


def test_typing_a_latin_paragraph_is_undone_to_nothing(desk: Desk, editor: Editor) -> None:
    desk.type("Welcome to Muscat.")
    # The first letter turned the paragraph round, which parts it from what follows.
    editor.undo()
    editor.undo()
    assert editor.text() == ""


def test_selecting_a_handle_selects_nothing_else(editor: Editor) -> None:
    editor.load(TEXT, 0)
    editor.select(8, 23)
    assert editor.textCursor().selectedText() == "@muscat.example"


def test_enter_on_an_empty_line_makes_another(editor: Editor) -> None:
    editor.load("", 0)
    for _ in range(3):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == "\n\n\n"


def test_half_a_character_does_not_stay(desk: Desk, editor: Editor) -> None:
    desk.compose("مرحبا \ud83d")
    place = editor.textCursor()
    place.movePosition(QTextCursor.MoveOperation.End)
    assert (editor.text(), place.position()) == ("مرحبا ", len("مرحبا "))


def test_a_place_behind_emoji_and_marks_is_found(editor: Editor) -> None:
    editor.load("😀 @muscat.example اليوم", 0)
    put_cursor(editor, len("😀 @muscat.example "))
    assert editor.cursor_offset() == len("😀 @muscat.example ")
