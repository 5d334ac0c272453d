"""Kill -9 while a profile is put into a file, and while one is restored: nothing is lost."""

import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import pytest

from core.backup.model import BackupKind
from core.backup.restoring import staging_of
from core.foundation.files import FileProblem
from core.storage.model import StorageProblem
from tests.faults.backup_process import BackupJob
from tests.faults.children import Child
from tests.faults.office_process import DEVICE_SECRETS, device_secrets_of, office_in
from tests.faults.prepared_office import enrol_quickly
from tests.faults.stopping import Point, Stop
from tests.office import PASSPHRASE

MODULE = "tests.faults.backup_process"
FILE = "a.natiqbackup"
ENTRY, MOVED = "INSERT INTO audit", "INSERT INTO moved_away"
CODES, MARKED = "DELETE FROM recovery_code", "INSERT INTO from_backup"

WHILE_MADE: dict[str, dict[str, object]] = {
    "while the database is copied": {"share": 0.01},
    "after the copy": {"share": 0.35},
    "while the file is written": {"share": 0.4},
    "while it is read back": {"share": 0.75},
    "before the entry in the log": {"stop": Stop(MOVED, Point.BEFORE).written()},
    "before its commit": {"stop": Stop(MOVED, Point.WRITTEN).written()},
    "before the file is in its place": {"renamed": FILE},
}
WHILE_RESTORED: dict[str, dict[str, object]] = {
    "while the file is read": {"share": 0.1},
    "when everything was checked": {"share": 1.0},
    "before the codes": {"stop": Stop(CODES, Point.BEFORE).written()},
    "before their commit": {"stop": Stop(CODES, Point.WRITTEN).written()},
    "before the entry in the log": {"stop": Stop(CODES, Point.KEPT).written()},
    "before the outbox is taken back": {"stop": Stop(MARKED, Point.BEFORE).written()},
    "after that": {"stop": Stop(MARKED, Point.KEPT).written()},
    "before the key file": {"renamed": "keys.json"},
    "before the folder is in its place": {"renamed": "official"},
}


@dataclass(frozen=True)
class Prepared:
    """An office with a profile, a backup of it, and what its employee keeps."""

    folder: Path
    file: Path
    code: str
    recovery_codes: tuple[str, ...]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    place = tmp_path_factory.mktemp("prepared")
    office, file = _empty_office(place / "office"), place / "kept.natiqbackup"
    application = office_in(office)
    _, codes = enrol_quickly(application, device_secrets_of(office))
    workplace = application.sign_in_with_recovery_code(PASSPHRASE, codes[0])
    code = workplace.backups.new_code()
    workplace.backups.make(file, PASSPHRASE, code, BackupKind.COPY, _ignore)
    workplace.close()
    return Prepared(office, file, code, codes[1:])


def _ignore(_done: object) -> None:
    """A report that nobody reads."""


def _empty_office(folder: Path) -> Path:
    (folder / DEVICE_SECRETS).mkdir(parents=True, mode=0o700)
    return folder


def _die(job: BackupJob) -> list[str]:
    """Let the job come to its stop and kill it; the recovery codes that it has told before."""
    child = Child(MODULE, job.written())
    codes: list[str] = []
    for line in child.lines():
        codes = line.get("codes", codes)
        if line["is"] == "stopped":
            break
    child.kill()
    assert child.was_killed
    return codes


def _restores(prepared: Prepared, folder: Path) -> bool:
    """Whether the kept backup still becomes a whole profile in the office at ``folder``."""
    application = office_in(folder)
    application.start()
    opened = application.restoring().open(prepared.file, PASSPHRASE, prepared.code, _ignore)
    opened.prove_by_recovery_code(prepared.recovery_codes[0])
    workplace, _ = application.finish_restore(opened)
    whole = workplace.audit.verify().intact
    workplace.database.check()
    workplace.close()
    application.close()
    return whole


@pytest.fixture(params=list(WHILE_MADE), scope="module")
def making_killed(
    request: pytest.FixtureRequest, prepared: Prepared, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Prepared, Path, Path]:
    """The office, and the place of a backup whose making was killed on the way of a move."""
    place = tmp_path_factory.mktemp("making")
    office = shutil.copytree(prepared.folder, place / "office")
    file = place / "stick" / FILE
    file.parent.mkdir()
    _die(
        BackupJob(
            "move",
            str(office),
            str(file),
            prepared.code,
            prepared.recovery_codes[0],
            **WHILE_MADE[request.param],  # pyright: ignore[reportArgumentType]
        )
    )
    return prepared, office, file


