"""What is new in a version of the policy: clauses word by word, rules by name, words by count."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from core.drafts.model import Change, Run
from core.policy.model import Severity
from core.policy_packs.changes import ClauseChange, PolicyChanges, RuleChange
from ui.texts import fill
from ui.widgets.difference_view import DifferenceView
from ui.widgets.labels import MutedText, Paragraph
from ui.widgets.screen import Screen, scrolling
from ui.widgets.theme import Theme
from ui.widgets.tokens import SPACE


class ChangesView(Screen):
    """Inserted words underlined, deleted ones struck; what is no wording in sentences."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._changes: PolicyChanges | None = None
        self._since = MutedText()
        self._rules = Paragraph()
        self._words = MutedText()
        self.difference = DifferenceView(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        column.addWidget(self._since)
        self._listed = scrolling(self._rules)
        column.addWidget(self._listed, 1)
        column.addWidget(self._words)
        column.addWidget(self.difference, 1)

    @property
    def rule_lines(self) -> str:
        return self._rules.text()

    def show_changes(self, changes: PolicyChanges) -> None:
        """Show these."""
        self._changes = changes
        self.difference.show_runs(tuple(_runs(changes.clauses)))
        self.retranslate()

    def retranslate(self) -> None:
        """The sentences; clauses keep their own words."""
        self.difference.setAccessibleName(self.tr("Changed clauses"))
        changes = self._changes
        if changes is None:
            return
        versions = {"old": changes.old_version, "new": changes.new_version}
        since = self.tr("What version {new} changes since version {old}, which you have read:")
        self._since.setText(fill(since, versions))
        self._rules.setText("\n".join(map(self._rule_line, changes.rules)))
        self._listed.setVisible(bool(changes.rules))
        counts = {"added": changes.words_added, "removed": changes.words_removed}
        self._words.setText(
            fill(self.tr("Words and phrases added: {added}; taken out: {removed}."), counts)
        )
        self.difference.setVisible(bool(changes.clauses))

    def _rule_line(self, change: RuleChange) -> str:
        values = {"rule": self._rule_name(change), "clause": change.clause}
        if change.old is None and change.new is not None:
            values["now"] = self._severity_words(change.new)
            return fill(self.tr("New rule ({clause}): {rule}. It {now}."), values)
        if change.new is None or change.old is None:
            return fill(self.tr("Rule taken out ({clause}): {rule}."), values)
        values |= {
            "was": self._severity_words(change.old),
            "now": self._severity_words(change.new),
        }
        return fill(self.tr("Rule changed ({clause}): {rule}. It {now}; before, it {was}."), values)

    def _rule_name(self, change: RuleChange) -> str:
        english = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        return change.titles.get("en" if english else "ar", change.id)

    def _severity_words(self, severity: Severity) -> str:
        return {
            Severity.STOP: self.tr("stops the text"),
            Severity.QUESTION: self.tr("asks a question"),
            Severity.NOTE: self.tr("makes a note"),
        }[severity]


def _runs(clauses: tuple[ClauseChange, ...]) -> Iterator[Run]:
    for number, change in enumerate(clauses):
        clause = change.new or change.old
        if clause is None:
            continue
        apart = "\n\n" if number else ""
        yield Run(Change.EQUAL, f"{apart}{clause.heading} ({change.id})\n")
        yield from change.runs
