"""The public key of this log: its fingerprint to compare, its file to hand over."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from core.audit.model import PublicKey
from core.foundation.errors import NatiqError
from ui.links import copy_text
from ui.texts import fill, words_for
from ui.widgets.buttons import SecondaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.flags import read_from_the_left
from ui.widgets.labels import IsolatedLabel, Paragraph
from ui.widgets.panels import GOOD, STOP, Card
from ui.widgets.tokens import SPACE

_WIDTH = 560
_IN_A_LINE = 4


class KeyDialog(Dialog):
    """``save_wanted`` brings the path that was chosen for the key's file."""

    save_wanted = Signal(object)

    def __init__(self, key: PublicKey, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self.fingerprint = key.fingerprint
        card, grid = Card(), QGridLayout()
        grid.setVerticalSpacing(SPACE)
        for at, group in enumerate(self.fingerprint.split()):
            label = IsolatedLabel(group)
            label.setProperty("kind", "secret")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(label, at // _IN_A_LINE, at % _IN_A_LINE)
        card.add(grid)
        # The groups are read from the left in any language, as they are compared.
        read_from_the_left(card)
        card.setAccessibleName(self.fingerprint)
        self.add(card)
        self.add(
            Paragraph(
                self.tr(
                    "Save the key now and give it to whoever verifies exports, on another way "
                    "than the exports themselves. Compare the fingerprint by telephone. The key "
                    "cannot sign anything: that half never leaves this machine."
                )
            )
        )
        self.copy = SecondaryButton(self.tr("Copy the fingerprint"), icon="copy")
        self.buttons.insertWidget(1, self.copy)
        self.set_words(
            self.tr("Public key of the log"),
            self.tr("Each entry is signed; with this key anybody can verify the signatures."),
            self.tr("Save the public key…"),
            self.tr("Close"),
        )
        self.go_on.set_icon("save")
        self.go_on.clicked.connect(self._choose_place)
        self.copy.clicked.connect(self._copy)

    def say_saved(self, name: str) -> None:
        """The file is written."""
        words = self.tr("The public key is in the file {name}.")
        self.message.show_message(GOOD, fill(words, {"name": name}))

    def show_problem(self, problem: NatiqError) -> None:
        """Why it is not."""
        self.message.show_message(STOP, words_for(problem))

    def _copy(self) -> None:
        copy_text(self.fingerprint)
        self.message.show_message(GOOD, self.tr("The fingerprint is on the clipboard."))

    def _choose_place(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save the public key"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("natiq-log-key.json")
        dialog.fileSelected.connect(lambda name: self.save_wanted.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
