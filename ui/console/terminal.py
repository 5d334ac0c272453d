"""What the console says and asks. A secret is typed unseen, and never said again."""

import getpass
import os
import re
import sys
import warnings
from typing import TextIO

from ui.console.speech import translate

_ISOLATES = re.compile("[\u2066-\u2069]")


class NoTerminal(Exception):
    """There is nobody who could be asked."""


class Terminal:
    """Lines out, and questions to the person at the terminal."""

    def __init__(self, stdout: TextIO, stderr: TextIO) -> None:
        self._stdout = stdout
        self._stderr = stderr

    def say(self, *lines: str) -> None:
        """What was asked for."""
        self._write(self._stdout, lines)

    def complain(self, *lines: str) -> None:
        """What stands in the way, and everything else that is no result."""
        self._write(self._stderr, lines)

    def secret(self, prompt: str) -> str:
        """What is typed without being shown. Raises ``NoTerminal``."""
        if os.name == "nt" and not _somebody_types():
            raise NoTerminal
        self._stdout.flush()
        try:
            with warnings.catch_warnings():
                # Where it cannot hide what is typed, getpass would only warn, and show it.
                warnings.simplefilter("error", getpass.GetPassWarning)
                return getpass.getpass(prompt)
        except (getpass.GetPassWarning, EOFError, UnicodeDecodeError):
            raise NoTerminal from None

    def agrees(self, question: str) -> bool:
        """Whether the answer is yes. Raises ``NoTerminal``."""
        if not _somebody_types():
            raise NoTerminal
        self._stdout.flush()
        self._stderr.write(question)
        self._stderr.flush()
        answer = sys.stdin.readline().strip().casefold()
        return answer in ("yes", translate("AuthorityConsole", "yes"))

    def _write(self, stream: TextIO, lines: tuple[str, ...]) -> None:
        # A terminal needs the isolates to order the signs; a file or a program does not.
        seen = stream.isatty()
        for line in lines:
            stream.write(f"{line if seen else _ISOLATES.sub('', line)}\n")


def _somebody_types() -> bool:
    return sys.stdin is not None and not sys.stdin.closed and sys.stdin.isatty()
