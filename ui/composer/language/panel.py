"""The language beside the text: every fix offered, put in one by one or by kind."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from ui.composer.language.desk import LanguageDesk
from ui.composer.language.fix_list import FixList
from ui.composer.language.issues import Issue
from ui.composer.language.words import kind_words
from ui.texts import fill
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.labels import MutedText, SmallText
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE


class LanguagePanel(Screen):
    """The fixes of the whole text, checked for as long as the panel is to be seen."""

    def __init__(self, desk: LanguageDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scope = SmallText()
        self._calm = MutedText()
        self._hint = SmallText()
        self.fixes = FixList()
        self.list = _List()
        self.list.setModel(self.fixes)
        self.apply = PrimaryButton()
        self.apply_kind = SecondaryButton()
        self.ignore = QuietButton()
        self.add_word = QuietButton()
        self._build()
        self.apply.clicked.connect(self._apply)
        self.apply_kind.clicked.connect(self._apply_kind)
        self.ignore.clicked.connect(self._ignore)
        self.add_word.clicked.connect(self._add_word)
        self.list.activated.connect(self._apply_index)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        desk.issues_changed.connect(self.refresh)
        desk.editor.text_changed.connect(self._refresh_buttons)
        self.retranslate()
        self.refresh()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 4, SPACE * 4, SPACE * 4, SPACE * 4)
        column.setSpacing(SPACE * 3)
        for part in (self._scope, self._calm):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)
        for button in (self.apply, self.apply_kind, self.add_word, self.ignore):
            column.addWidget(button)
        column.addStretch(0)

    def retranslate(self) -> None:
        """The panel's words."""
        # The tab above bears the name already; who hears the screen hears it here.
        self.setAccessibleName(self.tr("Language"))
        self._scope.setText(self.tr("Offered, never forced · works offline"))
        self._calm.setText(self.tr("Nothing to suggest."))
        self._hint.setText(self.tr("Enter or a double click puts the chosen fix in."))
        self.list.setAccessibleName(self.tr("Fixes offered"))
        self.apply.setText(self.tr("Apply"))
        self.ignore.setText(self.tr("Ignore"))
        self.add_word.setText(self.tr("Add to my words"))
        self._refresh_buttons()

    def refresh(self) -> None:
        """Show what is known now; the list keeps its place."""
        if not self.isVisible():
            return
        row = self.list.currentIndex().row()
        issues = self._desk.issues()
        self.fixes.show_issues(issues)
        self._calm.setVisible(not issues)
        self.list.setVisible(bool(issues))
        self._hint.setVisible(bool(issues))
        if issues:
            self.list.setCurrentIndex(self.fixes.index(max(0, min(row, len(issues) - 1))))
        self._refresh_buttons()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.want_all(wanted=True)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._desk.want_all(wanted=False)

    # Slots

    def _current(self) -> Issue | None:
        row = self.list.currentIndex().row()
        return self.fixes.issues[row] if 0 <= row < len(self.fixes.issues) else None

    def _refresh_buttons(self) -> None:
        issue = self._current()
        can_fix = issue is not None and issue.replacement is not None
        kinds = [one.kind for one in self.fixes.issues if one.replacement is not None]
        same = kinds.count(issue.kind) if issue is not None else 0
        self.apply.setEnabled(can_fix)
        self.apply_kind.setVisible(same > 1)
        if issue is not None and same > 1:
            name = fill(self.tr("Apply all: {kind}"), {"kind": kind_words(issue.kind)})
            self.apply_kind.setText(name)
        self.ignore.setEnabled(issue is not None)
        self.add_word.setVisible(issue is not None and issue.spelling)

    def _chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._refresh_buttons()

    def _apply(self) -> None:
        issue = self._current()
        if issue is not None:
            self._desk.apply(issue)
            self.refresh()

    def _apply_index(self, _index: QModelIndex) -> None:
        self._apply()

    def _apply_kind(self) -> None:
        issue = self._current()
        if issue is not None:
            self._desk.apply_all(issue.kind)
            self.refresh()

    def _ignore(self) -> None:
        issue = self._current()
        if issue is not None:
            self._desk.model.ignore(issue)

    def _add_word(self) -> None:
        issue = self._current()
        if issue is not None:
            self._desk.model.add_word(issue.words)


class _List(QListView):
    """Enter puts the chosen fix in, wherever the style thinks otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
