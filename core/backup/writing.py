"""Writing a backup: beside its place first, read back, and only then put there in one step."""

import hashlib
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from core.backup import contents as written_contents
from core.backup.code import secret_of
from core.backup.model import BackupContents, BackupKind, BackupProblem, Made
from core.backup.reading import read_through
from core.backup.stream import PIECE_BYTES, Header, SealingWriter
from core.foundation.errors import Damaged, Unavailable
from core.foundation.files import FileProblem, flush_folder
from core.foundation.ids import Randomness
from core.vault.hashing import Hardness

Report = Callable[[float], object]
_OWNER_ONLY = 0o600
_WRITTEN = 0.5
"""How much of the work is done when everything is written and nothing was read back."""


def write_backup(
    path: Path,
    database: Path,
    contents: BackupContents,
    passphrase: str,
    code: str,
    random: Randomness,
    hardness: Hardness,
    note: Callable[[Made], object],
    report: Report,
) -> Made:
    """Seal ``contents`` and the file ``database`` into ``path``; ``note`` comes just before.

    Whatever ends it, ``path`` is what it was before, and nothing else is left, but by a kill:
    then the file beside it, which opens to nobody who lacks the code. Raises
    ``Unavailable(UNWRITABLE)`` and ``Damaged(NOT_VERIFIED)``.
    """
    with _put_in_place(path) as fresh:
        with _opened(fresh) as out:
            header = Header.new(random, hardness)
            sealing = SealingWriter(out, header, header.key(passphrase, secret_of(code)))
            digest = hashlib.sha256()
            for piece in _pieces(database, contents, report):
                digest.update(piece)
                sealing.write(piece)
            sealing.finish()
            out.flush()
            os.fsync(out.fileno())
            _forget_cached(out)
        sha256 = digest.hexdigest()
        made = _verified(fresh, path.name, contents, passphrase, code, hardness, sha256, report)
        note(made)
    return made


def _pieces(
    database: Path, contents: BackupContents, report: Report
) -> Generator[bytes, None, None]:
    yield written_contents.written(contents)
    done, total = 0, max(contents.database_bytes, 1)
    with database.open("rb") as file:
        while piece := file.read(PIECE_BYTES):
            done += len(piece)
            report(_WRITTEN * done / total)
            yield piece


def _verified(
    fresh: Path,
    name: str,
    contents: BackupContents,
    passphrase: str,
    code: str,
    hardness: Hardness,
    content_sha256: str,
    report: Report,
) -> Made:
    """Open it as the employee will one day, from the medium where the system allows that."""
    read = read_through(
        fresh, passphrase, code, hardness, lambda done: report(_WRITTEN + (1 - _WRITTEN) * done)
    )
    if read.content_sha256 != content_sha256 or read.contents != contents:
        raise Damaged(BackupProblem.NOT_VERIFIED)
    kind: BackupKind = contents.facts.kind
    return Made(name, fresh.stat().st_size, read.file_sha256, kind)


@contextmanager
def _put_in_place(path: Path) -> Generator[Path]:
    fresh = path.with_name(path.name + ".new")
    try:
        yield fresh
        fresh.replace(path)
        # As far as a stick's file system knows of such a thing.
        with suppress(OSError):
            flush_folder(path.parent)
    except OSError as error:
        _remove(fresh)
        raise Unavailable(FileProblem.UNWRITABLE, name=path.name) from error
    except BaseException:
        _remove(fresh)
        raise


@contextmanager
def _opened(fresh: Path) -> Generator[BinaryIO]:
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ONLY)
    with os.fdopen(handle, "wb") as file:
        yield file


def _forget_cached(out: BinaryIO) -> None:
    """Have it read back from the medium, not from memory, where the system can be asked to."""
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):
            os.posix_fadvise(out.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _remove(path: Path) -> None:
    # Whatever was wrong with the place is what has to be told.
    with suppress(OSError):
        path.unlink(missing_ok=True)
