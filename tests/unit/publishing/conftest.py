"""The desk of an employee who may publish."""

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.publishing_desk import PublishingDesk, open_desk


@pytest.fixture
def desk(tmp_path: Path) -> Generator[PublishingDesk]:
    made = open_desk(tmp_path)
    yield made
    made.bench.database.close()
