"""What was answered in review about a post, as the log keeps it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.audit.model import AuditEntry
from core.policy.model import Clause
from core.publishing.given import GivenAnswer, read_given
from core.publishing.telling import ANSWERS
from ui.log.particulars import strings_of
from ui.texts import fill, words_for
from ui.widgets.labels import Paragraph, StrongText
from ui.widgets.panels import Card
from ui.widgets.screen import Screen
from ui.wording import WORDS


class AnswersCard(Screen):
    """The answers of the entry that is chosen; hidden where there are none."""

    def __init__(self, clauses: Mapping[str, Clause], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clauses = clauses
        self._shown: Sequence[GivenAnswer] = ()
        self._title = StrongText()
        self._lines = Paragraph()
        self._lines.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        card = Card()
        card.add(self._title)
        card.add(self._lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.show_answers(())

    @property
    def words(self) -> str:
        return self._lines.text()

    def show_answers(self, answers: Sequence[GivenAnswer]) -> None:
        """Show these and no others."""
        self._shown = answers
        self.setVisible(bool(answers))
        self.retranslate()

    def retranslate(self) -> None:
        """The clause behind each question, and what was said to it."""
        self._title.setText(self.tr("Answers given in review"))
        self._lines.setText("\n".join(answer_line(one, self._clauses) for one in self._shown))


def answer_line(given: GivenAnswer, clauses: Mapping[str, Clause]) -> str:
    """The clause behind the question, what was asked for, and what was said."""
    clause = clauses.get(given.clause)
    heading = given.clause
    if clause is not None:
        arabic = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        # The heading first: it gives the line its direction.
        heading = f"{clause.heading if arabic else clause.heading_en} ({given.clause})"
    kind = words_for(given.kind) if given.kind in WORDS else given.kind
    values = {"clause": heading, "kind": kind, "words": given.text}
    return fill(QCoreApplication.translate("AnswersCard", "{clause} – {kind}: {words}"), values)


def answers_of(entry: AuditEntry) -> tuple[GivenAnswer, ...]:
    """What the entry tells of answers; what somebody else wrote there gives none."""
    return read_given(strings_of(entry).get(ANSWERS, ""))
