"""The gate: who, under which decision, on which account, with which content — or not at all."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from core.delegation.model import Action, DelegatedAccount
from core.delegation.service import Delegation
from core.foundation.clock import Clock
from core.foundation.errors import NatiqError, Refused
from core.foundation.ids import Randomness
from core.identity.session import Session
from core.platforms.apps import revocation_hash
from core.platforms.model import Limits, PlatformProblem, Post, content_hash
from core.platforms.protocol import Act, ActKind, act_hash
from core.policy.answers import check_answer
from core.policy.beside import findings_beside
from core.policy.model import Answer, Finding, Rule, Severity, unanswered
from core.policy.review import Reviewer
from core.publishing.attached import check_attached
from core.publishing.given import GivenAnswer, given_for
from core.publishing.leaving import Content
from core.publishing.model import PublishingProblem
from core.publishing.permit import LIFETIME, Permit, PermitOffice
from core.text.normalise import fold

_ACTION_FOR = {
    ActKind.LIKE: Action.LIKE,
    ActKind.BOOST: Action.BOOST,
    ActKind.DELETE: Action.DELETE,
    # What has not appeared yet is taken back by whoever may publish.
    ActKind.WITHDRAW: Action.PUBLISH,
}

_ADDING = frozenset({ActKind.LIKE, ActKind.BOOST})


class ContentBlocked(Refused):
    """The review has open findings; nothing may be published before they are settled."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(PublishingProblem.BLOCKED, clause=findings[0].clause)
        self.findings = findings


class Held(Refused):
    """No verdict on the content: it waits until what stands in its way was dealt with."""


