"""The frame of the working screens: it places them and knows nothing of what they do."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.application import Application
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
from ui.protection.models import ProtectionModels
from ui.protection.page import ProtectionPage
from ui.shell.navigation import Navigation
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
    """Top bar, navigation and screens over one open profile."""

    lock_requested = Signal()

    def __init__(
        self,
        workplace: Workplace,
        application: Application,
        tasks: Tasks,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._speakers = Speakers(workplace, self)
        self._step_up = StepUp(workplace, tasks, self)
        self.clipboard = SecretClipboard(QGuiApplication.clipboard(), self)
        self.step_up_dialog: StepUpDialog | None = None
        self._model = ShellModel(workplace, tasks, self._speakers, self)
        self._bar = TopBar(workplace.employee, workplace.practice, workplace.keeps)
        self._make_screens(workplace, tasks, theme)
        self._navigation = Navigation([icon for icon, _ in self._screens])
        self._stack = QStackedWidget()
        for _, screen in self._screens:
            self._stack.addWidget(screen)
        self._build()
        self._connect()
        self._make_shortcuts()
        self.retranslate()
        self._composer_model.resume()
        self.go_to(self.composer)
        self._model.refresh_counts()
        self._model.dispatch()
        QTimer.singleShot(_HEALTH_AFTER_MS, self, self._protection_models.official.refresh)

    def _make_screens(self, workplace: Workplace, tasks: Tasks, theme: Theme) -> None:
        self._composer_model = ComposerModel(workplace, tasks, self._speakers, self._step_up, self)
        self.composer = ComposerPage(self._composer_model, theme, workplace.pack.version)
        self.drafts = DraftsPage(DraftsModel(workplace, tasks, self))
        self.outbox = OutboxPage(OutboxModel(workplace, tasks, self))
        self.accounts = AccountsPage(AccountsModel(workplace, tasks, self))
        self._protection_models = ProtectionModels.over(
            workplace, self._application.passphrases, tasks, self._step_up, self.clipboard, self
        )
        self.protection = ProtectionPage(
            self._protection_models, self._application.settings.idle_lock_minutes
        )
        self.log = LogPage(LogModel(workplace, tasks, self))
        self._screens: list[tuple[str, QWidget]] = [
            ("composer", self.composer),
            ("drafts", self.drafts),
            ("outbox", self.outbox),
        ]
        self.timeline: TimelinePage | None = None
        if workplace.practice:
            self.timeline = TimelinePage(TimelineModel(workplace, tasks, self))
            self._screens.append(("timeline", self.timeline))
        self._screens += [
            ("accounts", self.accounts),
            ("shield", self.protection),
            ("log", self.log),
        ]

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
        self._model.outbox_moved.connect(self.outbox.refresh)
        self._model.outbox_moved.connect(self._refresh_timeline)
        self._model.failed.connect(self.outbox.show_problem)
        self._composer_model.speaker_changed.connect(self._show_speaker)
        self._composer_model.settled.connect(self._publication_settled)
        self._composer_model.save_changed.connect(self._count_after_saving)
        self.composer.outbox_wanted.connect(lambda: self.go_to(self.outbox))
        self.composer.timeline_wanted.connect(self._go_to_timeline)
        self.drafts.open_wanted.connect(self._open_draft)
        self.drafts.new_wanted.connect(self._begin_draft)
        self.drafts.discarded.connect(self._composer_model.draft_discarded)
        self.drafts.changed.connect(self._model.refresh_counts)
        self.outbox.timeline_wanted.connect(self._go_to_timeline)
        self.outbox.open_wanted.connect(self._open_draft)
        self.outbox.changed.connect(self._model.refresh_counts)
        self.outbox.dispatch_wanted.connect(self._model.dispatch)
        self.accounts.changed.connect(self._speakers.refresh)
        self.accounts.changed.connect(self._protection_models.official.refresh)
        self.protection.accounts_wanted.connect(lambda: self.go_to(self.accounts))
        self._protection_models.official.shown.connect(self._show_counts)

    def _make_shortcuts(self) -> None:
        for number, (_, screen) in enumerate(self._screens, start=1):
            self._shortcut(f"Ctrl+{number}", lambda place=screen: self.go_to(place))
        self._shortcut("Ctrl+N", self._begin_draft)
        self._shortcut("F6", self._next_region)
        self._shortcut("Ctrl+F", self._find)

    def _shortcut(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(act)  # pyright: ignore[reportArgumentType]

    def retranslate(self) -> None:
        """The names of the screens."""
        names = {
            self.composer: self.tr("Composer"),
            self.drafts: self.tr("Drafts"),
            self.outbox: self.tr("Outbox"),
            self.timeline: self.tr("Timeline"),
            self.accounts: self.tr("Accounts"),
            self.protection: self.tr("Protection"),
            self.log: self.tr("Log"),
        }
        for number, (_, screen) in enumerate(self._screens):
            button = self._navigation.buttons[number]
            button.setText(names[screen])
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
        self.composer.close_dialogs()
        self.accounts.close_dialogs()
        self.protection.close_dialogs()
        self.clipboard.clear()
        self._model.stop()

    def review_now(self) -> None:
        """Review the text at once instead of a moment after the last keystroke."""
        self._composer_model.review()

    def go_to(self, screen: QWidget) -> None:
        """Show one of the screens and put the focus where its work begins."""
        self._navigation.show_chosen(self._stack.indexOf(screen))
        self._stack.setCurrentWidget(screen)
        screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _shown(self) -> QWidget:
        return self._screens[self._stack.currentIndex()][1]

    def _ask_for_the_second_factor(self) -> None:
        # Over whatever dialog asked for it, or over the window.
        above = QApplication.activeModalWidget() or self.window()
        self.step_up_dialog = StepUpDialog(self._step_up, above)
        self.step_up_dialog.finished.connect(self._second_factor_settled)
        self.step_up_dialog.open()

    def _second_factor_settled(self) -> None:
        self.step_up_dialog = None

    def _chosen(self, number: int) -> None:
        self.go_to(self._screens[number][1])

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
        self.outbox.refresh()
        self._refresh_timeline()
        self._model.refresh_counts()

    def _refresh_timeline(self) -> None:
        if self.timeline is not None:
            self.timeline.refresh()

    def _count_after_saving(self) -> None:
        if self._composer_model.is_saved:
            self._model.refresh_counts()

    def _next_region(self) -> None:
        """F6: from the navigation to the screen, to its side panel, and round again."""
        regions: list[QWidget] = [self._navigation, self._shown]
        if self._shown is self.composer:
            regions.append(self.composer.panel)
        inside = [number for number, region in enumerate(regions) if _holds_focus(region)]
        following = regions[(inside[-1] + 1 if inside else 0) % len(regions)]
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
        for number, (_, screen) in enumerate(self._screens):
            button = self._navigation.buttons[number]
            if screen is self.drafts:
                button.set_count(counts.drafts, self.tr("%n drafts", "", counts.drafts))
            elif screen is self.outbox:
                button.set_count(counts.waiting, self.tr("%n waiting", "", counts.waiting))
            elif screen is self.protection:
                urgent = self._protection_models.official.urgent
                button.set_count(urgent, self.tr("%n to be seen to now", "", urgent))


def _holds_focus(region: QWidget) -> bool:
    focused = region.window().focusWidget()
    return focused is not None and (focused is region or region.isAncestorOf(focused))
