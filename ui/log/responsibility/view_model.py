"""Records of responsibility as the page shows them, read off the main thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from core.audit.model import AuditEntry
from core.policy.model import Clause
from core.publishing.responsibility import (
    Choices,
    Found,
    Responsibility,
    ResponsibilityRecord,
    Wanted,
)
from core.workplace import Workplace
from ui.link_choice.opener import LinkOpener
from ui.moments import MUSCAT
from ui.tasks import Tasks

PAGE = 100
_TYPING_MS = 200
"""How long after the last letter the search begins."""


@dataclass(frozen=True)
class _Read:
    number: int
    found: Found
    choices: Choices


class ResponsibilityModel(QObject):
    """The newest first. ``shown`` brings other records, ``told`` what the log says of one."""

    shown = Signal()
    told = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._responsibility = workplace.responsibility
        self._pack, self._clock, self._tasks = workplace.pack, workplace.clock, tasks
        self.employee = workplace.employee
        self.links = LinkOpener(workplace, tasks, self)
        self._asked = 0
        self._most = PAGE
        self.wanted = Wanted()
        self.records: tuple[ResponsibilityRecord, ...] = ()
        self.more = False
        self.read = False
        self.choices = Choices()
        self.chosen: ResponsibilityRecord | None = None
        self.steps: tuple[AuditEntry, ...] = ()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.refresh)

    @property
    def clauses(self) -> Mapping[str, Clause]:
        """The clauses of the policy in force, by id."""
        return self._pack.clauses

    def now(self) -> datetime:
        """The present moment (UTC)."""
        return self._clock.now()

    def today(self) -> date:
        """The day in Muscat."""
        return self.now().astimezone(MUSCAT).date()

    def want(self, wanted: Wanted, *, typing: bool = False) -> None:
        """Show these records; while somebody types, once they pause."""
        self.wanted, self._most = wanted, PAGE
        if typing:
            self._typing.start()
        else:
            self.refresh()

    def refresh(self) -> None:
        """Read the records again."""
        self._typing.stop()
        self._asked += 1
        asked = self._responsibility, self.wanted, self._most, self._asked
        self._tasks.run(self, lambda: _read(*asked), self._show, self.failed.emit)

    def show_more(self) -> None:
        """Go further back."""
        self._most += PAGE
        self.refresh()

    def choose(self, record: ResponsibilityRecord | None) -> None:
        """Show this one; ``told`` follows once the log was asked about it."""
        if record == self.chosen:
            return
        self.chosen, self.steps = record, ()
        self.told.emit()
        if record is None or record.item_id is None:
            return
        responsibility = self._responsibility
        self._tasks.run(
            self,
            lambda: (record, responsibility.steps(record)),
            self._tell,
            self.failed.emit,
        )

    def _tell(self, told: tuple[ResponsibilityRecord, tuple[AuditEntry, ...]]) -> None:
        record, steps = told
        if record == self.chosen:
            self.steps = steps
            self.told.emit()

    def _show(self, read: _Read) -> None:
        if read.number != self._asked:
            return
        self.records, self.more = read.found.records, read.found.more
        self.choices, self.read = read.choices, True
        self.shown.emit()


def _read(responsibility: Responsibility, wanted: Wanted, most: int, number: int) -> _Read:
    return _Read(number, responsibility.find(wanted, most), responsibility.choices())
