"""What others wrote: the review warns of it and never hides it (clause CON-3)."""

import pytest

from core.policy.model import Severity
from core.policy.review import Reviewer

INSULT = "اخرسوا يا كلاب"
COMPLAINT = "لم نستلم رواتبنا هذا الشهر يا جماعة"
TELEPHONE = "اتصلوا بي على 91234567"


def severities(reviewer: Reviewer, text: str) -> set[Severity]:
    return {one.severity for one in reviewer.review_incoming(text)}


@pytest.mark.parametrize("text", [INSULT, TELEPHONE])
def test_what_would_stop_ones_own_text_asks_before_it_is_repeated(reviewer: Reviewer, text: str):
    assert Severity.STOP in {one.severity for one in reviewer.review(text, None)}
    assert Severity.QUESTION in severities(reviewer, text)
    assert Severity.STOP not in severities(reviewer, text)


def test_what_would_be_asked_of_ones_own_text_is_a_note(reviewer: Reviewer):
    claim = "إغلاق شارع السلطان قابوس يوم الخميس"
    assert Severity.QUESTION in {one.severity for one in reviewer.review(claim, None)}
    assert severities(reviewer, claim) == {Severity.NOTE}


def test_a_warning_names_clause_and_place(reviewer: Reviewer):
    (warning,) = [one for one in reviewer.review_incoming(TELEPHONE) if one.clause == "PRV"]
    assert TELEPHONE[warning.start : warning.end] == "91234567"


def test_the_clause_on_complaints_by_staff_says_nothing_of_others(reviewer: Reviewer):
    assert "CMP" in {one.clause for one in reviewer.review(COMPLAINT, None)}
    assert "CMP" not in {one.clause for one in reviewer.review_incoming(COMPLAINT)}
