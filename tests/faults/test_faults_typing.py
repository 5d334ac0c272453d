"""Kill -9 while somebody types: the last second at most is lost, and the cursor comes back."""

import pytest

from tests.faults.typing_runs import Comeback, kill_while_typing

RUNS = 10
LONGEST_LOSS_S = 1.0


@pytest.fixture(scope="module")
def comebacks() -> list[Comeback]:
    """Ten desks of the real program, killed at random moments once for all the tests here."""
    return kill_while_typing(RUNS)


def test_every_desk_was_written_at(comebacks: list[Comeback]):
    assert min(run.strokes for run in comebacks) > 0


def test_no_more_than_the_last_second_of_typing_is_lost(comebacks: list[Comeback]):
    assert max(run.lost_s for run in comebacks) <= LONGEST_LOSS_S


def test_the_cursor_comes_back_where_it_was_within_the_text(comebacks: list[Comeback]):
    """Somewhere else than at the end at least once: otherwise this would show nothing."""
    assert any(0 < run.cursor < len(run.text) for run in comebacks)
