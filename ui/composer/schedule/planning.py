"""What the draft on the screen is meant for besides its account: a time, and further accounts."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from core.drafts.model import Draft
from core.foundation.errors import NatiqError
from core.workplace import Workplace


class PlanningModel(QObject):
    """``wished`` is the moment (UTC) for which the draft was begun in the calendar."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.draft_id = ""
        self.wished: datetime | None = None
        self.also: tuple[str, ...] = ()

    def show(self, draft: Draft) -> None:
        """Another draft is on the screen, or the same anew."""
        if draft.id != self.draft_id:
            self.wished = None
        self.draft_id, self.also = draft.id, draft.also
        self.changed.emit()

    def wish(self, at: datetime | None) -> None:
        """The draft is to be planned for that moment; ``None`` for no such wish."""
        self.wished = at
        self.changed.emit()

    def choose_also(self, account_keys: Sequence[str]) -> None:
        """The draft is to go to these accounts besides its own."""
        if tuple(account_keys) == self.also:
            return
        try:
            self.workplace.drafts.choose_further_accounts(self.draft_id, account_keys)
        except NatiqError as problem:
            self.failed.emit(problem)
            return
        self.also = tuple(account_keys)
        self.changed.emit()
