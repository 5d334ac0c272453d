"""Clauses, findings and answers as values."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from core.text.normalise import fold


class PolicyProblem(StrEnum):
    """Why a policy pack cannot be used."""

    PACK_DAMAGED = "policy_pack_damaged"


class Rule(StrEnum):
    """What the review looks for."""

    LENGTH = "length"
    COMPLAINT = "complaint"
    CONTEMPT = "religious_contempt"
    DEFAMATION = "defamation"
    INCITEMENT = "incitement"
    PHONE = "phone_number"
    CIVIL_NUMBER = "civil_number"
    CLAIM = "unsourced_claim"


class Severity(StrEnum):
    """A stop stays until the text changes; a question until it is answered."""

    STOP = "stop"
    QUESTION = "question"


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


@dataclass(frozen=True)
class Answer:
    """What the employee answered to a question."""

    finding_key: str
    text: str


def unanswered(findings: Iterable[Finding], answers: Iterable[Answer]) -> tuple[Finding, ...]:
    """What still stands in the way: every stop, and each question without an answer."""
    answered = {answer.finding_key for answer in answers if answer.text.strip()}
    return tuple(
        finding
        for finding in findings
        if finding.severity is Severity.STOP or finding.key not in answered
    )
