"""The desk that the console's tests sit at."""

from pathlib import Path

import pytest

from tests.authority_desk import AuthorityDesk


@pytest.fixture
def desk(tmp_path: Path) -> AuthorityDesk:
    return AuthorityDesk(tmp_path)
