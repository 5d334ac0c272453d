"""The list of drafts and what can be done there, without widgets."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from core.delegation.model import DelegatedAccount
from core.drafts.model import EVERYTHING, Draft, DraftSummary, Filters
from core.foundation.clock import Clock
from core.foundation.errors import NatiqError
from core.workplace import Workplace
from ui.drafts.list_model import PAGE, SUMMARY_ROLE, DraftList
from ui.tasks import Tasks

__all__ = ["MOST_FOUND", "PAGE", "SUMMARY_ROLE", "Choices", "DraftsModel"]

MOST_FOUND = 200
SEARCH_AFTER_MS = 80


@dataclass(frozen=True)
class Choices:
    """What the list can be narrowed by."""

    labels: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    accounts: tuple[DelegatedAccount, ...] = ()


@dataclass(frozen=True)
class _Answer:
    asked: int
    rows: tuple[DraftSummary, ...]
    total: int


class DraftsModel(QObject):
    """What the drafts screen shows, and what can be done there."""

    shown = Signal()
    choices_changed = Signal()
    discarded = Signal(str)
    restored = Signal(str)
    deleted = Signal(int)
    duplicated = Signal(str)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workplace, self.tasks = workplace, tasks
        self._drafts = workplace.drafts
        self._query = ""
        self._asked = 0
        self._tidied = False
        self.filters = EVERYTHING
        self.choices = Choices()
        self.total = 0
        self.rows = DraftList(self)
        self.rows.page_wanted.connect(self._fetch)
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._timer.timeout.connect(self.refresh)

    @property
    def query(self) -> str:
        return self._query

    @property
    def clock(self) -> Clock:
        return self.workplace.clock

    def search(self, query: str) -> None:
        """Find as one types: shortly after the last keystroke, the newest query wins."""
        self._query = query.strip()
        self._timer.start()

    def narrow(self, filters: Filters) -> None:
        """Show only what ``filters`` say."""
        if filters != self.filters:
            self.filters = filters
            self.refresh()

    def refresh(self) -> None:
        """Read the list again from its beginning."""
        self._timer.stop()
        self._asked += 1
        asked, query, filters = self._asked, self._query, self.filters
        drafts = self._drafts

        def read() -> _Answer:
            if query:
                rows = drafts.search(query, MOST_FOUND, filters)
                total = len(rows)
            else:
                rows, total = drafts.recent(PAGE, 0, filters), drafts.count(filters)
            return _Answer(asked, rows, total)

        self.tasks.run(self, read, self._show, self.failed.emit)

    def _show(self, answer: _Answer) -> None:
        if answer.asked != self._asked:
            return
        self.total = answer.total
        self.rows.replace(answer.total, answer.rows)
        self.shown.emit()
        self._read_choices()
        self._tidy()

    def _read_choices(self) -> None:
        """Behind the rows: nobody narrows a list that is not there yet."""
        drafts, workplace = self._drafts, self.workplace

        def read() -> Choices:
            return Choices(drafts.labels(), drafts.audiences(), workplace.accounts())

        self.tasks.run(self, read, self._choices_read, self.failed.emit)

    def _choices_read(self, choices: Choices) -> None:
        if choices != self.choices:
            self.choices = choices
            self.choices_changed.emit()

    def _fetch(self, page: int) -> None:
        asked, drafts, filters = self._asked, self._drafts, self.filters

        def read() -> tuple[int, tuple[DraftSummary, ...]]:
            return asked, drafts.recent(PAGE, page * PAGE, filters)

        def show(answer: tuple[int, tuple[DraftSummary, ...]]) -> None:
            if answer[0] == self._asked:
                self.rows.put_page(page, answer[1])

        self.tasks.run(self, read, show, self.failed.emit)

    def _tidy(self) -> None:
        """Once a session, behind the first look: old trash goes, and the index is made ready."""
        if self._tidied:
            return
        self._tidied = True
        drafts = self._drafts

        def tidy() -> int:
            gone = drafts.purge_trash()
            drafts.bring_index_up_to_date()
            return gone

        self.tasks.run(self, tidy, self._tidied_up, self.failed.emit)

    def _tidied_up(self, gone: int) -> None:
        if gone and self.filters.trash:
            self.refresh()

    # One draft

    def discard(self, draft_id: str) -> None:
        """Put a draft into the trash, from which ``restore`` brings it back."""
        self._do(lambda: self._drafts.discard(draft_id), lambda: self.discarded.emit(draft_id))

    def restore(self, draft_id: str) -> None:
        """Bring a draft back from the trash."""
        self._do(lambda: self._drafts.restore(draft_id), lambda: self.restored.emit(draft_id))

    def _do(self, act: Callable[[], object], tell: Callable[[], object]) -> None:
        try:
            act()
        except NatiqError as problem:
            self.failed.emit(problem)
            return
        tell()
        self.refresh()

    def duplicate(self, draft_id: str) -> None:
        """Make a copy; its attachments may be large."""
        drafts = self._drafts
        self.tasks.run(self, lambda: drafts.duplicate(draft_id), self._duplicated, self.failed.emit)

    def _duplicated(self, copy: Draft) -> None:
        self.duplicated.emit(copy.id)
        self.refresh()

    def delete_for_good(self, draft_id: str) -> None:
        """Delete one draft of the trash; nothing brings it back."""
        drafts = self._drafts

        def delete() -> int:
            drafts.delete_for_good(draft_id)
            return 1

        self.tasks.run(self, delete, self._deleted, self.failed.emit)

    def empty_trash(self) -> None:
        """Delete all that is in the trash."""
        self.tasks.run(self, self._drafts.empty_trash, self._deleted, self.failed.emit)

    def _deleted(self, how_many: int) -> None:
        self.deleted.emit(how_many)
        self.refresh()
