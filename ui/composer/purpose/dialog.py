"""Saying whom a post is for, what for, and under which labels its draft is found."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from core.drafts.model import MOST_LABELS, PURPOSE_LIMIT
from ui.composer.purpose.view_model import AIM, AUDIENCE, LABELS, PurposeModel
from ui.widgets.dialog import Dialog
from ui.widgets.fields import Field

_WIDTH = 460
_LONGEST_LABELS = 400
_BETWEEN = re.compile("[,،؛;\n]")


class PurposeDialog(Dialog):
    """Three lines, each completed from what was used before."""

    def __init__(self, model: PurposeModel, what: str, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model = model
        self.fields = {AUDIENCE: Field(), AIM: Field(), LABELS: Field(LabelsLine())}
        for name, field in self.fields.items():
            field.input.setMaxLength(PURPOSE_LIMIT if name != LABELS else _LONGEST_LABELS)
            self.add(field)
        self.fields[AUDIENCE].input.setText(model.audience)
        self.fields[AIM].input.setText(model.aim)
        self.fields[LABELS].input.setText(self.tr(", ").join(model.labels))
        self._complete()
        self._say()
        self.go_on.clicked.connect(self._keep)
        chosen = self.fields[what]
        chosen.input.selectAll()
        chosen.input.setFocus()

    def _complete(self) -> None:
        _complete(self.fields[AUDIENCE].input, self._model.used_audiences())
        _complete(self.fields[AIM].input, self._model.used_aims())
        labels = self.fields[LABELS].input
        if isinstance(labels, LabelsLine):
            labels.complete_from(self._model.used_labels())

    def _say(self) -> None:
        self.set_words(
            self.tr("Whom is this post for?"),
            self.tr("A post speaks to somebody about something. Neither is published with it."),
            self.tr("Keep"),
            self.tr("Cancel"),
        )
        self.fields[AUDIENCE].set_words(
            self.tr("Audience"), placeholder=self.tr("Residents of a quarter, visitors, traders…")
        )
        self.fields[AIM].set_words(
            self.tr("Aim"), placeholder=self.tr("A service notice, an invitation, an answer…")
        )
        self.fields[LABELS].set_words(
            self.tr("Labels"), self.tr("Several with commas between them.")
        )

    def _keep(self) -> None:
        audience, aim = self.fields[AUDIENCE].text, self.fields[AIM].text
        if self._model.change(audience, aim, labels_in(self.fields[LABELS].text)):
            self.accept()


class LabelsLine(QLineEdit):
    """Completes the label that is being written, not the whole line."""

    def __init__(self) -> None:
        super().__init__()
        self._suggestions: QCompleter | None = None
        self.textEdited.connect(self._suggest)

    def complete_from(self, labels: Sequence[str]) -> None:
        """Offer these."""
        suggestions = _completer(labels, self)
        suggestions.setWidget(self)
        suggestions.activated.connect(self._take)
        self._suggestions = suggestions

    def _suggest(self, line: str) -> None:
        if self._suggestions is None:
            return
        begun = _BETWEEN.split(line)[-1].strip()
        self._suggestions.setCompletionPrefix(begun)
        if begun and self._suggestions.completionCount():
            self._suggestions.complete()
        elif (popup := self._suggestions.popup()) is not None:
            popup.hide()

    def _take(self, label: str) -> None:
        begun = _BETWEEN.split(self.text())[-1].strip()
        self.setText(self.text()[: len(self.text()) - len(begun)] + label)


def labels_in(line: str) -> tuple[str, ...]:
    """The labels of a line, each once, in their order."""
    found = (" ".join(label.split()) for label in _BETWEEN.split(line))
    return tuple(dict.fromkeys(label for label in found if label))[:MOST_LABELS]


def _complete(line: QLineEdit, words: Sequence[str]) -> None:
    line.setCompleter(_completer(words, line))


def _completer(words: Sequence[str], parent: QWidget) -> QCompleter:
    completer = QCompleter(QStringListModel(list(words), parent), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
