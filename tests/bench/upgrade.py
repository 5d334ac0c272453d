"""What is lost when today's program opens profiles of earlier ones, killed on the way or not."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from core.storage.database import Database
from tests.faults.upgrades import WHILE_COPYING, WHILE_MIGRATING, kill_at, kill_somewhen
from tests.older_profiles import FIRST, LATER, lost_in, older_profile


@dataclass(frozen=True)
class UpgradeFigures:
    """``lost`` counts rows and attributes over all ``runs``; a database that is neither the
    old one nor the new one, or a missing copy, counts as one more."""

    runs: int
    lost: int


def measure_upgrades(killed_somewhen: int) -> UpgradeFigures:
    """Each profile once undisturbed; the first release's killed at every step, and so often
    at a moment that nobody has chosen.

    Raises ``RuntimeError`` where a process was not killed where it had to be: then nothing
    was measured.
    """
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        lost = [_undisturbed(made, folder / made.name) for made in (FIRST, LATER)]
        stops = {**WHILE_COPYING, **WHILE_MIGRATING}
        aftermaths = [kill_at(FIRST, folder / name, stop) for name, stop in stops.items()]
        if not all(one.killed for one in aftermaths):
            raise RuntimeError("an upgrade was not killed where it had to be")
        aftermaths += [
            kill_somewhen(FIRST, folder / f"killed {seed}", seed) for seed in range(killed_somewhen)
        ]
    lost += [len(one.lost) + (not one.sound) + (one.copy_revision is None) for one in aftermaths]
    return UpgradeFigures(len(lost), sum(lost))


def _undisturbed(made: Path, folder: Path) -> int:
    older = older_profile(made, folder)
    database = Database.open(older.database, older.key())
    lost = lost_in(database, older.rows)
    database.close()
    return len(lost)
