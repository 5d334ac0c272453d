"""What came of a text at each of the accounts that it was for."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.publishing.model import (
    Blocked,
    Outcome,
    PartlyPublished,
    Planned,
    Published,
    Refusal,
    Together,
    Unknown,
)
from ui.composer.schedule.words import planned_when_words
from ui.outcome_words import waiting_words
from ui.speaking.account_card import platform_name
from ui.speaking.speakers import Speaker
from ui.texts import words_for
from ui.widgets.arrange import at_top, clear_out
from ui.widgets.icons import Icon
from ui.widgets.labels import SmallText
from ui.widgets.lines import line_of
from ui.widgets.panels import GOOD, NEUTRAL, STOP, WARNING
from ui.widgets.tokens import SPACE

_ICONS = {GOOD: "check", NEUTRAL: "clock", WARNING: "question", STOP: "stop"}
_GRAVEST_FIRST = (STOP, WARNING, NEUTRAL)


class TogetherLines(QWidget):
    """A line for each account; ``tone`` is that of the gravest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE)
        self.tone = GOOD
        self.words: tuple[str, ...] = ()

    def show_outcomes(self, together: Together, speakers: Sequence[Speaker]) -> None:
        """Show the accounts in the order in which they were asked for."""
        clear_out(self._rows)
        named = {one.key: one for one in speakers}
        said = {key: self._said(one) for key, one in together.outcomes.items()}
        tones = [tone for tone, _ in said.values()]
        self.tone = next((tone for tone in _GRAVEST_FIRST if tone in tones), GOOD)
        lines: list[str] = []
        for key, (tone, words) in said.items():
            lines.append(line_of(_name(named.get(key), key), words, between=" – "))
            self._rows.addWidget(_line(tone, lines[-1]))
        self.words = tuple(lines)

    def _said(self, outcome: Outcome) -> tuple[str, str]:
        if isinstance(outcome, Published):
            return GOOD, self.tr("Published")
        if isinstance(outcome, Planned):
            return GOOD, planned_when_words(outcome)
        if isinstance(outcome, Refusal):
            return STOP, words_for(outcome.code, outcome.values)
        if isinstance(outcome, Blocked):
            count = len(outcome.findings)
            return STOP, self.tr("The review still has %n open findings.", "", count)
        if isinstance(outcome, Unknown):
            return WARNING, self.tr("Being checked; nothing is sent twice")
        if isinstance(outcome, PartlyPublished):
            return WARNING, words_for(outcome.reason.code, outcome.reason.values)
        return NEUTRAL, waiting_words(outcome)


def _name(speaker: Speaker | None, key: str) -> str:
    if speaker is None:
        return key
    return line_of(platform_name(speaker.account.platform), f"@{speaker.account.handle}")


def _line(tone: str, words: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE * 2)
    row.addLayout(at_top(Icon(_ICONS[tone], 14, tone=tone)))
    row.addWidget(SmallText(words), 1)
    line.setAccessibleName(words)
    return line
