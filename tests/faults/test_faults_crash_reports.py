"""The real program stumbles and dies; what is left says where, and nothing of with what."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.children import Child
from tests.faults.crash_process import SECRETS

STUMBLES = ("in_a_slot", "in_a_thread", "where_nobody_catches")
DEATHS = {"by_abort": "fatal: Aborted", "by_a_fault": "fatal: Segmentation fault"}


@dataclass(frozen=True)
class Ran:
    """What became of one run: its code, what its window said at last, what it complained."""

    folder: Path
    code: int
    told: str
    complaints: str


@dataclass(frozen=True)
class Died:
    """A death, what secrets lay on the disk after it, and the start that followed."""

    way: str
    run: Ran
    secrets_after: list[str]
    next_run: Ran


def run(folder: Path, way: str) -> Ran:
    child = Child("tests.faults.crash_process", str(folder), way)
    told = "".join(str(line["told"]) for line in child.lines())
    code, complaints = child.finish()
    return Ran(folder, code, told, complaints)


@pytest.fixture(scope="module", params=STUMBLES)
def stumbled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Ran:
    """A run in which something was raised, and which went on."""
    return run(tmp_path_factory.mktemp("stumbled"), request.param)


@pytest.fixture(scope="module", params=DEATHS)
def died(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Died:
    """A run that the process did not survive, and the next one."""
    folder = tmp_path_factory.mktemp("died")
    first = run(folder, request.param)
    secrets = secrets_below(folder)
    return Died(request.param, first, secrets, run(folder, "not_at_all"))


def reports_in(folder: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(folder.glob("crashes/crash-*"))]


def secrets_below(folder: Path) -> list[str]:
    files = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    return [secret for secret in SECRETS if any(secret.encode() in file for file in files)]


def test_an_exception_leaves_a_report_of_its_place(stumbled: Ran) -> None:
    (report,) = reports_in(stumbled.folder)
    assert "in raise_with" in report


def test_an_exception_leaves_no_secret_on_the_disk(stumbled: Ran) -> None:
    assert secrets_below(stumbled.folder) == []


def test_an_exception_prints_no_secret(stumbled: Ran) -> None:
    assert [secret for secret in SECRETS if secret in stumbled.complaints] == []


def test_a_program_that_stumbled_ends_as_usual(stumbled: Ran) -> None:
    assert stumbled.code == 0


@pytest.mark.parametrize("way", ["in_a_slot", "in_a_thread"])
def test_the_window_says_calmly_that_something_happened(tmp_path: Path, way: str) -> None:
    assert run(tmp_path, way).told.startswith("Something unexpected happened")


def test_a_complaint_of_what_is_taken_away_bothers_nobody(tmp_path: Path) -> None:
    assert run(tmp_path, "where_nobody_catches").told == ""


def test_a_death_of_the_process_is_a_report_at_the_next_start(died: Died) -> None:
    (report,) = reports_in(died.run.folder)
    assert died.run.code < 0
    assert DEATHS[died.way] in report
    assert f"crash_process.py:{line_of(died.way)} in {died.way}" in report


def test_a_death_of_the_process_leaves_no_secret_on_the_disk(died: Died) -> None:
    assert (died.secrets_after, secrets_below(died.run.folder)) == ([], [])


def test_the_next_start_says_that_a_report_lies_here(died: Died) -> None:
    assert "report of it lies on this machine" in died.next_run.told


def test_a_run_that_ended_well_is_not_spoken_of(tmp_path: Path) -> None:
    run(tmp_path, "not_at_all")
    assert run(tmp_path, "not_at_all").told == ""


def line_of(way: str) -> int:
    """Where in the other file the process was made to die."""
    lines = Path("tests/faults/crash_process.py").read_text(encoding="utf-8").splitlines()
    calls = {"by_abort": "    os.abort()", "by_a_fault": "    ctypes.string_at(0)"}
    return lines.index(calls[way]) + 1
