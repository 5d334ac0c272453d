"""Drawing up and signing decisions and revocations: the authority's part (clause ACC-1).

Whatever a machine would refuse later is refused here, before it is signed.
"""

from collections.abc import Mapping
from datetime import datetime

from core.delegation.issuing_model import SigningKey
from core.delegation.jws import DECISION, REVOCATION, sign
from core.delegation.keys import TrustAnchors
from core.delegation.model import Decision, DelegationProblem, Revocation
from core.delegation.payload import (
    PRACTICE,
    VERSION,
    read_decision,
    read_revocation,
    write_decision,
    write_revocation,
)
from core.delegation.verification import read_signed_decision, read_signed_revocation
from core.foundation.errors import Invalid, Refused
from core.foundation.ids import Randomness, new_id

_CLAUSE = "ACC-1"


def check_issuer(name: str) -> None:
    """Raise ``Invalid(FIELD_INVALID)`` for a name that no decision could carry."""
    read_revocation(
        {
            "v": VERSION,
            "id": PRACTICE,
            "decision_id": PRACTICE,
            "number": PRACTICE,
            "issuer": {"name": name},
            "effective_from": "2000-01-01T00:00:00+00:00",
            "reason": PRACTICE,
        }
    )


def draw_up_decision(
    members: Mapping[str, object], issuer: str, now: datetime, random: Randomness
) -> Decision:
    """The decision in a description; version, id and issuer are filled in where they lack.

    Raises ``Invalid`` that names the member at fault, ``Refused(ISSUER_DIFFERS)`` for a
    description that names another issuer, ``Refused(EXPIRED)`` for one that has ended.
    """
    filled = {"v": VERSION, "id": new_id(random), "issuer": {"name": issuer}, **members}
    decision = read_decision(filled)
    if decision.issuer != issuer:
        raise Refused(
            DelegationProblem.ISSUER_DIFFERS, clause=_CLAUSE, number=decision.number, issuer=issuer
        )
    _refuse_practice(decision)
    if now >= decision.valid_until:
        raise Refused(
            DelegationProblem.EXPIRED,
            clause=_CLAUSE,
            number=decision.number,
            valid_until=decision.valid_until,
        )
    return decision


def draw_up_revocation(
    decision: Decision,
    number: str,
    reason: str,
    effective_from: str | datetime,
    issuer: str,
    random: Randomness,
) -> Revocation:
    """The revocation of ``decision`` by a document of that number.

    ``effective_from`` is RFC 3339 with an offset, or a moment. Raises ``Invalid`` that
    names the member at fault.
    """
    if isinstance(effective_from, datetime):
        effective_from = effective_from.replace(microsecond=0).isoformat()
    return read_revocation(
        {
            "v": VERSION,
            "id": new_id(random),
            "decision_id": decision.id,
            "number": number,
            "issuer": {"name": issuer},
            "effective_from": effective_from,
            "reason": reason,
        }
    )


def sign_decision(decision: Decision, key: SigningKey) -> bytes:
    """The file that employees import; it was verified as their machines will.

    Raises ``Invalid(TOO_LARGE)`` for more than a decision may hold.
    """
    token = sign(write_decision(decision), DECISION, key.private)
    read_signed_decision(token, TrustAnchors.of(key.anchor))
    return token.encode("ascii") + b"\n"


def sign_revocation(revocation: Revocation, key: SigningKey) -> bytes:
    """The file that IT distributes; it was verified as the machines will."""
    token = sign(write_revocation(revocation), REVOCATION, key.private)
    read_signed_revocation(token, TrustAnchors.of(key.anchor))
    return token.encode("ascii") + b"\n"


def _refuse_practice(decision: Decision) -> None:
    """Practice is built into the program; no authority issues it."""
    if decision.id == PRACTICE:
        raise _invalid("id")
    for index, account in enumerate(decision.accounts):
        if account.platform == PRACTICE:
            raise _invalid(f"accounts[{index}].platform")


def _invalid(field: str) -> Invalid:
    return Invalid(DelegationProblem.FIELD_INVALID, clause=_CLAUSE, field=field)
