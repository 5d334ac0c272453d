"""Exported logs, and what somebody could do to such a file."""

import copy
import io
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from core.audit.model import AuditAction, AuditFilter, Deed, ExportVerdict, Keeping
from core.audit.service import AuditLog
from core.audit.verifying import Reading, Trust
from core.storage.database import Database
from tests.audit_logs import publish
from tests.fakes import FakeClock
from tests.signers import a_signer


@dataclass(frozen=True)
class Change:
    """One thing that was done to a file: what, the first line (from 0) that may differ, and
    the file from that line on."""

    what: str
    line: int
    rest: bytes


def small_export(folder: Path, seed: int = 1) -> tuple[bytes, Trust]:
    """A log with a line of every kind: entries, tombstones, withheld ones, a checkpoint, and
    a change of the key."""
    clock = FakeClock()
    database = Database.create(folder / f"small {seed}.db", bytes(32))
    term = Keeping("", 30, 30)
    log = AuditLog(database, clock, "1001", "موظف مفوَّض", a_signer(seed), lambda: term)
    log.begin()
    publish(log, 1)
    publish(log, 2)
    clock.advance(timedelta(days=60))
    publish(log, 3)
    publish(log, 4, "seeb.example")
    log.checkpoint()
    log.retire()
    after = AuditLog(database, clock, "1001", "موظف مفوَّض", a_signer(seed + 100))
    after.begin()
    publish(after, 5)
    after.export(AuditFilter(account="muscat.example"), folder / "small.jsonl")
    database.close()
    return (folder / "small.jsonl").read_bytes(), Trust(keys=(after.public_key(),))


