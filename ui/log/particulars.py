"""What an entry of the log tells besides who did what: in a line, and one by one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from core.audit.model import AuditAction, AuditEntry
from core.platforms.protocol import ActKind
from ui.kinds import kinds_named
from ui.moments import moment_words
from ui.speaking.account_card import platform_name
from ui.texts import fill, words_for
from ui.widgets.labels import isolate_ltr
from ui.wording import WORDS

_LONGEST_REASON = 80
_AS_THEY_STAND = ("security_key", "new_name", "setting", "app", "host")
_PLANNED = frozenset(
    one.value
    for one in (
        AuditAction.QUEUED,
        AuditAction.MOVED,
        AuditAction.OVERDUE,
        AuditAction.SENT_LATE,
        AuditAction.ENTRUSTED,
        AuditAction.RECALLED,
    )
)
_CODES = ("way", "result", "step", "backup")


@dataclass(frozen=True)
class Particular:
    """One of them by name. What says nothing to a reader of paper is not ``on_paper``."""

    name: str
    words: str
    on_paper: bool = True


class ParticularWords(QObject):
    """An object only because ``tr`` belongs to one."""

    def line(self, entry: AuditEntry) -> list[str]:
        """In few words, the account first; the reason is cut where it is long."""
        detail = strings_of(entry)
        said = [account_words(entry.account)] if entry.account else []
        said += self.short(entry)
        if reason := self.reason(entry):
            said.append(reason)
        if "at" in detail:
            sentence = self.tr("for {moment}") if _is_planned(entry) else "{moment}"
            said.append(fill(sentence, {"moment": _moment(detail["at"])}))
        address = detail.get("link") or detail.get("uri")
        return [*said, address] if address else said

    def short(self, entry: AuditEntry) -> list[str]:
        """What was to be done, how, with what, and why it was not."""
        detail = strings_of(entry)
        said = self._codes(detail)
        said += [_kinds(detail[name]) for name in ("kind", "kept") if name in detail]
        return said + [detail[name] for name in _AS_THEY_STAND if name in detail]

    def reason(self, entry: AuditEntry) -> str:
        """Why it was done, cut where it is long; nothing where none was given."""
        reason = " ".join(strings_of(entry).get("reason", "").split())
        cut = reason if len(reason) <= _LONGEST_REASON else f"{reason[:_LONGEST_REASON]}…"
        # Without an isolate of its own: the marks around it take its direction.
        return self.tr("“{reason}”").replace("{reason}", cut) if cut else ""

    def each(self, entry: AuditEntry) -> list[Particular]:
        """Those that a line has no room for, by name and whole."""
        detail = strings_of(entry)
        time = self.tr("Planned for") if _is_planned(entry) else self.tr("Time")
        found = {
            self.tr("Reason"): detail.get("reason"),
            time: _moment(detail["at"]) if "at" in detail else None,
            self.tr("Part of the thread"): detail.get("part"),
            self.tr("Link"): detail.get("link"),
            self.tr("Address at the platform"): detail.get("uri"),
            **{words: detail.get(name) for name, words in self._names().items()},
        }
        told = [Particular(name, _moment(words)) for name, words in found.items() if words]
        digests = {
            self.tr("Digest of the content"): detail.get("content_hash"),
            self.tr("SHA-256 of the file"): detail.get("sha256"),
        }
        for name, digest in digests.items():
            if digest:
                told.append(Particular(name, digest, on_paper=False))
        return told

    def _names(self) -> Mapping[str, str]:
        """What is told as it was written, and what that is called."""
        return {
            "description": self.tr("What happened"),
            "note": self.tr("Note"),
            "app": self.tr("App"),
            "unknown": self.tr("Unknown apps"),
            "host": self.tr("Address of the link"),
            "number": self.tr("Number of the incident"),
            "setting": self.tr("Setting"),
            "before": self.tr("Before"),
            "after": self.tr("After"),
            "count": self.tr("How many"),
            "newest": self.tr("Up to entry"),
            "first": self.tr("First of them"),
            "last": self.tr("Last of them"),
            "from": self.tr("From"),
            "until": self.tr("Until"),
            "first_broken": self.tr("First entry that does not hold"),
            "old": self.tr("Key before"),
            "new": self.tr("New key"),
            "form": self.tr("Form of the file"),
            "file": self.tr("File"),
            "made": self.tr("Backup made"),
            "entries": self.tr("Entries in it"),
            "withheld": self.tr("Entries without their content"),
            "filter_since": self.tr("Filter: from"),
            "filter_until": self.tr("Filter: until"),
            "filter_staff_number": self.tr("Filter: staff number"),
            "filter_account": self.tr("Filter: account"),
            "filter_words": self.tr("Filter: words"),
        }

    def _codes(self, detail: Mapping[str, str]) -> list[str]:
        """What was to be done, how, and why it was not."""
        said = []
        if detail.get("act"):
            said.append(self._act(detail["act"]))
        said += [_known(detail[name], detail) for name in _CODES if name in detail]
        if "revoked" in detail:
            told = detail["revoked"] == "yes"
            said.append(self.tr("the platform was told") if told else self.tr("only here"))
        if detail.get("code"):
            said.append(_known(detail["code"], detail))
        return said

    def _act(self, act: str) -> str:
        return {
            ActKind.LIKE.value: self.tr("like"),
            ActKind.BOOST.value: self.tr("boost"),
            ActKind.DELETE.value: self.tr("deletion"),
            ActKind.WITHDRAW.value: self.tr("taking back what was planned there"),
            "revoke": self.tr("shutting an app out"),
        }.get(act, act)


def action_words(action: str) -> str:
    """What was done; a word that this program never wrote is shown as it stands."""
    return words_for(action) if action in WORDS else action


def account_words(account: str) -> str:
    """As its readers know it; where the log has only the platform's own number, with its name."""
    platform, number, rest = account.partition(":")
    return f"{platform_name(platform)} {isolate_ltr(rest)}" if number else f"@{account}"


def strings_of(entry: AuditEntry) -> Mapping[str, str]:
    """Only what this program writes: somebody else may have written anything there."""
    try:
        members = entry.detail.items()
    except (ValueError, AttributeError, RecursionError):
        return {}
    return {name: words for name, words in members if isinstance(words, str)}


def _known(code: str, values: Mapping[str, str]) -> str:
    """The sentence for a code; one that this program never wrote is shown as it stands."""
    return words_for(code, values) if code in WORDS else code


def _kinds(written: str) -> str:
    return words_for(written) if written in WORDS else kinds_named(written)


def _is_planned(entry: AuditEntry) -> bool:
    """Whether its time is one that is still to come when it is written."""
    return entry.action in _PLANNED


def _moment(written: str) -> str:
    """A moment in words; what is none as it stands."""
    if "T" not in written:
        return written
    try:
        return moment_words(datetime.fromisoformat(written))
    except ValueError:
        return written
