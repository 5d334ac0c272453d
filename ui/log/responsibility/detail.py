"""One record at the side of the list: all that is known of who is responsible for it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.audit.model import AuditEntry
from core.policy.model import Clause
from core.publishing.responsibility import RecordKind, ResponsibilityRecord
from ui.links import is_web_link
from ui.log.answers import AnswersCard
from ui.log.responsibility.words import ICONS, RecordWords
from ui.widgets.arrange import clear_out
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Paragraph, SmallText, StrongText
from ui.widgets.lines import line_of
from ui.widgets.panels import NEUTRAL, WARNING, Badge, Card, EmptyState
from ui.widgets.read_text import ReadText
from ui.widgets.screen import Pages, Screen, scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tokens import SPACE

_HIGHEST_TEXT = 200


class RecordDetail(Screen):
    """``open_wanted``, ``copy_wanted`` and ``print_wanted`` are about the record on view."""

    open_wanted = Signal()
    copy_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, clauses: Mapping[str, Clause], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = RecordWords(self)
        self._record: ResponsibilityRecord | None = None
        self._steps: Sequence[AuditEntry] = ()
        self.open_link = SecondaryButton(icon="link")
        self.copy, self.print_it = SecondaryButton(icon="copy"), SecondaryButton(icon="print")
        self._badge, self._text = Badge(), ReadText(_HIGHEST_TEXT)
        self._facts = QGridLayout()
        self.answers = AnswersCard(clauses)
        self._told, self._told_title = QVBoxLayout(), StrongText()
        self._told_card = Card()
        self._nothing = EmptyState("user")
        self._pages = Pages()
        self._build()
        self.open_link.clicked.connect(self.open_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.print_it.clicked.connect(self.print_wanted)
        self.retranslate()

    def _build(self) -> None:
        facts = Card()
        head = QHBoxLayout()
        head.addWidget(self._badge)
        head.addStretch(1)
        self._facts.setHorizontalSpacing(SPACE * 4)
        self._facts.setVerticalSpacing(SPACE)
        self._facts.setColumnStretch(1, 1)
        facts.add(head)
        facts.add(self._text)
        facts.add(self._facts)
        self._told.setSpacing(SPACE)
        self._told_card.add(self._told_title)
        self._told_card.add(self._told)
        column = ScrolledColumn()
        column.rows.setSpacing(SPACE * 3)
        for card in (facts, self.answers, self._told_card):
            column.rows.addWidget(card)
        column.rows.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE * 2)
        for button in (self.open_link, self.copy, self.print_it):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._shown = QWidget()
        rows = QVBoxLayout(self._shown)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE * 2)
        self.area = scrolling(column)
        rows.addWidget(self.area, 1)
        rows.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    @property
    def words(self) -> str:
        """What is shown, fact by fact."""
        if self._record is None:
            return ""
        facts = self._words.facts(self._record)
        return "\n".join(f"{fact.name}: {fact.words}" for fact in facts)

    def show_record(self, record: ResponsibilityRecord | None, steps: Sequence[AuditEntry]) -> None:
        """Show this one and no other, with what the log tells of it."""
        if record != self._record:
            self.area.verticalScrollBar().setValue(0)
        self._record, self._steps = record, steps
        self.retranslate()

    def retranslate(self) -> None:
        """The record in the language in force."""
        self.open_link.setText(self.tr("Open the post"))
        self.copy.setText(self.tr("Copy"))
        self.print_it.setText(self.tr("Print…"))
        self._nothing.set_words(
            self.tr("Choose a record"),
            self.tr("Here stands who is responsible for it, under which decision, and why."),
        )
        record = self._record
        self._pages.show_page(self._nothing if record is None else self._shown)
        if record is not None:
            self._show(record)
        self.setAccessibleName(self.tr("Who is responsible"))
        self.setAccessibleDescription(self.words)

    def _show(self, record: ResponsibilityRecord) -> None:
        words = self._words
        if record.deleted:
            self._badge.set_state(WARNING, self.tr("Published, deleted since"), "trash")
        else:
            self._badge.set_state(NEUTRAL, words.kind(record), ICONS[record.kind])
        self._text.setVisible(bool(record.text))
        self._text.show_text(record.text)
        self._text.setAccessibleName(self.tr("Text of the post"))
        clear_out(self._facts)
        for row, fact in enumerate(words.facts(record)):
            value = Paragraph(line_of(fact.words))
            # An address has no blanks: it must not make the page wider.
            value.setMinimumWidth(1)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self._facts.addWidget(SmallText(fact.name), row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(value, row, 1)
        self.answers.show_answers(record.answers)
        clear_out(self._told)
        self._told_title.setText(words.steps_title())
        for line in words.steps(self._steps):
            self._told.addWidget(SmallText(line))
        self._told_card.setVisible(bool(self._steps))
        is_there = record.kind is not RecordKind.DELETION and not record.deleted
        self.open_link.setVisible(is_there and is_web_link(record.link))
