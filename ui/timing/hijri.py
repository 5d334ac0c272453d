"""The Hijri date (Umm al-Qura) beside the Gregorian one, in the language in force.

The day comes from the published tables; only the month's name is Qt's, as its own calendars
count days by rules that disagree with them.
"""

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCalendar, QCoreApplication, QLocale

from core.text.dates import HijriDate, to_hijri
from ui.texts import fill

_CALENDAR = QCalendar(QCalendar.System.IslamicCivil)


def hijri_words(day: date) -> str:
    """As 19 Jumada II 1448 AH; nothing where the tables do not reach."""
    found = _hijri(day)
    if found is None:
        return ""
    sentence = QCoreApplication.translate("Hijri", "{day} {month} {year} AH")
    values = {"day": found.day, "month": _month(found), "year": found.year}
    return fill(sentence, values)


def hijri_day_words(day: date, *, with_month: bool = False) -> str:
    """The day alone, with its month's name on its first day or where that is asked for."""
    found = _hijri(day)
    if found is None:
        return ""
    return f"{found.day} {_month(found)}" if with_month or found.day == 1 else str(found.day)


def hijri_span_words(first: date, last: date) -> str:
    """The Hijri months that these days reach over, with the year of the last."""
    begin, end = _hijri(first), _hijri(last)
    if begin is None or end is None:
        return ""
    names = " – ".join(dict.fromkeys((_month(begin), _month(end))))
    sentence = QCoreApplication.translate("Hijri", "{months} {year} AH")
    return fill(sentence, {"months": names, "year": end.year})


@lru_cache(maxsize=256)
def _hijri(day: date) -> HijriDate | None:
    found = to_hijri(day)
    return found if isinstance(found, HijriDate) else None


def _month(of: HijriDate) -> str:
    return _CALENDAR.standaloneMonthName(
        QLocale(), of.month, of.year, QLocale.FormatType.LongFormat
    )
