"""Beside the text: tabs, and what came of a thread of which a part was refused."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.platforms.model import PlatformProblem
from core.publishing.model import OutboxState, PartlyPublished, Reason
from tests.ui.desk import Desk
from ui.composer.side_panel import LANGUAGE, PREVIEW, REVIEW, SidePanel

TEXT = "صباح الخير يا مسقط، نلتقي في حديقة القرم الطبيعية"


def side_of(desk: Desk) -> SidePanel:
    return desk.shell.composer.side


def test_the_review_is_shown_first(desk: Desk) -> None:
    assert side_of(desk).tabs.current == REVIEW


def test_the_preview_is_not_built_before_somebody_looks_at_it(desk: Desk) -> None:
    assert side_of(desk).tabs.page(PREVIEW) is None


def test_arrow_keys_move_between_the_tabs(desk: Desk) -> None:
    side_of(desk).setFocus()
    QTest.keyClick(side_of(desk).tabs.bar, Qt.Key.Key_Right)
    assert side_of(desk).tabs.current == LANGUAGE


def test_the_tab_says_how_much_the_review_asks(desk: Desk) -> None:
    desk.type("للاستفسار 91234567")
    desk.shell.review_now()
    assert side_of(desk).tabs.bar.tabText(REVIEW) == "Review (1)"


def test_screens_nobody_looks_at_are_not_built(desk: Desk) -> None:
    unbuilt = [place.icon for place in desk.shell._places if place.built is None]  # noqa: SLF001
    names = "drafts calendar outbox timeline accounts shield log book settings"
    assert unbuilt == names.split()


def test_a_thread_broken_off_leads_to_the_draft_of_its_rest(desk: Desk) -> None:
    desk.type(TEXT)
    desk.shell.composer.publish_button.click()
    dialog = desk.shell.composer._dialogs.shown  # noqa: SLF001
    assert dialog is not None
    dialog._publish.click()  # noqa: SLF001  # pyright: ignore[reportAttributeAccessIssue]
    desk.wait(lambda: len(desk.workplace.timeline()) == 1)
    desk.wait(lambda: not desk.shell.composer.editor.isReadOnly())
    (item,) = desk.workplace.publishing.outbox()
    rest = desk.workplace.drafts.create(item.account_key)
    desk.workplace.drafts.save(rest.id, "الباقي من السلسلة", 0)
    refused = replace(item, id="r" * 32, part=1, state=OutboxState.FAILED, receipt=None)
    reason = Reason(PlatformProblem.REJECTED.value, None, {})
    outcome = desk.shell.composer.outcome
    outcome.show_outcome(PartlyPublished((item, refused), reason, rest.id), None)
    outcome._rest.click()  # noqa: SLF001
    assert desk.shell.composer.editor.text() == "الباقي من السلسلة"
