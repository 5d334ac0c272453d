"""The review as a whole: length, claims, places in the text, and what it remembers."""

import random
import sys
import threading
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor

import pytest

from core.platforms.model import Limits
from core.policy.model import Answer, Finding, Rule, Severity, unanswered
from core.policy.pack import PolicyPack
from core.policy.review import Reviewer
from core.policy.segments import pieces_of
from core.text.counting import graphemes
from tests.announcements import ANNOUNCEMENTS
from tests.pack_rules import PackRule

BLUESKY = Limits(length=300, utf8_bytes=3000)
FAMILY = "👨‍👩‍👧‍👦"
OPENINGS = [
    "",
    "تنبيه: ",
    f"{FAMILY} ",
    "🇴🇲🇴🇲 ",
    "نَصٌّ مُشَكَّلٌ جِدًّا ",
    "تطـــــويل ",
    "e\u0301 ❤️ ",
    "سطر أول\nسطر ثانٍ 🌴\n\n",
    "\u2067عبارة\u2069 \u200f",
]


def claim_in(reviewer: Reviewer, text: str) -> Finding:
    (found,) = reviewer.review(text, None)
    return found


LETTERS = ["ن", "نّ", "نَّ", FAMILY, "🇴🇲", "👩🏽‍🔧"]


def of_length(clusters: int, letter: str) -> str:
    """A text of that many clusters, in words of nine letters."""
    words = (letter * 9 + " ") * (clusters // 10)
    return words + letter * (clusters % 10)


@pytest.mark.parametrize("letter", LETTERS)
def test_a_text_of_just_the_limit_is_not_too_long(reviewer: Reviewer, letter: str):
    limits = Limits(length=300, utf8_bytes=None)
    assert reviewer.review(of_length(300, letter), limits) == ()


@pytest.mark.parametrize("letter", LETTERS)
def test_what_is_too_long_is_marked_from_the_first_letter_too_many(reviewer: Reviewer, letter: str):
    text = of_length(300, letter) + letter * 2
    (found,) = reviewer.review(text, Limits(length=300, utf8_bytes=None))
    assert (found.rule, found.clause, found.severity) == (Rule.LENGTH, "OFF-1", Severity.STOP)
    assert (found.start, found.end) == (len(of_length(300, letter)), len(text))
    assert found.values == {"unit": "graphemes", "count": 302, "limit": 300, "over": 2}


def test_a_text_of_few_letters_and_many_bytes_is_too_large(reviewer: Reviewer):
    text = of_length(140, FAMILY)
    (found,) = reviewer.review(text, BLUESKY)
    assert found.values == {
        "unit": "bytes",
        "count": len(text.encode()),
        "limit": 3000,
        "over": len(text.encode()) - 3000,
    }


def test_the_mark_of_what_is_too_large_begins_at_a_whole_letter(reviewer: Reviewer):
    text = "a" + "ن" * 1_500
    (found,) = reviewer.review(text, Limits(length=None, utf8_bytes=3000))
    assert found.start == 1_500


def test_without_limits_no_text_is_too_long(reviewer: Reviewer):
    assert reviewer.review(of_length(20_000, "ن"), None) == ()


def test_letters_beyond_the_limit_are_counted_over_lines_and_long_runs(reviewer: Reviewer):
    text = "\r\n".join(f"{line} " + "كلمة بعد كلمة. " * 40 for line in ANNOUNCEMENTS)
    (found,) = (one for one in reviewer.review(text, BLUESKY) if one.rule == Rule.LENGTH)
    assert found.values["count"] == graphemes(text)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("إغلاق شارع السلطان قابوس غدًا", "closure", "إغلاق"),
        ("سيُغلق الطريق البحري مساءً", "closure", "سيُغلق"),
        ("انقطاع المياه عن الحي الشرقي", "closure", "انقطاع"),
        ("تحويلة مرورية قرب الجسر", "closure", "تحويلة مرورية"),
        ("الرسوم 20 ريالًا للطلب الواحد", "fee", "الرسوم"),
        ("غرامة قدرها ١٠٠ على المخالفين", "fee", "غرامة"),
        ("انخفضت البلاغات بنسبة 30 هذا العام", "share", "بنسبة"),
        ("استفاد من الخدمة 5 آلاف مستفيد", "figure", "آلاف"),
        ("افتتحنا 12 مشروعًا هذا العام", "figure", "مشروعًا"),
        ("يسري القرار اعتبارًا من الأحد", "change", "يسري القرار"),
        ("تمديد ساعات العمل في القاعة", "change", "تمديد ساعات"),
        ("تقرر تأجيل الفعالية", "change", "تقرر"),
    ],
)
def test_a_statement_of_fact_without_a_source_is_asked_about(
    reviewer: Reviewer, text: str, kind: str, words: str
):
    found = claim_in(reviewer, text)
    assert (found.rule, found.clause, found.severity, found.values, found.excerpt) == (
        f"claim_{kind}",
        "BAN-5",
        Severity.QUESTION,
        {"kind": kind},
        words,
    )