def large_exports(folder: Path, entries: int, seed: int = 1) -> tuple[bytes, bytes, Trust]:
    """A log in the real encrypted database, exported whole at half of its entries, and when it
    has all of them."""
    database, clock = Database.create(folder / f"large {seed}.db", bytes(32)), FakeClock()
    log = AuditLog(database, clock, "1001", "موظف مفوَّض", a_signer(seed))
    log.begin()
    exported: list[bytes] = []
    for part in range(2):
        clock.advance(timedelta(hours=1))
        with database.write() as connection:
            for number in range(entries // 2):
                log.append(connection, _deed(part, number))
        path = folder / f"large {seed} {part}.jsonl"
        log.export(AuditFilter(), path)
        exported.append(path.read_bytes())
    database.close()
    return exported[0], exported[1], Trust(keys=(log.public_key(),))


def _deed(part: int, number: int) -> Deed:
    detail = {"link": f"https://social.example/{part}/{number}", "reason": "إعلان للسكان"}
    return Deed(AuditAction.PUBLISHED, "147/2026", "muscat.example", f"post {number}", detail)


def is_found(content: bytes, trust: Trust) -> bool:
    """Whether the verifier finds something wrong with the file."""
    return not Reading(trust).verdict_on(io.BytesIO(content)).intact


def every_byte_changed(content: bytes, choice: random.Random) -> Iterator[bytes]:
    """At each position one other byte."""
    for at, byte in enumerate(content):
        yield b"".join([content[:at], bytes([byte ^ choice.randrange(1, 256)]), content[at + 1 :]])


def every_byte_missing(content: bytes) -> Iterator[bytes]:
    """Without the byte at each position."""
    for at in range(len(content)):
        yield content[:at] + content[at + 1 :]


def every_truncation(content: bytes) -> Iterator[bytes]:
    """Cut off behind each position."""
    for at in range(len(content)):
        yield content[:at]


def every_line_change(content: bytes, other: bytes) -> Iterator[bytes]:
    """Each line deleted, doubled, exchanged with each other, or taken from another log."""
    lines, foreign = content.splitlines(keepends=True), other.splitlines(keepends=True)
    for at, line in enumerate(lines):
        yield b"".join([*lines[:at], *lines[at + 1 :]])
        yield b"".join([*lines[:at], line, *lines[at:]])
        yield b"".join([*lines[:at], foreign[min(at, len(foreign) - 1)], *lines[at + 1 :]])
        yield b"".join([*lines[:at], *foreign[at:]])
        for there in range(at + 1, len(lines)):
            swapped = [*lines]
            swapped[at], swapped[there] = swapped[there], swapped[at]
            yield b"".join(swapped)


class Marked:
    """A long file that was read once, with places from which a reading can go on.

    What is done to a line cannot change what was read before it, so that a verdict on the
    changed file need not begin at its first line.
    """

    def __init__(self, content: bytes, trust: Trust, between: int = 50) -> None:
        self.content, self._trust = content, trust
        self.lines = content.splitlines(keepends=True)
        self.begins = [0]
        for line in self.lines:
            self.begins.append(self.begins[-1] + len(line))
        self._between = between
        self._marks: list[Reading] = [Reading(trust)]
        for at in range(between, len(self.lines) - 1, between):
            reading = _copy(self._marks[-1])
            # Cut off there, the reading stands behind the last line that it was given.
            part = content[self.begins[at - between] : self.begins[at]]
            reading.verdict_on(io.BytesIO(part))
            reading._line -= 1  # noqa: SLF001 - it had looked for one more
            self._marks.append(reading)

    def rest(self, line: int) -> bytes:
        """The file as it is, from that line on."""
        return self.content[self.begins[line] :]

    def whole(self, change: Change) -> bytes:
        """The changed file."""
        return self.content[: self.begins[change.line]] + change.rest

    def verdict_on(self, change: Change) -> ExportVerdict:
        """The verdict on the file with that change."""
        mark = min(change.line // self._between, len(self._marks) - 1)
        reading = _copy(self._marks[mark])
        begin, end = self.begins[mark * self._between], self.begins[change.line]
        return reading.verdict_on(io.BytesIO(self.content[begin:end] + change.rest))


def _copy(reading: Reading) -> Reading:
    twin = copy.copy(reading)
    if reading._header is not None:  # noqa: SLF001 - a file has no other way to be read twice
        twin._walk = copy.copy(reading._walk)  # noqa: SLF001
    twin._hash = reading._hash.copy()  # noqa: SLF001
    twin._others = dict(reading._others)  # noqa: SLF001
    return twin


def sampled_changes(
    marked: Marked, older: bytes, other: Marked, choice: random.Random
) -> Iterator[Change]:
    """What is done to a long file; ``older`` is an earlier export of the same log, ``other``
    one of another device's.

    *Bytes*: one byte of every line is changed to another; every offset that a line of the
    file has is changed once, taken out once and doubled once, each time in a line of its own;
    and every byte of the first and the last two lines is changed. *Lines*: 200 each are
    deleted, doubled, exchanged with the next one, exchanged with any other, and taken from
    the same place of ``other``. *Files*: 200 each are cut off inside a line, cut off behind a
    line, and go on as ``other`` and as ``older`` from a line on.
    """
    yield from _byte_changes(marked, choice)
    yield from _line_changes(marked, other, choice)
    yield from _file_changes(marked, older, other, choice)


_OF_EACH_KIND = 200
_TRIES = 40


def _byte_changes(marked: Marked, choice: random.Random) -> Iterator[Change]:
    lines = marked.lines
    for at, line in enumerate(lines):
        yield _byte_change("changed", marked, at, choice.randrange(len(line)), choice)
    for offset in range(max(map(len, lines))):
        some = (choice.randrange(len(lines)) for _ in range(_TRIES))
        long_enough = [at for at in some if len(lines[at]) > offset]
        for what, at in zip(("changed", "missing", "doubled"), long_enough, strict=False):
            yield _byte_change(what, marked, at, offset, choice)
    for at in (0, 1, len(lines) - 2, len(lines) - 1):
        for offset in range(len(lines[at])):
            yield _byte_change("changed", marked, at, offset, choice)


def _byte_change(what: str, marked: Marked, at: int, offset: int, choice: random.Random) -> Change:
    line = marked.lines[at]
    there = {
        "changed": bytes([line[offset] ^ choice.randrange(1, 256)]),
        "missing": b"",
        "doubled": line[offset : offset + 1] * 2,
    }[what]
    changed = line[:offset] + there + line[offset + 1 :]
    return Change(f"a byte {what}", at, changed + marked.rest(at + 1))


def _line_changes(marked: Marked, other: Marked, choice: random.Random) -> Iterator[Change]:
    lines, last = marked.lines, len(marked.lines) - 1
    for _ in range(_OF_EACH_KIND):
        at, there = sorted(choice.sample(range(last + 1), 2))
        line, after = lines[at], marked.rest(at + 1)
        yield Change("a line deleted", at, after)
        yield Change("a line doubled", at, line + line + after)
        yield Change("a line of another log", at, _line_of(other.lines, at) + after)
        between = b"".join(lines[at + 1 : there])
        swapped = lines[there] + between + line + marked.rest(there + 1)
        yield Change("lines exchanged", at, swapped)
        one = min(at, last - 1)
        swapped = lines[one + 1] + lines[one] + marked.rest(one + 2)
        yield Change("neighbours exchanged", one, swapped)


def _file_changes(
    marked: Marked, older: bytes, other: Marked, choice: random.Random
) -> Iterator[Change]:
    lines, last = marked.lines, len(marked.lines) - 1
    earlier = older.splitlines(keepends=True)
    for _ in range(_OF_EACH_KIND):
        at = choice.randrange(last + 1)
        yield Change("cut off inside a line", at, lines[at][: choice.randrange(len(lines[at]))])
        yield Change("cut off behind a line", at, b"")
        there = min(at, len(other.lines) - 1)
        yield Change("the rest of another log", at, other.rest(there))
        # From the header on it would be that export itself, which is as good as this one.
        at = choice.randrange(1, last)
        rest = b"".join(earlier[min(at, len(earlier) - 1) :])
        yield Change("the rest of an older export", at, rest)


def _line_of(lines: list[bytes], at: int) -> bytes:
    return lines[min(at, len(lines) - 1)]
