"""An official verifies the log, narrows it, exports it, and keeps its code elsewhere."""

import json
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.audit.model import AuditAction, AuditEntry, Lodging, LodgingState
from core.audit.papers import read_key
from core.delegation.model import Decision
from core.workplace import Workplace
from tests.office import next_code
from tests.ui.desk import Authority, Desk, Enrolled
from tests.ui.outbox_desk import publish
from ui.log.code_dialog import CodeDialog
from ui.log.export_dialog import ExportDialog
from ui.log.key_dialog import KeyDialog
from ui.log.log_paper import LogPaper
from ui.log.page import LogPage
from ui.step_up.dialog import StepUpDialog

DROP_GUARDS = (
    "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'audit_entry%'"
)


@pytest.fixture
def later(
    at_desk: Callable[[Workplace], Desk],
    authority: Authority,
    decision: Decision,
    enrolled: Enrolled,
) -> Desk:
    """An official desk at which somebody signed in more than five minutes ago."""
    enrolled.workplace.import_decision(authority.sign(decision))
    desk = at_desk(enrolled.workplace)
    desk.clock.advance(timedelta(minutes=6))
    desk.workplace.session.touch()
    return desk


def log_of(desk: Desk) -> LogPage:
    """The page, with the entries on it."""
    page = desk.shell.log
    desk.shell.go_to(page)
    desk.wait(lambda: page.table.row_count > 0)
    return page


def actions_on(page: LogPage) -> set[str]:
    return {entry.action for entry in page._model.entries}  # noqa: SLF001 - behind the lines


def exporting(page: LogPage) -> ExportDialog:
    page.export_button.click()
    assert isinstance(page.dialog, ExportDialog)
    return page.dialog


def finish(desk: Desk, dialog: ExportDialog) -> None:
    desk.wait(lambda: not dialog.message.isHidden())


def newest(desk: Desk) -> AuditEntry:
    return desk.workplace.audit.entries(1)[0]


def spoil(desk: Desk, seq: int) -> None:
    """What somebody with the key and a database tool could do."""
    with desk.workplace.database.write() as connection:
        for (name,) in connection.exec_driver_sql(DROP_GUARDS).fetchall():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql("UPDATE audit_entry SET employee = '-' WHERE seq = ?", (seq,))


# Looking and verifying


def test_a_group_of_deeds_narrows_the_log(desk: Desk) -> None:
    publish(desk)
    page = log_of(desk)
    page.narrowing.choose("actions", frozenset({AuditAction.PUBLISHED.value}))
    desk.wait(lambda: actions_on(page) == {AuditAction.PUBLISHED.value})


def test_words_narrow_the_log_once_somebody_pauses(desk: Desk) -> None:
    publish(desk)
    page = log_of(desk)
    page.search.setText("ظفار")
    desk.wait(page._nothing.isVisible)  # noqa: SLF001


def test_what_was_before_the_chosen_days_is_left_out(desk: Desk) -> None:
    page = log_of(desk)
    page.narrowing.choose_days(page._model.today() + timedelta(days=1), None)  # noqa: SLF001
    desk.wait(page._nothing.isVisible)  # noqa: SLF001


def test_what_is_chosen_stays_chosen_when_nothing_new_was_read(desk: Desk) -> None:
    page = log_of(desk)
    page.table.choose_row(0)
    page._model.refresh()  # noqa: SLF001 - as at the next showing
    desk.wait(lambda: not desk.tasks.busy)
    assert page.table.chosen_row == 0


@pytest.mark.usefixtures("arabic")
def test_a_line_can_be_chosen_where_one_reads_from_the_right(desk: Desk) -> None:
    publish(desk)
    page = log_of(desk)
    page.table.choose_row(1)
    assert page.table.chosen_row == 1


@pytest.mark.usefixtures("arabic")
def test_the_lines_follow_the_language(desk: Desk) -> None:
    page = log_of(desk)
    assert page.table.model().headerData(0, Qt.Orientation.Horizontal) == "الرقم"


def test_a_log_that_holds_says_how_many_entries_were_verified(desk: Desk) -> None:
    page = log_of(desk)
    page.verify_button.click()
    desk.wait(page.message.isVisible)
    entries = len(desk.workplace.audit.entries())
    assert (page.message.property("tone"), str(entries) in page.message.words) == ("good", True)


def test_a_changed_entry_is_named_and_chosen(desk: Desk) -> None:
    publish(desk)
    page = log_of(desk)
    spoil(desk, 2)
    page.verify_button.click()
    desk.wait(page.message.isVisible)
    row = page.table.chosen_row
    assert row is not None
    assert (
        page.message.property("tone"),
        "entry 2" in page.message.words,
        page.table.cell(row, 0),
    ) == ("stop", True, "2")


