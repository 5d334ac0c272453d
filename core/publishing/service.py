"""What the screens ask of publishing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.delegation.model import Action, DelegatedAccount
from core.drafts.model import Draft, RelationKind
from core.drafts.service import Drafts
from core.foundation.clock import Clock
from core.foundation.errors import NatiqError, Refused
from core.foundation.ids import Randomness, new_id
from core.identity.model import IdentityProblem
from core.identity.session import Session
from core.platforms.model import Limits, PlatformProblem
from core.publishing import store
from core.publishing.dispatcher import Dispatcher
from core.publishing.gate import ContentBlocked, Gate
from core.publishing.leaving import Content, Leaving, kept_media
from core.publishing.model import (
    NOW,
    Blocked,
    Job,
    OutboxItem,
    OutboxState,
    Outcome,
    Pause,
    PublishingProblem,
    Reason,
    Refusal,
    Together,
    Waiting,
    When,
)
from core.publishing.permit import Permit
from core.publishing.planning import Pausing, Planning
from core.publishing.schedule import Habits, Taken, check_due
from core.publishing.sending import ConnectorFor, ProgressBoard, check_own_schedule
from core.publishing.telling import answers_to, part_of
from core.storage.database import Database


class Publishing:
    """From a draft to a receipt. Every method may take as long as the network does."""

    def __init__(
        self,
        database: Database,
        session: Session,
        gate: Gate,
        dispatcher: Dispatcher,
        planning: Planning,
        pausing: Pausing,
        drafts: Drafts,
        leaving: Leaving,
        limits_of: Callable[[DelegatedAccount], Limits],
        audit: AuditLog,
        connector_for: ConnectorFor,
        board: ProgressBoard,
        clock: Clock,
        random: Randomness,
    ) -> None:
        self._database = database
        self._session = session
        self._has_published = False
        self._gate = gate
        self._dispatcher = dispatcher
        self._planning = planning
        self._pausing = pausing
        self._drafts = drafts
        self._leaving = leaving
        self._limits_of = limits_of
        self._audit = audit
        self._connector_for = connector_for
        self._board = board
        self._clock = clock
        self._random = random

    def publish(self, draft_id: str, when: When = NOW) -> Outcome:
        """Authorise the draft as it stands, put it into the outbox, and try to send it.

        The first publication of a session needs a second factor that was shown a short
        while ago (SEC-4): without one the answer is a ``Refusal`` with ``STEP_UP_NEEDED``,
        and nothing else stands in the way.

        A draft whose text holds break lines goes out as one job of several posts. With a
        time in ``when`` it waits in the outbox for that.
        """
        draft = self._drafts.read(draft_id)
        if draft.account_key is None:
            problem = Refused(PublishingProblem.NO_ACCOUNT, clause="ACC-1")
            self._write_down(draft, None, problem)
            return Refusal(problem.code.value, problem.clause, problem.values)
        return self._together(draft, (draft.account_key,), when).outcomes[draft.account_key]

    def publish_together(
        self, draft_id: str, account_keys: Sequence[str], when: When = NOW
    ) -> Together:
        """The same for several accounts: a job for each, which stands and fails by itself.

        Nothing is queued for any of them before all are authorised. Raises
        ``Refused(NO_ACCOUNT)`` where none is named.
        """
        if not account_keys:
            raise Refused(PublishingProblem.NO_ACCOUNT, clause="ACC-1")
        return self._together(self._drafts.read(draft_id), account_keys, when)

    def send_now(self, job_id: str) -> Outcome:
        """Let a job that waits for its time, or has missed it, go out at once.

        Where that is the session's first publication it needs what ``publish`` needs. Raises
        ``Refused(NOT_MOVABLE)``.
        """
        if not self._dispatcher.read_job(job_id).movable:
            raise Refused(PublishingProblem.NOT_MOVABLE)
        try:
            self._require_second_factor()
        except Refused as problem:
            return Refusal(problem.code.value, problem.clause, problem.values)
        released = self._planning.release(job_id)
        self._has_published = True
        return self._dispatcher.send(released.id)

    def retry(self, job_id: str) -> Outcome:
        """Publish again, to the job's account, the draft that holds what a failed job left.

        It goes out as it stands now. Raises ``Refused(NOT_RETRIABLE)`` where nothing failed, or
        where that draft was published or thrown away since.
        """
        job = self._dispatcher.read_job(job_id)
        failed = job.state in (OutboxState.FAILED, OutboxState.PARTLY_PUBLISHED)
        head = job.head
        if not failed or head is None:
            raise Refused(PublishingProblem.NOT_RETRIABLE)
        draft_id = head.rest_draft_id or head.draft_id
        if not self._drafts.still_drafts({draft_id}):
            raise Refused(PublishingProblem.NOT_RETRIABLE)
        draft = self._drafts.read(draft_id)
        return self._together(draft, (head.account_key,), NOW).outcomes[head.account_key]

    def dispatch_due(self) -> int:
        """Send what waits and settle what is unknown; how many items moved."""
        return self._dispatcher.send_due()

    def withdraw(self, item_id: str) -> OutboxItem:
        """Take a waiting item, and the whole job that it is part of, back into the drafts."""
        return self._dispatcher.withdraw(item_id)

    def outbox(self, limit: int = 200) -> tuple[OutboxItem, ...]:
        """The items of the newest jobs first, in every state."""
        with self._database.read() as connection:
            return store.newest(connection, limit)

    def jobs(self, limit: int = 200) -> tuple[Job, ...]:
        """The same as a person published them: each thread is one.

        None that a person should look at is left out, however old it is.
        """
        jobs = store.jobs_of(self.outbox(limit))
        missing = self.needing_a_person() - {job.id for job in jobs}
        return (*jobs, *(self._dispatcher.read_job(job_id) for job_id in sorted(missing)))

    def planned(self, begin: datetime, end: datetime) -> tuple[Job, ...]:
        """The jobs that are due, or were published, in that time, earliest first."""
        return self._planning.between(begin, end)

    def taken(self, begin: datetime, end: datetime) -> tuple[Taken, ...]:
        """The times in between at which something is still to go out."""
        return self._planning.taken(begin, end)

    def habits(self) -> Habits:
        """How posts are spread over the days. Raises ``Invalid`` for an unknown time zone."""
        return self._planning.habits()

    def move(self, job_id: str, at: datetime, zone: str) -> Job:
        """Another time for a job that waits. Raises ``Refused(NOT_MOVABLE)`` or ``Invalid``."""
        return self._planning.move(job_id, at, zone)

    def pause(self, reason: str) -> tuple[Job, ...]:
        """Stop everything; gives what lies at a platform and could not be taken back there.

        Raises ``Refused(REASON_MISSING)``.
        """
        return self._planning.pause(reason)

    def resume(self) -> None:
        """Let things leave again."""
        self._planning.resume()

    def pause_in_force(self) -> Pause | None:
        """Who has stopped everything, and why; ``None`` where nobody has."""
        return self._pausing.in_force()

    def progress_of(self, item_id: str) -> tuple[int, int] | None:
        """How many bytes of an item's attachments have left, of how many, while they do."""
        return self._board.of(item_id)

    def give_up(self, item_id: str) -> None:
        """Stop an upload; the text is a draft again where nothing of it is out."""
        self._board.give_up(item_id)

    def needing_a_person(self) -> frozenset[str]:
        """The jobs, by their ids, that a person should look at.

        They missed their time, or left without an answer, or failed: of the last those whose
        text is still a draft, which nobody has published or thrown away since.
        """
        with self._database.read() as connection:
            asking = store.jobs_with(connection, (OutboxState.OVERDUE, OutboxState.UNKNOWN))
            failed = store.jobs_with(connection, (OutboxState.FAILED,))
        still = self._drafts.still_drafts({draft_id for _, draft_id in failed})
        left = {job_id for job_id, draft_id in failed if draft_id in still}
        return frozenset(left | {job_id for job_id, _ in asking})

    def counts(self) -> Mapping[OutboxState, int]:
        """How many jobs stand in each state."""
        with self._database.read() as connection:
            return store.count_by_state(connection)

    def _together(self, draft: Draft, account_keys: Sequence[str], when: When) -> Together:
        ready: list[_Ready] = []
        stopped: dict[str, Outcome] = {}
        for account_key in dict.fromkeys(account_keys):
            try:
                ready.append(self._authorised(draft, account_key, when))
            except ContentBlocked as problem:
                self._write_down(draft, account_key, problem)
                stopped[account_key] = Blocked(problem.findings)
            except NatiqError as problem:
                stopped[account_key] = self._refusal(draft, account_key, problem)
        if stopped:
            held = Refusal(PublishingProblem.OTHER_ACCOUNT_STOPPED.value, None, {})
            others = {one.account.key: held for one in ready}
            return Together({**others, **stopped}, queued=False)
        try:
            self._require_second_factor()
            jobs = self._queue(draft, ready, when)
        except NatiqError as problem:
            return Together(
                {key: self._refusal(draft, key, problem) for key in dict.fromkeys(account_keys)},
                queued=False,
            )
        alone = len(jobs) == 1
        return Together(
            {
                job.first.account_key: self._dispatcher.send(job.id) if alone else self._sent(job)
                for job in jobs
            },
            queued=True,
        )

    def _sent(self, job: Job) -> Outcome:
        """What came of one of several, each of which stands by itself whatever befalls another."""
        try:
            return self._dispatcher.send(job.id)
        except NatiqError as problem:
            return Waiting(job.first, Reason(problem.code.value, problem.clause, problem.values))

    def _authorised(self, draft: Draft, account_key: str, when: When) -> "_Ready":
        action = _action_for(draft)
        account = self._gate.require_delegated(account_key, action)
        content = self._leaving.content_of(draft, account, self._clock.now())
        _check_relation(draft, account_key)
        self._check_time(account, content, when)
        permits = self._gate.authorise(account_key, action, content, draft.answers)
        return _Ready(account, content, permits)

    def _check_time(self, account: DelegatedAccount, content: Content, when: When) -> None:
        if when.at is None:
            return
        now = self._clock.now()
        check_due(when.at, now)
        if not when.by_platform:
            return
        self._gate.require_own_schedule()
        own = self._limits_of(account).own_schedule
        if own is None or len(content.posts) > 1:
            raise Refused(PlatformProblem.SCHEDULE_UNSUPPORTED)
        check_own_schedule(own.earliest, own.latest, when.at - now)

    def _require_second_factor(self) -> None:
        if not self._has_published:
            self._session.require_fresh()

    def _queue(self, draft: Draft, ready: Sequence["_Ready"], when: When) -> tuple[Job, ...]:
        """Commit the outbox rows; from here on the text cannot be lost or sent twice."""
        for permit in (permit for one in ready for permit in one.permits):
            self._gate.check(permit)
        batch = new_id(self._random)
        jobs = tuple(self._job(draft, one, batch, when) for one in ready)
        with self._database.write() as connection:
            self._drafts.hand_over(connection, draft)
            for item in (item for job in jobs for item in job.items):
                store.add(connection, item)
                self._audit.append(connection, _deed(AuditAction.QUEUED, item))
        self._has_published = True
        return jobs

    def _job(self, draft: Draft, one: "_Ready", batch: str, when: When) -> Job:
        """A row for each post, each with the key under which the platform will keep it."""
        now, connector = one.content.posts[0].created_at, self._connector_for(one.account)
        ids = [new_id(self._random) for _ in one.permits]
        return Job(
            tuple(
                OutboxItem(
                    id=item_id,
                    draft_id=draft.id,
                    account_key=permit.account_key,
                    account_name=one.account.name,
                    handle=one.account.handle,
                    text=post.text,
                    content_hash=permit.content_hash,
                    record_key=connector.new_record_key(),
                    state=OutboxState.QUEUED,
                    reason=None,
                    staff_number=permit.staff_number,
                    employee_name=permit.employee_name,
                    decision_id=permit.decision_id,
                    decision_number=permit.decision_number,
                    queued_at=now,
                    updated_at=now,
                    attempts=0,
                    next_attempt_at=None if when.by_platform else when.at,
                    job_id=ids[0],
                    part=post.part,
                    parts=post.parts,
                    media=kept_media(post, one.content.attachments),
                    poll=post.poll,
                    answers=permit.answers,
                    batch_id=batch,
                    due_at=when.at,
                    due_zone=when.zone,
                    by_platform=when.by_platform,
                    answering=post.answering,
                    quote=post.quote,
                )
                for item_id, permit, post in zip(ids, one.permits, one.content.posts, strict=True)
            )
        )

    def _refusal(self, draft: Draft, account_key: str, problem: NatiqError) -> Refusal:
        # To be asked for a code is no refusal: the log would tell of one that was none.
        if problem.code.value != IdentityProblem.STEP_UP_NEEDED.value:
            self._write_down(draft, account_key, problem)
        return Refusal(problem.code.value, problem.clause, problem.values)

    def _write_down(self, draft: Draft, account_key: str | None, problem: NatiqError) -> None:
        """A refused publication is part of the log too (clause TRN)."""
        detail = {"code": problem.code.value}
        if problem.clause is not None:
            detail["clause"] = problem.clause
        account = None if account_key is None else self._gate.handle_of(account_key)
        self._audit.record(
            Deed(AuditAction.REFUSED, account=account, subject=draft.id, detail=detail)
        )


@dataclass(frozen=True)
class _Ready:
    """What may go to an account, and the permits that say so."""

    account: DelegatedAccount
    content: Content
    permits: tuple[Permit, ...]


def _action_for(draft: Draft) -> Action:
    """What the decision has to permit for it (clause ACC-1)."""
    answers = draft.relation is not None and draft.relation.kind is RelationKind.ANSWERS
    return Action.REPLY if answers else Action.PUBLISH


def _check_relation(draft: Draft, account_key: str) -> None:
    """A post is answered or quoted on its own platform, under the account that saw it."""
    to = draft.relation
    if to is not None and to.account_key != account_key:
        answers = to.kind is RelationKind.ANSWERS
        raise Refused(
            PlatformProblem.REPLY_UNSUPPORTED if answers else PlatformProblem.QUOTE_UNSUPPORTED
        )


def _deed(action: AuditAction, item: OutboxItem) -> Deed:
    due = {} if item.due_at is None else {"at": item.due_at.isoformat()}
    return Deed(
        action,
        decision_number=item.decision_number,
        account=item.handle,
        subject=item.id,
        detail={**part_of(item), **answers_to(item), **due, "content_hash": item.content_hash},
    )
