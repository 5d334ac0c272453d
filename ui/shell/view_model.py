"""What the frame around the screens shows: counts, the network, and what goes on behind."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from core.foundation.errors import NatiqError
from core.foundation.way_out import has_way_out
from core.publishing.model import OutboxState
from core.workplace import Workplace
from ui.speaking.speakers import Speakers
from ui.tasks import Tasks

DISPATCH_EVERY_MS = 20_000


@dataclass(frozen=True)
class Counts:
    """How many drafts there are, and how many jobs of the outbox a person should look at.

    ``overdue`` have missed their time and wait for a person's word.
    """

    drafts: int = 0
    needing: int = 0
    overdue: int = 0


class ShellModel(QObject):
    """Keeps the frame true, and lets the outbox send what is due."""

    counts_changed = Signal()
    network_changed = Signal()
    outbox_moved = Signal()
    failed = Signal(object)

    def __init__(
        self, workplace: Workplace, tasks: Tasks, speakers: Speakers, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._tasks = tasks
        self._speakers = speakers
        self._dispatching = False
        self.counts = Counts()
        self.online = has_way_out()
        self._timer = QTimer(self, interval=DISPATCH_EVERY_MS)
        self._timer.timeout.connect(self.look_after)
        self._timer.start()

    def look_after(self) -> None:
        """Once in a while: decisions, network, and what the outbox can send by now."""
        self._speakers.refresh()
        online = has_way_out()
        if online != self.online:
            self.online = online
            self.network_changed.emit()
        self.dispatch()

    def dispatch(self) -> None:
        """Send what is due, off the main thread; one round at a time."""
        if self._dispatching:
            return
        self._dispatching = True
        self._tasks.run(
            self, self._workplace.publishing.dispatch_due, self._dispatched, self._dispatch_failed
        )

    def refresh_counts(self) -> None:
        """Count again, off the main thread."""
        drafts, publishing = self._workplace.drafts, self._workplace.publishing

        def count() -> Counts:
            overdue = publishing.counts().get(OutboxState.OVERDUE, 0)
            return Counts(drafts.count(), len(publishing.needing_a_person()), overdue)

        self._tasks.run(self, count, self._counted, self.failed.emit)

    def stop(self) -> None:
        """Start nothing any more."""
        self._timer.stop()

    def _dispatched(self, moved: int) -> None:
        self._dispatching = False
        if moved:
            self.outbox_moved.emit()
            self.refresh_counts()

    def _dispatch_failed(self, problem: NatiqError) -> None:
        self._dispatching = False
        self.failed.emit(problem)

    def _counted(self, counts: Counts) -> None:
        if counts != self.counts:
            self.counts = counts
            self.counts_changed.emit()
