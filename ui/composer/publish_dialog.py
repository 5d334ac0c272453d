"""The last look before publishing: exactly this, under exactly this account."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from ui.composer.publish_extras import PublishExtras
from ui.composer.schedule.accounts_box import AccountsBox
from ui.composer.schedule.plan import PublishPlan, Timing
from ui.composer.schedule.when_box import WhenBox
from ui.composer.schedule.words import PublishWords
from ui.composer.view_model import ComposerModel
from ui.moments import time_words
from ui.speaking.account_card import AccountCard
from ui.speaking.speakers import Speaker
from ui.tasks import Tasks
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labels import MutedText, Title
from ui.widgets.panels import Card
from ui.widgets.screen import scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tokens import SPACE

_WIDTH, _HEIGHT = 900, 600
_EDGE = 32
"""Of the window that stays to be seen behind it."""
_CHOICES_WIDTH, _CHOICES_LEAST = 340, 230
_TEXT_PX = 16


class PublishDialog(QDialog):
    """Open it with ``open()``; ``confirmed`` comes at most once, ``plan`` holds what was chosen."""

    confirmed = Signal()

    def __init__(
        self, model: ComposerModel, tasks: Tasks, speaker: Speaker, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(_WIDTH, parent.width() - _EDGE), min(_HEIGHT, parent.height() - _EDGE))
        self._speaker = speaker
        # A third of a narrow window, so that the text keeps the rest.
        self._choices_width = min(_CHOICES_WIDTH, max(_CHOICES_LEAST, parent.width() // 3))
        self._title = Title()
        self._note = MutedText()
        self._parts = model.leaving_texts()
        self._text = _shown_text(self._parts)
        self._extras = PublishExtras(model)
        self._speakers = {one.key: one for one in model.speakers()}
        self.plan = PublishPlan(
            model.planning, tasks, speaker, model.speakers(), len(self._parts), self
        )
        self.accounts, self.when = AccountsBox(self.plan), WhenBox(self.plan)
        self._publish = PrimaryButton()
        self._back = SecondaryButton()
        self._build()
        self._publish.clicked.connect(self._confirm)
        self._back.clicked.connect(self.reject)
        self.plan.changed.connect(self._follow)
        self._say()
        # Nobody publishes by pressing Enter once too often.
        self._publish.setAutoDefault(False)
        self._publish.setDefault(False)
        self._back.setDefault(True)
        self._back.setFocus()
        self.plan.begin()

    def _build(self) -> None:
        halves = QHBoxLayout()
        halves.setSpacing(SPACE * 5)
        halves.addWidget(self._card(), 1)
        halves.addWidget(self._choices())
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE * 3)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._publish)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 6, SPACE * 5, SPACE * 6, SPACE * 5)
        column.setSpacing(SPACE * 3)
        column.addWidget(self._title)
        column.addLayout(halves, 1)
        column.addWidget(self._note)
        column.addLayout(buttons)
        QWidget.setTabOrder(self._back, self._publish)
        QWidget.setTabOrder(self._publish, self._text)

    def _card(self) -> Card:
        card = Card()
        account = AccountCard()
        account.show_speaker(self._speaker)
        card.add(account)
        card.add(self._text, 1)
        card.add(self._extras)
        return card

    def _choices(self) -> QWidget:
        held = ScrolledColumn()
        held.rows.setSpacing(SPACE * 5)
        held.rows.addWidget(self.when)
        held.rows.addWidget(self.accounts)
        held.rows.addStretch(1)
        area = scrolling(held)
        area.setFixedWidth(self._choices_width)
        return area

    def _say(self) -> None:
        title = self.tr("Publish this text?")
        if len(self._parts) > 1:
            title = self.tr("Publish this thread of %n parts?", "", len(self._parts))
        self._title.setText(title)
        self.setWindowTitle(title)
        self._note.setText(
            self.tr(
                "What is published is the institution's official view, "
                "and the log keeps your name beside it."
            )
        )
        self._text.setAccessibleName(self.tr("The text as it will appear"))
        self._back.setText(self.tr("Back to the text"))
        self._follow()

    def _follow(self) -> None:
        """The button says as whom, and when."""
        plan = self.plan
        accounts = [self._speakers.get(key, self._speaker) for key in plan.account_keys]
        words, at = PublishWords(), plan.at
        if plan.timing is Timing.NOW or at is None:
            self._publish.setText(words.publish(accounts))
        else:
            day = at.astimezone(plan.habits.zone).date()
            self._publish.setText(words.plan(accounts, day, time_words(at, plan.habits.zone)))
        self._publish.setEnabled(plan.ready)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter opened this; held down, it must not confirm as well."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.isAutoRepeat():
            event.accept()
            return
        if enter and self.focusWidget() is self._publish:
            # Who has gone to this button on purpose means it.
            self._publish.click()
            return
        super().keyPressEvent(event)

    def _confirm(self) -> None:
        self._publish.setEnabled(False)
        self.plan.changed.disconnect(self._follow)
        self.confirmed.emit()
        self.accept()


def _shown_text(parts: Sequence[str]) -> QTextEdit:
    """The text as readers will see it, which can be selected and read aloud, not changed.

    The parts of a thread stand apart by a line.
    """
    shown = QTextEdit()
    shown.setProperty("kind", "bare")
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    shown.setAcceptRichText(False)
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    shown.document().setDefaultTextOption(option)
    font = shown.font()
    font.setPixelSize(_TEXT_PX)
    shown.setFont(font)
    writer = QTextCursor(shown.document())
    for number, part in enumerate(parts):
        if number:
            _rule_off(writer, shown.palette().color(QPalette.ColorRole.Mid))
        writer.insertText(part)
    shown.moveCursor(QTextCursor.MoveOperation.Start)
    return shown


def _rule_off(writer: QTextCursor, ink: QColor) -> None:
    """Begin a paragraph under a line: a filled paragraph as low as a letter can be."""
    ruled, low = QTextBlockFormat(), QTextCharFormat()
    ruled.setBackground(ink)
    ruled.setTopMargin(SPACE * 2)
    ruled.setBottomMargin(SPACE * 2)
    low.setProperty(QTextFormat.Property.FontPixelSize.value, 1)
    writer.insertBlock(ruled, low)
    writer.insertBlock(QTextBlockFormat(), QTextCharFormat())
