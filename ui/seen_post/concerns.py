"""What the review says of somebody's text: it warns and hides nothing (clause CON-3)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.policy.model import Finding, Severity
from core.policy.pack import PolicyPack
from ui.seen_post.foreign import foreign_line
from ui.texts import fill
from ui.widgets.arrange import at_top, clear_out
from ui.widgets.icons import Icon
from ui.widgets.labels import SmallText, StrongText
from ui.widgets.panels import GOOD, NEUTRAL, WARNING, Card
from ui.widgets.screen import Screen
from ui.widgets.tokens import SPACE

_LOOKS = {Severity.NOTE: (NEUTRAL, "info"), Severity.QUESTION: (WARNING, "question")}


class ConcernList(Screen):
    """A line for each; where there is none, one that says so."""

    def __init__(self, pack: PolicyPack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._shown: Sequence[Finding] = ()
        self.titles: tuple[str, ...] = ()
        self._card = Card(NEUTRAL)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE * 2)
        self._card.add(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self.retranslate()

    def show_concerns(self, findings: Sequence[Finding]) -> None:
        """Show these and no others; what no rule of the pack says is not shown."""
        self._shown = [one for one in findings if one.rule in self._pack.messages]
        self.retranslate()

    def retranslate(self) -> None:
        """The words of the policy in the language in force."""
        clear_out(self._rows)
        self.titles = ()
        warns = any(one.severity is not Severity.NOTE for one in self._shown)
        self._card.set_tone(WARNING if warns else NEUTRAL)
        if not self._shown:
            words = self.tr("The review has nothing to say against this text.")
            self._rows.addWidget(_row(GOOD, "check", SmallText(words)))
        for finding in self._shown:
            self._add(finding)
        self.setAccessibleName(self.tr("What the policy says of this text"))
        self.setAccessibleDescription("\n".join(self.titles))

    def _add(self, finding: Finding) -> None:
        arabic = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        message = self._pack.messages[finding.rule]["ar" if arabic else "en"]
        values = {"excerpt": finding.excerpt, **finding.values}
        title, why = fill(message.title, values), fill(message.why, values)
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(StrongText(title))
        lines.addWidget(SmallText(why))
        excerpt = foreign_line(finding.excerpt)
        if excerpt:
            place = fill(self.tr("In the text: “{words}”"), {"words": excerpt})
            lines.addWidget(SmallText(place))
        tone, icon = _LOOKS.get(finding.severity, _LOOKS[Severity.QUESTION])
        self._rows.addWidget(_row(tone, icon, words))
        self.titles = (*self.titles, title)


def _row(tone: str, icon: str, words: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE * 2)
    row.addLayout(at_top(Icon(icon, 16, tone="" if tone == NEUTRAL else tone)))
    row.addWidget(words, 1)
    return line