@pytest.mark.parametrize(
    "text",
    [
        "الرسوم رمزية ومعلنة في القاعة",
        "مشاريع كثيرة تنتظركم",
        "نسبة كبيرة منكم شاركت",
        "أغلقوا النوافذ قبل هبوب الرياح",
        "نعمل على خدمتكم كل يوم",
        "الأسعار في متناول الجميع",
    ],
)
def test_a_statement_without_a_figure_or_a_change_is_not_asked_about(reviewer: Reviewer, text: str):
    assert reviewer.review(text, None) == ()


@pytest.mark.parametrize(
    "source",
    [
        "بموجب القرار رقم 12/2026",
        "المصدر: دائرة الطرق",
        "وفقًا للائحة المعتمدة",
        "بحسب بيان الدائرة",
        "استنادًا إلى المرسوم السلطاني",
        "https://www.example.om/decision",
    ],
)
@pytest.mark.parametrize("place", ["{source}. {claim}", "{claim}.\n\n{source}"])
def test_a_source_anywhere_in_the_text_answers_the_question(
    reviewer: Reviewer, source: str, place: str
):
    text = place.format(source=source, claim="إغلاق الطريق البحري مساء الخميس")
    assert reviewer.review(text, None) == ()


def test_a_source_taken_out_again_brings_the_question_back(reviewer: Reviewer):
    claim = "إغلاق الطريق البحري.\n"
    assert reviewer.review(claim + "المصدر: دائرة الطرق", None) == ()
    assert claim_in(reviewer, claim).rule == "claim_closure"


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize(
    ("words", "after"),
    [("يا كلب", ""), ("91234567", " 🌴"), ("حُثَالَةٌ", "، نعم"), ("إِغْلَاقٌ", f"{FAMILY} جزئي")],
)
def test_a_finding_marks_exactly_its_words_whatever_stands_before(
    reviewer: Reviewer, opening: str, words: str, after: str
):
    text = f"{opening}{words}{after}"
    found = claim_in(reviewer, text)
    assert (found.start, found.end) == (len(opening), len(opening) + len(words))
    assert text[found.start : found.end] == found.excerpt == words


def test_findings_come_in_the_order_of_the_text(reviewer: Reviewer):
    text = "91234567 ثم يا كلب ثم 91234568\nثم إغلاق، يا حمار"
    starts = [one.start for one in reviewer.review(text, Limits(length=30, utf8_bytes=None))]
    assert len(starts) == 6
    assert starts == sorted(starts)


@pytest.mark.parametrize("opening", OPENINGS)
def test_a_finding_keeps_its_key_wherever_it_moves(reviewer: Reviewer, opening: str):
    claim = "إغلاق الطريق البحري"
    assert claim_in(reviewer, opening + claim).key == claim_in(reviewer, claim).key


def test_a_finding_keeps_its_key_when_its_spelling_is_mended(reviewer: Reviewer):
    keys = {
        claim_in(reviewer, f"{word} الطريق").key for word in ("إغلاق", "اغلاق", "إِغْلَاق", "إغـلاق")
    }
    assert len(keys) == 1


def test_other_words_and_other_rules_have_other_keys(reviewer: Reviewer):
    texts = ["إغلاق الطريق", "انقطاع المياه", "91234567", "91234568", "الرقم المدني 91234567"]
    assert len({claim_in(reviewer, text).key for text in texts}) == len(texts)


def test_an_answer_settles_its_question_and_no_other(reviewer: Reviewer):
    findings = reviewer.review("إغلاق الطريق.\nانقطاع المياه", None)
    open_ones = unanswered(findings, [Answer(findings[0].key, "قرار رقم 12")])
    assert open_ones == (findings[1],)


