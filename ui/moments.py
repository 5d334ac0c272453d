"""Moments as people in Muscat read them, or in the time zone that posts are planned in."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

MUSCAT = ZoneInfo("Asia/Muscat")


def time_words(at: datetime, zone: ZoneInfo = MUSCAT) -> str:
    """Hour and minute, as 14:05."""
    return f"{at.astimezone(zone):%H:%M}"


def date_words(at: datetime | date, zone: ZoneInfo = MUSCAT) -> str:
    """The day with its month in words, as 31 December 2026; of a moment, the day in ``zone``."""
    local = at.astimezone(zone).date() if isinstance(at, datetime) else at
    return _day_words(local, QLocale.FormatType.LongFormat)


def moment_words(at: datetime, zone: ZoneInfo = MUSCAT) -> str:
    """Day and time."""
    return f"{date_words(at, zone)} {time_words(at, zone)}"


def short_moment_words(at: datetime) -> str:
    """Day and time for a narrow column, with the month as short as the language has it."""
    day = at.astimezone(MUSCAT).date()
    return f"{_day_words(day, QLocale.FormatType.ShortFormat)} {time_words(at)}"


def weekday_words(day: date) -> str:
    """The day of the week, as Sunday."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)


def full_date_words(day: date) -> str:
    """The day with its weekday, as Sunday 29 November 2026."""
    return f"{weekday_words(day)} {date_words(day)}"


def month_words(day: date) -> str:
    """The month of a day with its year, as November 2026."""
    name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    return f"{name} {day.year}"


def _day_words(day: date, how: QLocale.FormatType) -> str:
    return f"{day.day} {QLocale().standaloneMonthName(day.month, how)} {day.year}"
