"""The composer's state: one draft, its review, its saving, and its way out."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from core.drafts.model import Draft
from core.foundation.errors import NatiqError
from core.identity.model import IdentityProblem
from core.platforms.model import Limits
from core.policy.model import Answer, Clause, Finding, unanswered
from core.publishing.model import Outcome, Published, Refusal, Unknown, Waiting
from core.workplace import Workplace
from ui.composer.autosave import Autosave, SaveKind, SaveState, Snapshot
from ui.composer.counter import Counter
from ui.composer.positions import Positions
from ui.speaking.speakers import Speaker, Speakers
from ui.step_up.model import StepUp
from ui.tasks import Tasks

REVIEW_AFTER_MS = 120
NO_LIMITS = Limits(length=None)


class ComposerModel(QObject):
    """What the composer shows, and what can be done in it."""

    draft_shown = Signal()
    speaker_changed = Signal()
    counted = Signal()
    reviewed = Signal()
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
        self._counter = Counter()
        self._cursor = 0
        self.sending = False
        self.text = ""
        self.draft_id = ""
        self.speaker: Speaker | None = None
        # Asked for once an account: the delegation verifies signatures to answer.
        self._limits = NO_LIMITS
        self.findings: tuple[Finding, ...] = ()
        self.answers: dict[str, str] = {}
        self.used = 0
        self.limit: int | None = None
        self._autosave = Autosave(workplace.drafts, tasks, self.snapshot, self)
        self._autosave.changed.connect(self.save_changed)
        self._review_timer = QTimer(self, singleShot=True, interval=REVIEW_AFTER_MS)
        self._review_timer.timeout.connect(self.review)
        speakers.changed.connect(self._refresh_speaker)

    # The draft

    @property
    def cursor(self) -> int:
        """Where the cursor stands, in code points."""
        return self._cursor

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
        if not self.text:
            return True
        return self._leaving(self._begin)

    def open(self, draft_id: str) -> bool:
        """Show another draft; the one on the screen is saved first."""
        if self.sending:
            return False
        if draft_id == self.draft_id:
            return True
        return self._leaving(lambda: self._show(self._workplace.drafts.open(draft_id)))

    def edit(self, text: str, cursor: int) -> None:
        """The employee changed the text."""
        if text == self.text:
            return
        self.text = text
        self._cursor = cursor
        self._autosave.touch()
        self._count()
        if not self._review_timer.isActive():
            self._review_timer.start()

    def place_cursor(self, units: int) -> None:
        """The employee moved the cursor, counted in UTF-16; it is kept as the text is."""
        cursor = Positions(self.text).to_code_points(units)
        if cursor == self._cursor:
            return
        self._cursor = cursor
        # While it is being sent the draft is the outbox's and takes nothing.
        if self.text and not self.sending:
            self._autosave.touch_quietly()

    def flush(self) -> bool:
        """Put everything on disk now; whether that worked."""
        return self._autosave.flush()

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
        """Check the text as it stands."""
        self._review_timer.stop()
        findings = self._workplace.reviewer.review(self.text, self._limits)
        if findings != self.findings:
            self.findings = findings
            self.reviewed.emit()

    def open_findings(self) -> tuple[Finding, ...]:
        """What still stands against publishing."""
        return unanswered(self.findings, self._answers())

    def answer(self, finding: Finding, words: str) -> None:
        """Answer a finding's question; empty words take the answer back."""
        try:
            self._workplace.drafts.answer(self.draft_id, finding.key, words)
        except NatiqError as problem:
            self.failed.emit(problem)
            return
        if words.strip():
            self.answers[finding.key] = words.strip()
        else:
            self.answers.pop(finding.key, None)
        self.reviewed.emit()

    def clauses(self) -> Mapping[str, Clause]:
        """The clauses of the policy in force, by id."""
        return self._workplace.pack.clauses

    # The way out

    def ready(self) -> bool:
        """Whether pressing the button can do anything: a text, an account, nothing open."""
        return (
            bool(self.text.strip())
            and self.speaker is not None
            and not self.sending
            and not self.open_findings()
        )

    def publish(self) -> None:
        """Hand the draft to publishing; ``settled`` brings what came of it.

        The first one of a session may have the second factor asked for in between.
        """
        if self.sending or self.speaker is None:
            return
        self.review()
        if not self.flush():
            return
        self._set_sending(True)
        publishing, draft_id = self._workplace.publishing, self.draft_id
        self._step_up.run(
            self,
            lambda: publishing.publish(draft_id),
            self._settled,
            self._publish_failed,
            _asks_for_the_second_factor,
        )

    def _settled(self, outcome: Outcome) -> None:
        self._set_sending(False)
        if isinstance(outcome, Published | Waiting | Unknown):
            # The text is the outbox's now.
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
        self.answers = {answer.finding_key: answer.text for answer in draft.answers}
        self._autosave.forget()
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
        self._limits = self._workplace.limits_of(speaker.key) if speaker else NO_LIMITS
        self.speaker_changed.emit()
        self._count()
        self.review()

    def _count(self) -> None:
        self.used, self.limit = self._counter.used(self.text, self._limits)
        self.counted.emit()

    def snapshot(self) -> Snapshot:
        """The draft on the screen as it stands now."""
        return Snapshot(self.draft_id, self.text, self._cursor)

    def _answers(self) -> tuple[Answer, ...]:
        return tuple(Answer(key, words) for key, words in self.answers.items())


def _asks_for_the_second_factor(outcome: Outcome) -> bool:
    return isinstance(outcome, Refusal) and outcome.code == IdentityProblem.STEP_UP_NEEDED.value
