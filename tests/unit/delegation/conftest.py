"""A machine that trusts one authority."""

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.delegating import Bench, open_bench


@pytest.fixture
def bench(tmp_path: Path) -> Generator[Bench]:
    made = open_bench(tmp_path)
    yield made
    made.database.close()
