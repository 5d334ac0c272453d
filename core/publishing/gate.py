"""The gate: who, under which decision, on which account, with which text — or not at all."""

from collections.abc import Callable, Sequence

from core.delegation.model import Action, DelegatedAccount
from core.delegation.service import Delegation
from core.foundation.clock import Clock
from core.foundation.errors import Refused
from core.foundation.ids import Randomness
from core.identity.session import Session
from core.platforms.model import Limits, content_hash
from core.policy.model import Answer, Finding, unanswered
from core.policy.review import Reviewer
from core.publishing.model import PublishingProblem
from core.publishing.permit import LIFETIME, Permit, PermitOffice
from core.text.normalise import fold


class ContentBlocked(Refused):
    """The review has open findings; nothing may be published before they are settled."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(PublishingProblem.BLOCKED, clause=findings[0].clause)
        self.findings = findings


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
    ) -> None:
        self._session = session
        self._delegation = delegation
        self._reviewer = reviewer
        self._limits_of = limits_of
        self._clock = clock
        self._office = PermitOffice(random)

    def authorise(
        self, account_key: str, action: Action, text: str, answers: Sequence[Answer]
    ) -> Permit:
        """A permit for exactly this text on exactly this account.

        Raises ``Refused`` with the clause behind it: the session has ended (SEC-4), the
        decision does not carry it (ACC-1), or ``ContentBlocked`` with the open findings.
        """
        self._session.require_active()
        employee = self._session.employee
        decision = self._delegation.authorise(employee.staff_number, account_key, action)
        account = next(one for one in decision.accounts if one.key == account_key)
        if not fold(text).strip():
            # Marks alone show nothing either.
            raise Refused(PublishingProblem.EMPTY)
        findings = self._reviewer.review(text, self._limits_of(account))
        open_findings = unanswered(findings, answers)
        if open_findings:
            raise ContentBlocked(open_findings)
        return self._office.issue(
            Permit(
                staff_number=employee.staff_number,
                employee_name=employee.name,
                decision_id=decision.id,
                decision_number=decision.number,
                account_key=account_key,
                account_id=account.account_id,
                action=action,
                content_hash=content_hash(text),
                expires_at=self._clock.now() + LIFETIME,
            )
        )

    def check(self, permit: Permit) -> None:
        """Raise ``Refused`` unless the permit is this gate's own and still runs."""
        self._session.require_active()
        self._office.check(permit, self._clock.now())
