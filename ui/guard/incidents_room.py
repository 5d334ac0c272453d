"""The room of the incidents: all of them, or the one that is being worked on."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.foundation.errors import NatiqError
from core.integrations.model import Incident, IncidentStep
from ui.guard.incident_dialogs import CloseDialog, StepDialog
from ui.guard.incident_page import IncidentPage
from ui.guard.incident_words import IncidentWords
from ui.guard.incidents_model import IncidentsModel
from ui.moments import moment_words
from ui.seen_post.foreign import foreign_line
from ui.speaking.account_card import platform_name
from ui.texts import fill, words_for
from ui.widgets.arrange import clear_out, widgets_in
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import SmallText, StrongText
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, STOP, Badge, Card, EmptyState, MessageBar
from ui.widgets.screen import Screen, scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tokens import SPACE

_OPENING = 140


class IncidentRow(Screen):
    """One incident among the others."""

    open_wanted = Signal(str)

    def __init__(self, incident: Incident, account: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.incident, self._account = incident, account
        self._name, self._facts, self._what = StrongText(), SmallText(), SmallText()
        self.badge, self.open = Badge(), SecondaryButton()
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._name, self._facts, self._what):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 3)
        row.addLayout(words, 1)
        row.addWidget(self.badge)
        row.addWidget(self.open)
        card = Card(STOP if incident.closed_at is None else "")
        card.add(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.open.clicked.connect(lambda: self.open_wanted.emit(incident.id))
        self.retranslate()

    def retranslate(self) -> None:
        """The row's words."""
        incident, words = self.incident, IncidentWords()
        name = words.name(incident)
        self._name.setText(line_of(name, self._account, f"@{incident.handle}", between=" · "))
        closed = words.closed(incident)
        told = (words.raised(incident), closed or words.progress(incident))
        self._facts.setText(line_of(*told, between=" · "))
        self._what.setText(foreign_line(incident.description, _OPENING))
        self.badge.set_state(*words.state(incident))
        self.open.setText(self.tr("Open"))
        self.open.setAccessibleName(fill(self.tr("Open {incident}"), {"incident": name}))
        self.setAccessibleName(f"{name} – {self.badge.word}")


