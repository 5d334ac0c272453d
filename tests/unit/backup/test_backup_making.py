"""A backup of an open profile: whole or not at all, and written down."""

from datetime import timedelta
from pathlib import Path

import pytest

from core.audit.model import AuditAction
from core.backup.model import BackupKind, BackupProblem
from core.foundation.errors import Invalid, NatiqError, Refused, Unavailable
from core.foundation.files import FileProblem
from core.identity.model import IdentityProblem
from core.vault.model import VaultProblem
from tests.office import PASSPHRASE
from tests.unit.backup.conftest import Workstations, ignore


class StoppedError(Exception):
    """Somebody has pressed cancel."""


def make(stations: Workstations, passphrase: str = PASSPHRASE, path: Path | None = None) -> None:
    backups = stations.workplace.backups
    backups.make(path or stations.file, passphrase, backups.new_code(), BackupKind.COPY, ignore)


def test_it_is_one_file_that_its_owner_alone_can_read(stations: Workstations):
    stations.back_up()
    assert [path.name for path in stations.file.parent.iterdir()] == [stations.file.name]
    assert stations.file.stat().st_mode & 0o077 == 0


def test_nothing_of_the_profile_stands_in_it_in_the_open(stations: Workstations):
    draft = stations.workplace.drafts.create(None)
    stations.workplace.drafts.save(draft.id, "كلام لم ينشر بعد", 0)
    stations.back_up()
    content = stations.file.read_bytes()
    assert "كلام".encode() not in content
    assert b"SQLite format" not in content


def test_the_log_names_digest_and_kind(stations: Workstations):
    made = stations.back_up()
    entry = stations.workplace.audit.entries(1)[0]
    assert entry.action == AuditAction.BACKUP_MADE
    assert (entry.detail["sha256"], entry.detail["backup"]) == (made.sha256, "backup_copy")


def test_the_wrong_passphrase_makes_none(stations: Workstations):
    with pytest.raises(Refused) as refused:
        make(stations, "ليست هذه العبارة التي أعرفها")
    assert refused.value.code is VaultProblem.WRONG_PASSPHRASE
    assert not list(stations.file.parent.iterdir())


def test_a_wrong_passphrase_counts_as_an_attempt_to_sign_in(stations: Workstations):
    for _ in range(3):
        with pytest.raises(Refused):
            make(stations, "ليست هذه العبارة التي أعرفها")
    with pytest.raises(Refused) as refused:
        make(stations)
    assert refused.value.code is IdentityProblem.WAIT


def test_it_needs_a_fresh_second_factor(stations: Workstations):
    stations.clock.advance(timedelta(minutes=6))
    with pytest.raises(Refused) as refused:
        make(stations)
    assert refused.value.code is IdentityProblem.STEP_UP_NEEDED


def test_a_cancelled_one_leaves_nothing(stations: Workstations):
    backups = stations.workplace.backups

    def stop(done: float) -> None:
        if done > 0.5:
            raise StoppedError

    with pytest.raises(StoppedError):
        backups.make(stations.file, PASSPHRASE, backups.new_code(), BackupKind.MOVE, stop)
    official = stations.old.paths.official
    assert not [*stations.file.parent.iterdir(), *official.glob("backup.db*")]
    assert backups.moved() is None


def test_an_older_file_of_that_name_stays_where_the_new_one_fails(stations: Workstations):
    stations.file.write_bytes(b"older")
    with pytest.raises(Refused):
        make(stations, "ليست هذه العبارة التي أعرفها")
    assert stations.file.read_bytes() == b"older"


def test_a_place_that_is_not_there_is_named(stations: Workstations):
    with pytest.raises(Unavailable) as unavailable:
        make(stations, path=stations.folder / "unplugged" / "a.natiqbackup")
    assert unavailable.value.code is FileProblem.UNWRITABLE
    assert unavailable.value.values["name"] == "a.natiqbackup"


def test_a_move_whose_file_does_not_come_to_its_place_leaves_the_profile_here(
    stations: Workstations,
):
    stations.file.mkdir()
    with pytest.raises(Unavailable):
        stations.back_up(BackupKind.MOVE)
    assert stations.workplace.backups.moved() is None
    assert stations.workplace.audit.entries(1)[0].action == AuditAction.MOVE_TAKEN_BACK


def test_it_does_not_lie_beside_the_data(stations: Workstations):
    with pytest.raises(Refused) as refused:
        make(stations, path=stations.old.paths.official / "a.natiqbackup")
    assert refused.value.code is BackupProblem.IN_THE_DATA_FOLDER


def test_what_cannot_be_a_code_is_refused_before_anything_is_written(stations: Workstations):
    backups = stations.workplace.backups
    with pytest.raises(Invalid) as invalid:
        backups.make(stations.file, PASSPHRASE, "ABCD", BackupKind.COPY, ignore)
    assert invalid.value.code is BackupProblem.CODE_MISTYPED


def test_no_error_tells_passphrase_or_code(stations: Workstations):
    stations.back_up()
    with pytest.raises(NatiqError) as refused:
        stations.open_backup(code=stations.workplace.backups.new_code())
    told = f"{refused.value!r} {refused.value.values} {refused.value.__cause__!r}"
    assert PASSPHRASE not in told
    assert stations.code not in told


def test_others_may_write_while_the_database_is_copied(stations: Workstations):
    backups, written = stations.workplace.backups, []

    def write(done: float) -> None:
        if done <= 0.3 and not written:
            written.append(stations.workplace.drafts.create(None))

    backups.make(stations.file, PASSPHRASE, backups.new_code(), BackupKind.COPY, write)
    assert stations.workplace.drafts.read(written[0].id) == written[0]
