"""What speaks against a time, in words."""

from datetime import datetime

from PySide6.QtCore import QLocale, QObject

from core.publishing.schedule import Concern, ConcernKind, Habits
from ui.moments import full_date_words, time_words
from ui.texts import words_for
from ui.timing.verdict import Verdict
from ui.timing.zones import zone_words

_LONGEST_OPENING = 48


class TimingWords(QObject):
    """An object only because ``tr`` belongs to one."""

    def verdict(self, verdict: Verdict, habits: Habits) -> tuple[str, ...]:
        """One sentence for each thing that forbids the time or speaks against it."""
        if verdict.problem is not None:
            return (words_for(verdict.problem),)
        said = [self.concern(one, habits) for one in verdict.concerns]
        if verdict.twice:
            said.append(self.tr("The clocks are set back then; the first of the two is meant."))
        return tuple(said)

    def concern(self, concern: Concern, habits: Habits) -> str:
        """One sentence."""
        return words_for(concern.kind, _values(concern, habits))


def moment_in(at: datetime, habits: Habits) -> str:
    """Weekday, day and time, in the zone that posts are planned in."""
    local = at.astimezone(habits.zone)
    return f"{full_date_words(local.date())} {time_words(at, habits.zone)}"


def zone_of(habits: Habits, at: datetime) -> str:
    """The name of that zone."""
    return zone_words(habits.zone, at)


def holiday_name(names: tuple[str, str]) -> str:
    """Of the names in Arabic and English the one for the language in force."""
    return names[0] if QLocale().language() == QLocale.Language.Arabic else names[1]


def _values(concern: Concern, habits: Habits) -> dict[str, str | int | datetime]:
    if concern.kind is ConcernKind.CLASH and concern.other is not None:
        opening = " ".join(concern.other.opening.split())
        if len(opening) > _LONGEST_OPENING:
            opening = opening[: _LONGEST_OPENING - 1] + "…"
        return {"time": time_words(concern.other.at, habits.zone), "opening": opening}
    if concern.kind is ConcernKind.QUIET_HOURS:
        begins, ends = habits.quiet_from, habits.quiet_until
        return {"begins": f"{begins:%H:%M}", "ends": f"{ends:%H:%M}"}
    if concern.holiday is not None:
        return {"name": holiday_name(concern.holiday)}
    return {}
