"""Kill -9 while somebody types, and what the program shows when it is started again."""

import math
import random
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from tests.faults.children import Child
from tests.faults.desk_process import Task

DESK = "tests.faults.desk_process"
_AT_ONCE = 3
_SHORTEST_S, _LONGEST_S = 0.6, 4.0


@dataclass(frozen=True)
class Comeback:
    """What came back, and how old the first keystroke is that did not (seconds)."""

    text: str
    cursor: int
    strokes: int
    lost_s: float


def kill_while_typing(runs: int, seed: int = 0) -> list[Comeback]:
    """So many desks, each killed at a random moment. Needs a display and a keyring."""
    moments = random.Random(seed)  # noqa: S311 - the same moments in each run
    tasks = [(number, moments.uniform(_SHORTEST_S, _LONGEST_S)) for number in range(runs)]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return list(pool.map(lambda task: _run(*task), tasks))


def _run(seed: int, after_s: float) -> Comeback:
    with tempfile.TemporaryDirectory() as folder:
        writing = Child(DESK, folder, Task.WRITE, str(seed))
        states = [writing.await_word("ready")]
        time.sleep(after_s)
        killed_at = time.monotonic()
        writing.kill()
        states += writing.lines()
        writing.finish()
        looking = Child(DESK, folder, Task.LOOK, str(seed))
        shown = looking.await_word("ready")
        looking.finish()
    return Comeback(
        shown["text"], shown["cursor"], len(states) - 1, _age_of_loss(states, shown, killed_at)
    )


def _age_of_loss(
    states: Sequence[dict[str, Any]], shown: dict[str, Any], killed_at: float
) -> float:
    """How long before the kill the first state came that is newer than what is shown."""
    same = [
        number
        for number, state in enumerate(states)
        if (state["text"], state["cursor"]) == (shown["text"], shown["cursor"])
    ]
    if not same:
        return math.inf
    newer = states[same[-1] + 1 :]
    return killed_at - newer[0]["at"] if newer else 0.0
