"""Moments as people in Muscat read them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

_MUSCAT = ZoneInfo("Asia/Muscat")


def time_words(at: datetime) -> str:
    """Hour and minute, as 14:05."""
    return f"{at.astimezone(_MUSCAT):%H:%M}"


def date_words(at: datetime | date) -> str:
    """The day with its month in words, as 31 December 2026; of a moment, the day in Muscat."""
    local = at.astimezone(_MUSCAT).date() if isinstance(at, datetime) else at
    return _day_words(local, QLocale.FormatType.LongFormat)


def moment_words(at: datetime) -> str:
    """Day and time."""
    return f"{date_words(at)} {time_words(at)}"


def short_moment_words(at: datetime) -> str:
    """Day and time for a narrow column, with the month as short as the language has it."""
    day = at.astimezone(_MUSCAT).date()
    return f"{_day_words(day, QLocale.FormatType.ShortFormat)} {time_words(at)}"


def _day_words(day: date, how: QLocale.FormatType) -> str:
    return f"{day.day} {QLocale().standaloneMonthName(day.month, how)} {day.year}"
