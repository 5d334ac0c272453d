"""A text too long for one post: split, put in order, joined, published as one."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.text.thread import BREAK, parts_of
from tests.ui.desk import Desk
from ui.composer.publish_dialog import PublishDialog
from ui.composer.sheet import Sheet

_SENTENCE = "تدعو بلدية مسقط سكان الولاية إلى المشاركة في النشاط المقام في الحديقة العامة. "
LONG = (_SENTENCE * 6).strip()
FIRST, SECOND = "أهلًا بكم في حديقة القرم.", "نلتقي عند المدخل الشرقي."


def sheet_of(desk: Desk) -> Sheet:
    return desk.shell.composer.sheet


def write(desk: Desk, text: str) -> None:
    desk.shell.composer.editor.put(text, len(text))
    desk.shell.review_now()


def offered(desk: Desk) -> Sheet:
    """The sheet once it offers to split the text."""
    write(desk, LONG)
    desk.wait(sheet_of(desk).split.isVisible)
    return sheet_of(desk)


def texts(desk: Desk) -> list[str]:
    return [part.text for part in parts_of(desk.shell.composer.editor.text())]


def test_a_text_that_fits_is_offered_no_thread(desk: Desk) -> None:
    write(desk, FIRST)
    desk.qtbot.wait(700)
    assert sheet_of(desk).split.isHidden()


def test_a_text_over_the_limit_is_offered_as_a_thread_with_its_number(desk: Desk) -> None:
    assert "2" in offered(desk).split.text()


def test_one_press_splits_the_text_at_the_end_of_a_sentence(desk: Desk) -> None:
    offered(desk).split.click()
    assert len(texts(desk)) == 2
    assert all(text.endswith(".") for text in texts(desk))


def test_one_undo_takes_the_splitting_back(desk: Desk) -> None:
    offered(desk).split.click()
    desk.shell.composer.editor.undo()
    assert desk.shell.composer.editor.text() == LONG


def test_each_part_of_a_thread_fits_and_can_be_published(desk: Desk) -> None:
    offered(desk).split.click()
    desk.shell.review_now()
    assert desk.shell.composer.publish_button.isEnabled()


def test_the_counter_shows_the_part_in_which_the_cursor_stands(desk: Desk) -> None:
    write(desk, f"{FIRST}\n{BREAK}\n{SECOND}")
    assert "2/2" in sheet_of(desk).counter.badge.word
    desk.shell.composer.editor.select(0, 0)
    assert "1/2" in sheet_of(desk).counter.badge.word


def test_a_press_on_a_part_leads_to_it(desk: Desk) -> None:
    write(desk, f"{FIRST}\n{BREAK}\n{SECOND}")
    rows = sheet_of(desk).parts.rows
    rows.itemClicked.emit(rows.item(0))
    assert desk.shell.composer.editor.cursor_offset() == 0


def test_control_and_up_move_a_part_before_the_other(desk: Desk) -> None:
    write(desk, f"{FIRST}\n{BREAK}\n{SECOND}")
    rows = sheet_of(desk).parts.rows
    rows.setFocus()
    rows.setCurrentRow(1)
    QTest.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert texts(desk) == [SECOND, FIRST]
    assert (rows.currentRow(), rows.hasFocus()) == (0, True)


def test_a_part_is_dragged_behind_the_other(desk: Desk) -> None:
    write(desk, f"{FIRST}\n{BREAK}\n{SECOND}")
    desk.qtbot.wait(50)
    rows = sheet_of(desk).parts.rows
    places = [rows.visualItemRect(rows.item(at)).center() for at in (0, 1)]
    QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=places[0])
    QTest.mouseMove(rows.viewport(), places[1])
    QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=places[1])
    assert texts(desk) == [SECOND, FIRST]


def test_a_moved_part_is_put_back_by_one_undo(desk: Desk) -> None:
    write(desk, f"{FIRST}\n{BREAK}\n{SECOND}")
    sheet_of(desk).parts.move_part.emit(2, 1)
    desk.shell.composer.editor.undo()
    assert texts(desk) == [FIRST, SECOND]


def test_joining_makes_one_post_of_all_parts(desk: Desk) -> None:
    write(desk, f"{FIRST}\n{BREAK}\n{SECOND}")
    sheet_of(desk).parts.join.click()
    assert texts(desk) == [f"{FIRST} {SECOND}"]
    assert sheet_of(desk).parts.isHidden()


def test_a_new_part_begins_where_the_cursor_stands(desk: Desk) -> None:
    write(desk, f"{FIRST} {SECOND}")
    desk.shell.composer.editor.select(len(FIRST) + 1, len(FIRST) + 1)
    sheet_of(desk).tools.break_here.click()
    assert texts(desk) == [FIRST, SECOND]


def test_the_text_before_a_splitting_is_kept_as_a_revision(desk: Desk) -> None:
    offered(desk).split.click()
    drafts = desk.workplace.drafts
    draft = drafts.last_open()
    assert draft is not None
    kept = [drafts.revisions.text_of(one) for one in drafts.revisions.of(draft.id)]
    assert LONG in kept


def test_the_last_look_shows_each_part_with_its_number(desk: Desk) -> None:
    write(desk, f"{FIRST}\n{BREAK}\n{SECOND}")
    desk.shell.composer.publish_button.click()
    (dialog,) = desk.shell.findChildren(PublishDialog)
    shown = dialog._text.toPlainText()  # noqa: SLF001
    assert f"{FIRST} (1/2)" in shown
    assert f"{SECOND} (2/2)" in shown
    dialog.reject()


def test_a_thread_is_published_as_one(desk: Desk) -> None:
    write(desk, f"{FIRST}\n{BREAK}\n{SECOND}")
    desk.shell.composer.publish_button.click()
    (dialog,) = desk.shell.findChildren(PublishDialog)
    dialog._publish.click()  # noqa: SLF001
    desk.wait(lambda: len(desk.workplace.timeline()) == 2)
    desk.wait(lambda: "2" in desk.shell.composer.outcome.words)


def test_the_break_line_is_never_published(desk: Desk) -> None:
    write(desk, f"{FIRST}\n{BREAK}\n{SECOND}")
    desk.shell.composer.publish_button.click()
    (dialog,) = desk.shell.findChildren(PublishDialog)
    dialog._publish.click()  # noqa: SLF001
    desk.wait(lambda: len(desk.workplace.timeline()) == 2)
    assert all(BREAK not in post.text for post in desk.workplace.timeline())
