"""What is to be said of a time, line by line, under the fields in which it is entered."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.publishing.schedule import Habits
from ui.timing.verdict import Verdict
from ui.timing.words import TimingWords
from ui.widgets.arrange import at_top, clear_out
from ui.widgets.icons import Icon
from ui.widgets.labels import SmallText
from ui.widgets.panels import GOOD, STOP, WARNING
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_ICONS = {GOOD: "check", WARNING: "warning", STOP: "stop"}


class VerdictList(Screen):
    """A line for each concern; where there is none, one that says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Verdict, Habits] | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE)
        self.lines: tuple[str, ...] = ()

    def show_verdict(self, verdict: Verdict, habits: Habits) -> None:
        """Say what there is to say of a time."""
        if self._shown == (verdict, habits):
            return
        self._shown = (verdict, habits)
        self.retranslate()

    def retranslate(self) -> None:
        """The lines in the language in force."""
        if self._shown is None:
            return
        verdict, habits = self._shown
        lines = TimingWords().verdict(verdict, habits)
        tone = STOP if verdict.problem is not None else WARNING
        if not lines:
            tone, lines = GOOD, (self.tr("Nothing speaks against this time."),)
        self.lines = lines
        clear_out(self._rows)
        for words in lines:
            self._rows.addWidget(_line(tone, words))
        self.setAccessibleName(" ".join(lines))


def _line(tone: str, words: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE * 2)
    row.addLayout(at_top(Icon(_ICONS[tone], 14, tone=tone)))
    row.addWidget(SmallText(words), 1)
    return line
