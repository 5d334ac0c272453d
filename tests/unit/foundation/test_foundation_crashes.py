"""What a crash leaves: places, in a bounded number of bounded files, and nothing else."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from core.foundation.crash_files import reports_wait_in
from core.foundation.crash_watch import CrashWatch
from core.foundation.crashes import (
    MOST_REPORTS,
    REPORT_LIMIT,
    CrashReports,
    exception_report,
    save_copy,
    written,
)
from tests.fakes import seeded_randomness

AT = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
FACE = {"qt": "6.11.3", "pyside": "6.11.3"}
PASSPHRASE = "نخلة بحر جبل قمر"
TRACE = """Fatal Python error: Segmentation fault

Current thread 0x00007f3c1c2b1740 (most recent call first):
  File "/home/muwazzaf/natiq/ui/composer/editor.py", line 88 in keep
  File "C:\\Users\\muwazzaf\\natiq\\main.py", line 3 in <module>
  Binary file "/usr/lib/libQt6Core.so.6", at _ZN7QObject5eventEP6QEvent+0x1a [0x7f3c1c2b1740]

Thread 0x00007f3c1c2b1741 [muwazzaf] (most recent call first):
  File "/home/muwazzaf/natiq/ui/tasks.py", line 140 in _do

whoever wrote this line knows the passphrase: نخلة بحر جبل قمر
Extension modules: shiboken6.Shiboken (total: 1)
"""


@pytest.fixture
def reports(tmp_path: Path) -> CrashReports:
    return CrashReports(tmp_path / "crashes", seeded_randomness())


@pytest.fixture
def watch(tmp_path: Path) -> CrashWatch:
    return CrashWatch(tmp_path / "crashes", seeded_randomness(1))


def failure(passphrase: str) -> Exception:
    def unlock(secret: str) -> None:
        raise ValueError(f"could not use {secret}")

    try:
        unlock(passphrase)
    except ValueError as error:
        return error
    raise AssertionError


def left_behind(folder: Path, trace: str) -> None:
    """What a run that died has left."""
    folder.mkdir(parents=True, exist_ok=True)
    head = "version: 0.1.0\nqt: 6.11.3\nhome: /home/muwazzaf\n--\n"
    (folder / "running-0a0b0c0d.raw").write_text(head + trace, encoding="utf-8")


def test_a_report_names_the_place_and_the_type() -> None:
    error = failure(PASSPHRASE)
    report = exception_report(error, error.__traceback__, AT, "main", FACE)
    assert "test_foundation_crashes.py" in report
    assert "in unlock" in report
    assert report.endswith("ValueError\n")


def test_a_report_holds_no_message_and_no_value() -> None:
    error = failure(PASSPHRASE)
    report = exception_report(error, error.__traceback__, AT, "main", FACE)
    assert PASSPHRASE not in report
    assert "could not use" not in report


def test_a_report_names_no_folder() -> None:
    error = failure(PASSPHRASE)
    report = exception_report(error, error.__traceback__, AT, "main", FACE)
    assert "/" not in report


def test_a_report_names_the_versions() -> None:
    report = exception_report(ValueError(), None, AT, "main", FACE)
    assert "\nqt: 6.11.3\n" in report
    assert "\nversion: " in report


def test_what_is_shaped_like_a_credential_is_redacted_even_as_a_name() -> None:
    assert "9f9f9f" not in written(AT, {}, [f"  main.py:1 in {'9f' * 32}"])


def test_a_report_of_endless_calls_is_cut_in_its_middle() -> None:
    report = written(AT, {}, [f"  main.py:{number} in deep" for number in range(100_000)])
    assert len(report.encode()) < REPORT_LIMIT
    assert "main.py:0 in" in report
    assert "main.py:99999 in" in report


def test_the_newest_report_comes_first(reports: CrashReports) -> None:
    for hour in range(3):
        reports.keep("report", AT + timedelta(hours=hour))
    assert [one.at.hour for one in reports.all()] == [10, 9, 8]


def test_there_are_never_more_than_ten(reports: CrashReports) -> None:
    for minute in range(MOST_REPORTS + 5):
        reports.keep("report", AT + timedelta(minutes=minute))
    assert [one.at.minute for one in reports.all()] == list(range(14, 4, -1))


def test_only_the_owner_can_read_a_report(reports: CrashReports, tmp_path: Path) -> None:
    report = reports.keep("report", AT)
    assert (tmp_path / "crashes" / report.name).stat().st_mode & 0o077 == 0


def test_a_report_that_is_kept_is_not_asked_about_again(reports: CrashReports) -> None:
    reports.decide(reports.keep("report", AT))
    assert reports.undecided() == ()
    assert len(reports.all()) == 1


def test_a_kept_report_does_not_wait(reports: CrashReports, tmp_path: Path) -> None:
    report = reports.keep("report", AT)
    waited = reports_wait_in(tmp_path / "crashes")
    reports.decide(report)
    assert (waited, reports_wait_in(tmp_path / "crashes")) == (True, False)


def test_a_deleted_report_is_gone_from_the_disk(reports: CrashReports, tmp_path: Path) -> None:
    reports.delete(reports.keep("report", AT))
    assert list((tmp_path / "crashes").iterdir()) == []


def test_a_saved_copy_is_the_text_that_is_shown(reports: CrashReports, tmp_path: Path) -> None:
    text = reports.text(reports.keep("  main.py:1 in main\n", AT))
    save_copy(text, tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_text(encoding="utf-8") == text


def test_other_files_in_the_folder_are_no_reports(reports: CrashReports, tmp_path: Path) -> None:
    reports.keep("report", AT)
    (tmp_path / "crashes" / "crash-notes.new.txt").write_text("mine")
    assert len(reports.all()) == 1


def test_a_report_that_somebody_wrote_a_token_into_is_redacted(
    reports: CrashReports, tmp_path: Path
) -> None:
    report = reports.keep("report", AT)
    (tmp_path / "crashes" / report.name).write_text("Bearer abcdefgh12345678")
    assert "abcdefgh" not in reports.text(report)


def test_a_run_that_ends_well_leaves_nothing(watch: CrashWatch, tmp_path: Path) -> None:
    watch.begin(FACE)
    began = list((tmp_path / "crashes").iterdir())
    watch.end()
    assert (len(began), list((tmp_path / "crashes").iterdir())) == (1, [])


def test_a_run_that_was_killed_from_outside_makes_no_report(
    watch: CrashWatch, reports: CrashReports, tmp_path: Path
) -> None:
    left_behind(tmp_path / "crashes", "")
    assert watch.take_over() == 0
    assert reports.all() == ()


def test_what_a_dead_run_left_becomes_a_report(
    watch: CrashWatch, reports: CrashReports, tmp_path: Path
) -> None:
    left_behind(tmp_path / "crashes", TRACE)
    watch.take_over()
    text = reports.text(reports.all()[0])
    for place in ("fatal: Segmentation fault", "  editor.py:88 in keep", "  main.py:3 in <module>"):
        assert place in text


def test_the_versions_are_those_of_the_run_that_died(
    watch: CrashWatch, reports: CrashReports, tmp_path: Path
) -> None:
    left_behind(tmp_path / "crashes", TRACE)
    watch.take_over()
    assert "\nqt: 6.11.3\n" in reports.text(reports.all()[0])


def test_nothing_but_places_comes_out_of_a_raw_file(
    watch: CrashWatch, reports: CrashReports, tmp_path: Path
) -> None:
    left_behind(tmp_path / "crashes", TRACE)
    watch.take_over()
    text = reports.text(reports.all()[0])
    assert [word for word in (PASSPHRASE, "muwazzaf", "0x", "whoever") if word in text] == []


def test_a_raw_file_is_gone_once_it_is_a_report(watch: CrashWatch, tmp_path: Path) -> None:
    left_behind(tmp_path / "crashes", TRACE)
    watch.take_over()
    assert list((tmp_path / "crashes").glob("*.raw")) == []


def test_the_file_of_this_run_is_not_taken_for_one_of_a_dead_one(
    watch: CrashWatch, tmp_path: Path
) -> None:
    watch.begin(FACE)
    watch.take_over()
    there = len(list((tmp_path / "crashes").glob("*.raw")))
    watch.end()
    assert there == 1


def test_a_folder_that_cannot_be_made_leaves_the_program_without_reports(tmp_path: Path) -> None:
    (tmp_path / "crashes").write_text("a file is in the way")
    watch = CrashWatch(tmp_path / "crashes", seeded_randomness())
    watch.begin(FACE)
    assert watch.take_over() == 0
    watch.end()
