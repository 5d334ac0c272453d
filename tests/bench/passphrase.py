"""How long an opening by passphrase takes, and whether a killed change loses anything."""

import secrets
import statistics
import tempfile
import time
from pathlib import Path

from core.foundation.ids import new_id
from core.vault.calibration import calibrated
from core.vault.device_secret import MemoryDeviceSecrets
from core.vault.keys import KeyFile
from tests.faults.passphrase_changes import kill_at, mixed_steps

_OPENINGS = 9
_PASSPHRASE = "نخلة قارب منارة رمال"


def measure_unlock() -> float:
    """Seconds to open a key file that was made at the cost calibrated here; the median."""
    with tempfile.TemporaryDirectory() as folder:
        file, device_secrets = KeyFile(Path(folder) / "keys.json"), MemoryDeviceSecrets()
        random = secrets.token_bytes
        file.keep(
            file.draw(new_id(random), _PASSPHRASE, device_secrets, random, hardness=calibrated())
        )
        durations: list[float] = []
        for _ in range(_OPENINGS):
            begun = time.perf_counter()
            file.open(_PASSPHRASE, device_secrets)
            durations.append(time.perf_counter() - begun)
    return statistics.median(durations)


def measure_killed_changes(runs: int) -> int:
    """How many of ``runs`` changes, killed on the way, left not exactly one passphrase or
    not everything.

    Raises ``RuntimeError`` where a process was not killed where it had to be: then nothing
    was measured.
    """
    aftermaths = kill_at(mixed_steps(runs))
    alive = [run.step.name for run in aftermaths if not run.killed]
    if alive:
        raise RuntimeError(f"not killed: {alive}")
    return sum(run.lost for run in aftermaths)
