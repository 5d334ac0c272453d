"""The composer's state: one draft, its review, its saving, and its way out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from core.drafts.model import Draft, RevisionReason
from core.foundation.errors import NatiqError
from core.language.service import Language
from core.platforms.model import Limits
from core.policy.model import Finding
from core.publishing.model import NOW, Outcome, Together, When
from core.text.thread import numbered, parts_of
from core.workplace import Workplace
from ui.composer.attachments.view_model import AttachmentsModel
from ui.composer.autosave import Autosave, SaveKind, SaveState, Snapshot
from ui.composer.phrases.view_model import PhrasesModel
from ui.composer.poll.view_model import PollModel
from ui.composer.preview.leaving import parts_within
from ui.composer.purpose.view_model import PurposeModel
from ui.composer.relation.view_model import RelationModel
from ui.composer.review_model import ReviewModel
from ui.composer.schedule.planning import PlanningModel
from ui.composer.schedule.settling import Settled, asks_for_the_second_factor, is_handed_over
from ui.composer.thread.view_model import PartCount, ThreadModel
from ui.speaking.speakers import Speaker, Speakers
from ui.step_up.model import StepUp
from ui.tasks import Tasks

REVIEW_AFTER_MS = 120
NO_LIMITS = Limits(length=None)


class ComposerModel(QObject):
    """What the composer shows, and what can be done in it.

    The rooms' models hang on it: ``attachments``, ``purpose``, ``poll``, ``phrases``,
    ``planning``, ``related`` and ``in_parts``. ``counted`` comes with every change of the text,
    of the part in which the cursor stands, and of the account; ``extras_changed`` with every
    change of what goes out beside the text. ``reviewed`` says that findings or answers are others
    now, ``found_nothing_new`` comes with every other review.
    """

    draft_shown = Signal()
    speaker_changed = Signal()
    counted = Signal()
    extras_changed = Signal()
    reviewed = Signal()
    found_nothing_new = Signal()
    save_changed = Signal()
    sending_changed = Signal()
    settled = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        speakers: Speakers,
        step_up: StepUp,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._speakers = speakers
        self._step_up = step_up
        self._cursor = 0
        self.sending = False
        self.text = ""
        self.draft_id = ""
        self.speaker: Speaker | None = None
        # Asked for once an account: the delegation verifies signatures to answer.
        self.limits = NO_LIMITS
        self.reviewing = ReviewModel(workplace, self)
        self.in_parts = ThreadModel(tasks, self)
        self.attachments = AttachmentsModel(workplace, tasks, self)
        self.purpose = PurposeModel(workplace, self)
        self.poll = PollModel(workplace, self)
        self.phrases = PhrasesModel(workplace, self)
        self.planning = PlanningModel(workplace, self)
        self.related = RelationModel(workplace, tasks, speakers, self)
        self._autosave = Autosave(workplace.drafts, tasks, self.snapshot, self)
        self._autosave.changed.connect(self.save_changed)
        self._review_timer = QTimer(self, singleShot=True, interval=REVIEW_AFTER_MS)
        self._review_timer.timeout.connect(self.review)
        speakers.changed.connect(self._refresh_speaker)
        for room in (self.attachments, self.purpose, self.poll, self.related):
            room.changed.connect(self.extras_changed)
            room.failed.connect(self.failed)
        for room in (self.attachments, self.poll):
            room.changed.connect(self._review_soon)
        self.phrases.failed.connect(self.failed)
        self.planning.failed.connect(self.failed)
        self.reviewing.failed.connect(self.failed)
        self.reviewing.changed.connect(self.reviewed)
        self.reviewing.found_nothing_new.connect(self.found_nothing_new)

    # The draft

    @property
    def cursor(self) -> int:
        """Where the cursor stands, in code points."""
        return self._cursor

    @property
    def part(self) -> PartCount | None:
        """The part of the thread in which the cursor stands."""
        return self.in_parts.part_at(self._cursor) if self.in_parts.parts else None

    @property
    def used(self) -> int:
        """What the part with the cursor takes of the account's limit."""
        part = self.part
        return part.used if part else 0

    @property
    def limit(self) -> int | None:
        """How much a post may take there; ``None`` where nothing bounds it."""
        part = self.part
        return part.limit if part else self.limits.length

    def numbered_texts(self) -> tuple[str, ...]:
        """The texts of the posts with their numbers, without what keeps their direction."""
        return numbered(parts_of(self.text), self.digits)

    def leaving_texts(self) -> tuple[str, ...]:
        """The texts of the posts as they leave; up to 30 ms where a draft is as long as may be."""
        return parts_within(self.text, self.digits, self.limits)

    @property
    def language(self) -> Language:
        """The check of spelling and orthography."""
        return self._workplace.language

    @property
    def digits(self) -> str:
        """``"western"`` or ``"arabic-indic"``: how the employee wants numbers written."""
        return self._workplace.settings.digits

    @property
    def save_state(self) -> SaveState:
        return self._autosave.state

    @property
    def is_saved(self) -> bool:
        """Whether all that is on the screen is on disk."""
        return self.save_state.kind is SaveKind.SAVED

    def draft_discarded(self, draft_id: str) -> None:
        """A draft went to the trash; if it is the one on the screen, begin another."""
        if draft_id == self.draft_id:
            self._begin()

    def resume(self) -> None:
        """Come back to the draft that was worked on last, or begin one."""
        draft = self._workplace.drafts.last_open()
        if draft is None:
            self._begin()
        else:
            self._show(draft)

    def begin(self) -> bool:
        """Begin an empty draft; the one on the screen is saved. Whether it could be done."""
        if self.sending:
            return False
        if not (self.text or self.attachments.all or self.poll.poll or self.related.relation):
            return True
        return self._leaving(self._begin)

    def open(self, draft_id: str) -> bool:
        """Show another draft; the one on the screen is saved first."""
        if self.sending:
            return False
        if draft_id == self.draft_id:
            return True
        return self._leaving(lambda: self._show(self._workplace.drafts.open(draft_id)))

    def text_replaced(self, draft_id: str) -> None:
        """An earlier text of a draft is back; if it is the one on the screen, show it."""
        if draft_id != self.draft_id or self.sending:
            return
        try:
            self._show(self._workplace.drafts.read(draft_id))
        except NatiqError as problem:
            self.failed.emit(problem)

    def edit(self, text: str, cursor: int) -> None:
        """The employee changed the text."""
        if text == self.text:
            return
        self.text = text
        self._cursor = cursor
        self._autosave.touch()
        self.count()
        self._review_soon()

    def place_cursor(self, cursor: int) -> None:
        """The employee moved the cursor (code points); it is kept as the text is."""
        if cursor == self._cursor:
            return
        before = self.part
        self._cursor = cursor
        if self.part != before:
            self.counted.emit()
        # While it is being sent the draft is the outbox's and takes nothing.
        if self.text and not self.sending:
            self._autosave.touch_quietly()

    def flush(self) -> bool:
        """Put everything on disk now; whether that worked."""
        return self._autosave.flush()

    def keep_revision(self) -> None:
        """Before a command changes the text as a whole: it can be looked up as it was."""
        self._keep(RevisionReason.COMMAND)

    def _keep(self, reason: RevisionReason) -> None:
        if not self.text or not self.flush():
            return
        try:
            self._workplace.drafts.revisions.keep(self.draft_id, reason)
        except NatiqError as problem:
            self.failed.emit(problem)

    # The account

    def speakers(self) -> tuple[Speaker, ...]:
        """The accounts that the draft can be published under."""
        return self._speakers.all

    def choose(self, account_key: str) -> None:
        """Publish this draft under that account."""
        chosen = self._speakers.of(account_key)
        if chosen is None or chosen == self.speaker:
            return
        try:
            self._workplace.drafts.choose_account(self.draft_id, account_key)
        except NatiqError as problem:
            self.failed.emit(problem)
            return
        self._speak_as(chosen)

    def is_connected(self) -> bool:
        """Whether the account chosen needs no further credential."""
        return self.speaker is not None and self._workplace.is_connected(self.speaker.key)

    # The review

    def review(self) -> None:
        """Check what goes out as it stands."""
        self._review_timer.stop()
        alts = [one.alt for one in self.attachments.all]
        options = self.poll.poll.options if self.poll.poll else ()
        self.reviewing.look(self.text, self.limits, alts, options)

    def open_findings(self) -> tuple[Finding, ...]:
        """What still stands against publishing."""
        return self.reviewing.open_findings()

    def _review_soon(self) -> None:
        if not self._review_timer.isActive():
            self._review_timer.start()

    # The way out

    def ready(self) -> bool:
        """Whether pressing the button can do anything: a text, an account, nothing open."""
        return (
            bool(self.text.strip())
            and self.speaker is not None
            and not self.sending
            and not self.open_findings()
            and self.complete()
        )

    @property
    def poll_beside_attachments(self) -> bool:
        """Whether there are both, of which no platform takes more than one (CON-2)."""
        return self.poll.poll is not None and bool(self.attachments.all)

    def complete(self) -> bool:
        """Whether what goes out beside the text, and its purpose, lacks nothing."""
        return not (
            self.attachments.incomplete
            or self.attachments.busy
            or self.poll.stranded
            or self.poll_beside_attachments
            or self.related.problem
            or self.purpose.missing
        )

    def publish(self, when: When = NOW, accounts: Sequence[str] = ()) -> None:
        """Hand the draft to publishing; ``settled`` brings what came of it.

        With several ``accounts``, the draft's own first, it goes to all of them or none. The
        first one of a session may have the second factor asked for in between.
        """
        if self.sending or self.speaker is None:
            return
        self.review()
        if not self.flush():
            return
        self._set_sending(True)
        publishing, draft_id = self._workplace.publishing, self.draft_id

        def hand_over() -> Outcome | Together:
            if len(accounts) > 1:
                return publishing.publish_together(draft_id, accounts, when)
            return publishing.publish(draft_id, when)

        self._step_up.run(
            self, hand_over, self._settled, self._publish_failed, asks_for_the_second_factor
        )

    def _settled(self, outcome: Settled) -> None:
        self._set_sending(False)
        if is_handed_over(outcome):
            self._begin()
        self.settled.emit(outcome)

    def _publish_failed(self, problem: NatiqError) -> None:
        self._set_sending(False)
        self.failed.emit(problem)

    def _set_sending(self, sending: bool) -> None:
        self.sending = sending
        self.sending_changed.emit()

    # Within

    def _leaving(self, go: Callable[[], None]) -> bool:
        """Save the draft on the screen, then go; the screen stays where saving failed."""
        if not self.flush():
            return False
        self._keep(RevisionReason.LEFT)
        try:
            go()
        except NatiqError as problem:
            self.failed.emit(problem)
            return False
        return True

    def _begin(self) -> None:
        speaker = self._speakers.default(self.speaker.key if self.speaker else None)
        self._show(self._workplace.drafts.create(speaker.key if speaker else None))

    def _show(self, draft: Draft) -> None:
        self.draft_id, self.text = draft.id, draft.text
        self._cursor = draft.cursor
        self.reviewing.show(draft)
        self._autosave.forget()
        for room in (self.attachments, self.purpose, self.poll, self.planning, self.related):
            room.show(draft)
        self.speaker = self._speakers.default(draft.account_key)
        if self.speaker is not None and draft.account_key is None:
            self._workplace.drafts.choose_account(draft.id, self.speaker.key)
        self.draft_shown.emit()
        self._speak_as(self.speaker)
        self.reviewed.emit()

    def _refresh_speaker(self) -> None:
        """Decisions came, ended or were revoked: speak on under the same account if one may."""
        kept = self._speakers.of(self.speaker.key) if self.speaker else None
        self._speak_as(kept or self._speakers.default(None))

    def _speak_as(self, speaker: Speaker | None) -> None:
        self.speaker = speaker
        self.limits = self._workplace.limits_of(speaker.key) if speaker else NO_LIMITS
        self.attachments.set_limits(self.limits.media)
        self.poll.set_limits(self.limits.poll)
        self.related.follow(speaker)
        self.speaker_changed.emit()
        self.count()
        self.review()

    def count(self) -> None:
        """The text, the account, or how numbers are written is another one."""
        self.in_parts.count(self.text, self.limits, self.digits)
        self.counted.emit()

    def snapshot(self) -> Snapshot:
        """The draft on the screen as it stands now."""
        return Snapshot(self.draft_id, self.text, self._cursor)
