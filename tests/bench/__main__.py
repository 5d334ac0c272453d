"""Measures everything that is promised in figures: ``make bench``.

Each measurement runs in a process of its own, so that none finds another's memory, windows
or threads. Prints a table, writes ``build/bench.json``, and ends with 1 where a figure does
not hold or could not be measured. With the name of a measurement it runs that one alone and
prints its figures.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tests.bench.figures import Figure, as_table, write
from tests.bench.measurements import MEASUREMENTS, Measurement

_ROOT = Path(__file__).resolve().parents[2]
_FILE = _ROOT / "build" / "bench.json"
_PATIENCE_S = 900
"""The first one that needs the installed program builds it."""


def main(arguments: Sequence[str]) -> int:
    """Run what ``arguments`` name, or everything; gives the exit code."""
    if arguments:
        (measurement,) = (one for one in MEASUREMENTS if one.__name__ == arguments[0])
        rows = [asdict(figure) for figure in measurement()]
        sys.stdout.write(json.dumps(rows) + "\n")
        return 0
    figures: list[Figure] = []
    missing: list[str] = []
    for measurement in MEASUREMENTS:
        sys.stderr.write(f"{measurement.__name__} …\n")
        try:
            figures += _in_its_own_process(measurement)
        except subprocess.SubprocessError as problem:
            missing.append(f"{measurement.__name__} was not measured: {problem}")
    sys.stdout.write("\n".join([as_table(figures), *missing]) + "\n")
    write(figures, _FILE)
    return 0 if all(figure.holds for figure in figures) and not missing else 1


def _in_its_own_process(measurement: Measurement) -> list[Figure]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench", measurement.__name__],
        cwd=_ROOT,
        stdout=subprocess.PIPE,
        timeout=_PATIENCE_S,
        check=True,
    )
    return [Figure(**row) for row in json.loads(done.stdout.splitlines()[-1])]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
