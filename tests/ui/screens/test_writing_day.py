"""A day of writing: typing, saving, coming back, pasting, leaving."""

import time

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.drafts.model import TEXT_LIMIT
from tests.ui.desk import Desk
from ui.composer.autosave import SaveKind
from ui.composer.view_model import ComposerModel

NOTICE = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية"


def saved_text(desk: Desk) -> str:
    draft = desk.workplace.drafts.last_open()
    return draft.text if draft else ""


def model_of(desk: Desk) -> ComposerModel:
    return desk.shell.composer._model  # noqa: SLF001 - the state behind the page


def paste(desk: Desk, text: str = "", html: str = "") -> None:
    content = QMimeData()
    if text:
        content.setText(text)
    if html:
        content.setHtml(html)
    desk.shell.composer.editor.insertFromMimeData(content)


def test_what_is_typed_is_on_disk_within_a_second(desk: Desk) -> None:
    desk.type(NOTICE)
    desk.qtbot.waitUntil(lambda: saved_text(desk) == NOTICE, timeout=1_000)


def test_a_long_burst_is_saved_while_it_goes_on(desk: Desk) -> None:
    begun = time.monotonic()
    while time.monotonic() - begun < 1.0:
        desk.type("م")
        desk.qtbot.wait(20)
    assert saved_text(desk) != ""


def test_a_text_from_an_input_method_is_saved_too(desk: Desk) -> None:
    desk.compose("مرحبا 😀")
    desk.wait(lambda: saved_text(desk) == "مرحبا 😀")


def test_the_time_of_saving_is_shown(desk: Desk) -> None:
    desk.type(NOTICE)
    desk.wait(lambda: model_of(desk).save_state.kind is SaveKind.SAVED)
    assert "12:00" in desk.shell.composer.heading.saved.word


def test_a_fresh_shell_comes_back_to_the_same_text_and_cursor(desk: Desk) -> None:
    desk.type(NOTICE)
    place = desk.shell.composer.editor.textCursor()
    place.setPosition(10)
    desk.shell.composer.editor.setTextCursor(place)
    desk.stand_up()
    shell = desk.sit_down()
    assert (shell.composer.editor.text(), shell.composer.editor.textCursor().position()) == (
        NOTICE,
        10,
    )


def test_the_cursor_comes_back_behind_an_emoji(desk: Desk) -> None:
    desk.compose("😀😀 مرحبا")
    place = desk.shell.composer.editor.textCursor()
    place.setPosition(5)
    desk.shell.composer.editor.setTextCursor(place)
    desk.stand_up()
    assert desk.sit_down().composer.editor.textCursor().position() == 5


def test_leaving_saves_what_the_timer_has_not(desk: Desk) -> None:
    desk.type(NOTICE)
    desk.stand_up()
    assert saved_text(desk) == NOTICE


def test_saving_says_when_the_text_is_not_on_disk(desk: Desk) -> None:
    desk.type(NOTICE)
    desk.workplace.database.close()
    assert desk.shell.save() is False


def test_a_text_that_cannot_be_saved_is_said_with_its_remedy(desk: Desk) -> None:
    desk.workplace.database.close()
    desk.type(NOTICE)
    desk.wait(lambda: model_of(desk).save_state.kind is SaveKind.FAILED)
    assert desk.shell.composer._save_problem.isVisible()  # noqa: SLF001


def test_a_new_draft_leaves_the_other_one_saved(desk: Desk) -> None:
    desk.type(NOTICE)
    QTest.keyClick(desk.shell, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert (desk.shell.composer.editor.text(), desk.workplace.drafts.count()) == ("", 1)


def test_an_empty_draft_is_not_followed_by_another_empty_one(desk: Desk) -> None:
    before = model_of(desk).draft_id
    desk.shell.composer.begin()
    assert model_of(desk).draft_id == before


def test_typing_can_be_undone_and_done_again(desk: Desk) -> None:
    editor = desk.shell.composer.editor
    desk.type("مرحبا")
    editor.undo()
    assert editor.text() == ""
    editor.redo()
    assert editor.text() == "مرحبا"


def test_a_paste_brings_its_plain_text_only(desk: Desk) -> None:
    paste(desk, text="مرحبا", html="<b>مرحبا</b>")
    assert desk.shell.composer.editor.document().firstBlock().charFormat().fontWeight() < 600
    assert desk.shell.composer.editor.text() == "مرحبا"


def test_a_paste_loses_its_control_characters(desk: Desk) -> None:
    paste(desk, text="مر\x00ح\x07با\r\nأهلا")
    assert desk.shell.composer.editor.text() == "مرحبا\nأهلا"


def test_no_break_spaces_are_kept(desk: Desk) -> None:
    paste(desk, text="10\u00a0ريالات")
    assert desk.shell.composer.editor.text() == "10\u00a0ريالات"


def test_a_paste_that_is_too_long_changes_nothing(desk: Desk) -> None:
    desk.type("مرحبا")
    paste(desk, text="ش" * TEXT_LIMIT)
    assert desk.shell.composer.editor.text() == "مرحبا"
    assert desk.shell.composer.outcome.isVisible()


def test_a_paste_of_the_full_length_is_taken(desk: Desk) -> None:
    paste(desk, text="ش" * TEXT_LIMIT)
    assert len(desk.shell.composer.editor.text()) == TEXT_LIMIT


def test_a_full_draft_takes_no_further_letter(desk: Desk) -> None:
    paste(desk, text="ش" * TEXT_LIMIT)
    desk.type("م")
    assert len(desk.shell.composer.editor.text()) == TEXT_LIMIT


def test_an_empty_paragraph_runs_from_right_to_left(desk: Desk) -> None:
    block = desk.shell.composer.editor.document().firstBlock()
    assert block.textDirection() is Qt.LayoutDirection.RightToLeft


def test_a_latin_paragraph_runs_from_left_to_right(desk: Desk) -> None:
    desk.type("مرحبا")
    QTest.keyClick(desk.shell.composer.editor, Qt.Key.Key_Return)
    desk.type("Welcome to Muscat.")
    document = desk.shell.composer.editor.document()
    directions = [document.findBlockByNumber(at).textDirection() for at in (0, 1)]
    assert directions == [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]


def test_tab_leaves_the_editor(desk: Desk) -> None:
    desk.shell.composer.editor.setFocus()
    QTest.keyClick(desk.shell.composer.editor, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not desk.shell.composer.editor


def test_the_counter_counts_what_readers_call_characters(desk: Desk) -> None:
    desk.compose("👨‍👩‍👧 مُحَمَّد")
    assert model_of(desk).used == 6


def test_the_paste_keys_work(desk: Desk) -> None:
    QApplication.clipboard().setText("نص من الحافظة")
    QTest.keySequence(desk.shell.composer.editor, QKeySequence(QKeySequence.StandardKey.Paste))
    assert desk.shell.composer.editor.text() == "نص من الحافظة"
