"""First step: who the employee is, typed or taken from the decision."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout

from core.delegation.model import DelegatedEmployee
from core.foundation.errors import NatiqError
from core.identity.model import IdentityProblem
from ui.sign_in.enrolment_model import EnrolmentModel
from ui.sign_in.step import Step
from ui.texts import fill, words_for
from ui.widgets.buttons import SecondaryButton
from ui.widgets.fields import Field
from ui.widgets.flags import read_from_the_left
from ui.widgets.labels import Label
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD


class WhoStep(Step):
    """Name and staff number; the decision, where it is at hand, saves the typing."""

    def __init__(self, model: EnrolmentModel) -> None:
        super().__init__(model)
        self.name = Field()
        self.name.input.setMaxLength(120)
        self.number = Field()
        self.number.input.setMaxLength(32)
        read_from_the_left(self.number.input)
        self.from_file = SecondaryButton(icon="file")
        self.people = QComboBox()
        self._people_label = Label()
        self._people_label.setBuddy(self.people)
        row = QHBoxLayout()
        row.addWidget(self.from_file)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.message)
        for widget in (self._people_label, self.people, self.name, self.number):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.people.hide()
        self._people_label.hide()
        self.setFocusProxy(self.name.input)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.from_file.clicked.connect(self._choose_file)
        self.people.activated.connect(self._take_chosen)
        self.model.decision_read.connect(self._show_decision)
        self.name.input.textChanged.connect(self._edited)
        self.number.input.textChanged.connect(self._edited)
        self.name.input.returnPressed.connect(self.number.input.setFocus)
        self.number.input.returnPressed.connect(self._enter)

    @property
    def title(self) -> str:
        return self.tr("Who are you?")

    @property
    def explanation(self) -> str:
        return self.tr(
            "As your decision names you. It decides by the staff number whom it delegates."
        )

    @property
    def ready(self) -> bool:
        return bool(self.name.text.strip()) and bool(self.number.text.strip())

    def go_on(self) -> None:
        try:
            self.model.name(self.name.text, self.number.text)
        except NatiqError as problem:
            field = self.name if problem.code is IdentityProblem.NAME_INVALID else self.number
            field.set_error(words_for(problem))
            field.input.setFocus()
            return
        self.done.emit()

    def retranslate(self) -> None:
        """The step's words."""
        self.from_file.setText(self.tr("Fill in from the decision…"))
        self._people_label.setText(self.tr("The decision names several employees. You are:"))
        self.people.setAccessibleName(self._people_label.text())
        self.name.set_words(self.tr("Name"))
        self.number.set_words(self.tr("Staff number"))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose the decision"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.model.read_decision(Path(name)))
        dialog.open()

    def _show_decision(self) -> None:
        decision = self.model.decision
        if decision is None:
            return
        self.people.clear()
        for one in decision.employees:
            self.people.addItem(line_of(one.name, one.job_title), one)
        several = len(decision.employees) > 1
        self.people.setVisible(several)
        self._people_label.setVisible(several)
        self._take(decision.employees[0])
        sentence = self.tr("Decision {number} of {issuer} is genuine.")
        self.message.show_message(
            GOOD, fill(sentence, {"number": decision.number, "issuer": decision.issuer})
        )
        (self.people if several else self.name.input).setFocus()

    def _take_chosen(self, index: int) -> None:
        self._take(self.people.itemData(index))

    def _take(self, employee: DelegatedEmployee) -> None:
        self.name.input.setText(employee.name)
        self.number.input.setText(employee.staff_number)

    def _edited(self) -> None:
        self.name.set_error("")
        self.number.set_error("")
        self.ready_changed.emit()

    def _enter(self) -> None:
        if self.ready:
            self.go_on()
