"""What a calendar says of a job and of a day."""

from datetime import date, datetime

from PySide6.QtCore import QObject

from core.publishing.model import OutboxState
from core.publishing.schedule import Habits
from ui.calendar.days import WEEKEND
from ui.calendar.entries import Entry
from ui.moments import full_date_words
from ui.texts import words_for
from ui.timing.hijri import hijri_words
from ui.timing.words import holiday_name
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING

LOOKS: dict[OutboxState, tuple[str, str]] = {
    OutboxState.QUEUED: (NEUTRAL, "clock"),
    OutboxState.OVERDUE: (WARNING, "warning"),
    OutboxState.ENTRUSTED: (NEUTRAL, "online"),
    OutboxState.SENDING: (NEUTRAL, "outbox"),
    OutboxState.PUBLISHED: (GOOD, "tick"),
    OutboxState.FAILED: (STOP, "stop"),
    OutboxState.UNKNOWN: (WARNING, "question"),
    OutboxState.PARTLY_PUBLISHED: (WARNING, "warning"),
}
"""Tone and icon by state."""


class CalendarWords(QObject):
    """An object only because ``tr`` counts in the language's own forms."""

    def state(self, entry: Entry, now: datetime) -> str:
        """How it stands: one that waits for its time is planned, no more."""
        due = entry.job.first.due_at
        if entry.state is OutboxState.QUEUED and due is not None and due > now:
            return self.tr("Planned")
        return words_for(entry.state)

    def weekend(self) -> str:
        """Of a day, in small letters over its column."""
        return self.tr("weekend")

    def quiet_hours(self) -> str:
        """Of the hours in which nothing should go out."""
        return self.tr("Quiet hours")

    def more(self, count: int) -> str:
        """So many posts have no room."""
        return self.tr("+%n more", "", count)

    def entry(self, entry: Entry, now: datetime) -> str:
        """All of it in one line, for those who hear it."""
        first = entry.job.first
        return line_of(
            f"{entry.wall:%H:%M}",
            self.state(entry, now),
            f"{first.account_name} @{first.handle}",
            entry.opening,
            between=" · ",
        )

    def day(self, day: date, count: int, habits: Habits, today: date) -> str:
        """A day with everything that is to be known of it."""
        holiday = habits.holidays.get(day)
        return line_of(
            full_date_words(day),
            hijri_words(day),
            self.tr("Today") if day == today else "",
            holiday_name(holiday) if holiday else "",
            self.tr("Weekend") if day.weekday() in WEEKEND else "",
            self.tr("%n posts", "", count) if count else self.tr("Nothing planned"),
            between=" · ",
        )
