"""How hard a guess may be here: about two thirds of a second, within fixed bounds."""

import pytest

from core.foundation.errors import Unavailable
from core.vault.calibration import LONGEST_S, SHORTEST_S, calibrated, measure
from core.vault.hashing import HARDEST, STRONG, WEAKEST, Hardness
from core.vault.model import VaultProblem

OF_MEMORY = 256 * 1024
SLOWEST, SLOW, ORDINARY, FAST, FASTEST = 1e-4, 1e-5, 1e-6, 4e-7, 1e-8
"""Seconds for a KiB and a pass."""


class Machine:
    """A machine of a known speed, which remembers what it was asked."""

    def __init__(self, speed: float, memory_kib: int = 2**30) -> None:
        self.speed = speed
        self.memory_kib = memory_kib
        self.asked: list[Hardness] = []

    def measured(self, hardness: Hardness) -> float:
        self.asked.append(hardness)
        if hardness.memory_kib > self.memory_kib:
            raise Unavailable(VaultProblem.NO_MEMORY)
        return hardness.memory_kib * hardness.passes * self.speed


def found_on(machine: Machine) -> Hardness:
    return calibrated(measured=machine.measured)


@pytest.mark.parametrize("speed", [SLOW, ORDINARY, FAST])
def test_a_guess_takes_between_half_a_second_and_a_second(speed: float):
    machine = Machine(speed)
    assert SHORTEST_S <= machine.measured(found_on(machine)) <= LONGEST_S


@pytest.mark.parametrize("speed", [SLOWEST, SLOW, ORDINARY, FAST, FASTEST])
def test_it_is_never_below_the_floor_nor_above_the_bounds(speed: float):
    numbers = found_on(Machine(speed)).numbers()
    assert all(number >= least for number, least in zip(numbers, WEAKEST.numbers(), strict=True))
    assert all(number <= most for number, most in zip(numbers, HARDEST.numbers(), strict=True))


def test_a_machine_that_is_too_slow_gets_the_floor():
    assert found_on(Machine(SLOWEST)) == WEAKEST


def test_more_memory_comes_before_more_passes():
    hardness = found_on(Machine(ORDINARY))
    assert hardness.memory_kib > STRONG.memory_kib
    assert hardness.passes == STRONG.passes


def test_more_passes_come_where_there_is_memory_enough():
    hardness = found_on(Machine(FAST))
    assert (hardness.memory_kib, hardness.passes > STRONG.passes) == (OF_MEMORY, True)


def test_on_a_slow_machine_less_memory_comes_before_fewer_passes():
    hardness = found_on(Machine(SLOW / 2))
    assert WEAKEST.memory_kib < hardness.memory_kib < STRONG.memory_kib
    assert hardness.passes == STRONG.passes


@pytest.mark.parametrize("memory_kib", [32 * 1024, 100 * 1024])
def test_a_machine_with_little_memory_makes_it_up_in_passes(memory_kib: int):
    machine = Machine(ORDINARY, memory_kib)
    hardness = found_on(machine)
    assert hardness.memory_kib <= memory_kib
    assert SHORTEST_S <= machine.measured(hardness) <= LONGEST_S


def test_a_machine_without_memory_for_the_floor_says_so():
    with pytest.raises(Unavailable) as error:
        found_on(Machine(ORDINARY, 1024))
    assert error.value.code is VaultProblem.NO_MEMORY


def test_one_hiccup_of_the_machine_counts_for_nothing():
    class Busy(Machine):
        def measured(self, hardness: Hardness) -> float:
            hiccup = 5.0 if len(self.asked) % 2 == 0 else 0.0
            return super().measured(hardness) + hiccup

    assert found_on(Busy(ORDINARY)) == found_on(Machine(ORDINARY))


@pytest.mark.parametrize("speed", [SLOWEST, SLOW, ORDINARY, FAST, FASTEST])
def test_it_comes_to_an_end_soon(speed: float):
    machine = Machine(speed)
    found_on(machine)
    assert len(machine.asked) <= 10


def test_it_tells_how_much_is_done():
    told: list[float] = []
    calibrated(lambda done: told.append(float(str(done))), Machine(ORDINARY).measured)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)


def test_whoever_gives_up_is_heard_before_the_next_trial():
    class GivenUp(Exception):
        pass

    machine = Machine(ORDINARY)

    def give_up(_progress: object) -> None:
        if len(machine.asked) == 3:
            raise GivenUp

    with pytest.raises(GivenUp):
        calibrated(give_up, machine.measured)
    assert len(machine.asked) == 3


def test_what_is_measured_is_a_real_guess():
    assert 0 < measure(WEAKEST) < measure(Hardness(WEAKEST.memory_kib, 20, 1))
