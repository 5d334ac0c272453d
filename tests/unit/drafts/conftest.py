"""The drafts of one profile over a fresh database, on a clock that the test owns."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.drafts.attachments import Attachments
from core.drafts.phrases import Phrases
from core.drafts.service import Drafts
from core.storage.database import Database
from tests.fakes import FakeClock, seeded_randomness


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database.create(tmp_path / "natiq.db", bytes(32))
    yield made
    made.close()


@pytest.fixture
def drafts(database: Database, clock: FakeClock) -> Drafts:
    return Drafts(database, clock, seeded_randomness())


@pytest.fixture
def attachments(database: Database, clock: FakeClock) -> Attachments:
    return Attachments(database, clock, seeded_randomness(1))


@pytest.fixture
def phrases(database: Database, clock: FakeClock) -> Phrases:
    return Phrases(database, clock, seeded_randomness(2))
