"""What the rules of the review say to people: what it is, and what would settle it."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.policy.model import Finding, Rule, Severity
from ui.texts import fill

_CONTEXT = "RuleWords"

_TITLES: Mapping[str, object] = MappingProxyType(
    {
        Rule.LENGTH: QT_TRANSLATE_NOOP("RuleWords", "The text is too long"),
        Rule.COMPLAINT: QT_TRANSLATE_NOOP("RuleWords", "Reads like a complaint by staff"),
        Rule.CONTEMPT: QT_TRANSLATE_NOOP("RuleWords", "Contempt of a belief"),
        Rule.DEFAMATION: QT_TRANSLATE_NOOP("RuleWords", "Defamation or discrimination"),
        Rule.INCITEMENT: QT_TRANSLATE_NOOP("RuleWords", "Incitement to an illegal act"),
        Rule.PHONE: QT_TRANSLATE_NOOP("RuleWords", "Personal data: a phone number"),
        Rule.CIVIL_NUMBER: QT_TRANSLATE_NOOP("RuleWords", "Personal data: a civil number"),
        Rule.CLAIM: QT_TRANSLATE_NOOP("RuleWords", "A statement that needs a source"),
    }
)

_EXPLANATIONS: Mapping[str, object] = MappingProxyType(
    {
        Rule.COMPLAINT: QT_TRANSLATE_NOOP(
            "RuleWords", "Official accounts carry no complaints about work. Reword or delete it."
        ),
        Rule.CONTEMPT: QT_TRANSLATE_NOOP(
            "RuleWords", "The wording belittles a religion or a school of thought. Delete it."
        ),
        Rule.DEFAMATION: QT_TRANSLATE_NOOP(
            "RuleWords", "The wording insults or belittles people. Delete it or reword it."
        ),
        Rule.INCITEMENT: QT_TRANSLATE_NOOP(
            "RuleWords", "The wording calls for something illegal. Delete it or reword it."
        ),
        Rule.PHONE: QT_TRANSLATE_NOOP(
            "RuleWords", "It is not among the institution's published numbers. Delete it."
        ),
        Rule.CIVIL_NUMBER: QT_TRANSLATE_NOOP(
            "RuleWords", "A civil number identifies a person. Delete it."
        ),
        Rule.CLAIM: QT_TRANSLATE_NOOP(
            "RuleWords",
            "A date, a closure, a fee or a figure: name the decision or department behind it.",
        ),
    }
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

_REMOVABLE = frozenset({Rule.PHONE, Rule.CIVIL_NUMBER})
"""What can go without leaving a broken sentence behind."""


def rule_title(finding: Finding) -> str:
    """What was found, in a few words."""
    return _say(_TITLES[finding.rule])


def rule_explanation(finding: Finding) -> str:
    """Why it matters, and what would settle it."""
    if finding.rule == Rule.LENGTH:
        sentence = _TOO_LARGE if finding.values["unit"] == "bytes" else _TOO_LONG
        return fill(_say(sentence), finding.values)
    if finding.rule != Rule.CLAIM and finding.severity is Severity.QUESTION:
        return _say(_COUNTERED)
    return _say(_EXPLANATIONS[finding.rule])


def asks_for_source(finding: Finding) -> bool:
    """Whether the answer to it is a source, which may stand in the text as well."""
    return finding.rule == Rule.CLAIM


def removable(finding: Finding) -> bool:
    """Whether deleting the place settles it."""
    return finding.rule in _REMOVABLE


def _say(sentence: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(sentence))
