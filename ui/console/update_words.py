"""What the commands about notices of newer versions say."""

from core.updates.model import Notice, Severity
from ui.console.speech import translate
from ui.texts import fill

PROGRAM = "natiq update"


def notice_lines(notice: Notice) -> list[str]:
    """Every field of a notice."""
    named = {
        translate("AuthorityConsole", "Newer version: {value}"): notice.version,
        translate("AuthorityConsole", "Date: {value}"): notice.issued.isoformat(),
        translate("AuthorityConsole", "How much it matters: {value}"): _severity_words(
            notice.severity
        ),
        translate("AuthorityConsole", "What is new, in Arabic: {value}"): notice.changes_ar,
        translate("AuthorityConsole", "What is new, in English: {value}"): notice.changes_en,
        translate("AuthorityConsole", "Where to get it: {value}"): notice.source,
        translate("AuthorityConsole", "Issued by: {value}"): notice.issuer,
    }
    lines = [fill(sentence, {"value": value}) for sentence, value in named.items()]
    if notice.needed_by is not None:
        sentence = translate("AuthorityConsole", "Needed by: {value}")
        lines.append(fill(sentence, {"value": notice.needed_by.isoformat()}))
    return lines


def template() -> list[str]:
    """A description to fill in. Nothing is filled in: what is forgotten is refused by name."""
    return [
        _advice(translate("AuthorityConsole", "Notice of a newer version of Natiq")),
        _advice(translate("AuthorityConsole", "The issuer's name is taken from the key.")),
        "",
        _advice(translate("AuthorityConsole", "The version, as 1.4.0: digits and dots only")),
        'version = ""',
        _advice(
            translate(
                "AuthorityConsole",
                "How much it matters: ordinary or security. A security notice comes back at "
                "every sign-in until the newer version is installed.",
            )
        ),
        'severity = "ordinary"',
        _advice(
            translate("AuthorityConsole", "Where to get it, or whom to ask: shown, never opened")
        ),
        'source = ""',
        _advice(
            translate(
                "AuthorityConsole",
                "Until when it is needed, as 2026-12-20; delete the line if there is no such day",
            )
        ),
        'needed_by = ""',
        "",
        _advice(
            translate(
                "AuthorityConsole", "What is new: a sentence or two in one line, at most 300 signs"
            )
        ),
        "[changes]",
        'ar = ""',
        'en = ""',
    ]


def _severity_words(severity: Severity) -> str:
    if severity is Severity.SECURITY:
        return translate("AuthorityConsole", "security update")
    return translate("AuthorityConsole", "ordinary update")


def _advice(words: str) -> str:
    # One line, whatever a translation may hold: anything else would be read as TOML.
    return f"# {' '.join(words.split())}"
