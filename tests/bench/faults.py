"""The whole fault matrix of each platform, and what of it went wrong.

Each platform is measured by itself, as it takes its minutes; the figures of all are summed up
from what each has written down.
"""

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.faults.matrix import matrix_in
from tests.faults.matrix_cases import Case
from tests.faults.matrix_result import Result
from tests.faults.matrix_town import Town
from tests.faults.matrix_towns import TOWNS

RUNS = 5
_FOLDER = Path(__file__).resolve().parents[2] / "build" / "faults"


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
    def held(self) -> int:
        """Runs in which nothing went wrong."""
        return self.run - self.lost - self.doubled - self.wrong_account


def measure_faults(
    platform: str, part: str = "", wanted: Callable[[Case], bool] = lambda _: True
) -> FaultFigures:
    """Play the platform's cases, or a ``part`` of them, and write the figures down."""
    file = _FOLDER / f"{platform}{part}.json"
    file.unlink(missing_ok=True)
    opened: AbstractContextManager[Town] = TOWNS[platform]()
    with opened as town, matrix_in(town) as matrix:
        figures = figures_of(matrix.play(RUNS, wanted))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(asdict(figures)), encoding="utf-8")
    return figures


def figures_of(results: Sequence[Result]) -> FaultFigures:
    """Counted over these runs; one that is both lost and doubled counts as lost."""
    return FaultFigures(
        run=len(results),
        lost=sum(one.lost for one in results),
        doubled=sum(one.doubled and not one.lost for one in results),
        wrong_account=sum(one.wrong_account and not (one.lost or one.doubled) for one in results),
        asks=sum(one.asks for one in results),
    )


def sum_of_faults(names: Sequence[str]) -> FaultFigures:
    """All that was measured under these names. Raises ``OSError`` where one was not."""
    written = [json.loads((_FOLDER / f"{name}.json").read_text("utf-8")) for name in names]
    return FaultFigures(**{key: sum(one[key] for one in written) for key in written[0]})
