"""The fault matrix: everything that can go wrong between a desk and a platform, case by case.

    with matrix_in(town) as matrix:
        results = matrix.play(runs=5)

Each run publishes one text, lets one thing go wrong, lets the program look after its outbox on
a clock that is moved, and then compares the profile with what readers find on the platform.
"""

import random
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.matrix_cases import Case, cases_for
from tests.faults.matrix_desk import Desk, Office
from tests.faults.matrix_process import Nursery
from tests.faults.matrix_result import Result
from tests.faults.matrix_scene import Scene
from tests.faults.matrix_town import Town

_MOST_AT_A_DESK = 25
"""Publications before a fresh desk is taken."""


class Matrix:
    """Plays the cases of one town, one after another."""

    def __init__(
        self, town: Town, place: Path, nursery: Nursery, on_leaving: Callable[[Desk], None]
    ) -> None:
        self._town = town
        self._nursery = nursery
        self._on_leaving = on_leaving
        self._office = Office(town, place)
        self._desk: Desk | None = None
        self._played = 0
        self._at_desk = 0
        self.cases = cases_for(town)

    def play(self, runs: int, wanted: Callable[[Case], bool] = lambda _: True) -> list[Result]:
        """So many runs of each case that is wanted."""
        chosen = [case for case in self.cases if wanted(case)]
        return [self.play_one(case, run) for case in chosen for run in range(runs)]

    def play_one(self, case: Case, run: int) -> Result:
        self._played += 1
        self._town.run_begins()
        chance = random.Random(f"{self._town.platform} {case.name} {run}")  # noqa: S311
        scene = Scene(self._town, self._taken(), self._nursery, chance, self._played)
        try:
            case.play(scene, run)
            result = scene.result(case.name, run)
        except BaseException:
            self.leave_desk()
            raise
        if scene.leaves_desk_spent or not result.published:
            # What still waits there would be sent while the next one is played.
            self.leave_desk()
        return result

    def leave_desk(self) -> None:
        """The next run has a desk of its own."""
        desk, self._desk = self._desk, None
        if desk is not None:
            self._on_leaving(desk)
            desk.leave()

    def _taken(self) -> Desk:
        self._at_desk += 1
        if self._at_desk > _MOST_AT_A_DESK or not self._town.moves_clock_far:
            self.leave_desk()
        if self._desk is None:
            self._desk, self._at_desk = self._office.desk(), 0
        self._desk.show_second_factor()
        if self._town.spends_credentials:
            self._town.let_in(self._desk.workplace)
        return self._desk


def _tell_nobody(_: Desk) -> None:
    return


@contextmanager
def matrix_in(town: Town, on_leaving: Callable[[Desk], None] = _tell_nobody) -> Generator[Matrix]:
    """The matrix of that town; its desks end with the block.

    ``on_leaving`` is given each desk before it is left.
    """
    nursery = Nursery()
    try:
        with tempfile.TemporaryDirectory() as place:
            matrix = Matrix(town, Path(place), nursery, on_leaving)
            try:
                yield matrix
            finally:
                matrix.leave_desk()
    finally:
        nursery.close()
