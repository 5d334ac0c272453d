"""What later starts of the program hand to the one that runs (see ``ui/running.py``)."""

import json
import logging
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from ui.running import REQUESTS, SUFFIX

_LIMIT = 16 * 1024
_FRESH_S = 10.0
"""Older ones are of a start that was killed: nobody waits for them any more."""


class HandedOver(QObject):
    """``wanted`` carries the file that is to be opened, or None: only come to the front."""

    wanted = Signal(object)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = data / REQUESTS
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)

    def listen(self) -> None:
        """From now on; what was handed over while this program was starting counts too."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            # Without it a second start says that the program is running already.
            logging.getLogger("natiq").warning("nothing can be handed over: no folder")
            return
        self._watcher.addPath(str(self._folder))
        self._look()

    def _look(self) -> None:
        for request in sorted(self._folder.glob(f"*{SUFFIX}")):
            try:
                fresh = time.time() - request.stat().st_mtime < _FRESH_S
                with request.open("rb") as file:
                    content = file.read(_LIMIT)
                # Taken only by whoever removes it.
                request.unlink()
            except OSError:
                # Whoever handed it over takes it back after a while, and says so himself.
                continue
            if fresh:
                self._take(content)

    def _take(self, content: bytes) -> None:
        try:
            named = json.loads(content)["file"]
        except (ValueError, KeyError, TypeError):
            logging.getLogger("natiq").warning("handed over: not readable")
            return
        if isinstance(named, str):
            self.wanted.emit(Path(named) if named else None)
