"""The screens over one open profile: each in its place, built when it is first wanted."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.application import Application
from core.workplace import Workplace
from ui.accounts.daily_look import DailyLook
from ui.clipboard import SecretClipboard
from ui.composer.page import ComposerPage
from ui.composer.view_model import ComposerModel
from ui.policy.view_model import PolicyModel
from ui.protection.models import ProtectionModels
from ui.shell.guard_watch import GuardWatch
from ui.shell.log_lodging import LogLodging
from ui.shell.moved_watch import MovedWatch
from ui.shell.place import Place
from ui.speaking.speakers import Speakers
from ui.step_up.model import StepUp
from ui.tasks import Tasks
from ui.widgets.theme import Theme

if TYPE_CHECKING:
    from ui.accounts.page import AccountsPage
    from ui.calendar.page import CalendarPage
    from ui.drafts.page import DraftsPage
    from ui.log.page import LogPage
    from ui.log.responsibility.page import ResponsibilityPage
    from ui.outbox.page import OutboxPage
    from ui.policy.page import PolicyPage
    from ui.protection.page import ProtectionPage
    from ui.settings.page import SettingsPage
    from ui.timeline.page import TimelinePage


_OF_PLANNING = frozenset(
    {"time_zone", "posting_slots", "quiet_from", "quiet_until", "apart_minutes"}
)


class Screens(QObject):
    """Knows which screens there are and what each of them asks of the others.

    All but the composer are brought in when somebody first goes there: what nobody looks at
    takes no memory.

    ``go_wanted`` brings a place, ``draft_wanted`` a draft's id, ``plan_wanted`` the moment for
    which a new post is to be planned; ``setting_changed`` names a setting, ``paused`` says that
    all publishing was stopped from an incident.
    """

    go_wanted = Signal(object)
    draft_wanted = Signal(str)
    new_draft_wanted = Signal()
    plan_wanted = Signal(object)
    counts_wanted = Signal()
    dispatch_wanted = Signal()
    setting_changed = Signal(str)
    paused = Signal()

    def __init__(
        self,
        workplace: Workplace,
        application: Application,
        tasks: Tasks,
        theme: Theme,
        speakers: Speakers,
        step_up: StepUp,
        clipboard: SecretClipboard,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._application = workplace, application
        self._tasks, self._theme = tasks, theme
        self._speakers, self._step_up = speakers, step_up
        self.composer_model = ComposerModel(workplace, tasks, speakers, step_up, self)
        self.protection_models = ProtectionModels.over(
            workplace, application.passphrases, tasks, step_up, clipboard, self
        )
        self.policy_model = PolicyModel(workplace, tasks, self)
        self.daily_look = DailyLook(workplace, tasks, self)
        self.daily_look.changed.connect(self.composer_model.count)
        self.daily_look.begin()
        self.guard_watch = GuardWatch(workplace, tasks, self)
        self.guard_watch.begin()
        self.log_lodging = LogLodging(workplace, tasks, self)
        self.log_lodging.begin()
        self.moved_watch = MovedWatch(workplace, tasks, step_up, self)
        self.moved_watch.returned.connect(self._work_here_again)
        self._make_places()

    def _make_places(self) -> None:
        """Each empty until somebody goes there; ``all`` has them as they stand in the frame."""
        self.composer = Place("composer", self._make_composer)
        self.drafts = Place("drafts", self._make_drafts)
        self.calendar = Place("calendar", self._make_calendar)
        self.outbox = Place("outbox", self._make_outbox)
        self.timeline = Place("timeline", self._make_timeline)
        self.accounts = Place("accounts", self._make_accounts)
        self.protection = Place("shield", self._make_protection)
        self.log = Place("log", self._make_log)
        self.policy = Place("book", self._make_policy)
        self.settings = Place("settings", self._make_settings)
        self.all: tuple[Place[Any], ...] = (
            self.composer,
            self.drafts,
            self.calendar,
            self.outbox,
            *((self.timeline,) if self._workplace.practice else ()),
            self.accounts,
            self.protection,
            self.log,
            self.policy,
            self.settings,
        )

    def go_to_timeline(self) -> None:
        """Of practice mode only."""
        if self._workplace.practice:
            self.go_wanted.emit(self.timeline)

    def go_to_apps(self) -> None:
        """The apps on the official accounts, where one of them stops publishing."""
        from ui.guard.page import Room  # noqa: PLC0415 - memory

        self.go_wanted.emit(self.protection)
        self.protection.page.open_guard(Room.APPS)

    def show_what_left(self) -> None:
        """Something left: what shows it reads again, where somebody has looked at it."""
        for page in (self.outbox.built, self.calendar.built, self.timeline.built):
            if page is not None:
                page.refresh()

    def close_dialogs(self) -> None:
        """Leave none open over a window that goes away."""
        self.moved_watch.close_dialog()
        for page in (
            self.composer.built,
            self.calendar.built,
            self.outbox.built,
            self.accounts.built,
            self.protection.built,
            self.log.built,
            self.policy.built,
        ):
            if page is not None:
                page.close_dialogs()

    def _work_here_again(self) -> None:
        """What waited here is a draft again."""
        self.show_what_left()
        self.counts_wanted.emit()
        self.dispatch_wanted.emit()

    def follow_setting(self, name: str) -> None:
        """Let the screens follow what was chosen in the settings."""
        if name == "digits":
            self.composer_model.count()
        elif name == "idle_lock_minutes" and self.protection.built is not None:
            minutes = self._application.settings.idle_lock_minutes
            self.protection.built.show_idle_minutes(minutes)
        elif name in _OF_PLANNING and self.calendar.built is not None:
            self.calendar.built.refresh()

    def _make_composer(self) -> ComposerPage:
        page = ComposerPage(self.composer_model, self._tasks, self._theme)
        page.outbox_wanted.connect(lambda: self.go_wanted.emit(self.outbox))
        page.timeline_wanted.connect(self.go_to_timeline)
        page.policy_wanted.connect(lambda: self.go_wanted.emit(self.policy))
        page.calendar_wanted.connect(lambda: self.go_wanted.emit(self.calendar))
        page.guard_wanted.connect(self.go_to_apps)
        return page

    def _make_drafts(self) -> DraftsPage:
        from ui.drafts.page import DraftsPage  # noqa: PLC0415 - memory
        from ui.drafts.view_model import DraftsModel  # noqa: PLC0415 - memory

        page = DraftsPage(DraftsModel(self._workplace, self._tasks, self), self._theme)
        page.open_wanted.connect(self.draft_wanted)
        page.new_wanted.connect(self.new_draft_wanted)
        page.discarded.connect(self.composer_model.draft_discarded)
        page.text_replaced.connect(self.composer_model.text_replaced)
        page.changed.connect(self.counts_wanted)
        return page

    def _make_calendar(self) -> CalendarPage:
        from ui.calendar.page import CalendarPage  # noqa: PLC0415 - memory
        from ui.calendar.view_model import CalendarModel  # noqa: PLC0415 - memory

        model = CalendarModel(self._workplace, self._tasks, self._speakers, self._step_up, self)
        page = CalendarPage(model, self._theme)
        page.wanted.connect(self.plan_wanted)
        page.open_wanted.connect(self.draft_wanted)
        page.timeline_wanted.connect(self.go_to_timeline)
        page.changed.connect(self.counts_wanted)
        return page

    def _make_outbox(self) -> OutboxPage:
        from ui.outbox.page import OutboxPage  # noqa: PLC0415 - memory
        from ui.outbox.view_model import OutboxModel  # noqa: PLC0415 - memory

        model = OutboxModel(self._workplace, self._tasks, self._speakers, self._step_up, self)
        page = OutboxPage(model)
        page.timeline_wanted.connect(self.go_to_timeline)
        page.open_wanted.connect(self.draft_wanted)
        page.moment_wanted.connect(self._show_moment)
        page.accounts_wanted.connect(lambda: self.go_wanted.emit(self.accounts))
        page.policy_wanted.connect(lambda: self.go_wanted.emit(self.policy))
        page.guard_wanted.connect(self.go_to_apps)
        page.changed.connect(self.counts_wanted)
        page.dispatch_wanted.connect(self.dispatch_wanted)
        return page

    def _show_moment(self, at: datetime) -> None:
        self.go_wanted.emit(self.calendar)
        self.calendar.page.show_moment(at)

    def _make_timeline(self) -> TimelinePage:
        from ui.timeline.page import TimelinePage  # noqa: PLC0415 - memory
        from ui.timeline.view_model import TimelineModel  # noqa: PLC0415 - memory

        return TimelinePage(TimelineModel(self._workplace, self._tasks, self))

    def _make_accounts(self) -> AccountsPage:
        from ui.accounts.page import AccountsPage  # noqa: PLC0415 - memory
        from ui.accounts.view_model import AccountsModel  # noqa: PLC0415 - memory

        page = AccountsPage(AccountsModel(self._workplace, self._tasks, self.daily_look, self))
        page.changed.connect(self._speakers.refresh)
        page.changed.connect(self.protection_models.official.refresh)
        return page

    def _make_protection(self) -> ProtectionPage:
        from ui.guard.models import GuardModels  # noqa: PLC0415 - memory
        from ui.protection.page import ProtectionPage  # noqa: PLC0415 - memory

        minutes = self._application.settings.idle_lock_minutes
        guard = GuardModels.over(self._workplace, self._tasks, self._step_up, self)
        page = ProtectionPage(self.protection_models, guard, minutes)
        page.accounts_wanted.connect(lambda: self.go_wanted.emit(self.accounts))
        page.moved.connect(self.moved_watch.look)
        guard.overview.counted.connect(self.guard_watch.show_count)
        guard.incidents.paused.connect(self.paused)
        # What waited for that leaves now.
        guard.apps.shut_out.connect(lambda _app: self.dispatch_wanted.emit())
        guard.apps.recorded.connect(lambda _key: self.dispatch_wanted.emit())
        self.guard_watch.looked.connect(guard.overview.refresh)
        return page

    def _make_log(self) -> LogPage:
        from ui.log.page import LogPage  # noqa: PLC0415 - memory
        from ui.log.view_model import LogModel  # noqa: PLC0415 - memory

        model = LogModel(self._workplace, self._tasks, self)
        return LogPage(model, self._step_up, self._make_responsible)

    def _make_responsible(self) -> ResponsibilityPage:
        from ui.log.responsibility.page import ResponsibilityPage  # noqa: PLC0415 - memory
        from ui.log.responsibility.view_model import (  # noqa: PLC0415 - memory
            ResponsibilityModel,
        )

        return ResponsibilityPage(ResponsibilityModel(self._workplace, self._tasks, self))

    def _make_policy(self) -> PolicyPage:
        from ui.policy.page import PolicyPage  # noqa: PLC0415 - memory

        page = PolicyPage(self.policy_model, self._theme)
        page.composer_wanted.connect(lambda: self.go_wanted.emit(self.composer))
        return page

    def _make_settings(self) -> SettingsPage:
        from ui.settings.page import SettingsPage  # noqa: PLC0415 - memory
        from ui.settings.view_model import SettingsModel  # noqa: PLC0415 - memory

        model = SettingsModel(self._application, self._workplace, self._tasks, self)
        model.changed.connect(self.setting_changed)
        return SettingsPage(model)
