"""What a publication asks of the database stays prepared: most of its time went into that."""

from collections.abc import Generator
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.pool import Pool

from core.publishing.model import Published
from tests.publishing_desk import PublishingDesk

_ALLOWED, _TRANSACTION = 0, 22
"""SQLITE_OK and SQLITE_TRANSACTION: the driver prepares each COMMIT and ROLLBACK anew."""


@pytest.fixture
def prepared() -> Generator[list[int]]:
    """What SQLite was asked to prepare since: it has an authorizer look at each part of it."""
    actions: list[int] = []

    def look(action: int, *_names: object) -> int:
        actions.append(action)
        return _ALLOWED

    def watch(connection: Any, _record: object) -> None:
        connection.set_authorizer(look)

    event.listen(Pool, "connect", watch)
    yield actions
    event.remove(Pool, "connect", watch)


# The fixtures in this order: the desk's connections are to be watched from their first on.
def test_a_further_publication_has_no_statement_prepared_anew(
    prepared: list[int], desk: PublishingDesk
):
    assert [type(desk.publish()) for _ in range(3)] == [Published] * 3
    draft_id = desk.draft()
    before = len(prepared)
    desk.publishing.publish(draft_id)
    assert set(prepared[before:]) == {_TRANSACTION}
