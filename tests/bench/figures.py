"""The figures of a bench run: a table for people, a file for machines."""

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """One measured value against its limit; it holds when it is not above the limit.

    Where too little is wrong as well, it must not lie below ``least`` either.
    """

    name: str
    value: float
    unit: str
    limit: float
    least: float | None = None

    @property
    def holds(self) -> bool:
        enough = self.least is None or self.value >= self.least
        return enough and self.value <= self.limit


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest measured value that at least ``share`` of all do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * share) - 1)]


def as_table(figures: Sequence[Figure]) -> str:
    lines = [f"{'figure':<30}{'value':>12}  {'limit':>14}  unit   holds"]
    lines += [
        f"{one.name:<30}{one.value:>12.3f}  {_limits(one):>14}  {one.unit:<6} "
        f"{'yes' if one.holds else 'NO'}"
        for one in figures
    ]
    return "\n".join(lines)


def _limits(figure: Figure) -> str:
    most = f"{figure.limit:.3f}"
    return most if figure.least is None else f"{figure.least:.3f}-{most}"


def write(figures: Sequence[Figure], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [{**asdict(one), "holds": one.holds} for one in figures]
    for row in rows:
        # What reads the file knows one limit; whether the other holds stands in ``holds``.
        del row["least"]
    path.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
