"""Last step: the decision of delegation, imported or left for later."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from ui.moments import date_words
from ui.sign_in.enrolment_model import EnrolmentModel
from ui.sign_in.step import Step
from ui.texts import fill
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import Paragraph
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD


class DecisionStep(Step):
    """Choose the file, see what it delegates, begin to work."""

    def __init__(self, model: EnrolmentModel) -> None:
        super().__init__(model)
        self.choose = SecondaryButton(icon="file")
        self._accounts = Paragraph()
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.message)
        self.column.addWidget(self._accounts)
        self.column.addStretch(1)
        self.choose.clicked.connect(self._choose_file)
        model.imported.connect(self._show_decision)
        self.setFocusProxy(self.choose)
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Import your decision")

    @property
    def explanation(self) -> str:
        return self.tr(
            "The decision of delegation names you and the accounts that you speak for. Without it "
            "you can draft and review, but not publish; you can import it later under Accounts."
        )

    def retranslate(self) -> None:
        """The step's words."""
        self.choose.setText(self.tr("Choose the decision…"))
        self._show_decision()

    def _choose_file(self) -> None:
        self.message.clear()
        dialog = QFileDialog(self.window(), self.tr("Choose the decision"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.model.import_decision(Path(name)))
        dialog.open()

    def _show_decision(self) -> None:
        decision = self.model.decision if self.model.workplace is not None else None
        self._accounts.setVisible(decision is not None)
        if decision is None:
            return
        sentence = self.tr("Decision {number} was verified and imported. In force until {date}.")
        values = {"number": decision.number, "date": date_words(decision.valid_until)}
        self.message.show_message(GOOD, fill(sentence, values))
        accounts = [line_of(one.name, f"@{one.handle}") for one in decision.accounts]
        self._accounts.setText("\n".join((self.tr("You speak for:"), *accounts)))
