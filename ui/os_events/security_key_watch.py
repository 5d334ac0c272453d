"""Whether the security key that opened the profile is still plugged in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.foundation.errors import NatiqError
from ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_EVERY_MS = 1_000


class SecurityKeyWatch(QObject):
    """Emits ``removed`` once when a place that was to be watched holds no key any more.

    It looks once a second: the system's list of devices is read in a few milliseconds, and
    the same way serves every system. Notifications of each would come no sooner than a
    person notices.
    """

    removed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._present: Callable[[], frozenset[str]] | None = None
        self._places: frozenset[str] = frozenset()
        self._looking = False
        self._second = QTimer(self)
        self._second.setInterval(LOOK_EVERY_MS)
        self._second.timeout.connect(self.look)

    @property
    def watching(self) -> bool:
        """Whether anything is watched."""
        return self._second.isActive()

    def watch(self, places: frozenset[str], present: Callable[[], frozenset[str]]) -> None:
        """Watch these places; ``present`` tells where keys are plugged in.

        Without a place nothing is watched: no key took part in the opening.
        """
        self.stop()
        self._places, self._present = places, present
        if places:
            self._second.start()

    def stop(self) -> None:
        """Watch nothing any more."""
        self._second.stop()
        self._places, self._present = frozenset(), None

    def look(self) -> None:
        """Look now, on a pool thread."""
        if self._present is None or self._looking:
            return
        self._looking = True
        places, present = self._places, self._present
        self._tasks.run(self, lambda: (places, present()), self._compare, self._overlook)

    def _compare(self, seen: tuple[frozenset[str], frozenset[str]]) -> None:
        self._looking = False
        places, present = seen
        # What was seen before the watch was changed or ended says nothing about it.
        if places == self._places and places - present:
            self.stop()
            self.removed.emit()

    def _overlook(self, _error: NatiqError) -> None:
        """A list that cannot be read now is read again in a second."""
        self._looking = False
