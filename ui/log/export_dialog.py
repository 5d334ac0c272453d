"""Before the log leaves this machine: which part of it, for whom, and how that went."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from core.audit.model import Exported
from core.foundation.errors import NatiqError
from ui.links import copy_text
from ui.log.export_model import ExportModel
from ui.texts import fill, words_for
from ui.widgets.buttons import SecondaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import IsolatedLabel, SmallText, StrongText
from ui.widgets.panels import GOOD, NEUTRAL, STOP, Card
from ui.widgets.tokens import SPACE

_WIDTH = 560
_WHOLE = 100
_NOT_IN_NAMES = re.compile(r"[^0-9]+")


class ExportDialog(Dialog):
    """Stays open until it is closed, with what came of it."""

    def __init__(self, model: ExportModel, today: str, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model, self._today = model, today
        self.for_programs, self.for_people = QRadioButton(), QRadioButton()
        self.for_programs.setChecked(True)
        self._programs_words, self._people_words = SmallText(), SmallText()
        self._part, self._part_words = StrongText(), SmallText()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self._digest_name, self._digest = SmallText(), IsolatedLabel()
        self._digest.setWordWrap(True)
        self.copy = SecondaryButton(icon="copy")
        self._sha256 = ""
        self._build()
        self._connect()
        self._say()
        self._follow()

    def _build(self) -> None:
        part = Card()
        part.body.setSpacing(SPACE)
        part.add(self._part)
        part.add(self._part_words)
        self.add(part)
        for choice, words in (
            (self.for_programs, self._programs_words),
            (self.for_people, self._people_words),
        ):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(choice)
            column.addWidget(words)
            self.add(column)
        self.add(self.progress)
        self.add(self._digest_name)
        self.add(self._digest)
        self.buttons.insertWidget(1, self.copy)
        self.for_programs.setFocus()

    def _connect(self) -> None:
        model = self._model
        self.go_on.clicked.connect(self.choose_place)
        self.copy.clicked.connect(lambda: copy_text(self._sha256))
        model.progressed.connect(self._show_progress)
        model.exported.connect(self._say_exported)
        model.printed.connect(self._say_printed)
        model.failed.connect(self._say_why_not)
        model.stopped.connect(self._say_stopped)

    def _say(self) -> None:
        self.set_words(
            self.tr("Export the log"),
            self.tr(
                "The export tells who did what under which decision. Give it only to those "
                "who are entitled to it."
            ),
            self.tr("Choose a place…"),
            self.tr("Close"),
        )
        whole = not self._model.filter_words
        self._part.setText(
            self.tr("The whole log") if whole else self.tr("What the filter lets through")
        )
        self._part_words.setText("\n".join(self._model.filter_words))
        self._part_words.setVisible(not whole)
        self.for_programs.setText(self.tr("For verification (JSON Lines)"))
        self._programs_words.setText(
            self.tr(
                "Signed; anybody with the public key can verify it, without this program. What "
                "the filter leaves out stands in it without its content, so that nothing can be "
                "taken away."
            )
        )
        self.for_people.setText(self.tr("For reading (PDF)"))
        self._people_words.setText(
            self.tr("In the language of the program, to be read and printed. It proves nothing.")
        )
        self._digest_name.setText(self.tr("SHA-256 of the file"))
        self.copy.setText(self.tr("Copy"))
        self.progress.setAccessibleName(self.tr("How much of the log is exported"))

    def _follow(self) -> None:
        busy = self._model.busy
        self.go_on.setEnabled(not busy)
        self.for_programs.setEnabled(not busy)
        self.for_people.setEnabled(not busy)
        self.progress.setVisible(busy)
        self.back.setText(self.tr("Cancel") if busy else self.tr("Close"))
        for part in (self._digest_name, self._digest, self.copy):
            part.setVisible(bool(self._sha256) and not busy)

    def reject(self) -> None:
        """Stop what is under way; only then close."""
        if self._model.busy:
            self._model.stop()
        else:
            super().reject()

    def choose_place(self) -> None:
        """Ask where to, and begin."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        ending = "jsonl" if self.for_programs.isChecked() else "pdf"
        dialog = QFileDialog(self, self.tr("Export the log"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"natiq-log-{_NOT_IN_NAMES.sub('', self._today)}.{ending}")
        dialog.fileSelected.connect(lambda name: self.begin(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def begin(self, path: Path) -> None:
        """Export to ``path``, as it is chosen."""
        self.message.clear()
        self._sha256 = ""
        self._name = path.name
        self._show_progress(0.0)
        if self.for_programs.isChecked():
            self._model.export(path)
        else:
            self._model.write_paper(path)
        self._follow()

    def _show_progress(self, done: float) -> None:
        self.progress.setRange(0, _WHOLE if done >= 0 else 0)
        self.progress.setValue(int(done * _WHOLE))

    def _say_exported(self, exported: Exported) -> None:
        self._sha256 = exported.sha256
        self._digest.set_plain(exported.sha256)
        self._end()
        said = [
            fill(self.tr("Written to {name}."), {"name": self._name}),
            self.tr("%n entries stand in it.", "", exported.entries),
        ]
        if exported.withheld:
            said.append(self.tr("%n stand in it without their content.", "", exported.withheld))
        self.message.show_message(GOOD, " ".join(said))

    def _say_printed(self, entries: int) -> None:
        self._end()
        written = fill(self.tr("Written to {name}."), {"name": self._name})
        held = self.tr("%n entries stand in it.", "", entries)
        self.message.show_message(GOOD, f"{written} {held}")

    def _say_why_not(self, problem: NatiqError) -> None:
        self._end()
        self.message.show_message(STOP, words_for(problem))

    def _say_stopped(self) -> None:
        self._end()
        self.message.show_message(NEUTRAL, self.tr("Stopped. No file was written."))

    def _end(self) -> None:
        self._follow()
        self.back.setFocus()
