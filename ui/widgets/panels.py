"""Cards, badges and bars: surfaces that hold other things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.arrange import at_top, in_the_middle
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.flags import centre
from ui.widgets.icons import Icon
from ui.widgets.labels import Label, MutedText, Paragraph, SectionTitle
from ui.widgets.tokens import SPACE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

NEUTRAL, GOOD, WARNING, STOP = "neutral", "good", "warning", "stop"
"""The tones of badges, cards and messages."""
_TONE_ICON = {NEUTRAL: "info", GOOD: "check", WARNING: "warning", STOP: "stop"}


def restyle(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property that the style sheet looks at, and let it look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    for each in (widget, *widget.findChildren(QWidget)):
        each.style().unpolish(each)
        each.style().polish(each)


class _Panel(QFrame):
    kind = ""

    def __init__(self, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", self.kind)
        if tone:
            self.setProperty("tone", tone)

    def set_tone(self, tone: str) -> None:
        """``neutral``, ``good``, ``warning``, ``stop``, or nothing at all."""
        restyle(self, "tone", tone)


class Card(_Panel):
    """A surface with an edge; put widgets and layouts in with ``add``."""

    kind = "card"

    def __init__(self, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(tone, parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE * 4, SPACE * 4, SPACE * 4, SPACE * 4)
        self.body.setSpacing(SPACE * 2)

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or a layout under what is there."""
        if isinstance(item, QWidget):
            self.body.addWidget(item, stretch)
        else:
            self.body.addLayout(item, stretch)


class Badge(_Panel):
    """A state: always a word and an icon, coloured besides."""

    kind = "badge"

    def __init__(self, tone: str = NEUTRAL, word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(tone, parent)
        self._icon = Icon(_TONE_ICON[tone], 14)
        self._word = Label(word)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE * 2, SPACE // 2, SPACE * 3, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(self._icon)
        row.addWidget(self._word)
        self.setFixedHeight(24)
        self.setAccessibleName(word)

    def set_state(self, tone: str, word: str, icon: str = "") -> None:
        """Show another state; ``icon`` where the tone's own would say too little."""
        self.set_tone(tone)
        self._icon.set_name(icon or _TONE_ICON[tone])
        self._word.setText(word)
        self.setAccessibleName(word)

    @property
    def word(self) -> str:
        return self._word.text()


class MessageFrame(_Panel):
    """The surface of a message, for one that says more than a ``MessageBar`` does."""

    kind = "message"


class MessageBar(_Panel):
    """One message about the screen, with at most one thing to do about it; hidden when empty."""

    kind = "message"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(NEUTRAL, parent)
        self._icon = Icon("info", 18)
        self._words = Paragraph()
        self._action = SecondaryButton()
        self._act: Callable[[], None] | None = None
        self._action.clicked.connect(self._run_action)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        row.setSpacing(SPACE * 2)
        row.addLayout(at_top(self._icon))
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def show_message(
        self, tone: str, words: str, action: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """Say ``words``; with ``action`` and ``act`` offer a button under that name."""
        self.set_tone(tone)
        self._icon.set_name(_TONE_ICON[tone])
        self._words.setText(words)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._act = act
        self.setAccessibleName(words)
        self.show()

    def clear(self) -> None:
        """Say nothing."""
        self._act = None
        self._words.clear()
        self.setAccessibleName("")
        self.hide()

    def _run_action(self) -> None:
        if self._act is not None:
            self._act()


class EmptyState(QWidget):
    """What a list shows while there is nothing in it: why, and what to do."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = SectionTitle()
        self._explanation = MutedText()
        self.action = QuietButton()
        self.action.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 6, SPACE * 6, SPACE * 6, SPACE * 6)
        column.setSpacing(SPACE * 2)
        column.addStretch(1)
        column.addLayout(in_the_middle(Icon(icon, 40)))
        for label in (self._title, self._explanation):
            centre(label)
            column.addWidget(label)
        column.addLayout(in_the_middle(self.action))
        column.addStretch(2)

    def set_words(self, title: str, explanation: str, action: str = "") -> None:
        """The fact, the explanation, and the name of the button where one helps."""
        self._title.setText(title)
        self._explanation.setText(explanation)
        self.action.setText(action)
        self.action.setVisible(bool(action))


class Separator(_Panel):
    """A hairline."""

    kind = "line"


class Avatar(QWidget):
    """A disc with the first letter of a name, in the account's own colour."""

    def __init__(self, name: str = "", size: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = ""
        self._colour = ""
        self.setFixedSize(size, size)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Show the first letter of ``name``, past the Arabic article."""
        bare = name.strip().removeprefix("ال")
        self._letter = (bare or name.strip())[:1]
        self.setAccessibleName(name)
        self.update()

    def set_colour(self, colour: str) -> None:
        """``#RRGGBB`` that carries white letters, or nothing for the theme's own."""
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        # The window is there by the first painting; drawing need not be known before.
        from ui.widgets.drawing import paint_letter  # noqa: PLC0415 - start-up

        paint_letter(self, self._letter, self._colour)
