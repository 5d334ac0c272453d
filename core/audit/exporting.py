"""Writing the log to a file that anyone can verify."""

import hashlib
import os
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from heapq import merge
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection

from core.audit import checkpoint_store, store
from core.audit.chain import BEGINNING
from core.audit.export_format import (
    End,
    checkpoint_line,
    end_line,
    entry_line,
    header_line,
    withheld_line,
)
from core.audit.filtering import ABOUT_THE_LOG
from core.audit.model import (
    AuditEntry,
    Checkpoint,
    Exported,
    ExportHeader,
    Report,
    Tombstone,
)
from core.audit.signing import Signer
from core.audit.statements import export_statement
from core.foundation.errors import Unavailable
from core.foundation.files import FileProblem

_BETWEEN_REPORTS = 500
_OWNER_ONLY = 0o600


class Writing:
    """Lines on their way out, counted and hashed."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.hash = hashlib.sha256()

    def line(self, content: bytes) -> None:
        self._out.write(content)
        self.hash.update(content)


def write_export(
    out: BinaryIO,
    connection: Connection,
    header: ExportHeader,
    signer: Signer,
    admitted: Callable[[AuditEntry], bool],
    report: Report,
) -> Exported:
    """Write the whole chain: what is admitted as it stands, the rest without its content.

    What ``report`` raises ends it. Raises ``Damaged(ENTRY_UNREADABLE)``.
    """
    writing = Writing(out)
    writing.line(header_line(header))
    entries = withheld = checkpoints = 0
    seq, digest = 0, BEGINNING
    total = store.count(connection)
    for one in _in_order(connection, header.log_id):
        if isinstance(one, Checkpoint):
            checkpoints += 1
            writing.line(checkpoint_line(one))
            continue
        seq, digest = one.seq, one.digest
        if isinstance(one, AuditEntry) and (one.action in ABOUT_THE_LOG or admitted(one)):
            entries += 1
            writing.line(entry_line(one))
        else:
            withheld += 1
            writing.line(withheld_line(one))
        if seq % _BETWEEN_REPORTS == 0:
            report(seq / max(total, 1))
    end = _end(signer, header.log_id, (entries, withheld, checkpoints), seq, digest, writing)
    writing.line(end_line(end))
    report(1.0)
    return Exported(entries, withheld, writing.hash.hexdigest())


@contextmanager
def put_in_place(path: Path, before: Callable[[], object]) -> Generator[BinaryIO]:
    """A file that comes to ``path`` whole or not at all; ``before`` is called just before.

    Its owner alone can read it. Raises ``Unavailable(UNWRITABLE)``.
    """
    fresh = path.with_name(path.name + ".new")
    try:
        opened = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ONLY)
        with os.fdopen(opened, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        before()
        fresh.replace(path)
    except OSError as error:
        _remove(fresh)
        raise Unavailable(FileProblem.UNWRITABLE, name=path.name) from error
    except BaseException:
        _remove(fresh)
        raise


def _remove(path: Path) -> None:
    # Whatever was wrong with the place is what has to be told.
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _in_order(connection: Connection, log_id: str) -> Iterator[AuditEntry | Tombstone | Checkpoint]:
    """Each checkpoint after the entry that it is of; those of entries that are gone, last."""
    return merge(
        store.whole_chain(connection),
        checkpoint_store.checkpoints(connection, log_id),
        key=lambda one: (one.seq, isinstance(one, Checkpoint)),
    )


def _end(
    signer: Signer,
    log_id: str,
    counts: tuple[int, int, int],
    seq: int,
    digest: str,
    writing: Writing,
) -> End:
    sha256 = writing.hash.hexdigest()
    statement = export_statement(log_id, counts, seq, digest, sha256)
    return End(*counts, seq, digest, sha256, signer.key_id, signer.sign(statement))
