"""IT's folder on this machine: what others may write there is a fault, and where it is."""

from pathlib import Path

import pytest

from core.foundation.machine_settings import folder_faults, settings_of_this_machine
from core.foundation.paths import Paths
from core.foundation.settings_fault import SettingsFault, SettingsProblem
from tests.machine_policies import Guarded


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A machine folder with something in each of its places."""
    paths = Paths(tmp_path / "data", tmp_path / "machine")
    for folder in (paths.trust, paths.revocations, paths.policy):
        folder.mkdir(parents=True)
    (paths.trust / "authority.json").touch()
    (paths.revocations / "one.jws").touch()
    (paths.policy / "pack.natiq-policy").touch()
    return paths


def places(paths: Paths, *open_to_others: Path) -> list[str]:
    return [fault.place for fault in folder_faults(paths, Guarded(*open_to_others))]


def test_what_is_the_administrators_own_has_no_faults(paths: Paths):
    assert places(paths) == []


def test_a_machine_without_a_folder_of_its_has_none(tmp_path: Path):
    nowhere = Paths(tmp_path / "data", tmp_path / "nowhere")
    assert places(nowhere, nowhere.machine) == []


@pytest.mark.parametrize("folder", ["trust", "revocations", "policy"])
def test_a_folder_that_others_may_write_is_named_without_its_content(paths: Paths, folder: str):
    place = paths.machine / folder
    assert places(paths, place, *place.iterdir()) == [str(place)]


@pytest.mark.parametrize("folder", ["trust", "revocations", "policy"])
def test_a_file_that_others_may_write_is_named(paths: Paths, folder: str):
    (file,) = (paths.machine / folder).iterdir()
    assert places(paths, file) == [str(file)]


def test_a_whole_folder_that_others_may_write_is_named_once(paths: Paths):
    assert places(paths, paths.machine, paths.trust) == [str(paths.machine)]


def test_the_settings_of_this_machine_carry_these_faults(paths: Paths):
    settings = settings_of_this_machine(paths, Guarded(paths.trust))
    assert settings.faults == (SettingsFault(SettingsProblem.OPEN_TO_OTHERS, str(paths.trust)),)


def test_without_anybody_to_ask_the_real_check_is_made(paths: Paths):
    paths.machine.chmod(0o777)
    settings = settings_of_this_machine(paths)
    assert settings.faults == (SettingsFault(SettingsProblem.OPEN_TO_OTHERS, str(paths.machine)),)
