"""Decisions of delegation as values (clause ACC-1)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from core.foundation.errors import NatiqError

DECISION_SUFFIX = ".natiq-decision"
"""By this ending the system knows a decision's file and opens it with Natiq; any other will do
for importing."""


class Action(StrEnum):
    """What a decision can permit."""

    PUBLISH = "publish"
    REPLY = "reply"
    LIKE = "like"
    BOOST = "boost"
    DELETE = "delete"


class DelegationProblem(StrEnum):
    """Why a decision, a revocation or a key does not count. One reason, one code."""

    NO_ANCHOR = "delegation_no_anchor"
    ANCHOR_DAMAGED = "delegation_anchor_damaged"
    ANCHOR_OPEN_TO_OTHERS = "delegation_anchor_open_to_others"
    NOT_A_DECISION = "delegation_not_a_decision"
    TOO_LARGE = "delegation_too_large"
    ALGORITHM_REFUSED = "delegation_algorithm_refused"
    HEADER_REFUSED = "delegation_header_refused"
    WRONG_TYPE = "delegation_wrong_type"
    UNKNOWN_KEY = "delegation_unknown_key"
    SIGNATURE_WRONG = "delegation_signature_wrong"
    ISSUER_DIFFERS = "delegation_issuer_differs"
    FIELD_MISSING = "delegation_field_missing"
    FIELD_UNKNOWN = "delegation_field_unknown"
    FIELD_INVALID = "delegation_field_invalid"
    NOT_YET_VALID = "delegation_not_yet_valid"
    EXPIRED = "delegation_expired"
    REVOKED = "delegation_revoked"
    EMPLOYEE_NOT_NAMED = "delegation_employee_not_named"
    ACCOUNT_NOT_NAMED = "delegation_account_not_named"
    ACTION_NOT_NAMED = "delegation_action_not_named"
    NO_DECISION = "delegation_no_decision"
    KEY_UNREADABLE = "delegation_key_unreadable"
    KEY_PASSPHRASE_WRONG = "delegation_key_passphrase_wrong"  # noqa: S105 - a code
    FILE_EXISTS = "delegation_file_exists"


@dataclass(frozen=True)
class DelegatedAccount:
    """An official account. ``account_id`` is the platform's own, which never changes."""

    platform: str
    server: str
    handle: str
    account_id: str
    name: str

    @property
    def key(self) -> str:
        """What the program knows the account by."""
        return f"{self.platform}:{self.account_id}"


@dataclass(frozen=True)
class Readiness:
    """The record that the employee was found ready (clause ACC-2)."""

    record: str
    date: date


@dataclass(frozen=True)
class DelegatedEmployee:
    """An employee whom the decision names, with the job title it names (clause ACC-1)."""

    staff_number: str
    name: str
    job_title: str
    readiness: Readiness


@dataclass(frozen=True)
class Decision:
    """Who may do what under which accounts, and from when to when."""

    id: str
    number: str
    date: date
    issuer: str
    employees: tuple[DelegatedEmployee, ...]
    accounts: tuple[DelegatedAccount, ...]
    actions: frozenset[Action]
    valid_from: datetime
    valid_until: datetime
    policy_version: str

    def employee(self, staff_number: str) -> DelegatedEmployee | None:
        """The employee of that staff number, if the decision names one."""
        return next((one for one in self.employees if one.staff_number == staff_number), None)

    def account(self, account_key: str) -> DelegatedAccount | None:
        """The account of that key, if the decision names it."""
        return next((one for one in self.accounts if one.key == account_key), None)


@dataclass(frozen=True)
class Revocation:
    """The end of a decision before its time."""

    id: str
    decision_id: str
    number: str
    effective_from: datetime
    reason: str
    issuer: str


@dataclass(frozen=True)
class VerifiedDecision:
    """A stored decision, verified just now; ``problem`` says why it does not count, if so."""

    decision: Decision
    problem: NatiqError | None
