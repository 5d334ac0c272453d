"""Posts of the official accounts that did not leave from here, and what becomes of them."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from core.foundation.errors import NatiqError
from core.integrations.model import ForeignPost, ForeignState, Incident
from core.workplace import Workplace
from ui.guard.deeds import DeedModel
from ui.guard.overview_model import OverviewModel
from ui.link_choice.opener import LinkOpener
from ui.step_up.model import StepUp
from ui.tasks import Tasks


class Part(Enum):
    """Which of the posts are looked at."""

    OPEN = auto()
    SETTLED = auto()
    FROM_BEFORE = auto()


class PostsModel(DeedModel):
    """``settled`` brings the post as it stands then, ``raised`` the incident it became."""

    settled = Signal(object)
    raised = Signal(object)
    failed = Signal(object)
    looked = Signal(int)

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        step_up: StepUp,
        overview: OverviewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(workplace, tasks, step_up, overview, parent)
        self.links = LinkOpener(workplace, tasks, self)
        self.looking = False

    def of(self, part: Part) -> tuple[ForeignPost, ...]:
        """The posts of one part, in the guard's order."""
        overview = self.overview.overview
        posts = overview.foreign if overview is not None else ()
        return tuple(one for one in posts if part_of(one) is part)

    def look(self) -> None:
        """Look at every account that is connected; ``looked`` tells how many strangers are new."""
        guard = self._workplace.guard
        keys = [one.account_key for one in self.overview.checks if one.connected]
        if self.looking or not keys:
            return

        def look_at_all() -> tuple[int, NatiqError | None]:
            found, problem = 0, None
            for key in keys:
                try:
                    found += len(guard.look_for_foreign(key))
                except NatiqError as error:
                    # One platform that does not answer keeps nobody from the others.
                    problem = error
            return found, problem

        self._set_looking(True)
        self._tasks.run(self, look_at_all, self._looked)

    def claim(self, post: ForeignPost, reason: str) -> None:
        """Answer for it; ``settled`` or ``deed_failed`` follows."""
        guard = self._workplace.guard
        self._do(lambda: guard.claim(post.id, reason), self.settled.emit)

    def delete(self, post: ForeignPost, reason: str) -> None:
        """Take it from the account; ``settled`` or ``deed_failed`` follows."""
        guard = self._workplace.guard
        self._do(lambda: guard.delete(post.id, reason), self.settled.emit)

    def raise_incident(
        self, account_key: str, description: str, posts: Sequence[ForeignPost]
    ) -> None:
        """Begin an incident; ``raised`` or ``deed_failed`` follows."""
        guard, ids = self._workplace.guard, tuple(one.id for one in posts)

        def begin() -> Incident:
            return guard.raise_incident(account_key, description, ids)

        self._do(begin, self.raised.emit)

    def _looked(self, came: tuple[int, NatiqError | None]) -> None:
        found, problem = came
        self._set_looking(False)
        self.overview.refresh()
        if problem is not None:
            self.failed.emit(problem)
        else:
            self.looked.emit(found)

    def _set_looking(self, looking: bool) -> None:
        self.looking = looking
        self.busy_changed.emit()


def part_of(post: ForeignPost) -> Part:
    """Where the post is shown."""
    if post.state is not ForeignState.OPEN:
        return Part.SETTLED
    return Part.FROM_BEFORE if post.from_before else Part.OPEN
