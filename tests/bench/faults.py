"""The whole fault matrix of each platform, and what of it went wrong.

Each platform is measured by itself, as it takes its minutes, and writes its figures down; the
sum of all is taken from there.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.faults.fault_kinds import FAULTS
from tests.faults.matrix import matrix_in
from tests.faults.matrix_cases import Case
from tests.faults.matrix_oauth import bluesky_oauth_town
from tests.faults.matrix_result import Result
from tests.faults.matrix_towns import TOWNS

RUNS = 5
OAUTH = "bluesky_oauth"
"""Bluesky once more, signed in to in the other way: what concerns the line alone."""

LINE, DESK = "line", "desk"
"""Parts of a matrix: what goes wrong with one request, and all the rest."""

_FOLDER = Path(__file__).resolve().parents[2] / "build" / "faults"
_ON_THE_LINE = frozenset(fault.name for fault in FAULTS)


@dataclass(frozen=True)
class FaultFigures:
    """Of all runs: how many texts were lost, doubled, or came under the wrong account.

    ``asks``: nothing went wrong, and a person is asked what is to become of the text.
    """

    run: int
    lost: int
    doubled: int
    wrong_account: int
    asks: int

    @property
    def wrong(self) -> int:
        """How much of that happened; none is as it must be."""
        return self.lost + self.doubled + self.wrong_account


def measure_faults(platform: str, part: str) -> FaultFigures:
    """Play a part of the platform's cases, each five times, and write the figures down."""
    file = _file(platform, part)
    file.unlink(missing_ok=True)
    opened = bluesky_oauth_town() if platform == OAUTH else TOWNS[platform]()
    with opened as town, matrix_in(town) as matrix:
        figures = figures_of(matrix.play(RUNS, _PARTS[part]))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(asdict(figures)), encoding="utf-8")
    return figures


def sum_of_faults() -> FaultFigures:
    """All parts of all platforms. Raises ``OSError`` where one was not measured."""
    written = [json.loads(_file(*one).read_text("utf-8")) for one in MATRICES]
    return FaultFigures(**{name: sum(one[name] for one in written) for name in written[0]})


def figures_of(results: Sequence[Result]) -> FaultFigures:
    """Counted over these runs; what came under the wrong account is lost for the right one."""
    return FaultFigures(
        run=len(results),
        lost=sum(one.lost for one in results),
        doubled=sum(one.doubled for one in results),
        wrong_account=sum(one.wrong_account for one in results),
        asks=sum(one.asks for one in results),
    )


def _is_on_the_line(case: Case) -> bool:
    return case.name in _ON_THE_LINE


def _is_at_the_desk(case: Case) -> bool:
    return case.name not in _ON_THE_LINE


_PARTS: dict[str, Callable[[Case], bool]] = {LINE: _is_on_the_line, DESK: _is_at_the_desk}


MATRICES = (*((platform, part) for platform in TOWNS for part in _PARTS), (OAUTH, LINE))
"""Platforms and parts that are measured."""


def _file(platform: str, part: str) -> Path:
    return _FOLDER / f"{platform}-{part}.json"
