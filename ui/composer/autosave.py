"""Autosave: what is typed is on disk within half a second, in the order it was typed."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal

from core.drafts.service import Drafts
from core.foundation.errors import NatiqError
from ui.tasks import Tasks

SAVE_AFTER_MS = 400
"""From the first unsaved keystroke to the saving of all typed until then."""
_AGAIN_AFTER_MS = 2_000


@dataclass(frozen=True)
class Snapshot:
    """What is to be kept: a draft's text and cursor (code points) at one moment."""

    draft_id: str
    text: str
    cursor: int


class SaveKind(Enum):
    """Where the text on the screen stands against the text on the disk."""

    NOTHING = auto()
    PENDING = auto()
    SAVED = auto()
    FAILED = auto()


@dataclass(frozen=True)
class SaveState:
    """The kind, the moment of the last saving, and the problem of a failed one."""

    kind: SaveKind
    at: datetime | None = None
    problem: NatiqError | None = None


class _Writer:
    """Writes snapshots so that an older one never lands on a newer one, whatever the thread."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts
        self._turn = threading.Lock()
        self._written = -1

    def write(self, number: int, snapshot: Snapshot) -> datetime | None:
        """Keep ``snapshot``, the ``number``-th; ``None`` where a later one is kept already."""
        with self._turn:
            if number <= self._written:
                return None
            at = self._drafts.save(snapshot.draft_id, snapshot.text, snapshot.cursor)
            self._written = number
            return at


class Autosave(QObject):
    """Saves what ``take`` gives, off the main thread, while ``touch`` says that it changed."""

    changed = Signal()

    def __init__(
        self, drafts: Drafts, tasks: Tasks, take: Callable[[], Snapshot], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._writer = _Writer(drafts)
        self._tasks = tasks
        self._take = take
        self._number = 0
        self._dirty = False
        self._under_way = False
        self.state = SaveState(SaveKind.NOTHING)
        # Started by the first change and not put off by the next: a long burst of typing
        # is saved in pieces instead of after its end.
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._save)

    def touch(self) -> None:
        """Something changed that is not on disk yet."""
        self.touch_quietly()
        if self.state.kind is not SaveKind.PENDING:
            self._show(SaveState(SaveKind.PENDING, self.state.at))

    def touch_quietly(self) -> None:
        """Something changed that is to be kept and not worth a word, as where the cursor is."""
        self._dirty = True
        if not self._timer.isActive() and not self._under_way:
            self._timer.start(SAVE_AFTER_MS)

    def flush(self) -> bool:
        """Save now, on this thread, and say whether everything is on disk."""
        self._timer.stop()
        if not self._dirty and not self._under_way:
            return self.state.kind is not SaveKind.FAILED
        self._dirty = False
        try:
            at = self._writer.write(self._next_number(), self._take())
        except NatiqError as problem:
            self._failed(problem)
            return False
        self._show(SaveState(SaveKind.SAVED, at))
        return True

    def forget(self) -> None:
        """Another draft is on the screen; what was said about the last one is void."""
        self._timer.stop()
        self._dirty = False
        self._show(SaveState(SaveKind.NOTHING))

    def _save(self) -> None:
        self._dirty = False
        self._under_way = True
        number, snapshot = self._next_number(), self._take()
        writer = self._writer
        self._tasks.run(self, lambda: writer.write(number, snapshot), self._saved, self._failed)

    def _saved(self, at: datetime | None) -> None:
        self._under_way = False
        if self._dirty:
            self._timer.start(SAVE_AFTER_MS)
        elif at is not None:
            self._show(SaveState(SaveKind.SAVED, at))

    def _failed(self, problem: NatiqError) -> None:
        self._under_way = False
        self._dirty = True
        self._timer.start(_AGAIN_AFTER_MS)
        self._show(SaveState(SaveKind.FAILED, self.state.at, problem))

    def _next_number(self) -> int:
        self._number += 1
        return self._number

    def _show(self, state: SaveState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()
