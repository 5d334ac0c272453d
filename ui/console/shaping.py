"""Whether whoever reads this terminal needs Arabic joined and ordered beforehand."""

import importlib
import re
import shutil
import sys
from collections.abc import Mapping
from enum import StrEnum
from typing import TextIO

from ui.console.terminal import Terminal

_VTE_WITH_BIDI = 5800
"""GNOME Terminal and its relatives order Arabic since VTE 0.58."""
_SHAPING_PROGRAMS = frozenset({"Apple_Terminal", "mlterm"})
_RIGHT_TO_LEFT_ISOLATE, _POP_ISOLATE = "\u2067", "\u2069"
_WIDEST = 110


class Shape(StrEnum):
    """What ``--shape`` takes."""

    AUTO = "auto"
    YES = "yes"
    NO = "no"


def terminal_shapes(environment: Mapping[str, str]) -> bool:
    """Whether the terminal is known to join and order Arabic by itself.

    Windows Terminal (``WT_SESSION``), the Windows console, xterm, the Linux console and those
    inside of editors are not: they draw letter after letter from the left.
    """
    if "KONSOLE_VERSION" in environment or "MLTERM" in environment:
        return True
    if environment.get("TERM", "").startswith("mlterm"):
        return True
    if environment.get("TERM_PROGRAM", "") in _SHAPING_PROGRAMS:
        return True
    version = re.match(r"[0-9]{1,9}", environment.get("VTE_VERSION", ""))
    return version is not None and int(version[0]) >= _VTE_WITH_BIDI


def needs_shaping(stream: TextIO, shape: Shape, environment: Mapping[str, str]) -> bool:
    """Whether lines on ``stream`` are to be shaped; never for a file, a pipe or a program."""
    if shape is Shape.NO or not stream.isatty():
        return False
    return shape is Shape.YES or not terminal_shapes(environment)


class ShapingTerminal(Terminal):
    """Says everything as whatever stands behind it needs it; ``shape`` is what was asked for."""

    def __init__(
        self,
        stdout: TextIO,
        stderr: TextIO,
        environment: Mapping[str, str],
        *,
        right_to_left: bool,
    ) -> None:
        super().__init__(stdout, stderr)
        self.shape = Shape.AUTO
        self._environment = environment
        self._right_to_left = right_to_left

    def secret(self, prompt: str) -> str:
        """As the base; what is typed follows the question, whichever way it reads."""
        if needs_shaping(sys.stderr, self.shape, self._environment):
            design = importlib.import_module("core.text.design_copy")
            prompt = f"{design.shaped(prompt.strip())} "
        return super().secret(prompt)

    def _write(self, stream: TextIO, lines: tuple[str, ...]) -> None:
        super()._write(stream, tuple(self._for(stream, "\n".join(lines))))

    def _for(self, stream: TextIO, text: str) -> list[str]:
        if needs_shaping(stream, self.shape, self._environment):
            columns = min(shutil.get_terminal_size().columns, _WIDEST)
            # Not imported before: no pipe and no file needs it.
            plain = importlib.import_module("core.text.terminal_copy")
            lines: list[str] = plain.for_plain_terminal(
                text, columns, right_to_left=self._right_to_left
            )
            return lines
        if self._right_to_left and stream.isatty():
            # It orders by itself, but takes each line for one from the left.
            return [_from_the_right(line) for line in text.split("\n")]
        return text.split("\n")


def _from_the_right(line: str) -> str:
    return f"{_RIGHT_TO_LEFT_ISOLATE}{line}{_POP_ISOLATE}" if line else ""
