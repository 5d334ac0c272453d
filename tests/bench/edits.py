"""How many random edits leave editor, database and revisions unequal.

``python -m tests.bench.edits 1000000`` makes that many and says what went wrong.
"""

import secrets
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from core.application import Application
from core.delegation.practice import PracticeNames
from core.drafts.service import Drafts
from core.foundation.clock import SystemClock
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from core.identity.model import Employee
from core.vault.device_secret import MemoryDeviceSecrets
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
    with tempfile.TemporaryDirectory() as folder:
        application = Application(
            Paths(Path(folder) / "data", Path(folder) / "machine"),
            Settings(),
            SystemClock(),
            secrets.token_bytes,
            MemoryDeviceSecrets(),
        )
        workplace = application.open_practice(
            Employee("0000", "موظف مفوَّض"), PracticeNames("حساب التدريب")
        )
        yield workplace.drafts
        workplace.close()
        application.close()


if __name__ == "__main__":
    outcome = measure_edits(int(sys.argv[1]), int((sys.argv[2:] or ["0"])[0]))
    for which, reason in outcome.unequal:
        sys.stdout.write(f"seed {which}: {reason}\n")
    sys.stdout.write(f"{len(outcome.unequal)} unequal in {outcome.edits} edits\n")
