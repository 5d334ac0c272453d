"""Kill -9 at each step of a thread with an image: no part lost, none doubled, none astray."""

import pytest

from tests.faults.publication import Aftermath, crash_at, thread_with_image
from tests.faults.steps import ANY_MOMENT, Step
from tests.faults.thread_steps import THREAD_STEPS
from tests.servers.pds import Pds

KILLS = 1
by_name = pytest.mark.parametrize("step", [*THREAD_STEPS, ANY_MOMENT], ids=lambda step: step.name)

Aftermaths = dict[Step, list[Aftermath]]


@pytest.fixture(scope="module")
def aftermaths(pds: Pds) -> Aftermaths:
    """Every step, killed ``KILLS`` times for all the tests here."""
    steps = [*THREAD_STEPS, ANY_MOMENT] * KILLS
    found: Aftermaths = {step: [] for step in steps}
    for aftermath in crash_at(pds, steps, announced=thread_with_image):
        found[aftermath.step].append(aftermath)
    return found


# Some sixty processes one after another take their time on a slow machine.
pytestmark = pytest.mark.timeout(1_800)


@by_name
def test_the_process_really_died_at_that_step_of_the_thread(aftermaths: Aftermaths, step: Step):
    assert [run.killed for run in aftermaths[step]] == [True] * KILLS


@by_name
def test_no_part_is_lost(aftermaths: Aftermaths, step: Step):
    assert not [run for run in aftermaths[step] if run.lost]


@by_name
def test_no_part_is_doubled(aftermaths: Aftermaths, step: Step):
    assert not [run for run in aftermaths[step] if run.doubled]


@by_name
def test_afterwards_profile_and_server_say_the_same_of_the_thread(
    aftermaths: Aftermaths, step: Step
):
    assert not [run for run in aftermaths[step] if not run.settled]


@by_name
def test_the_log_of_the_thread_is_whole(aftermaths: Aftermaths, step: Step):
    assert all(run.log_intact for run in aftermaths[step])


@pytest.mark.parametrize("step", THREAD_STEPS, ids=lambda step: step.name)
def test_a_thread_is_out_whole_once_its_rows_were_committed_and_a_draft_before(
    aftermaths: Aftermaths, step: Step
):
    assert [run.whole for run in aftermaths[step]] == [step.published] * KILLS
