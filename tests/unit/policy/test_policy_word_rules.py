"""The kinds of rules that look for words, each on a pack of one rule."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from core.policy.model import Severity
from core.policy.pack import PolicyPack, WordList
from core.policy.review import Reviewer
from core.policy.rules import (
    ClaimRule,
    Detector,
    DetectorRule,
    NearRule,
    PackRule,
    PatternRule,
    TermsRule,
)

STOP, QUESTION, NOTE = Severity.STOP, Severity.QUESTION, Severity.NOTE
LISTS: Mapping[str, WordList] = {
    "bad": WordList(("سيئ", "قبيح جدا")),
    "exact": WordList(("سيئ",), exact=True),
    "open": WordList(("سيئ*",)),
    "against": WordList(("لا", "نرفض")),
    "against_after": WordList(("مرفوض", "ممنوع")),
    "phrases": WordList(("سيئ الحظ", "قبيح جدا جدا")),
    "people": WordList(("الموظف", "المدير")),
    "fees": WordList(("رسوم",)),
    "closures": WordList(("اغلاق",)),
    "sources": WordList(("المصدر",)),
}
INSULT = "انتم كلاب وحثالة يا اوغاد اخرسوا يا حمير"


def reviewer_of(pack: PolicyPack, *rules: PackRule) -> Reviewer:
    return Reviewer(replace(pack, rules=rules, lists=LISTS))


def found(reviewer: Reviewer, text: str) -> Sequence[tuple[str, Severity, str]]:
    return [(one.rule, one.severity, one.excerpt) for one in reviewer.review(text, None)]


@pytest.mark.parametrize("severity", [STOP, QUESTION, NOTE])
def test_a_word_is_found_with_the_severity_of_its_rule(pack: PolicyPack, severity: Severity):
    reviewer = reviewer_of(pack, TermsRule("words", "CMP", severity, "bad"))
    assert found(reviewer, "هذا سيئ هنا") == [("words", severity, "سيئ")]


def test_two_rules_may_look_for_the_same_list(pack: PolicyPack):
    rules = (TermsRule("one", "CMP", STOP, "bad"), TermsRule("two", "PRV", NOTE, "bad"))
    assert [one[0] for one in found(reviewer_of(pack, *rules), "سيئ")] == ["one", "two"]


@pytest.mark.parametrize("rules", [(0, 1), (1, 0)])
def test_of_two_rules_of_a_clause_the_graver_speaks(pack: PolicyPack, rules: tuple[int, int]):
    both = (TermsRule("asks", "CMP", QUESTION, "bad"), TermsRule("stops", "CMP", STOP, "phrases"))
    reviewer = reviewer_of(pack, *(both[number] for number in rules))
    assert found(reviewer, "كان سيئ الحظ") == [("stops", STOP, "سيئ الحظ")]


def test_what_lies_within_a_stop_is_not_asked_about(pack: PolicyPack):
    rules = (TermsRule("asks", "PRV", QUESTION, "bad"), TermsRule("stops", "CMP", STOP, "phrases"))
    assert [one[0] for one in found(reviewer_of(pack, *rules), "كان سيئ الحظ")] == ["stops"]


def test_what_goes_beyond_a_stop_of_another_clause_is_asked_about(pack: PolicyPack):
    rules = (TermsRule("asks", "PRV", QUESTION, "phrases"), TermsRule("stops", "CMP", STOP, "bad"))
    assert [one[0] for one in found(reviewer_of(pack, *rules), "سيئ الحظ")] == ["stops", "asks"]


@pytest.mark.parametrize("word", ["والسيئ", "سيئهم", "بسيئ"])
def test_an_exact_word_stands_without_anything_joined_to_it(pack: PolicyPack, word: str):
    reviewer = reviewer_of(pack, TermsRule("words", "CMP", STOP, "exact"))
    assert found(reviewer, f"سيئ {word}") == [("words", STOP, "سيئ")]


def test_a_word_within_an_innocent_phrase_is_left_alone(pack: PolicyPack):
    rule = TermsRule("words", "CMP", STOP, "bad", unless_part_of="phrases")
    assert found(reviewer_of(pack, rule), "كان سيئ الحظ والطقس سيئ") == [("words", STOP, "سيئ")]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("نرفض كل سيئ", QUESTION),
        ("كل سيئ مرفوض", QUESTION),
        ("سيئ لا يقال", STOP),
        ("مرفوض وسيئ", STOP),
        ("سيئ جدا وهذا كلام طويل طويل ثم مرفوض", STOP),
        ("سيئ. مرفوض", STOP),
    ],
)
def test_what_is_said_against_a_word_stands_on_its_own_side(
    pack: PolicyPack, text: str, severity: Severity
):
    rule = TermsRule("words", "CMP", STOP, "bad", unless_near=("against", "against_after"))
    (one,) = reviewer_of(pack, rule).review(text, None)
    assert (one.severity, one.values["countered"]) == (severity, int(severity is QUESTION))


def test_a_note_stays_a_note_where_the_text_speaks_against_the_word(pack: PolicyPack):
    rule = TermsRule("words", "CMP", NOTE, "bad", unless_near=("against",))
    assert found(reviewer_of(pack, rule), "لا سيئ") == [("words", NOTE, "سيئ")]


@pytest.mark.parametrize("text", ["المدير سيئ", "سيئ هذا المدير", "مع المدير قبيح جدا"])
def test_a_word_near_one_of_another_list_is_found(pack: PolicyPack, text: str):
    (one,) = reviewer_of(pack, NearRule("near", "CMP", STOP, "bad", "people", 10)).review(
        text, None
    )
    assert (one.rule, one.values["near"]) == ("near", "المدير")


@pytest.mark.parametrize(
    "text", ["سيئ", "المدير", "المدير. سيئ", "المدير\nسيئ", "المدير هنا في مكتبه وهذا سيئ"]
)
def test_a_word_far_from_the_other_list_is_left_alone(pack: PolicyPack, text: str):
    rule = NearRule("near", "CMP", STOP, "bad", "people", 10)
    assert found(reviewer_of(pack, rule), text) == []


def test_of_several_words_near_the_nearest_is_told(pack: PolicyPack):
    rule = NearRule("near", "CMP", STOP, "bad", "people")
    (one,) = reviewer_of(pack, rule).review("الموظف مع المدير سيئ", None)
    assert one.values["near"] == "المدير"


def test_a_hidden_word_near_another_is_found(pack: PolicyPack):
    rule = NearRule("near", "CMP", STOP, "bad", "people")
    (one,) = reviewer_of(pack, rule).review("المدير قبيييح جدا", None)
    assert (one.excerpt, one.values["evasion"]) == ("قبيييح جدا", 1)


def test_a_word_near_a_hidden_one_is_found(pack: PolicyPack):
    rule = NearRule("near", "CMP", STOP, "bad", "people")
    (one,) = reviewer_of(pack, rule).review("الـ م د ي ر سيئ", None)
    assert (one.excerpt, one.values["near"], one.values["evasion"]) == ("سيئ", "الـ م د ي ر", 1)


def test_a_hidden_word_within_an_innocent_phrase_is_left_alone(pack: PolicyPack):
    rule = TermsRule("words", "CMP", STOP, "bad", unless_part_of="phrases")
    assert found(reviewer_of(pack, rule), "قبيييح جدا جدا") == []


def test_nobody_hides_what_is_only_noted(pack: PolicyPack):
    rule = TermsRule("words", "CMP", NOTE, "bad")
    assert found(reviewer_of(pack, rule), "س.ي.ئ هنا سيييئ") == []


def test_a_pattern_is_matched_against_folded_text(pack: PolicyPack):
    rule = PatternRule("pattern", "CMP", QUESTION, r"\bكود \d{4}\b")
    assert found(reviewer_of(pack, rule), "هذا كُود ١٢٣٤ لك") == [("pattern", QUESTION, "كُود ١٢٣٤")]


@pytest.mark.parametrize(
    ("text", "excerpts"), [("رسوم 1234", ["1234"]), ("1234", []), (f"رسوم {'ن' * 50} 1234", [])]
)
def test_a_pattern_with_words_needs_one_of_them_near(
    pack: PolicyPack, text: str, excerpts: list[str]
):
    rule = PatternRule("pattern", "CMP", STOP, r"\d{4}", words="fees")
    assert [one[2] for one in found(reviewer_of(pack, rule), text)] == excerpts


def test_a_pattern_may_look_without_taking_anything(pack: PolicyPack):
    rule = PatternRule("pattern", "CMP", STOP, r"(?=\d)")
    assert found(reviewer_of(pack, rule), "1234") == []


CLAIMS = (
    ClaimRule("claim_fee", "BAN-5", QUESTION, "fees", with_number=True),
    ClaimRule("claim_closure", "BAN-5", QUESTION, "closures"),
)


def test_the_first_claim_of_a_piece_is_asked_about_by_its_rule(pack: PolicyPack):
    (one,) = reviewer_of(pack, *CLAIMS).review("اغلاق ثم رسوم 5", None)
    assert (one.rule, one.values) == ("claim_closure", {"kind": "closure"})


def test_a_claim_with_a_number_has_one_near(pack: PolicyPack):
    reviewer = reviewer_of(pack, *CLAIMS)
    assert found(reviewer, "رسوم رمزية") == []
    assert [one[0] for one in found(reviewer, "رسوم 5")] == ["claim_fee"]


TONE = DetectorRule("tone", "BAN-2", QUESTION, Detector.TONE, {})


def test_the_second_opinion_asks_about_a_whole_piece(pack: PolicyPack):
    text = f"صباح الخير.\n  {INSULT}  \nانتهى"
    assert found(reviewer_of(pack, TONE), text) == [("tone", QUESTION, INSULT)]


def test_the_second_opinion_has_nothing_to_add_to_a_finding(pack: PolicyPack):
    rule = TermsRule("words", "BAN-3", STOP, "bad")
    assert [one[0] for one in found(reviewer_of(pack, TONE, rule), f"سيئ {INSULT}")] == ["words"]


def test_the_second_opinion_is_silent_on_a_few_words(pack: PolicyPack):
    assert found(reviewer_of(pack, TONE), "اخرسوا يا حمير") == []


def test_without_its_rule_there_is_no_second_opinion(pack: PolicyPack):
    assert found(reviewer_of(pack, CLAIMS[1]), INSULT) == []


def test_a_claim_within_an_innocent_phrase_is_none(pack: PolicyPack):
    rule = ClaimRule("claim_closure", "BAN-5", QUESTION, "bad", unless_part_of="phrases")
    assert found(reviewer_of(pack, rule), "كان سيئ الحظ ثم سيئ") == [
        ("claim_closure", QUESTION, "سيئ")
    ]


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (TermsRule("other", "CMP", NOTE, "phrases"), "words"),
        (TermsRule("other", "CMP", QUESTION, "phrases"), "other"),
        (TermsRule("other", "CMP", QUESTION, "open"), "words"),
        (TermsRule("other", "CMP", STOP, "open"), "other"),
    ],
)
def test_of_rules_of_one_clause_the_gravest_and_then_the_longest_speaks(
    pack: PolicyPack, other: PackRule, told: str
):
    reviewer = reviewer_of(pack, TermsRule("words", "CMP", QUESTION, "bad"), other)
    assert [one[0] for one in found(reviewer, "هذا سيئ الحظ")] == [told]


def test_rules_of_two_clauses_may_speak_of_the_same_words(pack: PolicyPack):
    rules = (TermsRule("one", "CMP", STOP, "bad"), TermsRule("two", "BAN-2", NOTE, "bad"))
    assert [one[0] for one in found(reviewer_of(pack, *rules), "سيئ")] == ["one", "two"]
