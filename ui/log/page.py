"""The log's page: what was done here, whether it is intact, and who is responsible for what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from core.audit.model import AuditFilter, Lodging, Verification
from core.foundation.errors import NatiqError
from ui.log.code_dialog import CodeDialog
from ui.log.deeds import DeedChoices
from ui.log.details import DetailsCard
from ui.log.entries_table import EntriesTable
from ui.log.export_dialog import ExportDialog
from ui.log.export_model import ExportModel
from ui.log.key_dialog import KeyDialog
from ui.log.particulars import account_words
from ui.log.state_strip import StateStrip
from ui.log.view_model import LogModel
from ui.step_up.model import StepUp
from ui.texts import fill, words_for
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.labels import Title
from ui.widgets.lines import line_of
from ui.widgets.narrowing import Choice, Facet, NarrowingBar
from ui.widgets.panels import GOOD, NEUTRAL, STOP, EmptyState, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.search_line import SearchLine
from ui.widgets.tokens import SPACE

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.log.responsibility.page import ResponsibilityPage

_WHOLE = 100
_LOG, _RESPONSIBLE = 0, 1


class LogPage(Screen):
    """The newest entries first; verification over all of them.

    ``responsible`` makes the page beside it, once somebody looks at it.
    """

    looked_at = Signal(int)

    def __init__(
        self,
        model: LogModel,
        step_up: StepUp,
        responsible: Callable[[], ResponsibilityPage] | None = None,
    ) -> None:
        super().__init__()
        self._model, self._step_up, self._make_responsible = model, step_up, responsible
        self.dialog: QDialog | None = None
        self.responsible: ResponsibilityPage | None = None
        self._title, self.tabs = Title(), QTabBar()
        self.verify_button = SecondaryButton(icon="shield")
        self.export_button = PrimaryButton(icon="save")
        self.search = SearchLine()
        self.narrowing = NarrowingBar(model.today, lambda: self.tr("Done between two days"))
        self.strip, self.message = StateStrip(), MessageBar()
        self.progress = QProgressBar()
        self.table = EntriesTable()
        self.details = DetailsCard(model.clauses)
        self.answers = self.details.answers
        self._more = QuietButton(icon="down")
        self._nothing = EmptyState("search")
        self._stack, self._pages = QStackedWidget(), QStackedWidget()
        self._build()
        self._connect()
        self.setFocusProxy(self.table)
        self.retranslate()

    # Building

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3)
        self._title.setWordWrap(False)
        self.tabs.setProperty("kind", "segments")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for _ in (_LOG, _RESPONSIBLE):
            self.tabs.addTab("")
        self.tabs.setVisible(self._make_responsible is not None)
        head.addWidget(self._title)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self.verify_button)
        head.addWidget(self.export_button)
        self._pages.addWidget(self._entries())
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 5, SPACE * 4, SPACE * 5, SPACE * 4)
        column.setSpacing(SPACE * 3)
        column.addLayout(head)
        column.addWidget(self._pages, 1)

    def _entries(self) -> QWidget:
        finding = QHBoxLayout()
        finding.setSpacing(SPACE * 2)
        finding.addWidget(self.search, 1)
        finding.addWidget(self.narrowing.button)
        self.search.setMaxLength(200)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, _WHOLE)
        self.progress.hide()
        listed, rows = QWidget(), QVBoxLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE * 2)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.details)
        rows.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignHCenter)
        listed.setLayout(rows)
        for page in (listed, self._nothing):
            self._stack.addWidget(page)
        entries = QWidget()
        column = QVBoxLayout(entries)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3)
        column.addWidget(self.strip)
        column.addLayout(finding)
        column.addWidget(self.narrowing)
        column.addWidget(self.message)
        column.addWidget(self.progress)
        column.addWidget(self._stack, 1)
        return entries

    def _connect(self) -> None:
        model = self._model
        model.shown.connect(self._show)
        model.progressed.connect(lambda done: self.progress.setValue(int(done * _WHOLE)))
        model.verified.connect(self._show_verification)
        model.stopped.connect(self._say_stopped)
        model.code_made.connect(self._show_code)
        model.failed.connect(self._show_problem)
        self.tabs.currentChanged.connect(self._look_at)
        self.verify_button.clicked.connect(self._verify)
        self.export_button.clicked.connect(self.ask_to_export)
        self.search.textChanged.connect(lambda: self._narrow(typing=True))
        self.search.returnPressed.connect(self._into_table)
        self.narrowing.changed.connect(self._narrow)
        self.strip.code_wanted.connect(model.make_code)
        self.strip.key_wanted.connect(self.show_key)
        self.strip.again_wanted.connect(model.lodge)
        self._more.clicked.connect(model.show_more)
        self._nothing.action.clicked.connect(self._show_all)
        self.table.chosen.connect(self._show_details)

    def retranslate(self) -> None:
        """The page's words, the table's with them."""
        self._title.setText(self.tr("Log"))
        self.tabs.setTabText(_LOG, self.tr("What was done"))
        self.tabs.setTabText(_RESPONSIBLE, self.tr("Who is responsible"))
        self.tabs.setAccessibleName(self.tr("Parts of the log"))
        self.export_button.setText(self.tr("Export…"))
        self.search.setPlaceholderText(self.tr("Search the log…"))
        self.search.setAccessibleName(self.tr("Search the log"))
        self._more.setText(self.tr("Show earlier entries"))
        self.progress.setAccessibleName(self.tr("How much of the log is verified"))
        self._nothing.set_words(
            self.tr("No entry fits"),
            self.tr("Spelling variants, diacritics and elongation make no difference."),
            self.tr("Show all"),
        )
        self._name_verifying()
        self._show()

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.refresh()

    def close_dialogs(self) -> None:
        """Leave no dialog open over a window that goes away."""
        if self.dialog is not None:
            self.dialog.done(0)
        if self.responsible is not None:
            self.responsible.close_dialogs()

    def show_responsible(self) -> None:
        """The page that says who is responsible for what."""
        self.tabs.setCurrentIndex(_RESPONSIBLE)

    def _look_at(self, number: int) -> None:
        if number == _RESPONSIBLE and self.responsible is None and self._make_responsible:
            self.responsible = self._make_responsible()
            self._pages.addWidget(self.responsible)
        self._pages.setCurrentIndex(number)
        for button in (self.verify_button, self.export_button):
            button.setVisible(number == _LOG)
        focused = self.table if number == _LOG else self.responsible
        if focused is not None:
            self.setFocusProxy(focused)
        self.looked_at.emit(number)

    def _show(self) -> None:
        model = self._model
        self.strip.show_lodging(model.lodging)
        self._offer()
        self.table.show_entries(model.entries)
        self._more.setVisible(model.more)
        self._stack.setCurrentIndex(0 if model.entries or model.filter.is_everything else 1)
        self._show_details()

    def _show_details(self) -> None:
        row = self.table.chosen_row
        entries = self._model.entries
        self.details.show_entry(entries[row] if row is not None and row < len(entries) else None)

    def _offer(self) -> None:
        """What can be chosen; of what there is only one, nothing."""
        model = self._model
        employees = tuple(
            Choice(line_of(name, number), number) for number, name in model.employees.items()
        )
        accounts = tuple(Choice(account_words(name), name) for name in model.accounts)
        facets = [
            Facet("actions", self.tr("Kind of deed"), groups=DeedChoices().groups()),
            Facet("account", self.tr("Account"), accounts),
            Facet("employee", self.tr("Employee"), employees),
        ]
        self.narrowing.offer([one for one in facets if len(one.all) > 1])

    # What is looked for

    def _narrow(self, *, typing: bool = False) -> None:
        chosen = self.narrowing.chosen
        actions, account = chosen.get("actions", frozenset()), chosen.get("account")
        employee = chosen.get("employee")
        wanted = AuditFilter(
            since=self.narrowing.since,
            until=self.narrowing.until,
            staff_number=employee if isinstance(employee, str) else None,
            account=account if isinstance(account, str) else None,
            actions=actions if isinstance(actions, frozenset) else frozenset(),
            words=self.search.text().strip(),
        )
        self._model.want(wanted, typing=typing)

    def _show_all(self) -> None:
        self.search.clear()
        self.narrowing.clear()

    def _into_table(self) -> None:
        if self.table.row_count:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _filter_words(self) -> tuple[str, ...]:
        said = [f"{name}: {words}" for name, words in self.narrowing.words().items()]
        if self._model.filter.words:
            words = self.tr("Words: %s").replace("%s", self._model.filter.words)
            said.append(words)
        return tuple(said)

    # Verifying

    def _verify(self) -> None:
        if self._model.verifying:
            self._model.stop_verifying()
            return
        self.message.clear()
        self.progress.setValue(0)
        self._model.verify()
        self._name_verifying()

    def _name_verifying(self) -> None:
        busy = self._model.verifying
        self.verify_button.setText(self.tr("Stop verifying") if busy else self.tr("Verify the log"))
        self.progress.setVisible(busy)

    def _show_verification(self, verification: Verification) -> None:
        self._name_verifying()
        if verification.intact:
            words = self.tr("The log is intact: %n entries verified.", "", verification.entries)
            self.message.show_message(GOOD, words)
            return
        said = []
        if verification.first_broken:
            number = {"number": verification.first_broken}
            said.append(fill(self.tr("The log does not hold at entry {number}."), number))
        if verification.problem is not None:
            said.append(words_for(verification.problem))
        said.append(self.tr("Leave the program as it is and inform information security."))
        self.message.show_message(STOP, " ".join(said))
        self.table.choose_entry(verification.first_broken or 0)

    def _say_stopped(self) -> None:
        self._name_verifying()
        self.message.show_message(NEUTRAL, self.tr("Stopped before the end: nothing is known."))

    # Code, key, export

    def _show_code(self, lodging: Lodging) -> None:
        if lodging.code is None:
            return
        model = self._model
        key, employee = model.public_key, model.workplace.employee
        self._open(CodeDialog(lodging, key, employee, self.window()))

    def show_key(self) -> None:
        """The public key's fingerprint, and its file."""
        model = self._model
        dialog = KeyDialog(model.public_key, self.window())
        dialog.save_wanted.connect(model.save_key)
        model.key_saved.connect(dialog.say_saved)
        model.key_not_saved.connect(dialog.show_problem)
        self._open(dialog)

    def ask_to_export(self) -> None:
        """What the filter lets through now, to a place that is chosen there."""
        model = self._model
        words = self._filter_words()
        export = ExportModel(model.workplace, model.tasks, self._step_up, model.filter, words, self)
        dialog = ExportDialog(export, model.today().isoformat(), self.window())
        dialog.finished.connect(export.stop)
        dialog.finished.connect(export.deleteLater)
        dialog.finished.connect(model.refresh)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self.close_dialogs()
        self.dialog = dialog
        dialog.finished.connect(lambda: self._forget(dialog))
        dialog.open()

    def _forget(self, dialog: QDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _show_problem(self, problem: NatiqError) -> None:
        self._name_verifying()
        self.message.show_message(STOP, words_for(problem))