def test_a_killed_backup_leaves_the_profile_whole_and_no_file(
    making_killed: tuple[Prepared, Path, Path],
):
    prepared, office, file = making_killed
    application = office_in(office)
    application.start()
    workplace = application.sign_in_with_recovery_code(PASSPHRASE, prepared.recovery_codes[1])
    workplace.database.check()
    intact = workplace.audit.verify().intact
    workplace.close()
    application.close()
    assert (intact, file.exists()) == (True, False)


def test_the_copy_of_the_database_goes_at_the_next_start(
    making_killed: tuple[Prepared, Path, Path],
):
    _, office, _ = making_killed
    application = office_in(office)
    application.start()
    application.close()
    assert not list(application.paths.official.glob("backup.db*"))


def test_a_move_that_was_killed_at_its_end_can_be_taken_back(prepared: Prepared, tmp_path: Path):
    office = shutil.copytree(prepared.folder, tmp_path / "office")
    file, codes = tmp_path / FILE, prepared.recovery_codes
    _die(BackupJob("move", str(office), str(file), prepared.code, codes[0], renamed=FILE))
    workplace = office_in(office).sign_in_with_recovery_code(PASSPHRASE, codes[1])
    before = workplace.moved()
    workplace.backups.return_here()
    after = workplace.moved()
    workplace.close()
    assert before is not None
    assert after is None


@pytest.fixture(params=list(WHILE_RESTORED), scope="module")
def restore_killed(
    request: pytest.FixtureRequest, prepared: Prepared, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Prepared, Path]:
    """An office in which a restore was killed on its way."""
    office = _empty_office(tmp_path_factory.mktemp("restoring") / "office")
    _die(
        BackupJob(
            "restore",
            str(office),
            str(prepared.file),
            prepared.code,
            prepared.recovery_codes[0],
            **WHILE_RESTORED[request.param],  # pyright: ignore[reportArgumentType]
        )
    )
    return prepared, office


def test_a_killed_restore_leaves_no_profile(restore_killed: tuple[Prepared, Path]):
    _, office = restore_killed
    assert not office_in(office).identity.enrolled


def test_what_it_left_goes_at_the_next_start(restore_killed: tuple[Prepared, Path]):
    _, office = restore_killed
    application = office_in(office)
    application.start()
    application.close()
    assert not staging_of(application.paths.official).exists()
    assert not list((office / DEVICE_SECRETS).iterdir())


def test_the_backup_restores_afterwards(restore_killed: tuple[Prepared, Path], tmp_path: Path):
    prepared, office = restore_killed
    assert _restores(prepared, Path(shutil.copytree(office, tmp_path / "office")))


def test_once_the_folder_is_in_its_place_the_profile_is_whole(prepared: Prepared, tmp_path: Path):
    office = _empty_office(tmp_path / "office")
    stop = Stop("SELECT profile", Point.BEFORE).written()
    codes = _die(
        BackupJob(
            "restore",
            str(office),
            str(prepared.file),
            prepared.code,
            prepared.recovery_codes[0],
            stop=stop,
        )
    )
    application = office_in(office)
    application.start()
    workplace = application.sign_in_with_recovery_code(PASSPHRASE, codes[0])
    intact = workplace.audit.verify().intact
    workplace.close()
    application.close()
    assert intact


@pytest.mark.parametrize(
    ("missing", "code"),
    [(300_000, StorageProblem.DISK), (100, FileProblem.UNWRITABLE)],
    ids=["for the copy", "for the file"],
)
def test_without_room_there_is_no_backup_and_it_is_said(
    prepared: Prepared, missing: int, code: StrEnum, tmp_path: Path
):
    office = shutil.copytree(prepared.folder, tmp_path / "office")
    file, room = tmp_path / "stick" / FILE, prepared.file.stat().st_size - missing
    file.parent.mkdir()
    codes = prepared.recovery_codes
    job = BackupJob("copy", str(office), str(file), prepared.code, codes[0], room=room)
    told = _refused(job)
    official = office_in(office).paths.official
    assert told == code.value
    assert not [*file.parent.iterdir(), *official.glob("backup.db*")]


def test_without_room_nothing_is_restored_and_it_is_said(prepared: Prepared, tmp_path: Path):
    office = _empty_office(tmp_path / "office")
    codes, kept = prepared.recovery_codes, str(prepared.file)
    job = BackupJob("restore", str(office), kept, prepared.code, codes[0], room=100_000)
    told = _refused(job)
    assert told == FileProblem.UNWRITABLE.value
    assert not staging_of(office_in(office).paths.official).exists()


def _refused(job: BackupJob) -> str:
    """Why the job was not done."""
    child = Child(MODULE, job.written())
    told = child.await_word("refused")
    exit_code, complaints = child.finish()
    assert exit_code == 0, complaints
    return str(told["code"])
