"""What the outbox shows, and what can be done there."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from core.drafts.model import RelationKind
from core.foundation.errors import NatiqError
from core.policy.model import Clause
from core.publishing.model import Job, OutboxItem, OutboxState, Outcome
from core.publishing.relations import relation_to_own
from core.publishing.schedule import Habits
from core.text.thread import parts_of
from core.workplace import Workplace
from ui.link_choice.opener import LinkOpener
from ui.outbox.standing import Batch, Sieve, Standing, batches, draft_of, passes
from ui.seen_post.offers import Offer, Offers, offers_under
from ui.seen_post.view_model import SeenPostModel
from ui.speaking.speakers import Speaker, Speakers
from ui.step_up.model import StepUp
from ui.step_up.outcomes import wants_second_factor
from ui.tasks import Tasks
from ui.timing.habits import habits_in
from ui.timing.limits import problem_words

_LOOK_MS = 500
"""How often an upload is asked how far it is."""
_LOOKS_A_READ = 6
"""How many such looks go by before the jobs are read again, where nothing is being sent."""

_DRAFT_AGAIN = (OutboxState.FAILED, OutboxState.PARTLY_PUBLISHED, OutboxState.WITHDRAWN)


@dataclass(frozen=True)
class ToBeRetried:
    """A failed job, and the text that would go out now, in its parts."""

    standing: Standing
    texts: tuple[str, ...]


@dataclass(frozen=True)
class _Read:
    number: int
    jobs: tuple[Job, ...]
    needing: frozenset[str]
    drafts: frozenset[str]
    offers: Mapping[str, Offers]
    habits: Habits


class OutboxModel(QObject):
    """The newest jobs, and all that are not settled, read off the main thread.

    ``withdrawn`` brings a draft's id, ``begun`` that of a draft about a post, ``retriable``
    what a retry would send, ``sent`` what came of sending. ``deleted`` says that a post is
    gone, ``not_deleted`` why not; ``progressed`` brings an item and its bytes.
    """

    shown = Signal()
    withdrawn = Signal(str)
    begun = Signal(str)
    retriable = Signal(object)
    sent = Signal(object)
    deleted = Signal()
    not_deleted = Signal(object)
    progressed = Signal(str, int, int)
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
        self._workplace, self._publishing = workplace, workplace.publishing
        self._tasks, self._speakers, self._step_up = tasks, speakers, step_up
        self.links = LinkOpener(workplace, tasks, self)
        self.standings: tuple[Standing, ...] = ()
        self.sieve = Sieve.ALL
        self._offers: dict[str, Offers] = {}
        self._decisions_changed = True
        self._asked = self._under_way = self._looks = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        speakers.changed.connect(self._follow_decisions)

    # What is shown

    @property
    def clauses(self) -> Mapping[str, Clause]:
        """The clauses of the policy in force, by id."""
        return self._workplace.pack.clauses

    @property
    def batches(self) -> tuple[Batch, ...]:
        """What is to be seen, in its order."""
        return batches(self.standings, self.sieve)

    @property
    def counts(self) -> Mapping[Sieve, int]:
        """How many jobs each filter lets through."""
        return Counter(
            sieve for sieve in Sieve for standing in self.standings if passes(standing, sieve)
        )

    def now(self) -> datetime:
        """The present moment (UTC)."""
        return self._workplace.clock.now()

    def problem_words(self, problem: NatiqError) -> str:
        """Why something was not done; where the platform asks for a pause, until when."""
        return problem_words(problem, self.now(), habits_in(self._workplace).zone)

    def speaker_of(self, account_key: str) -> Speaker | None:
        """Who speaks there, if the employee still does."""
        return self._speakers.of(account_key)

    def choose(self, sieve: Sieve) -> None:
        """Show these jobs."""
        self.sieve = sieve
        self.shown.emit()

    def watch(self) -> None:
        """Follow what moves: somebody looks."""
        self._timer.start()
        self._follow_decisions()

    def rest(self) -> None:
        """Nobody looks any more."""
        self._timer.stop()

    def refresh(self) -> None:
        """Read the jobs again."""
        self._asked += 1
        workplace, number = self._workplace, self._asked
        known = frozenset() if self._decisions_changed else frozenset(self._offers)
        self._decisions_changed = False
        self._tasks.run(self, lambda: _read(workplace, number, known), self._show, self.failed.emit)

    # What can be done

    def withdraw(self, item_id: str) -> None:
        """Take a waiting job back into the drafts."""
        publishing = self._publishing
        self._tasks.run(self, lambda: publishing.withdraw(item_id), self._withdrawn, self._failed)

    def send_now(self, job_id: str) -> None:
        """Let a job that waits for its time, or has missed it, go out."""
        publishing = self._publishing
        self._send(lambda: publishing.send_now(job_id))

    def ask_to_retry(self, standing: Standing) -> None:
        """Read what a retry would send, before anybody says yes to it."""
        drafts, draft_id = self._workplace.drafts, standing.draft_id

        def read() -> ToBeRetried:
            parts = parts_of(drafts.read(draft_id).text)
            return ToBeRetried(standing, tuple(one.text for one in parts))

        self._tasks.run(self, read, self.retriable.emit, self._failed)

    def retry(self, job_id: str) -> None:
        """Publish again what a failed job left."""
        publishing = self._publishing
        self._send(lambda: publishing.retry(job_id))

    def give_up(self, item_id: str) -> None:
        """Stop an upload."""
        self._publishing.give_up(item_id)

    def delete(self, job_id: str, reason: str) -> None:
        """Take the parts of a job that are out from their platform, the last one first."""
        acts = self._workplace.acts
        out = next((one.out for one in self.standings if one.job.id == job_id), ())

        def delete() -> None:
            for item in reversed(out):
                acts.delete(item.id, reason)

        self._tasks.run(self, delete, self._deleted, self._not_deleted)

    def begin_about(self, item: OutboxItem, kind: RelationKind) -> None:
        """Begin a draft that answers or quotes a post of ours."""
        drafts = self._workplace.drafts
        jobs = (one.job for one in self.standings)
        first = next((one.first for one in jobs if one.id == item.job_id), item)

        def begin() -> str:
            draft = drafts.create(item.account_key)
            drafts.relate(draft.id, relation_to_own(item, kind, first))
            return draft.id

        self._tasks.run(self, begin, self.begun.emit, self.failed.emit)

    def seen_post(self) -> SeenPostModel:
        """For looking somebody's post up."""
        return SeenPostModel(self._workplace, self._tasks, self._speakers, self)

    # Within

    def _send(self, send: Callable[[], Outcome]) -> None:
        self._under_way += 1
        self._step_up.run(self, send, self._sent, self._not_sent, wants_second_factor)

    def _look(self) -> None:
        """How far uploads are, and now and then how everything stands."""
        sending = [one for one in self.standings if one.job.state is OutboxState.SENDING]
        for one in sending:
            done = self._publishing.progress_of(one.told.id)
            if done is not None:
                self.progressed.emit(one.told.id, *done)
        self._looks += 1
        if self._looks >= _LOOKS_A_READ or self._under_way or sending:
            self._looks = 0
            self.refresh()

    def _sent(self, outcome: Outcome) -> None:
        self._under_way -= 1
        self.sent.emit(outcome)
        self.refresh()

    def _not_sent(self, problem: NatiqError) -> None:
        self._under_way -= 1
        self._failed(problem)

    def _withdrawn(self, item: OutboxItem) -> None:
        self.withdrawn.emit(item.rest_draft_id or item.draft_id)
        self.refresh()

    def _deleted(self, _nothing: None) -> None:
        self.deleted.emit()
        self.refresh()

    def _not_deleted(self, problem: NatiqError) -> None:
        self.not_deleted.emit(problem)
        self.refresh()

    def _failed(self, problem: NatiqError) -> None:
        self.failed.emit(problem)
        self.refresh()

    def _follow_decisions(self) -> None:
        """What may be done to posts that are out may be something else now."""
        self._decisions_changed = True
        self.refresh()

    def _show(self, read: _Read) -> None:
        # Kept even where a later reading is on its way: that one did not ask for them again.
        for account_key, offers in read.offers.items():
            if not _same(self._offers.get(account_key, {}), offers):
                self._offers[account_key] = offers
        if read.number != self._asked:
            return
        of_batch: dict[str, list[Job]] = {}
        for job in read.jobs:
            of_batch.setdefault(job.first.batch_id or job.id, []).append(job)
        standings = tuple(
            self._standing(job, tuple(one for one in jobs if one is not job), read)
            for jobs in of_batch.values()
            for job in jobs
        )
        if standings != self.standings:
            self.standings = standings
            self.shown.emit()

    def _standing(self, job: Job, together: tuple[Job, ...], read: _Read) -> Standing:
        account_key = job.first.account_key
        speaker = self._speakers.of(account_key)
        return Standing(
            job,
            read.habits,
            together,
            needs_a_person=job.id in read.needing,
            is_draft=draft_of(job) in read.drafts,
            offers=self._offers.get(account_key, {}),
            colour=speaker.colour if speaker else "",
        )


def _read(workplace: Workplace, number: int, known: frozenset[str]) -> _Read:
    """All that is shown; offers only of accounts whose offers are not ``known``."""
    publishing = workplace.publishing
    jobs = publishing.jobs()
    accounts = {one.first.account_key for one in jobs} - known
    left = {draft_of(one) for one in jobs if one.state in _DRAFT_AGAIN}
    return _Read(
        number,
        jobs,
        publishing.needing_a_person(),
        workplace.drafts.still_drafts(left),
        {key: offers_under(workplace, key) for key in accounts},
        habits_in(workplace),
    )


def _same(offers: Offers, others: Offers) -> bool:
    """Whether the same can be done, and the same is said against the rest."""
    return _said(offers.items()) == _said(others.items())


def _said(offers: Iterable[tuple[Offer, NatiqError | None]]) -> dict[Offer, object]:
    return {
        offer: None if problem is None else (problem.code, problem.values)
        for offer, problem in offers
    }
