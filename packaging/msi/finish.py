"""Make what wixl has built the database that ``natiq.wxs`` asks for."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from pathlib import Path

import tables
from reduce import Kept
from tables import Table

_SHORT = re.compile(r"[A-Za-z0-9_-]{1,8}(?:\.[A-Za-z0-9_-]{1,3})?")
_NOT_NAMES = (".", "SourceDir")
_NOT_SHORT = re.compile(r"[^A-Za-z0-9_-]")
_PERMANENT = 1 << 4
_SET_PROPERTY = "51"
_JUST_AFTER_VALIDATION = 1
_LOCK = "MsiLockPermissionsEx"
_WITH_STREAMS = ("Binary", "Icon")
_TEMPLATE = "7"
"""Summary information: platform and language."""


def finish(database: Path, kept: Kept) -> None:
    """Add to the database what wixl was not told, and mend what it always does wrong."""
    changed = {name: tables.read(database, name) for name in tables.names(database)}
    for table in changed.values():
        _put_words(table, kept.words)
    _mark_secure(changed["Property"], kept.secure)
    _complete_components(changed["Component"], kept)
    _order(changed["InstallExecuteSequence"], kept)
    for row in changed["CustomAction"].rows:
        row[changed["CustomAction"].at("Type")] = _SET_PROPERTY
    changed[_LOCK] = _locks(changed["Component"], kept)
    _shorten(changed)
    changed["_SummaryInformation"].row(_TEMPLATE)[1] = f"{kept.platform};{kept.language}"
    # The cabinet and other streams stand in tables that are left as they are.
    tables.write(database, *(one for name, one in changed.items() if name not in _WITH_STREAMS))


def _put_words(table: Table, words: Mapping[str, str]) -> None:
    for row in table.rows:
        for at, cell in enumerate(row):
            for stand_in, text in words.items():
                if stand_in in row[at]:
                    row[at] = row[at].replace(stand_in, text)
            if "WORDS_" in row[at]:
                raise SystemExit(f"{table.name}: no words for {cell}")


def _mark_secure(properties: Table, secure: Iterable[str]) -> None:
    row = properties.row("SecureCustomProperties")
    row[1] = ";".join(sorted({*row[1].split(";"), *secure}))


def _complete_components(components: Table, kept: Kept) -> None:
    attributes, condition = components.at("Attributes"), components.at("Condition")
    for name in kept.permanent:
        row = components.row(name)
        row[attributes] = str(int(row[attributes]) | _PERMANENT)
    for name, text in kept.conditions.items():
        components.row(name)[condition] = text


def _order(sequence: Table, kept: Kept) -> None:
    """wixl puts own actions anywhere, and takes the old version out only at the very end."""
    own = {name for name, _, _ in kept.actions}
    sequence.rows = [row for row in sequence.rows if row[0] not in own]
    at = sequence.at("Sequence")
    validated = int(sequence.row("InstallValidate")[at])
    sequence.row("RemoveExistingProducts")[at] = str(validated + _JUST_AFTER_VALIDATION)
    for name, after, condition in kept.actions:
        sequence.rows.append([name, condition, str(int(sequence.row(after)[at]) + 1)])
    numbers = [row[at] for row in sequence.rows]
    if len(set(numbers)) != len(numbers):
        raise SystemExit("two actions have one place in the sequence")
    sequence.rows.sort(key=lambda row: int(row[at]))


def _locks(components: Table, kept: Kept) -> Table:
    """Who may write into which folder (Windows Installer 5.0)."""
    folder = components.at("Directory_")
    return Table(
        _LOCK,
        ("MsiLockPermissionsEx", "LockObject", "Table", "SDDLText", "Condition"),
        ("s72", "s72", "s32", "s0", "S255"),
        ("MsiLockPermissionsEx",),
        [
            [name, components.row(component)[folder], "CreateFolder", descriptor, ""]
            for name, component, descriptor in kept.permissions
        ],
    )


def _shorten(changed: Mapping[str, Table]) -> None:
    """Windows Installer wants an old short name before each long one, unique in its folder."""
    components, files, folders = changed["Component"], changed["File"], changed["Directory"]
    where = {row[0]: row[components.at("Directory_")] for row in components.rows}
    taken: dict[str, set[str]] = {}
    for table, column, place in (
        (folders, "DefaultDir", lambda row: row[folders.at("Directory_Parent")]),
        (files, "FileName", lambda row: where[row[files.at("Component_")]]),
        (changed["Shortcut"], "Name", lambda row: f"shortcuts in {row[1]}"),
    ):
        at = table.at(column)
        for row in table.rows:
            row[at] = _with_short(row[at], taken.setdefault(place(row), set()))


def _with_short(name: str, taken: set[str]) -> str:
    if name in _NOT_NAMES or "|" in name:
        return name
    if _SHORT.fullmatch(name) and name.upper() not in taken:
        taken.add(name.upper())
        return name
    short = next(one for one in _candidates(name) if one not in taken)
    taken.add(short)
    return f"{short}|{name}"


def _candidates(name: str) -> Iterator[str]:
    stem, dot, suffix = name.rpartition(".")
    if not dot:
        stem, suffix = name, ""
    begin, end = (_NOT_SHORT.sub("", part).upper() for part in (stem, suffix))
    for number in count(1):
        tail = f"~{number}"
        yield (begin or "NATIQ")[: 8 - len(tail)] + tail + (f".{end[:3]}" if end else "")
