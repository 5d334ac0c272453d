"""The encrypted database of one profile: SQLCipher under SQLAlchemy Core."""

import importlib
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]

from core.foundation.errors import Damaged, Invalid, Refused, Unavailable
from core.storage.keying import give_key
from core.storage.model import StorageProblem

KEY_BYTES = 32
HEAD = "0011"
"""The schema this program works with: the newest migration. A test keeps it so."""

_READ_ONLY = "readonly"
_SIGNS_OF_THE_DISK = ("disk", "full", _READ_ONLY, "unable to open", "locked")
"""In SQLite's English messages; the driver hands on no error numbers."""

_CONNECTIONS = 4
_BUSY_MILLISECONDS = 5_000
_PREPARED = 512
"""Statements that a connection keeps prepared; the program has some two hundred. Under
``cipher_memory_security`` to prepare one takes ten times as long as to run it."""


class Database:
    """One open database. Threads may share it; each unit of work has its own connection.

    Writers are serialised by a lock, so a unit of work never meets ``database is locked``
    from this process. ``close`` makes the object useless and lets go of the key.
    """

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine: Engine | None = engine
        self._writing = threading.Lock()
        self.path = path

    @classmethod
    def create(cls, path: Path, key: bytes) -> "Database":
        """A new database at ``path`` under the raw 256-bit ``key``, migrated to ``HEAD``.

        Raises ``Invalid(EXISTS)`` where a file lies already, and ``Unavailable(DISK)``
        where the disk is full or refuses.
        """
        if path.exists():
            raise Invalid(StorageProblem.EXISTS, name=path.name)
        engine = _engine(path, key)
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.touch(mode=0o600)
            _migrate(engine)
        except (OSError, OperationalError) as error:
            engine.dispose()
            raise Unavailable(StorageProblem.DISK, name=path.name) from error
        return cls(engine, path)

    @classmethod
    def open(cls, path: Path, key: bytes) -> "Database":
        """The database at ``path``, migrated to ``HEAD`` if it is older.

        A copy of an older one is kept first (``core.storage.safekeeping``); whatever dies or
        fails on the way, the database is the old one or the new one.

        Raises ``Unavailable(MISSING)``, ``Refused(WRONG_KEY)`` (or a file that is no
        database, which looks the same from outside), ``Invalid(NEWER_THAN_PROGRAM)``;
        ``Unavailable(UPGRADE_NO_ROOM | UPGRADE_FAILED)`` where an older one stays as it was.
        """
        if not path.exists():
            raise Unavailable(StorageProblem.MISSING, name=path.name)
        engine = _engine(path, key)
        try:
            revision = _revision(engine)
        except DatabaseError as error:
            engine.dispose()
            if isinstance(error, OperationalError):
                raise Unavailable(StorageProblem.DISK, name=path.name) from error
            raise Refused(StorageProblem.WRONG_KEY, name=path.name) from None
        if revision != HEAD:
            try:
                _upgrade(engine, path, key, revision)
            except BaseException:
                engine.dispose()
                raise
        return cls(engine, path)

    @contextmanager
    def write(self) -> Generator[Connection]:
        """One unit of work that may write: all of it is kept, or none.

        Raises ``Refused(CLOSED)`` after a lock and ``Unavailable(DISK)`` where the disk
        is full or refuses.
        """
        with self._writing, self._connection() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.rollback()
                raise
            connection.commit()

    @contextmanager
    def read(self) -> Generator[Connection]:
        """One consistent look at the data."""
        with self._connection() as connection:
            connection.exec_driver_sql("BEGIN")
            # It ends where the connection goes back: SQLAlchemy rolls back what is open.
            yield connection

    @contextmanager
    def _connection(self) -> Generator[Connection]:
        engine = self._engine
        if engine is None:
            raise Refused(StorageProblem.CLOSED)
        try:
            with engine.connect() as connection, _not_kept_if_read_only(connection):
                yield connection
        except OperationalError as error:
            if not _is_the_disk(error):
                raise
            raise Unavailable(StorageProblem.DISK, name=self.path.name) from error

    def check(self) -> None:
        """Read the whole file against its own checks; raise ``Damaged`` if they fail."""
        try:
            with self.read() as connection:
                broken = connection.execute(text("PRAGMA cipher_integrity_check")).fetchall()
                verdict = connection.execute(text("PRAGMA integrity_check")).scalar()
        except DatabaseError as error:
            # A page that fails its own check stops whoever reads it.
            raise Damaged(StorageProblem.DAMAGED, name=self.path.name) from error
        if broken or verdict != "ok":
            raise Damaged(StorageProblem.DAMAGED, name=self.path.name)

    def close(self) -> None:
        """Wait for the writer at work, then close every connection and drop the key."""
        with self._writing:
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None