def test_a_verification_can_be_stopped(desk: Desk) -> None:
    page = log_of(desk)
    page.verify_button.click()
    page.verify_button.click()
    assert (page.message.words, page.progress.isHidden()) == (
        "Stopped before the end: nothing is known.",
        True,
    )


# The state of the log elsewhere


def test_without_a_folder_of_it_the_strip_advises_to_print_the_code(desk: Desk) -> None:
    page = log_of(desk)
    assert page.strip.badge.word == "No copy with IT"


def test_a_folder_that_fails_is_said_with_what_waits(desk: Desk) -> None:
    page = log_of(desk)
    at = desk.clock.now()
    failing = Lodging(LodgingState.FAILING, at, "/seals", "1-A", None, 3, "audit_folder_missing")
    page.strip.show_lodging(failing)
    assert ("3 states wait" in page.strip.words, page.strip.again.isHidden()) == (True, False)


def test_a_lodged_state_offers_no_further_try(desk: Desk) -> None:
    page = log_of(desk)
    page.strip.show_lodging(Lodging(LodgingState.LODGED, desk.clock.now(), "/seals", "1-A"))
    assert (page.strip.badge.word, page.strip.again.isHidden()) == ("Copy with IT", True)


def test_the_code_is_that_of_the_newest_entry(desk: Desk) -> None:
    page = log_of(desk)
    page.strip.code.click()
    desk.wait(lambda: isinstance(page.dialog, CodeDialog))
    assert isinstance(page.dialog, CodeDialog)
    assert page.dialog.code.split("-")[0] == str(newest(desk).seq)


def test_the_code_can_be_copied(desk: Desk) -> None:
    page = log_of(desk)
    page.strip.code.click()
    desk.wait(lambda: isinstance(page.dialog, CodeDialog))
    assert isinstance(page.dialog, CodeDialog)
    page.dialog.copy.click()
    assert QGuiApplication.clipboard().text() == page.dialog.code


def test_the_public_key_is_written_for_whoever_verifies(desk: Desk, tmp_path: Path) -> None:
    page = log_of(desk)
    page.strip.key.click()
    dialog = page.dialog
    assert isinstance(dialog, KeyDialog)
    file = tmp_path / "key.json"
    dialog.save_wanted.emit(file)
    desk.wait(lambda: not dialog.message.isHidden())
    assert read_key(file.read_bytes()) == desk.workplace.audit.public_key()


def test_a_key_that_cannot_be_written_is_said_in_the_dialog(desk: Desk, tmp_path: Path) -> None:
    page = log_of(desk)
    page.strip.key.click()
    dialog = page.dialog
    assert isinstance(dialog, KeyDialog)
    (tmp_path / "file").write_text("")
    dialog.save_wanted.emit(tmp_path / "file" / "key.json")
    desk.wait(lambda: not dialog.message.isHidden())
    assert (dialog.message.property("tone"), page.message.isHidden()) == ("stop", True)


# Exporting


def test_an_export_for_programs_holds_every_entry(desk: Desk, tmp_path: Path) -> None:
    page = log_of(desk)
    entries = len(desk.workplace.audit.entries())
    dialog = exporting(page)
    file = tmp_path / "log.jsonl"
    dialog.begin(file)
    finish(desk, dialog)
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert sum(line["kind"] == "entry" for line in lines) == entries


def test_what_the_filter_leaves_out_is_counted(desk: Desk, tmp_path: Path) -> None:
    publish(desk)
    page = log_of(desk)
    page.narrowing.choose("actions", frozenset({AuditAction.PUBLISHED.value}))
    desk.wait(lambda: actions_on(page) == {AuditAction.PUBLISHED.value})
    dialog = exporting(page)
    dialog.begin(tmp_path / "log.jsonl")
    finish(desk, dialog)
    assert "without" in dialog.message.words


def test_the_dialog_says_what_the_filter_lets_through(desk: Desk) -> None:
    page = log_of(desk)
    page.narrowing.choose("actions", frozenset({AuditAction.SIGNED_IN.value}))
    dialog = exporting(page)
    assert dialog._part_words.text() == "Kind of deed: Signed in"  # noqa: SLF001


def test_an_export_is_written_down(desk: Desk, tmp_path: Path) -> None:
    dialog = exporting(log_of(desk))
    dialog.begin(tmp_path / "log.jsonl")
    finish(desk, dialog)
    assert newest(desk).action == AuditAction.LOG_EXPORTED


def test_an_export_asks_for_the_second_factor_and_goes_on(
    later: Desk, enrolled: Enrolled, tmp_path: Path
) -> None:
    dialog = exporting(log_of(later))
    file = tmp_path / "log.jsonl"
    dialog.begin(file)
    _show_code(later, enrolled)
    finish(later, dialog)
    assert file.exists()


