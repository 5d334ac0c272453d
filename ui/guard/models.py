"""The models behind the guard's rooms, made together."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from core.workplace import Workplace
from ui.guard.apps_model import AppsModel
from ui.guard.incidents_model import IncidentsModel
from ui.guard.network_model import NetworkModel
from ui.guard.overview_model import OverviewModel
from ui.guard.posts_model import PostsModel
from ui.step_up.model import StepUp
from ui.tasks import Tasks


@dataclass(frozen=True)
class GuardModels:
    """One for each room, and one for what all of them show a part of."""

    overview: OverviewModel
    apps: AppsModel
    posts: PostsModel
    incidents: IncidentsModel
    network: NetworkModel

    @classmethod
    def over(
        cls, workplace: Workplace, tasks: Tasks, step_up: StepUp, parent: QObject
    ) -> "GuardModels":
        """The models over an open profile."""
        overview = OverviewModel(workplace, tasks, parent)
        return cls(
            overview,
            AppsModel(workplace, tasks, step_up, overview, parent),
            PostsModel(workplace, tasks, step_up, overview, parent),
            IncidentsModel(workplace, tasks, step_up, overview, parent),
            NetworkModel(workplace, tasks, parent),
        )
