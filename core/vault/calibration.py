"""How hard one guess of a passphrase may be on this machine: half a second to a second.

More memory comes first, because it costs an attacker with special hardware the most
(RFC 9106 section 4); more passes come where there is memory enough.
"""

import time
from collections.abc import Callable
from dataclasses import replace

from core.foundation.errors import Unavailable
from core.vault.hashing import HARDEST, STRONG, WEAKEST, Hardness, stretched

Report = Callable[[object], None]
"""Is told how much is done, from 0 to 1. What it raises ends the work between two trials."""

SHORTEST_S = 0.5
LONGEST_S = 1.0
_AIM_S = 0.65
"""Nearer to the shorter end: what else the machine does only makes an opening longer."""

_GOOD_ENOUGH_S = (0.56, 0.74)
_MOST_MEMORY_KIB = 256 * 1024
"""Beyond this a small office machine would begin to swap."""

_MEBIBYTE = 1024
_TRIALS = 5
_REPEATS = 2
_SALT = bytes(16)
_PASSPHRASE = "as long as one that somebody types"  # noqa: S105 - opens nothing


def tell_nobody(_progress: object) -> None:
    """A report that nobody reads."""


def measure(hardness: Hardness) -> float:
    """How many seconds one guess takes here, now. Raises ``Unavailable(NO_MEMORY)``."""
    begun = time.perf_counter()
    stretched(_PASSPHRASE, _SALT, hardness)
    return time.perf_counter() - begun


def calibrated(
    report: Report = tell_nobody, measured: Callable[[Hardness], float] = measure
) -> Hardness:
    """What takes about two thirds of a second on this machine; never below ``WEAKEST``.

    Takes some seconds: not for the main thread. A machine on which ``WEAKEST`` takes longer
    than a second gets that.
    """
    hardness, most_memory = STRONG, _MOST_MEMORY_KIB
    for trial in range(_TRIALS):
        try:
            seconds = _least(hardness, measured, report, trial)
        except Unavailable:
            if hardness.memory_kib == WEAKEST.memory_kib:
                raise
            most_memory = max(WEAKEST.memory_kib, hardness.memory_kib // 2)
            hardness = replace(hardness, memory_kib=most_memory)
            continue
        nearer = _nearer(hardness, seconds, most_memory)
        if _GOOD_ENOUGH_S[0] <= seconds <= _GOOD_ENOUGH_S[1] or nearer == hardness:
            break
        hardness = nearer
    report(1.0)
    return hardness


def _least(
    hardness: Hardness, measured: Callable[[Hardness], float], report: Report, trial: int
) -> float:
    """The quickest of some runs: what else the machine does only makes one slower."""
    seconds: list[float] = []
    for repeat in range(_REPEATS):
        report((trial * _REPEATS + repeat) / (_TRIALS * _REPEATS))
        seconds.append(measured(hardness))
    return min(seconds)


def _nearer(hardness: Hardness, seconds: float, most_memory: int) -> Hardness:
    """The time grows in proportion to memory and passes."""
    work = hardness.memory_kib * hardness.passes * _AIM_S / seconds
    memory = round(work / STRONG.passes) // _MEBIBYTE * _MEBIBYTE
    if memory < WEAKEST.memory_kib:
        passes = round(work / WEAKEST.memory_kib)
        return Hardness(WEAKEST.memory_kib, max(passes, WEAKEST.passes), STRONG.lanes)
    if memory <= most_memory:
        return Hardness(memory, STRONG.passes, STRONG.lanes)
    passes = min(max(round(work / most_memory), STRONG.passes), HARDEST.passes)
    return Hardness(most_memory, passes, STRONG.lanes)
