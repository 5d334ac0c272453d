"""Audience, aim and labels of the draft, over the sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.composer.purpose.view_model import AIM, AUDIENCE, LABELS, PurposeModel
from ui.texts import fill
from ui.widgets.chips import ChipButton, ChipRow
from ui.widgets.screen import Screen


class PurposeChips(Screen):
    """``wanted`` names what is to be changed."""

    wanted = Signal(str)

    def __init__(self, model: PurposeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.audience, self.aim = ChipButton("people"), ChipButton("aim")
        self.labels = ChipButton("label")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ChipRow((self.audience, self.aim, self.labels)))
        for chip, what in ((self.audience, AUDIENCE), (self.aim, AIM), (self.labels, LABELS)):
            chip.clicked.connect(lambda _checked=False, what=what: self.wanted.emit(what))
        model.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """What is known, or the invitation to say it."""
        model = self._model
        for chip, said, known, missing in (
            (self.audience, model.audience, self.tr("Audience: {words}"), self._ask_audience()),
            (self.aim, model.aim, self.tr("Aim: {words}"), self._ask_aim()),
            (
                self.labels,
                self.tr(", ").join(model.labels),
                self.tr("Labels: {words}"),
                self.tr("Add labels"),
            ),
        ):
            chip.set_fact(fill(known, {"words": said}) if said else missing, empty=not said)

    def _ask_audience(self) -> str:
        if self._model.audience_required:
            return self.tr("Name the audience (required)")
        return self.tr("Name the audience")

    def _ask_aim(self) -> str:
        if self._model.audience_required:
            return self.tr("Name the aim (required)")
        return self.tr("Name the aim")
