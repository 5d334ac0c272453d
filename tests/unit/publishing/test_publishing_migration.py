"""What waits in the outbox of the release before goes out after the update, once."""

import hashlib
from collections.abc import Generator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from core.drafts import store as drafts
from core.drafts.model import Draft
from core.platforms.model import content_hash
from core.publishing import store
from core.publishing.leaving import content_of_job
from core.publishing.model import Job, OutboxItem
from core.storage import database as database_module
from core.storage.database import Database
from core.storage.migrations.upgrade import upgrade

KEY = bytes(32)
TEXT = 'تدعو البلدية "سكان" السيب\nإلى يوم التشجير 🌴'
STATES = ("outbox_queued", "outbox_unknown", "outbox_published")


@pytest.fixture
def migrated(tmp_path: Path) -> Generator[Database]:
    """A database of the release before with one item in each state, brought up to date."""
    path = tmp_path / "natiq.db"
    path.touch()
    engine = database_module._engine(path, KEY)  # noqa: SLF001 - only its schema is older
    upgrade(engine, "0004")
    _fill(engine)
    engine.dispose()
    database = Database.open(path, KEY)
    yield database
    database.close()


def _fill(engine: Engine) -> None:
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO draft (id, text, cursor, created_at, updated_at, opened_at, indexed) "
                "VALUES ('d', :text, 0, 1, 1, 1, 0)"
            ),
            {"text": TEXT},
        )
        for state in (*STATES, "outbox_sending"):
            altered = state == "outbox_sending"
            connection.execute(
                text(
                    "INSERT INTO outbox (id, draft_id, account_key, account_name, handle, text, "
                    "content_hash, record_key, state, details, staff_number, employee_name, "
                    "decision_id, decision_number, queued_at, updated_at, attempts) VALUES (:id, "
                    "'d', 'a', 'a', 'a', :text, :hash, :id, :state, '{}', '1', 'e', 'x', '1', 1, "
                    "1, 0)"
                ),
                {
                    "id": state,
                    "text": TEXT,
                    "hash": "of something else" if altered else digest,
                    "state": state,
                },
            )


def _draft_of(database: Database, job: Job) -> Draft:
    with database.read() as connection:
        found = drafts.read(connection, job.first.draft_id)
    assert found is not None
    return found[0]


def _item(database: Database, item_id: str) -> OutboxItem:
    with database.read() as connection:
        item = store.read(connection, item_id)
    assert item is not None
    return item


@pytest.mark.parametrize("state", ["outbox_queued", "outbox_unknown"])
def test_what_waits_has_the_hash_that_is_asked_for_now(migrated: Database, state: str):
    with migrated.read() as connection:
        job = store.read_job(connection, state)
    assert job is not None
    (post,) = content_of_job(job, _draft_of(migrated, job)).posts
    assert job.first.content_hash == content_hash(post)


def test_what_is_out_keeps_the_hash_that_stands_in_the_log(migrated: Database):
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    assert _item(migrated, "outbox_published").content_hash == digest


def test_a_hash_that_was_not_its_texts_stays_one_that_stops(migrated: Database):
    assert _item(migrated, "outbox_sending").content_hash == "of something else"


def test_each_item_is_a_job_of_its_own(migrated: Database):
    item = _item(migrated, "outbox_queued")
    assert (item.job_id, item.part, item.parts, item.media) == (item.id, 0, 1, ())
