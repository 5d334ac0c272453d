"""Processes that tell line by line how far they are, and are killed without warning."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_S = 60.0


class Child:
    """A Python process of ours, killed where it takes longer than ``patience_s``."""

    def __init__(
        self,
        module: str,
        *arguments: str,
        launcher: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
        patience_s: float = _PATIENCE_S,
        takes_input: bool = False,
    ) -> None:
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115 - as long as the process
        self._process = subprocess.Popen(
            [*launcher, sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.PIPE if takes_input else None,
            stdout=subprocess.PIPE,
            stderr=self._complaints,
        )
        self._overdue = False
        self._patience = threading.Timer(patience_s, self._lose_patience)
        self._patience.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def kill(self) -> None:
        """SIGKILL, and wait until the system has taken the process away."""
        self._process.kill()
        self._process.wait()

    def say(self, line: str) -> None:
        """Give one line to a process that takes input."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n".encode())
        self._process.stdin.flush()

    def close_input(self) -> None:
        """There is nothing more to say."""
        assert self._process.stdin is not None
        self._process.stdin.close()

    def lines(self) -> Iterator[dict[str, Any]]:
        """What it tells, until it ends."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            yield json.loads(line)

    def await_word(self, word: str) -> dict[str, Any]:
        """The first line that says ``word``. Raises ``ChildFailedError`` where none comes."""
        for line in self.lines():
            if line["is"] == word:
                return line
        raise ChildFailedError(f"ended before it said {word!r}: {self.finish()[1]}")

    def finish(self) -> tuple[int, str]:
        """Wait for its end; gives the exit code (negative: the signal) and its complaints."""
        code = self._process.wait()
        self._patience.cancel()
        self._patience.join()
        assert self._process.stdout is not None
        self._process.stdout.close()
        if not self._complaints.closed:
            self._complaints.seek(0)
            self._said = self._complaints.read().decode(errors="replace")
            self._complaints.close()
        return code, self._said

    @property
    def was_killed(self) -> bool:
        """Wait for its end and say whether it was killed, and not only for taking too long."""
        return self.finish()[0] == -signal.SIGKILL and not self._overdue

    def _lose_patience(self) -> None:
        self._overdue = True
        self.kill()


class ChildFailedError(Exception):
    """A process ended otherwise than it had to."""
