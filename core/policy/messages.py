"""What a rule of the pack says to people, in both languages of the program."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from core.policy.model import PackFault
from core.policy.parts import Part
from core.policy.rules import MOST_RULES, RULE_ID

LANGUAGES = ("ar", "en")
PLACEHOLDERS = frozenset({"excerpt", "count", "limit", "over", "domain", "ascii", "twin", "near"})
"""Values of a finding that a message may show, written ``{name}``."""

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_FORMS = ("title", "why", "remedy")


@dataclass(frozen=True)
class Message:
    """What was found in a few words, why it matters, and what would settle it."""

    title: str
    why: str
    remedy: str


Messages = Mapping[str, Mapping[str, Message]]
"""By rule, then by language."""


def read_messages(part: Part, rules: Collection[str]) -> Messages:
    """The messages of those rules, each in both languages. Raises ``Invalid(PACK_INVALID)``."""
    by_rule = part.expect("rules").part("rules")
    named = by_rule.names(MOST_RULES, RULE_ID)
    for name in named:
        if name not in rules:
            raise by_rule.wrong(PackFault.NO_SUCH_RULE, name)
    for rule in rules:
        if rule not in named:
            raise by_rule.wrong(PackFault.NO_MESSAGE, rule)
    return {name: _in_both(by_rule.part(name)) for name in named}


def _in_both(part: Part) -> Mapping[str, Message]:
    part.expect(*LANGUAGES)
    return {language: _message(part.part(language)) for language in LANGUAGES}


def _message(part: Part) -> Message:
    part.expect(*_FORMS)
    return Message(*(_sentence(part, name) for name in _FORMS))


def _sentence(part: Part, name: str) -> str:
    text = part.text(name)
    rest = _PLACEHOLDER.sub("", text)
    if "{" in rest or "}" in rest or not set(_PLACEHOLDER.findall(text)) <= PLACEHOLDERS:
        raise part.wrong(PackFault.NO_SUCH_PLACEHOLDER, name)
    return text
