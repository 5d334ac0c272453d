"""Telephone numbers of persons are found in every spelling; other figures are not (PRV)."""

import pytest

from core.policy.rules import Detector

PRIVATE = [
    "91234567",
    "9123 4567",
    "9123-4567",
    "91-23-45-67",
    "91 23 45 67",
    "912 345 67",
    "9 1 2 3 4 5 6 7",
    "9-1-2-3-4-5-6-7",
    "9.1.2.3.4.5.6.7",
    "9123.4567",
    "9123_4567",
    "9123 - 4567",
    "9123\u20134567",
    "+968 9123 4567",
    "+96891234567",
    "+968-9123-4567",
    "+968 91 23 45 67",
    "0096891234567",
    "00968 9123 4567",
    "00 968 91234567",
    "(+968) 91234567",
    "(968) 91234567",
    "968 91234567",
    "96891234567",
    "٩١٢٣٤٥٦٧",
    "٩١٢٣ ٤٥٦٧",
    "+٩٦٨ ٩١٢٣٤٥٦٧",
    "٠٠٩٦٨٩١٢٣٤٥٦٧",
    "۹۱۲۳۴۵۶۷",
    "۹۱۲۳-۴۵۶۷",
    "９１２３４５６７",
    "9\u200b1234567",
    "9123\u200f4567",
    "٩1٢3٤5٦7",
    "24567890",
    "24 567 890",
    "2456-7890",
    "26845123",
    "71234567",
    "78123456",
    "99887766",
    "95551234",
    "+971 50 123 4567",
    "00971501234567",
    "+966501234567",
    "+966 50 123 4567",
    "+974 3312 3456",
    "+965 5012 3456",
    "+91 98765 43210",
    "+44 20 7946 0958",
]

OTHER_FIGURES = [
    "24-11-2026",
    "24/11/2026",
    "24.11.2026",
    "24 - 11 - 2026",
    "٢٤-١١-٢٠٢٦",
    "٢٤/١١/٢٠٢٦",
    "2026-11-24",
    "2026-11-24 08:00:00",
    "2026/11/24",
    "1448-05-24",
    "22-10-1448 هـ",
    "من 21-10-2026 إلى 25-12-2026",
    "07:30 - 14:30",
    "22:00-23:30",
    "2400-2500",
    "2400 - 2500",
    "2100-2900",
    "٢٤٠٠-٢٥٠٠",
    "7000-9000",
    "2026-2030",
    "2475/2026",
    "24750/2026",
    "القرار 2475/2026",
    "25,000,000",
    "25.000.000",
    "25000000 ريال",
    "25000000 ريالًا",
    "٢٥٠٠٠٠٠٠ ريال",
    "OMR 25000000",
    "25000000 ر.ع",
    "22000000 متر مكعب",
    "79000000 لتر",
    "23.588591, 58.405912",
    "23.58859123",
    "58.40591234",
    "رقم الطلب 91234567",
    "رقم الطلب: 91234567",
    "رقم الطلب هو 91234567",
    "رقم البلاغ (91234567)",
    "البلاغ رقم 91234567",
    "رقم المعاملة ٩١٢٣٤٥٦٧",
    "رقم المناقصة 9123-4567",
    "#91234567",
    "order 91234567",
    "12345678",
    "34567890",
    "1234567",
    "123456789",
    "9123456",
    "912345678",
    "1234 5678 9012 3456",
    "1234567890123456",
    "OM810180000001299123456",
    "ID91234567",
    "91234567.5",
    "0.91234567",
    "91234567%",
    "٩١٢٣٤٥٦٧٪",
    "الطرق 2 3 4 5 6 7 8 9",
    "الأيام 21 22 23 24",
    "21-22-23-24",
    "24 50 67 89",
    "L-24567890",
    "REF/24567890",
    "9999",
    "1111 و 1444",
    "80071999",
    "8000 1234",
    "https://www.mm.gov.om/news/24567890",
    "https://example.com/?id=91234567",
    "https://example.com/a/24567890/b",
    "mm.gov.om/24567890",
    "https://x.com/muscat/status/1790123424567890123",
]

PUBLISHED = [
    "24753000",
    "2475 3000",
    "24 75 30 00",
    "+968 24753000",
    "0096824753000",
    "00968 2475 3000",
    "96824753000",
    "(+968) 2475-3000",
    "٢٤٧٥٣٠٠٠",
    "۲۴۷۵۳۰۰۰",
    "80077222",
    "800 77222",
    "1111",
]


@pytest.mark.parametrize("number", PRIVATE)
def test_a_number_of_a_person_is_found(find, number: str):
    (found,) = find(f"للتواصل مع الموظف {number} مساءً", Detector.PHONE)
    assert found.excerpt.strip("() ") == number.strip("() ").replace(") ", ") ")


@pytest.mark.parametrize("text", OTHER_FIGURES)
def test_another_figure_is_no_telephone_number(find, text: str):
    assert find(f"يعلن القسم أن {text} للعلم", Detector.PHONE) == []


@pytest.mark.parametrize("number", PUBLISHED)
def test_a_published_number_passes(find, number: str):
    assert find(f"اتصلوا بنا على {number} في أي وقت", Detector.PHONE) == []


@pytest.mark.parametrize(
    "link",
    [
        "https://wa.me/96891234567",
        "wa.me/96891234567",
        "https://wa.me/+96891234567",
        "https://wa.me/971501234567",
        "https://api.whatsapp.com/send?phone=96891234567",
        "https://api.whatsapp.com/send?phone=%2B96891234567&text=a",
        "https://t.me/+96891234567",
        "whatsapp://send?phone=96891234567",
    ],
)
def test_a_link_that_calls_a_person_is_found(find, link: str):
    assert [one.excerpt for one in find(f"راسلونا {link} الآن", Detector.PHONE)] == [link]


@pytest.mark.parametrize(
    "link",
    [
        "https://wa.me/96824753000",
        "https://wa.me/message/ABCDEF",
        "https://t.me/muscat",
        "https://api.whatsapp.com/send?text=hello",
    ],
)
def test_a_link_that_calls_nobody_in_private_passes(find, link: str):
    assert find(f"راسلونا {link} الآن", Detector.PHONE) == []


@pytest.mark.parametrize("number", ["9 9 8 8 7 7 6 6", "9123 4567", "+968 91234567"])
def test_a_number_is_found_where_the_text_begins_with_it(find, number: str):
    assert [one.excerpt for one in find(number, Detector.PHONE)] == [number]


def test_two_numbers_side_by_side_are_two_findings(find):
    found = find("91234567 92345678", Detector.PHONE)
    assert [one.excerpt for one in found] == ["91234567", "92345678"]


def test_a_private_number_behind_a_published_one_is_found(find):
    found = find("24753000 91234567", Detector.PHONE)
    assert [one.excerpt for one in found] == ["91234567"]


def test_a_number_behind_a_short_one_is_found(find):
    found = find("تحويلة 12 91234567", Detector.PHONE)
    assert [one.excerpt for one in found] == ["91234567"]


def test_a_number_that_touches_an_arabic_word_is_found(find):
    assert [one.excerpt for one in find("هاتف91234567", Detector.PHONE)] == ["91234567"]


def test_a_number_long_behind_a_request_is_a_telephone_number(find):
    text = "بخصوص رقم الطلب يمكن الاتصال 91234567"
    assert [one.excerpt for one in find(text, Detector.PHONE)] == ["91234567"]


def test_an_international_number_is_no_amount(find):
    assert [one.excerpt for one in find("+96891234567 شخص", Detector.PHONE)] == ["+96891234567"]
