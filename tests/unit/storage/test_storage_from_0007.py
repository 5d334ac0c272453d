"""The outbox of the release before, in every state, as the present program goes on with it."""

from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from core.drafts.service import Drafts
from core.publishing import plan_store, store
from core.publishing.model import OutboxItem, OutboxState
from core.storage import database as database_module
from core.storage.database import Database
from core.storage.migrations.upgrade import upgrade
from tests.fakes import FakeClock, seeded_randomness

KEY = bytes(range(32))
QUEUED_AT = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
TOUCHED_AT = QUEUED_AT + timedelta(minutes=3)
STATES = ("queued", "sending", "published", "failed", "unknown", "withdrawn")
_DRAFT = (
    "INSERT INTO draft (id, text, cursor, created_at, updated_at, opened_at, indexed) "
    "VALUES ('d', 'نص', 0, 1, 1, 1, 0)"
)
_ITEM = (
    "INSERT INTO outbox (id, draft_id, account_key, account_name, handle, text, content_hash, "
    "record_key, state, details, staff_number, employee_name, decision_id, decision_number, "
    "queued_at, updated_at, attempts, job_id, part, parts, media, answers) VALUES (:id, 'd', 'a', "
    "'a', 'a', 'نص', 'h', :id, :state, '{}', '1', 'e', 'x', '1', :queued, :touched, :attempts, "
    ":job, :part, :parts, '[]', '[]')"
)


@pytest.fixture
def migrated(tmp_path: Path) -> Generator[Database]:
    path = tmp_path / "natiq.db"
    path.touch()
    engine = database_module._engine(path, KEY)  # noqa: SLF001 - only its schema is older
    upgrade(engine, "0007")
    _fill(engine)
    engine.dispose()
    database = Database.open(path, KEY)
    yield database
    database.close()


def _fill(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text(_DRAFT))
        for state in STATES:
            _put(connection.execute, state, attempts=0 if state == "withdrawn" else 2)
        _put(connection.execute, "fresh", state="queued", attempts=0)
        for part in range(2):
            _put(connection.execute, f"part {part}", state="queued", job="part 0", part=part)
        connection.execute(
            text("INSERT INTO receipt VALUES ('published', 'at://1', 'https://1', :at, 'v')"),
            {"at": _micros(TOUCHED_AT)},
        )


def _put(execute, item_id: str, state: str = "", job: str = "", part: int = 0, attempts: int = 0):
    values = {
        "id": item_id,
        "state": f"outbox_{state or item_id}",
        "queued": _micros(QUEUED_AT),
        "touched": _micros(TOUCHED_AT),
        "attempts": attempts,
        "job": job or item_id,
        "part": part,
        "parts": 2 if job else 1,
    }
    execute(text(_ITEM), values)


def _micros(at: datetime) -> int:
    return int(at.timestamp() * 1_000_000)


def item(database: Database, item_id: str) -> OutboxItem:
    with database.read() as connection:
        found = store.read(connection, item_id)
    assert found is not None
    return found


@pytest.mark.parametrize("state", STATES)
def test_it_stands_where_it_stood(migrated: Database, state: str):
    assert item(migrated, state).state is OutboxState(f"outbox_{state}")


@pytest.mark.parametrize("state", STATES)
def test_it_goes_to_one_account_as_soon_as_it_can(migrated: Database, state: str):
    found = item(migrated, state)
    assert (found.batch_id, found.due_at, found.by_platform, found.kept) == (
        state,
        None,
        False,
        {},
    )


@pytest.mark.parametrize("state", ["queued", "sending", "unknown"])
def test_what_may_have_left_may_have_left_from_the_beginning_on(migrated: Database, state: str):
    found = item(migrated, state)
    assert (found.first_sent_at, found.sent_at) == (QUEUED_AT, TOUCHED_AT)


def test_what_was_never_tried_has_not_left(migrated: Database):
    found = item(migrated, "fresh")
    assert (found.first_sent_at, found.sent_at) == (None, None)


def test_a_thread_is_one_job_that_stands_alone(migrated: Database):
    with migrated.read() as connection:
        count = store.count_batch(connection, item(migrated, "part 1").batch_id)
    assert count == 1


def test_what_waited_is_due(migrated: Database):
    states = OutboxState.QUEUED, OutboxState.UNKNOWN
    with migrated.read() as connection:
        due = store.jobs_in_states(connection, states, TOUCHED_AT)
    assert set(due) == {"queued", "unknown", "fresh", "part 0"}


def test_what_was_published_stands_in_the_calendar(migrated: Database):
    with migrated.read() as connection:
        shown = plan_store.jobs_between(connection, QUEUED_AT, QUEUED_AT + timedelta(hours=1))
    assert [one.id for one in shown] == ["published"]


def test_nothing_is_stopped(migrated: Database):
    with migrated.read() as connection:
        assert plan_store.read_pause(connection) is None


def test_its_draft_answers_nobody_and_goes_to_no_further_account(migrated: Database):
    draft = Drafts(migrated, FakeClock(), seeded_randomness()).read("d")
    assert (draft.also, draft.relation) == ((), None)
