"""The frame of the working screens: it places them and knows nothing of what they do."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.application import Application
from core.foundation.errors import NatiqError
from core.workplace import Workplace
from ui.accounts.page import AccountsPage
from ui.accounts.view_model import AccountsModel
from ui.clipboard import SecretClipboard
from ui.composer.autosave import Snapshot
from ui.composer.page import ComposerPage
from ui.composer.view_model import ComposerModel
from ui.drafts.page import DraftsPage
from ui.drafts.view_model import DraftsModel
from ui.log.page import LogPage
from ui.log.view_model import LogModel
from ui.outbox.page import OutboxPage
from ui.outbox.view_model import OutboxModel
from ui.policy.page import PolicyPage
from ui.policy.view_model import PolicyModel
from ui.protection.models import ProtectionModels
from ui.protection.page import ProtectionPage
from ui.settings.page import SettingsPage
from ui.settings.view_model import SettingsModel
from ui.shell.navigation import Navigation
from ui.shell.place import Place
from ui.shell.regions import region_after_focus
from ui.shell.top_bar import TopBar
from ui.shell.view_model import ShellModel
from ui.speaking.speakers import Speakers
from ui.step_up.dialog import StepUpDialog
from ui.step_up.model import StepUp
from ui.tasks import Tasks
from ui.timeline.page import TimelinePage
from ui.timeline.view_model import TimelineModel
from ui.widgets.labels import isolate_ltr
from ui.widgets.screen import Screen
from ui.widgets.theme import Theme

_HEALTH_AFTER_MS = 1_500
"""Judging passwords reads word lists: not while the first words are being typed."""


class Shell(Screen):
    """Top bar, navigation and screens over one open profile.

    ``language_wanted`` carries the language that was chosen in the settings.
    """

    lock_requested = Signal()
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
        self._bar = TopBar(workplace.employee, workplace.practice, workplace.keeps)
        self._make_places()
        self._navigation = Navigation([place.icon for place in self._places])
        self._stack = QStackedWidget()
        for place in self._places:
            self._stack.addWidget(place)
        self._build()
        self._connect()
        self._make_shortcuts()
        self.retranslate()
        composer = self.composer
        self._composer_model.resume()
        self.go_to(composer)
        self._model.refresh_counts()
        self._policy_model.refresh()
        self._model.dispatch()
        QTimer.singleShot(_HEALTH_AFTER_MS, self, self._protection_models.official.refresh)

    def _make_places(self) -> None:
        self._composer_model = ComposerModel(
            self._workplace, self._tasks, self._speakers, self._step_up, self
        )
        self._protection_models = ProtectionModels.over(
            self._workplace,
            self._application.passphrases,
            self._tasks,
            self._step_up,
            self.clipboard,
            self,
        )
        self._composer = Place("composer", self._make_composer)
        self._drafts = Place("drafts", self._make_drafts)
        self._outbox = Place("outbox", self._make_outbox)
        self._timeline = Place("timeline", self._make_timeline)
        self._accounts = Place("accounts", self._make_accounts)
        self._protection = Place("shield", self._make_protection)
        self._log = Place("log", lambda: LogPage(LogModel(self._workplace, self._tasks, self)))
        self._policy_model = PolicyModel(self._workplace, self._tasks, self)
        self._policy = Place("book", self._make_policy)
        self._places: list[Place[Any]] = [self._composer, self._drafts, self._outbox]
        if self._workplace.practice:
            self._places.append(self._timeline)
        self._settings = Place("settings", self._make_settings)
        self._places += [self._accounts, self._protection, self._log, self._policy]
        self._places.append(self._settings)

    def _make_composer(self) -> ComposerPage:
        page = ComposerPage(self._composer_model, self._tasks, self._theme)
        page.outbox_wanted.connect(lambda: self.go_to(self.outbox))
        page.timeline_wanted.connect(self._go_to_timeline)
        page.policy_wanted.connect(lambda: self.go_to(self.policy))
        return page

    def _make_drafts(self) -> DraftsPage:
        page = DraftsPage(DraftsModel(self._workplace, self._tasks, self), self._theme)
        page.open_wanted.connect(self._open_draft)
        page.new_wanted.connect(self._begin_draft)
        page.discarded.connect(self._composer_model.draft_discarded)
        page.text_replaced.connect(self._composer_model.text_replaced)
        page.changed.connect(self._model.refresh_counts)
        return page

    def _make_outbox(self) -> OutboxPage:
        page = OutboxPage(OutboxModel(self._workplace, self._tasks, self))
        page.timeline_wanted.connect(self._go_to_timeline)
        page.open_wanted.connect(self._open_draft)
        page.changed.connect(self._model.refresh_counts)
        page.dispatch_wanted.connect(self._model.dispatch)
        return page

    def _make_timeline(self) -> TimelinePage:
        return TimelinePage(TimelineModel(self._workplace, self._tasks, self))

    def _make_accounts(self) -> AccountsPage:
        page = AccountsPage(AccountsModel(self._workplace, self._tasks, self))
        page.changed.connect(self._speakers.refresh)
        page.changed.connect(self._protection_models.official.refresh)
        return page

    def _make_protection(self) -> ProtectionPage:
        minutes = self._application.settings.idle_lock_minutes
        page = ProtectionPage(self._protection_models, minutes)
        page.accounts_wanted.connect(lambda: self.go_to(self.accounts))
        return page

    def _make_policy(self) -> PolicyPage:
        page = PolicyPage(self._policy_model, self._theme)
        page.composer_wanted.connect(lambda: self.go_to(self.composer))
        return page

    def _make_settings(self) -> SettingsPage:
        model = SettingsModel(self._application, self._workplace, self)
        model.changed.connect(self._follow_setting)
        return SettingsPage(model)

    # The screens, each built when it is first wanted

    @property
    def composer(self) -> ComposerPage:
        return self._composer.page

    @property
    def drafts(self) -> DraftsPage:
        return self._drafts.page

    @property
    def outbox(self) -> OutboxPage:
        return self._outbox.page

    @property
    def timeline(self) -> TimelinePage | None:
        """Of practice mode only."""
        return self._timeline.page if self._workplace.practice else None

    @property
    def accounts(self) -> AccountsPage:
        return self._accounts.page

    @property
    def protection(self) -> ProtectionPage:
        return self._protection.page

    @property
    def settings(self) -> SettingsPage:
        return self._settings.page

    @property
    def log(self) -> LogPage:
        return self._log.page

    @property
    def policy(self) -> PolicyPage:
        return self._policy.page

    def _build(self) -> None:
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self._navigation)
        below.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(below, 1)

    def _connect(self) -> None:
        self._bar.lock_requested.connect(self.lock_requested)
        self._step_up.wanted.connect(self._ask_for_the_second_factor)
        self._navigation.chosen.connect(self._chosen)
        self._model.counts_changed.connect(self._show_counts)
        self._model.network_changed.connect(self._show_network)
        self._model.outbox_moved.connect(self._refresh_what_left)
        self._model.failed.connect(self._show_problem)
        self._composer_model.speaker_changed.connect(self._show_speaker)
        self._composer_model.settled.connect(self._publication_settled)
        self._composer_model.save_changed.connect(self._count_after_saving)
        self._protection_models.official.shown.connect(self._show_counts)
        self._policy_model.shown.connect(self._show_counts)

    def _make_shortcuts(self) -> None:
        for number, place in enumerate(self._places, start=1):
            self._shortcut(f"Ctrl+{number}", lambda place=place: self.go_to(place.page))
        self._shortcut("Ctrl+N", self._begin_draft)
        self._shortcut("F6", self._next_region)
        self._shortcut("Ctrl+F", self._find)

    def _shortcut(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(act)  # pyright: ignore[reportArgumentType]

    def retranslate(self) -> None:
        """The names of the screens."""
        names = {
            self._composer: self.tr("Composer"),
            self._drafts: self.tr("Drafts"),
            self._outbox: self.tr("Outbox"),
            self._timeline: self.tr("Timeline"),
            self._accounts: self.tr("Accounts"),
            self._protection: self.tr("Protection"),
            self._log: self.tr("Log"),
            self._policy: self.tr("Policy"),
            self._settings: self.tr("Settings"),
        }
        for number, place in enumerate(self._places):
            button = self._navigation.buttons[number]
            button.setText(names[place])
            button.setToolTip(isolate_ltr(f"Ctrl+{number + 1}"))
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
        for page in (
            self._composer.built,
            self._accounts.built,
            self._protection.built,
            self._policy.built,
        ):
            if page is not None:
                page.close_dialogs()
        self.clipboard.clear()
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
        self._shown.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _shown(self) -> QWidget:
        return self._places[self._stack.currentIndex()].page

    def _follow_setting(self, name: str) -> None:
        """Put in force at once what was chosen in the settings."""
        settings = self._application.settings
        if name == "theme":
            self._theme.choose(settings.theme)
        elif name == "language":
            self.language_wanted.emit(settings.language)
        elif name == "digits":
            self._composer_model.count()
        elif name == "idle_lock_minutes" and self._protection.built is not None:
            self._protection.built.show_idle_minutes(settings.idle_lock_minutes)

    def _ask_for_the_second_factor(self) -> None:
        # Over whatever dialog asked for it, or over the window.
        above = QApplication.activeModalWidget() or self.window()
        self.step_up_dialog = StepUpDialog(self._step_up, above)
        self.step_up_dialog.finished.connect(self._second_factor_settled)
        self.step_up_dialog.open()

    def _second_factor_settled(self) -> None:
        self.step_up_dialog = None

    def _chosen(self, number: int) -> None:
        self.go_to(self._places[number].page)

    def _go_to_timeline(self) -> None:
        if self.timeline is not None:
            self.go_to(self.timeline)

    def _begin_draft(self) -> None:
        self.go_to(self.composer)
        self.composer.begin()

    def _open_draft(self, draft_id: str) -> None:
        if self._composer_model.open(draft_id):
            self.composer.outcome.hide()
        self.go_to(self.composer)

    def _publication_settled(self) -> None:
        self._refresh_what_left()
        self._model.refresh_counts()

    def _show_problem(self, problem: NatiqError) -> None:
        self.outbox.show_problem(problem)

    def _refresh_what_left(self) -> None:
        """Outbox and timeline, where somebody has looked at them; else they read when shown."""
        for page in (self._outbox.built, self._timeline.built):
            if page is not None:
                page.refresh()

    def _count_after_saving(self) -> None:
        if self._composer_model.is_saved:
            self._model.refresh_counts()

    def _next_region(self) -> None:
        """F6: from the navigation to the screen, to its side panel, and round again."""
        regions: list[QWidget] = [self._navigation, self._shown]
        if self._shown is self.composer:
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
        counts = self._model.counts
        for number, place in enumerate(self._places):
            button = self._navigation.buttons[number]
            if place is self._drafts:
                button.set_count(counts.drafts, self.tr("%n drafts", "", counts.drafts))
            elif place is self._outbox:
                button.set_count(counts.waiting, self.tr("%n waiting", "", counts.waiting))
            elif place is self._protection:
                urgent = self._protection_models.official.urgent
                button.set_count(urgent, self.tr("%n to be seen to now", "", urgent))
            elif place is self._policy:
                to_read = int(self._policy_model.state.needed)
                button.set_count(to_read, self.tr("To be read before you publish"))
