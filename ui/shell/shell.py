"""The frame of the working screens: it places them and knows nothing of what they do."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from core.application import Application
from core.foundation.errors import NatiqError
from core.workplace import Workplace
from ui.clipboard import SecretClipboard
from ui.shell.navigation import Navigation
from ui.shell.pause_banner import PauseBanner
from ui.shell.pause_desk import PauseDesk
from ui.shell.pause_model import PauseModel
from ui.shell.regions import region_after_focus
from ui.shell.room import LeastRoom, ShownStack
from ui.shell.screens import Screens
from ui.shell.top_bar import STOP_KEYS, TopBar
from ui.shell.view_model import ShellModel
from ui.speaking.speakers import Speakers
from ui.step_up.model import StepUp
from ui.tasks import Tasks
from ui.widgets.labels import isolate_ltr
from ui.widgets.screen import Screen, scrolling
from ui.widgets.theme import Theme

if TYPE_CHECKING:
    from ui.accounts.page import AccountsPage
    from ui.calendar.page import CalendarPage
    from ui.composer.autosave import Snapshot
    from ui.composer.page import ComposerPage
    from ui.drafts.page import DraftsPage
    from ui.log.page import LogPage
    from ui.outbox.page import OutboxPage
    from ui.policy.page import PolicyPage
    from ui.protection.page import ProtectionPage
    from ui.settings.faults import FaultBanner
    from ui.settings.page import SettingsPage
    from ui.step_up.dialog import StepUpDialog
    from ui.timeline.page import TimelinePage

_ROOM_FOR_NAMES = 1_000
"""A narrower shell shows its screens as icons."""
_UNDER_THE_BAR = 1
_HEALTH_AFTER_MS = 1_500
"""Judging passwords reads word lists: not while the first words are being typed."""


class Shell(Screen):
    """Top bar, navigation and screens over one open profile.

    ``language_wanted`` carries the language that was chosen in the settings.
    """

    lock_requested = Signal()
    help_requested = Signal()
    language_wanted = Signal(str)

    def __init__(
        self,
        workplace: Workplace,
        application: Application,
        tasks: Tasks,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._application, self._workplace = application, workplace
        self._tasks, self._theme = tasks, theme
        self._speakers = Speakers(workplace, self)
        self._step_up = StepUp(workplace, tasks, self)
        self.clipboard = SecretClipboard(QGuiApplication.clipboard(), self)
        self.step_up_dialog: StepUpDialog | None = None
        self._model = ShellModel(workplace, tasks, self._speakers, self)
        self.pausing = PauseModel(workplace, tasks, self)
        self.pause_desk = PauseDesk(self.pausing, self)
        self.banner = PauseBanner(self.pausing)
        self.faults: FaultBanner | None = None
        self._bar = TopBar(workplace.employee, workplace.practice, workplace.keeps)
        self._screens = Screens(
            workplace,
            application,
            tasks,
            theme,
            self._speakers,
            self._step_up,
            self.clipboard,
            self,
        )
        self._places = self._screens.all
        self._composer_model = self._screens.composer_model
        self._navigation = Navigation([place.icon for place in self._places])
        self._stack = ShownStack()
        self._build()
        self._connect()
        self._make_shortcuts()
        self.retranslate()
        self._begin()

    def _begin(self) -> None:
        composer = self.composer
        self._composer_model.resume()
        self.go_to(composer)
        self._model.refresh_counts()
        self._screens.policy_model.refresh()
        self.pausing.refresh()
        self._screens.moved_watch.look()
        self._model.dispatch()
        if self._application.settings.update_notice:
            from ui.shell.update_watch import watch_for_updates  # noqa: PLC0415 - memory

            self.update_watch = watch_for_updates(
                self._application, self._tasks, self.put_under_the_bar, self
            )
        official = self._screens.protection_models.official
        QTimer.singleShot(_HEALTH_AFTER_MS, self, official.refresh)

    # The screens, each built when it is first wanted

    @property
    def composer(self) -> ComposerPage:
        return self._screens.composer.page

    @property
    def drafts(self) -> DraftsPage:
        return self._screens.drafts.page

    @property
    def calendar(self) -> CalendarPage:
        return self._screens.calendar.page

    @property
    def outbox(self) -> OutboxPage:
        return self._screens.outbox.page

    @property
    def timeline(self) -> TimelinePage | None:
        """Of practice mode only."""
        return self._screens.timeline.page if self._workplace.practice else None

    @property
    def accounts(self) -> AccountsPage:
        return self._screens.accounts.page

    @property
    def protection(self) -> ProtectionPage:
        return self._screens.protection.page

    @property
    def settings(self) -> SettingsPage:
        return self._screens.settings.page

    @property
    def log(self) -> LogPage:
        return self._screens.log.page

    @property
    def policy(self) -> PolicyPage:
        return self._screens.policy.page

    def import_decision(self, file: Path) -> None:
        """Bring in a decision that was opened from outside, where decisions are shown."""
        self.go_to(self.accounts)
        self.accounts.import_decision_from(file)

    def _build(self) -> None:
        for place in self._places:
            self._stack.addWidget(place)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self._navigation)
        below.addWidget(self._stack, 1)
        inside = QWidget()
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.banner)
        column.addLayout(below, 1)
        if self._application.settings.faults and not self._workplace.practice:
            self._show_faults()
        # Large letters on a small screen: what has no room is scrolled to, never cut off.
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(LeastRoom(inside), sideways=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= _ROOM_FOR_NAMES
        self._navigation.show_words(roomy)
        self._bar.show_names(roomy)

    def put_under_the_bar(self, banner: QWidget) -> None:
        """What is said on every screen stands under the bar that is always there."""
        self._column.insertWidget(_UNDER_THE_BAR, banner)

    def _show_faults(self) -> None:
        """For as long as the program runs: IT's settings stop all publishing."""
        from ui.settings.faults import FaultBanner  # noqa: PLC0415 - memory

        self.faults = FaultBanner(self._application.settings.faults, leads_on=True)
        self.faults.show_wanted.connect(lambda: self.go_to(self.settings))
        self.put_under_the_bar(self.faults)

    def _connect(self) -> None:
        screens = self._screens
        self._bar.lock_requested.connect(self.lock_requested)
        self._bar.help_requested.connect(self.help_requested)
        self._bar.stop_requested.connect(self.pause_desk.ask_to_stop)
        self.banner.resume_wanted.connect(self.pause_desk.ask_to_resume)
        self.banner.outbox_wanted.connect(lambda: self.go_to(self.outbox))
        self.pausing.changed.connect(self._show_pause)
        self.pausing.resumed.connect(self._model.dispatch)
        self.pausing.failed.connect(self._show_problem)
        self._step_up.wanted.connect(self._ask_for_the_second_factor)
        self._navigation.chosen.connect(self._chosen)
        self._model.counts_changed.connect(self._show_counts)
        self._model.network_changed.connect(self._show_network)
        self._model.outbox_moved.connect(screens.show_what_left)
        self._model.failed.connect(self._show_problem)
        self._composer_model.speaker_changed.connect(self._show_speaker)
        self._composer_model.settled.connect(self._publication_settled)
        self._composer_model.save_changed.connect(self._count_after_saving)
        screens.protection_models.official.shown.connect(self._show_counts)
        screens.policy_model.shown.connect(self._show_counts)
        screens.guard_watch.changed.connect(self._show_counts)
        self._connect_the_screens()

    def _connect_the_screens(self) -> None:
        screens = self._screens
        screens.go_wanted.connect(lambda place: self.go_to(place.page))
        screens.draft_wanted.connect(self._open_draft)
        screens.new_draft_wanted.connect(self._begin_draft)
        screens.plan_wanted.connect(self._begin_planned)
        screens.counts_wanted.connect(self._model.refresh_counts)
        screens.dispatch_wanted.connect(self._model.dispatch)
        screens.setting_changed.connect(self._follow_setting)
        screens.paused.connect(self.pausing.refresh)
        screens.moved_watch.banner_made.connect(self.put_under_the_bar)

    def _make_shortcuts(self) -> None:
        for number, place in enumerate(self._places, start=1):
            self._shortcut(_keys_of(number), lambda place=place: self.go_to(place.page))
        self._shortcut(STOP_KEYS, self.pause_desk.ask_to_stop)
        self._shortcut("Ctrl+N", self._begin_draft)
        self._shortcut("F6", self._next_region)
        self._shortcut("Ctrl+F", self._find)

    def _shortcut(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(act)  # pyright: ignore[reportArgumentType]

    def retranslate(self) -> None:
        """The names of the screens."""
        screens = self._screens
        names = {
            screens.composer: self.tr("Composer"),
            screens.drafts: self.tr("Drafts"),
            screens.calendar: self.tr("Calendar"),
            screens.outbox: self.tr("Outbox"),
            screens.timeline: self.tr("Timeline"),
            screens.accounts: self.tr("Accounts"),
            screens.protection: self.tr("Protection"),
            screens.log: self.tr("Log"),
            screens.policy: self.tr("Policy"),
            screens.settings: self.tr("Settings"),
        }
        for number, place in enumerate(self._places):
            button = self._navigation.buttons[number]
            button.setText(names[place])
            button.setToolTip(f"{names[place]} {isolate_ltr(_keys_of(number + 1))}")
        self._navigation.setAccessibleName(self.tr("Screens"))
        self._show_counts()
        self._show_network()

    def save(self) -> bool:
        """Put the text on the screen on disk now.

        False where that failed: the composer says why, and leaving would lose the text.
        """
        if self._composer_model.flush():
            return True
        self.go_to(self.composer)
        return False

    def unsaved(self) -> Snapshot:
        """The text on the screen, for whom it could not be saved."""
        return self._composer_model.snapshot()

    def leave(self) -> None:
        """Before the profile is closed: nothing stays open or running."""
        if self.step_up_dialog is not None:
            # Not ``reject``: that would only give up the touch of a security key.
            self.step_up_dialog.done(0)
        self.pause_desk.close_dialog()
        self._screens.close_dialogs()
        self.clipboard.clear()
        self._screens.guard_watch.stop()
        self._screens.log_lodging.stop()
        self._model.stop()

    def review_now(self) -> None:
        """Review the text at once instead of a moment after the last keystroke."""
        self._composer_model.review()

    def go_to(self, screen: QWidget) -> None:
        """Show one of the screens and put the focus where its work begins."""
        number = next(at for at, one in enumerate(self._places) if one.built is screen)
        self._navigation.show_chosen(number)
        self._stack.setCurrentIndex(number)
        screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shown(self) -> QWidget:
        """The screen that is looked at."""
        return self._places[self._stack.currentIndex()].page

    def _follow_setting(self, name: str) -> None:
        """Put in force at once what was chosen in the settings."""
        settings = self._application.settings
        if name == "theme":
            self._theme.choose(settings.theme)
        elif name == "language":
            self.language_wanted.emit(settings.language)
        else:
            self._screens.follow_setting(name)

    def _ask_for_the_second_factor(self) -> None:
        # Over whatever dialog asked for it, or over the window.
        above = QApplication.activeModalWidget() or self.window()
        from ui.step_up.dialog import StepUpDialog  # noqa: PLC0415 - memory

        self.step_up_dialog = StepUpDialog(self._step_up, above)
        self.step_up_dialog.finished.connect(self._second_factor_settled)
        self.step_up_dialog.open()

    def _second_factor_settled(self) -> None:
        self.step_up_dialog = None

    def _show_pause(self) -> None:
        self._bar.show_stopped(self.pausing.pause is not None)
        self._screens.show_what_left()

    def _chosen(self, number: int) -> None:
        self.go_to(self._places[number].page)

    def _begin_draft(self) -> None:
        self.go_to(self.composer)
        self.composer.begin()

    def _begin_planned(self, at: datetime) -> None:
        """A new post, to be planned for that moment."""
        self._begin_draft()
        self._composer_model.planning.wish(at)

    def _open_draft(self, draft_id: str) -> None:
        if self._composer_model.open(draft_id):
            self.composer.outcome.hide()
        self.go_to(self.composer)

    def _publication_settled(self) -> None:
        self._screens.show_what_left()
        self._model.refresh_counts()

    def _show_problem(self, problem: NatiqError) -> None:
        self.outbox.show_problem(problem)

    def _count_after_saving(self) -> None:
        if self._composer_model.is_saved:
            self._model.refresh_counts()

    def _next_region(self) -> None:
        """F6: from the navigation to the screen, to its side panel, and round again."""
        regions: list[QWidget] = [self._navigation, self.shown]
        if self.shown is self.composer:
            regions.append(self.composer.side)
        following = region_after_focus(regions)
        if following is self._navigation:
            self._navigation.buttons[self._stack.currentIndex()].setFocus(
                Qt.FocusReason.ShortcutFocusReason
            )
        else:
            following.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _find(self) -> None:
        self.go_to(self.drafts)
        self.drafts.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_speaker(self) -> None:
        self._bar.show_speaker(self._composer_model.speaker)

    def _show_network(self) -> None:
        self._bar.show_network(self._model.online)

    def _show_counts(self) -> None:
        counts, screens = self._model.counts, self._screens
        for number, place in enumerate(self._places):
            button = self._navigation.buttons[number]
            if place is screens.drafts:
                button.set_count(counts.drafts, self.tr("%n drafts", "", counts.drafts))
            elif place is screens.calendar:
                overdue = counts.overdue
                button.set_count(overdue, self.tr("%n missed their time", "", overdue))
            elif place is screens.outbox:
                words = self.tr("%n posts need you", "", counts.needing)
                button.set_count(counts.needing, words)
            elif place is screens.protection:
                official, guard = screens.protection_models.official, screens.guard_watch
                urgent = official.urgent + guard.count
                button.set_count(urgent, self.tr("%n to be seen to now", "", urgent))
            elif place is screens.policy:
                to_read = int(screens.policy_model.state.needed)
                button.set_count(to_read, self.tr("To be read before you publish"))


def _keys_of(number: int) -> str:
    """The keys that lead to the screen of that number: the tenth has the last digit."""
    return f"Ctrl+{number % 10}"
