"""The log's page: a table and one question: is it intact?"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from core.audit.model import AuditEntry, Verification
from core.foundation.errors import NatiqError
from ui.log.answers import answers_of
from ui.log.details import DetailsCard
from ui.log.particulars import ParticularWords
from ui.log.view_model import LogModel
from ui.moments import short_moment_words
from ui.texts import fill, words_for
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.labels import MutedText, Title
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, STOP, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE
from ui.wording import WORDS

_ROW_HEIGHT = 36
_LEAST_COLUMN = 48


class LogPage(Screen):
    """The newest entries first; verification over all of them."""

    def __init__(self, model: LogModel) -> None:
        super().__init__()
        self._model = model
        self._title = Title()
        self._explanation = MutedText()
        self.verify_button = SecondaryButton(icon="shield")
        self.message = MessageBar()
        self.table = QTableWidget(0, 6)
        self.details = DetailsCard(model.clauses)
        self.answers = self.details.answers
        self._more = QuietButton()
        self._build()
        model.shown.connect(self._show)
        model.verified.connect(self._show_verification)
        model.failed.connect(self._show_problem)
        self.verify_button.clicked.connect(self._verify)
        self._more.clicked.connect(model.show_more)
        self.table.itemSelectionChanged.connect(self._show_details)
        self.setFocusProxy(self.table)
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        self._title.setWordWrap(False)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.verify_button)
        table = self.table
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(_LEAST_COLUMN)
        header.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 5, SPACE * 4, SPACE * 5, SPACE * 4)
        column.setSpacing(SPACE * 3)
        column.addLayout(head)
        column.addWidget(self._explanation)
        column.addWidget(self.message)
        column.addWidget(table, 1)
        column.addWidget(self.details)
        column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignHCenter)

    def retranslate(self) -> None:
        """The page's words, the table's with them."""
        self._title.setText(self.tr("Log"))
        self._explanation.setText(
            self.tr(
                "Each entry carries the digest of the one before: "
                "whoever changes one breaks the chain."
            )
        )
        self.verify_button.setText(self.tr("Verify the log"))
        self._more.setText(self.tr("Show earlier entries"))
        self.table.setAccessibleName(self.tr("Entries of the log"))
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("No."),
                self.tr("When"),
                self.tr("What"),
                self.tr("Who"),
                self.tr("Decision"),
                self.tr("Account and particulars"),
            ]
        )
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.refresh()

    def _show(self) -> None:
        entries, words_of = self._model.entries, ParticularWords()
        self.table.setRowCount(len(entries))
        for row, entry in enumerate(entries):
            answers = len(answers_of(entry))
            said = self.tr("%n answers given in review", "", answers) if answers else ""
            particulars = [*words_of.line(entry), *([said] if said else [])]
            for column, words in enumerate(_cells(entry, particulars)):
                item = QTableWidgetItem(words)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
                item.setToolTip(words)
                self.table.setItem(row, column, item)
        self._more.setVisible(self._model.more)
        self._show_details()

    def _show_details(self) -> None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        chosen = [self._model.entries[row] for row in rows if row < len(self._model.entries)]
        self.details.show_entry(chosen[0] if chosen else None)

    def _verify(self) -> None:
        self.verify_button.setEnabled(False)
        self._model.verify()

    def _show_verification(self, verification: Verification) -> None:
        self.verify_button.setEnabled(True)
        if verification.intact:
            words = self.tr("The log is intact: %n entries verified.", "", verification.entries)
            self.message.show_message(GOOD, words)
            return
        words = fill(
            self.tr(
                "The chain breaks at entry {number}. Leave the program as it is "
                "and inform information security."
            ),
            {"number": verification.first_broken or 0},
        )
        self.message.show_message(STOP, words)

    def _show_problem(self, problem: NatiqError) -> None:
        self.verify_button.setEnabled(True)
        self.message.show_message(STOP, words_for(problem))


def _cells(entry: AuditEntry, particulars: list[str]) -> tuple[str, str, str, str, str, str]:
    return (
        str(entry.seq),
        line_of(short_moment_words(entry.at)),
        action_words(entry.action),
        line_of(entry.employee, f"({entry.staff_number})"),
        entry.decision_number or "",
        line_of(*particulars, between=" · "),
    )


def action_words(action: str) -> str:
    """What was done; a word that this program never wrote is shown as it stands."""
    return words_for(action) if action in WORDS else action
