"""The calendar's page: heading, accounts, the period, and what can be done in it."""

from datetime import date, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from core.foundation.errors import NatiqError
from core.publishing.model import OutboxState, Outcome, PublishingProblem
from ui.calendar.account_chips import AccountChips
from ui.calendar.day_dialog import DayDialog
from ui.calendar.days import Period
from ui.calendar.entries import Entry
from ui.calendar.entry_dialog import EntryDialog
from ui.calendar.heading import CalendarHeading
from ui.calendar.month_view import MonthView
from ui.calendar.move_dialog import MoveDialog
from ui.calendar.period_view import PeriodView
from ui.calendar.proposal_strip import ProposalStrip
from ui.calendar.sheet import Proposal
from ui.calendar.view_model import CalendarModel, Moved
from ui.calendar.week_view import WeekView
from ui.outcome_words import OutcomeWords
from ui.texts import fill, words_for
from ui.timing.words import TimingWords, moment_in, zone_of
from ui.widgets.labels import SmallText
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING, MessageBar
from ui.widgets.screen import Pages, Screen
from ui.widgets.theme import Theme
from ui.widgets.tokens import SPACE

_MINUTE_MS = 60_000


class CalendarPage(Screen):
    """``wanted`` asks for a new post planned for a moment (UTC).

    ``open_wanted`` names a draft, ``changed`` says that the outbox holds something else.
    """

    wanted = Signal(object)
    open_wanted = Signal(str)
    timeline_wanted = Signal()
    changed = Signal()

    def __init__(self, model: CalendarModel, theme: Theme) -> None:
        super().__init__()
        self._model, self._theme = model, theme
        self.dialog: QDialog | None = None
        self.heading = CalendarHeading(model)
        self.chips = AccountChips(model)
        self._zone = SmallText()
        self.message, self.empty = MessageBar(), MessageBar()
        self._pages = Pages()
        self._views: dict[Period, PeriodView] = {}
        self.strip = ProposalStrip(model)
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._clock.timeout.connect(self._go_with_the_time)
        self._build()
        self._connect()
        self.retranslate()

    # Building

    def _build(self) -> None:
        self._zone.setWordWrap(False)
        below = QHBoxLayout()
        below.setSpacing(SPACE * 3)
        below.addWidget(self.chips, 1)
        below.addWidget(self._zone)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 5, SPACE * 3, SPACE * 5, 0)
        column.setSpacing(SPACE * 2)
        column.addWidget(self.heading)
        column.addLayout(below)
        column.addWidget(self.message)
        column.addWidget(self.empty)
        column.addWidget(self._pages, 1)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        model = self._model
        model.shown.connect(self._show)
        model.proposed.connect(self._tell_proposal)
        model.to_confirm.connect(self._confirm)
        model.refused.connect(self._refuse)
        model.moved.connect(self._say_moved)
        model.withdrawn.connect(self._say_withdrawn)
        model.sent.connect(self._say_sent)
        model.failed.connect(self.show_problem)
        self.chips.chosen.connect(lambda key, shown: model.show_account(key, shown=shown))

    def _make_view(self, period: Period) -> PeriodView:
        kind = MonthView if period is Period.MONTH else WeekView
        view = kind(self._model, self._theme)
        view.begin_wanted.connect(self._begin_at)
        view.begin_on.connect(self._begin_on)
        view.opened.connect(self.open_entry)
        view.move_wanted.connect(self.ask_when)
        view.day_opened.connect(self._open_day)
        view.fixed.connect(self._say_fixed)
        self._views[period] = view
        return view

    @property
    def view(self) -> PeriodView:
        """The month or the week, whichever is shown."""
        period = self._model.period
        return self._views.get(period) or self._make_view(period)

    def retranslate(self) -> None:
        """The page's words; its parts know their own."""
        self._show()

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def refresh(self) -> None:
        """Read the period again."""
        self._model.refresh()

    def show_moment(self, at: datetime) -> None:
        """Show the period that holds that moment (UTC), and stand on its day."""
        self.view.go_to_day(at.astimezone(self._model.habits.zone).date())

    def close_dialogs(self) -> None:
        """Leave no dialog open over a window that goes away."""
        self._model.links.close()
        if self.dialog is not None:
            self.dialog.reject()

    def show_problem(self, problem: NatiqError) -> None:
        """Say what stood in the way."""
        self.message.show_message(STOP, words_for(problem))

    def _show(self) -> None:
        sheet, view = self._model.sheet(), self.view
        self.heading.show_sheet(sheet)
        self.chips.refresh()
        self._zone.setText(zone_of(sheet.habits, sheet.now))
        view.show_sheet(sheet)
        view.setAccessibleName(self.heading.words)
        view.setAccessibleDescription(self.strip.words)
        if self._pages.shown is not view:
            self._pages.show_page(view)
            self.setFocusProxy(view)
        self._say_empty()

    def _go_with_the_time(self) -> None:
        """The line of the present moment; at midnight the day that is marked."""
        sheet = self._model.sheet()
        if sheet.today == self.view.sheet.today:
            self.view.show_time(sheet)
        else:
            self._show()

    def _say_empty(self) -> None:
        if self._model.entries or not self._model.read:
            self.empty.clear()
            return
        if self._model.hidden:
            words = self.tr("Nothing of the accounts chosen is planned or was published then.")
        else:
            words = self.tr(
                "Nothing is planned or was published then. Press a free place to begin a post "
                "for that time."
            )
        self.empty.show_message(NEUTRAL, words)

    def _tell_proposal(self) -> None:
        # Who hears the calendar hears where the post is about to go.
        self.view.setAccessibleDescription(self.strip.words)

    # Dialogs

    def open_entry(self, entry: Entry) -> None:
        """Show one post and what can be done with it."""
        dialog = EntryDialog(self._model, entry, self.window())
        dialog.move_wanted.connect(self.ask_when)
        dialog.send_wanted.connect(self._model.send_now)
        dialog.withdraw_wanted.connect(self._model.withdraw)
        dialog.open_wanted.connect(self.open_wanted)
        dialog.timeline_wanted.connect(self.timeline_wanted)
        self._open(dialog)

    def ask_when(self, entry: Entry) -> None:
        """Ask for another time for a post."""
        if entry.movable:
            self._open(MoveDialog(self._model, entry, entry.wall, self.window()))
        else:
            self._say_fixed(entry)

    def _confirm(self, proposal: Proposal) -> None:
        wall = proposal.verdict.wall
        self._open(MoveDialog(self._model, proposal.entry, wall, self.window()))

    def _open_day(self, day: date) -> None:
        dialog = DayDialog(self._model.sheet(), day, self.window())
        dialog.opened.connect(self.open_entry)
        dialog.begin_wanted.connect(self._begin_on)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self.close_dialogs()
        self.dialog = dialog
        dialog.finished.connect(lambda: self._forget(dialog))
        dialog.open()

    def _forget(self, dialog: QDialog) -> None:
        # One may have led to the next by now.
        if self.dialog is dialog:
            self.dialog = None
            self.view.setFocus()

    # Slots

    def _begin_at(self, wall: datetime) -> None:
        """At a time of a week, or on a day of a month."""
        if self._model.period is Period.MONTH:
            self._begin_on(wall.date())
            return
        self._begin(self._model.moment(wall))

    def _begin_on(self, day: date) -> None:
        self._begin(self._model.next_slot(day))

    def _begin(self, at: datetime | None) -> None:
        if at is None:
            self.message.show_message(WARNING, words_for(PublishingProblem.DUE_IN_THE_PAST))
        else:
            self.message.clear()
            self.wanted.emit(at)

    def _refuse(self, proposal: Proposal) -> None:
        words = " ".join(TimingWords().verdict(proposal.verdict, self._model.habits))
        self.message.show_message(STOP, words)

    def _say_fixed(self, entry: Entry) -> None:
        if entry.state is OutboxState.ENTRUSTED:
            words = self.tr(
                "This post lies at the platform, which publishes it by itself. Take it back "
                "first, then plan it anew."
            )
        else:
            words = self.tr("Only what waits for its time can be moved.")
        self.message.show_message(WARNING, words)

    def _say_moved(self, moved: Moved) -> None:
        moment = moment_in(moved.job.shown_at, self._model.habits)
        words = fill(self.tr("Moved to {moment}."), {"moment": moment})
        undo = self._model.way_back(moved)
        if undo is None:
            self.message.show_message(GOOD, words)
        else:
            self.message.show_message(GOOD, words, self.tr("Undo"), undo)
        self.changed.emit()

    def _say_withdrawn(self, draft_id: str) -> None:
        self.message.show_message(
            GOOD,
            self.tr("Taken back. The text is a draft again."),
            self.tr("Open the draft"),
            lambda: self.open_wanted.emit(draft_id),
        )
        self.changed.emit()

    def _say_sent(self, outcome: Outcome) -> None:
        tone, words = OutcomeWords().of(outcome)
        self.message.show_message(tone, words)
        self.changed.emit()
