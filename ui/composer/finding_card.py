"""One finding of the review: what, where, which clause, and the button that settles it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from core.policy.model import Clause, Finding, Severity
from ui.composer.rule_words import asks_for_source, removable, rule_explanation, rule_title
from ui.texts import fill
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.fields import Field
from ui.widgets.labels import SmallText, StrongText, isolate
from ui.widgets.panels import GOOD, STOP, WARNING, Badge, Card
from ui.widgets.screen import Screen
from ui.widgets.surfaces import Quotation
from ui.widgets.tokens import SPACE

_WORDS_AFTER_MS = 250


class FindingCard(Screen):
    """Shows one finding. The signals carry the finding as it stands now."""

    go_to_place = Signal(object)
    remove_place = Signal(object)
    answered = Signal(object, str, bool)

    def __init__(self, finding: Finding, clause: Clause | None, answer: str) -> None:
        super().__init__()
        self._finding = finding
        self._clause = clause
        self._answer = answer
        self._title = StrongText()
        self._badge = Badge()
        self._explanation = SmallText()
        self._excerpt = SmallText()
        self._quotation = Quotation()
        self._show = QuietButton()
        self._remove = SecondaryButton()
        # Only a question has a form: building one costs as much as the rest of the card.
        asks = finding.severity is Severity.QUESTION
        self._source = AnswerForm(finding, answer) if asks else None
        self._build()
        self._show.clicked.connect(lambda: self.go_to_place.emit(self._finding))
        self._remove.clicked.connect(lambda: self.remove_place.emit(self._finding))
        if self._source is not None:
            self._source.given.connect(self._give)
        self._later = QTimer(self, singleShot=True, interval=_WORDS_AFTER_MS)
        self._later.timeout.connect(self.retranslate)
        self.retranslate()

    def _build(self) -> None:
        self._card = Card(self._tone())
        head = QHBoxLayout()
        head.setSpacing(SPACE * 2)
        head.addWidget(self._title, 1)
        head.addWidget(self._badge, alignment=Qt.AlignmentFlag.AlignTop)
        self._card.add(head)
        for part in (self._explanation, self._excerpt, self._quotation):
            self._card.add(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE * 2)
        if self._source is not None:
            self._card.add(self._source)
            buttons.addWidget(self._source.keep)
            buttons.addWidget(self._source.take_back)
        for button in (self._remove, self._show):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._card.add(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self._remove.setVisible(removable(self._finding))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def finding(self) -> Finding:
        return self._finding

    @property
    def is_answered(self) -> bool:
        """Whether a question has its answer."""
        return self._finding.severity is Severity.QUESTION and bool(self._answer)

    def update_finding(self, finding: Finding, answer: str) -> None:
        """The same finding, perhaps at another place or answered meanwhile."""
        if finding == self._finding and answer == self._answer:
            return
        same = (finding.severity, answer) == (self._finding.severity, self._answer)
        self._finding = finding
        self._answer = answer
        if same:
            # Another place or another figure: the words follow when the typing pauses.
            self._later.start()
            return
        if self._source is not None:
            self._source.set_answer(answer)
        self._card.set_tone(self._tone())
        self.retranslate()

    def retranslate(self) -> None:
        """The words of the finding in the language in force."""
        title = rule_title(self._finding)
        self._title.setText(title)
        word, tone, icon = self._state()
        self._badge.set_state(tone, word, icon)
        self._explanation.setText(rule_explanation(self._finding))
        excerpt = self._finding.excerpt
        self._excerpt.setText(fill(self.tr("In the text: “{words}”"), {"words": excerpt}))
        self._excerpt.setVisible(bool(excerpt))
        self._quote_clause()
        self._show.setText(self.tr("Show the place"))
        self._remove.setText(self.tr("Delete it"))
        self.setAccessibleName(f"{title} – {word}")
        self.setAccessibleDescription(self._explanation.text())

    def _quote_clause(self) -> None:
        clause = self._clause
        self._quotation.setVisible(clause is not None)
        if clause is None:
            return
        # The policy's own words are Arabic and stay so in every language.
        words = f"{clause.heading}: «{clause.text}»"
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight and clause.text_en:
            words = f"{clause.heading_en}: “{clause.text_en}”\n{isolate(words)}"
        self._quotation.set_words(words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the card shows the place."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.go_to_place.emit(self._finding)
        super().mouseReleaseEvent(event)

    def _tone(self) -> str:
        if self._finding.severity is Severity.STOP:
            return STOP
        return GOOD if self._answer else WARNING

    def _state(self) -> tuple[str, str, str]:
        if self._finding.severity is Severity.STOP:
            return self.tr("Stops publishing"), STOP, "stop"
        if self._answer:
            return self.tr("Answered"), GOOD, "tick"
        return self.tr("Needs an answer"), WARNING, "question"

    def _give(self, words: str, into_text: bool) -> None:
        self.answered.emit(self._finding, words, into_text)


class AnswerForm(Screen):
    """Where the employee names the source that a question asks for, or a reason.

    ``keep`` and ``take_back`` are placed by the card, beside its other buttons.
    """

    given = Signal(str, bool)

    def __init__(self, finding: Finding, answer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = finding.severity is Severity.QUESTION
        self._wants_source = asks_for_source(finding)
        self._answer = answer
        self._field = Field()
        self._field.input.setMaxLength(300)
        self._field.input.setText(answer)
        self._into_text = QCheckBox()
        self.keep = SecondaryButton()
        self.take_back = QuietButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        column.addWidget(self._field)
        column.addWidget(self._into_text)
        self._field.input.textChanged.connect(self._refresh)
        self._field.input.returnPressed.connect(self._give)
        self.keep.clicked.connect(self._give)
        self.take_back.clicked.connect(lambda: self.given.emit("", False))
        self.retranslate()

    def retranslate(self) -> None:
        """The form's words."""
        if self._wants_source:
            hint = self.tr("Decision number, department, or a link")
            self._field.set_words(self.tr("Source"), placeholder=hint)
        else:
            self._field.set_words(self.tr("Why it may stay"))
        self._into_text.setText(self.tr("Add the source to the text"))
        self.keep.setText(self.tr("Keep the answer"))
        self.take_back.setText(self.tr("Take it back"))
        self._refresh()

    def set_answer(self, answer: str) -> None:
        """The answer as it is kept now; what is being typed is left alone."""
        if answer == self._answer:
            return
        self._answer = answer
        self._field.input.setText(answer)
        self._refresh()

    def _refresh(self) -> None:
        words = self._field.text.strip()
        self.keep.setEnabled(bool(words) and words != self._answer)
        self.keep.setVisible(self._asked and (not self._answer or words != self._answer))
        self.take_back.setVisible(self._asked and bool(self._answer))
        self._into_text.setVisible(self._wants_source and not self._answer)

    def _give(self) -> None:
        words = self._field.text.strip()
        if words and words != self._answer:
            self.given.emit(words, self._wants_source and self._into_text.isChecked())
