"""Sending what the outbox holds, once and only once.

Before a byte leaves, the row says ``sending`` and carries the record key under which the
platform will keep the post. Whatever dies after that, the platform can be asked for that
key; nothing is ever sent again before it was asked.
"""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.delegation.model import Action, DelegatedAccount
from core.drafts.service import Drafts
from core.foundation.clock import Clock
from core.foundation.errors import NatiqError, Refused
from core.identity.session import Session
from core.platforms.model import (
    Connector,
    NotSent,
    PlatformProblem,
    Post,
    PublishedPost,
    Rejected,
    Uncertain,
    content_hash,
)
from core.publishing import store
from core.publishing.gate import ContentBlocked, Gate
from core.publishing.model import (
    Blocked,
    OutboxItem,
    OutboxState,
    Outcome,
    Published,
    PublishingProblem,
    Reason,
    Receipt,
    Refusal,
    Unknown,
    Waiting,
)
from core.publishing.permit import Permit
from core.storage.database import Database

_FIRST_PAUSE = timedelta(seconds=15)
_LONGEST_PAUSE = timedelta(minutes=10)

ConnectorFor = Callable[[DelegatedAccount], Connector]


class Dispatcher:
    """Takes one item after another from the outbox to its platform and books what came of it."""

    def __init__(
        self,
        database: Database,
        session: Session,
        gate: Gate,
        drafts: Drafts,
        audit: AuditLog,
        account_of: Callable[[str], DelegatedAccount],
        connector_for: ConnectorFor,
        clock: Clock,
    ) -> None:
        self._database = database
        self._session = session
        self._gate = gate
        self._drafts = drafts
        self._audit = audit
        self._account_of = account_of
        self._connector_for = connector_for
        self._clock = clock
        self._working = threading.Lock()

    def send(self, item_id: str) -> Outcome:
        """Send one queued item now and say what came of it.

        Another thread may have taken it up since it was queued (``send_due``): then the answer
        is what came of that. Raises ``Refused`` where it was withdrawn or the session has ended.
        """
        with self._working:
            item = self._read(item_id)
            return self._send(item) if item.state is OutboxState.QUEUED else _as_it_stands(item)

    def send_due(self) -> int:
        """Send what is due and settle what is unknown; how many items changed their state.

        Raises ``Refused`` when the session has ended: nothing is touched then.
        """
        with self._working:
            self._session.require_active()
            moved = self._mark_interrupted()
            with self._database.read() as connection:
                due = store.in_states(
                    connection, (OutboxState.UNKNOWN, OutboxState.QUEUED), self._clock.now()
                )
            for item in due:
                outcome = (
                    self._settle(item) if item.state is OutboxState.UNKNOWN else self._send(item)
                )
                moved += not isinstance(outcome, Waiting | Unknown)
            return moved

    def withdraw(self, item_id: str) -> OutboxItem:
        """Take a queued item back into the drafts. Raises ``Refused(NOT_WITHDRAWABLE)``."""
        with self._working:
            item = self._read(item_id)
            if item.state is not OutboxState.QUEUED:
                raise Refused(PublishingProblem.NOT_WITHDRAWABLE)
            with self._database.write() as connection:
                self._move(connection, item, OutboxState.WITHDRAWN, AuditAction.WITHDRAWN)
                self._drafts.take_back(connection, item.draft_id)
            return self._read(item_id)

    def _send(self, item: OutboxItem) -> Outcome:
        self._session.require_active()
        with self._database.write() as connection:
            claimed = store.move(connection, item, OutboxState.SENDING, self._clock.now())
        if not claimed:
            raise Refused(PublishingProblem.NOT_WITHDRAWABLE)
        sending = self._read(item.id)
        try:
            post = self._put_on_platform(sending)
        except NotSent as problem:
            return self._wait(sending, problem)
        except Uncertain as problem:
            return self._stay_unknown(sending, problem)
        except Rejected as problem:
            seconds = problem.values.get("retry_after")
            if isinstance(seconds, int):
                # Not a verdict on the text: the platform only asks for a pause.
                return self._wait(sending, problem, timedelta(seconds=seconds))
            self._fail(sending, problem)
            return _refusal(problem)
        except ContentBlocked as problem:
            self._fail(sending, problem)
            return Blocked(problem.findings)
        except NatiqError as problem:
            self._fail(sending, problem)
            return _refusal(problem)
        return self._book(self._read(item.id), post)

    def _put_on_platform(self, item: OutboxItem) -> PublishedPost:
        """The gate once more, whose token it is, and then the request itself."""
        if content_hash(item.text) != item.content_hash:
            raise Refused(PublishingProblem.CONTENT_CHANGED, clause="TRN")
        answers = self._drafts.read(item.draft_id).answers
        permit = self._gate.authorise(item.account_key, Action.PUBLISH, item.text, answers)
        self._name_decision(item, permit)
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
        post = Post(text=item.text, created_at=item.queued_at)
        return connector.publish(permit, post, item.record_key)

    def _name_decision(self, item: OutboxItem, permit: Permit) -> None:
        """The log must name the decision under which it is sent, not one that ended since."""
        if permit.decision_id != item.decision_id:
            with self._database.write() as connection:
                store.name_decision(connection, item.id, permit.decision_id, permit.decision_number)

    def _settle(self, item: OutboxItem) -> Outcome:
        """Ask the platform for the record key; send only if it has never seen it."""
        try:
            connector = self._connector_for(self._account_of(item.account_key))
            post = connector.find(item.record_key)
        except NatiqError as problem:
            return self._stay_unknown(item, problem)
        if post is not None and post.text != item.text:
            taken = Rejected(PlatformProblem.KEY_TAKEN)
            self._fail(item, taken)
            return _refusal(taken)
        if post is not None:
            return self._book(item, post)
        with self._database.write() as connection:
            store.move(connection, item, OutboxState.QUEUED, self._clock.now())
        return self._send(self._read(item.id))

    def _book(self, item: OutboxItem, post: PublishedPost) -> Published:
        """Receipt, state and log entry, in one transaction."""
        receipt = Receipt(post.uri, post.link, self._clock.now())
        with self._database.write() as connection:
            self._move(
                connection,
                item,
                OutboxState.PUBLISHED,
                AuditAction.PUBLISHED,
                detail={"uri": post.uri, "link": post.link},
            )
            store.add_receipt(connection, item.id, receipt)
        return Published(self._read(item.id), receipt)

    def _fail(self, item: OutboxItem, problem: NatiqError) -> None:
        """Nothing was published: the item says why, and the text is a draft again."""
        with self._database.write() as connection:
            self._move(
                connection, item, OutboxState.FAILED, AuditAction.FAILED, reason=_reason(problem)
            )
            self._drafts.take_back(connection, item.draft_id)

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
        particulars = dict(detail or {})
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

    def _read(self, item_id: str) -> OutboxItem:
        with self._database.read() as connection:
            item = store.read(connection, item_id)
        if item is None:
            raise Refused(PublishingProblem.NOT_FOUND)
        return item


def _as_it_stands(item: OutboxItem) -> Outcome:
    """What came of an item that is not queued any more."""
    reason = item.reason or Reason(PublishingProblem.INTERRUPTED.value, None, {})
    if item.receipt is not None:
        return Published(item, item.receipt)
    if item.state is OutboxState.FAILED:
        return Refusal(reason.code, reason.clause, reason.values)
    if item.state is OutboxState.WITHDRAWN:
        raise Refused(PublishingProblem.NOT_WITHDRAWABLE)
    return Unknown(item, reason)


def _refusal(problem: NatiqError) -> Refusal:
    return Refusal(problem.code.value, problem.clause, problem.values)


def _reason(problem: NatiqError) -> Reason:
    return Reason(problem.code.value, problem.clause, problem.values)
