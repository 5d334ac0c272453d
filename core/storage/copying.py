"""A consistent copy of an open database, encrypted under another key from its first page on."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]

from core.foundation.errors import Unavailable
from core.storage.database import KEY_BYTES, Database
from core.storage.keying import give_key
from core.storage.model import StorageProblem

Report = Callable[[float], object]
_DRIVER: Any = dbapi2
_AT_ONCE = 256
"""Pages of 4 KiB: what lies in memory, and what is copied before a stop is heard."""

_SUFFIXES = ("", "-wal", "-shm", "-journal")


def copy_into(database: Database, path: Path, key: bytes, report: Report) -> None:
    """Copy what ``database`` holds at this moment to ``path``, under the raw 256-bit ``key``.

    Others may write meanwhile; they are not in it. ``report`` is told how much is done, from
    0 to 1; what it raises ends it, and nothing is left. Raises ``Unavailable(DISK)`` where the
    disk is full or refuses.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("the database key has 32 bytes")
    remove(path)
    try:
        path.touch(mode=0o600)
        with database.read() as connection:
            # Only a look at the data makes the moment stand still.
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
            source: Any = connection.connection.driver_connection
            _copy(source, path, key, report)
    except (OSError, DatabaseError, _DRIVER.Error):
        remove(path)
        # Without the cause: it may name the key's pragma.
        raise Unavailable(StorageProblem.DISK, name=path.name) from None
    except BaseException:
        remove(path)
        raise


def remove(path: Path) -> None:
    """Take a database away with what SQLite keeps beside it."""
    for suffix in _SUFFIXES:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def free_bytes(folder: Path) -> int:
    """How much room is left where ``folder`` lies."""
    return shutil.disk_usage(folder).free


def _copy(source: Any, path: Path, key: bytes, report: Report) -> None:
    target = _DRIVER.connect(str(path), isolation_level=None)
    try:
        give_key(target, key)
        target.execute("PRAGMA temp_store = MEMORY")

        def tell(_status: int, remaining: int, total: int) -> None:
            report((total - remaining) / max(total, 1))

        source.backup(target, pages=_AT_ONCE, progress=tell)
    finally:
        target.close()
