"""IT's folder for checkpoints: small files that are only ever added.

    <folder>/<log id>/key-<key id>.json      the public key
    <folder>/<log id>/<number>.json          a checkpoint

The folder may be a share on another machine, and that machine may hang: what is asked of it
is asked on a thread of its own, and not waited for longer than the caller has patience.
"""

import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from core.audit.model import AuditProblem, Checkpoint, PublicKey
from core.audit.papers import PAPER_LIMIT, checkpoint_paper, key_paper, read_checkpoint
from core.foundation.errors import NatiqError, Refused, Unavailable
from core.foundation.files import FileProblem, files_in, read_bounded

T = TypeVar("T")

_READABLE_BY_ALL = 0o644
"""Nothing in them is secret, and whoever verifies has to read them."""
_MOST_READ = 500
_NUMBER_DIGITS = 12


class Share:
    """The folder that IT has named."""

    def __init__(self) -> None:
        self._hanging: threading.Thread | None = None

    def put(
        self,
        folder: str,
        keys: Iterable[PublicKey],
        checkpoints: Iterable[Checkpoint],
        log_id: str,
        patience_s: float,
    ) -> None:
        """Lay copies down; what lies there already stays as it is.

        Raises ``Unavailable`` with ``FOLDER_MISSING``, ``FOLDER_SILENT`` or ``UNWRITABLE``,
        and ``Refused(LODGED_OTHERWISE)`` where another checkpoint of the same number lies.
        """
        papers = {f"key-{key.key_id}.json": key_paper(key, log_id) for key in keys}
        papers |= {_name_of(one.seq): checkpoint_paper(one) for one in checkpoints}

        def lay_down() -> None:
            place = _existing(folder) / log_id
            for name, content in papers.items():
                _put(place / name, content)

        self._patiently(lay_down, patience_s)

    def read(self, folder: str, log_id: str, patience_s: float) -> tuple[Checkpoint, ...]:
        """The newest copies there; files that are none are passed over. Raises as ``put``."""

        def look() -> tuple[Checkpoint, ...]:
            names = files_in(_existing(folder) / log_id, ".json")[-_MOST_READ:]
            return tuple(found for path in names if (found := _checkpoint_in(path)) is not None)

        return self._patiently(look, patience_s)

    def _patiently(self, work: Callable[[], T], patience_s: float) -> T:
        if self._hanging is not None and self._hanging.is_alive():
            raise Unavailable(AuditProblem.FOLDER_SILENT)
        done: list[T] = []
        failed: list[NatiqError] = []

        def run() -> None:
            try:
                done.append(work())
            except NatiqError as problem:
                failed.append(problem)

        # The program must be able to end while a dead share still holds the thread.
        thread = self._hanging = threading.Thread(target=run, name="audit share", daemon=True)
        thread.start()
        thread.join(patience_s)
        if failed:
            raise failed[0]
        if not done:
            raise Unavailable(AuditProblem.FOLDER_SILENT)
        return done[0]


def _existing(folder: str) -> Path:
    # Never made here: where a share is not mounted the copies would land on this disk.
    place = Path(folder)
    try:
        if place.is_absolute() and place.is_dir():
            return place
    except OSError as error:
        raise Unavailable(AuditProblem.FOLDER_MISSING, name=folder) from error
    raise Unavailable(AuditProblem.FOLDER_MISSING, name=folder)


def _put(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(exist_ok=True)
        if path.exists():
            if path.read_bytes() != content:
                raise Refused(AuditProblem.LODGED_OTHERWISE, name=path.name)
            return
        fresh = path.with_name(f"{path.name}.new")
        opened = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _READABLE_BY_ALL)
        with os.fdopen(opened, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        raise Unavailable(FileProblem.UNWRITABLE, name=path.name) from error


def _checkpoint_in(path: Path) -> Checkpoint | None:
    try:
        return read_checkpoint(read_bounded(path, PAPER_LIMIT))
    except NatiqError:
        return None


def _name_of(seq: int) -> str:
    return f"{seq:0{_NUMBER_DIGITS}}.json"
