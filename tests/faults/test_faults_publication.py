"""Kill -9 at each step of a publication, on a real server: nothing lost, nothing doubled."""

import pytest

from tests.faults.publication import Aftermath, crash_at
from tests.faults.steps import ANY_MOMENT, STEPS, Step
from tests.servers.pds import Pds

RANDOM_RUNS = 3
by_name = pytest.mark.parametrize("step", [*STEPS, ANY_MOMENT], ids=lambda step: step.name)

Aftermaths = dict[Step, list[Aftermath]]


@pytest.fixture(scope="module")
def aftermaths(pds: Pds) -> Aftermaths:
    """Every step once and a few random moments, killed once for all the tests here."""
    steps = [*STEPS, *[ANY_MOMENT] * RANDOM_RUNS]
    found: Aftermaths = {step: [] for step in steps}
    for aftermath in crash_at(pds, steps):
        found[aftermath.step].append(aftermath)
    return found


@by_name
def test_the_process_really_died_at_that_step(aftermaths: Aftermaths, step: Step):
    assert all(run.killed for run in aftermaths[step])


@by_name
def test_no_text_is_lost(aftermaths: Aftermaths, step: Step):
    assert not [run for run in aftermaths[step] if run.lost]


@by_name
def test_no_text_is_doubled(aftermaths: Aftermaths, step: Step):
    assert not [run for run in aftermaths[step] if run.doubled]


@by_name
def test_afterwards_the_profile_says_what_the_server_says(aftermaths: Aftermaths, step: Step):
    assert all(run.settled for run in aftermaths[step])


@by_name
def test_the_log_is_whole(aftermaths: Aftermaths, step: Step):
    assert all(run.log_intact for run in aftermaths[step])


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_a_text_is_out_once_its_row_was_committed_and_a_draft_before(
    aftermaths: Aftermaths, step: Step
):
    assert [run.posts == 1 for run in aftermaths[step]] == [step.published]
