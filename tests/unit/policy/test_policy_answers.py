"""Answers to the review's questions: which kinds fit, and what may stand in one."""

import pytest

from core.foundation.errors import Refused
from core.policy.answers import check_answer, kinds_for
from core.policy.model import (
    ANSWER_LIMIT,
    Answer,
    AnswerKind,
    AnswerProblem,
    Finding,
    Severity,
    unanswered,
)
from core.policy.review import Reviewer

CLAIM = "إغلاق شارع السلطان قابوس يوم الخميس"


def question_in(reviewer: Reviewer, text: str) -> Finding:
    return next(one for one in reviewer.review(text, None) if one.severity is Severity.QUESTION)


def refused(reviewer: Reviewer, words: str) -> Refused:
    with pytest.raises(Refused) as refusal:
        check_answer(Answer("key", words), reviewer)
    return refusal.value


def test_what_is_said_as_a_fact_asks_for_a_source_first(reviewer: Reviewer):
    question = question_in(reviewer, CLAIM)
    assert kinds_for(question) == (AnswerKind.SOURCE, AnswerKind.REASON)


def test_any_other_question_asks_for_a_reason():
    asked = Finding("defamation", "BAN-2", Severity.QUESTION, 0, 1, "x")
    assert kinds_for(asked) == (AnswerKind.REASON,)


@pytest.mark.parametrize("words", ["نع", "12", "…!!", "ن ع", "\u200f\u200f\u200f"])
def test_fewer_than_three_letters_answer_nothing(reviewer: Reviewer, words: str):
    assert refused(reviewer, words).code is AnswerProblem.TOO_SHORT


@pytest.mark.parametrize("words", ["نع", "12", "…!!"])
def test_a_question_with_such_an_answer_stays_open(reviewer: Reviewer, words: str):
    question = question_in(reviewer, CLAIM)
    assert unanswered([question], [Answer(question.key, words)]) == (question,)


@pytest.mark.parametrize(
    "words",
    [
        "نعم",
        "147/2026",
        "قرار رقم 12/2026",
        "القرار الإداري رقم 147/2026 بتاريخ 12/10/2026",
        "دائرة الطرق",
        "https://www.mm.gov.om/",
        "مركز الاتصال 1111",
        "النص يحذّر من العبارة ولا يقولها",
    ],
)
def test_a_source_or_a_reason_is_an_answer(reviewer: Reviewer, words: str):
    check_answer(Answer("key", words), reviewer)


def test_an_answer_longer_than_the_log_takes_is_refused(reviewer: Reviewer):
    assert refused(reviewer, "س" * (ANSWER_LIMIT + 1)).code is AnswerProblem.TOO_LONG


@pytest.mark.parametrize(
    "words", ["أكده المواطن على 91234567", "الرقم المدني لصاحب الطلب 12345678"]
)
def test_what_belongs_to_a_person_may_not_be_answered_with(reviewer: Reviewer, words: str):
    refusal = refused(reviewer, words)
    assert (refusal.code, refusal.clause) == (AnswerProblem.PRIVATE, "PRV")


def test_a_word_that_is_stopped_may_be_quoted_in_an_answer(reviewer: Reviewer):
    # It is not published, and why it may stay can only be said by naming it.
    check_answer(Answer("key", "العبارة «يا كلب» منقولة من حكم قضائي"), reviewer)
