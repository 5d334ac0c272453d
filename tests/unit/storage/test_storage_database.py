"""The encrypted database: key, units of work, migrations, second instance."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

import core.application  # noqa: F401 - as below
import core.backup.moves  # noqa: F401 - as below
import core.draft_exchange.store  # noqa: F401 - as below
import core.guarding  # noqa: F401 - these bring every store's tables into the metadata
from core.foundation.errors import Invalid, Refused, Unavailable
from core.storage import database as database_module
from core.storage.columns import metadata
from core.storage.database import HEAD, Database
from core.storage.instance import InstanceLock
from core.storage.model import StorageProblem

KEY = bytes(range(32))
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def database(tmp_path: Path):
    made = Database.create(tmp_path / "natiq.db", KEY)
    yield made
    made.close()


def _post(database: Database, key: str) -> None:
    with database.write() as connection:
        connection.execute(
            text(
                "INSERT INTO practice_post (record_key, text, published_at) "
                "VALUES (:key, 'مرحبا بكم', 1)"
            ),
            {"key": key},
        )


def _posts(database: Database) -> int:
    with database.read() as connection:
        return connection.execute(text("SELECT count(*) FROM practice_post")).scalar_one()


def test_what_was_committed_is_there_after_reopening(database: Database):
    _post(database, "a")
    database.close()
    again = Database.open(database.path, KEY)
    assert _posts(again) == 1
    again.close()


def test_another_key_opens_nothing(database: Database):
    database.close()
    with pytest.raises(Refused) as refusal:
        Database.open(database.path, os.urandom(32))
    assert refusal.value.code is StorageProblem.WRONG_KEY


def test_the_refusal_of_a_wrong_key_is_not_printed_to_the_terminal(
    database: Database, capfd: pytest.CaptureFixture[str]
):
    database.close()
    with pytest.raises(Refused):
        Database.open(database.path, os.urandom(32))
    assert capfd.readouterr().err == ""


def test_a_file_that_is_no_database_is_refused(tmp_path: Path):
    (tmp_path / "natiq.db").write_bytes(b"not a database at all" * 500)
    with pytest.raises(Refused):
        Database.open(tmp_path / "natiq.db", KEY)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path):
    with pytest.raises(Unavailable) as problem:
        Database.open(tmp_path / "natiq.db", KEY)
    assert problem.value.code is StorageProblem.MISSING


def test_creating_over_an_existing_file_is_refused(database: Database):
    with pytest.raises(Invalid):
        Database.create(database.path, KEY)


def test_no_word_of_the_content_stands_in_any_file(database: Database, tmp_path: Path):
    _post(database, "a")
    needles = ("مرحبا".encode(), "مرحبا".encode("utf-16-le"), b"practice_post", b"SQLite format")
    for file in tmp_path.iterdir():
        content = file.read_bytes()
        assert not [needle for needle in needles if needle in content], file.name


def test_the_file_is_readable_by_its_owner_only(database: Database):
    assert database.path.stat().st_mode & 0o077 == 0


def _write_and_fail(database: Database) -> None:
    with database.write() as connection:
        connection.execute(
            text("INSERT INTO practice_post (record_key, text, published_at) VALUES ('a', 'نص', 1)")
        )
        raise RuntimeError


def test_a_unit_of_work_that_fails_leaves_nothing(database: Database):
    with pytest.raises(RuntimeError):
        _write_and_fail(database)
    assert _posts(database) == 0


def test_writers_on_many_threads_wait_for_each_other(database: Database):
    workers = [
        threading.Thread(target=lambda w=w: [_post(database, f"{w}-{i}") for i in range(10)])
        for w in range(8)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert _posts(database) == 80


def test_a_closed_database_refuses_work(database: Database):
    database.close()
    with pytest.raises(Refused) as refusal, database.read():
        pass
    assert refusal.value.code is StorageProblem.CLOSED


def test_the_integrity_check_passes_on_a_healthy_file(database: Database):
    _post(database, "a")
    database.check()
    assert _posts(database) == 1


def test_an_error_never_shows_the_parameters(database: Database):
    with pytest.raises(Exception, match="hidden") as failure, database.write() as connection:
        connection.execute(text("INSERT INTO nowhere VALUES (:secret)"), {"secret": "سرّ لا يُكشف"})
    assert "سرّ" not in str(failure.value)


def test_the_migrations_make_exactly_the_tables_that_the_stores_declare(database: Database):
    def ours(_object, name, kind, *_rest):
        # FTS5 and Alembic keep tables of their own.
        return not (kind == "table" and name.startswith(("draft_index", "alembic", "sqlite")))

    with database.read() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_object": ours, "compare_type": False}
        )
        difference = [
            change
            for change in compare_metadata(context, metadata)
            if not (isinstance(change, tuple) and "index" in str(change[0]))
        ]
    assert difference == []


def test_head_names_the_newest_migration():
    folder = Path(database_module.__file__).parent / "migrations"
    assert ScriptDirectory(str(folder)).get_current_head() == HEAD


def test_a_database_of_a_later_program_is_left_alone(database: Database):
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    with pytest.raises(Invalid) as refusal:
        Database.open(database.path, KEY)
    assert refusal.value.code is StorageProblem.NEWER_THAN_PROGRAM


def test_opening_an_up_to_date_database_does_not_import_alembic(database: Database):
    database.close()
    script = (
        "import sys; from pathlib import Path; from core.storage.database import Database;"
        f"Database.open(Path({str(database.path)!r}), bytes(range(32))).close();"
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT).returncode == 0


def test_a_second_instance_is_refused(tmp_path: Path):
    first = InstanceLock(tmp_path)
    first.acquire()
    script = (
        "from pathlib import Path; from core.storage.instance import InstanceLock\n"
        f"try: InstanceLock(Path({str(tmp_path)!r})).acquire()\n"
        "except Exception as problem: print(problem)"
    )
    second = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True
    )
    first.release()
    assert second.stdout.strip() == StorageProblem.ALREADY_RUNNING


def test_the_lock_is_free_again_after_release(tmp_path: Path):
    InstanceLock(tmp_path).acquire()
    again = InstanceLock(tmp_path)
    again.acquire()
    again.release()
    assert (tmp_path / "running.lock").exists()
