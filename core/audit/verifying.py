"""Verifying an exported log, by anyone who has the file and the public key.

Nothing of the program's own data is needed: no database, no keyring, no settings. The file is
read once, line by line, and no line may be longer than ``LINE_LIMIT``.
"""

import hashlib
from dataclasses import dataclass, replace
from typing import BinaryIO

from core.audit import export_format
from core.audit.codes import Code
from core.audit.export_format import LINE_LIMIT, End, Malformed
from core.audit.model import AuditFlaw, Checkpoint, ExportHeader, ExportVerdict, PublicKey
from core.audit.papers import read_canonical
from core.audit.signing import KnownKeys
from core.audit.statements import export_statement
from core.audit.walking import Anchored, Link, Walk, anchored, checkpoint_holds


@dataclass(frozen=True)
class Trust:
    """What whoever verifies knows from elsewhere.

    ``keys`` are public keys of the device, ``checkpoint`` and ``code`` what IT keeps of the
    log. Every signature is checked by ``every_signature``; without it those that the chain
    does not vouch for (see ``walking``), which finds the same changes.
    """

    keys: tuple[PublicKey, ...] = ()
    checkpoint: Checkpoint | None = None
    code: Code | None = None
    every_signature: bool = False


def verify_export(stream: BinaryIO, trust: Trust | None = None) -> ExportVerdict:
    """Read ``stream`` to its end, or to the first line where something is wrong.

    Raises ``OSError`` where it cannot be read.
    """
    given = trust or Trust()
    begin = stream.tell() if stream.seekable() else None
    verdict = Reading(given).verdict_on(stream)
    if verdict.flaw is not AuditFlaw.BYTES_CHANGED or begin is None or given.every_signature:
        return verdict
    # Only a signature that the chain does not need can be at fault: say whose it is.
    stream.seek(begin)
    return Reading(replace(given, every_signature=True)).verdict_on(stream)


