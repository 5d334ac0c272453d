"""The particulars of the entry that is chosen, one by one."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.audit.model import AuditEntry
from core.policy.model import Clause
from ui.log.answers import AnswersCard, answers_of
from ui.log.particulars import ParticularWords
from ui.widgets.arrange import clear_out
from ui.widgets.labels import Paragraph, SmallText
from ui.widgets.lines import line_of
from ui.widgets.panels import Card
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class DetailsCard(Screen):
    """Hidden while no entry is chosen that tells more than its line."""

    def __init__(self, clauses: Mapping[str, Clause], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: AuditEntry | None = None
        self.answers = AnswersCard(clauses)
        self._card = Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE * 4)
        self._grid.setVerticalSpacing(SPACE)
        self._grid.setColumnStretch(1, 1)
        self._card.add(self._grid)
        self.words = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        column.addWidget(self._card)
        column.addWidget(self.answers)
        self.show_entry(None)

    def show_entry(self, entry: AuditEntry | None) -> None:
        """Show this one and no other."""
        self._entry = entry
        self.answers.show_answers(answers_of(entry) if entry else ())
        self.retranslate()

    def retranslate(self) -> None:
        """The particulars in the language in force."""
        clear_out(self._grid)
        entry = self._entry
        found = ParticularWords().each(entry) if entry else []
        for row, one in enumerate(found):
            words = Paragraph(line_of(one.words))
            # An address has no blanks: it must not make the page wider.
            words.setMinimumWidth(1)
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self._grid.addWidget(SmallText(one.name), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, row, 1)
        self.words = "\n".join(f"{one.name}: {one.words}" for one in found)
        self._card.setVisible(bool(found))
        self.setVisible(bool(found) or not self.answers.isHidden())
        self.setAccessibleName(self.tr("Particulars of the entry"))
        self.setAccessibleDescription(self.words)
