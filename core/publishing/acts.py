"""What is done to posts that are there already: liked, boosted, deleted (clauses ACC-1, CON-3)."""

from collections.abc import Callable
from dataclasses import replace

from core.audit.model import AuditAction, Deed
from core.audit.service import AuditLog
from core.delegation.model import Action, DelegatedAccount
from core.foundation.errors import NatiqError, Refused
from core.platforms.apps import AppLister
from core.platforms.model import PlatformProblem, PostRef, SeenPost, Uncertain
from core.platforms.protocol import Act, ActKind, Connector
from core.policy.model import AnswerProblem, Finding, Severity
from core.policy.review import Reviewer
from core.publishing.bookkeeping import Bookkeeping
from core.publishing.gate import Gate
from core.publishing.model import OutboxState, Pause, PublishingProblem
from core.publishing.permit import Permit
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
        link: str = "",
        undo: bool = False,
    ) -> None:
        """Like or boost somebody's post, or take that back; a boost says why (clause CON-3).

        ``link`` is where people find the post, for the log. Raises ``Refused`` where it may not
        be done, ``Unavailable`` where it was not, or perhaps not: to do it again does no harm.
        """
        said = reason.strip()[:_REASON_LIMIT]
        if kind is ActKind.BOOST and not undo and not said:
            raise Refused(PublishingProblem.REASON_MISSING, clause=_BOOSTS)
        self.check_private(said)
        act = Act(kind, post, undo)
        told = {"link": link, "reason": said}
        detail = {"uri": post.uri, **{name: words for name, words in told.items() if words}}
        self._audit.record(self._done(account_key, act, detail))

    def delete(self, item_id: str, reason: str) -> None:
        """Take a post of ours from its platform. The log keeps that it was there."""
        item = self._books.read(item_id)
        if item.state is not OutboxState.PUBLISHED or item.receipt is None:
            raise Refused(PublishingProblem.NOT_FOUND)
        said = self.reason(reason)
        act = Act(ActKind.DELETE, item.receipt.reference)
        detail = {"uri": act.post.uri, "reason": said, "content_hash": item.content_hash}
        self._books.deleted(item, self._done(item.account_key, act, detail, subject=item.id))

    def delete_foreign(self, account_key: str, post: PostRef, reason: str, subject: str) -> Deed:
        """Take a post from the account that did not leave here; what is to be written down.

        ``subject`` is what it is known by here. Raises as ``delete`` does.
        """
        said = self.reason(reason)
        detail = {"uri": post.uri, "reason": said, "foreign": "yes"}
        return self._done(account_key, Act(ActKind.DELETE, post), detail, subject)

    def shut_out(self, account_key: str, app_id: str, name: str) -> None:
        """Have the platform let an app act no more for the account (clause SEC-2).

        Raises ``Refused`` where that may not be done or the platform gives no list, and as
        connectors do: to do it again does no harm.
        """
        permit = self._gate.authorise_revocation(account_key, app_id)
        told = {"act": "revoke", "app": name, "app_id": app_id}

        def revoke(connector: Connector) -> None:
            if not isinstance(connector, AppLister):
                raise Refused(PlatformProblem.ACT_UNSUPPORTED)
            connector.revoke_app(permit, app_id)

        failed = AuditAction.APP_REVOKE_FAILED
        done = Deed(AuditAction.APP_REVOKED, permit.decision_number, detail=told)
        self._audit.record(self._carried_out(permit, done, revoke, failed, failed))

    def reason(self, reason: str) -> str:
        """The reason as it is kept.

        Raises ``Refused(REASON_MISSING)`` (clause TRN) or ``Refused(PRIVATE)`` for what may not
        stand in the log for good (clause PRV).
        """
        said = reason.strip()[:_REASON_LIMIT]
        if not said:
            raise Refused(PublishingProblem.REASON_MISSING, clause="TRN")
        self.check_private(said)
        return said

    def check_private(self, said: str) -> None:
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
        action = AuditAction.UNDONE if act.undo else _DONE[act.kind]
        # Handles of two platforms may be the same: the key tells whose it was.
        told = {**detail, "act": act.kind.value, "account_key": account_key}
        done = Deed(action, permit.decision_number, None, subject, told)
        failed, open_end = AuditAction.ACT_FAILED, AuditAction.UNCERTAIN
        return self._carried_out(permit, done, lambda one: one.act(permit, act), failed, open_end)

    def _carried_out(
        self,
        permit: Permit,
        done: Deed,
        write: Callable[[Connector], None],
        failed: AuditAction,
        uncertain: AuditAction,
    ) -> Deed:
        """Write to the platform whose token is the permit's account's; ``done``, if it is."""
        account = self._account_of(permit.account_key)
        done = replace(done, account=account.handle)
        try:
            connector = self._connector_for(account)
            identity = connector.whose_token()
            if identity.account_id != permit.account_id:
                raise Refused(
                    PublishingProblem.WRONG_ACCOUNT,
                    clause="ACC-1",
                    delegated=account.handle,
                    token=identity.handle,
                )
            self._gate.check(permit)
            # Whatever dies after this, that it was tried stays known (clause TRN).
            self._audit.record(replace(done, action=AuditAction.ACT_BEGUN))
            write(connector)
        except NatiqError as problem:
            action = uncertain if isinstance(problem, Uncertain) else failed
            told = {**done.detail, "code": problem.code.value}
            self._audit.record(replace(done, action=action, detail=told))
            raise
        return done
