"""A day with pictures: brought, described, declared, put in order, taken away, published."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from core.drafts.model import Attachment, RightsKind
from tests.ui.desk import Desk
from ui.composer.attachments.card import AttachmentCard
from ui.composer.attachments.dialog import AttachmentDialog
from ui.composer.publish_dialog import PublishDialog

TEXT = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية"
ALT = "أشجار نخيل على ممشى الحديقة عند الغروب"


@pytest.fixture
def pictures(tmp_path: Path) -> tuple[Path, ...]:
    """Two pictures in files."""
    return tuple(picture_in(tmp_path / name) for name in ("حديقة.png", "ممشى.png"))


def picture_in(path: Path) -> Path:
    image(QColor("green" if "حديقة" in path.name else "teal")).save(str(path))
    return path


def image(colour: QColor) -> QImage:
    picture = QImage(320, 200, QImage.Format.Format_RGB32)
    picture.fill(colour)
    return picture


def files(*paths: Path) -> QMimeData:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return content


def bring(desk: Desk, content: QMimeData, count: int = 1) -> None:
    """Paste or drop onto the text, and wait until all of it is attached."""
    desk.shell.composer.editor.insertFromMimeData(content)
    desk.wait(lambda: len(kept(desk)) == count and len(cards(desk)) == count)


def kept(desk: Desk) -> tuple[Attachment, ...]:
    draft = desk.workplace.drafts.last_open()
    return draft.attachments if draft else ()


def cards(desk: Desk) -> tuple[AttachmentCard, ...]:
    return desk.shell.composer.sheet.attachments.cards


def message(desk: Desk) -> str:
    return desk.shell.composer.sheet.attachments.message.words


def open_card(desk: Desk, number: int = 0) -> AttachmentDialog:
    cards(desk)[number].body.click()
    (dialog,) = desk.shell.findChildren(AttachmentDialog)
    return dialog


def describe(desk: Desk, number: int = 0) -> None:
    dialog = open_card(desk, number)
    dialog.alt.input.setPlainText(ALT)
    dialog.rights[RightsKind.OWN].click()
    dialog.go_on.click()
    desk.wait(lambda: not desk.shell.findChildren(AttachmentDialog))


def names(desk: Desk) -> list[str]:
    return [one.name for one in kept(desk)]


def test_a_file_dropped_on_the_text_is_attached_and_not_written(
    desk: Desk, pictures: tuple[Path, ...]
) -> None:
    bring(desk, files(pictures[0]))
    assert (names(desk), desk.shell.composer.editor.text()) == (["حديقة.png"], "")


def test_an_image_on_the_clipboard_is_attached(desk: Desk) -> None:
    content = QMimeData()
    content.setImageData(image(QColor("green")))
    bring(desk, content)
    assert kept(desk)[0].media_type == "image/png"


def test_a_text_that_comes_with_an_image_is_written(desk: Desk) -> None:
    content = QMimeData()
    content.setImageData(image(QColor("green")))
    content.setText("مرحبا")
    desk.shell.composer.editor.insertFromMimeData(content)
    assert desk.shell.composer.editor.text() == "مرحبا"


def test_several_files_are_attached_one_after_the_other(
    desk: Desk, pictures: tuple[Path, ...]
) -> None:
    bring(desk, files(*pictures), count=2)
    assert names(desk) == ["حديقة.png", "ممشى.png"]


def test_files_brought_while_others_are_being_added_wait_for_their_turn(
    desk: Desk, pictures: tuple[Path, ...]
) -> None:
    desk.shell.composer.editor.insertFromMimeData(files(pictures[0]))
    bring(desk, files(pictures[1]), count=2)
    assert names(desk) == ["حديقة.png", "ممشى.png"]


def test_a_file_that_is_no_picture_is_refused_with_its_name(desk: Desk, tmp_path: Path) -> None:
    disguised = tmp_path / "صورة.png"
    disguised.write_text("not a picture", encoding="utf-8")
    desk.shell.composer.editor.insertFromMimeData(files(disguised))
    desk.wait(lambda: "صورة.png" in message(desk))
    assert kept(desk) == ()


def test_a_picture_without_description_and_rights_cannot_be_published(
    desk: Desk, pictures: tuple[Path, ...]
) -> None:
    desk.type(TEXT)
    bring(desk, files(pictures[0]))
    assert not desk.shell.composer.publish_button.isEnabled()


def test_the_card_says_what_is_missing(desk: Desk, pictures: tuple[Path, ...]) -> None:
    bring(desk, files(pictures[0]))
    assert "No description, no rights" in cards(desk)[0].body.accessibleName()


def test_what_is_described_and_declared_can_be_published(
    desk: Desk, pictures: tuple[Path, ...]
) -> None:
    desk.type(TEXT)
    bring(desk, files(pictures[0]))
    describe(desk)
    assert desk.shell.composer.publish_button.isEnabled()


def test_control_and_enter_lead_to_the_picture_that_lacks_something(
    desk: Desk, pictures: tuple[Path, ...]
) -> None:
    desk.type(TEXT)
    bring(desk, files(pictures[0]))
    desk.shell.composer.confirm_publishing()
    (dialog,) = desk.shell.findChildren(AttachmentDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_licence_needs_its_reference(desk: Desk, pictures: tuple[Path, ...]) -> None:
    bring(desk, files(pictures[0]))
    dialog = open_card(desk)
    dialog.rights[RightsKind.LICENSED].click()
    dialog.go_on.click()
    assert (dialog.isVisible(), kept(desk)[0].rights) == (True, None)
    dialog.reject()


def test_a_description_longer_than_the_platform_takes_cannot_be_kept(
    desk: Desk, pictures: tuple[Path, ...]
) -> None:
    bring(desk, files(pictures[0]))
    dialog = open_card(desk)
    dialog.alt.input.setPlainText("ش" * 2_001)
    assert not dialog.go_on.isEnabled()
    dialog.reject()


def test_control_and_down_move_a_picture_behind_the_next(
    desk: Desk, pictures: tuple[Path, ...]
) -> None:
    bring(desk, files(*pictures), count=2)
    body = cards(desk)[0].body
    QTest.keyClick(body, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert names(desk) == ["ممشى.png", "حديقة.png"]


def test_a_picture_is_dragged_before_another(desk: Desk, pictures: tuple[Path, ...]) -> None:
    bring(desk, files(*pictures), count=2)
    desk.qtbot.wait(50)
    carried, target = cards(desk)[1].body, cards(desk)[0].body
    where = carried.mapFromGlobal(target.mapToGlobal(target.rect().center()))
    QTest.mousePress(carried, Qt.MouseButton.LeftButton, pos=carried.rect().center())
    QTest.mouseMove(carried, where)
    QTest.mouseRelease(carried, Qt.MouseButton.LeftButton, pos=where)
    desk.wait(lambda: names(desk) == ["ممشى.png", "حديقة.png"])


def test_a_press_that_goes_nowhere_opens_the_details(
    desk: Desk, pictures: tuple[Path, ...]
) -> None:
    bring(desk, files(pictures[0]))
    QTest.mouseClick(cards(desk)[0].body, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    (dialog,) = desk.shell.findChildren(AttachmentDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_what_was_removed_is_brought_back_with_its_description(
    desk: Desk, pictures: tuple[Path, ...]
) -> None:
    bring(desk, files(pictures[0]))
    describe(desk)
    QTest.keyClick(cards(desk)[0].body, Qt.Key.Key_Delete)
    desk.wait(lambda: kept(desk) == () and message(desk) != "")
    desk.shell.composer.sheet.attachments.message.findChildren(QPushButton)[0].click()
    desk.wait(lambda: len(kept(desk)) == 1)
    assert kept(desk)[0].alt == ALT


def test_the_last_look_shows_the_description(desk: Desk, pictures: tuple[Path, ...]) -> None:
    desk.type(TEXT)
    bring(desk, files(pictures[0]))
    describe(desk)
    desk.shell.composer.publish_button.click()
    (dialog,) = desk.shell.findChildren(PublishDialog)
    assert ALT in dialog._extras.lines  # noqa: SLF001
    dialog.reject()


def test_a_picture_goes_out_with_its_description(desk: Desk, pictures: tuple[Path, ...]) -> None:
    desk.type(TEXT)
    bring(desk, files(pictures[0]))
    describe(desk)
    desk.shell.composer.publish_button.click()
    (dialog,) = desk.shell.findChildren(PublishDialog)
    dialog._publish.click()  # noqa: SLF001
    desk.wait(lambda: len(desk.workplace.timeline()) == 1)
    desk.wait(lambda: cards(desk) == ())


def test_pictures_come_back_with_their_draft(desk: Desk, pictures: tuple[Path, ...]) -> None:
    desk.type(TEXT)
    bring(desk, files(pictures[0]))
    desk.stand_up()
    desk.sit_down()
    assert [card.attachment.name for card in cards(desk)] == ["حديقة.png"]


def test_a_draft_of_a_picture_alone_is_left_for_a_new_one(
    desk: Desk, pictures: tuple[Path, ...]
) -> None:
    bring(desk, files(pictures[0]))
    desk.shell.composer.begin()
    assert cards(desk) == ()
    assert desk.workplace.drafts.count() == 1
