"""The timeline's page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.foundation.errors import NatiqError
from ui.moments import moment_words
from ui.texts import words_for
from ui.timeline.post import PostBody
from ui.timeline.view_model import Thread, TimelineModel
from ui.widgets.arrange import clear_out
from ui.widgets.labels import IsolatedLabel, Label, MutedText, SmallText, Title
from ui.widgets.panels import STOP, Avatar, Card, EmptyState, MessageBar
from ui.widgets.screen import Screen, scrolling
from ui.widgets.tokens import SPACE

_READING_WIDTH = 640


class TimelinePage(Screen):
    """Posts one below the other, as on a platform."""

    def __init__(self, model: TimelineModel) -> None:
        super().__init__()
        self._model = model
        self._title = Title()
        self._explanation = MutedText()
        self._message = MessageBar()
        self._empty = EmptyState("timeline")
        self._list = QVBoxLayout()
        self._stack = QStackedWidget()
        self._build()
        model.shown.connect(self._show)
        model.failed.connect(self._show_problem)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def _build(self) -> None:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        reading = QWidget()
        reading.setMaximumWidth(_READING_WIDTH)
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACE * 3)
        column.addLayout(self._list)
        column.addStretch(1)
        row.addWidget(reading, 1)
        row.addStretch(0)
        self._stack.addWidget(scrolling(content))
        self._stack.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE * 5, SPACE * 4, SPACE * 5, SPACE * 4)
        page.setSpacing(SPACE * 3)
        page.addWidget(self._title)
        page.addWidget(self._explanation)
        page.addWidget(self._message)
        page.addWidget(self._stack, 1)

    def retranslate(self) -> None:
        """The page's words."""
        self._title.setText(self.tr("Practice timeline"))
        self.setAccessibleName(self._title.text())
        self._explanation.setText(
            self.tr("What you publish in practice appears here and nowhere else.")
        )
        self._empty.set_words(
            self.tr("No posts yet"), self.tr("Publish a draft, and it appears here.")
        )
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read the posts again."""
        self._model.refresh()

    def _show(self) -> None:
        clear_out(self._list)
        for thread in self._model.threads:
            self._list.addWidget(self._thread(thread))
        self._stack.setCurrentIndex(0 if self._model.threads else 1)

    def _thread(self, thread: Thread) -> Card:
        """One card for what was published at once."""
        post, card = thread[0], Card()
        name = Label(self._model.account_name)
        name.setProperty("kind", "strong")
        handle = IsolatedLabel(f"@{self._model.handle}")
        handle.setProperty("kind", "small")
        moment = SmallText(moment_words(post.published_at))
        moment.setWordWrap(False)
        head = QHBoxLayout()
        head.setSpacing(SPACE * 2)
        head.addWidget(Avatar(self._model.account_name, 32))
        head.addWidget(name)
        head.addWidget(handle)
        head.addStretch(1)
        head.addWidget(moment)
        card.add(head)
        for part in thread:
            card.add(PostBody(part, self._model.picture_of))
        card.setAccessibleName(f"{name.text()} – {moment.text()}")
        card.setAccessibleDescription("\n".join(part.text for part in thread))
        return card

    def _show_problem(self, problem: NatiqError) -> None:
        self._message.show_message(STOP, words_for(problem))
