"""What is signed, byte by byte: a statement says what it is, so that none passes for another."""

from datetime import datetime

OLD_KEY, NEW_KEY = "old", "new"
"""How the entry of a changed key names the two."""


def entry_statement(log_id: str, seq: int, previous: str, digest: str) -> bytes:
    """An entry in its place. It needs no content: that of a retired one is gone."""
    return _statement("natiq audit entry 1", log_id, seq, previous, digest)


def checkpoint_statement(log_id: str, seq: int, digest: str, at: datetime) -> bytes:
    """The newest entry of a log at a moment."""
    return _statement("natiq audit checkpoint 1", log_id, seq, digest, at.isoformat())


def code_statement(log_id: str, seq: int, digest: str) -> bytes:
    """What the printed code of a checkpoint is a digest of; it is not signed."""
    return _statement("natiq audit code 1", log_id, seq, digest)


def export_statement(
    log_id: str, counts: tuple[int, int, int], seq: int, digest: str, sha256: str
) -> bytes:
    """The end of an export: entries, withheld ones and checkpoints, and all bytes before."""
    return _statement("natiq audit export 1", log_id, *counts, seq, digest, sha256)


def _statement(kind: str, *parts: str | int) -> bytes:
    # No part can hold a line break: they are numbers, hexadecimal digits and moments.
    return "\n".join([kind, *map(str, parts)]).encode()
