"""Lodging checkpoints with IT, and how that stands."""

import logging
from datetime import datetime, timedelta

from core.audit import checkpoint_store, store
from core.audit.checkpoint_store import LastTry
from core.audit.codes import code_of
from core.audit.model import (
    AuditAction,
    Checkpoint,
    Deed,
    Keeping,
    Lodging,
    LodgingState,
    PublicKey,
)
from core.audit.share import Share
from core.foundation.clock import Clock
from core.foundation.errors import NatiqError
from core.storage.database import Database

_LOG = logging.getLogger(__name__)
_TOLD_AGAIN_AFTER = timedelta(days=1)


class Lodger:
    """Brings checkpoints to IT's folder, as far as they are not there yet."""

    def __init__(self, database: Database, clock: Clock, share: Share) -> None:
        self._database = database
        self._clock = clock
        self._share = share

    def lodge(self, keeping: Keeping, own: PublicKey, patience_s: float) -> Deed | None:
        """Try it once; gives what the log is to be told of it. A folder that is not there is
        no error: the checkpoints wait."""
        if not keeping.folder:
            return None
        log_id, waiting, keys = self._waiting(keeping.folder, own)
        if not waiting:
            return None
        problem: str | None = None
        try:
            self._share.put(keeping.folder, keys, waiting, log_id, patience_s)
        except NatiqError as refusal:
            problem = refusal.code.value
            _LOG.warning("checkpoints wait: %s", refusal)
        return self._settle(keeping.folder, waiting, problem)

    def standing(self, keeping: Keeping) -> Lodging:
        """How it stands now; nothing is tried."""
        with self._database.read() as connection:
            log_id = store.log_id(connection)
            kept = checkpoint_store.checkpoints(connection, log_id)
            there = checkpoint_store.lodged_in(connection, keeping.folder)
            tried = checkpoint_store.last_try(connection)
        waiting = sum(one.seq not in there for one in kept)
        problem = tried.problem if keeping.folder and waiting else None
        newest = kept[-1] if kept else None
        return Lodging(
            state=_state(keeping.folder, waiting, problem),
            last_at=max((one.lodged_at for one in kept if one.lodged_at), default=None),
            folder=keeping.folder,
            code=newest and code_of(log_id, newest.seq, newest.digest),
            checkpoint=newest,
            waiting=waiting,
            problem=problem,
        )

    def lodged(self, keeping: Keeping, patience_s: float) -> tuple[Checkpoint, ...]:
        """The newest copies that lie in the folder; none where it cannot be asked."""
        if not keeping.folder:
            return ()
        with self._database.read() as connection:
            log_id = store.log_id(connection)
        try:
            return self._share.read(keeping.folder, log_id, patience_s)
        except NatiqError as refusal:
            _LOG.warning("lodged checkpoints were not compared: %s", refusal)
            return ()

    def _waiting(
        self, folder: str, own: PublicKey
    ) -> tuple[str, list[Checkpoint], tuple[PublicKey, ...]]:
        with self._database.read() as connection:
            log_id = store.log_id(connection)
            there = checkpoint_store.lodged_in(connection, folder)
            kept = checkpoint_store.checkpoints(connection, log_id)
            keys = checkpoint_store.keys(connection)
        return log_id, [one for one in kept if one.seq not in there], (*keys, own)

    def _settle(self, folder: str, waiting: list[Checkpoint], problem: str | None) -> Deed | None:
        now = self._clock.now()
        with self._database.write() as connection:
            before = checkpoint_store.last_try(connection)
            if problem is not None:
                tried = LastTry(problem, before.told_at)
                checkpoint_store.note_try(connection, tried)
                return None
            seqs = [one.seq for one in waiting]
            checkpoint_store.note_lodged(connection, seqs, folder, now)
            tell = _is_news(before, now)
            tried = LastTry(None, now if tell else before.told_at)
            checkpoint_store.note_try(connection, tried)
        detail = {"count": str(len(waiting)), "newest": str(waiting[-1].seq)}
        return Deed(AuditAction.CHECKPOINT_LODGED, detail=detail) if tell else None


def _is_news(before: LastTry, now: datetime) -> bool:
    """It had failed, or a day has gone since it was told last."""
    if before.problem is not None or before.told_at is None:
        return True
    return now - before.told_at >= _TOLD_AGAIN_AFTER


def _state(folder: str, waiting: int, problem: str | None) -> LodgingState:
    if not folder:
        return LodgingState.NOT_SET_UP
    if problem is not None:
        return LodgingState.FAILING
    return LodgingState.WAITING if waiting else LodgingState.LODGED
