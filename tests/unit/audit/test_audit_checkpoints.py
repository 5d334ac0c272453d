"""Checkpoints: what the log was, signed, and lodged where the log itself cannot be cut."""

import os
import time
from datetime import timedelta
from pathlib import Path

import pytest

from core.audit.codes import code_of
from core.audit.model import AuditAction, AuditFlaw, AuditProblem, Deed, Keeping, LodgingState
from core.audit.papers import read_checkpoint, read_key
from core.audit.service import CHECKPOINT_EVERY, AuditLog
from core.foundation.errors import Invalid
from core.storage.database import Database
from tests.audit_logs import publish, without_triggers
from tests.fakes import FakeClock
from tests.signers import a_signer

_PATIENCE_S = 20.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "share"
    made.mkdir()
    return made


@pytest.fixture
def lodging(database: Database, clock: FakeClock, folder: Path) -> AuditLog:
    """A log of five entries whose checkpoints IT wants in ``folder``."""
    log = AuditLog(database, clock, "1001", "موظف مفوَّض", a_signer(), lambda: Keeping(str(folder)))
    log.begin()
    for number in range(5):
        publish(log, number)
    return log


def papers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*/*"))


def deeds(log: AuditLog) -> list[str]:
    return [entry.action for entry in log.entries() if entry.action != AuditAction.PUBLISHED]


def test_a_checkpoint_is_of_the_newest_entry(log: AuditLog):
    newest, checkpoint = log.entries(1)[0], log.checkpoint()
    assert checkpoint is not None
    assert (checkpoint.seq, checkpoint.digest) == (newest.seq, newest.digest)


def test_an_empty_log_has_no_checkpoint(empty: AuditLog):
    assert empty.checkpoint() is None


def test_the_same_state_is_signed_once(log: AuditLog):
    log.checkpoint()
    log.checkpoint()
    assert len(log.checkpoints()) == 1


def test_a_long_session_makes_checkpoints_by_itself(empty: AuditLog, database: Database):
    deed = Deed(AuditAction.PUBLISHED)
    with database.write() as connection:
        for _ in range(CHECKPOINT_EVERY * 2 + 1):
            empty.append(connection, deed)
    made = [one.seq for one in empty.checkpoints()]
    assert made == [CHECKPOINT_EVERY, CHECKPOINT_EVERY * 2]


def test_an_entry_can_be_written_with_its_checkpoint(log: AuditLog):
    log.seal(Deed(AuditAction.LOCKED))
    assert [one.seq for one in log.checkpoints()] == [6]


def test_the_entry_that_has_its_checkpoint_anyway_gets_no_second(
    empty: AuditLog, database: Database
):
    with database.write() as connection:
        for _ in range(CHECKPOINT_EVERY - 1):
            empty.append(connection, Deed(AuditAction.PUBLISHED))
    empty.seal(Deed(AuditAction.LOCKED))
    assert [one.seq for one in empty.checkpoints()] == [CHECKPOINT_EVERY]


def test_a_checkpoint_that_was_changed_is_found(database: Database, log: AuditLog):
    log.checkpoint()
    without_triggers(database, "UPDATE audit_checkpoint SET at = at + 1")
    assert log.verify().problem is AuditFlaw.CHECKPOINT_WRONG


def test_a_log_that_was_cut_behind_its_checkpoint_is_found(database: Database, log: AuditLog):
    log.checkpoint()
    without_triggers(database, "DELETE FROM audit_entry WHERE seq > 3")
    verification = log.verify()
    assert (verification.problem, verification.at_seq) == (AuditFlaw.TAIL_MISSING, 5)


def test_without_a_folder_nothing_is_lodged(log: AuditLog):
    log.checkpoint()
    assert log.lodge().state is LodgingState.NOT_SET_UP


def test_the_printed_code_is_that_of_the_newest_checkpoint(log: AuditLog):
    checkpoint = log.checkpoint()
    assert checkpoint is not None
    code = code_of(checkpoint.log_id, checkpoint.seq, checkpoint.digest)
    assert log.lodging().code == code


def test_checkpoint_and_public_key_are_lodged(lodging: AuditLog, folder: Path):
    lodging.checkpoint()
    lodging.lodge()
    assert papers(folder) == ["000000000005.json", f"key-{lodging.public_key().key_id}.json"]


def test_what_was_lodged_can_be_read_again(lodging: AuditLog, folder: Path):
    made = lodging.checkpoint()
    lodging.lodge()
    (paper,) = folder.glob("*/0*.json")
    assert read_checkpoint(paper.read_bytes()) == made


def test_the_lodged_key_is_the_logs_own(lodging: AuditLog, folder: Path):
    lodging.checkpoint()
    lodging.lodge()
    (paper,) = folder.glob("*/key-*.json")
    assert read_key(paper.read_bytes()) == lodging.public_key()


def test_it_is_said_when_it_was_lodged(lodging: AuditLog, clock: FakeClock):
    lodging.checkpoint()
    clock.advance(timedelta(hours=1))
    standing = lodging.lodge()
    assert (standing.state, standing.last_at) == (LodgingState.LODGED, clock.now())


