"""One post that did not leave from here: when, with what, its text, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.integrations.model import ForeignPost, ForeignState
from ui.guard.posts_model import Part, part_of
from ui.moments import moment_words
from ui.seen_post.foreign import foreign_line, foreign_text
from ui.texts import fill, words_for
from ui.widgets.buttons import DangerButton, QuietButton, SecondaryButton
from ui.widgets.labels import IsolatedLabel, Label, SmallText
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING, Badge, Card
from ui.widgets.read_text import ReadText
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_TONES = {
    ForeignState.OPEN: STOP,
    ForeignState.CLAIMED: GOOD,
    ForeignState.DELETED: NEUTRAL,
    ForeignState.INCIDENT: WARNING,
    ForeignState.GONE: NEUTRAL,
}
_HIGHEST_TEXT = 132


class ForeignCard(Screen):
    """Nothing in its text can be pressed; each signal brings the post."""

    claim_wanted = Signal(object)
    delete_wanted = Signal(object)
    incident_wanted = Signal(object)
    link_wanted = Signal(object)

    def __init__(self, post: ForeignPost, account: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.post, self._account = post, account
        self.badge = Badge()
        self._when, self._settled = SmallText(), SmallText()
        self.text = ReadText(_HIGHEST_TEXT)
        self.text.show_text(foreign_text(post.text))
        self.claim, self.delete = SecondaryButton(), DangerButton()
        self.incident, self.open = SecondaryButton(), QuietButton(icon="link")
        self._build()
        self.claim.clicked.connect(lambda: self.claim_wanted.emit(post))
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(post))
        self.incident.clicked.connect(lambda: self.incident_wanted.emit(post))
        self.open.clicked.connect(lambda: self.link_wanted.emit(post))
        self.retranslate()

    def _build(self) -> None:
        name = Label(self._account)
        name.setProperty("kind", "strong")
        handle = IsolatedLabel(f"@{self.post.handle}")
        handle.setProperty("kind", "small")
        head = QHBoxLayout()
        head.setSpacing(SPACE * 2)
        head.addWidget(name)
        head.addWidget(handle)
        head.addStretch(1)
        head.addWidget(self.badge)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE * 2)
        for button in (self.claim, self.incident, self.delete, self.open):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card = Card(STOP if self._is_stranger else "")
        card.add(head)
        card.add(self._when)
        card.add(self.text)
        card.add(self._settled)
        card.add(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    @property
    def _is_stranger(self) -> bool:
        return part_of(self.post) is Part.OPEN

    @property
    def state(self) -> str:
        return self.badge.word

    @property
    def words(self) -> str:
        """What is said about the post."""
        said = (self._when, self._settled)
        return " ".join(label.text() for label in said if not label.isHidden())

    def retranslate(self) -> None:
        """The card's own words."""
        post = self.post
        open_now = post.state is ForeignState.OPEN
        state = self.tr("From before") if open_now and post.from_before else words_for(post.state)
        tone = NEUTRAL if open_now and post.from_before else _TONES[post.state]
        self.badge.set_state(tone, state)
        self._when.setText(line_of(moment_words(post.published_at), self._app(), between=" · "))
        self._settled.setText(self._what_became())
        self._settled.setVisible(bool(self._settled.text()))
        self.text.setAccessibleName(self.tr("Text of the post"))
        for button, words, shown in (
            (self.claim, self.tr("It is ours…"), self._is_stranger),
            (self.incident, self.tr("Raise an incident…"), open_now),
            (self.delete, self.tr("Delete it…"), self._is_stranger or self._is_of_an_incident),
            (self.open, self.tr("See it…"), bool(post.link)),
        ):
            button.setText(words)
            button.setVisible(shown)
        self.setAccessibleName(f"{self._account} – {state}")
        self.setAccessibleDescription(self.text.toPlainText())

    @property
    def _is_of_an_incident(self) -> bool:
        return self.post.state is ForeignState.INCIDENT

    def _app(self) -> str:
        post = self.post
        if not post.app:
            return self.tr("the platform does not say with what it was written")
        app = {"app": foreign_line(post.app)}
        if post.app_allowed:
            return fill(self.tr("written with {app}, which IT allows"), app)
        return fill(self.tr("written with {app}"), app)

    def _what_became(self) -> str:
        post = self.post
        if post.settled_at is None or post.state is ForeignState.OPEN:
            return ""
        parts = [moment_words(post.settled_at), post.settled_by or "", post.reason or ""]
        return line_of(*parts, between=" · ")
