"""Digits 0-9 or \\u0660-\\u0669, and the separators that belong to either."""

import re
from collections.abc import Callable
from enum import StrEnum

from core.text.spans import protected_spans


class Digits(StrEnum):
    """How numbers are written: the values of the setting ``digits``."""

    WESTERN = "western"
    ARABIC_INDIC = "arabic-indic"


_WESTERN = "0123456789"
_ARABIC = "".join(map(chr, range(0x660, 0x66A)))
_PERSIAN = "".join(map(chr, range(0x6F0, 0x6FA)))
_DECIMAL, _THOUSANDS, _PERCENT = "\u066b", "\u066c", "\u066a"

_TO_WESTERN = str.maketrans(
    _ARABIC + _PERSIAN + _DECIMAL + _THOUSANDS + _PERCENT, _WESTERN * 2 + ".,%"
)
_TO_ARABIC = str.maketrans(_WESTERN + _PERSIAN, _ARABIC * 2)

# A dot between other dots parts a date or a version; alone it parts a fraction.
_NUMBER = re.compile(
    r"(?<![\w.,:/-])(?P<whole>[0-9\u06f0-\u06f9]{1,3}(?:,[0-9\u06f0-\u06f9]{3})+"
    r"|[0-9\u06f0-\u06f9]+)(?P<fraction>\.[0-9\u06f0-\u06f9]+)?(?![\w:/-]|[.,]\w)"
    r"(?P<percent>\s?%)?"
)
_ANY_DIGIT = re.compile(r"[0-9\u06f0-\u06f9]+")
_FOREIGN = re.compile(r"[\u0660-\u0669\u06f0-\u06f9\u066a-\u066c]+")
_LATIN = re.compile(r"[A-Za-z]")


def written(text: str, digits: str, start: int = 0, end: int | None = None) -> str:
    """``text`` with the numbers between ``start`` and ``end`` in ``digits`` (a ``Digits``)."""
    convert = to_arabic_indic if digits == Digits.ARABIC_INDIC else to_western
    return convert(text, start, end)


def to_western(text: str, start: int = 0, end: int | None = None) -> str:
    """``text`` with 0-9, ``.``, ``,`` and ``%`` in the numbers between ``start`` and ``end``.

    Links, mail addresses, handles and hashtags stay as they are.
    """

    def convert(found: re.Match[str]) -> str:
        return found.group().translate(_TO_WESTERN)

    return _outside_protected(_FOREIGN, convert, text, start, end)


def to_arabic_indic(text: str, start: int = 0, end: int | None = None) -> str:
    """The same with the digits of Arabic, and with their separators where a number is sure.

    A number joined to Latin letters (``A4``, ``COVID-19``) stays as it is.
    """

    def convert_number(found: re.Match[str]) -> str:
        whole = found["whole"].translate(_TO_ARABIC).replace(",", _THOUSANDS)
        fraction = (found["fraction"] or "").translate(_TO_ARABIC).replace(".", _DECIMAL)
        return whole + fraction + (found["percent"] or "").replace("%", _PERCENT)

    def convert_digits(found: re.Match[str]) -> str:
        if _beside_latin(found):
            return found.group()
        return found.group().translate(_TO_ARABIC)

    end = len(text) if end is None else end
    # What the first pass writes is as long as what it finds: the end stays where it is.
    text = _outside_protected(_NUMBER, convert_number, text, start, end)
    return _outside_protected(_ANY_DIGIT, convert_digits, text, start, end)


def _beside_latin(found: re.Match[str]) -> bool:
    text, first, last = found.string, found.start(), found.end()
    before = text[max(0, first - 2) : first].rstrip("-")
    after = text[last : last + 2].lstrip("-")
    return bool(_LATIN.match(before[-1:]) or _LATIN.match(after[:1]))


def _outside_protected(
    pattern: re.Pattern[str],
    convert: Callable[[re.Match[str]], str],
    text: str,
    start: int,
    end: int | None,
) -> str:
    end = len(text) if end is None else end
    spans = protected_spans(text)
    pieces: list[str] = []
    done = 0
    for found in pattern.finditer(text):
        if found.start() < start or found.end() > end or spans.touch(*found.span()):
            continue
        pieces += (text[done : found.start()], convert(found))
        done = found.end()
    return "".join((*pieces, text[done:]))
