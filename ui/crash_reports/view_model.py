"""The reports on this machine, one of them in front, and what was decided about each."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.foundation.crashes import CrashReport, CrashReports, save_copy
from core.foundation.errors import NatiqError
from core.foundation.ids import Randomness


class CrashReportsModel(QObject):
    """``changed`` when another report is in front or none is left, ``failed`` says why not.

    ``saved`` brings the name of the file that a copy went to.
    """

    changed = Signal()
    failed = Signal(object)
    saved = Signal(str)

    def __init__(self, folder: Path, random: Randomness, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reports = CrashReports(folder, random)
        self.listed: tuple[CrashReport, ...] = ()
        self.at = 0
        self.text = ""

    @property
    def count(self) -> int:
        """How many lie on this machine."""
        return len(self._reports.all())

    def list_undecided(self) -> None:
        """Bring those that nobody has decided about."""
        self.listed = self._reports.undecided()
        self.go_to(0)

    def list_all(self) -> None:
        """Bring all that lie here."""
        self.listed = self._reports.all()
        self.go_to(0)

    @property
    def current(self) -> CrashReport | None:
        """The report in front, if any is left."""
        return self.listed[self.at] if self.listed else None

    def go_to(self, at: int) -> None:
        """Put the report of that place in front, or the nearest there is."""
        self.at = max(0, min(at, len(self.listed) - 1))
        report, failure = self.current, None
        self.text = ""
        if report is not None:
            try:
                self.text = self._reports.text(report)
            except NatiqError as problem:
                failure = problem
        self.changed.emit()
        if failure is not None:
            self.failed.emit(failure)

    def keep(self) -> None:
        """Leave the report in front on this machine, and ask about it no more."""
        if self.current is not None:
            self._decide(self._reports.decide)

    def delete(self) -> None:
        """Let go of the report in front."""
        if self.current is not None:
            self._decide(self._reports.delete)

    def save(self, path: Path) -> None:
        """Write a copy of the report in front, exactly as it is shown."""
        try:
            save_copy(self.text, path)
        except NatiqError as problem:
            self.failed.emit(problem)
            return
        self.saved.emit(path.name)

    def _decide(self, decision: Callable[[CrashReport], object]) -> None:
        report = self.listed[self.at]
        try:
            decision(report)
        except NatiqError as problem:
            self.failed.emit(problem)
            return
        self.listed = tuple(one for one in self.listed if one != report)
        self.go_to(self.at)
