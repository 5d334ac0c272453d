"""Fourth step: recovery codes, printed or saved before anything goes on."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QGridLayout, QHBoxLayout

from ui.sign_in.enrolment_model import EnrolmentModel
from ui.sign_in.recovery_paper import paper_document, paper_text
from ui.sign_in.step import Step
from ui.widgets.arrange import clear_out
from ui.widgets.buttons import SecondaryButton
from ui.widgets.flags import read_from_the_left
from ui.widgets.labels import IsolatedLabel
from ui.widgets.panels import GOOD, Card
from ui.widgets.tokens import SPACE

_COLUMNS = 2


class RecoveryStep(Step):
    """Ten codes, and the word of the employee that they are kept."""

    def __init__(self, model: EnrolmentModel) -> None:
        super().__init__(model)
        self._card = Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE * 8)
        self._grid.setVerticalSpacing(SPACE)
        self._card.add(self._grid)
        read_from_the_left(self._card)
        self.print_button = SecondaryButton(icon="print")
        self.save_button = SecondaryButton(icon="save")
        self.kept = QCheckBox()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE * 3)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        self.column.addWidget(self._card)
        self.column.addLayout(buttons)
        self.column.addWidget(self.kept)
        self.column.addWidget(self.message)
        self.column.addStretch(1)
        self._paper: QTextDocument | None = None
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._choose_place)
        self.kept.toggled.connect(self.ready_changed)
        model.saved.connect(self._say_saved)
        model.created.connect(self.done)
        self.setFocusProxy(self.print_button)
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Keep your recovery codes")

    @property
    def explanation(self) -> str:
        return self.tr(
            "If the telephone is lost, each of these codes replaces the authenticator once. They "
            "are not shown again: print them or write them down, and keep them under lock, away "
            "from this computer."
        )

    @property
    def ready(self) -> bool:
        return self.kept.isChecked()

    def start(self) -> None:
        clear_out(self._grid)
        pending = self.model.pending
        for number, code in enumerate(pending.recovery_codes if pending else ()):
            label = IsolatedLabel(code)
            label.setProperty("kind", "code")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._grid.addWidget(label, number // _COLUMNS, number % _COLUMNS)
        super().start()

    def go_on(self) -> None:
        self.message.clear()
        self.model.finish()

    def forget(self) -> None:
        """Show the codes no longer."""
        clear_out(self._grid)
        self._paper = None
        self.kept.setChecked(False)

    def retranslate(self) -> None:
        """The step's words."""
        self.print_button.setText(self.tr("Print…"))
        self.save_button.setText(self.tr("Save as a file…"))
        self.kept.setText(self.tr("I have kept the codes in a safe place"))
        self._card.setAccessibleName(self.tr("Recovery codes"))

    def _print(self) -> None:
        pending = self.model.pending
        if pending is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paper = paper_document(pending.employee, pending.recovery_codes)

        def print_it() -> None:
            paper.print_(printer)
            self.message.show_message(GOOD, self.tr("The codes were sent to the printer."))

        dialog.accepted.connect(print_it)
        # The print dialog hides the plain ``open`` behind one for C++.
        QDialog.open(dialog)

    def _choose_place(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self.window(), self.tr("Save the recovery codes"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("natiq-recovery-codes.txt")
        dialog.fileSelected.connect(self._save)
        dialog.open()

    def _save(self, name: str) -> None:
        pending = self.model.pending
        if pending is not None:
            self.model.save_codes(Path(name), paper_text(pending.employee, pending.recovery_codes))

    def _say_saved(self) -> None:
        words = self.tr("Saved. Move the file off this computer, to a place under lock.")
        self.message.show_message(GOOD, words)
