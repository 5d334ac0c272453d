"""One program at a time on one employee's data, also after one was killed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.storage.model import StorageProblem
from tests.faults.children import Child

Start = Callable[[], tuple[str, Child]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """A function that starts the program once more; gives the code of its refusal, if any."""
    started: list[Child] = []

    def one_more() -> tuple[str, Child]:
        child = Child("tests.faults.instance_process", str(tmp_path))
        started.append(child)
        return child.await_word("answer")["code"], child

    yield one_more
    for child in started:
        child.kill()
        child.finish()


def test_a_second_program_is_refused_while_the_first_runs(start: Start):
    answers = [start()[0] for _ in range(3)]
    assert answers == ["", StorageProblem.ALREADY_RUNNING, StorageProblem.ALREADY_RUNNING]


def test_after_a_kill_the_next_program_starts_at_once(start: Start):
    _, first = start()
    first.kill()
    assert start()[0] == ""


def test_a_refused_program_does_not_take_the_lock_with_it(start: Start):
    """When the refused one ends, the first still holds the data."""
    start()
    _, refused = start()
    refused.finish()
    assert start()[0] == StorageProblem.ALREADY_RUNNING
