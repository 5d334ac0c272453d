"""What a crash leaves on this machine: where it happened, never with what.

An exception that nobody foresaw leaves one small file; what the process itself died of is
made into one at the next start (``core/foundation/crash_watch.py``). A report names versions,
files, functions, lines and types, never a message, a value or a folder. Nothing sends it: the
employee decides what becomes of it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType

from core.foundation.crash_files import DECIDED, UNDECIDED
from core.foundation.errors import NatiqError, Unavailable
from core.foundation.files import FileProblem, read_bounded, write_atomically
from core.foundation.ids import Randomness
from core.foundation.log import places_of, redact
from core.foundation.surroundings import surroundings

REPORT_LIMIT = 64 * 1024
"""Bytes of one report; what is longer loses its middle."""
MOST_REPORTS = 10
"""On one machine; the oldest goes for an eleventh."""

_FORMAT = "natiq crash report 1"
_MOMENT = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"crash-(\d{8}T\d{6}Z)-[0-9a-f]{8}\.(new|kept)\.txt")
_CUT = "  ..."
_MOST_LINES = 400
_LONGEST_LINE = 150


class CrashKind(StrEnum):
    """What kind of end it was."""

    EXCEPTION = "exception"
    NATIVE = "native"


@dataclass(frozen=True)
class CrashReport:
    """One report that lies here. ``decided``: the employee has seen it and keeps it."""

    name: str
    at: datetime
    decided: bool


def exception_report(
    error: BaseException,
    trace: TracebackType | None,
    at: datetime,
    thread: str,
    face: Mapping[str, str],
) -> str:
    """What is written down of an exception. ``thread`` says what ran: ``main``, ``worker``."""
    facts = {"kind": CrashKind.EXCEPTION.value, "thread": thread}
    return written(at, {**surroundings(face), **facts}, places_of(error, trace))


def written(at: datetime, facts: Mapping[str, str], places: Iterable[str]) -> str:
    """A report as it is kept: bounded, and with nothing that is shaped like a credential."""
    head = [_FORMAT, f"at: {at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"]
    head += [f"{name}: {value}" for name, value in facts.items()]
    lines = [line[:_LONGEST_LINE] for line in places]
    if len(lines) > _MOST_LINES:
        half = _MOST_LINES // 2
        lines = [*lines[:half], _CUT, *lines[-half:]]
    return redact("\n".join([*head, "", *lines, ""]))


class CrashReports:
    """The reports in one folder, ``MOST_REPORTS`` at most."""

    def __init__(self, folder: Path, random: Randomness) -> None:
        self._folder = folder
        self._random = random

    def keep(self, report: str, at: datetime) -> CrashReport:
        """Write a report down. Raises ``Unavailable(UNWRITABLE)``."""
        stem = f"crash-{at.astimezone(UTC):{_MOMENT}}-{self._random(4).hex()}"
        name = stem + UNDECIDED
        write_atomically(self._folder / name, report.encode(errors="replace")[:REPORT_LIMIT])
        for old in self.all()[MOST_REPORTS:]:
            self.delete(old)
        return CrashReport(name, at, decided=False)

    def all(self) -> tuple[CrashReport, ...]:
        """Those that lie here, the newest first; none where the folder cannot be looked into."""
        try:
            names = [path.name for path in self._folder.iterdir()]
        except OSError:
            return ()
        found = [_report(name) for name in names]
        there = [one for one in found if one is not None]
        return tuple(sorted(there, key=lambda one: (one.at, one.name), reverse=True))

    def undecided(self) -> tuple[CrashReport, ...]:
        """Those that nobody has decided about."""
        return tuple(one for one in self.all() if not one.decided)

    def text(self, report: CrashReport) -> str:
        """The report as it would be handed on.

        Redacted once more: the file may have been changed since. Raises ``Unavailable`` and
        ``Invalid(TOO_LARGE)``.
        """
        content = read_bounded(self._folder / report.name, REPORT_LIMIT)
        return redact(content.decode("utf-8", errors="replace"))

    def decide(self, report: CrashReport) -> CrashReport:
        """Keep it, and ask nobody about it again. Raises ``Unavailable(UNWRITABLE)``."""
        kept = CrashReport(report.name.removesuffix(UNDECIDED) + DECIDED, report.at, decided=True)
        if report.decided:
            return report
        try:
            (self._folder / report.name).replace(self._folder / kept.name)
        except OSError as error:
            raise Unavailable(FileProblem.UNWRITABLE, name=report.name) from error
        return kept

    def delete(self, report: CrashReport) -> None:
        """Let go of it. Raises ``Unavailable(UNWRITABLE)`` where the system keeps it."""
        try:
            (self._folder / report.name).unlink(missing_ok=True)
        except OSError as error:
            raise Unavailable(FileProblem.UNWRITABLE, name=report.name) from error


def keep_exception(
    folder: Path,
    error: BaseException,
    trace: TracebackType | None,
    thread: str,
    face: Mapping[str, str],
    at: datetime,
    random: Randomness,
) -> bool:
    """Write down what nobody foresaw, in ``folder``; whether it was possible."""
    report = exception_report(error, trace, at, thread, face)
    return keep_or_lose(CrashReports(folder, random), report, at)


def save_copy(report: str, path: Path) -> None:
    """Write a report to where the employee wants it. Raises ``Unavailable(UNWRITABLE)``."""
    write_atomically(path, report.encode())


def keep_or_lose(reports: CrashReports, report: str, at: datetime) -> bool:
    """Write a report down while something is going wrong already; whether it was possible."""
    try:
        reports.keep(report, at)
    except NatiqError:
        # The disk is full, say: there is nobody to tell, and the log has the places too.
        return False
    return True


def _report(name: str) -> CrashReport | None:
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        at = datetime.strptime(found[1], _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None
    return CrashReport(name, at, decided=found[2] == "kept")
