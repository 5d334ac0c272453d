"""The guard over the desk of an employee who may publish."""

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.guard_desk import GuardDesk, open_guard_desk


@pytest.fixture
def desk(tmp_path: Path) -> Generator[GuardDesk]:
    made = open_guard_desk(tmp_path)
    yield made
    made.publishing.bench.database.close()
