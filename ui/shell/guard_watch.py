"""A look at connected apps and foreign posts behind everybody's back: at sign-in, and from time
to time. Nobody is disturbed where that fails; the guard's rooms show it (clause SEC-2)."""

from PySide6.QtCore import QObject, QTimer, Signal

from core.foundation.errors import NatiqError
from core.foundation.way_out import has_way_out
from core.workplace import Workplace
from ui.tasks import Tasks

COUNT_AFTER_MS = 1_500
LOOK_AFTER_MS = 6_000
"""After the daily look, which reads the network library: both at once would be felt."""
LOOK_EVERY_MS = 15 * 60 * 1000


class GuardWatch(QObject):
    """``count`` is how much waits for a person; ``changed`` when that is another number.

    ``looked`` comes after each look that reached for a platform.
    """

    changed = Signal()
    looked = Signal()

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # The guard itself is brought in by the first look: in practice never.
        self._workplace, self._tasks = workplace, tasks
        self._practice = workplace.practice
        self._looking = False
        self.is_online = has_way_out
        self.count = 0
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """From now on, look by itself. In practice nothing can be let in."""
        if self._practice:
            return
        self._timer.start()
        QTimer.singleShot(COUNT_AFTER_MS, self, self.refresh)
        QTimer.singleShot(LOOK_AFTER_MS, self, self.look)

    def stop(self) -> None:
        """Start nothing any more."""
        self._timer.stop()

    def look(self) -> None:
        """Look at every account that is due; one round at a time, and not without a network."""
        if self._looking or self._practice or not self.is_online():
            return
        self._looking = True
        self._tasks.run(self, self._check_due, self._have_looked, self._gave_up)

    def refresh(self) -> None:
        """Count again, without a look at a platform."""
        if not self._practice:
            self._tasks.run(self, self._needs_a_person, self.show_count, _leave_it)

    def show_count(self, count: int) -> None:
        """Somebody has counted."""
        if count != self.count:
            self.count = count
            self.changed.emit()

    def _check_due(self) -> int:
        return self._workplace.guard.check_due()

    def _needs_a_person(self) -> int:
        return self._workplace.guard.needs_a_person()

    def _have_looked(self, looked: int) -> None:
        self._looking = False
        self.refresh()
        if looked:
            self.looked.emit()

    def _gave_up(self, _problem: NatiqError) -> None:
        """Locked on the way: there is nobody to tell."""
        self._looking = False


def _leave_it(_problem: NatiqError) -> None:
    """The guard's own page says what cannot be read."""
