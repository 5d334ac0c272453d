"""Polls in words."""

from PySide6.QtCore import QObject

from core.drafts.model import Poll
from ui.texts import fill

_HOUR, _DAY = 60, 24 * 60


class PollWords(QObject):
    """Sentences; an object only because ``tr`` counts in the language's own forms."""

    def duration(self, minutes: int) -> str:
        """How long, in the largest unit that fits evenly."""
        days, hours_left = divmod(minutes, _DAY)
        hours, minutes_left = divmod(minutes, _HOUR)
        if not hours_left:
            return self.tr("%n days", "", days)
        if not minutes_left:
            return self.tr("%n hours", "", hours)
        return self.tr("%n minutes", "", minutes)

    def poll(self, poll: Poll) -> str:
        """The options and how long one may choose."""
        values = {
            "options": self.tr(" · ").join(poll.options),
            "duration": self.duration(poll.minutes),
        }
        return fill(self.tr("{options} ({duration})"), values)
