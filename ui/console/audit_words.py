"""What the commands about exported logs say, and how they end."""

from core.audit.model import AuditAction, AuditFilter, ExportHeader, ExportVerdict, PublicKey
from ui.console.speech import translate
from ui.texts import fill, words_for

PROGRAM = "natiq audit"

INTACT, BROKEN, UNREADABLE, KEY_NOT_GIVEN = 0, 1, 2, 3
"""Exit codes of ``verify``."""


def exit_codes() -> str:
    """What they mean."""
    return translate(
        "AuthorityConsole",
        "Exit codes: 0 intact, 1 broken, 2 cannot be read or not understood, 3 consistent in "
        "itself but no key was given, 130 interrupted.",
    )


def header_lines(header: ExportHeader) -> list[str]:
    """Who exported what, and when."""
    exported = translate(
        "AuthorityConsole", "Exported by {name} (staff number {number}), {moment} (Muscat time)"
    )
    values = {
        "name": header.employee,
        "number": header.staff_number,
        "moment": header.exported_at,
    }
    lines = [
        fill(translate("AuthorityConsole", "Log: {id}"), {"id": header.log_id}),
        fill(exported, values),
    ]
    return lines if header.wanted.is_everything else [*lines, *_filter_lines(header.wanted)]


def count_lines(verdict: ExportVerdict) -> list[str]:
    """How much is in the file."""
    counted = translate(
        "AuthorityConsole",
        "Entries: {entries}; entries without their content: {withheld}; last number: {last}",
    )
    values = {
        "entries": verdict.entries,
        "withheld": verdict.withheld,
        "last": verdict.last_seq,
    }
    return [fill(counted, values)]


def key_lines(key: PublicKey) -> list[str]:
    """A public key as people compare it."""
    return [
        fill(translate("AuthorityConsole", "Key id: {id}"), {"id": key.key_id}),
        fill(translate("AuthorityConsole", "Fingerprint: {digits}"), {"digits": key.fingerprint}),
        fill(translate("AuthorityConsole", "Public key: {digits}"), {"digits": key.raw.hex()}),
    ]


def _filter_lines(wanted: AuditFilter) -> list[str]:
    lines: list[str] = []
    if wanted.since is not None:
        sentence = translate("AuthorityConsole", "Only from {moment} on (Muscat time)")
        lines.append(fill(sentence, {"moment": wanted.since}))
    if wanted.until is not None:
        sentence = translate("AuthorityConsole", "Only before {moment} (Muscat time)")
        lines.append(fill(sentence, {"moment": wanted.until}))
    if wanted.staff_number is not None:
        sentence = translate("AuthorityConsole", "Only of staff number {number}")
        lines.append(fill(sentence, {"number": wanted.staff_number}))
    if wanted.account is not None:
        sentence = translate("AuthorityConsole", "Only about the account {account}")
        lines.append(fill(sentence, {"account": wanted.account}))
    if wanted.actions:
        # A later program may know deeds that have no words here.
        known = {action.value for action in AuditAction}
        named = (words_for(code) if code in known else code for code in sorted(wanted.actions))
        sentence = translate("AuthorityConsole", "Only these deeds: {deeds}")
        deeds = translate("AuthorityConsole", ", ").join(named)
        lines.append(fill(sentence, {"deeds": deeds}))
    if wanted.words:
        sentence = translate("AuthorityConsole", "Only with these words: {words}")
        lines.append(fill(sentence, {"words": wanted.words}))
    return lines
