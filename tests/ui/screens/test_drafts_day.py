"""A day among the drafts: narrowed, labelled, thrown away, brought back, given away."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from core.drafts.model import EVERYTHING, Filters, RevisionReason
from tests.ui.desk import Desk
from ui.drafts.deletion_dialog import DeletionDialog
from ui.drafts.exchange import draft_file_in
from ui.drafts.page import DraftsPage
from ui.drafts.revisions_dialog import RevisionsDialog


def write(desk: Desk, text: str, *labels: str) -> str:
    drafts = desk.workplace.drafts
    draft = drafts.create()
    drafts.save(draft.id, text, 0)
    drafts.set_labels(draft.id, labels)
    return draft.id


def page_of(desk: Desk, rows: int) -> DraftsPage:
    """The drafts' page with so many rows on it."""
    desk.shell.go_to(desk.shell.drafts)
    desk.wait(lambda: desk.shell.drafts.list.model().rowCount() == rows)
    return desk.shell.drafts


def has_rows(page: DraftsPage, rows: int) -> Callable[[], bool]:
    return lambda: page.list.model().rowCount() == rows


def revisions_dialog(desk: Desk) -> RevisionsDialog:
    page = page_of(desk, 1)
    page.foot.revisions.click()
    dialog = page.dialog
    assert isinstance(dialog, RevisionsDialog)
    return dialog


def test_a_label_narrows_the_list_and_its_chip_widens_it_again(desk: Desk) -> None:
    write(desk, "الأول", "حملات")
    write(desk, "الثاني")
    page = page_of(desk, 2)
    page.filters.changed.emit(Filters(label="حملات"))
    desk.wait(has_rows(page, 1))
    page.filters.chips[0].click()
    desk.wait(has_rows(page, 2))
    assert page._model.filters == EVERYTHING  # noqa: SLF001


def test_the_menu_offers_the_labels_in_use(desk: Desk) -> None:
    write(desk, "الأول", "حملات")
    page = page_of(desk, 1)
    desk.wait(lambda: page._model.choices.labels == ("حملات",))  # noqa: SLF001
    page.filters.menu.aboutToShow.emit()
    titles = [action.text() for action in page.filters.menu.actions()]
    assert titles == ["Label", "Audience", "Account", "Last changed", "Attachments"]
    labels = page.filters.menu.actions()[0].menu()
    assert isinstance(labels, QMenu)
    (entry,) = labels.actions()
    entry.trigger()
    assert [chip.fact for chip in page.filters.chips] == ["حملات"]


def test_a_list_that_is_narrowed_to_nothing_says_so(desk: Desk) -> None:
    write(desk, "الأول")
    page = page_of(desk, 1)
    page.filters.changed.emit(Filters(label="لا شيء"))
    desk.wait(page._nothing.isVisible)  # noqa: SLF001


def test_a_draft_goes_to_the_trash_and_comes_back(desk: Desk) -> None:
    write(desk, "الأول")
    page = page_of(desk, 1)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    desk.wait(has_rows(page, 0))
    page.trash.click()
    desk.wait(has_rows(page, 1))
    page.foot.restore.click()
    desk.wait(page._no_trash.isVisible)  # noqa: SLF001
    assert desk.workplace.drafts.count() == 1


def test_deleting_for_good_is_asked_first(desk: Desk) -> None:
    desk.workplace.drafts.discard(write(desk, "الأول"))
    page = page_of(desk, 0)
    page.trash.click()
    desk.wait(has_rows(page, 1))
    page.foot.delete.click()
    dialog = page.dialog
    assert isinstance(dialog, DeletionDialog)
    assert desk.workplace.drafts.count(Filters(trash=True)) == 1
    dialog.delete.click()
    desk.wait(has_rows(page, 0))


def test_keeping_it_deletes_nothing(desk: Desk) -> None:
    desk.workplace.drafts.discard(write(desk, "الأول"))
    page = page_of(desk, 0)
    page.trash.click()
    desk.wait(has_rows(page, 1))
    page.foot.empty.click()
    assert page.dialog is not None
    QTest.keyClick(page.dialog, Qt.Key.Key_Return)
    desk.wait(lambda: page.dialog is None)
    assert desk.workplace.drafts.count(Filters(trash=True)) == 1


def test_a_copy_stands_first_in_the_list(desk: Desk) -> None:
    write(desk, "الأول", "حملات")
    page = page_of(desk, 1)
    page.foot.duplicate.click()
    desk.wait(has_rows(page, 2))
    assert [one.labels for one in desk.workplace.drafts.recent(2)] == [("حملات",)] * 2


def test_the_context_menu_has_what_the_buttons_have(desk: Desk) -> None:
    write(desk, "الأول")
    page = page_of(desk, 1)
    menu = page.foot.menu()
    assert [action.text() for action in menu.actions()] == [
        "Open",
        "Earlier texts",
        "Duplicate",
        "Export…",
        "Move to the trash",
    ]
    menu.deleteLater()


def test_an_earlier_text_is_compared_with_the_present_one(desk: Desk) -> None:
    draft = write(desk, "في حديقة القرم")
    desk.workplace.drafts.revisions.keep(draft, RevisionReason.LEFT)
    desk.workplace.drafts.save(draft, "في شاطئ القرم", 0)
    dialog = revisions_dialog(desk)
    desk.wait(dialog.go_on.isEnabled)
    shown = dialog.view.textCursor()
    shown.setPosition(4)
    struck = shown.charFormat().fontStrikeOut()
    shown.setPosition(dialog.view.toPlainText().index("شاطئ") + 1)
    assert (struck, shown.charFormat().fontUnderline()) == (True, True)
    dialog.reject()


def test_an_earlier_text_is_restored_on_the_composers_screen_too(desk: Desk) -> None:
    draft = write(desk, "القديم")
    desk.workplace.drafts.revisions.keep(draft, RevisionReason.LEFT)
    desk.workplace.drafts.save(draft, "الجديد", 0)
    page_of(desk, 1).open_wanted.emit(draft)
    dialog = revisions_dialog(desk)
    desk.wait(dialog.go_on.isEnabled)
    dialog.go_on.click()
    desk.wait(lambda: desk.shell.composer.editor.text() == "القديم")
    assert desk.workplace.drafts.read(draft).text == "القديم"


def test_a_draft_without_earlier_texts_says_so(desk: Desk) -> None:
    write(desk, "الأول")
    dialog = revisions_dialog(desk)
    desk.wait(dialog._nothing.isVisible)  # noqa: SLF001
    assert not dialog.go_on.isEnabled()
    dialog.reject()


def test_an_exported_draft_is_imported_as_a_new_one(desk: Desk, tmp_path: Path) -> None:
    draft = write(desk, "تدعو بلدية مسقط")
    page, path = page_of(desk, 1), tmp_path / "a.natiq-draft"
    page.exchange.export(draft, path)
    desk.wait(path.exists)
    page.exchange.look(path)
    desk.wait(lambda: page.exchange.import_dialog is not None)
    dialog = page.exchange.import_dialog
    assert dialog is not None
    assert dialog.fingerprint.plain == desk.workplace.draft_exchange.fingerprint()
    dialog.go_on.click()
    desk.wait(has_rows(page, 2))


def test_a_changed_file_is_refused_with_its_reason(desk: Desk, tmp_path: Path) -> None:
    write(desk, "نص")
    page, path = page_of(desk, 1), tmp_path / "a.natiq-draft"
    path.write_bytes(b"{}")
    page.exchange.look(path)
    desk.wait(page.message.isVisible)
    assert page.exchange.import_dialog is None


@pytest.mark.parametrize(
    ("names", "taken"),
    [(["a.natiq-draft"], True), (["a.txt"], False), (["a.natiq-draft", "b.natiq-draft"], False)],
)
def test_only_one_file_of_a_draft_can_be_dropped(names: list[str], taken: bool) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(f"/nowhere/{name}") for name in names])
    assert (draft_file_in(content) is not None) is taken


def test_the_page_fits_the_smallest_window(desk: Desk) -> None:
    write(desk, "الأول", "حملات")
    desk.stand_up()
    desk.sit_down(1024, 700)
    page = page_of(desk, 1)
    assert page.foot.discard.mapTo(desk.shell, QPoint()).y() < 700
    assert desk.shell.width() == 1024
