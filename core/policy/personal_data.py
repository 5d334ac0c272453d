"""Numbers that belong to a person (clause PRV): telephone and civil numbers."""

import re
from collections.abc import Iterator, Sequence

import phonenumbers

from core.policy.model import Finding, Rule, Severity
from core.policy.pack import CIVIL_NUMBER_KEYWORDS, PrivacyRule
from core.policy.terms import Places
from core.text.normalise import ascii_digits

_REGION = "OM"
_DIGITS = re.compile(r"\d")
_FEWEST_DIGITS = 8
_CIVIL_NUMBER = re.compile(r"(?<![\d.,])\d{8}(?![\d]|[.,]\d)")
_NEAR = 30
"""Characters between a keyword and the civil number it announces."""


def personal_data_in(
    piece: str, places: Places, origins: Sequence[int], words: PrivacyRule
) -> tuple[Finding, ...]:
    """Numbers of persons in a piece; those that the institution has published are none."""
    digits = ascii_digits(piece)
    if len(_DIGITS.findall(digits)) < _FEWEST_DIGITS:
        return ()
    civil = list(_civil_numbers(digits, places, origins))
    phones = [
        (start, end)
        for start, end in _phone_numbers(digits, words)
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


def _phone_numbers(digits: str, words: PrivacyRule) -> Iterator[tuple[int, int]]:
    for match in phonenumbers.PhoneNumberMatcher(digits, _REGION):
        number = match.number
        national = str(number.national_number)
        international = f"+{number.country_code}{national}"
        if international not in words.published_numbers:
            yield match.start, match.end
