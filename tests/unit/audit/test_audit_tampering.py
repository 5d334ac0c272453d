"""Whatever is done to an exported log is found; ``tests/bench/audit.py`` does it to 10,000."""

import io
import random
from collections.abc import Iterable
from pathlib import Path

import pytest

from core.audit.verifying import Reading, Trust
from tests.audit_tampering import (
    Marked,
    every_byte_changed,
    every_byte_missing,
    every_line_change,
    every_truncation,
    is_found,
    large_exports,
    sampled_changes,
    small_export,
)

_OF_MANY = 5
"""Of what takes long every fifth is done here."""


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Trust]:
    return small_export(tmp_path_factory.mktemp("log"))


def _choice() -> random.Random:
    return random.Random(7)  # noqa: S311 - the same in each run


def missed(changed: Iterable[bytes], exported: tuple[bytes, Trust]) -> list[bytes]:
    content, trust = exported
    return [one for one in changed if one != content and not is_found(one, trust)]


def test_what_nobody_has_touched_is_intact(exported: tuple[bytes, Trust]):
    assert not is_found(*exported)


def test_any_byte_that_was_changed_is_found(exported: tuple[bytes, Trust]):
    changed = [*every_byte_changed(exported[0], _choice())][::_OF_MANY]
    assert missed(changed, exported) == []


def test_any_byte_that_is_missing_is_found(exported: tuple[bytes, Trust]):
    assert missed([*every_byte_missing(exported[0])][:: _OF_MANY * 2], exported) == []


def test_any_truncation_is_found(exported: tuple[bytes, Trust]):
    assert missed([*every_truncation(exported[0])][:: _OF_MANY * 2], exported) == []


def test_any_line_deleted_doubled_moved_or_foreign_is_found(
    exported: tuple[bytes, Trust], tmp_path: Path
):
    other, _ = small_export(tmp_path, 7)
    assert missed(every_line_change(exported[0], other), exported) == []


def test_a_change_to_a_long_file_is_found_as_in_the_bench(tmp_path: Path):
    older, content, trust = large_exports(tmp_path, 40)
    foreign = large_exports(tmp_path, 40, 9)
    marked, other = Marked(content, trust, 7), Marked(foreign[1], foreign[2], 7)
    every = [*sampled_changes(marked, older, other, _choice())][::_OF_MANY]
    untouched = [marked.whole(one) for one in every if marked.verdict_on(one).intact]
    assert set(untouched) <= {content}


def test_a_verdict_from_a_marked_place_is_the_verdict_on_the_whole_file(tmp_path: Path):
    older, content, trust = large_exports(tmp_path, 20)
    marked = Marked(content, trust, 7)
    some = [*sampled_changes(marked, older, marked, _choice())][::97]
    assert [marked.verdict_on(one).flaw for one in some] == [
        Reading(trust).verdict_on(io.BytesIO(marked.whole(one))).flaw for one in some
    ]
