"""A data folder that may not be written to: said with its code, nothing lost, works again."""

from pathlib import Path
from typing import Any

import pytest

from core.foundation.files import FileProblem
from core.storage.model import StorageProblem
from tests.faults.children import Child
from tests.faults.prepared_office import prepared_office
from tests.faults.read_only_process import launcher
from tests.servers.pds import Pds


@pytest.fixture(scope="module")
def told(pds: Pds, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What came of starting, signing in, saving and publishing there."""
    place: Path = tmp_path_factory.mktemp("read-only")
    with prepared_office(pds) as office:
        child = Child(
            "tests.faults.read_only_process",
            str(office.folder),
            str(place / "office"),
            *office.recovery_codes,
            launcher=launcher(),
        )
        said = child.await_word("done")
        code, complaints = child.finish()
    assert code == 0, complaints
    return said


def test_the_program_does_not_start(told: dict[str, Any]):
    assert told["start"] == StorageProblem.DISK


def test_signing_in_is_refused(told: dict[str, Any]):
    assert told["sign_in"] == FileProblem.UNWRITABLE


def test_saving_is_refused(told: dict[str, Any]):
    assert told["save"] == StorageProblem.DISK


def test_publishing_is_refused(told: dict[str, Any]):
    assert told["publish"] == StorageProblem.DISK


def test_nothing_is_lost(told: dict[str, Any]):
    assert told["kept"]


def test_as_soon_as_it_may_be_written_to_everything_works_each_time(told: dict[str, Any]):
    assert set(told["works"]) == {""}
