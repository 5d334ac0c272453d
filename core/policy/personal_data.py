"""Numbers that belong to a person (clause PRV): telephone and civil numbers."""

import re
from collections.abc import Collection, Iterator, Sequence

import phonenumbers

from core.policy.model import Finding, Rule, Severity
from core.policy.pack import CIVIL_NUMBER_KEYWORDS, UNITS, PrivacyRule
from core.policy.terms import Places
from core.text.normalise import ascii_digits

_REGION = "OM"
_DIGITS = re.compile(r"\d")
_FEWEST_DIGITS = 8
_CIVIL_NUMBER = re.compile(r"(?<![\d.,])\d{8}(?![\d]|[.,]\d)")
_NEAR = 30
"""Characters between a keyword and the civil number it announces."""
_DATE = r"(?:0?[1-9]|[12]\d|3[01])([-.])(?:0?[1-9]|1[0-2])\1(?:1[34]|19|20|21)\d{2}"
_FRACTION = r"\d{1,3}\.\d{5,}"
_OTHER_FIGURE = re.compile(f"{_DATE}|{_FRACTION}")
"""The 25th of a month, and Muscat's latitude, look like valid numbers of landlines."""
_INTERNATIONAL = ("+", "00")


def personal_data_in(
    piece: str, places: Places, origins: Sequence[int], words: PrivacyRule
) -> tuple[Finding, ...]:
    """Numbers of persons in a piece; those that the institution has published are none."""
    digits = ascii_digits(piece)
    if len(_DIGITS.findall(digits)) < _FEWEST_DIGITS:
        return ()
    civil = list(_civil_numbers(digits, places, origins))
    units = frozenset(origins[first] for first, _ in places.get(UNITS, ()))
    phones = [
        (start, end)
        for start, end in _phone_numbers(digits, units, words)
        if not any(start < other_end and other < end for other, other_end in civil)
    ]
    return tuple(
        Finding(rule, words.clause, Severity.STOP, start, end, piece[start:end])
        for rule, places in ((Rule.CIVIL_NUMBER, civil), (Rule.PHONE, phones))
        for start, end in places
    )


def _civil_numbers(
    digits: str, places: Places, origins: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Eight digits with a keyword near; without one they may be any number."""
    keywords = [
        (origins[first], origins[last]) for first, last in places.get(CIVIL_NUMBER_KEYWORDS, ())
    ]
    for number in _CIVIL_NUMBER.finditer(digits):
        if any(
            start - _NEAR <= number.end() and number.start() <= end + _NEAR
            for start, end in keywords
        ):
            yield number.span()


def _phone_numbers(
    digits: str, units: Collection[int], words: PrivacyRule
) -> Iterator[tuple[int, int]]:
    for match in phonenumbers.PhoneNumberMatcher(digits, _REGION):
        number = match.number
        written = match.raw_string.strip("()[] ")
        if f"+{number.country_code}{number.national_number}" in words.published_numbers:
            continue
        if _OTHER_FIGURE.fullmatch(written) or _is_amount(written, digits, match.end, units):
            continue
        yield match.start, match.end


def _is_amount(written: str, digits: str, end: int, units: Collection[int]) -> bool:
    """Whether a unit follows the number at once: money, a measure, a count of something."""
    if written.startswith(_INTERNATIONAL):
        return False
    after = end + len(digits[end:]) - len(digits[end:].lstrip())
    return after in units
