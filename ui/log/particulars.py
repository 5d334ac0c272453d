"""What an entry of the log tells besides who did what: in a line, and one by one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from core.audit.model import AuditEntry
from core.platforms.protocol import ActKind
from ui.kinds import kinds_named
from ui.moments import moment_words
from ui.texts import fill, words_for
from ui.wording import WORDS

_LONGEST_REASON = 80
_AS_THEY_STAND = ("security_key", "new_name")


@dataclass(frozen=True)
class Particular:
    """One of them by name."""

    name: str
    words: str


class ParticularWords(QObject):
    """An object only because ``tr`` belongs to one."""

    def line(self, entry: AuditEntry) -> list[str]:
        """In few words, the account first; the reason is cut where it is long."""
        detail = _strings(entry)
        said = [f"@{entry.account}"] if entry.account else []
        said += self._codes(detail)
        said += [kinds_named(detail[name]) for name in ("kind", "kept") if name in detail]
        said += [detail[name] for name in _AS_THEY_STAND if name in detail]
        if "reason" in detail:
            reason = " ".join(detail["reason"].split())
            cut = reason if len(reason) <= _LONGEST_REASON else f"{reason[:_LONGEST_REASON]}…"
            # Without an isolate of its own: the marks around it take its direction.
            said.append(self.tr("“{reason}”").replace("{reason}", cut))
        if "at" in detail:
            said.append(fill(self.tr("for {moment}"), {"moment": _moment(detail["at"])}))
        address = detail.get("link") or detail.get("uri")
        return [*said, address] if address else said

    def each(self, entry: AuditEntry) -> list[Particular]:
        """Those that a line has no room for, by name and whole."""
        detail = _strings(entry)
        found = {
            self.tr("Reason"): detail.get("reason"),
            self.tr("Time"): _moment(detail["at"]) if "at" in detail else None,
            self.tr("Part of the thread"): detail.get("part"),
            self.tr("Link"): detail.get("link"),
            self.tr("Address at the platform"): detail.get("uri"),
            self.tr("Digest of the content"): detail.get("content_hash"),
        }
        return [Particular(name, words) for name, words in found.items() if words]

    def _codes(self, detail: Mapping[str, str]) -> list[str]:
        """What was to be done, how, and why it was not."""
        said = []
        if detail.get("act"):
            said.append(self._act(detail["act"]))
        if "way" in detail:
            said.append(_known(detail["way"], detail))
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
        }.get(act, act)


def _strings(entry: AuditEntry) -> Mapping[str, str]:
    """Only what this program writes: somebody else may have written anything there."""
    return {name: words for name, words in entry.detail.items() if isinstance(words, str)}


def _known(code: str, values: Mapping[str, str]) -> str:
    """The sentence for a code; one that this program never wrote is shown as it stands."""
    return words_for(code, values) if code in WORDS else code


def _moment(written: str) -> str:
    try:
        return moment_words(datetime.fromisoformat(written))
    except ValueError:
        return written
