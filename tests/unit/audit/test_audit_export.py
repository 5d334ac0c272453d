"""Exporting the log: what is in the file, and what is written down about it."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from core.audit.filtering import ABOUT_THE_LOG
from core.audit.model import AuditAction, AuditFilter, AuditFlaw, Deed, Keeping
from core.audit.service import AuditLog
from core.audit.verifying import Trust, verify_export
from core.foundation.errors import Damaged, Unavailable
from core.storage.database import Database
from tests.audit_logs import GivenUp, publish, without_triggers
from tests.fakes import FakeClock
from tests.signers import a_signer


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "log.jsonl"


def lines(file: Path) -> list[dict]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def kinds(file: Path) -> list[str]:
    return [line["kind"] for line in lines(file)]


def intact(file: Path, log: AuditLog) -> bool:
    with file.open("rb") as stream:
        return verify_export(stream, Trust(keys=(log.public_key(),), every_signature=True)).intact


def test_the_whole_log_is_a_header_its_entries_and_an_end(log: AuditLog, file: Path):
    log.export(AuditFilter(), file)
    assert kinds(file) == ["header", *["entry"] * 5, "end"]


def test_it_counts_what_it_has_written(log: AuditLog, file: Path):
    done = log.export(AuditFilter(words="item/3 practice/3"), file)
    assert (done.entries, done.withheld) == (0, 5)


def test_an_entry_stands_there_as_it_was_written(log: AuditLog, file: Path):
    log.export(AuditFilter(), file)
    kept = log.entries()[-1]
    line = lines(file)[1]
    assert line["entry"]["employee"] == "موظف مفوَّض"
    assert (line["digest"], line["signature"]) == (kept.digest, kept.signature)


def test_what_the_filter_leaves_out_keeps_its_place_without_its_content(log: AuditLog, file: Path):
    publish(log, 9, "seeb.example")
    log.export(AuditFilter(account="seeb.example"), file)
    assert kinds(file) == ["header", *["withheld"] * 5, "entry", "end"]
    assert "practice/3" not in file.read_text("utf-8")


def test_the_filter_stands_in_the_header(log: AuditLog, file: Path):
    since = FakeClock().now()
    log.export(AuditFilter(since=since, account="seeb.example"), file)
    assert lines(file)[0]["filter"] == {
        "since": since.isoformat(),
        "until": None,
        "staff_number": None,
        "account": "seeb.example",
        "actions": [],
        "words": "",
    }


def test_a_checkpoint_follows_its_entry(log: AuditLog, file: Path):
    log.checkpoint()
    publish(log, 6)
    log.export(AuditFilter(), file)
    assert kinds(file)[5:8] == ["entry", "checkpoint", "entry"]


def test_an_empty_log_can_be_exported(empty: AuditLog, file: Path):
    empty.export(AuditFilter(), file)
    assert intact(file, empty)


@pytest.mark.parametrize("wanted", [AuditFilter(), AuditFilter(words="item 3")])
def test_an_export_is_intact(log: AuditLog, file: Path, wanted: AuditFilter):
    log.checkpoint()
    log.export(wanted, file)
    assert intact(file, log)


def test_a_log_with_tombstones_is_exported_intact(database: Database, clock: FakeClock, file: Path):
    log = AuditLog(database, clock, "1001", "موظف مفوَّض", a_signer(), lambda: Keeping("", 30, 30))
    log.begin()
    publish(log, 1)
    clock.advance(timedelta(days=60))
    publish(log, 2)
    log.retire()
    log.export(AuditFilter(), file)
    assert lines(file)[1]["reason"] == "retired"
    assert intact(file, log)


def test_a_log_of_two_keys_is_exported_intact_whatever_is_left_out(
    database: Database, log: AuditLog, file: Path
):
    after = AuditLog(database, FakeClock(), "1002", "موظفة مفوَّضة", a_signer(2))
    after.begin()
    after.export(AuditFilter(staff_number="1001"), file)
    assert [line["kind"] for line in lines(file)[-2:]] == ["entry", "end"]
    assert (intact(file, after), intact(file, log)) == (True, False)


def test_the_export_is_written_down(log: AuditLog, file: Path):
    done = log.export(AuditFilter(account="muscat.example"), file)
    entry = log.entries(1)[0]
    assert entry.action == AuditAction.LOG_EXPORTED
    assert entry.detail == {
        "form": "jsonl",
        "entries": "5",
        "withheld": "0",
        "sha256": done.sha256,
        "filter_account": "muscat.example",
    }


def test_a_log_that_was_bent_is_exported_and_found_bent(
    database: Database, log: AuditLog, file: Path
):
    without_triggers(database, "UPDATE audit_entry SET subject = 'x' WHERE seq = 2")
    log.export(AuditFilter(), file)
    with file.open("rb") as stream:
        verdict = verify_export(stream)
    assert (verdict.flaw, verdict.line, verdict.seq) == (AuditFlaw.CONTENT_CHANGED, 3, 2)


def test_an_entry_without_a_signature_is_exported_and_found(
    database: Database, log: AuditLog, file: Path
):
    without_triggers(database, "UPDATE audit_entry SET signature = NULL WHERE seq = 2")
    log.export(AuditFilter(), file)
    with file.open("rb") as stream:
        assert verify_export(stream).flaw is AuditFlaw.NOT_SIGNED


def test_what_cannot_be_read_is_not_exported_in_part(database: Database, log: AuditLog, file: Path):
    without_triggers(database, "UPDATE audit_entry SET employee = x'00' WHERE seq = 2")
    with pytest.raises(Damaged):
        log.export(AuditFilter(), file)
    assert list(file.parent.glob("*.jsonl*")) == []


def give_up(_share: float) -> None:
    raise GivenUp


def test_an_export_that_was_given_up_leaves_nothing(log: AuditLog, file: Path):
    file.write_bytes(b"the one before")
    with pytest.raises(GivenUp):
        log.export(AuditFilter(), file, give_up)
    assert [path.name for path in file.parent.glob("*.jsonl*")] == [file.name]
    assert file.read_bytes() == b"the one before"


def test_an_export_that_was_given_up_is_not_written_down(log: AuditLog, file: Path):
    with pytest.raises(GivenUp):
        log.export(AuditFilter(), file, give_up)
    assert log.entries(1)[0].action == AuditAction.PUBLISHED


def test_a_place_that_cannot_be_written_to_is_said(log: AuditLog, tmp_path: Path):
    with pytest.raises(Unavailable):
        log.export(AuditFilter(), tmp_path / "nowhere" / "log.jsonl")


def test_others_on_the_machine_cannot_read_it(log: AuditLog, file: Path):
    log.export(AuditFilter(), file)
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("action", sorted(ABOUT_THE_LOG))
def test_what_tells_of_the_log_itself_is_never_withheld(log: AuditLog, file: Path, action: str):
    log.record(Deed(AuditAction(action)))
    log.export(AuditFilter(words="nowhere"), file)
    assert kinds(file)[-2] == "entry"
