"""Asking for the fields of a template before it is written into the text."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.drafts.model import Phrase
from core.drafts.phrases import fields_of, filled
from ui.widgets.dialog import Dialog
from ui.widgets.fields import Field
from ui.widgets.screen import scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tokens import SPACE

_WIDTH = 460
_ROW, _MOST_HEIGHT = 76, 340


class FieldsDialog(Dialog):
    """``filled_in`` carries the text; an empty field stays in it as a field."""

    filled_in = Signal(str)

    def __init__(self, phrase: Phrase, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._phrase = phrase
        names = fields_of(phrase.text)
        self.fields = {name: Field() for name in names}
        self.add(self._rows_of(list(self.fields.values())))
        for name, field in self.fields.items():
            field.set_words(name)
        self.set_words(
            phrase.name,
            self.tr("What stays empty is marked in the text, and the review stops it."),
            self.tr("Write it into the text"),
            self.tr("Cancel"),
        )
        self.go_on.clicked.connect(self._write)
        next(iter(self.fields.values())).input.setFocus()

    def _rows_of(self, fields: Sequence[Field]) -> QWidget:
        content = ScrolledColumn()
        content.rows.setSpacing(SPACE * 3)
        inner = QVBoxLayout()
        inner.setSpacing(SPACE * 3)
        for field in fields:
            inner.addWidget(field)
        content.rows.addLayout(inner)
        content.rows.addStretch(1)
        area = scrolling(content)
        area.setFixedHeight(min(len(fields) * _ROW, _MOST_HEIGHT))
        return area

    def _write(self) -> None:
        values = {name: field.text.strip() for name, field in self.fields.items()}
        self.filled_in.emit(filled(self._phrase.text, values))
        self.accept()
