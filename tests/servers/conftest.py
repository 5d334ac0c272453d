"""Real servers, started once for the whole run."""

import os
from collections.abc import Generator

import pytest

from tests.servers.contract_fixtures import *  # noqa: F403 - fixtures are found by their names
from tests.servers.pds import Pds, PdsMissingError, running_pds


@pytest.fixture(scope="session")
def pds() -> Generator[Pds]:
    """A real AT Protocol server. Skips where it cannot run; on CI, where it must, fails."""
    try:
        with running_pds() as server:
            yield server
    except PdsMissingError as missing:
        if os.environ.get("CI"):
            pytest.fail(str(missing))
        pytest.skip(str(missing))