class Reading:
    """One file on its way from the first line to the last; see ``verify_export``."""

    def __init__(self, trust: Trust) -> None:
        self._trust = trust
        self._trusted = KnownKeys(trust.keys)
        self._hash = hashlib.sha256()
        self._line = 0
        self._seq: int | None = None
        self._header: ExportHeader | None = None
        self._entries = self._withheld = self._checkpoints = 0
        self._signed_by: PublicKey | None = None
        self._others: dict[str, PublicKey] = {}

    def verdict_on(self, stream: BinaryIO) -> ExportVerdict:
        """Read on from where this reading stands."""
        try:
            if self._header is None:
                self._begin(self._next(stream))
            self._read(stream)
        except Malformed as found:
            return self._verdict(found.flaw)
        except (ValueError, KeyError, TypeError):
            return self._verdict(AuditFlaw.LINE_MALFORMED)
        return self._verdict(None)

    def _read(self, stream: BinaryIO) -> None:
        while True:
            self._seq = None
            line = self._next(stream)
            members = read_canonical(line[:-1])
            kind = members.get("kind")
            if kind == export_format.END:
                self._end(export_format.read_end(members), self._hash.hexdigest())
                break
            self._hash.update(line)
            self._take(kind, members, line[:-1])
        if stream.read(1):
            self._line += 1
            raise Malformed(AuditFlaw.AFTER_THE_END)

    def _next(self, stream: BinaryIO) -> bytes:
        line = stream.readline(LINE_LIMIT + 1)
        self._line += 1
        if line.endswith(b"\n"):
            return line
        raise Malformed(AuditFlaw.LINE_MALFORMED if len(line) > LINE_LIMIT else AuditFlaw.CUT_OFF)

    def _begin(self, line: bytes) -> None:
        try:
            members = read_canonical(line[:-1])
        except ValueError as error:
            raise Malformed(AuditFlaw.NOT_AN_EXPORT) from error
        header = export_format.read_header(members)
        self._hash.update(line)
        self._keys = KnownKeys((*self._trust.keys, *header.keys))
        self._named = KnownKeys(header.keys)
        every = self._trust.every_signature
        self._walk = Walk(header.log_id, self._named, every_signature=every)
        self._header = header
        self._walk.expect(self._known(header))

    def _known(self, header: ExportHeader) -> list[Anchored]:
        """What has to be found in the log."""
        known: list[Anchored] = []
        checkpoint, code = self._trust.checkpoint, self._trust.code
        if checkpoint is not None:
            if checkpoint.log_id != header.log_id:
                raise Malformed(AuditFlaw.OTHER_LOG)
            if not checkpoint_holds(checkpoint, self._keys):
                raise Malformed(AuditFlaw.CHECKPOINT_WRONG)
            known.append(anchored(checkpoint))
        if code is not None:
            known.append(Anchored(code.seq, lambda digest: code.fits(header.log_id, digest)))
        return known

    def _take(self, kind: object, members: dict[str, object], line: bytes) -> None:
        if kind == export_format.ENTRY:
            self._entries += 1
            self._step(export_format.read_entry(members, line))
        elif kind == export_format.WITHHELD:
            self._withheld += 1
            self._step(export_format.read_withheld(members))
        elif kind == export_format.CHECKPOINT:
            self._checkpoints += 1
            self._stop_at(export_format.read_checkpoint_line(members, self._walk.log_id))
        else:
            raise Malformed

    def _step(self, link: Link) -> None:
        self._seq = link.seq
        flaw = self._walk.step(link)
        if flaw is not None:
            self._seq = self._walk.at
            raise Malformed(flaw)
        key_id = link.key_id or ""
        if key_id not in self._trusted and key_id not in self._others:
            key = self._named.get(key_id)
            if key is not None:
                self._others[key_id] = key

    def _stop_at(self, checkpoint: Checkpoint) -> None:
        self._seq = checkpoint.seq
        if (checkpoint.seq, checkpoint.digest) != (self._walk.seq, self._walk.digest):
            raise Malformed(AuditFlaw.HISTORY_DIFFERS)
        if not checkpoint_holds(checkpoint, self._named):
            raise Malformed(AuditFlaw.CHECKPOINT_WRONG)

    def _end(self, end: End, sha256: str) -> None:
        flaw = self._walk.end()
        if flaw is not None:
            self._seq = self._walk.at
            raise Malformed(flaw)
        seen = self._entries, self._withheld, self._checkpoints
        if end.counts != seen or (end.seq, end.digest) != (self._walk.seq, self._walk.digest):
            raise Malformed(AuditFlaw.COUNTS_DIFFER)
        self._signed_by = self._named.get(end.key_id)
        trusted = self._trusted if self._trust.keys else self._named
        if self._signed_by is None or end.key_id not in trusted:
            raise Malformed(AuditFlaw.KEY_UNKNOWN)
        statement = export_statement(self._walk.log_id, end.counts, end.seq, end.digest, end.sha256)
        if not trusted.hold(end.key_id, end.signature, statement):
            raise Malformed(AuditFlaw.SIGNATURE_WRONG)
        if end.sha256 != sha256:
            raise Malformed(AuditFlaw.BYTES_CHANGED)
        if self._walk.missing is not None:
            self._seq = self._walk.missing
            raise Malformed(AuditFlaw.TAIL_MISSING)

    def _verdict(self, flaw: AuditFlaw | None) -> ExportVerdict:
        last_seq = 0 if self._header is None else self._walk.seq
        return ExportVerdict(
            flaw=flaw,
            line=None if flaw is None else self._line,
            seq=None if flaw is None else self._seq,
            header=self._header,
            entries=self._entries,
            withheld=self._withheld,
            last_seq=last_seq,
            key_known=bool(self._trust.keys) and flaw is None,
            signed_by=self._signed_by,
            other_keys=tuple(self._others.values()),
        )
