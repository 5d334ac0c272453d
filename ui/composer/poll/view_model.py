"""The poll of the draft on the screen (clause CON-2), without widgets."""

from PySide6.QtCore import QObject, Signal

from core.drafts.model import Draft, Poll
from core.foundation.errors import NatiqError
from core.platforms.model import PollLimits
from core.workplace import Workplace

LEAST_OPTIONS = 2
_DURATIONS = (30, 60, 6 * 60, 12 * 60, 24 * 60, 3 * 24 * 60, 7 * 24 * 60)
"""What is offered, in minutes, as far as the platform takes it."""


class PollModel(QObject):
    """One poll at most; the question is the text of the draft."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = workplace.drafts
        self._draft_id = ""
        self.poll: Poll | None = None
        self.limits: PollLimits | None = None

    @property
    def allowed(self) -> bool:
        """Whether the account's platform has polls."""
        return self.limits is not None

    @property
    def stranded(self) -> bool:
        """Whether there is a poll that the account's platform does not take."""
        return self.poll is not None and not fits(self.poll, self.limits)

    def show(self, draft: Draft) -> None:
        """Another draft is on the screen."""
        self._draft_id = draft.id
        self.poll = draft.poll
        self.changed.emit()

    def set_limits(self, limits: PollLimits | None) -> None:
        """Another account speaks."""
        if limits != self.limits:
            self.limits = limits
            self.changed.emit()

    def durations(self) -> tuple[int, ...]:
        """How long a poll may run there, in minutes."""
        limits = self.limits
        if limits is None:
            return ()
        return tuple(
            minutes
            for minutes in _DURATIONS
            if limits.shortest_minutes <= minutes <= limits.longest_minutes
        )

    def change(self, poll: Poll | None) -> bool:
        """Keep the poll, or take it away; whether that worked."""
        try:
            self._drafts.set_poll(self._draft_id, poll)
        except NatiqError as problem:
            self.failed.emit(problem)
            return False
        self.poll = poll
        self.changed.emit()
        return True


def fits(poll: Poll, limits: PollLimits | None) -> bool:
    """Whether a platform with these limits takes the poll."""
    return (
        limits is not None
        and LEAST_OPTIONS <= len(poll.options) <= limits.options
        and all(0 < len(option) <= limits.option_length for option in poll.options)
        and limits.shortest_minutes <= poll.minutes <= limits.longest_minutes
        and (limits.multiple or not poll.multiple)
    )
