"""The guided check: the exact page at the platform, what to do there, and what was found."""

from urllib.parse import urlsplit

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.foundation.errors import NatiqError
from core.integrations.model import AppCheck, CheckResult, GuidedStep
from ui.guard.apps_model import AppsModel
from ui.links import copy_text
from ui.seen_post.foreign import foreign_line
from ui.texts import fill, words_for
from ui.widgets.buttons import IconButton, SecondaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import IsolatedLabel, SmallText, StrongText
from ui.widgets.lines import line_of
from ui.widgets.long_field import LongField
from ui.widgets.panels import NEUTRAL, STOP, Card
from ui.widgets.tokens import SPACE

_WIDTH, _NOTE_HEIGHT = 700, 52
_RESULTS = (CheckResult.CLEAN, CheckResult.REMOVED, CheckResult.UNKNOWN_FOUND)
_TICKED = (GuidedStep.COMPARE, GuidedStep.REMOVE, GuidedStep.END_SESSIONS)
_INDENT = SPACE * 7
_MOST_NAMED = 6


class GuidedDialog(Dialog):
    """Nothing is recorded before every step was ticked and a result was chosen."""

    def __init__(self, model: AppsModel, check: AppCheck, parent: QWidget) -> None:
        super().__init__(parent, _WIDTH)
        self._model, self._check = model, check
        self.pages: list[SecondaryButton] = []
        self.ticks = {step: QCheckBox() for step in _TICKED}
        self.results = {result: QRadioButton() for result in _RESULTS}
        self._group = QButtonGroup(self)
        self._question = StrongText()
        self.note = LongField()
        # All of it has to fit on a screen of 700 pixels.
        self.note.input.setFixedHeight(_NOTE_HEIGHT)
        self._build()
        self._connect()
        self._say()
        self._follow()
        if self.pages:
            self.pages[0].setFocus()

    # Building

    def _build(self) -> None:
        steps = Card(NEUTRAL)
        steps.body.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        steps.body.setSpacing(SPACE)
        self.parts.setSpacing(SPACE * 2)
        steps.add(StrongText(f"1. {words_for(GuidedStep.OPEN_PAGE)}"))
        for page in self._check.settings_pages:
            steps.add(self._page_line(page))
        for number, (step, tick) in enumerate(self.ticks.items(), start=2):
            tick.setText(f"{number}. {words_for(step)}")
            steps.add(tick)
            if step is GuidedStep.COMPARE:
                steps.add(self._names())
        self.add(steps)
        self.add(self._question)
        choices = QVBoxLayout()
        choices.setSpacing(0)
        for result, choice in self.results.items():
            self._group.addButton(choice)
            choice.setText(self._words_of(result))
            choices.addWidget(choice)
        self.add(choices)
        self.add(self.note)

    def _page_line(self, page: str) -> QHBoxLayout:
        button, copy = SecondaryButton(icon="link"), IconButton("copy")
        button.setText(self.tr("Open in the browser"))
        address = IsolatedLabel(_shown(page))
        address.setProperty("kind", "small")
        address.setToolTip(page)
        button.setAccessibleName(
            fill(self.tr("Open {page} in the browser"), {"page": _shown(page)})
        )
        copy.set_words(self.tr("Copy the address"))
        button.clicked.connect(lambda: self._open(page))
        copy.clicked.connect(lambda: copy_text(page))
        self.pages.append(button)
        line = QHBoxLayout()
        line.setSpacing(SPACE * 2)
        line.addSpacing(_INDENT - SPACE * 4)
        line.addWidget(button)
        line.addWidget(address, 1)
        line.addWidget(copy)
        return line

    def _names(self) -> QHBoxLayout:
        """What IT's list names there, and whom to look for."""
        allowed = self._model.allowed_at(self._check.account_key)[:_MOST_NAMED]
        apps = {"apps": line_of(*allowed, between=" · ")}
        said = [
            fill(self.tr("IT's list for this platform: {apps}"), apps)
            if allowed
            else self.tr("IT's list names no app for this platform but Natiq itself.")
        ]
        sought = [foreign_line(one.app.name) for one in self._check.unknown][:_MOST_NAMED]
        if sought:
            names = {"apps": line_of(*sought, between=" · ")}
            said.append(fill(self.tr("Look for: {apps}"), names))
        words = SmallText(" ".join(said))
        line = QHBoxLayout()
        line.addSpacing(_INDENT)
        line.addWidget(words, 1)
        return line

    def _connect(self) -> None:
        model = self._model
        for button in (*self.ticks.values(), *self.results.values()):
            button.toggled.connect(self._follow)
        self.note.input.textChanged.connect(self._follow)
        self.go_on.clicked.connect(self._record)
        model.recorded.connect(self._finish)
        model.deed_failed.connect(self._show_problem)
        model.busy_changed.connect(self._follow)

    def _say(self) -> None:
        values = {"handle": f"@{self._check.handle}"}
        self.set_words(
            fill(self.tr("Look at the apps of {handle}"), values),
            self.tr(
                "Sign in there with this official account, none of your own. The result is "
                "recorded under your name."
            ),
            self.tr("Record the result"),
            self.tr("Cancel"),
        )
        question = self.tr("What did you find?")
        self._question.setText(f"{len(GuidedStep)}. {question}")

    def _words_of(self, result: CheckResult) -> str:
        return {
            CheckResult.CLEAN: self.tr("No app but those that IT allows"),
            CheckResult.REMOVED: self.tr("A foreign app was there; I removed it"),
            CheckResult.UNKNOWN_FOUND: self.tr("A foreign app is still there"),
        }[result]

    # What happens

    @property
    def chosen(self) -> CheckResult | None:
        """What was chosen."""
        marked = (result for result, choice in self.results.items() if choice.isChecked())
        return next(marked, None)

    def _follow(self) -> None:
        result = self.chosen
        asks = result not in (None, CheckResult.CLEAN)
        self.note.setVisible(asks)
        self.note.set_words(
            self.tr("Which app, and what did you do?"),
            self.tr("Its name as the platform shows it; no names of persons"),
        )
        ticked = all(tick.isChecked() for tick in self.ticks.values())
        said = not asks or bool(self.note.text.strip())
        self.go_on.setEnabled(result is not None and ticked and said and not self._model.busy)
        self.back.setEnabled(not self._model.busy)

    def _open(self, page: str) -> None:
        if not self._model.open_address(page):
            words = self.tr("No browser could be opened. Copy the address and open it yourself.")
            self.message.show_message(STOP, words)

    def _record(self) -> None:
        result = self.chosen
        if result is not None:
            self.message.clear()
            said = "" if result is CheckResult.CLEAN else self.note.text
            self._model.record(self._check.account_key, result, said)

    def _finish(self) -> None:
        self.accept()

    def _show_problem(self, problem: NatiqError) -> None:
        self.message.show_message(STOP, words_for(problem))


def _shown(page: str) -> str:
    """The address without what everybody knows of it."""
    parts = urlsplit(page)
    return f"{parts.netloc}{parts.path}".rstrip("/")
