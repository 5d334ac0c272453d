"""The form on a question's card."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.policy.answers import kinds_for
from core.policy.model import (
    ANSWER_LIMIT,
    FEWEST_LETTERS,
    Answer,
    AnswerKind,
    AnswerProblem,
    Finding,
)
from ui.texts import words_for
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.fields import Field
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class AnswerForm(Screen):
    """Where the employee names the source that a question asks for, or a reason.

    ``keep`` and ``take_back`` belong to the card, which places them beside its other buttons.
    ``given`` brings the words (none take the answer back), the kind, and whether the source
    is to stand in the text as well.
    """

    given = Signal(str, object, bool)

    def __init__(self, finding: Finding, answer: Answer | None, card: QWidget) -> None:
        super().__init__(card)
        self._finding = finding
        self._kinds = kinds_for(finding)
        self._answer = answer
        self.kinds = {kind: QRadioButton() for kind in self._kinds}
        self._group = QButtonGroup(self)
        self._field = Field()
        self._field.input.setMaxLength(ANSWER_LIMIT)
        self._into_text = QCheckBox()
        self.keep = SecondaryButton(parent=card)
        self.take_back = QuietButton(parent=card)
        self._build()
        self._fill()
        self._field.input.textChanged.connect(self._refresh)
        self._field.input.returnPressed.connect(self._give)
        self._group.buttonToggled.connect(self.retranslate)
        self.keep.clicked.connect(self._give)
        self.take_back.clicked.connect(lambda: self.given.emit("", self._kinds[0], False))
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 4)
        for choice in self.kinds.values():
            self._group.addButton(choice)
            row.addWidget(choice)
            # Where only one kind fits there is nothing to choose.
            choice.setVisible(len(self._kinds) > 1)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._field)
        column.addWidget(self._into_text)

    def _fill(self) -> None:
        answer = self._answer
        given = answer is not None and answer.kind in self.kinds
        self.kinds[answer.kind if answer and given else self._kinds[0]].setChecked(True)
        self._field.input.setText(self._said())

    @property
    def kind(self) -> AnswerKind:
        """With what the question is being answered."""
        return next(kind for kind, choice in self.kinds.items() if choice.isChecked())

    @property
    def error(self) -> str:
        """What is wrong with the words that were given."""
        return self._field.error

    def retranslate(self) -> None:
        """The form's words."""
        for kind, choice in self.kinds.items():
            choice.setText(words_for(kind))
        if self.kind is AnswerKind.SOURCE:
            hint = self.tr("Decision number, department, or a link")
            self._field.set_words(self.tr("Source"), placeholder=hint)
        else:
            self._field.set_words(self.tr("Why it may stay"))
        self._into_text.setText(self.tr("Add the source to the text"))
        self.keep.setText(self.tr("Keep the answer"))
        self.take_back.setText(self.tr("Take it back"))
        self._refresh()

    def set_answer(self, answer: Answer | None) -> None:
        """The answer as it is kept now; what is being typed is left alone."""
        if answer == self._answer:
            return
        self._answer = answer
        self._fill()
        self._refresh()

    def _said(self) -> str:
        return self._answer.text if self._answer else ""

    def _is_another(self) -> bool:
        words = self._field.text.strip()
        kept = self._answer is not None and self._answer.kind is self.kind
        return bool(words) and not (kept and words == self._said())

    def _refresh(self) -> None:
        self._field.set_error("")
        self.keep.setEnabled(self._is_another())
        self.keep.setVisible(self._answer is None or self._is_another())
        self.take_back.setVisible(self._answer is not None)
        self._into_text.setVisible(self.kind is AnswerKind.SOURCE and self._answer is None)

    def _give(self) -> None:
        words = self._field.text.strip()
        if not self._is_another():
            return
        if not Answer(self._finding.key, words).says_something:
            least = {"least": FEWEST_LETTERS}
            self._field.set_error(words_for(AnswerProblem.TOO_SHORT, least))
            return
        source = self.kind is AnswerKind.SOURCE
        self.given.emit(words, self.kind, source and self._into_text.isChecked())
