"""What is done to posts that are there already: liked, boosted, deleted (clauses ACC-1, CON-3)."""

from collections.abc import Callable

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.delegation.model import Action, DelegatedAccount
from core.foundation.errors import NatiqError, Refused
from core.platforms.model import PostRef, SeenPost, Uncertain
from core.platforms.protocol import Act, ActKind
from core.policy.model import AnswerProblem, Finding, Severity
from core.policy.review import Reviewer
from core.publishing.bookkeeping import Bookkeeping
from core.publishing.gate import Gate
from core.publishing.model import OutboxState, Pause, PublishingProblem
from core.publishing.sending import ConnectorFor

_REASON_LIMIT = 500
_BOOSTS = "CON-3"
_DONE = {
    ActKind.LIKE: AuditAction.LIKED,
    ActKind.BOOST: AuditAction.BOOSTED,
    ActKind.DELETE: AuditAction.POST_DELETED,
}


class Acts:
    """Each is asked of the gate, done once at most, and written down with its reason."""

    def __init__(
        self,
        gate: Gate,
        reviewer: Reviewer,
        books: Bookkeeping,
        audit: AuditLog,
        account_of: Callable[[str], DelegatedAccount],
        connector_for: ConnectorFor,
        pause_in_force: Callable[[], Pause | None],
    ) -> None:
        self._gate = gate
        self._reviewer = reviewer
        self._books = books
        self._audit = audit
        self._account_of = account_of
        self._connector_for = connector_for
        self._pause_in_force = pause_in_force

    def look_up(self, account_key: str, address: str) -> SeenPost:
        """The post with that link, as the account's platform shows it.

        Raises ``Invalid`` for what is no such link, ``Rejected(POST_NOT_FOUND)``, or as
        connectors do where the platform is not reached.
        """
        self._gate.require_delegated(account_key, Action.PUBLISH)
        return self._connector_for(self._account_of(account_key)).look_up(address.strip())

    def concerns_about(self, post: SeenPost) -> tuple[Finding, ...]:
        """What the policy has to say of somebody's text before the institution boosts it."""
        return self._reviewer.review_incoming(post.text)

    def do(
        self,
        account_key: str,
        kind: ActKind,
        post: PostRef,
        reason: str = "",
        *,
        undo: bool = False,
    ) -> None:
        """Like or boost somebody's post, or take that back; a boost says why (clause CON-3).

        Raises ``Refused`` where it may not be done, ``Unavailable`` where it was not, or
        perhaps not: to do it again does no harm.
        """
        said = reason.strip()[:_REASON_LIMIT]
        if kind is ActKind.BOOST and not undo and not said:
            raise Refused(PublishingProblem.REASON_MISSING, clause=_BOOSTS)
        self._check_reason(said)
        act = Act(kind, post, undo)
        detail = {"uri": post.uri, **({"reason": said} if said else {})}
        self._audit.record(self._done(account_key, act, detail))

    def delete(self, item_id: str, reason: str) -> None:
        """Take a post of ours from its platform. The log keeps that it was there."""
        item = self._books.read(item_id)
        if item.state is not OutboxState.PUBLISHED or item.receipt is None:
            raise Refused(PublishingProblem.NOT_FOUND)
        said = reason.strip()[:_REASON_LIMIT]
        if not said:
            raise Refused(PublishingProblem.REASON_MISSING, clause="TRN")
        self._check_reason(said)
        act = Act(ActKind.DELETE, item.receipt.reference)
        detail = {"uri": act.post.uri, "reason": said, "content_hash": item.content_hash}
        self._books.deleted(item, self._done(item.account_key, act, detail, subject=item.id))

    def _check_reason(self, said: str) -> None:
        """Raise ``Refused(PRIVATE)`` for what may not stand in the log for good (clause PRV)."""
        for finding in self._reviewer.private_data_in(said):
            if finding.severity is Severity.STOP:
                raise Refused(AnswerProblem.PRIVATE, clause=finding.clause)

    def _done(
        self, account_key: str, act: Act, detail: dict[str, str], subject: str | None = None
    ) -> Deed:
        """Have the platform do it; what is to be written down of that."""
        adds = act.kind is not ActKind.DELETE and not act.undo
        if adds and self._pause_in_force() is not None:
            # In an emergency something may have to be taken away; nothing may be added.
            raise Refused(PublishingProblem.PAUSED)
        permit = self._gate.authorise_act(account_key, act)
        account = self._account_of(account_key)
        number, handle = permit.decision_number, account.handle
        told = {**detail, "act": act.kind.value}
        try:
            connector = self._connector_for(account)
            identity = connector.whose_token()
            if identity.account_id != permit.account_id:
                raise Refused(
                    PublishingProblem.WRONG_ACCOUNT,
                    clause="ACC-1",
                    delegated=handle,
                    token=identity.handle,
                )
            self._gate.check(permit)
            # Whatever dies after this, that it was tried stays known (clause TRN).
            self._audit.record(Deed(AuditAction.ACT_BEGUN, number, handle, subject, told))
            connector.act(permit, act)
        except NatiqError as problem:
            failed = {**told, "code": problem.code.value}
            is_open = isinstance(problem, Uncertain)
            action = AuditAction.UNCERTAIN if is_open else AuditAction.ACT_FAILED
            self._audit.record(Deed(action, number, handle, subject, failed))
            raise
        action = AuditAction.UNDONE if act.undo else _DONE[act.kind]
        return Deed(action, number, handle, subject, told)
