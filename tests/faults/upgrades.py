"""Upgrades that are killed on the way, and what is left of the profile afterwards."""

import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]

from core.storage.database import HEAD, Database
from core.storage.safekeeping import copies_of
from tests.faults.children import Child
from tests.faults.stopping import Point, Stop
from tests.faults.upgrade_process import FileStop
from tests.older_profiles import OlderProfile, lost_in, older_profile

MODULE = "tests.faults.upgrade_process"

_LAST = f"UPDATE alembic_version SET version_num='{HEAD}'"  # noqa: S608 - only looked for

WHILE_COPYING = {
    "before the copy": FileStop("os.mkdir", ".new"),
    "before the database is in it": FileStop("os.chmod", ".new/natiq.db"),
    "copied, not yet on the disk": FileStop("open", ".new/natiq.db"),
    "before the keys are in it": FileStop("shutil.copyfile", "keys.json"),
    "before it has its name": FileStop("os.rename", ".new"),
}
WHILE_MIGRATING = {
    "before the first change": Stop("ALTER TABLE secret", Point.BEFORE),
    "in the middle": Stop("DROP TABLE draft_index", Point.BEFORE),
    "after the log's triggers": Stop("INSERT INTO audit_log", Point.BEFORE),
    "before the revision is named": Stop(_LAST, Point.BEFORE),
    "before the commit": Stop(_LAST, Point.WRITTEN),
    "after the commit": Stop(_LAST, Point.KEPT),
}
WITH_THE_KEY_FILE = {
    "before the new key file": FileStop("open", "keys.json.new"),
    "before it takes the old one's place": FileStop("os.rename", "keys.json.new"),
}


@dataclass(frozen=True)
class Aftermath:
    """What a kill left: at which schema, sound or not, and what is lost once it is opened."""

    killed: bool
    revision: str
    sound: bool
    lost: tuple[str, ...]
    copy_revision: str | None


def kill_at(made: Path, folder: Path, stop: Stop | FileStop) -> Aftermath:
    """Kill the opening of the profile ``made`` at ``stop``, and look at what is there."""
    older = older_profile(made, folder)
    child = _opening(older, stop.written())
    child.await_word("stopped")
    child.kill()
    return _aftermath(older, killed=child.was_killed)


def kill_somewhen(made: Path, folder: Path, seed: int) -> Aftermath:
    """The same at a moment of its work that nobody has chosen."""
    older = older_profile(made, folder)
    delay = random.Random(seed).uniform(0, 0.8)  # noqa: S311 - no secret
    child = _opening(older, FileStop("os.mkdir", "nothing").written())
    # From the first file of the upgrade on: before that the process only loads itself.
    deadline = time.monotonic() + 30
    while not copies_of(older.database) and time.monotonic() < deadline:
        time.sleep(0.001)
    time.sleep(delay)
    child.kill()
    return _aftermath(older, killed=child.was_killed)


def revision_of(database: Path, key: bytes) -> str:
    """Of the file as it stands, without the program that would upgrade it."""
    connection = _raw(database, key)
    found: str = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    connection.close()
    return found


def _opening(older: OlderProfile, stop: str) -> Child:
    return Child(MODULE, "upgrade", str(older.database), older.key().hex(), stop)


def _aftermath(older: OlderProfile, *, killed: bool) -> Aftermath:
    key = older.key()
    revision, sound = revision_of(older.database, key), _is_sound(older.database, key)
    database = Database.open(older.database, key)
    lost = lost_in(database, older.rows)
    database.close()
    copies = copies_of(older.database)
    kept = revision_of(copies[0] / "natiq.db", key) if len(copies) == 1 else None
    return Aftermath(killed, revision, sound, tuple(lost), kept)


def _is_sound(database: Path, key: bytes) -> bool:
    connection = _raw(database, key)
    broken = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
    connection.close()
    return not broken and verdict == "ok"


def _raw(database: Path, key: bytes) -> Any:
    sqlcipher: Any = dbapi2
    connection = sqlcipher.connect(str(database))
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection
