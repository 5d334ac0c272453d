"""The reports on this machine, as the settings name them."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.crash_reports.dialog import CrashReportDialog
from ui.crash_reports.view_model import CrashReportsModel
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import SmallText, StrongText
from ui.widgets.panels import Card
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class CrashReportsCard(Screen):
    """How many lie here, and the way to them."""

    def __init__(self, model: CrashReportsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.name, self.meaning = StrongText(), SmallText()
        self.look = SecondaryButton()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.meaning)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 4)
        row.addLayout(words, 1)
        row.addWidget(self.look)
        card = Card()
        card.add(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.look.clicked.connect(self._open)
        model.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """The card's words; they say how many there are."""
        count = self._model.count
        self.name.setText(self.tr("Reports of errors"))
        self.meaning.setText(
            self.tr("%n report(s) of errors lie on this machine and are sent to nobody.", "", count)
            if count
            else self.tr("No report of an error lies on this machine.")
        )
        self.look.setText(self.tr("Look at the reports"))
        self.look.setVisible(count > 0)

    def _open(self) -> None:
        self._model.list_all()
        if self._model.current is not None:
            CrashReportDialog(self._model, self.window()).open()
