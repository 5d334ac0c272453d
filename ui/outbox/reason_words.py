"""Why a job stands where it does, and what would help: cause and remedy in a few sentences."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QObject

from core.platforms.model import PlatformProblem
from core.publishing.model import OutboxState, PublishingProblem, Reason
from ui.outbox.standing import Standing
from ui.texts import fill, words_for
from ui.timing.limits import limit_words
from ui.timing.words import moment_in

_STILL_GOING = (OutboxState.QUEUED, OutboxState.UNKNOWN)


class ReasonWords(QObject):
    """An object only because ``tr`` counts in the language's own forms."""

    def of(self, standing: Standing, now: datetime) -> str:
        """What there is to say; nothing where all goes its way."""
        reason, state = standing.told.reason, standing.job.state
        if reason is None:
            return ""
        said = [self._cause(reason, standing, now), *self._next_attempt(reason, standing)]
        if state is OutboxState.UNKNOWN:
            said.append(self.tr("The platform is asked first; nothing is sent twice."))
        if state is OutboxState.FAILED:
            said.append(self._what_became_of_it(standing))
        if state is OutboxState.PARTLY_PUBLISHED:
            said.append(self._what_is_out(len(standing.out)))
        return " ".join(said)

    def _cause(self, reason: Reason, standing: Standing, now: datetime) -> str:
        again = standing.told.next_attempt_at
        limited = reason.code == PlatformProblem.TOO_MANY_REQUESTS
        if limited and again is not None and standing.job.state in _STILL_GOING:
            return limit_words(again, now, standing.habits.zone)
        words = words_for(reason.code, reason.values)
        remedy = self._remedies().get(reason.code)
        return words if remedy is None else f"{words} {remedy}"

    def _remedies(self) -> Mapping[str, str]:
        """For causes whose own sentence does not say what would help."""
        look_through = self.tr("Look the draft through and publish it again.")
        return {
            PlatformProblem.REJECTED: self.tr(
                "Change the text or the attachments and try again, or ask IT."
            ),
            PlatformProblem.MEDIA_TOO_LARGE: self.tr("Attach a smaller or a shorter one."),
            PlatformProblem.ADDRESS_INVALID: self.tr("Tell whoever issues the decisions."),
            PlatformProblem.WRONG_ACCOUNT: self.tr("Connect the account that the decision names."),
            PlatformProblem.WRONG_CONTENT: look_through,
            PlatformProblem.NETWORK_REFUSED: self.tr("Tell IT."),
            PublishingProblem.BLOCKED: self.tr("Open the draft: the review shows what is open."),
            PublishingProblem.CONTENT_CHANGED: look_through,
            PublishingProblem.PERMIT_INVALID: self.tr(
                "Publish the draft again; if that fails too, tell information security."
            ),
            PublishingProblem.NO_ACCOUNT: self.tr("Ask for a decision, or choose another account."),
        }

    def _next_attempt(self, reason: Reason, standing: Standing) -> list[str]:
        """When it is tried again by itself."""
        again = standing.told.next_attempt_at
        if standing.job.state not in _STILL_GOING or again is None:
            return []
        if again == standing.told.due_at:
            return []
        if reason.code == PlatformProblem.TOO_MANY_REQUESTS:
            return [self.tr("It goes out by itself then.")]
        moment = {"moment": moment_in(again, standing.habits)}
        return [fill(self.tr("Next attempt: {moment}"), moment)]

    def _what_became_of_it(self, standing: Standing) -> str:
        if not standing.is_draft:
            return self.tr("Nothing was published then; the draft went its own way since.")
        if standing.told.rest_draft_id is None:
            return self.tr("Nothing was published; the text is a draft again.")
        return self.tr("Nothing was published here; the text is a draft of its own.")

    def _what_is_out(self, parts: int) -> str:
        if not parts:
            return self.tr("The parts that were out were deleted; the rest is a draft of its own.")
        return self.tr(
            "%n parts are out and stay there; the rest is a draft of its own.", "", parts
        )
