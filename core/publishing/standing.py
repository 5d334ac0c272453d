"""Whether this workstation may publish at all, whoever is signed in."""

from collections.abc import Callable

from core.foundation.settings import Settings
from core.publishing.gate import Held
from core.publishing.model import PublishingProblem


class Standing:
    """Asked before each post and each act that adds something."""

    def __init__(
        self, settings_of: Callable[[], Settings], moved_away: Callable[[], bool] = lambda: False
    ) -> None:
        """``moved_away`` says whether the profile was moved to another workstation."""
        self._settings_of = settings_of
        self._moved_away = moved_away

    def require(self) -> None:
        """Raise ``Held``: IT's settings cannot be followed, or the profile works elsewhere now."""
        faults = self._settings_of().faults
        if faults:
            raise Held(PublishingProblem.SETTINGS_FAULTY, place=faults[0].where)
        if self._moved_away():
            raise Held(PublishingProblem.MOVED_AWAY)
