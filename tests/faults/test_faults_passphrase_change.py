"""Kill -9 while a passphrase is changed or reset: exactly one of the two opens, data whole."""

import pytest

from core.audit.model import AuditAction
from tests.faults.passphrase_changes import NEW, OLD, RANDOM, STEPS, Aftermath, Step, kill_at
from tests.faults.passphrase_process import Way

RANDOM_RUNS = 3
by_name = pytest.mark.parametrize("step", [*STEPS, *RANDOM], ids=lambda step: step.name)
by_exact_name = pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)

Aftermaths = dict[Step, list[Aftermath]]


@pytest.fixture(scope="module")
def aftermaths() -> Aftermaths:
    """Every step once and a few random moments, killed once for all the tests here."""
    steps = [*STEPS, *RANDOM * RANDOM_RUNS]
    found: Aftermaths = {step: [] for step in steps}
    for aftermath in kill_at(steps):
        found[aftermath.step].append(aftermath)
    return found


@by_name
def test_the_process_really_died_at_that_step(aftermaths: Aftermaths, step: Step):
    assert all(run.killed for run in aftermaths[step])


@by_name
def test_exactly_one_of_the_two_passphrases_opens(aftermaths: Aftermaths, step: Step):
    assert {len(run.opening) for run in aftermaths[step]} == {1}


@by_name
def test_with_the_security_key_the_same_one_opens(aftermaths: Aftermaths, step: Step):
    assert all(run.opening_by_key == run.opening for run in aftermaths[step])


@by_name
def test_nothing_in_the_profile_is_lost(aftermaths: Aftermaths, step: Step):
    assert all(run.whole for run in aftermaths[step])


@by_exact_name
def test_the_new_one_opens_once_the_key_file_is_in_place(aftermaths: Aftermaths, step: Step):
    assert [run.opening for run in aftermaths[step]] == [(step.opens,)]


@by_name
def test_the_code_of_a_reset_is_used_up_exactly_if_it_was_reset(aftermaths: Aftermaths, step: Step):
    expected = [step.way is Way.RESET and run.opening == (OLD,) for run in aftermaths[step]]
    # A change was begun by signing in with the code: it is used up either way.
    assert [run.code_counts for run in aftermaths[step]] == expected


@by_name
def test_no_half_written_key_file_stays(aftermaths: Aftermaths, step: Step):
    assert all(run.tidy for run in aftermaths[step])


@by_name
def test_no_change_is_made_that_the_log_does_not_tell_of(aftermaths: Aftermaths, step: Step):
    changed = [run for run in aftermaths[step] if run.opening == (NEW,)]
    assert all(AuditAction.PASSPHRASE_CHANGE_BEGUN in run.entries for run in changed)


@by_name
def test_the_log_tells_of_no_change_that_was_not_made(aftermaths: Aftermaths, step: Step):
    unchanged = [run for run in aftermaths[step] if run.opening == (OLD,)]
    told = {AuditAction.PASSPHRASE_CHANGED, AuditAction.PASSPHRASE_RESET}
    assert not any(told & set(run.entries) for run in unchanged)
