"""One program at a time on one employee's data."""

from pathlib import Path

from filelock import FileLock, Timeout

from core.foundation.errors import Unavailable
from core.storage.model import StorageProblem

_PATIENCE_S = 0.3


class InstanceLock:
    """Held by the program that runs. The system lets go of it when the process dies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = FileLock(folder / "running.lock")

    def acquire(self) -> None:
        """Take the lock, or raise ``Unavailable(ALREADY_RUNNING)``.

        Raises ``Unavailable(DISK)`` where the folder cannot be made or written to.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            # A second start looks for a moment whether somebody holds it (``ui/running.py``).
            self._lock.acquire(timeout=_PATIENCE_S, poll_interval=_PATIENCE_S / 10)
        except Timeout as error:
            raise Unavailable(StorageProblem.ALREADY_RUNNING) from error
        except OSError as error:
            raise Unavailable(StorageProblem.DISK, name=self._folder.name) from error

    def release(self) -> None:
        self._lock.release()
