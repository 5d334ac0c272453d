"""The room of the foreign posts: what stands on the accounts and did not leave from here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabBar, QVBoxLayout

from core.foundation.errors import NatiqError
from core.integrations.model import ForeignPost, Incident
from ui.guard.foreign_card import ForeignCard
from ui.guard.post_dialogs import ClaimDialog, DeleteDialog, IncidentDialog
from ui.guard.posts_model import Part, PostsModel
from ui.moments import moment_words
from ui.texts import fill, words_for
from ui.widgets.arrange import clear_out, holds_focus, widgets_in
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.labels import SmallText
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, STOP, WARNING, EmptyState, MessageBar
from ui.widgets.screen import Screen, scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tokens import SPACE

_AT_ONCE = 20
_PARTS = tuple(Part)


class PostsRoom(Screen):
    """``incident_wanted`` brings the id of an incident that a post was raised to."""

    incident_wanted = Signal(str)

    def __init__(self, model: PostsModel) -> None:
        super().__init__()
        self._model = model
        self._most = _AT_ONCE
        self.dialog: QDialog | None = None
        self._shown: object = None
        self.message = MessageBar()
        self.parts = QTabBar()
        self.look_button = SecondaryButton(icon="refresh")
        self._looked = SmallText()
        self._empty = EmptyState("shield")
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE * 3)
        self.more = QuietButton(icon="down")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.parts.setProperty("kind", "segments")
        self.parts.setDrawBase(False)
        self.parts.setExpanding(False)
        for _ in _PARTS:
            self.parts.addTab("")
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3)
        head.addWidget(self.parts)
        head.addStretch(1)
        head.addWidget(self.look_button)
        content = ScrolledColumn()
        content.rows.setSpacing(SPACE * 3)
        content.rows.addWidget(self._empty)
        content.rows.addLayout(self._list)
        content.rows.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignHCenter)
        content.rows.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        column.addLayout(head)
        column.addWidget(self._looked)
        column.addWidget(self.message)
        column.addWidget(scrolling(content), 1)

    def _connect(self) -> None:
        model = self._model
        model.overview.shown.connect(self._show)
        model.failed.connect(self._show_problem)
        model.looked.connect(self._say_looked)
        model.settled.connect(self._say_settled)
        model.raised.connect(self._to_incident)
        model.busy_changed.connect(self._follow)
        self.parts.currentChanged.connect(self._turn)
        self.look_button.clicked.connect(self._look)
        self.more.clicked.connect(self._show_more)

    @property
    def cards(self) -> tuple[ForeignCard, ...]:
        return tuple(one for one in widgets_in(self._list) if isinstance(one, ForeignCard))

    @property
    def part(self) -> Part:
        return _PARTS[self.parts.currentIndex()]

    def retranslate(self) -> None:
        """The room's words; each card knows its own."""
        self.parts.setAccessibleName(self.tr("Which posts"))
        self.more.setText(self.tr("Show more posts"))
        self._show()

    def show_part(self, part: Part) -> None:
        """Look at another part of the posts."""
        self.parts.setCurrentIndex(_PARTS.index(part))

    def close_dialogs(self) -> None:
        """Leave none open over a window that goes away."""
        self._model.links.close()
        if self.dialog is not None:
            self.dialog.done(QDialog.DialogCode.Rejected)

    # What is shown

    def _show(self) -> None:
        model = self._model
        names = {
            Part.OPEN: self.tr("Not settled"),
            Part.SETTLED: self.tr("Settled"),
            Part.FROM_BEFORE: self.tr("From before Natiq"),
        }
        for number, part in enumerate(_PARTS):
            count = len(model.of(part))
            self.parts.setTabText(number, f"{names[part]} · {count}" if count else names[part])
        self._fill()
        self._say_when()
        self._say_nothing()
        self._follow()

    def _fill(self) -> None:
        posts, overview = self._model.of(self.part), self._model.overview
        self.more.setVisible(len(posts) > self._most)
        self._empty.setVisible(overview.overview is not None and not posts)
        shown = [(one, overview.name_of(one.account_key)) for one in posts[: self._most]]
        if shown == self._shown:
            return
        self._shown, held = shown, holds_focus(self)
        clear_out(self._list)
        for post, name in shown:
            card = ForeignCard(post, name)
            card.claim_wanted.connect(self.ask_to_claim)
            card.delete_wanted.connect(self.ask_to_delete)
            card.incident_wanted.connect(self.ask_to_raise)
            card.link_wanted.connect(self._open_link)
            self._list.addWidget(card)
        if held and not holds_focus(self):
            self.parts.setFocus()

    def _say_nothing(self) -> None:
        if self.part is Part.OPEN:
            self._empty.set_words(
                self.tr("No foreign post"),
                self.tr(
                    "Everything on the accounts since Natiq first looked there left from here or "
                    "is settled."
                ),
            )
        elif self.part is Part.SETTLED:
            self._empty.set_words(
                self.tr("Nothing settled yet"),
                self.tr("Claimed and deleted posts stay here with who settled them and why."),
            )
        else:
            self._empty.set_words(
                self.tr("Nothing from before"),
                self.tr("What stood on an account before Natiq first looked there stands here."),
            )

    def _say_when(self) -> None:
        looks = [one.watched_at for one in self._model.overview.checks if one.watched_at]
        if not looks:
            self._looked.setText(self.tr("The accounts have not been looked at yet."))
            return
        said = fill(self.tr("Last look: {moment}."), {"moment": moment_words(max(looks))})
        failed = [one for one in self._model.overview.checks if one.watch_code]
        named = line_of(*(f"@{one.handle}" for one in failed), between=" · ")
        if failed:
            lost = fill(self.tr("Not reached: {accounts}."), {"accounts": named})
            said = f"{said} {lost}"
        self._looked.setText(said)

    def _follow(self) -> None:
        looking = self._model.looking
        connected = any(one.connected for one in self._model.overview.checks)
        self.look_button.setEnabled(connected and not looking)
        self.look_button.setText(self.tr("Looking…") if looking else self.tr("Look now"))

    def _turn(self) -> None:
        self._most = _AT_ONCE
        self._show()

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self._fill()

    # What is done

    def ask_to_claim(self, post: ForeignPost) -> None:
        """Answer for it."""
        self._open(ClaimDialog(self._model, post, self.window()))

    def ask_to_delete(self, post: ForeignPost) -> None:
        """Take it from the platform."""
        self._open(DeleteDialog(self._model, post, self.window()))

    def ask_to_raise(self, post: ForeignPost | None) -> None:
        """Begin an incident: with the post, or without any."""
        posts = (post,) if post is not None else ()
        self._open(IncidentDialog(self._model, posts, self.window()))

    def _look(self) -> None:
        self.message.clear()
        self._model.look()

    def _open_link(self, post: ForeignPost) -> None:
        self._model.links.open(post.link, post.account_key, self)

    def _open(self, dialog: QDialog) -> None:
        self.close_dialogs()
        self.message.clear()
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None
        self.parts.setFocus()

    def _say_looked(self, found: int) -> None:
        if found:
            words = self.tr("%n foreign posts were found.", "", found)
            self.message.show_message(WARNING, words)
        else:
            self.message.show_message(GOOD, self.tr("No foreign post was found."))

    def _say_settled(self) -> None:
        self.message.show_message(GOOD, self.tr("The post is settled; the log has the reason."))

    def _to_incident(self, incident: Incident) -> None:
        self.incident_wanted.emit(incident.id)

    def _show_problem(self, problem: NatiqError) -> None:
        if self.dialog is None:
            self.message.show_message(STOP, words_for(problem))
