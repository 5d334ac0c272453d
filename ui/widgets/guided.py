"""The frame of a guided path: one step at a time, and how far one has come."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import MutedText, SmallText, Title
from ui.widgets.panels import Card
from ui.widgets.screen import Pages, Screen
from ui.widgets.tokens import SPACE

_WIDTH = 640
_WHOLE = 100
"""Per cent."""


class GuidedStep(Screen):
    """What a step asks for. ``ready_changed`` tells the path to ask ``ready`` again."""

    ready_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE * 3)

    @property
    def title(self) -> str:
        """The step's name."""
        raise NotImplementedError

    @property
    def explanation(self) -> str:
        """What it is for, in a sentence or two."""
        raise NotImplementedError

    @property
    def ready(self) -> bool:
        """Whether *Next* may be pressed."""
        return True


class GuidedCard(Card):
    """Place, title, explanation, the step, what is being worked on, and the two buttons.

    ``between`` stands between the step and the bar that shows work.
    """

    def __init__(self, steps: Sequence[QWidget], between: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._count = len(steps)
        self._place, self._title, self._explanation = SmallText(), Title(), MutedText()
        self._way, self.working = QProgressBar(), QProgressBar()
        self._way.setRange(0, self._count)
        self.working.setRange(0, 0)
        for bar in (self._way, self.working):
            bar.setTextVisible(False)
        self._pages = Pages()
        for step in steps:
            # What is never shown must go with the window too.
            step.setParent(self._pages)
            step.hide()
        self.next_button, self.back_button = PrimaryButton(), QuietButton()
        self.setFixedWidth(_WIDTH)
        self.body.setContentsMargins(SPACE * 8, SPACE * 6, SPACE * 8, SPACE * 6)
        self.body.setSpacing(SPACE * 3)
        buttons = QHBoxLayout()
        buttons.addWidget(self.next_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        heads = (self._place, self._way, self._title, self._explanation)
        for item in (*heads, self._pages, *between, self.working, buttons):
            self.add(item)

    def show_step(self, number: int, step: QWidget) -> None:
        """Show ``step``, which is the ``number``th, counted from 0."""
        self._way.setValue(number + 1)
        self._pages.show_page(step)

    def set_words(self, number: int, title: str, explanation: str) -> None:
        """The words over the step that is shown."""
        self._place.setText(
            self.tr("Step {number} of {all}")
            .replace("{number}", str(number + 1))
            .replace("{all}", str(self._count))
        )
        self._way.setAccessibleName(self._place.text())
        self._title.setText(title)
        self._explanation.setText(explanation)

    def show_work(self, *, busy: bool) -> None:
        """Whether something is being made; how much of it is done is not known at first."""
        self.working.setVisible(busy)
        if not busy:
            self.working.setRange(0, 0)

    def show_progress(self, share: float) -> None:
        """How much of it is done, from 0 to 1."""
        self.working.setRange(0, _WHOLE)
        self.working.setValue(round(share * _WHOLE))
