"""Whom a draft is for, what for, and its labels (clause CON-1), without widgets."""

from PySide6.QtCore import QObject, Signal

from core.drafts.model import Draft
from core.foundation.errors import NatiqError
from core.workplace import Workplace

AUDIENCE, AIM, LABELS = "audience", "aim", "labels"
"""What is said of a purpose, by name."""


class PurposeModel(QObject):
    """What is known of the purpose of the draft on the screen."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._draft_id = ""
        self.audience = ""
        self.aim = ""
        self.labels: tuple[str, ...] = ()

    @property
    def audience_required(self) -> bool:
        """Whether IT wants every post to say whom it is for and what for."""
        return self._workplace.settings.audience_required == "yes"

    @property
    def missing(self) -> str:
        """Which of audience and aim is required and not named yet; empty where neither is."""
        if not self.audience_required:
            return ""
        if not self.audience:
            return AUDIENCE
        return "" if self.aim else AIM

    def show(self, draft: Draft) -> None:
        """Another draft is on the screen."""
        self._draft_id = draft.id
        self.audience, self.aim, self.labels = draft.audience, draft.aim, draft.labels
        self.changed.emit()

    def change(self, audience: str, aim: str, labels: tuple[str, ...]) -> bool:
        """Keep what was said of the draft; whether that worked."""
        drafts = self._workplace.drafts
        audience, aim = " ".join(audience.split()), " ".join(aim.split())
        try:
            drafts.set_purpose(self._draft_id, audience, aim)
            drafts.set_labels(self._draft_id, labels)
        except NatiqError as problem:
            self.failed.emit(problem)
            return False
        self.audience, self.aim, self.labels = audience, aim, labels
        self.changed.emit()
        return True

    def used_audiences(self) -> tuple[str, ...]:
        """Audiences of earlier drafts."""
        return self._workplace.drafts.audiences()

    def used_aims(self) -> tuple[str, ...]:
        """Aims of earlier drafts."""
        return self._workplace.drafts.aims()

    def used_labels(self) -> tuple[str, ...]:
        """Labels of earlier drafts."""
        return self._workplace.drafts.labels()
