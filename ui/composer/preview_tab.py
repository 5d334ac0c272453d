"""The preview beside the text, fed with the draft on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from core.delegation.model import DelegatedAccount
from core.drafts.model import RelationKind
from core.foundation.errors import NatiqError
from core.platforms.limits import LIMITS
from ui.composer.preview.content import (
    PreviewAttachment,
    PreviewContent,
    PreviewPoll,
    PreviewRelation,
)
from ui.composer.preview.leaving import parts_within
from ui.composer.preview.panel import PreviewPanel
from ui.composer.relation.words import opening_of
from ui.composer.view_model import NO_LIMITS, ComposerModel
from ui.seen_post.foreign import foreign_line
from ui.tasks import Tasks
from ui.widgets.theme import Theme


def make_preview(model: ComposerModel, tasks: Tasks, theme: Theme) -> PreviewPanel:
    """A preview that follows ``model``."""
    preview = PreviewPanel(theme, tasks)
    source = PreviewSource(model, tasks, preview.touch, preview)
    follower = _Follower(model, preview)
    follower.follow()
    preview.follow(source.content)
    model.speaker_changed.connect(follower.follow)
    for signal in (model.counted, model.extras_changed):
        signal.connect(preview.touch)
    return preview


class _Follower(QObject):
    """Turns the preview to the platform of the account that speaks, when that is another one.

    Where somebody looks at another platform meanwhile, that one stays.
    """

    def __init__(self, model: ComposerModel, preview: PreviewPanel) -> None:
        super().__init__(preview)
        self._model, self._preview = model, preview
        self._key = ""

    def follow(self) -> None:
        """The account, or what is known of the accounts, is another one."""
        self._preview.set_delegated(one.account.platform for one in self._model.speakers())
        speaker = self._model.speaker
        if speaker is not None and speaker.key != self._key:
            self._key = speaker.key
            self._preview.choose(speaker.account.platform)
        self._preview.touch()


class PreviewSource(QObject):
    """Gives the content for a platform at once; small pictures follow when they are read."""

    def __init__(
        self, model: ComposerModel, tasks: Tasks, touch: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model, self._tasks, self._touch = model, tasks, touch
        self._pictures: dict[str, bytes] = {}
        self._asked: set[str] = set()

    def content(self, platform: str) -> PreviewContent | None:
        """What the readers of ``platform`` would get of the draft as it stands."""
        model = self._model
        if not model.text.strip() and not model.attachments.all:
            return None
        there = self._account_on(platform)
        named = there or (model.speaker.account if model.speaker else None)
        text, digits = model.text, model.digits
        # The decision behind the account that speaks may know its server's own limits.
        speaks = model.speaker is not None and there == model.speaker.account
        limits = model.limits if speaks else LIMITS.get(platform, NO_LIMITS)
        return PreviewContent(
            platform=platform,
            name=named.name if named else "",
            handle=there.handle if there else "",
            parts=(),
            attachments=self._attachments(),
            poll=self._poll(),
            relation=self._relation(there),
            leaving=lambda: parts_within(text, digits, limits),
        )

    def _account_on(self, platform: str) -> DelegatedAccount | None:
        """The account that speaks where it is one of that platform, else the first there."""
        speaker = self._model.speaker
        speakers = (*((speaker,) if speaker else ()), *self._model.speakers())
        accounts = (one.account for one in speakers)
        return next((one for one in accounts if one.platform == platform), None)

    def _relation(self, there: DelegatedAccount | None) -> PreviewRelation | None:
        to = self._model.related.relation
        if to is None:
            return None
        answers = to.kind is RelationKind.ANSWERS
        elsewhere = there is None or there.key != to.account_key
        return PreviewRelation(answers, foreign_line(to.author), opening_of(to), elsewhere)

    def _poll(self) -> PreviewPoll | None:
        poll = self._model.poll.poll
        return PreviewPoll(poll.options, poll.minutes, poll.multiple) if poll else None

    def _attachments(self) -> tuple[PreviewAttachment, ...]:
        shown: list[PreviewAttachment] = []
        for one in self._model.attachments.all:
            if one.digest not in self._asked:
                self._asked.add(one.digest)
                self._read(one.id, one.digest)
            picture = self._pictures.get(one.digest, b"")
            # Without its picture the same attachment is another one to the preview.
            key = one.digest if picture else f"{one.digest}-"
            shown.append(
                PreviewAttachment(
                    key, one.kind, picture, one.width, one.height, one.alt, one.seconds
                )
            )
        return tuple(shown)

    def _read(self, attachment_id: str, digest: str) -> None:
        def take(picture: bytes | None) -> None:
            if picture:
                self._pictures[digest] = picture
                self._touch()

        def give_up(_problem: NatiqError) -> None:
            self._asked.discard(digest)

        model = self._model.attachments
        self._tasks.run(self, lambda: model.preview(attachment_id), take, give_up)
