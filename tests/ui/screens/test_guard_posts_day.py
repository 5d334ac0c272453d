"""Foreign posts and incidents: what becomes of a post that did not leave from here."""

from pathlib import Path

from core.audit.model import AuditAction
from core.integrations.model import ForeignState, IncidentStep
from tests.ui.desk import EMPLOYEE
from tests.ui.guard_desk import STRANGE, GuardedDesk
from ui.guard.foreign_card import ForeignCard
from ui.guard.incident_dialogs import CloseDialog, StepDialog
from ui.guard.page import Room
from ui.guard.post_dialogs import ClaimDialog, DeleteDialog, IncidentDialog
from ui.guard.posts_model import Part

WHY = "نُشر بقرار من غرفة الطوارئ"
HAPPENED = "ظهر منشور لم ينشره أحد من الموظفين"


def foreign_card(guarded: GuardedDesk) -> ForeignCard:
    guarded.stranger_is_found()
    page = guarded.open(Room.POSTS)
    guarded.desk.wait(lambda: len(page.posts.cards) == 1)
    return page.posts.cards[0]


def raised(guarded: GuardedDesk) -> None:
    """An incident about a foreign post, and its page."""
    foreign_card(guarded).incident.click()
    dialog = guarded.page.posts.dialog
    assert isinstance(dialog, IncidentDialog)
    dialog.reason.input.setPlainText(HAPPENED)
    dialog.go_on.click()
    guarded.desk.wait(lambda: guarded.page.incidents.page.incident is not None)


# Foreign posts


def test_a_foreign_post_stands_with_its_text_and_how_it_was_written(guarded: GuardedDesk) -> None:
    card = foreign_card(guarded)
    assert (card.text.toPlainText(), card.state) == (STRANGE, "Not settled")
    assert "with what it was written" in card.words


def test_a_claimed_post_is_settled_with_its_reason(guarded: GuardedDesk) -> None:
    foreign_card(guarded).claim.click()
    room = guarded.page.posts
    dialog = room.dialog
    assert isinstance(dialog, ClaimDialog)
    assert not dialog.go_on.isEnabled()
    dialog.reason.input.setPlainText(WHY)
    dialog.go_on.click()
    guarded.desk.wait(lambda: room.dialog is None and not room.cards)
    room.show_part(Part.SETTLED)
    assert WHY in room.cards[0].words


def test_a_deleted_post_is_gone_from_the_platform(guarded: GuardedDesk) -> None:
    foreign_card(guarded).delete.click()
    room = guarded.page.posts
    dialog = room.dialog
    assert isinstance(dialog, DeleteDialog)
    dialog.reason.input.setPlainText(WHY)
    dialog.go_on.click()
    guarded.desk.wait(lambda: room.dialog is None and not room.cards)
    (post,) = guarded.workplace.guard.overview().foreign
    assert post.state is ForeignState.DELETED


def test_looking_now_tells_how_many_are_new(guarded: GuardedDesk) -> None:
    guarded.workplace.guard.look_for_foreign(guarded.account.key)
    page = guarded.open(Room.POSTS)
    guarded.server.add_post(STRANGE)
    page.posts.look_button.click()
    guarded.desk.wait(lambda: page.posts.message.words.startswith("1 foreign post"))


# Incidents


def test_an_incident_lists_its_steps_in_their_order(guarded: GuardedDesk) -> None:
    raised(guarded)
    assert [row.step for row in guarded.page.incidents.page.rows] == list(IncidentStep)


def test_the_first_step_stops_all_publishing(guarded: GuardedDesk) -> None:
    raised(guarded)
    room = guarded.page.incidents
    room.page.rows[0].done.click()
    dialog = room.dialog
    assert isinstance(dialog, StepDialog)
    dialog.go_on.click()
    guarded.desk.wait(lambda: room.page.rows[0].is_done)
    guarded.desk.wait(guarded.desk.shell.banner.isVisible)
    assert guarded.workplace.publishing.pause_in_force() is not None


def test_an_incident_closes_only_with_a_reason_for_each_open_step(guarded: GuardedDesk) -> None:
    raised(guarded)
    room = guarded.page.incidents
    room.page.close_button.click()
    dialog = room.dialog
    assert isinstance(dialog, CloseDialog)
    before = dialog.go_on.isEnabled()
    for field in dialog.reasons.values():
        field.input.setText("لا حاجة إليها")
    assert not before
    dialog.go_on.click()
    guarded.desk.wait(lambda: room.page.badge.word == "Closed")
    assert room.page.close_button.isHidden()


def test_a_post_of_an_incident_is_deleted_from_its_page(guarded: GuardedDesk) -> None:
    raised(guarded)
    guarded.page.incidents.page.cards[0].delete.click()
    dialog = guarded.page.posts.dialog
    assert isinstance(dialog, DeleteDialog)
    dialog.reason.input.setPlainText(WHY)
    dialog.go_on.click()
    guarded.desk.wait(lambda: guarded.page.incidents.page.cards[0].state == "Deleted")


def test_a_step_that_was_done_says_by_whom(guarded: GuardedDesk) -> None:
    raised(guarded)
    room = guarded.page.incidents
    room.ask_step(IncidentStep.NOTIFY)
    dialog = room.dialog
    assert isinstance(dialog, StepDialog)
    dialog.note.input.setPlainText("أُبلغ أمن المعلومات")
    dialog.go_on.click()
    guarded.desk.wait(lambda: room.page.rows[-1].is_done)
    assert EMPLOYEE.name in room.page.rows[-1].state
    assert "أُبلغ أمن المعلومات" in room.page.rows[-1].state


def test_a_step_leads_to_where_it_is_done(guarded: GuardedDesk) -> None:
    raised(guarded)
    rows = {row.step: row for row in guarded.page.incidents.page.rows}
    rows[IncidentStep.REVOKE_APPS].way.click()
    assert guarded.page.apps.isVisible()


def test_a_saved_report_stands_in_the_log(guarded: GuardedDesk, tmp_path: Path) -> None:
    raised(guarded)
    file = tmp_path / "report.pdf"
    guarded.page.incidents.save_report(file)
    assert file.read_bytes().startswith(b"%PDF")
    guarded.desk.wait(lambda: AuditAction.REPORT_PRINTED in guarded.deeds())


def test_a_report_that_cannot_be_written_says_so(guarded: GuardedDesk, tmp_path: Path) -> None:
    raised(guarded)
    guarded.page.incidents.save_report(tmp_path / "nowhere" / "report.pdf")
    assert "report.pdf" in guarded.page.incidents.message.words
    assert AuditAction.REPORT_PRINTED not in guarded.deeds()
