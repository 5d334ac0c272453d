"""Reading and writing small files safely."""

import os
from enum import StrEnum
from pathlib import Path

from core.foundation.errors import Invalid, Unavailable


class FileProblem(StrEnum):
    """Why a file could not be read or written."""

    TOO_LARGE = "file_too_large"
    UNREADABLE = "file_unreadable"
    UNWRITABLE = "file_unwritable"


def read_bounded(path: Path, limit: int) -> bytes:
    """The file's bytes, never more than ``limit`` of them.

    Raises ``Invalid(TOO_LARGE)`` for a larger file and ``Unavailable(UNREADABLE)`` where
    the system does not hand it over.
    """
    try:
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError as error:
        raise Unavailable(FileProblem.UNREADABLE, name=path.name) from error
    if len(content) > limit:
        raise Invalid(FileProblem.TOO_LARGE, name=path.name, limit=limit)
    return content


def files_in(folder: Path, suffix: str) -> list[Path]:
    """The files of that ending in ``folder``, by name; none where there is no folder.

    Raises ``Unavailable(UNREADABLE)`` for a folder that cannot be looked into: ``glob``
    would find nothing there and say nothing.
    """
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == suffix)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise Unavailable(FileProblem.UNREADABLE, name=folder.name) from error


def write_atomically(path: Path, content: bytes) -> None:
    """Replace ``path`` by ``content`` in one step that survives a power cut.

    The file is readable by its owner only. Raises ``Unavailable(UNWRITABLE)``.
    """
    fresh = _fresh(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        raise Unavailable(FileProblem.UNWRITABLE, name=path.name) from error


def forget_unfinished(path: Path) -> None:
    """Remove what a ``write_atomically`` that was killed on its way has left beside ``path``."""
    _fresh(path).unlink(missing_ok=True)


def _fresh(path: Path) -> Path:
    return path.with_name(path.name + ".new")


def flush_folder(folder: Path) -> None:
    """Make the rename itself durable; Windows keeps no handle on folders and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
