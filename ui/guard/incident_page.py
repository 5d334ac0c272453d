"""One incident: what happened, the checklist with the way to each step, and its report."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.integrations.model import AppCheck, ForeignPost, Incident, IncidentStep
from ui.guard.foreign_card import ForeignCard
from ui.guard.incident_words import IncidentWords
from ui.texts import fill
from ui.widgets.arrange import clear_out, widgets_in
from ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.icons import Icon
from ui.widgets.labels import Paragraph, SectionTitle, SmallText, StrongText
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, Badge, Card, Separator
from ui.widgets.screen import Screen, scrolling
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tokens import SPACE

_ICON = 20


class StepRow(Screen):
    """One step of the checklist. ``way_wanted`` leads to where it is done."""

    done_wanted = Signal(object)
    way_wanted = Signal(object)

    def __init__(
        self,
        incident: Incident,
        step: IncidentStep,
        *,
        has_way: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._incident, self.step = incident, step
        self._open = incident.closed_at is None and step in incident.open_steps
        self.is_done = IncidentWords().is_done(incident, step)
        icon = Icon("check", _ICON, tone=GOOD) if self.is_done else Icon("clock", _ICON)
        self._name, self._state = StrongText(), SmallText()
        stops = step is IncidentStep.PAUSE_ALL
        self.done = DangerButton() if stops else SecondaryButton()
        self.way = QuietButton()
        self.done.setVisible(self._open)
        self.way.setVisible(self._open and has_way)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._state)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE * 3)
        row.addWidget(icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.way)
        row.addWidget(self.done)
        self.done.clicked.connect(lambda: self.done_wanted.emit(step))
        self.way.clicked.connect(lambda: self.way_wanted.emit(step))
        self.retranslate()

    @property
    def state(self) -> str:
        return self._state.text()

    def retranslate(self) -> None:
        """The row's words."""
        words = IncidentWords()
        name = words.step_name(self.step)
        self._name.setText(name)
        self._state.setText(words.step(self._incident, self.step))
        stops = self.step is IncidentStep.PAUSE_ALL
        self.done.setText(self.tr("Stop all…") if stops else self.tr("Done…"))
        self.done.setAccessibleName(f"{self.done.text()} {name}")
        self.way.setText(
            {
                IncidentStep.CHANGE_PASSWORD: self.tr("To the password"),
                IncidentStep.REVOKE_APPS: self.tr("To the apps"),
                IncidentStep.END_SESSIONS: self.tr("To the platform…"),
            }.get(self.step, "")
        )
        self.setAccessibleName(f"{name} – {self.state}")


class IncidentPage(Screen):
    """The way back, and everything about one incident."""

    left = Signal()
    step_wanted = Signal(object)
    way_wanted = Signal(object)
    close_wanted = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    delete_wanted = Signal(object)
    link_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.incident: Incident | None = None
        self._account, self._has_page = "", False
        self.back = QuietButton(icon="back")
        self._name, self.badge = SectionTitle(), Badge()
        self._facts, self._description = SmallText(), Paragraph()
        self._steps_title, self._posts_title = SectionTitle(), SectionTitle()
        self._steps, self._posts = QVBoxLayout(), QVBoxLayout()
        self.print, self.save = SecondaryButton(icon="print"), SecondaryButton(icon="save")
        self.close_button = PrimaryButton()
        self._build()
        self.back.clicked.connect(self.left)
        self.print.clicked.connect(self.print_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.setFocusProxy(self.back)
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE * 3)
        head.addWidget(self.back)
        head.addStretch(1)
        for button in (self.print, self.save, self.close_button):
            head.addWidget(button)
        named = QHBoxLayout()
        named.addWidget(self._name, 1)
        named.addWidget(self.badge)
        what = Card()
        what.add(named)
        what.add(self._facts)
        what.add(self._description)
        steps = Card()
        self._steps.setSpacing(SPACE * 3)
        steps.add(self._steps_title)
        steps.add(self._steps)
        self._posts.setSpacing(SPACE * 3)
        content = ScrolledColumn()
        content.rows.setSpacing(SPACE * 3)
        content.rows.addWidget(what)
        content.rows.addWidget(steps)
        content.rows.addWidget(self._posts_title)
        content.rows.addLayout(self._posts)
        content.rows.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3)
        column.addLayout(head)
        column.addWidget(scrolling(content), 1)

    @property
    def rows(self) -> tuple[StepRow, ...]:
        return tuple(one for one in widgets_in(self._steps) if isinstance(one, StepRow))

    @property
    def cards(self) -> tuple[ForeignCard, ...]:
        return tuple(one for one in widgets_in(self._posts) if isinstance(one, ForeignCard))

    def show_incident(self, incident: Incident, account: str, check: AppCheck | None) -> None:
        """Show it as it stands; ``check`` where the account is still delegated."""
        if incident == self.incident and account == self._account:
            return
        self.incident, self._account = incident, account
        self._has_page = check is not None and bool(check.settings_pages)
        clear_out(self._steps)
        for step in IncidentStep:
            if self._steps.count():
                self._steps.addWidget(Separator())
            row = StepRow(incident, step, has_way=check is not None and self._leads(step))
            row.done_wanted.connect(self.step_wanted)
            row.way_wanted.connect(self.way_wanted)
            self._steps.addWidget(row)
        clear_out(self._posts)
        for post in incident.posts:
            self._add_post(post)
        self._posts_title.setVisible(bool(incident.posts))
        self.retranslate()

    def _leads(self, step: IncidentStep) -> bool:
        if step is IncidentStep.END_SESSIONS:
            return self._has_page
        return step in (IncidentStep.CHANGE_PASSWORD, IncidentStep.REVOKE_APPS)

    def _add_post(self, post: ForeignPost) -> None:
        card = ForeignCard(post, self._account)
        card.delete_wanted.connect(self.delete_wanted)
        card.link_wanted.connect(self.link_wanted)
        self._posts.addWidget(card)

    def retranslate(self) -> None:
        """The page's words; each row knows its own."""
        self.back.setText(self.tr("All incidents"))
        self.print.setText(self.tr("Print the report…"))
        self.save.setText(self.tr("Save as PDF…"))
        self.close_button.setText(self.tr("Close the incident…"))
        self._steps_title.setText(self.tr("What has to be done, in this order"))
        self._posts_title.setText(self.tr("Posts of the incident"))
        incident, words = self.incident, IncidentWords()
        if incident is None:
            return
        self._name.setText(words.name(incident))
        self.badge.set_state(*words.state(incident))
        handle = fill("{handle}", {"handle": f"@{incident.handle}"})
        said = (self._account, handle, words.raised(incident), words.closed(incident))
        self._facts.setText(line_of(*said, between=" · "))
        self._description.setText(incident.description)
        self.close_button.setVisible(incident.closed_at is None)
        self.setAccessibleName(f"{self._name.text()} – {self.badge.word}")
