"""The queries behind a list and a search read an index, never the whole table."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event

from core.drafts import search, store
from core.drafts.model import Filters
from core.storage.database import Database

KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path: Path):
    made = Database.create(tmp_path / "natiq.db", KEY)
    yield made
    made.close()


def plan_of(database: Database, ask: Callable[[Connection], object]) -> str:
    """How SQLite goes about the one statement that ``ask`` executes."""
    statements: list[tuple[str, Any]] = []

    def note(_connection, _cursor, statement, parameters, *_rest):
        statements.append((statement, parameters))

    with database.read() as connection:
        event.listen(connection, "before_cursor_execute", note)
        ask(connection)
        ((statement, parameters),) = statements
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        return " ".join(str(row[3]) for row in rows)


def test_the_look_for_drafts_that_the_search_does_not_know_yet(database: Database):
    assert "INDEX draft_not_indexed" in plan_of(database, search.has_stale_index)


def test_the_list_of_drafts_comes_in_its_order(database: Database):
    plan = plan_of(database, lambda one: search.listed(one, Filters(), 50, 0))
    assert "INDEX draft_list" in plan
    assert "SCAN draft" not in plan


def test_the_draft_to_come_back_to(database: Database):
    assert "INDEX draft_opened_at" in plan_of(database, store.last_open)
