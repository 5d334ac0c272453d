"""Descriptions of attachments and options of a poll are reviewed as the text is."""

from core.policy.beside import Beside, findings_beside
from core.policy.model import Finding
from core.policy.review import Reviewer

TEXT = "تدعو بلدية مسقط سكان السيب إلى يوم التشجير"
CLAIM = "إغلاق شارع السلطان قابوس يوم الخميس"
SOURCE = "بناء على قرار رقم 12/2026"
TELEPHONE = "لافتة عليها 91234567"


def found(
    reviewer: Reviewer, text: str, *alts: str, options: tuple[str, ...] = ()
) -> list[Finding]:
    return list(findings_beside(reviewer, text, alts, options))


def test_sound_words_beside_a_text_find_nothing(reviewer: Reviewer):
    assert found(reviewer, TEXT, "نخلة في حديقة القرم", options=("الخميس", "السبت")) == []


def test_a_finding_says_in_which_description_it_stands(reviewer: Reviewer):
    (finding,) = found(reviewer, TEXT, "نخلة", TELEPHONE)
    assert (finding.values["field"], finding.values["number"]) == (Beside.ALT, 2)


def test_a_finding_says_in_which_option_it_stands(reviewer: Reviewer):
    (finding,) = found(reviewer, TEXT, options=(TELEPHONE, "السبت"))
    assert (finding.values["field"], finding.values["number"]) == (Beside.OPTION, 1)


def test_its_place_counts_from_the_beginning_of_the_description(reviewer: Reviewer):
    (finding,) = found(reviewer, TEXT, TELEPHONE)
    assert TELEPHONE[finding.start : finding.end] == "91234567"


def test_what_stands_in_the_text_is_not_found_beside_it(reviewer: Reviewer):
    assert found(reviewer, TELEPHONE, "نخلة") == []


def test_a_claim_beside_a_text_without_a_source_is_asked_about(reviewer: Reviewer):
    (finding,) = found(reviewer, TEXT, CLAIM)
    assert finding.clause == "BAN-5"


def test_a_source_that_the_text_names_settles_claims_beside_it(reviewer: Reviewer):
    assert found(reviewer, f"{TEXT} {SOURCE}", CLAIM) == []
