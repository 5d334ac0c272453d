"""Under the calendar: what the keys do, or where a post is about to go and what is against it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.calendar.view_model import CalendarModel
from ui.texts import fill
from ui.timing.words import TimingWords, moment_in
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.icons import Icon
from ui.widgets.labels import isolate_ltr
from ui.widgets.lines import ElidedLabel
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_HEIGHT = 44


class ProposalStrip(Screen):
    """As high with words as without: nothing moves under the pointer while one drags."""

    def __init__(self, model: CalendarModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._icon = Icon("info", 16)
        self._words = ElidedLabel()
        self._words.setProperty("kind", "small")
        self.go_on, self.leave = SecondaryButton(), QuietButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 2)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.go_on)
        row.addWidget(self.leave)
        self.setFixedHeight(_HEIGHT)
        self.go_on.clicked.connect(model.settle)
        self.leave.clicked.connect(model.give_up)
        model.proposed.connect(self.retranslate)
        self.retranslate()

    @property
    def words(self) -> str:
        return self._words.text()

    def retranslate(self) -> None:
        """Say what is proposed, or what one can do."""
        proposal = self._model.proposal
        self.go_on.setVisible(proposal is not None)
        self.leave.setVisible(proposal is not None)
        self.go_on.setText(" ".join((self.tr("Move"), isolate_ltr("Enter"))))
        self.leave.setText(" ".join((self.tr("Leave it"), isolate_ltr("Esc"))))
        if proposal is None:
            self._icon.set_name("info")
            self._words.setText(self._keys())
            return
        verdict, habits = proposal.verdict, self._model.habits
        at = verdict.at
        moment = moment_in(at, habits) if at else ""
        said = TimingWords().verdict(verdict, habits)
        words = fill(self.tr("To {moment}."), {"moment": moment}) if moment else ""
        self._icon.set_name("stop" if not verdict.possible else "warning" if said else "check")
        self._words.setText(" ".join((words, *said)).strip())
        self.go_on.setEnabled(verdict.possible)
        self.setAccessibleName(self._words.text())

    def _keys(self) -> str:
        sentence = self.tr(
            "{arrows} go from day to day, {enter} into one; {moving} moves a post, {exactly} "
            "to an exact time, {new} begins one."
        )
        return fill(
            sentence,
            {
                "arrows": "←↑→↓",
                "enter": "Enter",
                "moving": "Ctrl+←↑→↓",
                "exactly": "F2",
                "new": "Insert",
            },
        )