def test_the_first_lodging_is_written_down(lodging: AuditLog):
    lodging.checkpoint()
    lodging.lodge()
    assert deeds(lodging) == [AuditAction.CHECKPOINT_LODGED]


def test_lodging_is_written_down_once_a_day(lodging: AuditLog, clock: FakeClock):
    for hours in (0, 1, 30):
        clock.advance(timedelta(hours=hours))
        publish(lodging, hours)
        lodging.checkpoint()
        lodging.lodge()
    assert len(deeds(lodging)) == 2


def test_with_nothing_new_nothing_is_lodged(lodging: AuditLog, folder: Path):
    lodging.checkpoint()
    lodging.lodge()
    before = lodging.entries(1)[0].seq
    lodging.lodge()
    assert (lodging.entries(1)[0].seq, len(papers(folder))) == (before, 2)


def test_where_the_folder_is_not_there_the_checkpoint_waits(lodging: AuditLog, folder: Path):
    folder.rmdir()
    lodging.checkpoint()
    standing = lodging.lodge()
    assert (standing.state, standing.waiting, standing.problem) == (
        LodgingState.FAILING,
        1,
        AuditProblem.FOLDER_MISSING,
    )


def test_a_folder_that_is_not_there_is_never_made(lodging: AuditLog, folder: Path):
    folder.rmdir()
    lodging.checkpoint()
    lodging.lodge()
    assert not folder.exists()


def test_what_waited_is_lodged_later_and_that_is_written_down(lodging: AuditLog, folder: Path):
    folder.rmdir()
    lodging.checkpoint()
    lodging.lodge()
    publish(lodging, 6)
    lodging.checkpoint()
    folder.mkdir()
    assert lodging.lodge().state is LodgingState.LODGED
    assert deeds(lodging) == [AuditAction.CHECKPOINT_LODGED]


def test_another_checkpoint_of_the_same_number_is_not_overwritten(lodging: AuditLog, folder: Path):
    made = lodging.checkpoint()
    assert made is not None
    place = folder / made.log_id / "000000000005.json"
    place.parent.mkdir()
    place.write_bytes(b"another history")
    assert lodging.lodge().problem == AuditProblem.LODGED_OTHERWISE
    assert place.read_bytes() == b"another history"


def test_a_cut_tail_shows_against_what_lies_with_it(lodging: AuditLog, database: Database):
    lodging.checkpoint()
    lodging.lodge()
    without_triggers(
        database, "DELETE FROM audit_entry WHERE seq > 3", "DELETE FROM audit_checkpoint"
    )
    verification = lodging.verify()
    assert (verification.problem, verification.at_seq) == (AuditFlaw.TAIL_MISSING, 5)


def test_a_history_written_anew_shows_against_what_lies_with_it(
    lodging: AuditLog, database: Database
):
    """Even with the device's own key: cut, and written again."""
    lodging.checkpoint()
    lodging.lodge()
    without_triggers(
        database, "DELETE FROM audit_entry WHERE seq > 3", "DELETE FROM audit_checkpoint"
    )
    for number in range(3):
        publish(lodging, number + 20)
    verification = lodging.verify()
    assert (verification.problem, verification.at_seq) == (AuditFlaw.HISTORY_DIFFERS, 5)


def test_whoever_writes_into_the_folder_cannot_make_the_log_look_bent(
    lodging: AuditLog, folder: Path
):
    made = lodging.checkpoint()
    lodging.lodge()
    assert made is not None
    (paper,) = folder.glob("*/0*.json")
    forged = paper.read_bytes().replace(made.digest.encode(), b"0" * 64)
    paper.with_name("000000000002.json").write_bytes(forged)
    paper.with_name("000000000009.json").write_bytes(b"nothing of ours")
    assert lodging.verify().intact


def test_a_folder_that_hangs_is_not_waited_for(lodging: AuditLog, folder: Path):
    """A pipe that nobody writes to hangs whoever opens it, as a dead share does."""
    made = lodging.checkpoint()
    assert made is not None
    place = folder / made.log_id
    place.mkdir()
    pipe = place / "000000000005.json"
    os.mkfifo(pipe)
    begun = time.monotonic()
    standing = lodging.lodge(0.05)
    waited = time.monotonic() - begun
    # Lets the thread go that still reads.
    os.close(os.open(pipe, os.O_WRONLY))
    assert (standing.problem, waited < _PATIENCE_S) == (AuditProblem.FOLDER_SILENT, True)


@pytest.mark.parametrize("content", [b"", b"{}\n", b"\xff\xfe\n", b"[1]\n", b"null\n", b"{}"])
def test_what_is_no_checkpoint_is_refused(content: bytes):
    with pytest.raises(Invalid) as refusal:
        read_checkpoint(content)
    assert refusal.value.code is AuditProblem.CHECKPOINT_UNREADABLE


@pytest.mark.parametrize("content", [b"", b"{}\n", b"\xff\xfe\n", b"AB" * 32, b"ab" * 31])
def test_what_is_no_key_is_refused(content: bytes):
    with pytest.raises(Invalid) as refusal:
        read_key(content)
    assert refusal.value.code is AuditProblem.KEY_UNREADABLE


def test_the_public_keys_file_is_read_again(log: AuditLog):
    assert read_key(log.public_key_file()) == log.public_key()
