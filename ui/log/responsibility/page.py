"""Who is responsible: a search line, the list of posts and acts, and one of them at the side."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.foundation.errors import NatiqError
from core.publishing.responsibility import RecordKind, ResponsibilityRecord, Wanted
from ui.links import copy_text
from ui.log.responsibility.detail import RecordDetail
from ui.log.responsibility.rows import RECORD_ROLE, ROW_HEIGHT, RecordDelegate, RecordList
from ui.log.responsibility.view_model import ResponsibilityModel
from ui.log.responsibility.words import RecordWords
from ui.moments import moment_words
from ui.texts import fill, words_for
from ui.widgets.buttons import QuietButton
from ui.widgets.lines import line_of
from ui.widgets.narrowing import Choice, Facet, NarrowingBar
from ui.widgets.panels import GOOD, STOP, EmptyState, MessageBar
from ui.widgets.rows_view import RowsView
from ui.widgets.screen import Screen
from ui.widgets.search_line import SearchLine
from ui.widgets.tokens import SPACE

_ACTS = frozenset(RecordKind) - {RecordKind.POST}


class ResponsibilityPage(Screen):
    """The newest first; the one that is chosen stands at the side with all that is known."""

    def __init__(self, model: ResponsibilityModel) -> None:
        super().__init__()
        self._model = model
        self.search = SearchLine()
        self.narrowing = NarrowingBar(model.today, lambda: self.tr("Published between two days"))
        self.message = MessageBar()
        self._rows = RecordList(self)
        self.list = RowsView(self._rows, RecordDelegate(), ROW_HEIGHT)
        self.detail = RecordDetail(model.clauses)
        self.more = QuietButton(icon="down")
        self._empty, self._nothing = EmptyState("outbox"), EmptyState("search")
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.setFocusProxy(self.search)
        self.retranslate()

    def _build(self) -> None:
        finding = QHBoxLayout()
        finding.setSpacing(SPACE * 2)
        finding.addWidget(self.search, 1)
        finding.addWidget(self.narrowing.button)
        self.search.setMaxLength(400)
        listed, rows = QWidget(), QVBoxLayout()
        rows.setSpacing(SPACE * 2)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignHCenter)
        sides = QHBoxLayout(listed)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(SPACE * 3)
        sides.addLayout(rows, 4)
        sides.addWidget(self.detail, 5)
        for page in (listed, self._empty, self._nothing):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3)
        column.addLayout(finding)
        column.addWidget(self.narrowing)
        column.addWidget(self.message)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        model = self._model
        model.shown.connect(self._show)
        model.told.connect(lambda: self.detail.show_record(model.chosen, model.steps))
        model.failed.connect(self._show_problem)
        self.search.textChanged.connect(lambda: self._narrow(typing=True))
        self.search.returnPressed.connect(self._into_list)
        self.narrowing.changed.connect(self._narrow)
        self.more.clicked.connect(model.show_more)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self._nothing.action.clicked.connect(self._show_all)
        self.detail.open_wanted.connect(self._open_link)
        self.detail.copy_wanted.connect(self._copy)
        self.detail.print_wanted.connect(self._print)

    def retranslate(self) -> None:
        """The page's words; what stands in the list knows its own."""
        self.search.setPlaceholderText(self.tr("Words, link, employee or number of a decision…"))
        self.search.setAccessibleName(self.tr("Search what was published"))
        self.list.setAccessibleName(self.tr("Posts and acts, the newest first"))
        self.more.setText(self.tr("Show earlier records"))
        self._empty.set_words(
            self.tr("Nothing was published yet"),
            self.tr("Each post and each boost stands here with who is responsible for it."),
        )
        self._nothing.set_words(
            self.tr("No record fits"),
            self.tr("Spelling variants, diacritics and elongation make no difference."),
            self.tr("Show all"),
        )
        self._offer()
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.refresh()

    def _narrow(self, *, typing: bool = False) -> None:
        chosen = self.narrowing.chosen
        kinds = chosen.get("kinds", frozenset())
        account, employee = chosen.get("account"), chosen.get("employee")
        wanted = Wanted(
            words=self.search.text(),
            account_key=account if isinstance(account, str) else None,
            staff_number=employee if isinstance(employee, str) else None,
            since=self.narrowing.since,
            until=self.narrowing.until,
            kinds=kinds if isinstance(kinds, frozenset) else frozenset(),
        )
        self._model.want(wanted, typing=typing)

    def _show_all(self) -> None:
        self.search.clear()
        self.narrowing.clear()

    def _show(self) -> None:
        model = self._model
        self._offer()
        self.more.setVisible(model.more)
        narrowed = model.wanted != Wanted()
        self._stack.setCurrentIndex(0 if model.records else 2 if narrowed else 1)
        self._fill()

    def _fill(self) -> None:
        """The rows anew; what was chosen stays chosen where it is still among them."""
        records, before = self._model.records, self._model.chosen
        self._rows.replace(records)
        if records:
            at = records.index(before) if before in records else 0
            self.list.setCurrentIndex(self._rows.index(at, 0))
        else:
            self._model.choose(None)

    def _offer(self) -> None:
        """What can be chosen; of what there is only one, nothing."""
        choices, words = self._model.choices, RecordWords()
        accounts = tuple(
            Choice(line_of(name, f"@{handle}"), key) for key, name, handle in choices.accounts
        )
        employees = tuple(
            Choice(line_of(name, number), number) for number, name in choices.employees
        )
        each = (Choice(words.kind_name(kind), frozenset({kind})) for kind in RecordKind)
        kinds = (*each, Choice(self.tr("All but posts"), _ACTS))
        facets = (
            Facet("account", self.tr("Account"), accounts),
            Facet("employee", self.tr("Employee"), employees),
            Facet("kinds", self.tr("Kind of deed"), kinds),
        )
        self.narrowing.offer([one for one in facets if len(one.choices) > 1])

    def _choose(self, index: QModelIndex) -> None:
        record: ResponsibilityRecord | None = index.data(RECORD_ROLE) if index.isValid() else None
        self._model.choose(record)

    def _into_list(self) -> None:
        if self._rows.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def close_dialogs(self) -> None:
        """Leave no dialog open over a window that goes away."""
        self._model.links.close()

    def _open_link(self) -> None:
        """A post of ours at once; somebody else's like any link from outside."""
        record, links = self._model.chosen, self._model.links
        if record is None:
            return
        way = links.open_own if record.kind is RecordKind.POST else links.open
        way(record.link, record.account_key or "", self)

    def _copy(self) -> None:
        model = self._model
        if model.chosen is not None:
            copy_text(RecordWords().plain(model.chosen, model.steps, model.clauses))
            self.message.show_message(GOOD, self.tr("Copied, with all that stands at the side."))

    def _print(self) -> None:
        record = self._model.chosen
        if record is None:
            return
        # Printing is kept out of memory until somebody prints.
        from ui.factors.printing import ask_and_print  # noqa: PLC0415
        from ui.log.responsibility.paper import record_document  # noqa: PLC0415

        by, at = self._model.employee, moment_words(self._model.now())
        sentence = self.tr("Printed by {employee} ({number}) on {moment}.")
        printed = fill(sentence, {"employee": by.name, "number": by.staff_number, "moment": at})
        paper = record_document(record, self._model.steps, self._model.clauses, printed)
        ask_and_print(paper, self.window(), self._say_printed)

    def _say_printed(self) -> None:
        self.message.show_message(GOOD, self.tr("The record was sent to the printer."))

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))
