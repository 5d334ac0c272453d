"""Until when a platform takes nothing more, in words."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from core.foundation.errors import NatiqError
from core.platforms.model import PlatformProblem
from ui.moments import moment_words, time_words
from ui.texts import fill, words_for


def limit_words(until: datetime, now: datetime, zone: ZoneInfo) -> str:
    """The platform's limit of use, and the time at which it ends."""
    sentence = QCoreApplication.translate(
        "PlatformLimit", "The platform takes nothing more from this account: limit until {time}."
    )
    until = _to_whole_minutes(until)
    same_day = until.astimezone(zone).date() == now.astimezone(zone).date()
    time = time_words(until, zone) if same_day else moment_words(until, zone)
    return fill(sentence, {"time": time})


def problem_words(problem: NatiqError, now: datetime, zone: ZoneInfo) -> str:
    """The sentence for ``problem``; for a limit of use, one that names the time."""
    seconds = problem.values.get("retry_after")
    if problem.code != PlatformProblem.TOO_MANY_REQUESTS or not isinstance(seconds, int):
        return words_for(problem)
    again = QCoreApplication.translate("PlatformLimit", "Try again then.")
    return f"{limit_words(now + timedelta(seconds=seconds), now, zone)} {again}"


def _to_whole_minutes(until: datetime) -> datetime:
    """The minute that begins then or next: at an earlier one the limit would still hold."""
    whole = until.replace(second=0, microsecond=0)
    return whole if whole == until else whole + timedelta(minutes=1)
