"""Reading a backup: from the first byte to the last, and nothing counts before the last."""

import hashlib
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, cast

from core.backup import contents as written_contents
from core.backup.code import secret_of
from core.backup.model import BackupContents, BackupProblem
from core.backup.stream import HEADER_BYTES, Header, opened
from core.foundation.errors import Damaged, Unavailable
from core.foundation.files import FileProblem
from core.vault.hashing import Hardness

Report = Callable[[float], object]


@dataclass(frozen=True)
class ReadBackup:
    """What a whole and genuine backup holds, and the digests of what was read."""

    contents: BackupContents = field(repr=False)
    content_sha256: str
    file_sha256: str


def read_through(
    path: Path,
    passphrase: str,
    code: str,
    lightest: Hardness,
    report: Report,
    take: Callable[[bytes], object] = len,
) -> ReadBackup:
    """Read the file at ``path`` to its end; ``take`` is given the database, piece by piece.

    What ``take`` was given counts only once this has come back. Raises ``Invalid`` with
    ``NOT_A_BACKUP``, ``VERSION_UNKNOWN`` or ``CODE_MISTYPED``, ``Refused(NOT_OPENED)``,
    ``Damaged(DAMAGED)``, ``Unavailable(UNREADABLE | NO_MEMORY)``, and what ``take`` and
    ``report`` raise.
    """
    secret = secret_of(code)
    with _opened(path) as (file, size):
        hashed = _Hashed(file)
        reading = cast(BinaryIO, hashed)
        header = Header.read(reading, lightest)
        pieces = _counted(opened(reading, header, header.key(passphrase, secret)), size, report)
        digest = hashlib.sha256()
        contents, rest = written_contents.read(_each(pieces, digest.update))
        length = len(rest)
        take(rest)
        for piece in _each(pieces, digest.update):
            length += len(piece)
            take(piece)
    if length != contents.database_bytes:
        raise Damaged(BackupProblem.DAMAGED)
    return ReadBackup(contents, digest.hexdigest(), hashed.sha256.hexdigest())


def size_of(path: Path) -> int:
    """In bytes. Raises ``Unavailable(UNREADABLE)``."""
    with _opened(path) as (_file, size):
        return size


class _Hashed:
    """A file whose bytes are hashed as they are read."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.sha256 = hashlib.sha256()

    def read(self, length: int) -> bytes:
        content = self._file.read(length)
        self.sha256.update(content)
        return content


def _each(pieces: Iterator[bytes], tell: Callable[[bytes], object]) -> Iterator[bytes]:
    for piece in pieces:
        tell(piece)
        yield piece


def _counted(pieces: Iterator[bytes], size: int, report: Report) -> Iterator[bytes]:
    done, total = 0, max(size - HEADER_BYTES, 1)
    for piece in pieces:
        done += len(piece)
        report(min(done / total, 1.0))
        yield piece


@contextmanager
def _opened(path: Path) -> Generator[tuple[BinaryIO, int]]:
    try:
        with path.open("rb") as file:
            yield file, path.stat().st_size
    except OSError as error:
        raise Unavailable(FileProblem.UNREADABLE, name=path.name) from error
