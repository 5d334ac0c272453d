"""Python's garbage, collected on the main thread only.

Left to itself the collector runs on whichever thread happens to allocate. A widget that stands
in a circle of references would then be taken away on a thread of the pool, and Qt ends the
process for that.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 1_000


class Collector(QObject):
    """Looks every second whether enough has come together, by Python's own thresholds."""

    def __init__(self, parent: QObject | None = None, every_ms: int = _LOOK_EVERY_MS) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again, once no thread works with widgets about."""
        self._timer.stop()
        gc.enable()

    def _look(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [
            generation
            for generation, (count, threshold) in enumerate(zip(counts, thresholds, strict=True))
            if count > threshold
        ]
        if due:
            gc.collect(due[-1])
