"""How many publications are lost or doubled when the process is killed in them."""

from dataclasses import dataclass

from tests.faults.publication import crash_at, mixed_steps
from tests.servers.pds import running_pds


@dataclass(frozen=True)
class CrashFigures:
    """Of all runs: how many texts were nowhere afterwards, how many were there twice."""

    lost: int
    doubled: int


def measure_crashes(runs: int) -> CrashFigures:
    """Kill ``runs`` publications at every step in turn and at random moments.

    Raises ``RuntimeError`` where a process was not killed where it had to be: then nothing
    was measured.
    """
    with running_pds() as pds:
        aftermaths = crash_at(pds, mixed_steps(runs))
    alive = [run.step.name for run in aftermaths if not run.killed]
    if alive:
        raise RuntimeError(f"not killed: {alive}")
    return CrashFigures(
        lost=sum(run.lost for run in aftermaths), doubled=sum(run.doubled for run in aftermaths)
    )
