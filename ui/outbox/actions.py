"""What can be done with a job now: the likely things as buttons, the others in a menu."""

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton

from core.integrations.problems import GuardProblem
from core.platforms.model import PlatformProblem
from core.policy.model import PolicyProblem
from core.publishing.model import OutboxState, PublishingProblem
from ui.links import is_web_link
from ui.outbox.standing import Standing
from ui.seen_post.offers import Offer
from ui.texts import fill
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.lines import shortened
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class Do(Enum):
    """One thing that can be done with a job."""

    OPEN_LINK = auto()
    SHOW_IN_TIMELINE = auto()
    COPY_LINK = auto()
    SEND = auto()
    RETRY = auto()
    STOP = auto()
    CONNECT = auto()
    READ_POLICY = auto()
    SEE_TO_APPS = auto()
    OPEN_DRAFT = auto()
    SHOW_IN_CALENDAR = auto()
    WITHDRAW = auto()
    ANSWER = auto()
    QUOTE = auto()
    DELETE = auto()


_QUIET = (Do.COPY_LINK, Do.SHOW_IN_CALENDAR, Do.WITHDRAW)
_PLANNED = (OutboxState.QUEUED, OutboxState.OVERDUE, OutboxState.ENTRUSTED)
_TO_BE_SENT = (OutboxState.QUEUED, OutboxState.OVERDUE)
_FAILED = (OutboxState.FAILED, OutboxState.PARTLY_PUBLISHED)
_ABOUT_THE_CONNECTION = frozenset(
    {
        PlatformProblem.TOKEN_EXPIRED.value,
        PlatformProblem.TOKEN_REVOKED.value,
        PlatformProblem.SCOPE_MISSING.value,
        PlatformProblem.SCOPE_TOO_WIDE.value,
        PlatformProblem.NOT_OUR_APP.value,
        PlatformProblem.SIGN_IN_REFUSED.value,
        PlatformProblem.NO_CREDENTIAL.value,
        PlatformProblem.WRONG_ACCOUNT.value,
        PublishingProblem.NOT_CONNECTED.value,
        PublishingProblem.WRONG_ACCOUNT.value,
    }
)
"""What is mended under Accounts."""
_ABOUT_AN_APP = frozenset({GuardProblem.UNKNOWN_APP.value, GuardProblem.FOREIGN_APP_FOUND.value})
"""What is mended in the guard's room of the apps."""


def offered(standing: Standing) -> tuple[Do, ...]:
    """What can be done with it as it stands, the likely things first."""
    job, state = standing.job, standing.job.state
    link = job.first.receipt.link if job.first.receipt and standing.out else ""
    reason = standing.told.reason.code if standing.told.reason else ""
    planned = job.first.due_at is not None and state in _PLANNED
    possible = {
        Do.OPEN_LINK: is_web_link(link),
        Do.SHOW_IN_TIMELINE: bool(link) and not is_web_link(link),
        Do.COPY_LINK: is_web_link(link),
        Do.SEND: planned and state in _TO_BE_SENT,
        Do.CONNECT: reason in _ABOUT_THE_CONNECTION,
        Do.READ_POLICY: reason == PolicyProblem.NOT_ACKNOWLEDGED,
        Do.SEE_TO_APPS: reason in _ABOUT_AN_APP,
        Do.RETRY: state in _FAILED and standing.is_draft,
        Do.STOP: state is OutboxState.SENDING and bool(standing.told.media),
        Do.OPEN_DRAFT: standing.is_draft,
        Do.SHOW_IN_CALENDAR: planned,
        Do.WITHDRAW: job.withdrawable,
        Do.ANSWER: state is OutboxState.PUBLISHED and standing.allows(Offer.ANSWER),
        Do.QUOTE: state is OutboxState.PUBLISHED and standing.allows(Offer.QUOTE),
        Do.DELETE: bool(standing.out) and standing.allows(Offer.DELETE),
    }
    return tuple(do for do, can in possible.items() if can)


class OutboxActions(Screen):
    """The row under a job's card. ``wanted`` brings what is to be done (``Do``)."""

    wanted = Signal(object)

    def __init__(self, standing: Standing) -> None:
        super().__init__()
        self._standing = standing
        self.buttons: dict[Do, QPushButton] = {}
        self.menu: dict[Do, QAction] = {}
        self.more: QuietButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE * 2)
        possible = offered(standing)
        for do in possible:
            if do not in (Do.ANSWER, Do.QUOTE, Do.DELETE):
                self._add_button(do)
        self._row.addStretch(1)
        self._add_menu([do for do in possible if do not in self.buttons])
        self.setVisible(bool(possible))
        self.retranslate()

    def _add_button(self, do: Do) -> None:
        button = QuietButton() if do in _QUIET else SecondaryButton()
        button.clicked.connect(lambda: self.wanted.emit(do))
        self.buttons[do] = button
        self._row.addWidget(button)

    def _add_menu(self, dos: list[Do]) -> None:
        if not dos:
            return
        self.more = QuietButton()
        menu = QMenu(self.more)
        for do in dos:
            action = menu.addAction("")
            action.triggered.connect(lambda _=False, do=do: self.wanted.emit(do))
            self.menu[do] = action
        self.more.setMenu(menu)
        self._row.addWidget(self.more)

    def retranslate(self) -> None:
        """The buttons' words."""
        words = self._words()
        for do, one in (*self.buttons.items(), *self.menu.items()):
            one.setText(words[do])
        if self.more is not None:
            self.more.setText(self.tr("More"))
            self.more.setAccessibleName(self.tr("More that can be done with this post"))

    def _words(self) -> Mapping[Do, str]:
        partly = self._standing.job.state is OutboxState.PARTLY_PUBLISHED
        account = {"account": shortened(self._standing.job.first.account_name)}
        return {
            Do.OPEN_LINK: self.tr("Open the link"),
            Do.SHOW_IN_TIMELINE: self.tr("Show in the timeline"),
            Do.COPY_LINK: self.tr("Copy the link"),
            Do.SEND: fill(self.tr("Publish now as {account}"), account),
            Do.RETRY: self.tr("Try the rest again") if partly else self.tr("Try again"),
            Do.STOP: self.tr("Stop sending"),
            Do.CONNECT: self.tr("Open the accounts"),
            Do.READ_POLICY: self.tr("Read the policy"),
            Do.SEE_TO_APPS: self.tr("See to the apps"),
            Do.OPEN_DRAFT: (
                self.tr("Open the rest as a draft") if partly else self.tr("Open the draft")
            ),
            Do.SHOW_IN_CALENDAR: self.tr("Show in the calendar"),
            Do.WITHDRAW: self.tr("Withdraw"),
            Do.ANSWER: self.tr("Answer it in a new draft"),
            Do.QUOTE: self.tr("Quote it in a new draft"),
            Do.DELETE: self.tr("Delete from the platform…"),
        }
