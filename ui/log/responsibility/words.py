"""A record of responsibility in words: on the screen, on paper, on the clipboard."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject

from core.audit.model import AuditEntry
from core.policy.model import Clause
from core.publishing.responsibility import RecordKind, ResponsibilityRecord
from ui.log.answers import answer_line
from ui.log.particulars import ParticularWords, action_words
from ui.moments import MUSCAT, date_words, moment_words
from ui.speaking.account_card import platform_name
from ui.texts import fill
from ui.timing.hijri import hijri_words
from ui.widgets.labels import isolate_ltr
from ui.widgets.lines import line_of

_NO_BREAK = "\u00a0"
ICONS: Mapping[RecordKind, str] = {
    RecordKind.POST: "outbox",
    RecordKind.LIKE: "tick",
    RecordKind.BOOST: "refresh",
    RecordKind.UNDONE: "back",
    RecordKind.DELETION: "trash",
}


@dataclass(frozen=True)
class Fact:
    """One thing a record tells, by name."""

    name: str
    words: str


class RecordWords(QObject):
    """An object only because ``tr`` belongs to one."""

    def kind(self, record: ResponsibilityRecord) -> str:
        """What was done."""
        if record.kind is RecordKind.POST and record.parts > 1:
            sentence = self.tr("Post, part {part} of {parts}")
            return fill(sentence, {"part": record.part + 1, "parts": record.parts})
        return self.kind_name(record.kind)

    def kind_name(self, kind: RecordKind) -> str:
        """What that kind of deed is called."""
        return {
            RecordKind.POST: self.tr("Post"),
            RecordKind.LIKE: self.tr("Liked a post"),
            RecordKind.BOOST: self.tr("Boosted a post"),
            RecordKind.UNDONE: self.tr("Took a like or boost back"),
            RecordKind.DELETION: self.tr("Deleted a post"),
        }[kind]

    def opening(self, record: ResponsibilityRecord) -> str:
        """What stands for it in a list."""
        text = " ".join(record.text.split())
        if record.kind is RecordKind.POST:
            return text
        reason = " ".join(record.reason.split())
        return line_of(self.kind(record), reason or text or record.uri, between=" – ")

    def details(self, record: ResponsibilityRecord) -> str:
        """By whom, when, in whose name."""
        handle = f"@{record.handle}" if record.handle else ""
        return line_of(record.by.employee, moment_words(record.at), handle, between=" · ")

    def facts(self, record: ResponsibilityRecord) -> tuple[Fact, ...]:
        """Who, by what right, when, where; what is not known is left out."""
        return (*self._who(record), *self._when(record), *self._where(record))

    def steps(self, entries: Sequence[AuditEntry]) -> tuple[str, ...]:
        """What the log tells of it, a line for each entry, with its number."""
        number, particulars = self.tr("No. {number}"), ParticularWords()
        return tuple(
            line_of(
                fill(number, {"number": entry.seq}),
                moment_words(entry.at),
                action_words(entry.action),
                entry.employee,
                particulars.reason(entry),
                between=" · ",
            )
            for entry in entries
        )

    def plain(
        self,
        record: ResponsibilityRecord,
        steps: Sequence[AuditEntry],
        clauses: Mapping[str, Clause],
    ) -> str:
        """All of it as plain text."""
        said = [self.kind(record)]
        said += ["", record.text] if record.text else []
        said += ["", *(f"{fact.name}: {fact.words}" for fact in self.facts(record))]
        if record.answers:
            said += ["", self.answers_title()]
            said += [answer_line(given, clauses) for given in record.answers]
        if steps:
            said += ["", self.steps_title(), *self.steps(steps)]
        return "\n".join(said)

    def answers_title(self) -> str:
        return self.tr("Answers given in review")

    def steps_title(self) -> str:
        return self.tr("What the log tells of it")

    def _who(self, record: ResponsibilityRecord) -> list[Fact]:
        by = record.by
        unknown = self.tr("not known: the decision does not read on this machine any more")
        decision = line_of(by.decision_number, _dated(by.decision_date), between=" · ")
        said = [
            Fact(self.tr("Responsible"), by.employee),
            Fact(self.tr("Job title"), by.job_title or unknown),
            Fact(self.tr("Staff number"), isolate_ltr(by.staff_number)),
            Fact(self.tr("Decision"), decision),
        ]
        return [*said, Fact(self.tr("Issued by"), by.issuer)] if by.issuer else said

    def _when(self, record: ResponsibilityRecord) -> list[Fact]:
        said = []
        if record.kind is RecordKind.POST:
            if record.queued_at is not None:
                said.append(
                    Fact(self.tr("Approved for publishing"), moment_words(record.queued_at))
                )
            if record.due_at is not None:
                said.append(Fact(self.tr("Planned for the time"), moment_words(record.due_at)))
            said.append(Fact(self.tr("Published on"), _whole_moment(record.at)))
            return said
        said.append(Fact(self.tr("Done on"), _whole_moment(record.at)))
        if record.reason:
            said.append(Fact(self.tr("Reason"), record.reason))
        if record.entry is not None:
            said.append(Fact(self.tr("Entry of the log"), isolate_ltr(str(record.entry))))
        return said

    def _where(self, record: ResponsibilityRecord) -> list[Fact]:
        account = line_of(
            record.account_name, f"@{record.handle}", platform_of(record), between=" · "
        )
        said = [Fact(self.tr("In the name of"), account)]
        if record.link:
            said.append(Fact(self.tr("Link"), isolate_ltr(record.link)))
        elif record.uri:
            said.append(Fact(self.tr("Address at the platform"), isolate_ltr(record.uri)))
        return said


def platform_of(record: ResponsibilityRecord) -> str:
    """The platform's name, nothing where the account is not known."""
    key = record.account_key
    return platform_name(key.partition(":")[0]) if key else ""


def _whole_moment(at: datetime) -> str:
    """With the Hijri date, as a file of the institution has it."""
    hijri = hijri_words(at.astimezone(MUSCAT).date()).replace(" ", _NO_BREAK)
    return line_of(moment_words(at), hijri, between=" · ")


def _dated(day: date | None) -> str:
    return "" if day is None else date_words(day)
