"""Walking along a chain, entry by entry, until something does not fit.

A valid signature under an entry vouches for all entries before it, as far as their content is
at hand: each digest covers the one before. So it is enough to check the newest signature, and
those where the chain alone says nothing: an entry without content, and a change of the key.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from core.audit.chain import BEGINNING, digest_of
from core.audit.model import AuditAction, AuditEntry, AuditFlaw, Checkpoint, Tombstone
from core.audit.signing import KnownKeys
from core.audit.statements import NEW_KEY, OLD_KEY, checkpoint_statement, entry_statement


@dataclass(frozen=True)
class Link:
    """An entry as a link of the chain.

    ``recomputed`` is the digest of its content, ``None`` where that is not at hand.
    ``replaces`` are the old and the new key's name where the entry tells of such a change.
    """

    seq: int
    previous: str
    digest: str
    key_id: str | None
    signature: str | None
    recomputed: str | None = None
    replaces: tuple[str, str] | None = None


@dataclass(frozen=True)
class Anchored:
    """What is known from elsewhere: whether a digest is that of the entry ``seq``."""

    seq: int
    fits: Callable[[str], bool]


class Walk:
    """Where one stands in a chain, and what has to come next."""

    def __init__(self, log_id: str, keys: KnownKeys, *, every_signature: bool) -> None:
        self.seq, self.digest, self.at = 0, BEGINNING, 0
        self.log_id, self._keys = log_id, keys
        self._every_signature = every_signature
        self._anchored: dict[int, list[Anchored]] = {}
        self._unchecked: Link | None = None
        self._key_id: str | None = None

    def expect(self, known: Iterable[Anchored]) -> None:
        """What has to be found on the way."""
        for one in known:
            self._anchored.setdefault(one.seq, []).append(one)

    def step(self, link: Link) -> AuditFlaw | None:
        """Go to the next entry; what is wrong at ``at``, and ``None`` where nothing is."""
        self.at = self.seq + 1
        flaw = self._place_of(link) or self._signing_of(link)
        if flaw is not None:
            return flaw
        self.seq, self.digest, self._key_id = link.seq, link.digest, link.key_id
        known = self._anchored.pop(link.seq, ())
        return None if all(one.fits(link.digest) for one in known) else AuditFlaw.HISTORY_DIFFERS

    def end(self) -> AuditFlaw | None:
        """What is wrong with the newest signature that nothing has been checked of yet."""
        link = self._unchecked
        if link is None or self._holds(link):
            return None
        self.at = link.seq
        return AuditFlaw.SIGNATURE_WRONG

    @property
    def missing(self) -> int | None:
        """The number of an entry that is known from elsewhere and lies beyond the end."""
        return min((seq for seq in self._anchored if seq > self.seq), default=None)

    def _place_of(self, link: Link) -> AuditFlaw | None:
        if link.seq != self.seq + 1:
            return AuditFlaw.OUT_OF_ORDER
        if link.previous != self.digest:
            return AuditFlaw.LINK_BROKEN
        if link.recomputed not in (None, link.digest):
            return AuditFlaw.CONTENT_CHANGED
        return None

    def _signing_of(self, link: Link) -> AuditFlaw | None:
        if link.key_id is None or link.signature is None:
            return AuditFlaw.NOT_SIGNED
        if link.key_id not in self._keys:
            return AuditFlaw.KEY_UNKNOWN
        changed = self._key_id not in (None, link.key_id)
        if changed and link.replaces != (self._key_id, link.key_id):
            return AuditFlaw.KEY_CHANGE_UNEXPLAINED
        if changed and (flaw := self.end()) is not None:
            return flaw
        # Whatever vouched for nothing of its own is vouched for by what comes after it.
        self._unchecked = link
        if self._every_signature or changed or link.recomputed is None:
            self._unchecked = None
            return None if self._holds(link) else AuditFlaw.SIGNATURE_WRONG
        return None

    def _holds(self, link: Link) -> bool:
        statement = entry_statement(self.log_id, link.seq, link.previous, link.digest)
        return self._keys.hold(link.key_id or "", link.signature or "", statement)


def link_of(entry: AuditEntry | Tombstone) -> Link:
    """An entry of the database, or what is left of it."""
    where = entry.seq, entry.previous, entry.digest, entry.key_id, entry.signature
    if isinstance(entry, Tombstone):
        return Link(*where)
    replaces = replaced_keys(entry.action, entry.detail_json)
    return Link(*where, recomputed=digest_of(entry), replaces=replaces)


def replaced_keys(action: str, detail: str) -> tuple[str, str] | None:
    """The names of the old and the new key, where an entry tells of their change."""
    if action != AuditAction.SIGNING_KEY_REPLACED:
        return None
    try:
        members = json.loads(detail)
        return members[OLD_KEY], members[NEW_KEY]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def checkpoint_holds(checkpoint: Checkpoint, keys: KnownKeys) -> bool:
    """Whether one of ``keys`` has signed it."""
    statement = checkpoint_statement(
        checkpoint.log_id, checkpoint.seq, checkpoint.digest, checkpoint.at
    )
    return keys.hold(checkpoint.key_id, checkpoint.signature, statement)


def anchored(checkpoint: Checkpoint) -> Anchored:
    """What a checkpoint says about the log."""
    return Anchored(checkpoint.seq, lambda digest: digest == checkpoint.digest)
