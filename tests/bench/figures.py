"""The figures of a bench run: a table for people, a file for machines."""

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """One measured value against its limit; it holds when it is not above the limit."""

    name: str
    value: float
    unit: str
    limit: float

    @property
    def holds(self) -> bool:
        return self.value <= self.limit


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest measured value that at least ``share`` of all do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * share) - 1)]


def as_table(figures: Sequence[Figure]) -> str:
    lines = [f"{'figure':<22}{'value':>12}  {'limit':>10}  unit   holds"]
    lines += [
        f"{one.name:<22}{one.value:>12.3f}  {one.limit:>10.3f}  {one.unit:<6} "
        f"{'yes' if one.holds else 'NO'}"
        for one in figures
    ]
    return "\n".join(lines)


def write(figures: Sequence[Figure], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [{**asdict(one), "holds": one.holds} for one in figures]
    path.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
