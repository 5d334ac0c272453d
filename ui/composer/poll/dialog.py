"""Asking the readers: options and how long they may choose."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from core.drafts.model import Poll
from core.platforms.model import PollLimits
from ui.composer.poll.view_model import LEAST_OPTIONS, PollModel
from ui.composer.poll.words import PollWords
from ui.widgets.boxes import name_box
from ui.widgets.dialog import Dialog
from ui.widgets.fields import Field
from ui.widgets.labels import StrongText
from ui.widgets.tokens import SPACE

_WIDTH = 460
_ONE_DAY = 24 * 60


class PollDialog(Dialog):
    """The text of the post is the question; here are the answers to choose from."""

    def __init__(self, model: PollModel, limits: PollLimits, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model, self._limits = model, limits
        self.options = [Field() for _ in range(limits.options)]
        self.duration = QComboBox()
        self.multiple = QCheckBox()
        self._duration_name = StrongText()
        self._build()
        self._fill()
        self._say()
        self.go_on.clicked.connect(self._keep)
        self.options[0].input.setFocus()

    def _build(self) -> None:
        for field in self.options:
            field.input.setMaxLength(self._limits.option_length)
            field.input.textChanged.connect(self._refresh)
            self.add(field)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 3)
        self._duration_name.setWordWrap(False)
        row.addWidget(self._duration_name)
        row.addWidget(self.duration, 1)
        self.add(row)
        self.add(self.multiple)
        self.multiple.setVisible(self._limits.multiple)

    def _fill(self) -> None:
        poll = self._model.poll
        for minutes in self._model.durations():
            self.duration.addItem(PollWords().duration(minutes), minutes)
        wanted = poll.minutes if poll else _ONE_DAY
        self.duration.setCurrentIndex(max(self.duration.findData(wanted), 0))
        if poll is not None:
            for field, option in zip(self.options, poll.options, strict=False):
                field.input.setText(option)
            self.multiple.setChecked(poll.multiple)

    def _say(self) -> None:
        self.set_words(
            self.tr("Ask the readers"),
            self.tr("The text of the post is the question."),
            self.tr("Keep the poll"),
            self.tr("Cancel"),
        )
        names = (
            self.tr("First option"),
            self.tr("Second option"),
            self.tr("Third option (may stay empty)"),
            self.tr("Fourth option (may stay empty)"),
        )
        for number, field in enumerate(self.options):
            field.set_words(names[min(number, len(names) - 1)])
        self._duration_name.setText(self.tr("Open for"))
        name_box(self.duration, self.tr("Open for"))
        self.multiple.setText(self.tr("More than one may be chosen"))
        self._refresh()

    def _options(self) -> tuple[str, ...]:
        written = (" ".join(field.text.split()) for field in self.options)
        return tuple(option for option in written if option)

    def _refresh(self) -> None:
        self.go_on.setEnabled(len(self._options()) >= LEAST_OPTIONS)

    def _keep(self) -> None:
        options = self._options()
        if len(set(options)) < len(options):
            self.options[len(options) - 1].set_error(self.tr("Two options are the same."))
            return
        minutes: int = self.duration.currentData()
        if self._model.change(Poll(options, minutes, self.multiple.isChecked())):
            self.accept()
