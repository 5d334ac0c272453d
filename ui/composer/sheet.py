"""The sheet: the text, and under it everything that goes out with it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QVBoxLayout, QWidget

from core.policy.model import Severity
from core.publishing.model import PublishingProblem
from ui.composer.attachments.strip import AttachmentStrip
from ui.composer.counter_button import CounterButton
from ui.composer.phrases.menu import PhrasesMenu
from ui.composer.poll.strip import PollStrip
from ui.composer.relation.strip import RelationStrip
from ui.composer.thread.break_lines import BreakLines
from ui.composer.thread.part_list import PartList
from ui.composer.tool_row import ToolRow
from ui.composer.view_model import ComposerModel
from ui.composer.writing_field import WritingField
from ui.texts import words_for
from ui.widgets.buttons import SecondaryButton
from ui.widgets.giving_way import GivingWay
from ui.widgets.labels import SmallText
from ui.widgets.panels import Card
from ui.widgets.screen import Screen
from ui.widgets.theme import Theme
from ui.widgets.tokens import SPACE

_TEXT_HEIGHT = 96


class Sheet(Screen):
    """Shows the draft that the model holds, and tells the model what is written."""

    def __init__(
        self,
        model: ComposerModel,
        theme: Theme,
        make_phrases: Callable[[QWidget], PhrasesMenu],
        make_language: Callable[[QWidget], QMenu],
    ) -> None:
        super().__init__()
        self._model = model
        self.editor = WritingField()
        self.editor.add_overlay(BreakLines(self.editor, theme))
        self.parts = PartList(model.in_parts, theme)
        self.attachments = AttachmentStrip(model.attachments)
        self.poll = PollStrip(model.poll)
        self.relation = RelationStrip(model.related)
        self.tools = ToolRow(model, make_phrases, make_language)
        self.counter = CounterButton(theme)
        self.split = SecondaryButton(icon="thread")
        self._hint = SmallText()
        self._progress = QProgressBar()
        self._build()
        self._connect()
        self.retranslate()

    # Building

    def _build(self) -> None:
        card = Card()
        card.body.setContentsMargins(SPACE * 4, SPACE * 3, SPACE * 4, SPACE * 2)
        self.editor.setProperty("kind", "bare")
        self.editor.setMinimumHeight(_TEXT_HEIGHT)
        card.add(self.relation)
        card.add(self.editor, 1)
        hint = QHBoxLayout()
        hint.setSpacing(SPACE * 3)
        hint.addWidget(self._hint, 1)
        hint.addWidget(self.split)
        self.split.hide()
        card.add(GivingWay(self._beside_the_text()))
        card.add(hint)
        self.tools.row.addWidget(self.counter)
        card.add(self.tools)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        card.add(self._progress)
        self._progress.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _beside_the_text(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        for part in (self.parts, self.attachments, self.poll):
            column.addWidget(part)
        return content

    def _connect(self) -> None:
        model = self._model
        model.draft_shown.connect(self._show_draft)
        model.counted.connect(self._show_count)
        model.sending_changed.connect(self._show_sending)
        for signal in (model.extras_changed, model.reviewed, model.speaker_changed):
            signal.connect(self._show_hint)
        model.attachments.busy_changed.connect(self._show_hint)
        model.in_parts.offered.connect(self._show_offer)
        self.editor.text_changed.connect(self._edited)
        self.editor.cursorPositionChanged.connect(self._cursor_moved)
        self.split.clicked.connect(self.take_offer)
        self.relation.account_wanted.connect(model.choose)
        self.tools.break_wanted.connect(self.begin_part)
        self.parts.go_to_part.connect(self._go_to_part)
        self.parts.move_part.connect(self._move_part)
        self.parts.join_wanted.connect(self.join)

    def retranslate(self) -> None:
        """The sheet's words; parts that show state say it again."""
        self.editor.setPlaceholderText(self.tr("Write here what the institution has to say…"))
        self.editor.setAccessibleName(self.tr("Text of the post"))
        self.editor.setAccessibleDescription(self.tr("Saved on this machine as you write"))
        self._progress.setAccessibleName(self.tr("Sending"))
        self._show_count()
        self._show_offer()
        self._show_sending()

    # What can be done

    def take_offer(self) -> None:
        """Divide the text as offered, as one step to be undone."""
        offer = self._model.in_parts.offer
        if offer is not None and offer.source == self._model.text:
            self._replace_all(offer.text, 0)

    def begin_part(self) -> None:
        """Begin a new part where the cursor stands, in place of what is selected."""
        self._replace_all(*self._model.in_parts.broken(*self.editor.selection()))

    def join(self) -> None:
        """Make one post of all parts, as one step to be undone."""
        self._replace_all(self._model.in_parts.joined(), 0)

    def _replace_all(self, text: str, cursor: int) -> None:
        self._model.keep_revision()
        self.editor.put(text, cursor)

    # What is shown

    def _show_draft(self) -> None:
        self.attachments.forget_message()
        self.editor.load(self._model.text, self._model.cursor)

    def _show_count(self) -> None:
        part = self._model.part
        self.counter.show_count(part, len(self._model.in_parts.parts))
        if part is not None:
            self.parts.show_current(part.number)
        self._show_hint()

    def _show_offer(self) -> None:
        offer = self._model.in_parts.offer
        self.split.setVisible(offer is not None)
        if offer is not None:
            self.split.setText(self.tr("Split into a thread of %n", "", offer.parts))

    def _show_sending(self) -> None:
        sending = self._model.sending
        self.editor.setReadOnly(sending)
        self._progress.setVisible(sending)
        self.tools.set_sending(sending)
        self.relation.set_sending(sending)
        for part in (self.parts, self.attachments, self.poll, self.split):
            part.setEnabled(not sending)
        self._show_hint()

    def _show_hint(self) -> None:
        words = self._what_is_missing()
        if words != self._hint.text():
            self._hint.setText(words)

    @property
    def hint(self) -> str:
        """Why the button does not publish yet."""
        return self._hint.text()

    def _what_is_missing(self) -> str:
        model = self._model
        if model.sending:
            return self.tr("Sending…")
        if not model.text.strip() or model.speaker is None:
            return ""
        waiting = model.open_findings()
        if any(finding.severity is Severity.STOP for finding in waiting):
            return self.tr("%n open findings before publishing", "", len(waiting))
        if waiting:
            return self.tr("%n questions to answer before publishing", "", len(waiting))
        return self._what_extras_lack() or self.tr("Ready to publish")

    def _what_extras_lack(self) -> str:
        model = self._model
        incomplete = len(model.attachments.incomplete)
        if incomplete:
            return self.tr("%n attachments lack a description or their rights", "", incomplete)
        if model.attachments.busy:
            return self.tr("An attachment is being added")
        if model.poll.stranded:
            return self.tr("This account's platform does not take this poll.")
        if model.poll_beside_attachments:
            return words_for(PublishingProblem.POLL_WITH_ATTACHMENTS)
        if model.related.problem:
            return self.tr("This account cannot publish it as an answer or a quotation.")
        if model.purpose.missing:
            return self.tr("Name the audience and the aim before publishing")
        return ""

    # Slots

    def _edited(self) -> None:
        text = self.editor.text()
        self._model.edit(text, self.editor.cursor_offset())

    def _cursor_moved(self) -> None:
        if not self.editor.loading:
            self._model.place_cursor(self.editor.cursor_offset())

    def _go_to_part(self, number: int) -> None:
        part = self._model.in_parts.parts[number - 1]
        self.editor.select(part.start, part.start)

    def _move_part(self, number: int, place: int) -> None:
        focused = self.parts.rows.hasFocus()
        self._replace_all(self._model.in_parts.moved(number, place), self._model.cursor)
        if focused:
            self.parts.rows.setFocus()
            self.parts.rows.setCurrentRow(place - 1)
