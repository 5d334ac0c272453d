"""What a time zone is called, so that nobody takes a time for another place's."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QTimeZone

from ui.widgets.labels import isolate_ltr
from ui.widgets.lines import line_of

_MINUTE = 60


def zone_words(zone: ZoneInfo, at: datetime) -> str:
    """Its name and how far it is from UTC at that moment, as Gulf Standard Time (UTC+4)."""
    named = QTimeZone(zone.key.encode()).displayName(
        QTimeZone.TimeType.GenericTime, QTimeZone.NameType.LongName, QLocale()
    )
    offset = _offset(at.astimezone(zone))
    if zone.key == "UTC":
        return isolate_ltr(offset)
    return line_of(named or zone.key, f"({offset})")


def _offset(local: datetime) -> str:
    """As UTC+4, UTC−3:30, UTC."""
    difference = local.utcoffset()
    seconds = int(difference.total_seconds()) if difference else 0
    if not seconds:
        return "UTC"
    hours, minutes = divmod(abs(seconds) // _MINUTE, 60)
    sign = "+" if seconds > 0 else "−"
    return f"UTC{sign}{hours}" + (f":{minutes:02}" if minutes else "")
