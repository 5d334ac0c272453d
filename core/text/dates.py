"""Gregorian dates in Arabic text, and the Hijri date (Umm al-Qura) beside them.

Brings in ``hijridate``: import it when a date is asked for. Month names come from
``resources/words/dates.txt``.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from hijridate import Gregorian

from core.foundation.paths import RESOURCES
from core.text.digits import written
from core.text.normalise import ascii_digits
from core.text.spans import protected_spans
from core.text.word_lists import sections

_FILE = RESOURCES / "words" / "dates.txt"
_FIRST, _LAST = date(1924, 8, 1), date(2077, 11, 16)
"""What the published tables of Umm al-Qura cover, as ``hijridate`` holds them."""


_NEAR = 40
"""Characters after a date in which its Hijri date would stand."""


class NoHijri(StrEnum):
    """Why no Hijri date can be put there."""

    NO_DATE = "no_date_there"
    OUT_OF_RANGE = "date_out_of_hijri_range"
    ALREADY_THERE = "hijri_date_already_there"


@dataclass(frozen=True)
class FoundDate:
    """A Gregorian date written at ``start`` to ``end``, with its sign of the era if it has one."""

    start: int
    end: int
    day: date
    has_era: bool


@dataclass(frozen=True)
class HijriDate:
    """A day of the Umm al-Qura calendar."""

    year: int
    month: int
    day: int


def to_hijri(day: date) -> HijriDate | NoHijri:
    """The day in the Umm al-Qura calendar; outside of 1343 to 1500 ``OUT_OF_RANGE``."""
    if not _FIRST <= day <= _LAST:
        return NoHijri.OUT_OF_RANGE
    found = Gregorian(day.year, day.month, day.day).to_hijri()
    return HijriDate(found.year, found.month, found.day)


class Dates:
    """Finds and writes dates with the names that ship with the program."""

    def __init__(self, file: Path = _FILE) -> None:
        self._file = file

    def find(self, text: str) -> tuple[FoundDate, ...]:
        """Every whole date with a year: day month year, in words or in numbers."""
        plain = ascii_digits(text)
        spans = protected_spans(text)
        found = [
            dated
            for match in self._pattern.finditer(plain)
            if not spans.touch(*match.span()) and (dated := self._read(match)) is not None
        ]
        return tuple(found)

    def at(self, text: str, start: int, end: int) -> FoundDate | None:
        """The date that shares a character with ``start`` to ``end``, or touches it."""
        touching = (one for one in self.find(text) if one.start <= end and start <= one.end)
        return next(touching, None)

    def hijri_beside(self, text: str, start: int, end: int, digits: str) -> str | NoHijri:
        """The date that stands at ``start`` to ``end`` with its Hijri date in brackets.

        ``digits`` is a ``Digits``. The date keeps its own words and gets the signs of both
        eras. Replaces what ``at`` gives for the same place.
        """
        found = self.at(text, start, end)
        if found is None:
            return NoHijri.NO_DATE
        if self._has_hijri(text, found.end):
            return NoHijri.ALREADY_THERE
        hijri = to_hijri(found.day)
        if isinstance(hijri, NoHijri):
            return hijri
        gregorian_era, _ = self._eras
        own = text[found.start : found.end]
        own = own if found.has_era else own + gregorian_era
        return f"{written(own, digits)} ({self.in_words(hijri, digits)})"

    def in_words(self, hijri: HijriDate, digits: str) -> str:
        """A Hijri date with the month's name and the sign of the era."""
        _, era = self._eras
        month = self._names["hijri"][hijri.month - 1].split()[0].replace("-", " ")
        numbers = (str(hijri.day), str(hijri.year))
        day, year = (written(number, digits) for number in numbers)
        return f"{day} {month} {year}{era}"

    def _has_hijri(self, text: str, end: int) -> bool:
        """Whether a year of the Hijra stands in brackets or behind a stroke after the date."""
        _, era = self._eras
        following = ascii_digits(text[end : end + _NEAR]).lstrip()
        found = re.search(rf"\d\s?{era[0]}", following)
        return following.startswith(("(", "/", "-")) and found is not None

    def _read(self, match: re.Match[str]) -> FoundDate | None:
        name = match["name"]
        month = self._months[" ".join(name.split())] if name else int(match["month"])
        day = int(match["day"] or match["first"])
        year = int(match["year"] or match["last"])
        try:
            when = date(year, month, day)
        except ValueError:
            return None
        return FoundDate(match.start(), match.end(), when, match["era"] is not None)

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        return sections(self._file, ("gregorian", "hijri", "eras"))

    @cached_property
    def _eras(self) -> tuple[str, str]:
        gregorian, hijri = self._names["eras"]
        return gregorian, hijri

    @cached_property
    def _months(self) -> dict[str, int]:
        return {
            name.replace("-", " "): number
            for number, line in enumerate(self._names["gregorian"], start=1)
            for name in line.split()
        }

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        names = "|".join(
            r"\s".join(map(re.escape, name.split()))
            for name in sorted(self._months, key=len, reverse=True)
        )
        era = rf"(?P<era>\s?{self._eras[0]}(?!\w)\.?)?"
        in_words = rf"(?P<day>\d{{1,2}})\s(?P<name>{names})[\u060c,]?\s(?P<year>\d{{4}})"
        in_numbers = r"(?P<first>\d{1,2})(?P<sign>[/.-])(?P<month>\d{1,2})(?P=sign)(?P<last>\d{4})"
        return re.compile(rf"(?<![\d/.-])(?:{in_words}|{in_numbers})(?![\d/-]|\.\d){era}")
