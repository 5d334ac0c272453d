"""What the steps of the guided first run have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.foundation.errors import NatiqError
from ui.sign_in.enrolment_model import EnrolmentModel
from ui.texts import words_for
from ui.widgets.panels import STOP, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class Step(Screen):
    """One step: what it asks for, whether that is there, and what happens on *Next*.

    ``ready_changed`` tells the frame to ask ``ready`` again; ``done`` that the next step is due.
    """

    ready_changed = Signal()
    done = Signal()

    def __init__(self, model: EnrolmentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.message = MessageBar()
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

    def start(self) -> None:
        """The step is shown: put the cursor where its work begins."""
        self.setFocus()

    def go_on(self) -> None:
        """*Next* was pressed: do what the step is for, then emit ``done``."""
        self.done.emit()

    def show_problem(self, problem: NatiqError) -> None:
        """Say what stood in the way."""
        self.message.show_message(STOP, words_for(problem))
