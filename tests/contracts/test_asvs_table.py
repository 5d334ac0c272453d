"""The ASVS table in ``docs/security.md`` is whole, and what it calls kept can be looked up."""

import ast
from collections import Counter
from pathlib import Path

import pytest

from tests.bench.asvs import Row, State, rows
from tests.contracts.tree import ROOT

REQUIRED = (
    "6.1.1", "6.1.2", "6.1.3",
    "6.2.1", "6.2.2", "6.2.3", "6.2.4", "6.2.5", "6.2.6",
    "6.2.7", "6.2.8", "6.2.9", "6.2.10", "6.2.11", "6.2.12",
    "6.3.1", "6.3.2", "6.3.3", "6.3.4",
    "6.4.1", "6.4.2", "6.4.3", "6.4.4",
    "6.5.1", "6.5.2", "6.5.3", "6.5.4", "6.5.5",
    "6.6.1", "6.6.2", "6.6.3",
    "6.8.1", "6.8.2", "6.8.3", "6.8.4",
    "7.1.1", "7.1.2", "7.1.3",
    "7.2.1", "7.2.2", "7.2.3", "7.2.4",
    "7.3.1", "7.3.2",
    "7.4.1", "7.4.2", "7.4.3", "7.4.4", "7.4.5",
    "7.5.1", "7.5.2",
    "7.6.1", "7.6.2",
    "11.1.1", "11.1.2",
    "11.2.1", "11.2.2", "11.2.3",
    "11.3.1", "11.3.2", "11.3.3",
    "11.4.1", "11.4.2", "11.4.3", "11.4.4",
    "11.5.1",
    "11.6.1",
)  # fmt: skip
"""Levels 1 and 2 of the chapters V6, V7 and V11 of OWASP ASVS 5.0.0."""

HEADING = "\n## OWASP ASVS 5.0, level 2: authentication, session, cryptography\n"
BEGINNING = f"{HEADING}\n| id | what is required | state | shown by |\n|---|---|---|---|\n"


@pytest.fixture(scope="module")
def table() -> tuple[Row, ...]:
    return rows()


def test_no_requirement_is_missing_and_none_comes_from_elsewhere(table: tuple[Row, ...]):
    assert sorted({row.id for row in table}) == sorted(REQUIRED)


def test_no_requirement_stands_there_twice(table: tuple[Row, ...]):
    assert [name for name, times in Counter(row.id for row in table).items() if times > 1] == []


def test_every_requirement_is_said_in_words(table: tuple[Row, ...]):
    assert [row.id for row in table if not row.requirement] == []


def test_what_is_kept_names_what_shows_it(table: tuple[Row, ...]):
    assert [row.id for row in table if row.state is State.KEPT and not row.shown_by] == []


def test_what_is_named_exists(table: tuple[Row, ...]):
    named = {name for row in table for name in row.shown_by}
    assert sorted(name for name in named if not exists(name)) == []


def test_what_is_not_kept_says_why(table: tuple[Row, ...]):
    assert [row.id for row in table if row.state is not State.KEPT and not row.remark] == []


@pytest.mark.parametrize(
    "name",
    [
        "docs/nothing.md",
        "tests/contracts/test_nothing.py::test_what_is_named_exists",
        "tests/contracts/test_asvs_table.py::test_what_nobody_wrote",
        "tests/contracts/test_asvs_table.py::exists",
    ],
)
def test_a_test_or_file_that_is_not_there_is_noticed(name: str):
    assert not exists(name)


@pytest.mark.parametrize(
    "line",
    ["| 6.1.1 | words | kept |", "| 6.1.1 | words | nearly | x |", "| six | words | kept | |"],
)
def test_a_line_that_is_no_row_is_not_passed_over(tmp_path: Path, line: str):
    document = tmp_path / "security.md"
    document.write_text(f"{BEGINNING}{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match="words"):
        rows(document)


def test_a_document_without_the_table_is_noticed(tmp_path: Path):
    document = tmp_path / "security.md"
    document.write_text("# Security\n", encoding="utf-8")
    with pytest.raises(ValueError, match="ASVS"):
        rows(document)


def exists(name: str) -> bool:
    """Whether there is such a file, and in it such a test where one is named."""
    file, _, test = name.partition("::")
    path = ROOT / file
    if not path.is_file():
        return False
    return not test or test in _tests_of(path)


def _tests_of(path: Path) -> frozenset[str]:
    functions = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    names = [one.name for one in functions if isinstance(one, ast.FunctionDef)]
    return frozenset(name for name in names if name.startswith("test_"))
