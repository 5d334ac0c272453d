"""What a signed file holds, and whether it counts (clause ACC-1). It reads no database."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path

from core.delegation.encoding import decode, read_object
from core.delegation.issuing_model import Inspection, IssuingProblem, SignedKind
from core.delegation.jws import DECISION, REVOCATION, TOKEN_LIMIT, read_token, verify
from core.delegation.keys import Anchor, TrustAnchors, read_public_key
from core.delegation.model import Decision, DelegationProblem, Revocation
from core.delegation.payload import read_decision, read_revocation
from core.delegation.platforms import PRACTICE
from core.foundation.errors import Invalid, NatiqError, Refused
from core.foundation.files import files_in, read_bounded

FILE_LIMIT = TOKEN_LIMIT + 16
"""Bytes: a token and the blanks that an editor or a mail program leaves around it."""

REVOCATION_SUFFIX = ".jws"
_CLAUSE = "ACC-1"


def read_signed_decision(token: str, anchors: TrustAnchors) -> Decision:
    """The decision in a token that one of the authorities signed.

    Raises ``Refused`` or ``Invalid`` with the one reason why it does not count.
    """
    payload, anchor = verify(token, DECISION, anchors)
    decision = read_decision(payload)
    _same_issuer(decision.issuer, anchor, decision.number)
    if decision.id != PRACTICE and any(one.platform == PRACTICE for one in decision.accounts):
        raise Invalid(DelegationProblem.FIELD_INVALID, clause=_CLAUSE, field="accounts")
    return decision


def read_signed_revocation(token: str, anchors: TrustAnchors) -> Revocation:
    """The revocation in a token that one of the authorities signed.

    Raises ``Refused`` or ``Invalid`` with the one reason why it does not count.
    """
    payload, anchor = verify(token, REVOCATION, anchors)
    revocation = read_revocation(payload)
    _same_issuer(revocation.issuer, anchor, revocation.number)
    return revocation


def revocations_in(folder: Path, anchors: TrustAnchors) -> tuple[Revocation, ...]:
    """The revocations in IT's ``folder``.

    Raises the reason why one of them, or the folder, cannot be read: it may be the one that
    matters.
    """
    return tuple(
        read_signed_revocation(read_token(read_bounded(path, FILE_LIMIT)), anchors)
        for path in files_in(folder, REVOCATION_SUFFIX)
    )


def problem_at(
    decision: Decision, revocations: Iterable[Revocation], now: datetime
) -> NatiqError | None:
    """Why the decision does not count at that moment; ``None`` when it does."""
    for one in revocations:
        if one.decision_id == decision.id and now >= one.effective_from:
            return _refused(
                DelegationProblem.REVOKED, decision, since=one.effective_from, reason=one.reason
            )
    if now < decision.valid_from:
        return _refused(DelegationProblem.NOT_YET_VALID, decision, valid_from=decision.valid_from)
    if now >= decision.valid_until:
        return _refused(DelegationProblem.EXPIRED, decision, valid_until=decision.valid_until)
    return None


def inspect_file(
    content: bytes, anchors: TrustAnchors, revocations: Path, now: datetime
) -> Inspection:
    """Whether a decision, a revocation or a public key counts on this machine, and why not."""
    if content.lstrip()[:1] == b"{":
        return _inspect_key(content, anchors)
    try:
        token = read_token(content)
    except NatiqError as problem:
        return Inspection(SignedKind.DECISION, None, "", problem, genuine=False)
    header = _part(token, 0)
    key_id = str(header.get("kid", ""))
    if header.get("typ") == REVOCATION:
        return _inspect_revocation(token, key_id, anchors)
    return _inspect_decision(token, key_id, anchors, revocations, now)


def _inspect_decision(
    token: str, key_id: str, anchors: TrustAnchors, revocations: Path, now: datetime
) -> Inspection:
    kind = SignedKind.DECISION
    try:
        decision = read_signed_decision(token, anchors)
    except NatiqError as problem:
        return Inspection(kind, _claim(token, read_decision), key_id, problem, genuine=False)
    try:
        problem = problem_at(decision, revocations_in(revocations, anchors), now)
    except NatiqError as broken:
        problem = broken
    return Inspection(kind, decision, key_id, problem)


def _inspect_revocation(token: str, key_id: str, anchors: TrustAnchors) -> Inspection:
    kind = SignedKind.REVOCATION
    try:
        return Inspection(kind, read_signed_revocation(token, anchors), key_id, None)
    except NatiqError as problem:
        return Inspection(kind, _claim(token, read_revocation), key_id, problem, genuine=False)


def _inspect_key(content: bytes, anchors: TrustAnchors) -> Inspection:
    kind = SignedKind.PUBLIC_KEY
    try:
        key = read_public_key(content)
    except NatiqError as problem:
        return Inspection(kind, None, "", problem, genuine=False)
    return Inspection(kind, key, key.key_id, _problem_of_key(key, anchors))


def _problem_of_key(key: Anchor, anchors: TrustAnchors) -> NatiqError | None:
    try:
        known = anchors.signer(key.key_id)
    except Refused as problem:
        return problem
    if known.issuer != key.issuer:
        return Refused(IssuingProblem.KEY_NAMED_OTHERWISE, clause=_CLAUSE, issuer=known.issuer)
    return None


def _claim(
    token: str, read: Callable[[Mapping[str, object]], Decision | Revocation]
) -> Decision | Revocation | None:
    """What the token says without any proof; for the eye only."""
    try:
        return read(_part(token, 1))
    except NatiqError:
        return None


def _part(token: str, place: int) -> Mapping[str, object]:
    """A part of a token that was not verified; nothing where it cannot be read."""
    parts = token.split(".")
    try:
        return read_object(decode(parts[place]))
    except (ValueError, IndexError):
        return {}


def _same_issuer(issuer: str, anchor: Anchor, number: str) -> None:
    if issuer != anchor.issuer:
        raise Refused(DelegationProblem.ISSUER_DIFFERS, clause=_CLAUSE, number=number)


def _refused(code: DelegationProblem, decision: Decision, **values: str | datetime) -> Refused:
    return Refused(code, clause=_CLAUSE, number=decision.number, **values)
