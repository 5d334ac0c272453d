"""The official profile as it lies on the disk, looked at without opening it."""

from collections.abc import Iterator
from pathlib import Path

from core.diagnosis.model import Finding, Line, fault, good, look, reason_of
from core.foundation.errors import NatiqError, Unavailable
from core.foundation.paths import Paths
from core.storage.instance import InstanceLock
from core.storage.model import StorageProblem
from core.vault.device_secret import DeviceSecretStore
from core.vault.keys import KeyFile

_PLAIN_HEADER = b"SQLite format 3\x00"
_FIRST_PAGE = 4096
_WAL_LARGE_MB = 64
_MB, _KB = 1024 * 1024, 1024
_BUSY = frozenset({StorageProblem.ALREADY_RUNNING})


def profile_lines(paths: Paths, store: DeviceSecretStore) -> Iterator[Line]:
    """Whether there is one, whether its keys are genuine and its database is encrypted."""
    yield _running(paths.data)
    keys, database = KeyFile(paths.official / "keys.json"), paths.official / "natiq.db"
    if not keys.exists and not database.exists():
        yield look(Finding.PROFILE_NONE)
        return
    yield good(Finding.PROFILE_THERE, folder=str(paths.official))
    yield _keys(keys, store)
    yield from _database(database)


def _keys(keys: KeyFile, store: DeviceSecretStore) -> Line:
    """The file is authenticated under the device secret: no passphrase is needed for that."""
    try:
        ways = keys.ways_in(store)
    except NatiqError as problem:
        return fault(Finding.KEYS_BAD, **reason_of(problem))
    return good(
        Finding.KEYS_AUTHENTIC,
        passphrase=int(ways.passphrase),
        security_keys=len(ways.security_keys),
        recovery_codes=ways.recovery_codes,
    )


def _database(path: Path) -> Iterator[Line]:
    if not path.exists():
        yield fault(Finding.DATABASE_MISSING)
        return
    try:
        with path.open("rb") as file:
            header = file.read(len(_PLAIN_HEADER))
        size = path.stat().st_size
    except OSError:
        yield fault(Finding.DATABASE_UNREADABLE)
        return
    values = {"size_kb": size // _KB}
    if header == _PLAIN_HEADER:
        yield fault(Finding.DATABASE_PLAIN, **values)
    elif size < _FIRST_PAGE:
        yield fault(Finding.DATABASE_SHORT, **values)
    else:
        yield good(Finding.DATABASE_ENCRYPTED, **values)
    yield _wal(path.with_name(f"{path.name}-wal"))


def _wal(path: Path) -> Line:
    """What is not written back yet; a program that was killed leaves it, and reads it again."""
    size = path.stat().st_size if path.exists() else 0
    if size > _WAL_LARGE_MB * _MB:
        return look(Finding.WAL_LARGE, size_kb=size // _KB)
    return good(Finding.WAL, size_kb=size // _KB)


def _running(data: Path) -> Line:
    # Asked only where a program has run before: asking makes the file.
    if (data / "running.lock").exists():
        lock = InstanceLock(data)
        try:
            lock.acquire()
        except Unavailable as problem:
            if problem.code in _BUSY:
                return look(Finding.RUNNING)
            raise
        lock.release()
    return good(Finding.NOT_RUNNING)
