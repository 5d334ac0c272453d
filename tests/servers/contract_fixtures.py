"""Fixtures of the platforms' servers held to contracts, and of Prism before them."""

import os
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager

import pytest

from tests.servers.contract_server import ContractServer
from tests.servers.mastodon_contract import mastodon_contract
from tests.servers.mastodon_server import MastodonServer
from tests.servers.prism import Prism, PrismMissingError, judging, mocking
from tests.servers.x_contract import x_contract
from tests.servers.x_server import XServer

__all__ = [
    "judged_mastodon",
    "judged_x",
    "mastodon",
    "prism_mastodon",
    "prism_x",
    "x_platform",
]


@pytest.fixture
def mastodon() -> Generator[MastodonServer]:
    """A fresh Mastodon server by the real clock. Fails a test whose requests broke the contract."""
    with MastodonServer() as server:
        yield server
    assert server.breaches == []


@pytest.fixture
def x_platform() -> Generator[XServer]:
    """A fresh X by the real clock. Fails a test whose requests broke the contract."""
    with XServer() as server:
        yield server
    assert server.breaches == []


@pytest.fixture(scope="session")
def prism_mastodon() -> Generator[Prism]:
    """Prism answering by Mastodon's contract. Skips where it cannot run; on CI, fails."""
    with MastodonServer() as server:
        served = _paths_of(server)
    yield from _started(lambda: mocking(mastodon_contract(), served))


@pytest.fixture(scope="session")
def prism_x() -> Generator[Prism]:
    """Prism answering by X's contract. Skips where it cannot run; on CI, fails."""
    with XServer() as server:
        served = _paths_of(server)
    yield from _started(lambda: mocking(x_contract(), served))


@pytest.fixture
def judged_mastodon(mastodon: MastodonServer) -> Generator[Prism]:
    """Prism before ``mastodon``. Skips where it cannot run; on CI, fails."""
    yield from _started(lambda: _before(mastodon))


@pytest.fixture
def judged_x(x_platform: XServer) -> Generator[Prism]:
    """Prism before ``x_platform``. Skips where it cannot run; on CI, fails."""
    yield from _started(lambda: _before(x_platform))


def _before(server: ContractServer) -> AbstractContextManager[Prism]:
    return judging(server.contract, server.url, _paths_of(server))


def _paths_of(server: ContractServer) -> set[str]:
    """The templates that the server knows; the rest of the file only makes Prism slow to start."""
    return {name.partition(" ")[2] for name in server.routes}


def _started(start: Callable[[], AbstractContextManager[Prism]]) -> Generator[Prism]:
    try:
        with start() as prism:
            yield prism
    except PrismMissingError as missing:
        if os.environ.get("CI"):
            pytest.fail(str(missing))
        pytest.skip(str(missing))
