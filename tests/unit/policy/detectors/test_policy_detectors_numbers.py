"""Numbers that a word announces, accounts and cards by their own checks (PRV)."""

import pytest

from core.policy.rules import Detector

CIVIL = [
    "الرقم المدني 12345678",
    "الرقم المدني: 12345678",
    "الرقم المدني:\n12345678",
    "الرقم المدني هو ١٢٣٤٥٦٧٨",
    "الرقم المدني ۱۲۳۴۵۶۷۸",
    "رقمه المدني 1234 5678",
    "الرقم المدني 12-34-56-78",
    "الرقم المدني 123 456 78",
    "12345678 (رقم مدني)",
    "12345678 هو الرقم المدني",
    "صاحب البطاقة الشخصية رقم 12345678",
    "الرَّقم المَدني ـ 12345678",
    "بالرقم المدني 91234567",
    "Civil Number: 12345678.",
]
NOT_CIVIL = [
    "رقم المعاملة 12345678",
    "الرقم المدني وأحضر رقم الطلب 12345678",
    "أحضر البطاقة الشخصية واتصل على 24753000",
    "أحضر البطاقة الشخصية، والرسوم 12345678 ريال",
    "الرقم المدني 123456789",
    "الرقم المدني 1234567",
    "الرقم المدني 12345678.5",
    "الرقم المدني 24-11-2026",
    "يرجى إحضار البطاقة الشخصية الأصلية",
    "البطاقة الشخصية https://www.mm.gov.om/12345678",
]
PASSPORTS = [
    "رقم الجواز A1234567",
    "رقم الجواز: AB123456",
    "جواز سفر رقم 12345678",
    "رقم الإقامة 87654321",
    "passport no. L898902",
    "جواز السفر رقم ب: A ١٢٣٤٥٦٧",
]
NOT_PASSPORTS = [
    "إحضار جواز السفر قبل 2026",
    "جواز السفر 24753000",
    "الرحلة A1234567",
    "جواز السفر ساري المفعول لمدة ستة أشهر من 1234567",
]
ACCOUNTS = [
    "رقم الحساب 0123456789",
    "رقم الحساب: 0123-456789-001",
    "رقم الحساب هو ٠١٢٣٤٥٦٧٨٩٠١٢",
    "account number 012345678901",
]
NOT_ACCOUNTS = ["رقم الحساب 1234", "تابعوا حسابنا 0123456789", "المرجع 0123456789012"]
FILES = [
    "رقم الملف 12345",
    "رقم الملف: 2026/1234",
    "الملف الطبي رقم H-123456",
    "رقم القضية 1234/2026",
]
NOT_FILES = ["رقم الملف مطلوب", "رقم القضية 12", "الطريق 12345"]


@pytest.mark.parametrize(
    ("detector", "texts"),
    [
        (Detector.CIVIL_NUMBER, CIVIL),
        (Detector.PASSPORT, PASSPORTS),
        (Detector.BANK_ACCOUNT, ACCOUNTS),
        (Detector.FILE_NUMBER, FILES),
    ],
)
def test_a_number_that_a_word_announces_is_found(find, detector: Detector, texts: list[str]):
    missed = [text for text in texts if len(find(text, detector)) != 1]
    assert missed == []


@pytest.mark.parametrize(
    ("detector", "texts"),
    [
        (Detector.CIVIL_NUMBER, NOT_CIVIL),
        (Detector.PASSPORT, NOT_PASSPORTS),
        (Detector.BANK_ACCOUNT, NOT_ACCOUNTS),
        (Detector.FILE_NUMBER, NOT_FILES),
    ],
)
def test_a_number_that_no_word_announces_passes(find, detector: Detector, texts: list[str]):
    assert [text for text in texts if find(text, detector)] == []


def test_a_civil_number_that_could_be_dialled_is_found_once(find):
    (found,) = find("الرقم المدني 91234567")
    assert found.rule == Detector.CIVIL_NUMBER


def test_a_civil_number_stands_beside_a_telephone_number(find):
    found = find("الرقم المدني 12345678، والهاتف الذي يخص صاحب الطلب 91234567")
    assert [(one.rule, one.excerpt) for one in found] == [
        (Detector.CIVIL_NUMBER, "12345678"),
        (Detector.PHONE, "91234567"),
    ]


IBANS = [
    "OM810180000001299123456",
    "OM81 0180 0000 0129 9123 456",
    "om810180000001299123456",
    "OM81-0180-0000-0129-9123-456",
    "OM٨١٠١٨٠٠٠٠٠٠١٢٩٩١٢٣٤٥٦",
    "AE070331234567890123456",
    "AE07 0331 2345 6789 0123 456",
    "SA0380000000608010167519",
    "QA58DOHB00001234567890ABCDEFG",
    "KW81CBKU0000000000001234560101",
    "BH67BMAG00001299123456",
    "GB82 WEST 1234 5698 7654 32",
    "DE89370400440532013000",
    "FR1420041010050500013M02606",
    "EG380019000500000000263180002",
    "JO94CBJO0010000000000131000302",
]
NO_IBANS = [
    "OM810180000001299123457",
    "OM82 0180 0000 0129 9123 456",
    "AE070331234567890123455",
    "ZZ810180000001299123456",
    "OM81",
    "OM2026 PROJECT 2030 MUSCAT VISION",
    "in 2026 we opened 25 parks and 300 roads",
    "AB12 CD34 EF56 GH78 IJ90",
]
CARDS = [
    "4111111111111111",
    "4111 1111 1111 1111",
    "4111-1111-1111-1111",
    "٤١١١١١١١١١١١١١١١",
    "۴۱۱۱ ۱۱۱۱ ۱۱۱۱ ۱۱۱۱",
    "5555555555554444",
    "5555 5555 5555 4444",
    "2223003122003222",
    "378282246310005",
    "3782 822463 10005",
    "6011111111111117",
    "3530111333300000",
    "30569309025904",
    "6250941006528599",
    "4222222222222",
]
NO_CARDS = [
    "4111111111111112",
    "1234567890123456",
    "1111111111111111",
    "0000 0000 0000 0000",
    "411111111111",
    "41111111111111111111",
    "https://x.com/a/status/4111111111111111",
    "24753000 24753001",
    "2026-2030 2026-2030",
    "REF4111111111111111",
]


@pytest.mark.parametrize("written", IBANS)
def test_an_account_number_of_any_country_is_found(find, written: str):
    (found,) = find(f"حوّلوا إلى {written} الآن", Detector.IBAN)
    assert found.excerpt == written


@pytest.mark.parametrize("written", NO_IBANS)
def test_what_does_not_check_out_is_no_account_number(find, written: str):
    assert find(f"حوّلوا إلى {written} الآن", Detector.IBAN) == []


def test_an_account_number_ends_before_the_words_behind_it(find):
    (found,) = find("IBAN GB82 WEST 1234 5698 7654 32 please pay", Detector.IBAN)
    assert found.excerpt == "GB82 WEST 1234 5698 7654 32"


@pytest.mark.parametrize("written", CARDS)
def test_a_card_is_found(find, written: str):
    (found,) = find(f"البطاقة {written} سارية", Detector.CARD)
    assert found.excerpt == written


@pytest.mark.parametrize("written", NO_CARDS)
def test_what_does_not_check_out_is_no_card(find, written: str):
    assert find(f"البطاقة {written} سارية", Detector.CARD) == []


def test_a_card_is_not_a_telephone_number_too(find):
    (found,) = find("2223 0031 2200 3222")
    assert found.rule == Detector.CARD
