"""The dialog in which a post is looked up by its link, and what can be done to it is offered."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from core.drafts.model import RelationKind
from core.foundation.errors import NatiqError
from core.platforms.model import PlatformProblem
from core.platforms.protocol import ActKind
from ui.seen_post.act_dialog import ActDialog
from ui.seen_post.actions import SeenPostActions
from ui.seen_post.concerns import ConcernList
from ui.seen_post.offers import Offer
from ui.seen_post.post_card import PostCard
from ui.seen_post.view_model import Deed, SeenPostModel
from ui.speaking.account_card import platform_name
from ui.texts import fill
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.fields import Field
from ui.widgets.flags import read_from_the_left
from ui.widgets.labels import Label, MutedText, Title
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, STOP, EmptyState, MessageBar
from ui.widgets.screen import Pages, scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tokens import SPACE

_WIDTH, _HEIGHT = 680, 640
_EDGE = 32
"""Of the window that stays to be seen behind it."""

_RELATIONS = {Offer.ANSWER: RelationKind.ANSWERS, Offer.QUOTE: RelationKind.QUOTES}
_ACTS = {Offer.LIKE: ActKind.LIKE, Offer.BOOST: ActKind.BOOST}


class SeenPostDialog(QDialog):
    """Open it with ``open()``; ``begun`` brings the id of a draft about the post."""

    begun = Signal(str)

    def __init__(self, model: SeenPostModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(_WIDTH, parent.width() - _EDGE), min(_HEIGHT, parent.height() - _EDGE))
        model.setParent(self)
        self._model = model
        self._title, self._explanation = Title(), MutedText()
        self.accounts, self._account_label = QComboBox(), Label()
        self.link = Field()
        self.look = PrimaryButton(icon="search")
        self._progress = QProgressBar()
        self.message = MessageBar()
        self.card = PostCard(model.habits)
        self.concerns = ConcernList(model.pack)
        self._empty = EmptyState("link")
        self._pages = Pages()
        self.actions_row = SeenPostActions()
        self._close = SecondaryButton()
        self.act_dialog: ActDialog | None = None
        self._build()
        self._connect()
        self.retranslate()
        self._follow()
        self.link.setFocus()

    # Building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 6, SPACE * 5, SPACE * 6, SPACE * 5)
        column.setSpacing(SPACE * 3)
        column.addWidget(self._title)
        column.addWidget(self._explanation)
        column.addLayout(self._asking())
        self._progress.setRange(0, 0)
        column.addWidget(self._progress)
        column.addWidget(self.message)
        self._seen = ScrolledColumn()
        self._seen.rows.setSpacing(SPACE * 3)
        self._seen.rows.addWidget(self.card)
        self._seen.rows.addWidget(self.concerns)
        self._seen.rows.addStretch(1)
        self._area = scrolling(self._seen)
        column.addWidget(self._pages, 1)
        column.addWidget(self.actions_row)
        closing = QHBoxLayout()
        closing.addWidget(self._close)
        closing.addStretch(1)
        column.addLayout(closing)

    def _asking(self) -> QVBoxLayout:
        self._account_label.setProperty("kind", "strong")
        self._account_label.setBuddy(self.accounts)
        for one in self._model.speakers:
            account = one.account
            words = line_of(platform_name(account.platform), account.name, f"@{account.handle}")
            self.accounts.addItem(words, one.key)
        read_from_the_left(self.link.input)
        self.link.input.setMaxLength(2_000)
        self.look.setAutoDefault(True)
        self.look.setDefault(True)
        self.link.row.addWidget(self.look)
        rows = QVBoxLayout()
        rows.setSpacing(SPACE)
        rows.addWidget(self._account_label)
        rows.addWidget(self.accounts)
        rows.addSpacing(SPACE)
        rows.addWidget(self.link)
        return rows

    def _connect(self) -> None:
        model = self._model
        self.accounts.activated.connect(self._choose)
        self.link.input.textChanged.connect(self._edited)
        self.look.clicked.connect(self._look_up)
        self._close.clicked.connect(self.reject)
        self.card.link_wanted.connect(self._look_at)
        self.actions_row.wanted.connect(self._want)
        self.actions_row.back_wanted.connect(self._take_back)
        model.shown.connect(self._follow)
        model.busy_changed.connect(self._follow)
        model.not_seen.connect(self._say_not_seen)
        model.failed.connect(self._say_why_not)
        model.done.connect(self._say_done)
        model.begun.connect(self._leave_with)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """The dialog's words."""
        title = self.tr("A post on the platform")
        self._title.setText(title)
        self.setWindowTitle(title)
        self._explanation.setText(
            self.tr("Look a post up to answer it, quote it, like it or boost it.")
        )
        self._account_label.setText(self.tr("Under this account"))
        self.accounts.setAccessibleName(self.tr("Under this account"))
        self.link.set_words(self.tr("Link of the post"), placeholder="https://")
        self.look.setText(self.tr("Look up"))
        self._progress.setAccessibleName(self.tr("The platform is being asked"))
        self._empty.set_words(
            self.tr("No post yet"),
            self.tr(
                "Copy the link of the post at its platform and paste it here. It is shown as "
                "text: nothing in it can be opened."
            ),
        )
        self._close.setText(self.tr("Close"))

    # What is shown

    def _follow(self) -> None:
        model, seen = self._model, self._model.seen
        self._progress.setVisible(model.busy)
        self.look.setEnabled(bool(self.link.text.strip()) and not model.busy)
        if seen is not None:
            self.card.show_post(seen.post, seen.links)
            self.concerns.show_concerns(seen.concerns)
        self._pages.show_page(self._empty if seen is None else self._area)
        self.actions_row.show_seen(seen, busy=model.busy)

    def _say_not_seen(self, problem: NatiqError) -> None:
        speaker = self._model.speaker
        if problem.code == PlatformProblem.ADDRESS_INVALID and speaker is not None:
            platform = {"platform": platform_name(speaker.account.platform)}
            words = self.tr(
                "This is no link to a post on {platform}. Open the post there and copy its link."
            )
            self.link.set_error(fill(words, platform))
            self.link.input.selectAll()
            self.link.setFocus()
            return
        self._say_why_not(problem)

    def _say_why_not(self, problem: NatiqError) -> None:
        if self.act_dialog is None:
            self.message.show_message(STOP, self._model.problem_words(problem))

    def _say_done(self, deed: Deed) -> None:
        seen = self._model.seen
        if seen is None:
            return
        account = {
            "account": seen.speaker.account.name,
            "handle": f"@{seen.speaker.account.handle}",
        }
        likes = deed.kind is ActKind.LIKE
        if deed.undo:
            words = self.tr("The like of {account} {handle} was taken back.")
            if not likes:
                words = self.tr("The boost of {account} {handle} was taken back.")
            self.message.show_message(GOOD, fill(words, account))
            return
        words = self.tr("Liked as {account} {handle}.")
        if not likes:
            words = self.tr("Boosted as {account} {handle}.")
        kind = deed.kind
        self.message.show_message(
            GOOD, fill(words, account), self.tr("Take back"), lambda: self._undo(kind)
        )

    # Slots

    def _choose(self, index: int) -> None:
        self.message.clear()
        self.link.set_error("")
        self._model.choose(self.accounts.itemData(index))
        self._follow()

    def _edited(self) -> None:
        self.message.clear()
        self.link.set_error("")
        self._model.forget()
        self._follow()

    def _look_up(self) -> None:
        self.message.clear()
        self._model.look_up(self.link.text)

    def _look_at(self, link: str) -> None:
        seen = self._model.seen
        if seen is not None:
            self._model.links.open(link, seen.speaker.key, self)

    def _want(self, offer: Offer) -> None:
        self.message.clear()
        seen = self._model.seen
        if offer in _RELATIONS:
            self._model.begin(_RELATIONS[offer])
        elif offer in _ACTS and seen is not None:
            self.act_dialog = ActDialog(self._model, seen, _ACTS[offer], self)
            self.act_dialog.finished.connect(self._forget_act)
            self.act_dialog.open()

    def _take_back(self, offer: Offer) -> None:
        self._undo(_ACTS[offer])

    def _undo(self, kind: ActKind) -> None:
        self.message.clear()
        self._model.do(kind, undo=True)

    def _forget_act(self) -> None:
        self.act_dialog = None

    def _leave_with(self, draft_id: str) -> None:
        self.begun.emit(draft_id)
        self.accept()