class IncidentsRoom(Screen):
    """The signals lead to where a step is done, and to what other rooms ask."""

    raise_wanted = Signal()
    password_wanted = Signal(str)
    apps_wanted = Signal(str)
    guided_wanted = Signal(str)
    delete_wanted = Signal(object)
    link_wanted = Signal(object)

    def __init__(self, model: IncidentsModel) -> None:
        super().__init__()
        self._model = model
        self._looking_at = ""
        self.dialog: QDialog | None = None
        self.message = MessageBar()
        self._explanation = SmallText()
        self.raise_button = SecondaryButton(icon="plus")
        self._empty = EmptyState("shield")
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE * 3)
        self.page = IncidentPage()
        self._all = QWidget()
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3)
        head.addWidget(self._explanation, 1)
        head.addWidget(self.raise_button)
        content = ScrolledColumn()
        content.rows.setSpacing(SPACE * 3)
        content.rows.addWidget(self._empty)
        content.rows.addLayout(self._list)
        content.rows.addStretch(1)
        inside = QVBoxLayout(self._all)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE * 3)
        inside.addLayout(head)
        inside.addWidget(scrolling(content), 1)
        for one in (self._all, self.page):
            self._stack.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3)
        column.addWidget(self.message)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        model, page = self._model, self.page
        model.overview.shown.connect(self._show)
        model.changed.connect(self._take)
        model.closed.connect(self._say_closed)
        model.noted.connect(self._say_noted)
        model.deed_failed.connect(self._show_problem)
        self.raise_button.clicked.connect(self.raise_wanted)
        page.left.connect(self.show_all)
        page.step_wanted.connect(self.ask_step)
        page.way_wanted.connect(self._lead)
        page.close_wanted.connect(self.ask_to_close)
        page.print_wanted.connect(self._print)
        page.save_wanted.connect(self._choose_place)
        page.delete_wanted.connect(self.delete_wanted)
        page.link_wanted.connect(self.link_wanted)

    @property
    def rows(self) -> tuple[IncidentRow, ...]:
        return tuple(one for one in widgets_in(self._list) if isinstance(one, IncidentRow))

    def retranslate(self) -> None:
        """The room's words; rows and page know their own."""
        self._explanation.setText(
            self.tr("Somebody else may have an account? Raise an incident: it leads step by step.")
        )
        self.raise_button.setText(self.tr("Raise an incident…"))
        self._empty.set_words(
            self.tr("No incident"), self.tr("May it stay so. Closed ones stay here as well.")
        )
        self._show()

    def show_all(self) -> None:
        """Back to all of them."""
        self._looking_at = ""
        self.message.clear()
        self._stack.setCurrentWidget(self._all)
        self.raise_button.setFocus()

    def show_incident(self, incident_id: str) -> None:
        """Look at one; as soon as it is known."""
        self._looking_at = incident_id
        self.message.clear()
        self._show_page()

    def close_dialogs(self) -> None:
        """Leave none open over a window that goes away."""
        if self.dialog is not None:
            self.dialog.done(QDialog.DialogCode.Rejected)

    # What is shown

    def _show(self) -> None:
        overview = self._model.overview
        incidents = overview.overview.incidents if overview.overview is not None else ()
        clear_out(self._list)
        for incident in incidents:
            row = IncidentRow(incident, overview.name_of(incident.account_key))
            row.open_wanted.connect(self.show_incident)
            self._list.addWidget(row)
        self._empty.setVisible(overview.overview is not None and not incidents)
        self.raise_button.setEnabled(bool(overview.checks))
        self._show_page()

    def _show_page(self) -> None:
        incident = self._model.of(self._looking_at)
        if incident is None:
            return
        overview = self._model.overview
        name = overview.name_of(incident.account_key)
        self.page.show_incident(incident, name, overview.check_of(incident.account_key))
        if self._stack.currentWidget() is not self.page:
            self._stack.setCurrentWidget(self.page)
            self.page.setFocus()

    def _take(self, _incident: Incident) -> None:
        self.message.show_message(GOOD, self.tr("The step is kept in the log."))

    def _say_closed(self) -> None:
        self.message.show_message(GOOD, self.tr("The incident is closed."))

    def _say_noted(self) -> None:
        self.message.show_message(GOOD, self.tr("The report is out; the log says so."))

    def _show_problem(self, problem: NatiqError) -> None:
        if self.dialog is None:
            self.message.show_message(STOP, words_for(problem))

    # What is done

    def ask_step(self, step: IncidentStep) -> None:
        """The step, with a note where there is something to say."""
        incident = self.page.incident
        if incident is not None:
            self._open(StepDialog(self._model, incident, step, self.window()))

    def ask_to_close(self) -> None:
        """Close it, or say why steps are left out."""
        incident = self.page.incident
        if incident is not None:
            self._open(CloseDialog(self._model, incident, self.window()))

    def _lead(self, step: IncidentStep) -> None:
        incident = self.page.incident
        if incident is None:
            return
        ways = {
            IncidentStep.CHANGE_PASSWORD: self.password_wanted,
            IncidentStep.REVOKE_APPS: self.apps_wanted,
            IncidentStep.END_SESSIONS: self.guided_wanted,
        }
        ways[step].emit(incident.account_key)

    def _open(self, dialog: QDialog) -> None:
        self.close_dialogs()
        self.message.clear()
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None
        self.page.setFocus()

    # The report

    def _print(self) -> None:
        incident = self.page.incident
        if incident is None:
            return
        # Printing is kept out of memory until somebody prints.
        from ui.factors.printing import ask_and_print  # noqa: PLC0415

        paper = self._paper(incident)
        ask_and_print(paper, self.window(), lambda: self._model.note_report(incident))

    def _choose_place(self) -> None:
        incident = self.page.incident
        if incident is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save the report"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"natiq-incident-{incident.number}.pdf")
        dialog.fileSelected.connect(lambda name: self.save_report(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_report(self, path: Path) -> None:
        """Write the report of the incident on view to ``path``."""
        incident = self.page.incident
        if incident is None:
            return
        from ui.guard.incident_paper import write_report  # noqa: PLC0415 - memory

        try:
            write_report(self._paper(incident), IncidentWords().name(incident), path)
        except NatiqError as problem:
            self._show_problem(problem)
            return
        self._model.note_report(incident)

    def _paper(self, incident: Incident):
        from ui.guard.incident_paper import incident_document  # noqa: PLC0415 - memory

        overview, by = self._model.overview, self._model.employee
        values = {
            "employee": by.name,
            "number": by.staff_number,
            "moment": moment_words(overview.now()),
        }
        made = fill(self.tr("Report made by {employee} ({number}) on {moment}."), values)
        account = overview.accounts.get(incident.account_key)
        platform = platform_name(account.platform) if account is not None else ""
        return incident_document(incident, overview.name_of(incident.account_key), platform, made)
