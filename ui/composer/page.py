"""The composer's page: heading, sheet and the way out in the middle, the panels beside them."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core.foundation.errors import NatiqError
from core.policy.beside import Beside
from core.policy.model import AnswerKind, Finding
from ui.composer.attachments.bringing import brings_media
from ui.composer.attachments.desk import AttachmentsDesk
from ui.composer.autosave import SaveKind
from ui.composer.editor import Mark
from ui.composer.heading import ComposerHeading
from ui.composer.language.commands import TextCommands
from ui.composer.language.desk import LanguageDesk
from ui.composer.language.menu import LanguageMenu
from ui.composer.language.model import LanguageModel
from ui.composer.language.panel import LanguagePanel
from ui.composer.one_dialog import OneDialog
from ui.composer.outcome_bar import OutcomeBar
from ui.composer.phrases.desk import PhrasesDesk
from ui.composer.phrases.menu import PhrasesMenu
from ui.composer.purpose.view_model import AUDIENCE
from ui.composer.relation.desk import RelationDesk
from ui.composer.review_panel import ReviewPanel
from ui.composer.schedule.settling import Settled
from ui.composer.sheet import Sheet
from ui.composer.side_panel import REVIEW, SidePanel
from ui.composer.text_marks import marks_of
from ui.composer.tool_row import ATTACH_KEYS, PHRASES_KEYS
from ui.composer.view_model import ComposerModel
from ui.composer.way_out import WayOut
from ui.tasks import Tasks
from ui.texts import fill, words_for
from ui.widgets.panels import NEUTRAL, STOP, MessageBar
from ui.widgets.screen import Screen
from ui.widgets.theme import Theme
from ui.widgets.tokens import SPACE

if TYPE_CHECKING:
    from ui.composer.counters.popover import CountersPopover
    from ui.composer.publish_dialog import PublishDialog

_PANEL_WIDTH = 340


class ComposerPage(Screen):
    """Write, see what the review says, publish."""

    outbox_wanted = Signal()
    timeline_wanted = Signal()
    policy_wanted = Signal()
    guard_wanted = Signal()
    calendar_wanted = Signal()

    def __init__(self, model: ComposerModel, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._tasks = tasks
        self._theme = theme
        self._dialogs = OneDialog(self)
        self._counters: CountersPopover | None = None
        self.heading = ComposerHeading(model.purpose, theme)
        self.sheet = Sheet(model, theme, self._phrases_menu, self._language_menu)
        self.editor = self.sheet.editor
        self.setFocusProxy(self.editor)
        self._attachments = AttachmentsDesk(model.attachments, self, self._dialogs)
        self._phrases = PhrasesDesk(model.phrases, self.editor, self._dialogs)
        self._relation = RelationDesk(model.related, self, self._dialogs)
        self.language = self._language_desk()
        self.panel = ReviewPanel(theme, model.reviewing.pack)
        self.side = SidePanel(self.panel, self._make_language, self._make_preview)
        self.outcome = OutcomeBar()
        self.way_out = WayOut(model)
        self.publish_button, self.accounts = self.way_out.button, self.way_out.accounts
        self.new_button = self.heading.new_button
        self._save_problem = MessageBar()
        self.pasted = MessageBar()
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self._make_shortcuts()
        self.retranslate()

    # Building

    def _build(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(SPACE * 5, SPACE * 4, SPACE * 5, SPACE * 4)
        middle.setSpacing(SPACE * 3)
        middle.addWidget(self.heading)
        middle.addWidget(self.outcome)
        middle.addWidget(self._save_problem)
        middle.addWidget(self.pasted)
        middle.addWidget(self.sheet, 1)
        middle.addWidget(self.way_out)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(middle, 1)
        self.side.setFixedWidth(_PANEL_WIDTH)
        row.addWidget(self.side)

    def _connect(self) -> None:
        model = self._model
        model.speaker_changed.connect(self._show_speaker)
        model.reviewed.connect(self._show_review)
        # Links and hashtags come and go without any finding.
        model.found_nothing_new.connect(self._show_marks)
        model.save_changed.connect(self._show_saving)
        model.sending_changed.connect(self._show_sending)
        model.settled.connect(self._show_outcome)
        model.failed.connect(self._show_problem)
        self._connect_the_page()
        self._connect_the_sheet()

    def _connect_the_page(self) -> None:
        self.panel.go_to_place.connect(self._go_to)
        self.panel.remove_place.connect(self._remove)
        self.panel.answered.connect(self._answer)
        self.way_out.wanted.connect(self.confirm_publishing)
        self.new_button.clicked.connect(self.begin)
        self.outcome.outbox_wanted.connect(self.outbox_wanted)
        self.outcome.timeline_wanted.connect(self.timeline_wanted)
        self.outcome.policy_wanted.connect(self.policy_wanted)
        self.outcome.guard_wanted.connect(self.guard_wanted)
        self.outcome.calendar_wanted.connect(self.calendar_wanted)
        self.outcome.draft_wanted.connect(self._model.open)
        self.outcome.link_wanted.connect(self._open_own_link)
        self._theme.changed.connect(self._show_marks)
        self._dialogs.closed.connect(self._take_focus)

    def _connect_the_sheet(self) -> None:
        model = self._model
        self.editor.refused_length.connect(self._refuse_length)
        self.editor.media_brought.connect(self._attach)
        self.editor.paste_cleaned.connect(self._offer_to_undo_cleaning)
        for signal in (self.editor.text_changed, self.editor.loaded):
            signal.connect(self._forget_pasted)
        self.heading.chips.wanted.connect(self.ask_purpose)
        self.sheet.counter.button.clicked.connect(self._open_counters)
        self.sheet.tools.attach_wanted.connect(self.choose_files)
        self.sheet.tools.poll_wanted.connect(self.edit_poll)
        self.sheet.tools.post_wanted.connect(self._relation.look_up)
        self._relation.begun.connect(model.open)
        self.sheet.poll.edit_wanted.connect(self.edit_poll)
        self.sheet.attachments.opened.connect(self._attachments.open)

    def _make_shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+Return", self.confirm_publishing),
            ("Ctrl+Enter", self.confirm_publishing),
            (ATTACH_KEYS, self.choose_files),
            (PHRASES_KEYS, self.sheet.tools.open_phrases),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _language_desk(self) -> LanguageDesk:
        model = LanguageModel(self._model.language, self._tasks, self)
        commands = TextCommands(self.editor, self._tasks, lambda: self._model.digits, self)
        commands.said.connect(self._say)
        commands.changing.connect(self._model.keep_revision)
        model.failed.connect(self._show_problem)
        desk = LanguageDesk(self.editor, model, commands, self._theme)
        desk.issues_changed.connect(self._count_fixes)
        return desk

    def _phrases_menu(self, parent: QWidget) -> PhrasesMenu:
        return self._phrases.menu(parent)

    def _language_menu(self, parent: QWidget) -> QMenu:
        return LanguageMenu(self.language, parent)

    def _make_language(self) -> QWidget:
        return LanguagePanel(self.language)

    def _open_counters(self) -> None:
        if self._counters is None:
            # Brought in when somebody asks: the grammars of all platforms come with it.
            module = importlib.import_module("ui.composer.counters.popover")
            counters: CountersPopover = module.CountersPopover(
                self._model.numbered_texts, self._tasks, self
            )
            self._model.counted.connect(counters.touch)
            self._counters = counters
        self._counters.set_delegated(one.account.platform for one in self._model.speakers())
        self._counters.open_at(self.sheet.counter)

    def _make_preview(self) -> QWidget:
        # Brought in when somebody looks at it: the grammars of all platforms come with it.
        module = importlib.import_module("ui.composer.preview_tab")
        preview: QWidget = module.make_preview(self._model, self._tasks, self._theme)
        return preview

    def retranslate(self) -> None:
        """The page's words; parts that show state say it again."""
        self._show_speaker()
        self._show_saving()

    # What can be done

    def begin(self) -> None:
        """Begin a new draft."""
        if self._model.begin():
            self.outcome.hide()
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm_publishing(self) -> None:
        """Show everything that goes out once more before anything is published."""
        self._model.review()
        speaker = self._model.speaker
        if speaker is None or not self._model.ready() or self._dialogs.shown is not None:
            self._explain_why_not()
            return
        # What is looked at is what lies on the disk; where that fails it is said.
        if not self._model.flush():
            return
        # Brought in when somebody publishes: fields for times come with it.
        module = importlib.import_module("ui.composer.publish_dialog")
        dialog: PublishDialog = module.PublishDialog(
            self._model, self._tasks, speaker, self.window()
        )
        dialog.confirmed.connect(lambda: self._publish(dialog))
        self._dialogs.open(dialog)

    def _publish(self, dialog: PublishDialog) -> None:
        self._model.publish(dialog.plan.when, dialog.plan.account_keys)

    def close_dialogs(self) -> None:
        """Leave no dialog open over a window that goes away."""
        self._dialogs.close()
        self._model.related.links.close()

    def _open_own_link(self, link: str, account_key: str) -> None:
        self._model.related.links.open_own(link, account_key, self)

    def ask_purpose(self, what: str = AUDIENCE) -> None:
        """Ask for audience, aim and labels; ``what`` is asked first."""
        from ui.composer.purpose.dialog import PurposeDialog  # noqa: PLC0415 - memory

        self._dialogs.open(PurposeDialog(self._model.purpose, what, self.window()))

    def edit_poll(self) -> None:
        """Write the options of the poll."""
        limits = self._model.poll.limits
        if limits is not None:
            from ui.composer.poll.dialog import PollDialog  # noqa: PLC0415 - memory

            self._dialogs.open(PollDialog(self._model.poll, limits, self.window()))

    def choose_files(self) -> None:
        """Pick files to be attached."""
        if not self._model.sending and self._model.attachments.allowed:
            self._attachments.choose_files()

    # What is brought

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if brings_media(event.mimeData()) and not self._model.sending:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._attach(event.mimeData())

    def _attach(self, content: QMimeData) -> None:
        if not self._model.sending:
            self._attachments.bring(content)

    # What is shown

    def _show_speaker(self) -> None:
        self.panel.show_right(self._model.speaker)

    def _show_review(self) -> None:
        reviewing = self._model.reviewing
        self.panel.show_findings(reviewing.findings, reviewing.answers)
        self.side.show_findings(len(reviewing.open_findings()))
        self._show_marks()

    def _show_marks(self) -> None:
        reviewing, answered = self._model.reviewing, frozenset(self._model.reviewing.answers)
        marks: list[Mark] = marks_of(
            self._model.text, reviewing.in_text, answered, self._theme.tokens
        )
        self.editor.show_marks(marks)

    def _show_saving(self) -> None:
        state = self._model.save_state
        self.heading.show_saving(state)
        if state.kind is SaveKind.FAILED and state.problem is not None:
            remedy = self.tr(
                "The text is not saved yet; it is tried again. Copy it before closing."
            )
            self._save_problem.show_message(STOP, f"{words_for(state.problem)} {remedy}")
        elif state.kind is SaveKind.SAVED:
            self._save_problem.clear()

    def _show_sending(self) -> None:
        sending = self._model.sending
        self.new_button.setEnabled(not sending)
        self.heading.chips.setEnabled(not sending)

    def _show_outcome(self, outcome: Settled) -> None:
        clause = self._model.reviewing.clauses.get(getattr(outcome, "clause", None) or "")
        self.outcome.show_outcome(outcome, clause, self._model.speakers())

    def _show_problem(self, problem: NatiqError) -> None:
        self.outcome.show_problem(problem, self._model.reviewing.clauses.get(problem.clause or ""))

    # Slots

    def _say(self, words: str) -> None:
        self.outcome.show_note(words)

    def _offer_to_undo_cleaning(self, count: int) -> None:
        words = self.tr("Pasted text was cleaned: %n changes.", "", count)
        self.pasted.show_message(NEUTRAL, words, self.tr("Undo the cleaning"), self._undo_cleaning)

    def _undo_cleaning(self) -> None:
        # It was the last change: any other has taken this offer away.
        self.editor.undo()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_pasted(self) -> None:
        if self.pasted.words:
            self.pasted.clear()

    def _count_fixes(self) -> None:
        self.side.show_fixes(len(self.language.issues()))

    def _refuse_length(self, limit: int) -> None:
        words = self.tr(
            "A draft holds at most %n characters. Nothing was inserted or lost.", "", limit
        )
        self.outcome.show_words(words)

    def _go_to(self, finding: Finding) -> None:
        field, number = finding.values.get("field"), int(finding.values.get("number", 0))
        if field == Beside.OPTION:
            self.edit_poll()
        elif field == Beside.ALT:
            self._attachments.open_number(number)
        else:
            self.editor.select(finding.start, finding.end)

    def _remove(self, finding: Finding) -> None:
        self.editor.remove(finding.start, finding.end)
        self._model.review()

    def _answer(self, finding: Finding, words: str, kind: AnswerKind, into_text: bool) -> None:
        if self._model.reviewing.answer(finding, words, kind) and into_text:
            source = fill(self.tr("Source: {source}"), {}).replace("{source}", words)
            self.editor.append_paragraph(source)
            self._model.review()

    def _explain_why_not(self) -> None:
        """Lead to the first thing that stands in the way."""
        model = self._model
        waiting, cards = model.open_findings(), self.panel.cards
        if self._dialogs.shown:
            return
        if waiting and cards:
            self.side.tabs.go_to(REVIEW)
            cards[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._go_to(waiting[0])
        elif model.text.strip() and model.attachments.incomplete:
            self._attachments.open(model.attachments.incomplete[0].id)
        elif model.text.strip() and model.purpose.missing:
            self.ask_purpose(model.purpose.missing)

    def _take_focus(self) -> None:
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
