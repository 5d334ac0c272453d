"""Sending what the outbox holds, once and only once.

Before a byte leaves, the row says ``sending`` and carries the record key under which the
platform will keep the post. Whatever dies after that, the platform can be asked for that
key; nothing is ever sent again before it was asked.
"""

import hashlib
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.delegation.model import Action, DelegatedAccount
from core.drafts.service import Drafts
from core.foundation.clock import Clock
from core.foundation.errors import NatiqError, Refused
from core.identity.model import IdentityProblem
from core.identity.session import Session
from core.platforms.model import (
    Connector,
    Media,
    NotSent,
    PlatformProblem,
    Post,
    PublishedPost,
    Rejected,
    ReplyTo,
    Uncertain,
    content_hash,
)
from core.policy.model import PolicyProblem
from core.publishing import store
from core.publishing.gate import ContentBlocked, Gate
from core.publishing.leaving import content_of_job, rest_of
from core.publishing.model import (
    Blocked,
    Job,
    OutboxItem,
    OutboxState,
    Outcome,
    PartlyPublished,
    Published,
    PublishingProblem,
    Reason,
    Receipt,
    Refusal,
    Unknown,
    Waiting,
)
from core.publishing.permit import Permit
from core.publishing.telling import answers_to, as_it_stands, part_of
from core.storage.database import Database

_FIRST_PAUSE = timedelta(seconds=15)
_LONGEST_PAUSE = timedelta(minutes=10)

_TO_BE_READ = frozenset({PolicyProblem.NOT_ACKNOWLEDGED, PolicyProblem.OVERTAKEN})
"""No verdict on the text: it waits until the policy in force was read (clause VER)."""

ConnectorFor = Callable[[DelegatedAccount], Connector]
ContentOf = Callable[[str], bytes]
"""Gives the bytes of the attachment with that id."""


