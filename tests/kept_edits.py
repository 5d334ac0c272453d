"""Random edits over a stored draft: editor, database and latest revision must agree.

Saving goes through the real ``Autosave`` and ``Drafts``; revisions are kept, restored and
gone on from. ``run`` makes as many edits as it is told.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from core.drafts.model import RevisionReason
from core.drafts.service import Drafts
from tests.random_edits import Edit, Kind, Typist
from ui.composer.autosave import Autosave, Snapshot
from ui.composer.editor import Editor
from ui.tasks import Tasks

_SAVED_EVERY = 20
_KEPT_EVERY = 60
_RESTORED_EVERY = 150
_EDITS_OF_A_DRAFT = 300


class KeptDraft:
    """One draft on the screen and on the disk."""

    def __init__(self, drafts: Drafts, tasks: Tasks) -> None:
        self._drafts = drafts
        self._owner = QObject()
        self.editor = Editor()
        self._id = drafts.create().id
        self._autosave = Autosave(drafts, tasks, self._snapshot, self._owner)
        self._typist = Typist(self.editor)
        self.editor.text_changed.connect(self._autosave.touch)
        self.editor.cursorPositionChanged.connect(self._autosave.touch_quietly)
        self.editor.load("", 0)

    def edit(self, edits: Iterator[Edit]) -> None:
        """Make all ``edits``. Raises ``AssertionError`` at the first that goes wrong."""
        for number, edit in enumerate(edits, start=1):
            self._typist.make(edit)
            if number % _SAVED_EVERY == 0:
                self._save()
            if number % _KEPT_EVERY == 0:
                self._keep()
            if number % _RESTORED_EVERY == 0:
                self._restore(Random(edit.number))  # noqa: S311 - repeatable
        self._save()
        self._keep()

    def close(self) -> None:
        """Put the editor away."""
        self._autosave.forget()
        self._owner.deleteLater()
        self.editor.deleteLater()

    def _save(self) -> None:
        assert self._autosave.flush(), "not saved"
        assert self._drafts.read(self._id).text == self.editor.text(), "the draft differs"
        assert self._drafts.read(self._id).cursor == self.editor.cursor_offset(), "its cursor"

    def _keep(self) -> None:
        self._save()
        self._drafts.revisions.keep(self._id, RevisionReason.COMMAND)
        kept = self._drafts.revisions.of(self._id)
        if self.editor.text().strip():
            texts = [self._drafts.revisions.text_of(revision) for revision in kept]
            assert self.editor.text() in texts, "no revision has the text"

    def _restore(self, random: Random) -> None:
        kept = self._drafts.revisions.of(self._id)
        if not kept:
            return
        chosen = random.choice(kept)
        wanted = self._drafts.revisions.text_of(chosen)
        text = self._drafts.revisions.restore(self._id, chosen)
        self.editor.load(text, self._drafts.read(self._id).cursor)
        self._autosave.forget()
        assert self.editor.text() == wanted, "another text was restored"
        assert self._drafts.read(self._id).text == wanted, "another text is stored"

    def _snapshot(self) -> Snapshot:
        return Snapshot(self._id, self.editor.text(), self.editor.cursor_offset())


@dataclass(frozen=True)
class Run:
    """How many edits were made, and what went wrong: the seed of each draft with its reason."""

    edits: int
    unequal: tuple[tuple[int, str], ...]


def run(drafts: Drafts, tasks: Tasks, edits: int, seed: int = 0) -> Run:
    """Make ``edits`` edits in draft after draft; ``seed`` decides which."""
    made, unequal = 0, list[tuple[int, str]]()
    while made < edits:
        count = min(_EDITS_OF_A_DRAFT, edits - made)
        draft = KeptDraft(drafts, tasks)
        try:
            draft.edit(random_edits(Random(seed), count))  # noqa: S311 - repeatable
        except AssertionError as difference:
            unequal.append((seed, str(difference)))
        draft.close()
        QApplication.processEvents()
        made, seed = made + count, seed + 1
    return Run(made, tuple(unequal))


def random_edits(random: Random, count: int) -> Iterator[Edit]:
    """``count`` edits."""
    kinds = tuple(Kind)
    for _ in range(count):
        yield Edit(random.choice(kinds), random.getrandbits(31))
