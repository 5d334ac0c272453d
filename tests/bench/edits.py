"""How many random edits leave editor, database and revisions unequal.

``python -m tests.bench.edits 1000000`` makes that many and says what went wrong.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from core.drafts.service import Drafts
from tests.bench.practice import practice_profile
from tests.kept_edits import Run, run
from ui.tasks import Tasks


def measure_edits(edits: int, seed: int = 0) -> Run:
    """Make ``edits`` edits over a practice profile. Needs a display."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError
    tasks = Tasks()
    with _drafts() as drafts:
        done = run(drafts, tasks, edits, seed)
        tasks.shutdown()
    return done


@contextmanager
def _drafts() -> Iterator[Drafts]:
    with practice_profile() as (_, workplace):
        yield workplace.drafts


if __name__ == "__main__":
    outcome = measure_edits(int(sys.argv[1]), int((sys.argv[2:] or ["0"])[0]))
    for which, reason in outcome.unequal:
        sys.stdout.write(f"seed {which}: {reason}\n")
    sys.stdout.write(f"{len(outcome.unequal)} unequal in {outcome.edits} edits\n")
