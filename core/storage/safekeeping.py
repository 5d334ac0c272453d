"""The copy of a profile that is kept before its database is brought to a newer schema.

It lies beside the database in a folder of its own, ``before-`` and the schema that came
after it, under the same key: whoever goes back to the program before puts its files in the
place of the newer ones. One copy is kept, the newest, for ``KEPT``: it holds what may have
been deleted since.
"""

import os
import shutil
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]

from core.foundation.errors import Damaged, Unavailable
from core.foundation.files import flush_folder
from core.storage.keying import give_key
from core.storage.model import COPY_PREFIX, StorageProblem

KEPT = timedelta(days=30)
"""How long a copy stays, counted from when it was made."""

BESIDE = "keys.json"
"""What goes with the database: a newer program may write its key file anew."""

_UNFINISHED = ".new"
_PAGES_AT_ONCE = 1_000

_sqlcipher: Any = dbapi2


def copies_of(database: Path) -> list[Path]:
    """The folders with copies that were made before upgrades of ``database``."""
    return [folder for folder in database.parent.glob(f"{COPY_PREFIX}*") if folder.is_dir()]


def keep_copy(database: Path, key: bytes, revision: str, head: str) -> Path:
    """Copy what lies there at ``revision`` and make sure of it; gives the folder.

    On the disk for good, and read back, when this returns. Whatever dies on the way, only a
    copy that is whole has the name of one. Raises ``Unavailable(UPGRADE_NO_ROOM)`` with the
    room that is needed (``megabytes``), and ``Damaged(DAMAGED)`` for a database that does not
    read as it was written.
    """
    folder = database.parent / f"{COPY_PREFIX}{head}"
    fresh = folder.with_name(folder.name + _UNFINISHED)
    try:
        _remove(fresh)
        fresh.mkdir(mode=0o700)
        copy = fresh / database.name
        _copy_database(database, copy, key, revision)
        _settle(copy)
        beside = database.with_name(BESIDE)
        if beside.exists():
            shutil.copyfile(beside, fresh / BESIDE)
            (fresh / BESIDE).chmod(0o600)
            _settle(fresh / BESIDE)
        flush_folder(fresh)
        # Of an upgrade to the same schema that came to nothing: the data are no older.
        _remove(folder)
        fresh.rename(folder)
        flush_folder(folder.parent)
    except (OSError, _sqlcipher.OperationalError) as error:
        shutil.rmtree(fresh, ignore_errors=True)
        raise no_room(database) from error
    except _sqlcipher.DatabaseError as error:
        shutil.rmtree(fresh, ignore_errors=True)
        raise Damaged(StorageProblem.DAMAGED, name=database.name) from error
    return folder


def no_room(database: Path) -> Unavailable:
    """What is raised where the disk is full or refuses: as much again twice is enough."""
    megabytes = 1 + 2 * database.stat().st_size // 1_000_000
    return Unavailable(StorageProblem.UPGRADE_NO_ROOM, megabytes=megabytes)


def forget_others(database: Path, kept: Path) -> None:
    """Remove the copies of earlier upgrades, and what one that was killed has left."""
    for folder in copies_of(database):
        if folder != kept:
            shutil.rmtree(folder, ignore_errors=True)


def forget_expired(database: Path, now: datetime) -> None:
    """Remove the copies that were made longer ago than ``KEPT``."""
    for folder in copies_of(database):
        copy = folder / database.name
        made = copy.stat().st_mtime if copy.exists() else 0.0
        if now.timestamp() - made > KEPT.total_seconds():
            shutil.rmtree(folder, ignore_errors=True)


def _copy_database(source: Path, target: Path, key: bytes, revision: str) -> None:
    """Page by page through SQLite, whose every page is proved by its checksum."""
    with closing(_keyed(source, key)) as old, closing(_keyed(target, key)) as new:
        target.chmod(0o600)
        old.backup(new, pages=_PAGES_AT_ONCE)
        # One file without a second one beside it, to be copied back by hand.
        new.execute("PRAGMA journal_mode = DELETE")
    with closing(_keyed(target, key)) as copy:
        broken = copy.execute("PRAGMA cipher_integrity_check").fetchall()
        verdict = copy.execute("PRAGMA quick_check").fetchone()[0]
        found = copy.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    if broken or verdict != "ok" or found != revision:
        raise _sqlcipher.DatabaseError


def _keyed(path: Path, key: bytes) -> Any:
    connection = _sqlcipher.connect(str(path))
    give_key(connection, key)
    return connection


def _settle(file: Path) -> None:
    """Have the system write it out."""
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