def test_who_gives_the_second_factor_up_gets_no_file(later: Desk, tmp_path: Path) -> None:
    dialog = exporting(log_of(later))
    file = tmp_path / "log.jsonl"
    dialog.begin(file)
    _asked(later).reject()
    finish(later, dialog)
    assert (dialog.message.property("tone"), file.exists()) == ("stop", False)


def test_a_paper_asks_for_the_second_factor_too(later: Desk, tmp_path: Path) -> None:
    dialog = exporting(log_of(later))
    file = tmp_path / "log.pdf"
    dialog.for_people.setChecked(True)
    dialog.begin(file)
    _asked(later).reject()
    finish(later, dialog)
    assert (dialog.message.property("tone"), file.exists()) == ("stop", False)


def test_a_place_that_cannot_be_written_is_said(desk: Desk, tmp_path: Path) -> None:
    dialog = exporting(log_of(desk))
    dialog.begin(tmp_path / "nowhere" / "log.jsonl")
    finish(desk, dialog)
    assert dialog.message.property("tone") == "stop"


@pytest.mark.usefixtures("arabic")
def test_a_paper_is_a_pdf_that_only_its_owner_reads(desk: Desk, tmp_path: Path) -> None:
    publish(desk)
    dialog = exporting(log_of(desk))
    file = tmp_path / "log.pdf"
    dialog.for_people.setChecked(True)
    dialog.begin(file)
    finish(desk, dialog)
    assert (file.read_bytes()[:5], stat.S_IMODE(file.stat().st_mode)) == (b"%PDF-", 0o600)


def test_a_paper_is_written_down_before_it_is_there(desk: Desk, tmp_path: Path) -> None:
    dialog = exporting(log_of(desk))
    dialog.for_people.setChecked(True)
    dialog.begin(tmp_path / "log.pdf")
    finish(desk, dialog)
    entry = newest(desk)
    assert (entry.action, entry.detail["form"]) == (AuditAction.LOG_EXPORTED, "pdf")


def test_a_paper_whose_place_cannot_be_written_is_said(desk: Desk, tmp_path: Path) -> None:
    dialog = exporting(log_of(desk))
    dialog.for_people.setChecked(True)
    dialog.begin(tmp_path / "nowhere" / "log.pdf")
    finish(desk, dialog)
    assert dialog.message.property("tone") == "stop"


def test_a_paper_that_is_stopped_leaves_nothing_behind(desk: Desk, tmp_path: Path) -> None:
    dialog = exporting(log_of(desk))
    dialog.for_people.setChecked(True)
    # As soon as it has begun.
    dialog._model.progressed.connect(lambda _done: dialog.reject())  # noqa: SLF001
    dialog.begin(tmp_path / "log.pdf")
    finish(desk, dialog)
    assert (dialog.message.words, list(tmp_path.glob("*.pdf*"))) == (
        "Stopped. No file was written.",
        [],
    )


def test_an_export_that_is_stopped_leaves_nothing_behind(desk: Desk, tmp_path: Path) -> None:
    dialog = exporting(log_of(desk))
    dialog.begin(tmp_path / "log.jsonl")
    dialog.reject()
    desk.wait(lambda: not desk.tasks.busy)
    assert (dialog.message.words, list(tmp_path.glob("*.jsonl*"))) == (
        "Stopped. No file was written.",
        [],
    )


def test_closing_the_window_stops_an_export(desk: Desk, tmp_path: Path) -> None:
    page = log_of(desk)
    dialog = exporting(page)
    dialog.for_people.setChecked(True)
    dialog.begin(tmp_path / "log.pdf")
    page.close_dialogs()
    desk.wait(lambda: not desk.tasks.busy)
    assert list(tmp_path.glob("*.pdf*")) == []


def test_a_long_entry_goes_on_over_the_page(desk: Desk, tmp_path: Path) -> None:
    detail = json.dumps({"reason": "سبب " * 4000}, ensure_ascii=False)
    paper = LogPaper(tmp_path / "log.pdf", {}, "")
    paper.add(replace(newest(desk), detail_json=detail))
    paper.finish()
    assert paper.pages > 1


def _asked(desk: Desk) -> StepUpDialog:
    desk.wait(lambda: desk.shell.step_up_dialog is not None)
    dialog = desk.shell.step_up_dialog
    assert dialog is not None
    return dialog


def _show_code(desk: Desk, enrolled: Enrolled) -> None:
    dialog = _asked(desk)
    dialog.code.input.setText(next_code(enrolled.seed, desk.clock))
    dialog.go_on.click()
