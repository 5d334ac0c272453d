"""The real program as a process, with a screen reader's view of it and hands on the keyboard."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.at_spi import PROGRAM_NEEDS, AccessibilityBus, Node
from tests.hands import Hands

ROOT = Path(__file__).resolve().parents[2]
_END_S = 20.0


@dataclass(frozen=True)
class Program:
    """A program that runs: its process, what a screen reader sees of it, and hands."""

    process: subprocess.Popen[bytes]
    seen: Node
    hands: Hands

    def kill(self) -> None:
        """Kill -9."""
        self.process.kill()
        self.process.wait()

    def wait_for_end(self) -> int:
        """The exit code of a program that was asked to end."""
        return self.process.wait(_END_S)


@contextlib.contextmanager
def natiq(data: Path, *arguments: str, environment: Mapping[str, str] = {}) -> Iterator[Program]:
    """``main.py`` with a data folder of its own, in Arabic unless the arguments say otherwise."""
    command = [sys.executable, "main.py", "--data", str(data), "--language", "ar", *arguments]
    with running(command, environment) as program:
        yield program


@contextlib.contextmanager
def running(command: Sequence[str], environment: Mapping[str, str]) -> Iterator[Program]:
    """Any command that opens the program's window; it is killed at the end if it still runs."""
    with AccessibilityBus.of_session() as bus:
        process = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, **PROGRAM_NEEDS, **environment}
        )
        try:
            hands = Hands()
            seen = bus.application(process=process.pid)
            hands.raise_window(process.pid)
            yield Program(process, seen, hands)
        finally:
            process.kill()
            process.wait()
