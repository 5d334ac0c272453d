"""The workstations that the tests examine."""

from pathlib import Path

import pytest

from tests.workstation import Workstation


@pytest.fixture(scope="session")
def _profile(tmp_path_factory: pytest.TempPathFactory) -> Workstation:
    """Made once: a profile takes its seconds."""
    made = Workstation(tmp_path_factory.mktemp("enrolled"))
    made.enrol()
    return made


@pytest.fixture
def workstation(tmp_path: Path) -> Workstation:
    """Without a profile yet."""
    return Workstation(tmp_path)


@pytest.fixture
def enrolled(tmp_path: Path, _profile: Workstation) -> Workstation:
    """With an employee's profile."""
    made = Workstation(tmp_path)
    made.like(_profile)
    return made
