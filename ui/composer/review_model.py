"""What the review finds in the draft on the screen, and what was answered, without widgets."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from core.drafts.model import Draft
from core.foundation.errors import NatiqError
from core.platforms.model import Limits
from core.policy.beside import findings_beside
from core.policy.model import Answer, AnswerKind, Clause, Finding, unanswered
from core.policy.pack import PolicyPack
from core.workplace import Workplace


class ReviewModel(QObject):
    """``in_text`` stands in the text, ``beside`` in descriptions and in options of the poll.

    ``changed`` says that findings or answers are others now, ``found_nothing_new`` that a
    look has found what was found before.
    """

    changed = Signal()
    found_nothing_new = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._draft_id = ""
        self.in_text: tuple[Finding, ...] = ()
        self.beside: tuple[Finding, ...] = ()
        self.answers: dict[str, Answer] = {}

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Those in the text first."""
        return self.in_text + self.beside

    @property
    def pack(self) -> PolicyPack:
        """The policy in force."""
        return self._workplace.pack

    @property
    def clauses(self) -> Mapping[str, Clause]:
        """Its clauses, by id."""
        return self.pack.clauses

    def show(self, draft: Draft) -> None:
        """Another draft is on the screen."""
        self._draft_id = draft.id
        self.answers = {answer.finding_key: answer for answer in draft.answers}

    def look(self, text: str, limits: Limits, alts: Sequence[str], options: Sequence[str]) -> None:
        """Check what goes out as it stands."""
        reviewer = self._workplace.reviewer
        in_text = reviewer.review(text, limits)
        beside = tuple(findings_beside(reviewer, text, alts, options))
        if (in_text, beside) == (self.in_text, self.beside):
            self.found_nothing_new.emit()
            return
        self.in_text, self.beside = in_text, beside
        self.changed.emit()

    def open_findings(self) -> tuple[Finding, ...]:
        """What still stands against publishing."""
        return unanswered(self.findings, self.answers.values())

    def answer(self, finding: Finding, words: str, kind: AnswerKind | None = None) -> bool:
        """Answer a finding's question; empty words take the answer back. Whether it was kept."""
        try:
            answer = self._workplace.answer(self._draft_id, finding, words, kind)
        except NatiqError as problem:
            self.failed.emit(problem)
            return False
        if answer.text:
            self.answers[finding.key] = answer
        else:
            self.answers.pop(finding.key, None)
        self.changed.emit()
        return True
