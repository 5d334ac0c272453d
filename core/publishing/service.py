"""What the screens ask of publishing."""

from collections.abc import Callable, Mapping

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.delegation.model import Action, DelegatedAccount
from core.drafts.model import Draft
from core.drafts.service import Drafts
from core.foundation.clock import Clock
from core.foundation.errors import NatiqError, Refused
from core.foundation.ids import Randomness, new_id
from core.identity.model import IdentityProblem
from core.identity.session import Session
from core.publishing import store
from core.publishing.dispatcher import ConnectorFor, Dispatcher
from core.publishing.gate import ContentBlocked, Gate
from core.publishing.leaving import Content, Leaving, kept_media
from core.publishing.model import (
    Blocked,
    Job,
    OutboxItem,
    OutboxState,
    Outcome,
    PublishingProblem,
    Refusal,
)
from core.publishing.permit import Permit
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
        drafts: Drafts,
        leaving: Leaving,
        audit: AuditLog,
        account_of: Callable[[str], DelegatedAccount],
        connector_for: ConnectorFor,
        clock: Clock,
        random: Randomness,
    ) -> None:
        self._database = database
        self._session = session
        self._has_published = False
        self._gate = gate
        self._dispatcher = dispatcher
        self._drafts = drafts
        self._leaving = leaving
        self._audit = audit
        self._account_of = account_of
        self._connector_for = connector_for
        self._clock = clock
        self._random = random

    def publish(self, draft_id: str) -> Outcome:
        """Authorise the draft as it stands, put it into the outbox, and try to send it.

        The first publication of a session needs a second factor that was shown a short
        while ago (SEC-4): without one the answer is a ``Refusal`` with ``STEP_UP_NEEDED``,
        and nothing else stands in the way.

        A draft whose text holds break lines goes out as one job of several posts.
        """
        draft = self._drafts.read(draft_id)
        try:
            account_key = self._account_of_draft(draft)
            self._gate.require_delegated(account_key, Action.PUBLISH)
            account = self._account_of(account_key)
            content = self._leaving.content_of(draft, account, self._clock.now())
            permits = self._gate.authorise(account_key, Action.PUBLISH, content, draft.answers)
            self._require_second_factor()
            job = self._queue(draft, account, content, permits)
        except ContentBlocked as problem:
            self._write_down(draft, problem)
            return Blocked(problem.findings)
        except Refused as problem:
            # To be asked for a code is no refusal: the log would tell of one that was none.
            if problem.code.value != IdentityProblem.STEP_UP_NEEDED.value:
                self._write_down(draft, problem)
            return Refusal(problem.code.value, problem.clause, problem.values)
        return self._dispatcher.send(job.id)

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
        """The same as a person published them: each thread is one."""
        return store.jobs_of(self.outbox(limit))

    def counts(self) -> Mapping[OutboxState, int]:
        """How many jobs stand in each state."""
        with self._database.read() as connection:
            return store.count_by_state(connection)

    def _account_of_draft(self, draft: Draft) -> str:
        if draft.account_key is None:
            raise Refused(PublishingProblem.NO_ACCOUNT, clause="ACC-1")
        return draft.account_key

    def _require_second_factor(self) -> None:
        if not self._has_published:
            self._session.require_fresh()

    def _queue(
        self,
        draft: Draft,
        account: DelegatedAccount,
        content: Content,
        permits: tuple[Permit, ...],
    ) -> Job:
        """Commit the outbox rows; from here on the text cannot be lost or sent twice."""
        for permit in permits:
            self._gate.check(permit)
        job = self._job(draft, account, content, permits)
        with self._database.write() as connection:
            self._drafts.hand_over(connection, draft)
            for item in job.items:
                store.add(connection, item)
                self._audit.append(connection, _deed(AuditAction.QUEUED, item))
        self._has_published = True
        return job

    def _job(
        self,
        draft: Draft,
        account: DelegatedAccount,
        content: Content,
        permits: tuple[Permit, ...],
    ) -> Job:
        """A row for each post, each with the key under which the platform will keep it."""
        now, connector = content.posts[0].created_at, self._connector_for(account)
        ids = [new_id(self._random) for _ in permits]
        return Job(
            tuple(
                OutboxItem(
                    id=item_id,
                    draft_id=draft.id,
                    account_key=permit.account_key,
                    account_name=account.name,
                    handle=account.handle,
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
                    next_attempt_at=None,
                    job_id=ids[0],
                    part=post.part,
                    parts=post.parts,
                    media=kept_media(post, content.attachments),
                    poll=post.poll,
                    answers=permit.answers,
                )
                for item_id, permit, post in zip(ids, permits, content.posts, strict=True)
            )
        )

    def _write_down(self, draft: Draft, problem: NatiqError) -> None:
        """A refused publication is part of the log too (clause TRN)."""
        detail = {"code": problem.code.value}
        if problem.clause is not None:
            detail["clause"] = problem.clause
        self._audit.record(
            Deed(AuditAction.REFUSED, account=draft.account_key, subject=draft.id, detail=detail)
        )


def _deed(action: AuditAction, item: OutboxItem) -> Deed:
    return Deed(
        action,
        decision_number=item.decision_number,
        account=item.handle,
        subject=item.id,
        detail={**part_of(item), **answers_to(item), "content_hash": item.content_hash},
    )
