"""What came of a post that was sent out of its turn, in one sentence."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from core.platforms.model import PlatformProblem
from core.publishing.model import (
    Blocked,
    Outcome,
    PartlyPublished,
    Planned,
    Published,
    PublishingProblem,
    Refusal,
    Unknown,
    Waiting,
)
from ui.moments import MUSCAT
from ui.texts import fill, words_for
from ui.timing.limits import limit_words
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING

_WAITS_FOR_A_PERSON = (PublishingProblem.LATE.value, PublishingProblem.PAUSED.value)


class OutcomeWords(QObject):
    """Tone and sentence; an object only because ``tr`` counts in the language's own forms."""

    def of(self, outcome: Outcome) -> tuple[str, str]:
        """What is to be said of ``outcome``."""
        if isinstance(outcome, Published):
            account = {"account": outcome.item.account_name, "handle": f"@{outcome.item.handle}"}
            return GOOD, fill(self.tr("Published as {account} {handle}."), account)
        if isinstance(outcome, Refusal):
            return STOP, words_for(outcome.code, outcome.values)
        if isinstance(outcome, Blocked):
            count = len(outcome.findings)
            return STOP, self.tr("Not published: the review still has %n open findings.", "", count)
        if isinstance(outcome, PartlyPublished):
            reason = words_for(outcome.reason.code, outcome.reason.values)
            return WARNING, " ".join((self.tr("Only a part of the thread is out."), reason))
        if isinstance(outcome, Unknown):
            return WARNING, self.tr(
                "The text left, but no trustworthy answer came back. The platform will be asked; "
                "nothing is sent twice."
            )
        if isinstance(outcome, Planned):
            return NEUTRAL, self.tr("It waits for its time.")
        if outcome.reason.code in _WAITS_FOR_A_PERSON:
            return WARNING, waiting_words(outcome)
        waits = self.tr("It waits in the outbox and leaves as soon as it can.")
        return NEUTRAL, f"{waits} {waiting_words(outcome)}"


def waiting_words(outcome: Waiting) -> str:
    """Why it waits; where the platform asks for a pause, until when."""
    item, reason = outcome.item, outcome.reason
    again = item.next_attempt_at
    if reason.code == PlatformProblem.TOO_MANY_REQUESTS and again is not None:
        zone = ZoneInfo(item.due_zone) if item.due_zone else MUSCAT
        return limit_words(again, item.updated_at, zone)
    return words_for(reason.code, reason.values)
