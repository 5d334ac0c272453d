"""The table of controls in ``docs/security.md``: nothing in it is only claimed."""

import re

import pytest

from tests.bench.asvs import DOCUMENT
from tests.contracts.test_asvs_table import exists

_SECTION = re.compile(r"^## Threat model\n(.*?)^## ", re.MULTILINE | re.DOTALL)
_QUOTED = re.compile(r"`([^`]+)`")


def _section() -> str:
    found = _SECTION.search(DOCUMENT.read_text(encoding="utf-8"))
    assert found is not None
    return found[1]


def _rows(heading: str) -> list[list[str]]:
    """The cells of the table under that heading, without its first two lines."""
    _, _, after = _section().partition(f"### {heading}\n")
    table: list[str] = []
    for line in after.splitlines():
        if line.startswith("|"):
            table.append(line)
        elif table:
            break
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table[2:]]


def _controls() -> list[list[str]]:
    return _rows("Controls")


@pytest.mark.parametrize("row", _controls(), ids=lambda row: row[0])
def test_each_control_names_what_shows_it(row: list[str]) -> None:
    named = _QUOTED.findall(row[3])
    assert named
    assert [name for name in named if not exists(name)] == []


@pytest.mark.parametrize("row", _controls(), ids=lambda row: row[0])
def test_each_control_says_what_it_does_not_stop(row: list[str]) -> None:
    assert row[2]


def test_each_asset_is_protected_by_a_control() -> None:
    stopped = " ".join(row[1] for row in _controls())
    assets = [row[0] for row in _rows("What is protected")]
    assert assets
    assert [one for one in assets if not re.search(rf"\b{one}\b|→ all", stopped)] == []


def test_each_attacker_meets_a_control_or_is_said_to_meet_none() -> None:
    attackers = [row[0] for row in _rows("Who attacks, with what")]
    text = " ".join(row[1] for row in _controls())
    _, _, not_defended = _section().partition("**Not defended against:**")
    text += not_defended.partition("\n\n")[0]
    assert attackers
    assert [one for one in attackers if not re.search(rf"\b{one}\b", text)] == []
