"""How old a password is and when its change is due, in words."""

from datetime import datetime

from PySide6.QtCore import QObject

from ui.moments import date_words
from ui.texts import fill

_DAY_S = 86_400


class Ages(QObject):
    """Sentences about days; an object only because ``tr`` counts in the language's own forms."""

    def changed(self, at: datetime, now: datetime) -> str:
        """How long ago the password was chosen."""
        days = int((now - at).total_seconds() // _DAY_S)
        if days < 1:
            return self.tr("Changed today")
        return self.tr("Changed %n days ago", "", days)

    def due(self, at: datetime, now: datetime) -> str:
        """When its change is due."""
        left = int((at - now).total_seconds() // _DAY_S)
        if at <= now:
            return fill(self.tr("Its change was due {date}"), {"date": date_words(at)})
        if left < 1:
            return self.tr("Its change is due today")
        return self.tr("Its change is due in %n days", "", left)
