"""One post of the calendar: whose, when, how it stands, its text, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.publishing.model import OutboxState
from ui.calendar.entries import Entry
from ui.calendar.view_model import CalendarModel
from ui.calendar.words import LOOKS, CalendarWords
from ui.links import is_web_link
from ui.texts import fill, words_for
from ui.timing.hijri import hijri_words
from ui.timing.verdict_list import VerdictList
from ui.timing.words import moment_in, zone_of
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Paragraph, SmallText, StrongText
from ui.widgets.lines import line_of
from ui.widgets.panels import Avatar, Badge, Card
from ui.widgets.screen import scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tokens import SPACE

_WIDTH, _HIGHEST = 560, 200
_AROUND = SPACE * 24
"""What lies beside the text: margins of dialog and card, and the room for a scroll bar."""
_LONGEST_NAME = 28
_TO_COME = (OutboxState.QUEUED, OutboxState.OVERDUE)
_DRAFT_AGAIN = (OutboxState.FAILED, OutboxState.PARTLY_PUBLISHED)


class EntryDialog(Dialog):
    """``move_wanted``, ``send_wanted`` and ``withdraw_wanted`` bring the entry."""

    move_wanted = Signal(object)
    send_wanted = Signal(object)
    withdraw_wanted = Signal(object)
    open_wanted = Signal(str)
    timeline_wanted = Signal()

    def __init__(self, model: CalendarModel, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model, self.entry, self._over = model, entry, parent
        self._words = CalendarWords(self)
        self._add_head()
        self._add_text()
        self.verdicts = VerdictList()
        self.add(self.verdicts)
        self.send, self.withdraw = SecondaryButton(), SecondaryButton()
        self.lead_on = QuietButton()
        self._offer()
        self._say()

    def _add_head(self) -> None:
        first = self.entry.job.first
        avatar = Avatar(first.account_name)
        avatar.set_colour(self._model.colour_of(first.account_key))
        self._badge = Badge()
        name, self._when = StrongText(), SmallText()
        name.setText(line_of(first.account_name, f"@{first.handle}"))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(name)
        lines.addWidget(self._when)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 3)
        row.addWidget(avatar)
        row.addLayout(lines, 1)
        row.addWidget(self._badge)
        self.add(row)

    def _add_text(self) -> None:
        """As readers see it; the parts of a thread under each other, scrolled where it is long."""
        card = Card()
        held = ScrolledColumn()
        held.rows.setSpacing(SPACE * 3)
        for item in self.entry.job.items:
            held.rows.addWidget(Paragraph(item.text))
        held.rows.addStretch(1)
        area = scrolling(held)
        inside = _WIDTH - _AROUND
        wanted = held.rows.totalHeightForWidth(inside)
        area.setFixedHeight(min(wanted, _HIGHEST))
        card.add(area)
        self._reason = Paragraph()
        self.add(card)
        self.add(self._reason)

    def _offer(self) -> None:
        """Only what can be done with it as it stands."""
        entry = self.entry
        more = QHBoxLayout()
        more.setSpacing(SPACE * 2)
        for button in (self.send, self.withdraw, self.lead_on):
            more.addWidget(button)
        more.addStretch(1)
        self.add(more)
        self.send.setVisible(entry.state in _TO_COME)
        self.withdraw.setVisible(entry.job.withdrawable)
        self.lead_on.setVisible(entry.state in _DRAFT_AGAIN or bool(self._link))
        self.go_on.setVisible(entry.movable)
        self.go_on.setDefault(entry.movable)
        self.send.setAutoDefault(False)
        self.go_on.clicked.connect(lambda: self._ask(self.move_wanted))
        self.send.clicked.connect(lambda: self._ask(self.send_wanted))
        self.withdraw.clicked.connect(lambda: self._ask(self.withdraw_wanted))
        self.lead_on.clicked.connect(self._open)

    def _say(self) -> None:
        entry, now = self.entry, self._model.now()
        tone, icon = LOOKS[entry.state]
        state = self._words.state(entry, now)
        self._badge.set_state(tone, state, icon)
        habits, at = self._model.habits, entry.job.shown_at
        beside = line_of(hijri_words(entry.day), zone_of(habits, at), between=" · ")
        self._when.setText(beside)
        self.set_words(moment_in(at, habits), "", self.tr("Move…"), self.tr("Close"))
        account = entry.job.first.account_name
        if len(account) > _LONGEST_NAME:
            account = account[: _LONGEST_NAME - 1] + "…"
        self.send.setText(fill(self.tr("Publish now as {account}"), {"account": account}))
        self.withdraw.setText(self.tr("Take back into the drafts"))
        self.lead_on.setText(self._open_words())
        self._say_why()

    def _say_why(self) -> None:
        told = self.entry.job.head or self.entry.job.first
        reason = told.reason
        self._reason.setVisible(reason is not None)
        if reason is not None:
            self._reason.setText(words_for(reason.code, reason.values))
        waits = self.entry.state is OutboxState.QUEUED and self.entry.job.first.due_at is not None
        verdict = self._model.verdict(self.entry, self.entry.wall)
        self.verdicts.setVisible(waits and verdict.possible)
        self.verdicts.show_verdict(verdict, self._model.habits)

    def _open_words(self) -> str:
        if self.entry.state in _DRAFT_AGAIN:
            return self.tr("Open the draft")
        if is_web_link(self._link):
            return self.tr("Open the link")
        return self.tr("Show in the timeline")

    @property
    def _link(self) -> str:
        given = self.entry.job.first.receipt
        return given.link if given else ""

    def _open(self) -> None:
        told = self.entry.job.head or self.entry.job.first
        if self.entry.state in _DRAFT_AGAIN:
            self.open_wanted.emit(told.rest_draft_id or told.draft_id)
        elif is_web_link(self._link):
            key = self.entry.job.first.account_key
            self._model.links.open_own(self._link, key, self._over)
        else:
            self.timeline_wanted.emit()
        self.accept()

    def _ask(self, signal: object) -> None:
        self.accept()
        signal.emit(self.entry)  # pyright: ignore[reportAttributeAccessIssue]
