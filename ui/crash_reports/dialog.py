"""A report as it would be handed on, and the employee's decision about it."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QWidget

from core.foundation.errors import NatiqError
from ui.crash_reports.view_model import CrashReportsModel
from ui.links import copy_text
from ui.moments import moment_words
from ui.texts import fill, words_for
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.flags import read_from_the_left
from ui.widgets.labels import StrongText
from ui.widgets.panels import GOOD, STOP
from ui.widgets.tokens import SPACE

_WIDTH = 720
_TEXT_HEIGHT, _TEXT_PX = 260, 13


class CrashReportDialog(Dialog):
    """Goes from report to report, and closes when none is left."""

    def __init__(self, model: CrashReportsModel, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self.which = StrongText()
        self.newer, self.older = QuietButton(), QuietButton()
        self.text = QPlainTextEdit()
        self.copy, self.save = SecondaryButton(icon="copy"), SecondaryButton(icon="save")
        self.delete = SecondaryButton(icon="trash")
        self._build()
        self._say()
        self._connect()
        self._show()
        self.text.setFocus()

    def _build(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(SPACE * 2)
        heading.addWidget(self.which, 1)
        heading.addWidget(self.newer)
        heading.addWidget(self.older)
        self.add(heading)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_TEXT_HEIGHT)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(_TEXT_PX)
        self.text.setFont(font)
        # Names of files and functions: read from the left in any language.
        read_from_the_left(self.text)
        self.add(self.text)
        for at, button in enumerate((self.copy, self.save, self.delete), start=1):
            self.buttons.insertWidget(at, button)

    def _say(self) -> None:
        self.set_words(
            self.tr("Report of an error"),
            self.tr(
                "This is all that the report holds, exactly as it would be handed on: where in "
                "the program it happened, and the versions. None of your texts, names or secrets "
                "is in it. It lies on this machine only and is sent to nobody. IT support can "
                "find the fault by it: copy or save it for them, keep it here, or delete it."
            ),
            self.tr("Keep"),
            self.tr("Decide later"),
        )
        self.newer.setText(self.tr("Newer one"))
        self.older.setText(self.tr("Older one"))
        self.copy.setText(self.tr("Copy"))
        self.save.setText(self.tr("Save as…"))
        self.delete.setText(self.tr("Delete"))
        self.text.setAccessibleName(self.tr("The report's text"))

    def _connect(self) -> None:
        model = self._model
        self.go_on.clicked.connect(model.keep)
        self.delete.clicked.connect(model.delete)
        self.newer.clicked.connect(lambda: model.go_to(model.at - 1))
        self.older.clicked.connect(lambda: model.go_to(model.at + 1))
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._choose_place)
        model.changed.connect(self._show)
        model.saved.connect(self._say_saved)
        model.failed.connect(self._show_problem)

    def _show(self) -> None:
        model = self._model
        report = model.current
        if report is None:
            self.accept()
            return
        self.message.clear()
        values = {"at": moment_words(report.at), "one": model.at + 1, "all": len(model.listed)}
        several = len(model.listed) > 1
        words = self.tr("Report {one} of {all}: {at}") if several else "{at}"
        self.which.setText(fill(words, values))
        self.newer.setVisible(several)
        self.older.setVisible(several)
        self.newer.setEnabled(model.at > 0)
        self.older.setEnabled(model.at < len(model.listed) - 1)
        self.go_on.setVisible(not report.decided)
        self.back.setText(self.tr("Close") if report.decided else self.tr("Decide later"))
        self.text.setPlainText(model.text)

    def _copy(self) -> None:
        copy_text(self._model.text)
        self.message.show_message(GOOD, self.tr("The report is on the clipboard."))

    def _say_saved(self, name: str) -> None:
        words = fill(self.tr("A copy of the report is in the file {name}."), {"name": name})
        self.message.show_message(GOOD, words)

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))

    def _choose_place(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save the report"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("natiq-crash-report.txt")
        dialog.fileSelected.connect(lambda name: self._model.save(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
