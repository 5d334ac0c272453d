"""Verifying the log where it lies: chain, signatures, checkpoints, and what IT has of them."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from core.audit import checkpoint_store, store
from core.audit.model import AuditFlaw, Checkpoint, PublicKey, Report, Verification
from core.audit.signing import KnownKeys
from core.audit.walking import Anchored, Walk, anchored, checkpoint_holds, link_of
from core.foundation.errors import Damaged

_BETWEEN_REPORTS = 500


def check(
    connection: Connection,
    own: PublicKey,
    lodged: Sequence[Checkpoint],
    report: Report,
    *,
    every_signature: bool,
) -> Verification:
    """Walk the whole log. ``lodged`` are copies of checkpoints from outside the database.

    A copy counts only if a key of this log has signed it: whoever can write there must not
    be able to make the log look bent.
    """
    log_id = store.log_id(connection)
    keys = KnownKeys((*checkpoint_store.keys(connection), own))
    kept = checkpoint_store.checkpoints(connection, log_id)
    genuine = [one for one in lodged if one.log_id == log_id and checkpoint_holds(one, keys)]
    known = [anchored(one) for one in (*kept, *genuine)]
    verification = _walk(connection, log_id, keys, known, report, every_signature=every_signature)
    if verification.intact:
        bent = next((one for one in kept if not checkpoint_holds(one, keys)), None)
        if bent is not None:
            return Verification(False, verification.entries, bent.seq, AuditFlaw.CHECKPOINT_WRONG)
    return verification


def _walk(
    connection: Connection,
    log_id: str,
    keys: KnownKeys,
    known: Iterable[Anchored],
    report: Report,
    *,
    every_signature: bool,
) -> Verification:
    total = store.count(connection)
    walk = Walk(log_id, keys, every_signature=every_signature)
    walk.expect(known)
    try:
        for entry in store.whole_chain(connection):
            flaw = walk.step(link_of(entry))
            if flaw is not None:
                return Verification(False, total, walk.at, flaw)
            if walk.seq % _BETWEEN_REPORTS == 0:
                report(walk.seq / max(total, 1))
    except Damaged:
        return Verification(False, total, walk.seq + 1, AuditFlaw.UNREADABLE)
    flaw = walk.end()
    if flaw is not None:
        return Verification(False, total, walk.at, flaw)
    if walk.missing is not None:
        return Verification(False, total, walk.missing, AuditFlaw.TAIL_MISSING)
    report(1.0)
    return Verification(True, total)
