"""The composer's page: the text in the middle, its review at the trailing side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.foundation.errors import NatiqError
from core.policy.model import Finding, Severity
from core.publishing.model import Outcome
from ui.composer.autosave import SaveKind
from ui.composer.editor import Editor, Mark
from ui.composer.outcome_bar import OutcomeBar
from ui.composer.positions import Positions
from ui.composer.publish_dialog import PublishDialog, publish_words
from ui.composer.review_panel import ReviewPanel
from ui.composer.still_badge import StillBadge
from ui.composer.text_marks import marks_of
from ui.composer.view_model import ComposerModel
from ui.moments import time_words
from ui.speaking.account_card import decision_line
from ui.texts import fill, words_for
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labels import SmallText, Title, isolate, isolate_ltr
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING, Card, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.theme import Theme
from ui.widgets.tokens import SPACE

_PANEL_WIDTH = 340
_SAVED_WIDTH, _COUNTER_WIDTH = 160, 140
_NEARLY_FULL = 0.9


class ComposerPage(Screen):
    """Write, see what the review says, publish."""

    outbox_wanted = Signal()
    timeline_wanted = Signal()

    def __init__(self, model: ComposerModel, theme: Theme, policy_version: str) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self.editor = Editor()
        self.setFocusProxy(self.editor)
        self.panel = ReviewPanel(model.clauses(), policy_version)
        self.outcome = OutcomeBar()
        self.publish_button = PrimaryButton()
        self.new_button = SecondaryButton(icon="plus")
        self.accounts = QComboBox()
        self._title = Title()
        self._saved = StillBadge(theme, _SAVED_WIDTH)
        self._save_problem = MessageBar()
        self._counter = StillBadge(theme, _COUNTER_WIDTH)
        self._hint = SmallText()
        self._decision = SmallText()
        self._progress = QProgressBar()
        self._dialog: PublishDialog | None = None
        self._build()
        self._connect()
        self.retranslate()

    # Building

    def _build(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(SPACE * 5, SPACE * 4, SPACE * 5, SPACE * 4)
        middle.setSpacing(SPACE * 3)
        middle.addLayout(self._heading())
        middle.addWidget(self.outcome)
        middle.addWidget(self._save_problem)
        middle.addWidget(self._sheet(), 1)
        middle.addLayout(self._publish_row())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(middle, 1)
        self.panel.setFixedWidth(_PANEL_WIDTH)
        row.addWidget(self.panel)
        for one, after in (
            (self.editor, self.accounts),
            (self.accounts, self.publish_button),
            (self.publish_button, self.new_button),
        ):
            QWidget.setTabOrder(one, after)

    def _heading(self) -> QHBoxLayout:
        heading = QHBoxLayout()
        heading.setSpacing(SPACE * 3)
        self._title.setWordWrap(False)
        heading.addWidget(self._title)
        heading.addStretch(1)
        heading.addWidget(self._saved)
        heading.addWidget(self.new_button)
        return heading

    def _sheet(self) -> Card:
        sheet = Card()
        sheet.body.setContentsMargins(SPACE * 4, SPACE * 3, SPACE * 4, SPACE * 3)
        self.editor.setProperty("kind", "bare")
        sheet.add(self.editor, 1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE * 2)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._counter)
        sheet.add(foot)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        sheet.add(self._progress)
        self._progress.hide()
        return sheet

    def _publish_row(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(SPACE * 2)
        rows.addWidget(self._decision)
        row = QHBoxLayout()
        row.setSpacing(SPACE * 3)
        row.addWidget(self.publish_button)
        row.addWidget(self.accounts)
        row.addStretch(1)
        rows.addLayout(row)
        return rows

    def _connect(self) -> None:
        model = self._model
        model.draft_shown.connect(self._show_draft)
        model.speaker_changed.connect(self._show_speaker)
        model.counted.connect(self._show_count)
        model.reviewed.connect(self._show_review)
        model.save_changed.connect(self._show_saving)
        model.sending_changed.connect(self._show_sending)
        model.settled.connect(self._show_outcome)
        model.failed.connect(self._show_problem)
        self.editor.text_changed.connect(self._edited)
        self.editor.cursorPositionChanged.connect(self._cursor_moved)
        self.editor.refused_length.connect(self._refuse_length)
        self.panel.go_to_place.connect(self._go_to)
        self.panel.remove_place.connect(self._remove)
        self.panel.answered.connect(self._answer)
        self.publish_button.clicked.connect(self.confirm_publishing)
        self.new_button.clicked.connect(self.begin)
        self.accounts.activated.connect(self._choose_account)
        self.outcome.outbox_wanted.connect(self.outbox_wanted)
        self.outcome.timeline_wanted.connect(self.timeline_wanted)
        self._theme.changed.connect(self._show_marks)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.confirm_publishing)

    def retranslate(self) -> None:
        """The page's words; parts that show state say it again."""
        self._title.setText(self.tr("New post"))
        self.new_button.setText(self.tr("New draft"))
        self.new_button.setToolTip(isolate("Ctrl+N"))
        self.editor.setPlaceholderText(self.tr("Write here what the institution has to say…"))
        self.editor.setAccessibleName(self.tr("Text of the post"))
        self.editor.setAccessibleDescription(self.tr("Saved on this machine as you write"))
        self.accounts.setAccessibleName(self.tr("Publish as"))
        self._progress.setAccessibleName(self.tr("Sending"))
        self._show_speaker()
        self._show_count()
        self._show_saving()
        self._show_sending()

    # What can be done

    def begin(self) -> None:
        """Begin a new draft."""
        if self._model.begin():
            self.outcome.hide()
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm_publishing(self) -> None:
        """Show the text and the account once more before anything is published."""
        self._model.review()
        speaker = self._model.speaker
        if speaker is None or not self._model.ready() or self._dialog is not None:
            self._explain_why_not()
            return
        self._dialog = PublishDialog(speaker, self._model.text, self.window())
        self._dialog.confirmed.connect(self._model.publish)
        self._dialog.finished.connect(self._dialog_closed)
        self._dialog.open()

    def close_dialogs(self) -> None:
        """Leave no dialog open over a window that goes away."""
        if self._dialog is not None:
            self._dialog.reject()

    # What is shown

    def _show_draft(self) -> None:
        self.editor.load(self._model.text, self._model.cursor)

    def _show_speaker(self) -> None:
        speaker = self._model.speaker
        speakers = self._model.speakers()
        self.accounts.setVisible(len(speakers) > 1)
        self.accounts.clear()
        for one in speakers:
            self.accounts.addItem(line_of(one.account.name, f"@{one.account.handle}"), one.key)
        if speaker is None:
            self._decision.setText(self.tr("Import a decision to publish; drafting works."))
            self.publish_button.setText(self.tr("Publish"))
        else:
            self.accounts.setCurrentIndex(self.accounts.findData(speaker.key))
            self._decision.setText(decision_line(speaker))
            self.publish_button.setText(publish_words(speaker))
        self.panel.show_right(speaker)
        self._refresh_button()

    def _show_count(self) -> None:
        used, limit = self._model.used, self._model.limit
        if limit is None:
            self._counter.set_state(NEUTRAL, str(used), "info")
        else:
            left = limit - used
            tone = _tone_of(used, limit)
            spoken = (
                self.tr("%n characters too many", "", -left)
                if left < 0
                else self.tr("%n characters left", "", left)
            )
            self._counter.set_state(tone, isolate_ltr(f"{used} / {limit}"), spoken=spoken)
        self._refresh_button()

    def _show_review(self) -> None:
        self.panel.show_findings(self._model.findings, self._model.answers)
        self._show_marks()
        self._refresh_button()

    def _show_marks(self) -> None:
        answered = frozenset(self._model.answers)
        marks: list[Mark] = marks_of(
            self._model.text, self._model.findings, answered, self._theme.tokens
        )
        self.editor.show_marks(marks)

    def _show_saving(self) -> None:
        state = self._model.save_state
        if state.kind is SaveKind.SAVED and state.at is not None:
            time = {"time": time_words(state.at)}
            self._saved.set_state(GOOD, fill(self.tr("Saved locally {time}"), time))
        elif state.kind is SaveKind.PENDING:
            self._saved.set_state(NEUTRAL, self.tr("Saving…"), "clock")
        elif state.kind is SaveKind.NOTHING:
            self._saved.set_state(NEUTRAL, "")
        else:
            self._saved.set_state(STOP, self.tr("Not saved"))
        if state.kind is SaveKind.FAILED and state.problem is not None:
            remedy = self.tr(
                "The text is not saved yet; it is tried again. Copy it before closing."
            )
            self._save_problem.show_message(STOP, f"{words_for(state.problem)} {remedy}")
        elif state.kind is SaveKind.SAVED:
            self._save_problem.clear()

    def _show_sending(self) -> None:
        sending = self._model.sending
        self.editor.setReadOnly(sending)
        self.accounts.setEnabled(not sending)
        self.new_button.setEnabled(not sending)
        self._progress.setVisible(sending)
        self._refresh_button()

    def _show_outcome(self, outcome: Outcome) -> None:
        clause = self._model.clauses().get(getattr(outcome, "clause", None) or "")
        self.outcome.show_outcome(outcome, clause)

    def _show_problem(self, problem: NatiqError) -> None:
        self.outcome.show_problem(problem, self._model.clauses().get(problem.clause or ""))

    def _refresh_button(self) -> None:
        self.publish_button.setEnabled(self._model.ready())
        self._hint.setText(self._what_is_missing())

    def _what_is_missing(self) -> str:
        """Why the button does not publish yet, in one line under the text."""
        if self._model.sending:
            return self.tr("Sending…")
        if not self._model.text.strip() or self._model.speaker is None:
            return ""
        waiting = self._model.open_findings()
        if any(finding.severity is Severity.STOP for finding in waiting):
            return self.tr("%n open findings before publishing", "", len(waiting))
        if waiting:
            return self.tr("%n questions to answer before publishing", "", len(waiting))
        return self.tr("Ready to publish")

    # Slots

    def _edited(self) -> None:
        text = self.editor.text()
        units = self.editor.textCursor().position()
        self._model.edit(text, Positions(text).to_code_points(units))

    def _cursor_moved(self) -> None:
        if not self.editor.loading:
            self._model.place_cursor(self.editor.textCursor().position())

    def _refuse_length(self, limit: int) -> None:
        words = self.tr(
            "A draft holds at most %n characters. Nothing was inserted or lost.", "", limit
        )
        self.outcome.show_words(words)

    def _go_to(self, finding: Finding) -> None:
        self.editor.select(finding.start, finding.end)

    def _remove(self, finding: Finding) -> None:
        self.editor.remove(finding.start, finding.end)
        self._model.review()

    def _answer(self, finding: Finding, words: str, into_text: bool) -> None:
        self._model.answer(finding, words)
        if into_text:
            source = fill(self.tr("Source: {source}"), {}).replace("{source}", words)
            self.editor.append_paragraph(source)
            self._model.review()

    def _choose_account(self, index: int) -> None:
        self._model.choose(self.accounts.itemData(index))

    def _explain_why_not(self) -> None:
        waiting = self._model.open_findings()
        cards = self.panel.cards
        if waiting and cards:
            cards[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._go_to(waiting[0])

    def _dialog_closed(self) -> None:
        self._dialog = None
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)


def _tone_of(used: int, limit: int) -> str:
    if used > limit:
        return STOP
    if used >= limit * _NEARLY_FULL:
        return WARNING
    return GOOD if used else NEUTRAL
