"""One real server for all tests of this folder."""

from collections.abc import Iterator

import pytest

from tests.servers.pds import Pds, require_pds, running_pds


@pytest.fixture(scope="session")
def pds() -> Iterator[Pds]:
    """The AT Protocol server, running on loopback."""
    require_pds()
    with running_pds() as server:
        yield server
