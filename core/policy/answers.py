"""Answers to the review's questions: which kinds fit, and what may stand in one.

An answer goes into the log and stays there, so that nothing of it can be taken out later:
what may not be published of a person may not be answered with either (clause PRV).
"""

from core.foundation.errors import Refused
from core.policy.model import (
    ANSWER_LIMIT,
    FEWEST_LETTERS,
    Answer,
    AnswerKind,
    AnswerProblem,
    Finding,
    Severity,
)
from core.policy.review import Reviewer

_FACTS = "BAN-5"
"""The clause by which what is said as a fact has a source."""


def kinds_for(finding: Finding) -> tuple[AnswerKind, ...]:
    """The kinds of answer that fit the question, the one it asks for first."""
    if finding.clause == _FACTS:
        return AnswerKind.SOURCE, AnswerKind.REASON
    return (AnswerKind.REASON,)


def check_answer(answer: Answer, reviewer: Reviewer) -> None:
    """Raise ``Refused`` for what is no answer.

    ``TOO_SHORT``, ``TOO_LONG``, or ``PRIVATE`` with the clause that keeps what was found in
    it from being written down.
    """
    if not answer.says_something:
        raise Refused(AnswerProblem.TOO_SHORT, least=FEWEST_LETTERS)
    if len(answer.text) > ANSWER_LIMIT:
        raise Refused(AnswerProblem.TOO_LONG, limit=ANSWER_LIMIT)
    for finding in reviewer.private_data_in(answer.text):
        if finding.severity is Severity.STOP:
            raise Refused(AnswerProblem.PRIVATE, clause=finding.clause)
