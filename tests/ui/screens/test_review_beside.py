"""What the review finds beside the text, where it leads to, and answers in the log."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from core.audit.model import AuditAction
from core.drafts.model import Poll, RightsKind
from tests.ui.desk import Desk
from tests.ui.screens.test_composer_attachments import bring, cards, files, image
from ui.composer.attachments.dialog import AttachmentDialog
from ui.composer.finding_card import FindingCard
from ui.composer.poll.dialog import PollDialog
from ui.composer.publish_dialog import PublishDialog

TEXT = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية"
TELEPHONE = "لافتة عليها 91234567"
CLAIM = "إغلاق شارع السلطان قابوس يوم الخميس"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "حديقة.png"
    image(QColor("green")).save(str(path))
    return path


def describe(desk: Desk, picture: Path, alt: str) -> None:
    """Attach the picture with ``alt`` and the institution's own right."""
    desk.type(TEXT)
    bring(desk, files(picture))
    cards(desk)[0].body.click()
    (dialog,) = desk.shell.findChildren(AttachmentDialog)
    dialog.alt.input.setPlainText(alt)
    dialog.rights[RightsKind.OWN].click()
    dialog.go_on.click()
    desk.wait(lambda: not desk.shell.findChildren(AttachmentDialog))


def only_card(desk: Desk) -> FindingCard:
    desk.wait(lambda: len(desk.shell.composer.panel.cards) == 1)
    return desk.shell.composer.panel.cards[0]


def press(desk: Desk, card: FindingCard, kind: type[QDialog]) -> QDialog:
    """Press the card, which leads to a dialog."""
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    (dialog,) = desk.shell.findChildren(kind)
    return dialog


def test_a_telephone_number_in_a_description_stops_the_post(desk: Desk, picture: Path) -> None:
    describe(desk, picture, TELEPHONE)
    assert only_card(desk).finding.clause == "PRV"
    assert not desk.shell.composer.publish_button.isEnabled()


def test_the_card_says_in_which_description_it_stands(desk: Desk, picture: Path) -> None:
    describe(desk, picture, TELEPHONE)
    assert "description of attachment 1" in only_card(desk).accessibleDescription()


def test_the_card_leads_to_the_attachment(desk: Desk, picture: Path) -> None:
    describe(desk, picture, TELEPHONE)
    dialog = press(desk, only_card(desk), AttachmentDialog)
    assert isinstance(dialog, AttachmentDialog)
    assert dialog.alt.text == TELEPHONE
    dialog.reject()


def test_nothing_is_marked_in_the_text_for_what_stands_beside_it(desk: Desk, picture: Path) -> None:
    describe(desk, picture, TELEPHONE)
    only_card(desk)
    assert desk.shell.composer.editor.extraSelections() == []


def test_a_claim_in_a_description_is_answered_on_its_card(desk: Desk, picture: Path) -> None:
    describe(desk, picture, CLAIM)
    form = only_card(desk).form
    assert form is not None
    desk.type("قرار إداري 12/2026", into=form._field.input)  # noqa: SLF001
    form.keep.click()
    assert desk.shell.composer.publish_button.isEnabled()


def test_a_description_set_right_lets_the_text_go(desk: Desk, picture: Path) -> None:
    describe(desk, picture, TELEPHONE)
    dialog = press(desk, only_card(desk), AttachmentDialog)
    assert isinstance(dialog, AttachmentDialog)
    dialog.alt.input.setPlainText("لافتة عند مدخل الحديقة")
    dialog.go_on.click()
    desk.wait(lambda: not desk.shell.composer.panel.cards)
    assert desk.shell.composer.publish_button.isEnabled()


def test_the_card_of_an_option_leads_to_the_poll(desk: Desk) -> None:
    desk.type(TEXT)
    desk.shell.composer._model.poll.change(Poll(("الخميس", TELEPHONE), 24 * 60))  # noqa: SLF001
    card = only_card(desk)
    assert "option 2" in card.accessibleDescription()
    press(desk, card, PollDialog).reject()


def test_the_log_shows_what_was_answered_about_a_post(desk: Desk) -> None:
    desk.type(CLAIM)
    form = only_card(desk).form
    assert form is not None
    desk.type("قرار إداري 12/2026", into=form._field.input)  # noqa: SLF001
    form.keep.click()
    desk.shell.composer.publish_button.click()
    (dialog,) = desk.shell.findChildren(PublishDialog)
    dialog._publish.click()  # noqa: SLF001
    desk.wait(desk.shell.composer.outcome.isVisible)
    log = desk.shell.log
    desk.shell.go_to(log)
    desk.wait(lambda: log.table.row_count > 0)
    actions = [entry.action for entry in desk.workplace.audit.entries()]
    log.table.choose_row(actions.index(AuditAction.PUBLISHED))
    assert log.answers.isVisible()
    assert "قرار إداري 12/2026" in log.answers.words
    assert "BAN-5" in log.answers.words
