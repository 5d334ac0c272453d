"""What the composer's parts follow: the account, the text's links, the room there is."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPushButton

from core.delegation.model import Decision
from core.drafts.model import Poll
from core.workplace import Workplace
from tests.pictures import png
from tests.ui.desk import ACCOUNT, OTHER_ACCOUNT, Authority, Desk
from ui.composer.preview.panel import PreviewPanel
from ui.composer.publish_dialog import PublishDialog
from ui.composer.side_panel import PREVIEW
from ui.widgets.chips import ChipButton, ChipRow

LEFT_TO_RIGHT, POP = "\u2066", "\u2069"


@pytest.fixture
def two_accounts(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    official: Workplace,
) -> Desk:
    """A desk whose employee speaks for two accounts on Bluesky."""
    both = replace(decision, accounts=(ACCOUNT, OTHER_ACCOUNT))
    official.import_decision(authority.sign(both))
    return at_desk(official)


def preview_of(desk: Desk) -> PreviewPanel:
    desk.shell.composer.side.tabs.go_to(PREVIEW)
    preview = desk.shell.composer.side.tabs.page(PREVIEW)
    assert isinstance(preview, PreviewPanel)
    return preview


def speak_as(desk: Desk, key: str) -> None:
    accounts = desk.shell.composer.accounts
    accounts.setCurrentIndex(accounts.findData(key))
    accounts.activated.emit(accounts.currentIndex())


def test_the_preview_begins_with_the_platform_of_the_account(desk: Desk) -> None:
    assert preview_of(desk).platform == "practice"


def test_the_preview_follows_the_account(two_accounts: Desk) -> None:
    preview = preview_of(two_accounts)
    preview.choose("mastodon")
    speak_as(two_accounts, OTHER_ACCOUNT.key)
    assert preview.platform == "bluesky"


def test_a_platform_that_somebody_looks_at_stays_for_the_next_draft(two_accounts: Desk) -> None:
    preview = preview_of(two_accounts)
    preview.choose("mastodon")
    two_accounts.type("مسقط")
    two_accounts.shell.composer.begin()
    assert preview.platform == "mastodon"


@pytest.mark.parametrize(
    ("platform", "handle"),
    [("bluesky", OTHER_ACCOUNT.handle), ("mastodon", "")],
)
def test_a_preview_names_an_account_only_where_there_is_one(
    two_accounts: Desk, platform: str, handle: str
) -> None:
    speak_as(two_accounts, OTHER_ACCOUNT.key)
    two_accounts.type("مسقط")
    preview = preview_of(two_accounts)
    preview.choose(platform)
    two_accounts.wait(lambda: preview.content is not None and preview.content.platform == platform)
    assert preview.content is not None
    assert preview.content.handle == handle


def test_the_last_look_shows_a_handle_in_its_own_order(desk: Desk) -> None:
    desk.compose("تابعوا @muscat.example على المنصة")
    desk.shell.review_now()
    desk.shell.composer.publish_button.click()
    (dialog,) = desk.shell.findChildren(PublishDialog)
    shown = dialog._text.toPlainText()  # noqa: SLF001
    dialog.reject()
    assert f"{LEFT_TO_RIGHT}@muscat.example{POP}" in shown


def test_a_link_is_marked_where_nothing_is_found(desk: Desk) -> None:
    desk.compose("سجّلوا في https://www.mm.gov.om")
    desk.shell.review_now()
    assert len(desk.shell.composer.editor.extraSelections()) == 1


def test_a_cleaned_paste_can_be_taken_back_where_it_is_told(desk: Desk) -> None:
    content = QMimeData()
    content.setText("مر\u200bحبا")
    desk.shell.composer.editor.insertFromMimeData(content)
    pasted = desk.shell.composer.pasted
    pasted.findChildren(QPushButton)[0].click()
    assert desk.shell.composer.editor.text() == "مر\u200bحبا"


def test_the_offer_to_take_it_back_goes_with_the_next_change(desk: Desk) -> None:
    content = QMimeData()
    content.setText("مر\u200bحبا")
    desk.shell.composer.editor.insertFromMimeData(content)
    desk.type("ا")
    assert not desk.shell.composer.pasted.isVisible()


def test_a_command_keeps_the_text_as_it_was(desk: Desk) -> None:
    desk.compose("مر\u200bحبا")
    desk.shell.composer.language.commands.clean()
    draft = desk.workplace.drafts.last_open()
    assert draft is not None
    (kept,) = desk.workplace.drafts.revisions.of(draft.id)
    assert desk.workplace.drafts.revisions.text_of(kept) == "مر\u200bحبا"


def test_what_was_removed_is_let_go_with_the_next_draft(desk: Desk) -> None:
    model = desk.shell.composer._model  # noqa: SLF001 - the state behind the page
    desk.type("مسقط")
    model.attachments.add_image(png(), "nakhla.png")
    desk.wait(lambda: len(model.attachments.all) == 1 and not model.attachments.busy)
    model.attachments.remove(model.attachments.all[0].id)
    desk.shell.composer.begin()
    assert desk.workplace.attachments._removed is None  # noqa: SLF001


def test_a_poll_beside_an_attachment_is_said_before_publishing(desk: Desk) -> None:
    model = desk.shell.composer._model  # noqa: SLF001 - the state behind the page
    desk.type("أي يوم يناسبكم؟")
    desk.workplace.drafts.set_poll(model.draft_id, Poll(("الخميس", "السبت"), 120))
    model.attachments.add_image(png(), "nakhla.png")
    model.poll.change(Poll(("الخميس", "السبت"), 120))
    desk.wait(lambda: len(model.attachments.all) == 1 and not model.attachments.busy)
    assert not model.complete()


def chips(desk: Desk, width: int, *facts: str) -> list[ChipButton]:
    made = [ChipButton("label") for _ in facts]
    row = ChipRow(made, desk.shell)
    for chip, fact in zip(made, facts, strict=True):
        chip.set_fact(fact, empty=False)
    row.resize(width, 40)
    row.show()
    desk.qtbot.waitUntil(lambda: row.width() == width)
    return made


def test_chips_with_room_are_not_cut(desk: Desk) -> None:
    made = chips(desk, 900, "الجمهور: سكان ولاية السيب", "الغاية: تنبيه", "التصنيفات: السيب")
    assert all(chip.width() >= chip.sizeHint().width() for chip in made)


def test_a_short_chip_is_whole_while_a_long_one_gives_way(desk: Desk) -> None:
    long, short = chips(desk, 260, "الجمهور: سكان ولاية السيب وما حولها من القرى", "الغاية: تنبيه")
    assert short.width() >= short.sizeHint().width()
    assert long.width() < long.sizeHint().width()
