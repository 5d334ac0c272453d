"""The built-in decision of practice mode: real in form, signed by a key that nobody keeps."""

from dataclasses import dataclass
from datetime import timedelta

from core.delegation.jws import DECISION, sign
from core.delegation.keys import Anchor, TrustAnchors, key_id, new_key
from core.delegation.model import (
    Action,
    Decision,
    DelegatedAccount,
    DelegatedEmployee,
    Readiness,
)
from core.delegation.payload import write_decision
from core.delegation.platforms import PRACTICE
from core.foundation.clock import Clock

_VALIDITY = timedelta(days=365)


@dataclass(frozen=True)
class PracticeNames:
    """What practice calls its things, in the words of whoever shows them."""

    account: str
    decision_number: str = PRACTICE
    issuer: str = PRACTICE
    job_title: str = PRACTICE


def build_practice_delegation(
    clock: Clock,
    staff_number: str,
    employee_name: str,
    account: DelegatedAccount,
    names: PracticeNames,
) -> tuple[TrustAnchors, str]:
    """A decision for the practice account, and the anchors that trust it alone."""
    now = clock.now()
    decision = Decision(
        id=PRACTICE,
        number=names.decision_number,
        date=now.date(),
        issuer=names.issuer,
        employees=(
            DelegatedEmployee(
                staff_number,
                employee_name,
                names.job_title,
                Readiness(PRACTICE, now.date()),
            ),
        ),
        accounts=(account,),
        actions=frozenset(Action),
        valid_from=now - timedelta(days=1),
        valid_until=now + _VALIDITY,
        policy_version=PRACTICE,
    )
    key = new_key()
    anchor = Anchor(key_id(key.public_key()), names.issuer, key.public_key())
    return TrustAnchors.of(anchor), sign(write_decision(decision), DECISION, key)
