"""The earlier texts of one draft, without widgets."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from core.drafts.differences import difference
from core.drafts.model import Revision, Run
from core.drafts.service import Drafts
from ui.tasks import Tasks


@dataclass(frozen=True)
class Comparison:
    """What has changed from a revision to the present text."""

    revision: Revision
    runs: tuple[Run, ...]


class RevisionsModel(QObject):
    """Reads and compares off the main thread; the newest question wins."""

    listed = Signal()
    compared = Signal(object)
    restored = Signal(str)
    failed = Signal(object)

    def __init__(self, drafts: Drafts, tasks: Tasks, draft_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts, self._tasks, self._draft_id = drafts, tasks, draft_id
        self._asked: Revision | None = None
        self.all: tuple[Revision, ...] = ()
        self.known = False

    def refresh(self) -> None:
        """Read the list."""
        drafts, draft_id = self._drafts, self._draft_id
        self._tasks.run(self, lambda: drafts.revisions.of(draft_id), self._listed, self.failed.emit)

    def compare(self, revision: Revision) -> None:
        """Say what has changed from ``revision`` to the present text."""
        self._asked = revision
        drafts, draft_id = self._drafts, self._draft_id

        def read() -> Comparison:
            old, new = drafts.revisions.text_of(revision), drafts.read(draft_id).text
            return Comparison(revision, difference(old, new))

        self._tasks.run(self, read, self._compared, self.failed.emit)

    def restore(self, revision: Revision) -> None:
        """Make the revision's text the draft's own again."""
        drafts, draft_id = self._drafts, self._draft_id

        def restore() -> str:
            drafts.revisions.restore(draft_id, revision)
            return draft_id

        self._tasks.run(self, restore, self.restored.emit, self.failed.emit)

    def _listed(self, revisions: tuple[Revision, ...]) -> None:
        self.all, self.known = revisions, True
        self.listed.emit()

    def _compared(self, comparison: Comparison) -> None:
        if comparison.revision == self._asked:
            self.compared.emit(comparison)
