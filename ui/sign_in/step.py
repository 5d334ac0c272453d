"""What the steps of the guided first run have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.foundation.errors import NatiqError
from ui.sign_in.enrolment_model import EnrolmentModel
from ui.texts import words_for
from ui.widgets.guided import GuidedStep
from ui.widgets.panels import STOP, MessageBar


class Step(GuidedStep):
    """One step: what it asks for, whether that is there, and what happens on *Next*.

    ``done`` tells the path that the next step is due.
    """

    done = Signal()

    def __init__(self, model: EnrolmentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.message = MessageBar()

    def start(self) -> None:
        """The step is shown: put the cursor where its work begins."""
        self.setFocus()

    def go_on(self) -> None:
        """*Next* was pressed: do what the step is for, then emit ``done``."""
        self.done.emit()

    def show_problem(self, problem: NatiqError) -> None:
        """Say what stood in the way."""
        self.message.show_message(STOP, words_for(problem))