@contextmanager
def _not_kept_if_read_only(connection: Connection) -> Generator[None]:
    """What was opened while the file could only be read would go on refusing to write."""
    try:
        yield
    except OperationalError as error:
        if _READ_ONLY in str(error.orig):
            connection.invalidate()
        raise


def _is_the_disk(error: OperationalError) -> bool:
    """Whether the file system is at fault (and not a statement of ours)."""
    return any(sign in str(error.orig) for sign in _SIGNS_OF_THE_DISK)


def _engine(path: Path, key: bytes) -> Engine:
    if len(key) != KEY_BYTES:
        raise ValueError("the database key has 32 bytes")
    engine = create_engine(
        f"sqlite:///{path}",
        module=dbapi2,
        poolclass=QueuePool,
        pool_size=_CONNECTIONS,
        # The one that was used last has its pages and statements at hand.
        pool_use_lifo=True,
        # A statement's parameters are drafts and tokens: they must reach no log, no error.
        hide_parameters=True,
        connect_args={"check_same_thread": False, "cached_statements": _PREPARED},
    )

    def prepare(connection: Any, _record: object) -> None:
        # Transactions are opened by the units of work, not by the driver's own guess.
        connection.isolation_level = None
        cursor = connection.cursor()
        give_key(cursor, key)
        for pragma in (
            "cipher_memory_security = ON",
            "journal_mode = WAL",
            # FULL: a committed outbox row must survive a power cut, not only a crash.
            "synchronous = FULL",
            "foreign_keys = ON",
            "secure_delete = ON",
            "temp_store = MEMORY",
            f"busy_timeout = {_BUSY_MILLISECONDS}",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    event.listen(engine, "connect", prepare)
    return engine


def _revision(engine: Engine) -> str | None:
    with engine.connect() as connection:
        known = connection.execute(
            text("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'")
        ).scalar()
        if not known:
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(engine: Engine) -> None:
    _migrations().upgrade(engine)


def _upgrade(engine: Engine, path: Path, key: bytes, revision: str | None) -> None:
    """Bring a database with data in it to ``HEAD``, a copy of it beside it.

    Nothing is touched before it is known that this program knows the way from ``revision``.
    """
    migrations, safekeeping = _migrations(), _safekeeping()
    copy: Path | None = None
    if revision is not None:
        migrations.require_known(revision)
        copy = safekeeping.keep_copy(path, key, revision, HEAD)
    try:
        migrations.upgrade(engine)
    except Exception as error:
        # Whatever a migration trips over, its transaction has left nothing behind.
        if isinstance(error, OperationalError) and _is_the_disk(error):
            raise safekeeping.no_room(path) from error
        raise Unavailable(StorageProblem.UPGRADE_FAILED) from error
    if copy is not None:
        safekeeping.forget_others(path, copy)


def _safekeeping() -> ModuleType:
    # Needed once in a version's life.
    return importlib.import_module("core.storage.safekeeping")


def _migrations() -> ModuleType:
    # Alembic costs 220 ms to import and is needed only when the schema is behind.
    return importlib.import_module("core.storage.migrations.upgrade")
