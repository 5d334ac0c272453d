"""What is promised of the log: that nothing is missed, and how quick it is."""

import io
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from core.audit.chain import BEGINNING, digest_of
from core.audit.export_format import End, end_line, entry_line, header_line
from core.audit.exporting import Writing
from core.audit.model import AuditAction, AuditEntry, AuditFilter, Deed, ExportHeader
from core.audit.service import AuditLog
from core.audit.signing import Signer
from core.audit.statements import entry_statement, export_statement
from core.audit.verifying import Trust, verify_export
from core.storage.database import Database
from tests.audit_tampering import (
    Marked,
    every_byte_changed,
    every_byte_missing,
    every_line_change,
    every_truncation,
    is_found,
    large_exports,
    sampled_changes,
    small_export,
)
from tests.fakes import FakeClock
from tests.signers import a_signer

_ENTRIES = 10_000
_LONG = 100_000
_APPENDED = 25
_ROUNDS = 24
_LOG_ID = "5a" * 16


@dataclass(frozen=True)
class Tampering:
    """How many changed files were verified, and how many of them passed."""

    tried: int
    missed: int


def measure_tampering() -> Tampering:
    """Change exported logs in every way, and count what the verifier does not find.

    Of a short export with a line of every kind: every byte changed, every byte taken out, cut
    off behind every byte, every line deleted, doubled, exchanged with each other one, and
    replaced by another log's. Of an export of 10,000 entries from the real encrypted
    database: what ``sampled_changes`` lists. What comes out as it went in does not count.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        short, trust = small_export(folder)
        results = [
            is_found(changed, trust)
            for changed in _short_changes(folder, short)
            if changed != short
        ]
        older, content, trust = large_exports(folder, _ENTRIES)
        _, foreign, foreign_trust = large_exports(folder, _ENTRIES, 9)
    marked, other = Marked(content, trust), Marked(foreign, foreign_trust)
    changes = sampled_changes(marked, older, other, random.Random(7))  # noqa: S311 - to repeat
    results += [
        not marked.verdict_on(change).intact
        for change in changes
        if change.rest != marked.rest(change.line)
    ]
    return Tampering(len(results), results.count(False))


def _short_changes(folder: Path, short: bytes) -> Iterator[bytes]:
    other, _ = small_export(folder, 7)
    yield from every_byte_changed(short, random.Random(7))  # noqa: S311 - to repeat
    yield from every_byte_missing(short)
    yield from every_truncation(short)
    yield from every_line_change(short, other)


def measure_verifying() -> float:
    """Entries a second, of an export of 100,000; the quicker of two readings."""
    signer = a_signer()
    stream, trust = io.BytesIO(_long_export(signer)), Trust(keys=(signer.public,))
    seconds: list[float] = []
    for _ in range(2):
        stream.seek(0)
        begun = time.perf_counter()
        verdict = verify_export(stream, trust)
        seconds.append(time.perf_counter() - begun)
        if not verdict.intact:
            raise RuntimeError(f"not intact: {verdict.flaw} in line {verdict.line}")
    return _LONG / min(seconds)


def _long_export(signer: Signer) -> bytes:
    """As an export writes it; the entries come from no database, which would take minutes."""
    out = io.BytesIO()
    writing = Writing(out)
    at = FakeClock().now()
    header = ExportHeader(_LOG_ID, (signer.public,), AuditFilter(), at, "1001", "موظف مفوَّض")
    writing.line(header_line(header))
    previous = BEGINNING
    detail = '{"link": "https://social.example/1", "reason": "إعلان للسكان"}'
    action, subject = AuditAction.PUBLISHED.value, "3f2a"
    for seq in range(1, _LONG + 1):
        entry = AuditEntry(
            seq, at + timedelta(seconds=seq), "1001", "موظف مفوَّض", "147/2026",
            "muscat.example", action, subject, detail, previous, "",
        )  # fmt: skip
        digest = digest_of(entry)
        signature = signer.sign(entry_statement(_LOG_ID, seq, previous, digest))
        signed = replace(entry, digest=digest, key_id=signer.key_id, signature=signature)
        writing.line(entry_line(signed))
        previous = digest
    sha256, counts = writing.hash.hexdigest(), (_LONG, 0, 0)
    statement = export_statement(_LOG_ID, counts, _LONG, previous, sha256)
    end = End(*counts, _LONG, previous, sha256, signer.key_id, signer.sign(statement))
    writing.line(end_line(end))
    return out.getvalue()


def measure_append() -> float:
    """Milliseconds to write an entry into the real encrypted database, with its commit.

    The median of a round of 25, in the quickest of 24: what else the machine does with its
    disk only makes one slower.
    """
    with tempfile.TemporaryDirectory() as folder:
        database = Database.create(Path(folder) / "natiq.db", bytes(32))
        log = AuditLog(database, FakeClock(), "1001", "موظف مفوَّض", a_signer())
        log.begin()
        rounds = [statistics.median(_appended(log)) for _ in range(_ROUNDS)]
        database.close()
    return min(rounds)


def _appended(log: AuditLog) -> list[float]:
    detail = {"link": "https://social.example/1"}
    deed = Deed(AuditAction.PUBLISHED, "147/2026", "muscat.example", "3f2a", detail)
    taken: list[float] = []
    for _ in range(_APPENDED):
        begun = time.perf_counter()
        log.record(deed)
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


if __name__ == "__main__":
    tampering = measure_tampering()
    sys.stdout.write(f"tried {tampering.tried}, missed {tampering.missed}\n")
    sys.stdout.write(f"{measure_verifying():.0f} entries a second\n")
    sys.stdout.write(f"{measure_append():.3f} ms\n")
