"""Numbers that belong to a person stop; dates, amounts and published numbers do not (PRV)."""

import pytest

from core.policy.model import Severity
from core.policy.review import Reviewer
from tests.pack_rules import PackRule

PHONES = [
    "91234567",
    "9123 4567",
    "9123-4567",
    "+968 9123 4567",
    "+96891234567",
    "0096891234567",
    "(+968) 91234567",
    "٩١٢٣٤٥٦٧",
    "٩١٢٣ ٤٥٦٧",
    "+٩٦٨ ٩١٢٣٤٥٦٧",
    "۹۱۲۳۴۵۶۷",
    "24 567 890",
    "24567890",
    "71234567",
    "+971 50 123 4567",
    "+966501234567",
    "00971501234567",
]

NO_PHONES = [
    "الخميس 24-11-2026",
    "من 21-10-2026 إلى 25-12-2026م",
    "بتاريخ 24.11.2026م",
    "24/11/2026",
    "٢٤-١١-٢٠٢٦",
    "1448-05-24",
    "22-10-1448 هـ",
    "2026-11-24 08:00:00",
    "الساعة 07:30 - 14:30",
    "خطة 2026-2030",
    "25,000,000 ريال",
    "25000000 ريال عماني",
    "٢٥٠٠٠٠٠٠ ريال",
    "25.000.000 ر.ع",
    "22000000 متر مكعب من المياه",
    "وزعنا 79000000 لتر",
    "رقم القرار 147/2026",
    "12345678",
    "1234567890123456",
    "الإحداثيات 23.588591, 58.405912",
    "الرقم 1111",
    "9999 و 112",
]


def numbers_found(reviewer: Reviewer, text: str) -> list[tuple[str, str]]:
    return [(one.rule, one.excerpt) for one in reviewer.review(text, None) if one.clause == "PRV"]


@pytest.mark.parametrize("number", PHONES)
def test_a_telephone_number_stops(reviewer: Reviewer, number: str):
    text = f"للتواصل مع الموظف {number} مساءً"
    (found,) = reviewer.review(text, None)
    assert (found.rule, found.severity, found.clause) == (PackRule.PHONE, Severity.STOP, "PRV")
    assert found.excerpt.strip("() ") == number.strip("() ")
    assert text[found.start : found.end] == found.excerpt


@pytest.mark.parametrize("text", NO_PHONES)
def test_a_date_an_amount_or_another_figure_is_no_telephone_number(reviewer: Reviewer, text: str):
    assert numbers_found(reviewer, f"المصدر: الدائرة، {text} للعلم") == []


@pytest.mark.parametrize(
    "number",
    [
        "1111",
        "80077222",
        "800 77222",
        "24753000",
        "2475 3000",
        "+968 24753000",
        "0096824753000",
        "+968 2475 3000",
        "٢٤٧٥٣٠٠٠",
        "٨٠٠٧٧٢٢٢",
    ],
)
def test_a_number_that_the_institution_has_published_passes(reviewer: Reviewer, number: str):
    assert reviewer.review(f"اتصلوا بنا على {number} في أي وقت", None) == ()


def test_a_private_number_beside_a_published_one_is_the_one_that_stops(reviewer: Reviewer):
    text = "اتصلوا على 24753000 أو 91234567"
    assert numbers_found(reviewer, text) == [(PackRule.PHONE, "91234567")]


def test_a_published_number_with_a_digit_more_is_another_number(reviewer: Reviewer):
    assert numbers_found(reviewer, "اتصلوا على 24753001") == [(PackRule.PHONE, "24753001")]


def test_a_unit_does_not_turn_an_international_number_into_an_amount(reviewer: Reviewer):
    assert numbers_found(reviewer, "هاتف +96891234567 شخص واحد") == [
        (PackRule.PHONE, "+96891234567")
    ]


def test_a_unit_further_on_does_not_turn_a_number_into_an_amount(reviewer: Reviewer):
    assert numbers_found(reviewer, "هاتف 91234567، والرسوم 5 ريال") == [
        (PackRule.PHONE, "91234567")
    ]


def test_a_number_in_a_link_to_a_chat_stops(reviewer: Reviewer):
    assert numbers_found(reviewer, "راسلونا https://wa.me/96891234567") == [
        (PackRule.PHONE, "https://wa.me/96891234567")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "الرقم المدني 12345678",
        "الرقم المدني: 12345678",
        "الرقم المدني:\n12345678",
        "الرقم المدني:\n\n12345678",
        "رقمه المدني هو ١٢٣٤٥٦٧٨",
        "12345678 (رقم مدني)",
        "صاحب البطاقة الشخصية رقم 12345678",
        "رقم الهوية (12345678)",
        "بالرقم المدني 12345678",
        "الرَّقم المَدني ـ 12345678",
        "civil ID 12345678",
        "Civil Number: 12345678.",
    ],
)
def test_a_civil_number_stops_where_a_word_announces_it(reviewer: Reviewer, text: str):
    (found,) = reviewer.review(text, None)
    assert (found.rule, found.severity, found.clause) == (
        PackRule.CIVIL_NUMBER,
        Severity.STOP,
        "PRV",
    )
    assert found.excerpt in ("12345678", "١٢٣٤٥٦٧٨")
    assert text[found.start : found.end] == found.excerpt


@pytest.mark.parametrize(
    "text",
    [
        "رقم المعاملة 12345678",
        "يرجى إحضار البطاقة الشخصية الأصلية",
        "الرقم المدني مطلوب. رقم الطلب في النظام الجديد للبلدية هو 12345678",
        "الرقم المدني مكوّن من أرقام",
        "الرقم المدني 123456789",
        "الرقم المدني 1234567",
        "الرقم المدني 12345678.5",
    ],
)
def test_eight_digits_that_nothing_announces_are_no_civil_number(reviewer: Reviewer, text: str):
    assert numbers_found(reviewer, text) == []


def test_a_civil_number_that_looks_like_a_telephone_number_is_found_once(reviewer: Reviewer):
    assert numbers_found(reviewer, "الرقم المدني 91234567") == [(PackRule.CIVIL_NUMBER, "91234567")]


def test_a_civil_number_beside_a_telephone_number_are_two_findings(reviewer: Reviewer):
    text = "الرقم المدني 12345678، والهاتف الذي يخص صاحب الطلب 91234567"
    assert numbers_found(reviewer, text) == [
        (PackRule.CIVIL_NUMBER, "12345678"),
        (PackRule.PHONE, "91234567"),
    ]
