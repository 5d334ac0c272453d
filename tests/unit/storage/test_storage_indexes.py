"""The queries behind a list and a search read an index, never the whole table."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event

from core.drafts import search, store
from core.drafts.model import Filters
from core.publishing import plan_store
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


BEGIN = datetime(2026, 11, 1, tzinfo=UTC)
END = BEGIN + timedelta(days=30)


def test_the_times_that_are_taken(database: Database):
    plan = plan_of(database, lambda one: plan_store.taken_between(one, BEGIN, END))
    assert "INDEX outbox_due" in plan


@pytest.mark.parametrize("index", ["outbox_due", "receipt_published"])
def test_the_posts_of_a_month(database: Database, index: str):
    plan = plan_of(database, lambda one: plan_store.jobs_between(one, BEGIN, END))
    assert f"INDEX {index}" in plan


def test_the_look_for_drafts_that_the_search_does_not_know_yet(database: Database):
    assert "INDEX draft_not_indexed" in plan_of(database, search.has_stale_index)


def test_the_list_of_drafts_comes_in_its_order(database: Database):
    plan = plan_of(database, lambda one: search.listed(one, Filters(), 50, 0))
    assert "INDEX draft_list" in plan
    assert "SCAN draft" not in plan


def test_the_draft_to_come_back_to(database: Database):
    assert "INDEX draft_opened_at" in plan_of(database, store.last_open)
