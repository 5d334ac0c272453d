"""What the process itself dies of: a fault in a library, an abort.

Python's ``faulthandler`` writes then, from the handler of the signal, which functions were at
work; no value is in it. It needs a file that is open already: each run opens one, and takes it
away when it ends well. What an earlier run has left is made into a report at the next start.
"""

import faulthandler
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from core.foundation.crash_files import END_OF_HEAD
from core.foundation.ids import Randomness
from core.foundation.surroundings import surroundings

_PREFIX, _SUFFIX = "running-", ".raw"
_MOST_LEFT = 20
"""Of files from earlier runs that are looked at, in case something goes wrong at every start."""


class CrashWatch:
    """Watches this run, and finds what earlier ones have left in ``folder``."""

    def __init__(self, folder: Path, random: Randomness) -> None:
        self._folder, self._random = folder, random
        self._path = folder / f"{_PREFIX}{random(4).hex()}{_SUFFIX}"
        self._file: TextIO | None = None

    def begin(self, face: Mapping[str, str]) -> None:
        """From now on a crash of the process leaves its places; ``face`` as in ``surroundings``.

        A folder that cannot be written to leaves the program without it.
        """
        head = [f"{name}: {value}" for name, value in surroundings(face).items()]
        try:
            # Each with its own mode: those that ``parents`` makes are open to others.
            for folder in (self._folder.parent, self._folder):
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            self._file = os.fdopen(handle, "w", encoding="utf-8")
            self._file.write("\n".join([*head, END_OF_HEAD, ""]))
            self._file.flush()
        except OSError:
            return
        faulthandler.enable(self._file, all_threads=True)

    def end(self) -> None:
        """The run has ended well: nothing is to be said of it."""
        if self._file is None:
            return
        faulthandler.disable()
        # On a full disk even closing fails; there is nothing in it to lose.
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        self._file = None

    def take_over(self) -> int:
        """Make reports of what earlier runs left; how many. Call as the one that runs here."""
        left, made = self._left(), 0
        if not left:
            return made
        from core.foundation.crash_trace import report_in  # noqa: PLC0415 - memory
        from core.foundation.crashes import CrashReports, keep_or_lose  # noqa: PLC0415 - memory

        reports = CrashReports(self._folder, self._random)
        for path in left:
            report, at = report_in(path)
            if report is not None and keep_or_lose(reports, report, at):
                made += 1
            try:
                path.unlink(missing_ok=True)
            except OSError:
                # Still open in another process, which Windows minds: the next start sees to it.
                continue
        return made

    def _left(self) -> list[Path]:
        try:
            found = sorted(self._folder.glob(f"{_PREFIX}*{_SUFFIX}"))
        except OSError:
            return []
        return [path for path in found if path != self._path][:_MOST_LEFT]
