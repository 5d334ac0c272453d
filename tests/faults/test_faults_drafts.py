"""Kill -9 while drafts are saved: what was said to be safe is there, texts and revisions."""

import pytest

from tests.faults.draft_runs import Aftermath, kill_while_saving

RUNS = 6


@pytest.fixture(scope="module")
def aftermaths() -> list[Aftermath]:
    """Six writers, killed at random moments once for all the tests here."""
    return kill_while_saving(RUNS)


def test_every_writer_had_saved_something(aftermaths: list[Aftermath]):
    assert min(run.acknowledged for run in aftermaths) > 0


def test_nothing_that_was_acknowledged_is_lost(aftermaths: list[Aftermath]):
    assert [run.lost for run in aftermaths] == [0] * RUNS
