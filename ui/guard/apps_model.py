"""The apps on the official accounts: looking at them, shutting one out, a person's own look."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.foundation.errors import NatiqError
from core.integrations.model import AppCheck, CheckResult, GuidedStep, SeenApp
from core.integrations.problems import GuardProblem
from core.workplace import Workplace
from ui.guard.deeds import DeedModel
from ui.guard.overview_model import OverviewModel
from ui.links import open_link
from ui.step_up.model import StepUp
from ui.tasks import Tasks


class AppsModel(DeedModel):
    """``shut_out`` and ``recorded`` end a deed well, ``deed_failed`` otherwise.

    ``failed`` is of a look that nobody stands before a dialog for; ``looking`` are the accounts
    that are being looked at.
    """

    shut_out = Signal(object)
    recorded = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        step_up: StepUp,
        overview: OverviewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(workplace, tasks, step_up, overview, parent)
        self.looking: set[str] = set()
        self.open_address: Callable[[str], bool] = open_link
        """Shows a platform's settings page, an address that the program names itself."""

    def check(self, account_key: str) -> None:
        """Read the account's list anew."""
        if account_key in self.looking:
            return
        guard = self._workplace.guard
        self.looking.add(account_key)
        self.busy_changed.emit()

        def done(_check: AppCheck) -> None:
            self._looked(account_key)

        def failed(problem: NatiqError) -> None:
            self._looked(account_key)
            # That there is no list is what the card says from now on.
            if problem.code is not GuardProblem.NO_LIST:
                self.failed.emit(problem)

        self._tasks.run(self, lambda: guard.check_apps(account_key), done, failed)

    def shut_app_out(self, app: SeenApp) -> None:
        """Take the app's access away; ``shut_out`` or ``deed_failed`` follows."""
        guard, account_key, app_id = self._workplace.guard, app.account_key, app.app.id
        self._do(lambda: guard.revoke(account_key, app_id), lambda _check: self.shut_out.emit(app))

    def record(self, account_key: str, result: CheckResult, note: str) -> None:
        """Keep what a person found at the platform; ``recorded`` or ``deed_failed`` follows."""
        guard = self._workplace.guard
        self._do(
            lambda: guard.record_guided(account_key, result, note),
            lambda _check: self.recorded.emit(account_key),
        )

    def steps(self) -> tuple[GuidedStep, ...]:
        """What a person does at a platform, in its order."""
        return tuple(GuidedStep)

    def allowed_at(self, account_key: str) -> tuple[str, ...]:
        """What IT's list names for the account's platform, as IT wrote it."""
        account = self.overview.accounts.get(account_key)
        platform = account.platform if account is not None else ""
        entries = (one.partition(":") for one in self._workplace.settings.allowed_apps.split(";"))
        return tuple(
            name.strip()
            for named, _, name in entries
            if named.strip().casefold() == platform and name.strip()
        )

    def _looked(self, account_key: str) -> None:
        self.looking.discard(account_key)
        self.busy_changed.emit()
        self.overview.refresh()
