"""What ``faulthandler`` left of a run that died, as a report of nothing but places."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from core.foundation.crash_files import END_OF_HEAD
from core.foundation.crashes import CrashKind, written

_LIMIT = 256 * 1024
_FATAL = re.compile(
    r"Fatal Python error: "
    r"(Segmentation fault|Aborted|Bus error|Illegal instruction|Floating point exception)"
    r"|Windows fatal exception: ([a-z ]{1,40}|code 0x[0-9a-f]{1,8})"
)
_ANY_FATAL = re.compile(r"Fatal Python error:|Windows fatal exception:")
_THREAD = re.compile(r"(Current thread|Thread) 0x[0-9a-f]+")
_FRAME = re.compile(r'  File "(.*)", line (\d{1,9}|\?\?\?) in ([\w.<>]{1,200})')
_NATIVE_FRAME = re.compile(r'  Binary file "(.*)", at ([\w.@]{1,200})?')
_FACT = re.compile(r"(version|python|qt|pyside|system): ([\w .+~()-]{1,120})")


def report_in(path: Path) -> tuple[str | None, datetime]:
    """The report of a run, or ``None`` for one that was ended from outside."""
    try:
        at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        with path.open("rb") as file:
            content = file.read(_LIMIT).decode("utf-8", errors="replace")
    except OSError:
        return None, datetime.now(UTC)
    head, _, trace = content.partition(f"\n{END_OF_HEAD}\n")
    if _ANY_FATAL.search(trace) is None:
        return None, at
    known = (_FACT.fullmatch(line) for line in head.splitlines())
    facts = {fact[1]: fact[2] for fact in known if fact is not None}
    return written(at, {**facts, "kind": CrashKind.NATIVE.value}, _places(trace)), at


def _places(trace: str) -> Iterator[str]:
    """What of the trace is known to be a place; whatever else is in the file stays there."""
    for line in trace.splitlines():
        if _ANY_FATAL.match(line):
            known = _FATAL.match(line)
            yield f"fatal: {(known[1] or known[2]) if known else 'other'}"
        elif thread := _THREAD.match(line):
            yield thread[1].lower()
        elif frame := _FRAME.fullmatch(line):
            yield f"  {_bare(frame[1])}:{frame[2]} in {frame[3]}"
        elif frame := _NATIVE_FRAME.match(line):
            yield f"  {_bare(frame[1])} at {frame[2] or '?'}"


def _bare(path: str) -> str:
    """The file's own name: the folders above it tell whose machine it is."""
    return re.split(r"[/\\]", path)[-1]
