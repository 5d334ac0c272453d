"""Answers that were given in review, as they go with a permit into the outbox and the log."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast

from core.policy.model import ANSWER_LIMIT, Answer, Finding, Severity

MOST_GIVEN = 40
"""Of one post; no post of a platform has room for more that could be asked about."""

_MOST_WRITTEN = 64 * 1024
_MEMBERS = ("rule", "clause", "kind", "text")


@dataclass(frozen=True)
class GivenAnswer:
    """What was asked of a post, by which rule and clause, and what was answered (clause TRN)."""

    rule: str
    clause: str
    kind: str
    text: str


def given_for(findings: Iterable[Finding], answers: Iterable[Answer]) -> tuple[GivenAnswer, ...]:
    """The answers to what ``findings`` ask, each once."""
    said = {answer.finding_key: answer for answer in answers if answer.says_something}
    given = {
        finding.key: GivenAnswer(
            finding.rule,
            finding.clause,
            said[finding.key].kind.value,
            said[finding.key].text[:ANSWER_LIMIT],
        )
        for finding in findings
        if finding.severity is Severity.QUESTION and finding.key in said
    }
    return tuple(given.values())[:MOST_GIVEN]


def write_given(given: Sequence[GivenAnswer]) -> str:
    """As the outbox and the log keep them: JSON."""
    members = [{name: getattr(one, name) for name in _MEMBERS} for one in given]
    return json.dumps(members, ensure_ascii=False, separators=(",", ":"))


def read_given(written: str) -> tuple[GivenAnswer, ...]:
    """The same again; what this program never wrote gives none of it."""
    if len(written) > _MOST_WRITTEN:
        return ()
    try:
        members: object = json.loads(written)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(members, list):
        return ()
    read: list[GivenAnswer] = []
    for one in cast("list[object]", members):
        values = cast("dict[str, object]", one) if isinstance(one, dict) else {}
        texts = [values.get(name) for name in _MEMBERS]
        if all(isinstance(text, str) for text in texts):
            read.append(GivenAnswer(*cast("list[str]", texts)))
    return tuple(read)
