"""Dates are found as they are written here, and get the Hijri day of the published tables."""

import json
from datetime import date
from typing import cast

import pytest

from core.text.dates import Dates, HijriDate, NoHijri, to_hijri
from tests.shared_data import shared_data

TABLES = ["kfupm_comparison_calendar", "ummalqura_calendar_website", "ummalqura_newspaper_issues"]


@pytest.fixture(scope="module")
def dates() -> Dates:
    return Dates()


@pytest.mark.parametrize("table", TABLES)
def test_each_published_pair_of_dates_is_met(table: str):
    content = shared_data(f"hijri/{table}.json").read_text(encoding="utf-8")
    rows = cast(list[list[list[list[int]]]], json.loads(content))
    wrong = [row for row in rows if to_hijri(date(*row[0][1])) != HijriDate(*row[0][0])]
    assert (len(rows) > 300, wrong) == (True, [])


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("يوم الخميس 26 نوفمبر 2026 في مسقط", date(2026, 11, 26)),
        ("٢٦ نوفمبر ٢٠٢٦م", date(2026, 11, 26)),
        ("26/11/2026", date(2026, 11, 26)),
        ("٢٦-١١-٢٠٢٦", date(2026, 11, 26)),
        ("1 كانون الثاني 2027", date(2027, 1, 1)),
        ("5 تشرين الأول، 2026", date(2026, 10, 5)),
        ("8 ابريل 2026", date(2026, 4, 8)),
    ],
)
def test_a_date_is_found(dates: Dates, text: str, day: date):
    assert [one.day for one in dates.find(text)] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "31/2/2026",
        "26 نوفمبر",
        "13/13/2026",
        "2026/11/26",
        "https://example.om/26/11/2026",
        "16 جمادى الآخرة 1448هـ",
        "1.26.11.2026",
        "هاتف 24-11-20261",
    ],
)
def test_what_is_no_whole_date_is_none(dates: Dates, text: str):
    assert dates.find(text) == ()


@pytest.mark.parametrize(
    ("text", "digits", "beside"),
    [
        ("26 نوفمبر 2026", "western", "26 نوفمبر 2026م (16 جمادى الآخرة 1448هـ)"),
        ("26 نوفمبر 2026م", "western", "26 نوفمبر 2026م (16 جمادى الآخرة 1448هـ)"),
        ("26 نوفمبر 2026", "arabic-indic", "٢٦ نوفمبر ٢٠٢٦م (١٦ جمادى الآخرة ١٤٤٨هـ)"),
        ("18/2/2026", "western", "18/2/2026م (1 رمضان 1447هـ)"),
    ],
)
def test_the_hijri_date_stands_in_brackets(dates: Dates, text: str, digits: str, beside: str):
    assert dates.hijri_beside(text, 0, len(text), digits) == beside


def test_the_cursor_within_a_date_is_enough(dates: Dates):
    text = "الافتتاح في 26 نوفمبر 2026 مساءً"
    found = dates.at(text, 15, 15)
    assert found is not None
    assert text[found.start : found.end] == "26 نوفمبر 2026"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("لا تاريخ هنا", NoHijri.NO_DATE),
        ("1 ديسمبر 2077", NoHijri.OUT_OF_RANGE),
        ("1 يوليو 1924", NoHijri.OUT_OF_RANGE),
        ("26 نوفمبر 2026م (16 جمادى الآخرة 1448هـ)", NoHijri.ALREADY_THERE),
        ("26 نوفمبر 2026م (١٦ جمادى الآخرة ١٤٤٨ هـ)", NoHijri.ALREADY_THERE),
    ],
)
def test_where_none_can_be_put_the_reason_is_said(dates: Dates, text: str, reason: NoHijri):
    assert dates.hijri_beside(text, 0, 14, "western") is reason


@pytest.mark.parametrize("day", [date(1924, 8, 1), date(2077, 11, 16)])
def test_the_tables_reach_from_their_first_day_to_their_last(day: date):
    assert isinstance(to_hijri(day), HijriDate)
