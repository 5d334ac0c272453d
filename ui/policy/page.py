"""The page of the publishing policy."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.foundation.errors import NatiqError
from ui.moments import date_words, moment_words
from ui.policy.changes_view import ChangesView
from ui.policy.clauses import ClauseList
from ui.policy.view_model import PolicyModel
from ui.texts import fill, words_for
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labels import MutedText, Title
from ui.widgets.panels import GOOD, STOP, WARNING, Badge, MessageBar
from ui.widgets.screen import Screen, scrolling
from ui.widgets.theme import Theme
from ui.widgets.tokens import SPACE

_POLICY, _CHANGES = 0, 1
_AT_THE_END = 4
"""Pixels."""
_SCROLLS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Space: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
}


class PolicyPage(Screen):
    """Every clause; at their end the employee says: read, and I will keep to it."""

    composer_wanted = Signal()

    def __init__(self, model: PolicyModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._read_to_end = False
        self._dialog: QFileDialog | None = None
        self._title = Title()
        self._facts = MutedText()
        self._badge = Badge()
        self.import_pack = SecondaryButton(icon="file")
        self.compare = SecondaryButton()
        self.compare.setCheckable(True)
        self.message = MessageBar()
        self._clauses = ClauseList(model.pack.clauses.values())
        self._area = scrolling(self._clauses)
        self.changes = ChangesView(theme)
        self._stack = QStackedWidget()
        self._hint = MutedText()
        self.acknowledge = PrimaryButton()
        self._build()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3)
        self._title.setWordWrap(False)
        head.addWidget(self._title)
        head.addWidget(self._badge)
        head.addStretch(1)
        head.addWidget(self.compare)
        head.addWidget(self.import_pack)
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.changes)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(SPACE * 3)
        foot.addWidget(self.acknowledge)
        foot.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 5, SPACE * 4, SPACE * 5, SPACE * 4)
        column.setSpacing(SPACE * 3)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(self.message)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)
        # Practice follows the policy that the program brings, and asks nobody to sign for it.
        self.import_pack.setVisible(not self._model.practice)
        self.compare.hide()
        self._foot.hide()

    def _connect(self) -> None:
        model, bar = self._model, self._area.verticalScrollBar()
        model.shown.connect(self._show)
        model.acknowledged.connect(self._say_acknowledged)
        model.imported.connect(self._say_imported)
        model.failed.connect(self._show_problem)
        model.busy_changed.connect(self._show_state)
        bar.valueChanged.connect(self._look_whether_read)
        bar.rangeChanged.connect(self._look_whether_read)
        self.import_pack.clicked.connect(self._choose_file)
        self.compare.toggled.connect(self._show_side)
        self.acknowledge.clicked.connect(lambda: model.acknowledge(read_to_end=self._read_to_end))

    def retranslate(self) -> None:
        """The page's words; the clauses are the policy's."""
        pack = self._model.pack
        self._title.setText(self.tr("Publishing policy"))
        self._facts.setText(
            fill(
                self.tr("Version {version}, issued by {issuer}, {date}."),
                {
                    "version": pack.version,
                    "issuer": pack.issuer,
                    "date": date_words(pack.issued),
                },
            )
        )
        self.import_pack.setText(self.tr("Import a policy…"))
        self.compare.setText(self.tr("What changed"))
        self.acknowledge.setText(self.tr("I have read it and will keep to it"))
        self._area.setAccessibleName(self.tr("Clauses of the policy"))
        self.setAccessibleName(self._title.text())
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.refresh()
        # After the layout: before it nothing knows how long the policy is.
        QTimer.singleShot(0, self, self._look_whether_read)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._look_whether_read)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of reading move the clauses, wherever on the page the focus is."""
        action = _SCROLLS.get(Qt.Key(event.key()))
        if action is None or self._stack.currentIndex() != _POLICY:
            super().keyPressEvent(event)
            return
        self._area.verticalScrollBar().triggerAction(action)

    def close_dialogs(self) -> None:
        """Leave no dialog open over a window that goes away."""
        if self._dialog is not None:
            self._dialog.close()

    @property
    def clause_area(self) -> QScrollArea:
        """The area in which the clauses are read."""
        return self._area

    def _look_whether_read(self) -> None:
        bar = self._area.verticalScrollBar()
        if self._read_to_end or not self._clauses.isVisible():
            return
        needs = self._clauses.heightForWidth(self._clauses.width())
        fits = bar.maximum() == 0 and needs <= self._area.viewport().height()
        if fits or (bar.maximum() > 0 and bar.value() >= bar.maximum() - _AT_THE_END):
            self._read_to_end = True
            self._show_state()

    def _show(self) -> None:
        changes = self._model.state.changes
        self.compare.setVisible(changes is not None and not changes.empty)
        if changes is not None:
            self.changes.show_changes(changes)
        if self._model.problems and not self.message.isVisible():
            self.message.show_message(WARNING, words_for(self._model.problems[0]))
        self._show_state()

    def _show_side(self, changes: bool) -> None:
        self._stack.setCurrentIndex(_CHANGES if changes else _POLICY)

    def _show_state(self) -> None:
        state, busy = self._model.state, self._model.busy
        self._badge.setVisible(not self._model.practice)
        if state.acknowledged is not None:
            sentence = self.tr("Acknowledged {moment}")
            words = fill(sentence, {"moment": moment_words(state.acknowledged.at)})
            self._badge.set_state(GOOD, words)
        else:
            self._badge.set_state(WARNING, self.tr("To be read"))
        self._foot.setVisible(state.needed)
        self._hint.setText(
            self.tr("What you confirm is recorded with the time.")
            if self._read_to_end
            else self.tr("Read to the end; then you can confirm.")
        )
        self.acknowledge.setEnabled(state.needed and self._read_to_end and not busy)
        self.import_pack.setEnabled(not busy)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Import a policy"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Policy packs (*.natiq-policy)"))
        dialog.fileSelected.connect(lambda name: self._model.bring_in(Path(name)))
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _say_acknowledged(self) -> None:
        self.message.show_message(
            GOOD,
            self.tr("Recorded: you have read the policy and will keep to it."),
            self.tr("Back to writing"),
            self.composer_wanted.emit,
        )

    def _say_imported(self, version: str) -> None:
        sentence = self.tr(
            "Version {version} was verified and taken. It is in force once you lock and sign in "
            "again; you read it then."
        )
        self.message.show_message(GOOD, fill(sentence, {"version": version}))

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))
