"""Digits and their separators change on command; addresses never do."""

import pytest

from core.text.digits import Digits, to_arabic_indic, to_western, written


@pytest.mark.parametrize(
    ("western", "arabic"),
    [
        ("", ""),
        ("العدد 15", "العدد ١٥"),
        ("1,234,567.89 ريال", "١٬٢٣٤٬٥٦٧٫٨٩ ريال"),
        ("3.5 كم", "٣٫٥ كم"),
        ("20%", "٢٠٪"),
        ("بنسبة 12.5 % فقط", "بنسبة ١٢٫٥ ٪ فقط"),
        ("26/11/2026", "٢٦/١١/٢٠٢٦"),
        ("10:30", "١٠:٣٠"),
        ("الإصدار 24.5.1", "الإصدار ٢٤.٥.١"),
        ("1، 2، 3", "١، ٢، ٣"),
        ("في عام 2026.", "في عام ٢٠٢٦."),
    ],
)
def test_a_number_is_written_in_either_digits(western: str, arabic: str):
    assert (to_arabic_indic(western), to_western(arabic)) == (arabic, western)


@pytest.mark.parametrize(
    "text",
    [
        "https://mm.gov.om/news/2026?id=15",
        "www.example.om/12",
        "رواد @muscat2026",
        "#يوم_18_نوفمبر",
        "info24@example.om",
        "COVID-19 و A4",
    ],
)
def test_addresses_tags_and_latin_names_keep_their_digits(text: str):
    assert to_arabic_indic(text) == text


def test_digits_of_an_address_are_not_made_western_either():
    assert to_western("#عيد_٢٠٢٦ في ٢٠٢٦") == "#عيد_٢٠٢٦ في 2026"


def test_persian_digits_become_those_that_were_asked_for():
    assert (to_western("۴۵"), to_arabic_indic("۴۵")) == ("45", "٤٥")


def test_only_the_selection_changes():
    assert to_arabic_indic("15 ثم 16 ثم 17", 5, 9) == "15 ثم ١٦ ثم 17"


def test_a_number_that_the_selection_cuts_stays_whole():
    assert to_arabic_indic("2026", 0, 2) == "2026"


@pytest.mark.parametrize(("digits", "text"), [(Digits.WESTERN, "5"), (Digits.ARABIC_INDIC, "٥")])
def test_the_setting_says_which(digits: Digits, text: str):
    assert (written("5", digits), written("٥", digits)) == (text, text)