@pytest.mark.parametrize("words", ["", "  ", "\n"])
def test_an_empty_answer_settles_nothing(reviewer: Reviewer, words: str):
    findings = reviewer.review("إغلاق الطريق", None)
    assert unanswered(findings, [Answer(findings[0].key, words)]) == findings


def test_no_answer_settles_a_stop(reviewer: Reviewer):
    findings = reviewer.review("يا كلب", None)
    assert unanswered(findings, [Answer(findings[0].key, "بإذن المدير")]) == findings


SCRAPS = [
    *ANNOUNCEMENTS[:20],
    " يا كلب ",
    " 91234567 ",
    " الرقم المدني: ",
    " 12345678 ",
    " الرقم المدني 12345678 ",
    "إغلاق ",
    "المصدر: ",
    "لا ",
    "\n",
    "\r\n",
    "\n\n",
    ". ",
    ":\n",
    "؟ ",
    " ",
    "  ",
    FAMILY,
    "🇴🇲",
    "َّ",
    "ـ",
    "\u200f",
    "كلمة " * 80,
    "ا" * 1_200,
]


def edits(number: int, seed: int) -> Generator[str]:
    """A text after each of that many random insertions and deletions."""
    chance = random.Random(seed)  # noqa: S311 - the same in each run
    text = "\n".join(ANNOUNCEMENTS[:8])
    for _ in range(number):
        at = chance.randint(0, len(text))
        if chance.random() < 0.6 and len(text) < 6_000:
            text = text[:at] + chance.choice(SCRAPS) + text[at:]
        else:
            text = text[:at] + text[at + chance.choice([1, 1, 1, 3, 20, 400]) :]
        yield text


def test_reviewing_while_typing_finds_what_a_fresh_review_finds(pack: PolicyPack):
    typing, forgetful = Reviewer(pack), Reviewer(pack, remembered=0)
    for text in edits(500, seed=1):
        assert typing.review(text, BLUESKY) == forgetful.review(text, BLUESKY)


def test_the_random_edits_do_meet_every_rule(pack: PolicyPack):
    reviewer = Reviewer(pack)
    met = {one.rule for text in edits(500, seed=1) for one in reviewer.review(text, BLUESKY)}
    assert met >= {
        Rule.LENGTH,
        PackRule.DEFAMATION,
        PackRule.PHONE,
        PackRule.CIVIL_NUMBER,
        "claim_closure",
    }


def test_the_pieces_of_a_text_are_the_text():
    for text in edits(300, seed=2):
        pieces = list(pieces_of(text))
        assert "".join(piece for _, piece in pieces) == text
        assert all(text.startswith(piece, start) for start, piece in pieces)


def test_no_piece_is_longer_than_a_thousand_letters_where_there_are_blanks():
    text = "كلمة وكلمة بعدها " * 500
    assert max(len(piece) for _, piece in pieces_of(text)) < 1_100


@pytest.mark.parametrize(
    "text", ["قال.\r\nثم", "قال. \r\nثم", "سطر\r\n\r\nسطر", "ن" * 310 + " ر\r\nن"]
)
def test_a_line_end_of_two_characters_is_not_cut_in_two(text: str):
    assert sum(graphemes(piece) for _, piece in pieces_of(text)) == graphemes(text)


def test_an_edit_leaves_the_pieces_far_from_it_as_they_were():
    text = "كلمة وكلمة بعدها ثم سطر " * 400
    before = {piece for _, piece in pieces_of(text)}
    after = {piece for _, piece in pieces_of("حرف" + text)}
    assert len(after - before) <= 2


@pytest.fixture
def restless() -> Generator[None]:
    """Threads take turns far more often than usual."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("restless")
def test_threads_may_share_a_reviewer(pack: PolicyPack):
    # It remembers one piece: what a thread has just found there, another makes it forget.
    shared, together = Reviewer(pack, remembered=1), threading.Barrier(6)

    def review_its_own(number: int) -> bool:
        text = f"{number} يا كلب"
        expected = Reviewer(pack).review(text, None)
        together.wait()
        return all(shared.review(text, None) == expected for _ in range(2_000))

    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(review_its_own, range(6))) == [True] * 6


def test_what_was_forgotten_is_reviewed_again(pack: PolicyPack):
    reviewer, texts = Reviewer(pack, remembered=2), ["يا كلب", "91234567", "إغلاق", "نص"]
    for text in texts * 3:
        assert reviewer.review(text, None) == Reviewer(pack).review(text, None)