class Dispatcher:
    """Takes one job after another from the outbox to its platform and books what came of it."""

    def __init__(
        self,
        database: Database,
        session: Session,
        gate: Gate,
        drafts: Drafts,
        audit: AuditLog,
        account_of: Callable[[str], DelegatedAccount],
        connector_for: ConnectorFor,
        content_of: ContentOf,
        clock: Clock,
    ) -> None:
        self._database = database
        self._session = session
        self._gate = gate
        self._drafts = drafts
        self._audit = audit
        self._account_of = account_of
        self._connector_for = connector_for
        self._content_of = content_of
        self._clock = clock
        self._working = threading.Lock()

    def send(self, job_id: str) -> Outcome:
        """Send a queued job now, part after part, and say what came of it.

        Another thread may have taken it up since it was queued (``send_due``): then the answer
        is what came of that. Raises ``Refused`` where it was withdrawn or the session has ended.
        """
        with self._working:
            head = self._read_job(job_id).head
            if head is None or head.state is not OutboxState.QUEUED:
                return as_it_stands(self._read_job(job_id))
            outcome, _ = self._go_on(job_id, at_once=True)
            return outcome or as_it_stands(self._read_job(job_id))

    def send_due(self) -> int:
        """Send what is due and settle what is unknown; how many items changed their state.

        Raises ``Refused`` when the session has ended: nothing is touched then.
        """
        with self._working:
            self._session.require_active()
            moved = self._mark_interrupted()
            with self._database.read() as connection:
                due = store.jobs_in_states(
                    connection, (OutboxState.UNKNOWN, OutboxState.QUEUED), self._clock.now()
                )
            return moved + sum(self._go_on(job_id)[1] for job_id in due)

    def withdraw(self, item_id: str) -> OutboxItem:
        """Take a queued job back into the drafts. Raises ``Refused(NOT_WITHDRAWABLE)``."""
        with self._working:
            job = self._read_job(self._read(item_id).job_id)
            if not job.withdrawable:
                raise Refused(PublishingProblem.NOT_WITHDRAWABLE)
            with self._database.write() as connection:
                for item in job.items:
                    self._move(connection, item, OutboxState.WITHDRAWN, AuditAction.WITHDRAWN)
                self._drafts.take_back(connection, job.first.draft_id)
            return self._read(item_id)

    def _go_on(self, job_id: str, *, at_once: bool = False) -> tuple[Outcome | None, int]:
        """Send part after part until one does not go out; what came of it, how many moved.

        A part waits for the one before it: no reader finds the second part without the first.
        """
        moved = 0
        while True:
            job = self._read_job(job_id)
            item = job.head
            if item is None:
                return as_it_stands(job), moved
            if not self._is_due(item, at_once=at_once):
                return None, moved
            outcome = (
                self._settle(job, item)
                if item.state is OutboxState.UNKNOWN
                else self._send(job, item)
            )
            moved += not isinstance(outcome, Waiting | Unknown)
            if not isinstance(outcome, Published):
                return outcome, moved

    def _is_due(self, item: OutboxItem, *, at_once: bool) -> bool:
        if item.state not in (OutboxState.QUEUED, OutboxState.UNKNOWN):
            return False
        again = item.next_attempt_at
        return at_once or again is None or again <= self._clock.now()

    def _send(self, job: Job, item: OutboxItem) -> Outcome:
        self._session.require_active()
        with self._database.write() as connection:
            claimed = store.move(connection, item, OutboxState.SENDING, self._clock.now())
        if not claimed:
            raise Refused(PublishingProblem.NOT_WITHDRAWABLE)
        sending = self._read(item.id)
        try:
            post = self._put_on_platform(job, sending)
        except NotSent as problem:
            return self._wait(sending, problem)
        except Uncertain as problem:
            return self._stay_unknown(sending, problem)
        except NatiqError as problem:
            seconds = problem.values.get("retry_after")
            if isinstance(problem, Rejected) and isinstance(seconds, int):
                # Not a verdict on the text: the platform only asks for a pause.
                return self._wait(sending, problem, timedelta(seconds=seconds))
            if problem.code in _TO_BE_READ or _only_took_too_long(job, sending, problem):
                return self._wait(sending, problem)
            return self._fail(job, sending, problem)
        return self._book(self._read(item.id), post)

    def _put_on_platform(self, job: Job, item: OutboxItem) -> PublishedPost:
        """The gate once more, whose token it is, and then the request itself."""
        draft = self._drafts.read(item.draft_id)
        content = content_of_job(job, draft)
        hashes = [one.content_hash for one in job.items]
        if [content_hash(post) for post in content.posts] != hashes:
            raise Refused(PublishingProblem.CONTENT_CHANGED, clause="TRN")
        permits = self._gate.authorise(item.account_key, Action.PUBLISH, content, draft.answers)
        permit, post = permits[item.part], content.posts[item.part]
        self._name_permit(item, permit)
        connector = self._connector_for(self._account_of(item.account_key))
        identity = connector.whose_token()
        if identity.account_id != permit.account_id:
            raise Refused(
                PublishingProblem.WRONG_ACCOUNT,
                clause="ACC-1",
                delegated=item.handle,
                token=identity.handle,
            )
        self._gate.check(permit)
        post = replace(post, media=self._with_content(post), reply_to=_reply_to(job, item))
        return connector.publish(permit, post, item.record_key)

    def _with_content(self, post: Post) -> tuple[Media, ...]:
        """The post's media with their bytes, which must still be those that were reviewed."""
        filled = tuple(replace(one, content=self._content_of(one.name)) for one in post.media)
        for one in filled:
            if hashlib.sha256(one.content).hexdigest() != one.digest:
                raise Refused(PublishingProblem.CONTENT_CHANGED, clause="TRN")
        return filled

    def _name_permit(self, item: OutboxItem, permit: Permit) -> None:
        """The log must name what it is sent under: no decision that ended, no earlier answer."""
        if (permit.decision_id, permit.answers) != (item.decision_id, item.answers):
            with self._database.write() as connection:
                store.name_permit(
                    connection,
                    item.id,
                    permit.decision_id,
                    permit.decision_number,
                    permit.answers,
                )

    def _settle(self, job: Job, item: OutboxItem) -> Outcome:
        """Ask the platform for the record key; send only if it has never seen it."""
        try:
            connector = self._connector_for(self._account_of(item.account_key))
            post = connector.find(item.record_key)
        except NatiqError as problem:
            return self._stay_unknown(item, problem)
        if post is not None and post.text != item.text:
            return self._fail(job, item, Rejected(PlatformProblem.KEY_TAKEN))
        if post is not None:
            return self._book(item, post)
        with self._database.write() as connection:
            store.move(connection, item, OutboxState.QUEUED, self._clock.now())
        return self._send(job, self._read(item.id))

    def _book(self, item: OutboxItem, post: PublishedPost) -> Published:
        """Receipt, state and log entry, in one transaction."""
        receipt = Receipt(post.uri, post.link, self._clock.now(), post.version)
        with self._database.write() as connection:
            self._move(
                connection,
                item,
                OutboxState.PUBLISHED,
                AuditAction.PUBLISHED,
                detail={**answers_to(item), "uri": post.uri, "link": post.link},
            )
            store.add_receipt(connection, item.id, receipt)
        return Published(self._read(item.id), receipt)

    def _fail(self, job: Job, item: OutboxItem, problem: NatiqError) -> Outcome:
        """This part is refused, and with it those after it; the text is a draft again.

        Where parts before it are out, only the others become a draft, a new one: the whole
        once more would double what stands there already.
        """
        reason = _reason(problem)
        draft = self._drafts.read(item.draft_id)
        rest: str | None = None
        with self._database.write() as connection:
            if job.published:
                rest = self._drafts.go_on_with(connection, draft, rest_of(draft, job, item.part))
            else:
                self._drafts.take_back(connection, item.draft_id)
            for one in (item, *job.items[item.part + 1 :]):
                self._move(connection, one, OutboxState.FAILED, AuditAction.FAILED, reason=reason)
                if rest is not None:
                    store.name_rest(connection, one.id, rest)
        if rest is not None:
            return PartlyPublished(self._read_job(job.id).items, reason, rest)
        if isinstance(problem, ContentBlocked):
            return Blocked(problem.findings)
        return Refusal(reason.code, reason.clause, reason.values)

    def _wait(
        self, item: OutboxItem, problem: NatiqError, at_least: timedelta = timedelta()
    ) -> Waiting:
        reason = _reason(problem)
        now = self._clock.now()
        again = max(self._next(item), now + at_least)
        with self._database.write() as connection:
            store.move(connection, item, OutboxState.QUEUED, now, reason, again)
        return Waiting(self._read(item.id), reason)

    def _stay_unknown(self, item: OutboxItem, problem: NatiqError) -> Unknown:
        reason = _reason(problem)
        with self._database.write() as connection:
            if item.state is OutboxState.UNKNOWN:
                # Already in the log as uncertain; only the next look moves.
                at = self._clock.now()
                store.move(connection, item, OutboxState.UNKNOWN, at, reason, self._next(item))
            else:
                self._move(
                    connection,
                    item,
                    OutboxState.UNKNOWN,
                    AuditAction.UNCERTAIN,
                    reason=reason,
                    next_attempt_at=self._clock.now() + _FIRST_PAUSE,
                )
        return Unknown(self._read(item.id), reason)

    def _mark_interrupted(self) -> int:
        """What says ``sending`` while nobody sends was cut off: by a crash or a defect."""
        with self._database.write() as connection:
            reason = Reason(PublishingProblem.INTERRUPTED.value, None, {})
            return store.mark_interrupted(connection, reason, self._clock.now())

    def _move(
        self,
        connection: Connection,
        item: OutboxItem,
        to: OutboxState,
        action: AuditAction,
        *,
        reason: Reason | None = None,
        detail: dict[str, str] | None = None,
        next_attempt_at: datetime | None = None,
    ) -> None:
        """Change the state and write the log entry that answers for it."""
        store.move(connection, item, to, self._clock.now(), reason, next_attempt_at)
        particulars = {**(detail or {}), **part_of(item)}
        if reason is not None:
            particulars["code"] = reason.code
            if reason.clause is not None:
                particulars["clause"] = reason.clause
        self._audit.append(
            connection,
            Deed(
                action,
                decision_number=item.decision_number,
                account=item.handle,
                subject=item.id,
                detail={**particulars, "content_hash": item.content_hash},
            ),
        )

    def _next(self, item: OutboxItem) -> datetime:
        """Each further attempt waits twice as long, up to ten minutes."""
        pause = _FIRST_PAUSE * 2 ** min(max(item.attempts - 1, 0), 10)
        return self._clock.now() + min(pause, _LONGEST_PAUSE)

    def _read_job(self, job_id: str) -> Job:
        with self._database.read() as connection:
            job = store.read_job(connection, job_id)
        if job is None:
            raise Refused(PublishingProblem.NOT_FOUND)
        return job

    def _read(self, item_id: str) -> OutboxItem:
        with self._database.read() as connection:
            item = store.read(connection, item_id)
        if item is None:
            raise Refused(PublishingProblem.NOT_FOUND)
        return item


def _reply_to(job: Job, item: OutboxItem) -> ReplyTo | None:
    """The thread's first post and the one before this part, as their receipts name them."""
    if item.part == 0:
        return None
    root, parent = job.first.receipt, job.items[item.part - 1].receipt
    if root is None or parent is None:
        raise Refused(PublishingProblem.CONTENT_CHANGED, clause="TRN")
    return ReplyTo(root.reference, parent.reference)


def _only_took_too_long(job: Job, item: OutboxItem, problem: NatiqError) -> bool:
    """Whether the same may be allowed anew: giving up would break off what is half out.

    Large files may outlast a permit; the next attempt finds them uploaded.
    """
    if problem.code.value == PlatformProblem.PERMIT_ENDED.value:
        return bool(job.published or item.media)
    ended = (IdentityProblem.LOCKED.value, PublishingProblem.PERMIT_EXPIRED.value)
    return bool(job.published) and problem.code.value in ended


def _reason(problem: NatiqError) -> Reason:
    return Reason(problem.code.value, problem.clause, problem.values)
