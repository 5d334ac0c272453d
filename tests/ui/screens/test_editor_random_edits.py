"""Whatever is typed, pasted, undone and restored: editor, database and revisions are equal.

Some thousands of edits here; ``python -m tests.bench.edits 1000000`` makes a million.
"""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from core.workplace import Workplace
from tests.kept_edits import KeptDraft, run
from tests.random_edits import Edit, Kind
from ui.tasks import Tasks

_EDITS = 3_000
_SEQUENCES, _LONGEST = 40, 60
_EDIT = st.builds(Edit, st.sampled_from(Kind), st.integers(0, 2**31 - 1))


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    runner = Tasks()
    yield runner
    runner.shutdown()


@settings(
    max_examples=_SEQUENCES,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(edits=st.lists(_EDIT, max_size=_LONGEST))
def test_any_sequence_of_edits_leaves_them_equal(
    qapp: QApplication, practice: Workplace, tasks: Tasks, edits: list[Edit]
) -> None:
    draft = KeptDraft(practice.drafts, tasks)
    try:
        draft.edit(iter(edits))
    finally:
        draft.close()
        qapp.processEvents()


@pytest.mark.usefixtures("qapp")
def test_long_sequences_leave_them_equal(practice: Workplace, tasks: Tasks) -> None:
    assert run(practice.drafts, tasks, _EDITS, seed=10_000).unequal == ()
