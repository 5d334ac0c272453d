"""The table of ASVS requirements in ``docs/security.md``, read as rows."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "security.md"
_HEADING = "## OWASP ASVS 5.0, level 2: authentication, session, cryptography"
_ROW = re.compile(r"\|\s*(\d+\.\d+\.\d+)\s*\|([^|]*)\|([^|]*)\|([^|]*)\|\s*")
_QUOTED = re.compile(r"`([^`]+)`")


class State(StrEnum):
    """How a requirement stands."""

    KEPT = "kept"
    OPEN = "open"
    DOES_NOT_APPLY = "does not apply"


@dataclass(frozen=True)
class Row:
    """One requirement. ``remark`` is what follows the state, ``shown_by`` files or tests."""

    id: str
    requirement: str
    state: State
    remark: str
    shown_by: tuple[str, ...]


def rows(document: Path = DOCUMENT) -> tuple[Row, ...]:
    """The rows in their order.

    Raises ``ValueError`` where the section is missing, or a line of it is no row: a row that
    was not understood would not be counted.
    """
    _, heading, section = document.read_text(encoding="utf-8").partition(f"\n{_HEADING}\n")
    if not heading:
        raise ValueError(_HEADING)
    table = [line for line in section.splitlines() if line.startswith("|")]
    return tuple(_row(line) for line in table[2:])


def count(state: State) -> int:
    """How many requirements stand like that."""
    return sum(row.state is state for row in rows())


def _row(line: str) -> Row:
    found = _ROW.fullmatch(line)
    if found is None:
        raise ValueError(line)
    name, requirement, standing, shown = (cell.strip() for cell in found.groups())
    for state in State:
        if standing == state or re.match(rf"{state}[:( ]", standing):
            remark = standing.removeprefix(state).strip(" :()")
            return Row(name, requirement, state, remark, tuple(_QUOTED.findall(shown)))
    raise ValueError(line)
