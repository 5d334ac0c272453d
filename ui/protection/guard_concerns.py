"""What the guard has found that somebody has to see to, as concerns of the protection."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from core.integrations.model import AppCheck, ForeignState
from core.protection.health import Urgency
from ui.guard.overview_model import OverviewModel
from ui.guard.page import Room
from ui.protection.health_list import Concern
from ui.seen_post.foreign import foreign_line
from ui.texts import fill
from ui.widgets.lines import line_of

_NAMED = 5


class GuardConcerns(QObject):
    """``go`` leads to a room. An object only because ``tr`` belongs to one."""

    def __init__(
        self, model: OverviewModel, go: Callable[[Room], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._go = model, go

    def all(self) -> tuple[Concern, ...]:
        """Unknown apps, incidents and strangers, then the looks that are due."""
        overview, now = self._model.overview, self._model.now()
        if overview is None:
            return ()
        found = [self._found(one) for one in overview.checks if one.stops or one.unknown]
        strangers = sum(
            one.state is ForeignState.OPEN and not one.from_before for one in overview.foreign
        )
        incidents = sum(one.closed_at is None for one in overview.incidents)
        due = [one for one in overview.checks if one.waits_for_a_look(now) and not one.stops]
        return (
            *found,
            *((self._incidents(incidents),) if incidents else ()),
            *((self._strangers(strangers),) if strangers else ()),
            *((self._due(due),) if due else ()),
        )

    def _found(self, check: AppCheck) -> Concern:
        def words() -> tuple[str, str, str]:
            apps = [foreign_line(one.app.name) for one in check.unknown]
            handle = {"handle": f"@{check.handle}", "app": apps[0] if apps else ""}
            what = (
                fill(self.tr("{app} may act for {handle} and is not on IT's list"), handle)
                if apps
                else fill(self.tr("A foreign app was found on {handle}"), handle)
            )
            why = (
                self.tr("Nothing is published under this account until it is gone.")
                if check.stops
                else self.tr("IT lets publishing go on; somebody should see to it all the same.")
            )
            return what, why, self.tr("To the apps")

        urgency = Urgency.NOW if check.stops else Urgency.SOON
        return Concern(urgency, words, lambda: self._go(Room.APPS))

    def _incidents(self, count: int) -> Concern:
        def words() -> tuple[str, str, str]:
            return (
                self.tr("%n incidents are open", "", count),
                self.tr("Steps wait there for somebody to do them."),
                self.tr("To the incidents"),
            )

        return Concern(Urgency.NOW, words, lambda: self._go(Room.INCIDENTS))

    def _strangers(self, count: int) -> Concern:
        def words() -> tuple[str, str, str]:
            return (
                self.tr("%n posts did not leave from here", "", count),
                self.tr("Somebody claims them, deletes them, or raises an incident."),
                self.tr("To the posts"),
            )

        return Concern(Urgency.NOW, words, lambda: self._go(Room.POSTS))

    def _due(self, checks: Sequence[AppCheck]) -> Concern:
        def words() -> tuple[str, str, str]:
            handles = (f"@{one.handle}" for one in checks[:_NAMED])
            more = "…" if len(checks) > _NAMED else ""
            return (
                self.tr("%n accounts wait for a look at their apps", "", len(checks)),
                line_of(*handles, more, between=" · "),
                self.tr("To the apps"),
            )

        return Concern(Urgency.SOON, words, lambda: self._go(Room.APPS))
