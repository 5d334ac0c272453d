"""What a finding says to people: what it is, why, and what would settle it.

The rules of the policy pack bring their own words; those that are built in have theirs here.
"""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.policy.beside import Beside
from core.policy.messages import Message, Messages
from core.policy.model import Finding, Rule, Severity
from ui.texts import fill

_CONTEXT = "RuleWords"

_TITLES: Mapping[str, object] = MappingProxyType(
    {
        Rule.LENGTH: QT_TRANSLATE_NOOP("RuleWords", "The text is too long"),
        Rule.HASHTAGS: QT_TRANSLATE_NOOP("RuleWords", "Too many hashtags"),
        Rule.UNFILLED_FIELD: QT_TRANSLATE_NOOP("RuleWords", "A field is still empty"),
        Rule.REFUSED_HOST: QT_TRANSLATE_NOOP("RuleWords", "A link to a refused site"),
    }
)
_UNFILLED = QT_TRANSLATE_NOOP(
    "RuleWords", "The template left it open. Write what belongs there, or delete it."
)
_COUNTERED = QT_TRANSLATE_NOOP(
    "RuleWords",
    "The text seems to warn against it rather than say it. Say why it may stay, or reword it.",
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "RuleWords",
    "The platform takes {limit} characters; the text has {count}. Shorten it by {over}.",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "RuleWords", "The platform takes {limit} bytes; the text has {count}. Shorten it."
)
_PART_TOO_LONG = QT_TRANSLATE_NOOP(
    "RuleWords",
    "The platform takes {limit} characters; part {part} of {parts} has {count} with its number. "
    "Shorten it by {over}.",
)
_PART_TOO_LARGE = QT_TRANSLATE_NOOP(
    "RuleWords",
    "The platform takes {limit} bytes; part {part} of {parts} has {count} with its number. "
    "Shorten it.",
)
_REFUSED_HOST = QT_TRANSLATE_NOOP(
    "RuleWords",
    "IT refuses links to {domain} on this machine. Delete the link; if work needs the site, ask "
    "IT to permit it.",
)
_TOO_MANY_HASHTAGS = QT_TRANSLATE_NOOP(
    "RuleWords", "The platform takes {limit} hashtags; the text has {count}. Take {over} out."
)
_IN_TEXT = QT_TRANSLATE_NOOP("RuleWords", "In the text: “{words}”")
_IN_ALT = QT_TRANSLATE_NOOP("RuleWords", "In the description of attachment {number}: “{words}”")
_IN_OPTION = QT_TRANSLATE_NOOP("RuleWords", "In option {number} of the poll: “{words}”")
_PLACES = MappingProxyType({Beside.ALT.value: _IN_ALT, Beside.OPTION.value: _IN_OPTION})

_REMOVABLE = frozenset(
    {
        "phone_number",
        "civil_number",
        "passport_number",
        "bank_account",
        "file_number",
        "iban",
        "bank_card",
        "mail_address",
        "vehicle_plate",
    }
)
"""What can go without leaving a broken sentence behind."""


class RuleWords:
    """The words of findings in the language in force: the pack's are Arabic or English."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    def title(self, finding: Finding, *, arabic: bool) -> str:
        """What was found, in a few words."""
        message = self._message(finding, arabic=arabic)
        if message is None:
            return _say(_TITLES[finding.rule])
        return fill(message.title, _values(finding))

    def explanation(self, finding: Finding, *, arabic: bool) -> str:
        """Why it matters, and what would settle it."""
        message = self._message(finding, arabic=arabic)
        if message is None:
            return fill(_say(_sentence(finding)), finding.values)
        countered = finding.severity is Severity.QUESTION and finding.values.get("countered")
        settles = _say(_COUNTERED) if countered else fill(message.remedy, _values(finding))
        return f"{fill(message.why, _values(finding))} {settles}"

    def _message(self, finding: Finding, *, arabic: bool) -> Message | None:
        in_both = self._messages.get(finding.rule)
        return None if in_both is None else in_both["ar" if arabic else "en"]


def rule_place(finding: Finding) -> str:
    """The words that were found, and where they stand."""
    if not finding.excerpt:
        return ""
    where = _PLACES.get(str(finding.values.get("field")), _IN_TEXT)
    return fill(_say(where), {"number": finding.values.get("number", 0), "words": finding.excerpt})


def removable(finding: Finding) -> bool:
    """Whether deleting the place in the text settles it."""
    return finding.rule in _REMOVABLE and "field" not in finding.values


def _values(finding: Finding) -> Mapping[str, str | int]:
    return {"excerpt": finding.excerpt, **finding.values}


def _sentence(finding: Finding) -> object:
    if finding.rule == Rule.UNFILLED_FIELD:
        return _UNFILLED
    if finding.rule == Rule.HASHTAGS:
        return _TOO_MANY_HASHTAGS
    if finding.rule == Rule.REFUSED_HOST:
        return _REFUSED_HOST
    in_bytes = finding.values["unit"] == "bytes"
    if "part" in finding.values:
        return _PART_TOO_LARGE if in_bytes else _PART_TOO_LONG
    return _TOO_LARGE if in_bytes else _TOO_LONG


def _say(sentence: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(sentence))
