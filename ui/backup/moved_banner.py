"""While the profile works on another workstation: since when, and the way back."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.backup.model import Moved
from core.foundation.errors import NatiqError
from core.publishing.taking_back import TakenBack
from core.workplace import Workplace
from ui.moments import moment_words
from ui.step_up.model import StepUp
from ui.texts import fill, words_for
from ui.widgets.arrange import at_top
from ui.widgets.buttons import SecondaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.icons import Icon
from ui.widgets.labels import Paragraph, StrongText
from ui.widgets.panels import STOP
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_WIDTH = 520


class ReturnModel(QObject):
    """Taking a move back; ``returned`` carries how much is a draft again (``TakenBack``)."""

    returned = Signal(object)
    failed = Signal(object)

    def __init__(
        self, workplace: Workplace, step_up: StepUp, moved: Moved, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._step_up = workplace, step_up
        self.moved = moved
        self.busy = False

    def return_here(self) -> None:
        """Work here again; asks for the second factor where it was shown long ago."""
        backups = self._workplace.backups

        def take(taken: TakenBack) -> None:
            self.busy = False
            self.returned.emit(taken)

        def fail(problem: NatiqError) -> None:
            self.busy = False
            self.failed.emit(problem)

        self.busy = True
        self._step_up.run(self, backups.return_here, take, fail)


class ReturnDialog(Dialog):
    """Closes itself once the profile works here again."""

    def __init__(self, model: ReturnModel, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self.sure = QCheckBox()
        self.add(self.sure)
        self.set_words(
            self.tr("Work on this computer again"),
            self.tr(
                "Only if the move did not take place, or the other workstation is not used any "
                "more: two that publish for the same accounts publish twice. What still waited "
                "here becomes a draft again, because it may have gone out there."
            ),
            self.tr("Work here again"),
            self.tr("Cancel"),
        )
        self.sure.setText(self.tr("The other workstation will not be used with this profile"))
        self.go_on.clicked.connect(self._return)
        self.sure.toggled.connect(self._refresh)
        model.returned.connect(self.accept)
        model.failed.connect(self._say_why_not)
        self._refresh()
        self.sure.setFocus()

    def _refresh(self) -> None:
        self.go_on.setEnabled(self.sure.isChecked() and not self._model.busy)

    def _return(self) -> None:
        self.message.clear()
        self._model.return_here()
        self._refresh()

    def _say_why_not(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))
        self._refresh()


class MovedBanner(Screen):
    """On every screen, for as long as it lasts. ``returned`` says that it is over."""

    returned = Signal()

    def __init__(
        self, workplace: Workplace, step_up: StepUp, moved: Moved, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = ReturnModel(workplace, step_up, moved, self)
        self._title, self._facts = StrongText(), Paragraph()
        self.come_back = SecondaryButton()
        self.dialog: QDialog | None = None
        self._build()
        self.come_back.clicked.connect(self.ask)
        self._model.returned.connect(self._end)
        self.retranslate()

    @property
    def words(self) -> str:
        """Everything that it says."""
        return f"{self._title.text()} {self._facts.text()}"

    def ask(self) -> None:
        """Say what it means, and ask."""
        if self.dialog is None:
            self.dialog = ReturnDialog(self._model, self.window())
            self.dialog.finished.connect(self._closed)
            self.dialog.open()

    def close_dialog(self) -> None:
        """Leave none open over a window that goes away."""
        if self.dialog is not None:
            self.dialog.done(QDialog.DialogCode.Rejected)

    def retranslate(self) -> None:
        """The banner's words."""
        moved = self._model.moved
        self._title.setText(self.tr("This profile was moved to another workstation"))
        values = {"employee": moved.employee_name, "moment": moment_words(moved.since)}
        sentence = self.tr("{employee}, {moment}. Nothing is published from here.")
        self._facts.setText(fill(sentence, values))
        self.come_back.setText(self.tr("Work here again…"))
        self.setAccessibleName(self.words)

    def _build(self) -> None:
        frame = QFrame()
        frame.setProperty("kind", "alarm")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        row = QHBoxLayout(frame)
        row.setContentsMargins(SPACE * 4, SPACE * 2, SPACE * 4, SPACE * 2)
        row.setSpacing(SPACE * 3)
        row.addLayout(at_top(Icon("forward", 20)))
        row.addLayout(words, 1)
        row.addWidget(self.come_back)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def _closed(self) -> None:
        self.dialog = None

    def _end(self, _taken: TakenBack) -> None:
        self.hide()
        self.returned.emit()
