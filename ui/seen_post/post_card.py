"""Somebody's post as it is shown here: who, when, what, where; all of it from outside."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.platforms.model import SeenPost
from core.publishing.schedule import Habits
from ui.links import copy_text
from ui.moments import moment_words
from ui.seen_post.foreign import foreign_line, foreign_text
from ui.seen_post.link_list import LinkList
from ui.texts import fill
from ui.widgets.arrange import at_top
from ui.widgets.buttons import IconButton
from ui.widgets.labels import IsolatedLabel, NameLabel, SmallText
from ui.widgets.lines import line_of
from ui.widgets.panels import Card
from ui.widgets.read_text import ReadText
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_LONGEST_LINK = 200


class PostCard(Screen):
    """Nothing in the text can be pressed. ``link_wanted`` brings a link to be looked at first:
    the post's own, or one of those that its text holds."""

    link_wanted = Signal(str)

    def __init__(self, habits: Habits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._habits = habits
        self._post: SeenPost | None = None
        self.name, self.handle = NameLabel(), IsolatedLabel()
        self.when = SmallText()
        self.text = ReadText()
        self.link = IsolatedLabel()
        self.links = LinkList()
        self.copy, self.open = IconButton("copy"), IconButton("link")
        self._build()
        self.copy.clicked.connect(self._copy_link)
        self.open.clicked.connect(self._want_link)
        self.links.wanted.connect(self.link_wanted)

    def _build(self) -> None:
        self.handle.setProperty("kind", "small")
        self.link.setProperty("kind", "small")
        self.link.setWordWrap(True)
        self.link.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.link.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        head = QHBoxLayout()
        head.setSpacing(SPACE * 2)
        head.addWidget(self.name)
        head.addWidget(self.handle)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE * 2)
        foot.addWidget(self.link, 1)
        foot.addLayout(at_top(self.open))
        foot.addLayout(at_top(self.copy))
        card = Card()
        card.add(head)
        card.add(self.when)
        card.add(self.text)
        card.add(self.links)
        card.add(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_post(self, post: SeenPost, links: Sequence[str] = ()) -> None:
        """Show ``post`` with the ``links`` in its text, and nothing of another."""
        self._post = post
        self.name.set_plain(foreign_line(post.author_name or post.author_handle))
        self.handle.set_plain(f"@{foreign_line(post.author_handle)}")
        self.text.show_text(foreign_text(post.text))
        self.links.show_links(links)
        self.link.set_plain(foreign_text(post.link)[:_LONGEST_LINK])
        self.retranslate()

    def retranslate(self) -> None:
        """The card's own words."""
        self.copy.set_words(self.tr("Copy the link"))
        self.open.set_words(self.tr("Open the post in the browser…"))
        self.text.setAccessibleName(self.tr("Text of somebody else's post"))
        post = self._post
        if post is None:
            return
        parts = [moment_words(post.published_at, self._habits.zone)]
        if post.app:
            app = fill(self.tr("written with {app}"), {"app": foreign_line(post.app)})
            parts.append(app)
        self.when.setText(line_of(*parts, between=" · "))
        self.setAccessibleName(f"{self.name.plain} {self.handle.plain}")
        self.setAccessibleDescription(self.text.toPlainText())

    def _want_link(self) -> None:
        if self._post is not None:
            self.link_wanted.emit(self._post.link)

    def _copy_link(self) -> None:
        if self._post is not None:
            copy_text(foreign_text(self._post.link))