class Gate:
    """Gives permits. It asks again each time: nothing it allowed before counts now."""

    def __init__(
        self,
        session: Session,
        delegation: Delegation,
        reviewer: Reviewer,
        limits_of: Callable[[DelegatedAccount], Limits],
        clock: Clock,
        random: Randomness,
        alt_required: Callable[[], bool] = lambda: True,
        audience_required: Callable[[], bool] = lambda: False,
        own_schedule_allowed: Callable[[], bool] = lambda: False,
        *,
        require_policy_read: Callable[[], None],
        require_clear: Callable[[str], None],
    ) -> None:
        """``require_policy_read`` raises ``Refused`` until the policy in force was read,
        ``require_clear`` raises ``Held`` while this workstation may not publish at all, or an
        app that IT does not know may act for the account of that key (clause SEC-2).

        ``own_schedule_allowed`` says whether IT lets platforms publish by themselves.
        """
        self._session = session
        self._delegation = delegation
        self._reviewer = reviewer
        self._limits_of = limits_of
        self._clock = clock
        self._alt_required = alt_required
        self._audience_required = audience_required
        self._own_schedule_allowed = own_schedule_allowed
        self._require_policy_read = require_policy_read
        self._require_clear = require_clear
        self._office = PermitOffice(random)

    def require_delegated(self, account_key: str, action: Action) -> DelegatedAccount:
        """The account, as the decision names it that lets whoever is signed in do that there.

        Raises ``Refused`` where there is none.
        """
        self._session.require_active()
        staff_number = self._session.employee.staff_number
        decision = self._delegation.authorise(staff_number, account_key, action)
        return next(one for one in decision.accounts if one.key == account_key)

    def handle_of(self, account_key: str) -> str:
        """By which handle decisions in force name the account; the key where none does."""
        try:
            accounts = self._delegation.accounts_of(self._session.employee.staff_number)
        except NatiqError:
            # What is being written down is that this cannot be read.
            return account_key
        return next((one.handle for one in accounts if one.key == account_key), account_key)

    def require_own_schedule(self) -> None:
        """Raise ``Refused(SCHEDULE_UNSUPPORTED)`` where nothing may be left with a platform.

        It would go out while nobody is signed in here (clause SEC-4).
        """
        if not self._own_schedule_allowed():
            raise Refused(PlatformProblem.SCHEDULE_UNSUPPORTED, clause="SEC-4")

    def authorise(
        self, account_key: str, action: Action, content: Content, answers: Sequence[Answer]
    ) -> tuple[Permit, ...]:
        """A permit for each post, for exactly this content on exactly this account.

        Raises ``Refused`` with the clause behind it: the session has ended (SEC-4), the
        decision does not carry it (ACC-1), the policy in force was not read (VER), a foreign
        app may act for the account (``Held``, SEC-2), rights to an attachment are not declared
        (BAN-4), it has no description or the whole no purpose (CON-1), an answer holds what may
        not be kept (PRV), or ``ContentBlocked`` with the open findings.
        """
        self._session.require_active()
        employee = self._session.employee
        decision = self._delegation.authorise(employee.staff_number, account_key, action)
        account = next(one for one in decision.accounts if one.key == account_key)
        self._require_policy_read()
        self._require_clear(account_key)
        if not fold(content.text).strip():
            # Marks alone show nothing either.
            raise Refused(PublishingProblem.EMPTY)
        limits = self._limits_of(account)
        if self._audience_required() and not (content.audience.strip() and content.aim.strip()):
            raise Refused(PublishingProblem.PURPOSE_MISSING, clause="CON-1")
        check_attached(content, limits, alt_required=self._alt_required())
        findings = self._findings(content, limits)
        open_findings = unanswered(findings, answers)
        if open_findings:
            raise ContentBlocked(open_findings)
        self._check_answers(findings, answers)
        expires_at = self._clock.now() + LIFETIME
        return tuple(
            self._office.issue(
                Permit(
                    staff_number=employee.staff_number,
                    employee_name=employee.name,
                    decision_id=decision.id,
                    decision_number=decision.number,
                    account_key=account_key,
                    account_id=account.account_id,
                    action=action,
                    content_hash=content_hash(post),
                    expires_at=expires_at,
                    answers=given,
                )
            )
            for post, given in zip(
                content.posts, self._given(content, findings, answers), strict=True
            )
        )

    def authorise_act(self, account_key: str, act: Act) -> Permit:
        """A permit for exactly this act under that account.

        Raises ``Refused`` with the clause behind it, as ``authorise`` does. What takes something
        away is held by nothing.
        """
        self._session.require_active()
        permit = self._permit(account_key, _ACTION_FOR[act.kind], act_hash(act))
        self._require_policy_read()
        if act.kind in _ADDING and not act.undo:
            self._require_clear(account_key)
        return permit

    def authorise_revocation(self, account_key: str, app_id: str) -> Permit:
        """A permit to shut that app out of that account: for whoever may publish there.

        An intruder has to go also where the policy in force was not read yet. Raises
        ``Refused``: the session has ended (SEC-4), or the decision does not carry it (ACC-1).
        """
        self._session.require_active()
        return self._permit(account_key, Action.PUBLISH, revocation_hash(app_id))

    def _permit(self, account_key: str, action: Action, subject: str) -> Permit:
        employee = self._session.employee
        decision = self._delegation.authorise(employee.staff_number, account_key, action)
        account = next(one for one in decision.accounts if one.key == account_key)
        return self._office.issue(
            Permit(
                staff_number=employee.staff_number,
                employee_name=employee.name,
                decision_id=decision.id,
                decision_number=decision.number,
                account_key=account_key,
                account_id=account.account_id,
                action=action,
                content_hash=subject,
                expires_at=self._clock.now() + LIFETIME,
            )
        )

    def _findings(self, content: Content, limits: Limits) -> tuple[Finding, ...]:
        """What the review finds in the whole, in each post's length, and beside the text."""
        return (
            *self._reviewer.review(content.text, None),
            *(one for post in content.posts for one in self._too_long(post, limits)),
            *(one for post in content.posts for one in self._beside(content, post)),
        )

    def _too_long(self, post: Post, limits: Limits) -> Iterator[Finding]:
        for finding in self._reviewer.review(post.text, limits):
            if finding.rule == Rule.LENGTH:
                yield _in_part(finding, post.part + 1) if post.parts > 1 else finding

    def _beside(self, content: Content, post: Post) -> Iterator[Finding]:
        alts, options = [one.alt for one in post.media], post.poll.options if post.poll else ()
        return findings_beside(self._reviewer, content.text, alts, options)

    def _given(
        self, content: Content, findings: Sequence[Finding], answers: Sequence[Answer]
    ) -> list[tuple[GivenAnswer, ...]]:
        """For each post the answers to what is asked of it; the first has those of no other."""
        if not given_for(findings, answers):
            return [()] * len(content.posts)
        asked = [
            {
                one.key
                for one in (*self._reviewer.review(post.text, None), *self._beside(content, post))
            }
            for post in content.posts
        ]
        asked[0] |= {one.key for one in findings} - set().union(*asked)
        return [given_for([one for one in findings if one.key in keys], answers) for keys in asked]

    def _check_answers(self, findings: Sequence[Finding], answers: Sequence[Answer]) -> None:
        """What goes into the log for good must be fit for it, whoever wrote it down before."""
        questions = {one.key for one in findings if one.severity is Severity.QUESTION}
        for answer in answers:
            if answer.finding_key in questions:
                check_answer(answer, self._reviewer)

    def check(self, permit: Permit) -> None:
        """Raise ``Refused`` unless the permit is this gate's own and still runs."""
        self._session.require_active()
        self._office.check(permit, self._clock.now())


def _in_part(finding: Finding, number: int) -> Finding:
    return replace(finding, values={**finding.values, "field": "part", "number": number})
