"""One desk a test."""

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.connections_desk import ConnectionsDesk, connections_desk


@pytest.fixture
def desk(tmp_path: Path) -> Generator[ConnectionsDesk]:
    with connections_desk(tmp_path) as opened:
        yield opened
