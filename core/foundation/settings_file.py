"""IT's settings file as entries and mistakes, each with the line on which it stands.

The file is flat TOML: one ``name = value`` a line. Where it does not parse as a whole, it is
read line by line, so that one slip does not take the other settings away.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from core.foundation.settings_fault import SettingsProblem

_LINE_END = re.compile(r"\r?\n")
_NAME_FIRST = re.compile(r"""\s*\[*\s*["']?([A-Za-z0-9_-]+)""")
_LINE_OF_ERROR = re.compile(r"at line ([0-9]+)")


@dataclass(frozen=True)
class Entry:
    """A setting as it stands in the file; ``line`` is 0 where that cannot be told."""

    name: str
    value: object
    line: int


@dataclass(frozen=True)
class Mistake:
    """What is no entry; ``name`` says which setting it seems to be about, or is empty."""

    code: SettingsProblem
    line: int
    name: str = ""


Found = tuple[tuple[Entry, ...], tuple[Mistake, ...]]


def read_entries(text: str) -> Found:
    """The entries of the file, and the mistakes among them."""
    lines = _LINE_END.split(text)
    try:
        table = tomllib.loads(text)
    # TOMLDecodeError is a ValueError; numbers without end and nesting without end are not.
    except (ValueError, RecursionError) as error:
        return _line_by_line(lines, str(error))
    return _of_table(table, lines)


def _of_table(table: Mapping[str, object], lines: Sequence[str]) -> Found:
    entries: list[Entry] = []
    mistakes: list[Mistake] = []
    for name, value in table.items():
        line = _line_of(name, lines)
        inner = tuple(_names_in(value))
        if not inner and not isinstance(value, dict):
            entries.append(Entry(name, value, line))
            continue
        mistakes.append(Mistake(SettingsProblem.IN_SECTION, line, name))
        for one in inner:
            place = _line_of(one, lines) or line
            mistakes.append(Mistake(SettingsProblem.IN_SECTION, place, one))
    return tuple(entries), tuple(mistakes)


def _line_by_line(lines: Sequence[str], error: str) -> Found:
    entries: dict[str, Entry] = {}
    mistakes: list[Mistake] = []
    seen: set[str] = set()
    in_section = False
    for number, line in enumerate(lines, start=1):
        try:
            table = tomllib.loads(line)
        except (ValueError, RecursionError):
            mistakes.append(Mistake(SettingsProblem.NOT_READABLE, number, _name_on(line)))
            continue
        in_section = in_section or line.lstrip().startswith("[")
        for name, value in table.items():
            if in_section or isinstance(value, dict):
                mistakes.append(Mistake(SettingsProblem.IN_SECTION, number, name))
            elif name in seen:
                # Which of the two is meant, nobody can tell.
                entries.pop(name, None)
                mistakes.append(Mistake(SettingsProblem.TWICE, number, name))
            else:
                entries[name] = Entry(name, value, number)
            seen.add(name)
    if not mistakes:
        at = _LINE_OF_ERROR.search(error)
        mistakes.append(Mistake(SettingsProblem.NOT_READABLE, int(at[1]) if at else 0))
    return tuple(entries.values()), tuple(mistakes)


def _names_in(value: object) -> Iterator[str]:
    """The names inside of a table, or of a list of tables."""
    if isinstance(value, dict):
        for name, inner in cast("dict[str, object]", value).items():
            yield name
            yield from _names_in(inner)
    elif isinstance(value, list):
        for one in cast("list[object]", value):
            yield from _names_in(one)


def _line_of(name: str, lines: Sequence[str]) -> int:
    quoted = rf"""["']?{re.escape(name)}["']?"""
    place = re.compile(rf"""\s*\[*\s*([\w"'-]+\s*\.\s*)*{quoted}\s*[=.\]]""")
    return next((at for at, line in enumerate(lines, start=1) if place.match(line)), 0)


def _name_on(line: str) -> str:
    found = _NAME_FIRST.match(line)
    return found[1] if found else ""
