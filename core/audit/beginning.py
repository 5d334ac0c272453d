"""What has to be done to a log before its first entry of a session.

A log from before there were signatures is signed as it stands, and says so. A key that is not
the one before is told of, by its own signature: nothing better is left where the keyring has
lost the old one, and a checkpoint that lies elsewhere still holds.
"""

from dataclasses import dataclass

from sqlalchemy import Connection

from core.audit import checkpoint_store, store
from core.audit.chain import BEGINNING, digest_of
from core.audit.model import AuditAction, AuditEntry, Deed
from core.audit.signing import Signer
from core.audit.statements import NEW_KEY, OLD_KEY, entry_statement
from core.foundation.clock import Clock
from core.foundation.errors import Damaged

_AT_ONCE = 1_000


@dataclass(frozen=True)
class _Adopted:
    """How many entries were signed, and the first that did not fit."""

    count: int
    first_broken: int | None


def needs_a_beginning(connection: Connection, signer: Signer) -> bool:
    """Whether ``begin`` has anything to do; quick."""
    newest = store.head(connection)
    known = signer.key_id in {key.key_id for key in checkpoint_store.keys(connection)}
    return not known or (newest is not None and newest.key_id != signer.key_id)


def begin(connection: Connection, signer: Signer, clock: Clock) -> Deed | None:
    """Make the log ready for ``signer``; gives what the log has to say about it."""
    checkpoint_store.add_key(connection, signer.public, clock.now())
    newest = store.head(connection)
    if newest is None:
        return None
    if newest.key_id is None and not store.is_signed_anywhere(connection):
        adopted = _adopt(connection, signer)
        detail = {"count": str(adopted.count), NEW_KEY: signer.key_id}
        if adopted.first_broken is not None:
            detail["first_broken"] = str(adopted.first_broken)
        return Deed(AuditAction.SIGNING_BEGUN, detail=detail)
    # Where somebody took the newest signature away, verifying says so; nothing is mended here.
    if newest.key_id in (None, signer.key_id):
        return None
    return Deed(
        AuditAction.SIGNING_KEY_REPLACED, detail={OLD_KEY: newest.key_id, NEW_KEY: signer.key_id}
    )


def _adopt(connection: Connection, signer: Signer) -> _Adopted:
    log_id, first_broken = store.log_id(connection), _first_broken(connection)
    signed = [
        (seq, signer.key_id, signer.sign(entry_statement(log_id, seq, previous, digest)))
        for seq, previous, digest in store.places(connection)
    ]
    for start in range(0, len(signed), _AT_ONCE):
        store.put_signatures(connection, signed[start : start + _AT_ONCE])
    return _Adopted(len(signed), first_broken)


def _first_broken(connection: Connection) -> int | None:
    previous, seen = BEGINNING, 0
    try:
        for entry in store.oldest_first(connection):
            seen += 1
            if not _fits(entry, seen, previous):
                return seen
            previous = entry.digest
    except Damaged:
        return seen + 1
    return None


def _fits(entry: AuditEntry, seq: int, previous: str) -> bool:
    in_place = entry.seq == seq and entry.previous == previous
    return in_place and digest_of(entry) == entry.digest
