"""Clauses, findings and answers as values."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from core.text.normalise import fold

FEWEST_LETTERS = 3
"""Letters or digits: less than that says nothing that could be answered for."""

ANSWER_LIMIT = 300
"""The most code points of an answer."""


class AnswerProblem(StrEnum):
    """Why something is no answer to a question."""

    TOO_SHORT = "answer_too_short"
    TOO_LONG = "answer_too_long"
    PRIVATE = "answer_private"


class PolicyProblem(StrEnum):
    """Why a policy pack cannot be used, or why the policy keeps one from publishing (VER)."""

    PACK_DAMAGED = "policy_pack_damaged"
    PACK_INVALID = "policy_pack_invalid"
    PACK_UNSIGNED = "policy_pack_unsigned"
    PACK_SIGNATURE = "policy_pack_signature"
    PACK_UNKNOWN_AUTHORITY = "policy_pack_unknown_authority"
    PACK_OLDER = "policy_pack_older"
    PACK_ALREADY_HERE = "policy_pack_already_here"
    PACK_DIFFERS = "policy_pack_differs"
    PACK_NOT_YET = "policy_pack_not_yet"
    PACK_ISSUER_DIFFERS = "policy_pack_issuer_differs"
    OVERTAKEN = "policy_overtaken"
    NOT_ACKNOWLEDGED = "policy_not_acknowledged"
    NOT_READ = "policy_not_read"


class PackFault(StrEnum):
    """What is wrong at one place of a pack."""

    NOT_AN_ARCHIVE = "pack_fault_not_an_archive"
    TOO_LARGE = "pack_fault_too_large"
    TOO_MANY = "pack_fault_too_many"
    NAME_REFUSED = "pack_fault_name_refused"
    ENCRYPTED = "pack_fault_encrypted"
    MISSING = "pack_fault_missing"
    UNKNOWN = "pack_fault_unknown"
    REPEATED = "pack_fault_repeated"
    DIGEST_DIFFERS = "pack_fault_digest_differs"
    NOT_UTF8 = "pack_fault_not_utf8"
    NOT_JSON = "pack_fault_not_json"
    WRONG_TYPE = "pack_fault_wrong_type"
    EMPTY = "pack_fault_empty"
    TOO_LONG = "pack_fault_too_long"
    WRONG_FORM = "pack_fault_wrong_form"
    OUT_OF_RANGE = "pack_fault_out_of_range"
    NO_SUCH_CLAUSE = "pack_fault_no_such_clause"
    NO_SUCH_LIST = "pack_fault_no_such_list"
    NO_SUCH_RULE = "pack_fault_no_such_rule"
    NO_SUCH_DETECTOR = "pack_fault_no_such_detector"
    NO_SUCH_PLACEHOLDER = "pack_fault_no_such_placeholder"
    NO_MESSAGE = "pack_fault_no_message"
    NO_EXAMPLE = "pack_fault_no_example"
    PATTERN_UNREADABLE = "pack_fault_pattern_unreadable"
    PATTERN_UNBOUNDED = "pack_fault_pattern_unbounded"
    PATTERN_REFUSED = "pack_fault_pattern_refused"
    PATTERN_UNFOLDED = "pack_fault_pattern_unfolded"


class Rule(StrEnum):
    """What the review looks for whatever the pack says; all other rules are the pack's."""

    LENGTH = "length"
    HASHTAGS = "hashtags"
    UNFILLED_FIELD = "unfilled_field"
    REFUSED_HOST = "refused_host"


class Severity(StrEnum):
    """A stop stays until the text changes; a question until it is answered.

    A note is shown and never in the way.
    """

    STOP = "stop"
    QUESTION = "question"
    NOTE = "note"


@dataclass(frozen=True)
class Clause:
    """A clause of the policy: its id, its own Arabic words, and an English translation."""

    id: str
    heading: str
    text: str
    heading_en: str
    text_en: str


@dataclass(frozen=True)
class Finding:
    """What a rule found. ``start`` and ``end`` count code points of the reviewed text."""

    rule: str
    clause: str
    severity: Severity
    start: int
    end: int
    excerpt: str
    values: Mapping[str, str | int] = field(default_factory=dict[str, str | int])

    @property
    def key(self) -> str:
        """The same for the same words wherever they stand: an answer survives editing."""
        return f"{self.rule}:{hashlib.sha256(fold(self.excerpt).encode()).hexdigest()[:16]}"


class AnswerKind(StrEnum):
    """With what a question is answered; to change the text is the third way, and leaves none."""

    SOURCE = "answer_source"
    REASON = "answer_reason"


@dataclass(frozen=True)
class Answer:
    """What the employee answered to a question."""

    finding_key: str
    text: str
    kind: AnswerKind = AnswerKind.REASON

    @property
    def says_something(self) -> bool:
        """Whether there is enough of it to be an answer: three letters or digits."""
        return sum(sign.isalnum() for sign in self.text) >= FEWEST_LETTERS


def unanswered(findings: Iterable[Finding], answers: Iterable[Answer]) -> tuple[Finding, ...]:
    """What still stands in the way: every stop, and each question without an answer."""
    answered = {answer.finding_key for answer in answers if answer.says_something}
    return tuple(
        finding
        for finding in findings
        if finding.severity is Severity.STOP
        or (finding.severity is Severity.QUESTION and finding.key not in answered)
    )
