"""The policy in force, whether it was acknowledged, what is new in it, and newer ones."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.foundation.errors import NatiqError
from core.foundation.files import read_bounded
from core.policy.members import ARCHIVE_LIMIT
from core.policy_packs.model import Acknowledgement
from core.workplace import Workplace
from ui.tasks import Tasks

if TYPE_CHECKING:
    from core.policy_packs.changes import PolicyChanges


@dataclass(frozen=True)
class PolicyState:
    """What is known of the policy in force at one moment."""

    needed: bool
    acknowledged: Acknowledgement | None
    changes: "PolicyChanges | None"


class PolicyModel(QObject):
    """What the policy's screen shows, and what can be done there."""

    shown = Signal()
    acknowledged = Signal()
    imported = Signal(str)
    busy_changed = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._tasks = tasks
        self.pack = workplace.pack
        self.practice = workplace.practice
        self.problems = workplace.policy_in_force.problems
        self.state = PolicyState(needed=False, acknowledged=None, changes=None)
        self.busy = False

    def refresh(self) -> None:
        """Ask again what was acknowledged, off the main thread."""
        reading = self._workplace.policy_reading

        def read() -> PolicyState:
            return PolicyState(reading.needed(), reading.acknowledged(), reading.changes())

        self._tasks.run(self, read, self._show, self.failed.emit)

    def acknowledge(self, *, read_to_end: bool) -> None:
        """Say for the employee: I have read it and will keep to it."""
        reading = self._workplace.policy_reading
        self._set_busy(True)
        self._tasks.run(
            self,
            lambda: reading.acknowledge(read_to_end=read_to_end),
            self._acknowledged,
            self._failed,
        )

    def bring_in(self, path: Path) -> None:
        """Verify and keep a newer policy."""
        packs = self._workplace.policy_packs

        def work() -> str:
            return packs.import_pack(read_bounded(path, ARCHIVE_LIMIT)).version

        self._set_busy(True)
        self._tasks.run(self, work, self._imported, self._failed)

    def _show(self, state: PolicyState) -> None:
        self.state = state
        self.shown.emit()

    def _acknowledged(self, _: Acknowledgement) -> None:
        self._set_busy(False)
        self.acknowledged.emit()
        self.refresh()

    def _imported(self, version: str) -> None:
        self._set_busy(False)
        self.imported.emit(version)

    def _failed(self, problem: NatiqError) -> None:
        self._set_busy(False)
        self.failed.emit(problem)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()
