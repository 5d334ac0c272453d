"""Whose post the draft on the screen answers or quotes, and whether it can go out so."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.drafts.model import Draft, Relation, RelationKind
from core.foundation.errors import NatiqError, Refused
from core.platforms.model import PlatformProblem
from core.workplace import Workplace
from ui.link_choice.opener import LinkOpener
from ui.seen_post.offers import Offer, why_not
from ui.speaking.speakers import Speaker, Speakers
from ui.tasks import Tasks

if TYPE_CHECKING:
    from ui.seen_post.view_model import SeenPostModel


class RelationModel(QObject):
    """``problem`` says why the account that is chosen cannot answer or quote that post."""

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        speakers: Speakers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._tasks, self._speakers = workplace, tasks, speakers
        self.links = LinkOpener(workplace, tasks, self)
        self._draft_id = ""
        self._speaker: Speaker | None = None
        self.relation: Relation | None = None
        self.problem: NatiqError | None = None
        self.own = False
        """Whether it is a post of the account itself."""

    @property
    def elsewhere(self) -> bool:
        """Whether it was found under another account than the one that is chosen."""
        to, speaker = self.relation, self._speaker
        return to is not None and speaker is not None and to.account_key != speaker.key

    def show(self, draft: Draft) -> None:
        """Another draft is on the screen, or the same anew."""
        self._draft_id = draft.id
        self._put(draft.relation)

    def follow(self, speaker: Speaker | None) -> None:
        """Another account is chosen, or its decision is another one."""
        self._speaker = speaker
        self._put(self.relation)

    def remove(self) -> None:
        """The draft stands for itself."""
        try:
            self._workplace.drafts.relate(self._draft_id, None)
        except NatiqError as problem:
            self.failed.emit(problem)
            return
        self._put(None)

    def seen_post(self) -> SeenPostModel:
        """For looking a post up; brought in when somebody does."""
        module = importlib.import_module("ui.seen_post.view_model")
        model: SeenPostModel = module.SeenPostModel(self._workplace, self._tasks, self._speakers)
        return model

    def _put(self, relation: Relation | None) -> None:
        before = (self.relation, self._said())
        self.relation = relation
        self.own = relation is not None and relation.author == self._handle_of(relation.account_key)
        self.problem = None if relation is None else self._judged(relation)
        if before != (self.relation, self._said()):
            self.changed.emit()

    def _judged(self, to: Relation) -> NatiqError | None:
        if self._speaker is None:
            return None
        answers = to.kind is RelationKind.ANSWERS
        if self.elsewhere:
            return Refused(
                PlatformProblem.REPLY_UNSUPPORTED if answers else PlatformProblem.QUOTE_UNSUPPORTED
            )
        offer = Offer.ANSWER if answers else Offer.QUOTE
        return why_not(self._workplace, self._speaker.key, offer)

    def _said(self) -> object:
        """What the screens say of it."""
        return self.problem and (self.problem.code, self.problem.values), self.elsewhere

    def _handle_of(self, account_key: str) -> str:
        accounts = self._workplace.accounts()
        return next((one.handle for one in accounts if one.key == account_key), "")
