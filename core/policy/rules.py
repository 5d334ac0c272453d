"""The rules of a pack as values, and their reading from ``rules.json``."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import cast

from core.policy.model import PackFault, Rule, Severity
from core.policy.parts import Part
from core.policy.patterns import wrong_with

MOST_RULES = 200
RULE_ID = re.compile(r"[a-z_]{1,40}")
LIST_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_OPTION_NAME = re.compile(r"[a-z_]{1,40}")
_MOST_NAMED = 10
_MOST_OPTIONS = 20
_WITHIN = 40
_MOST_WITHIN = 400
_NAMES_LIST = "words"
_BUILT_IN = frozenset(Rule)

Option = str | int | float | bool | tuple[str, ...]


class Detector(StrEnum):
    """What is looked for by more than words; a pack says under which clause, and how gravely."""

    PHONE = "phone"
    CIVIL_NUMBER = "civil_number"
    PASSPORT = "passport"
    BANK_ACCOUNT = "bank_account"
    FILE_NUMBER = "file_number"
    IBAN = "iban"
    CARD = "card"
    MAIL = "mail"
    PLATE = "plate"
    LOCATION = "location"
    SECRET = "secret"  # noqa: S105 - the name of a detector
    LINK = "link"
    LOOK_ALIKE_LINK = "look_alike_link"
    SHORTENER = "shortener"
    IP_HOST = "ip_host"
    STORE_LINK = "store_link"
    TONE = "tone"


@dataclass(frozen=True)
class PackRule:
    """What all rules have. A finding carries the rule's ``id``."""

    id: str
    clause: str
    severity: Severity


@dataclass(frozen=True)
class TermsRule(PackRule):
    """Words of a list. Near one of ``unless_near`` it only asks.

    Within a phrase of ``unless_part_of`` it finds nothing.
    """

    words: str
    unless_near: tuple[str, ...] = ()
    unless_part_of: str | None = None


@dataclass(frozen=True)
class NearRule(PackRule):
    """Words of one list with words of another, in one sentence, ``within`` characters."""

    words: str
    near: str
    within: int = _WITHIN
    unless_near: tuple[str, ...] = ()
    unless_part_of: str | None = None


@dataclass(frozen=True)
class PatternRule(PackRule):
    """A pattern over folded text; with ``words`` only where one of them stands near."""

    pattern: str
    words: str | None = None
    within: int = _WITHIN


@dataclass(frozen=True)
class DetectorRule(PackRule):
    """A built-in detector. An option whose name ends in ``words`` names a list."""

    detector: Detector
    options: Mapping[str, Option]

    @property
    def word_lists(self) -> tuple[str, ...]:
        """The lists that its options name."""
        return tuple(
            str(value) for name, value in self.options.items() if name.endswith(_NAMES_LIST)
        )


@dataclass(frozen=True)
class ClaimRule(PackRule):
    """Words that state a fact, which needs a source; ``with_number`` asks for a digit near.

    Within a phrase of ``unless_part_of`` they state none.
    """

    words: str
    with_number: bool = False
    unless_part_of: str | None = None


def read_rule(part: Part) -> PackRule:
    """The rule in an object. Raises ``Invalid(PACK_INVALID)``."""
    kind = part.text("kind")
    read = _KINDS.get(kind)
    if read is None:
        raise part.wrong(PackFault.UNKNOWN, "kind")
    rule_id = part.text("id", RULE_ID)
    if rule_id in _BUILT_IN:
        raise part.wrong(PackFault.REPEATED, "id")
    try:
        severity = Severity(part.text("severity"))
    except ValueError as error:
        raise part.wrong(PackFault.WRONG_FORM, "severity") from error
    return read(part, (rule_id, part.text("clause"), severity))


def lists_of(rule: PackRule) -> tuple[tuple[str, str], ...]:
    """Each list that the rule names, after the member that names it."""
    named: list[tuple[str, str]] = []
    for member, json_name in (("words", "words"), ("near", "with"), ("unless_part_of",) * 2):
        name = cast("str | None", getattr(rule, member, None))
        if name is not None:
            named.append((json_name, name))
    named += (("unless_near", name) for name in getattr(rule, "unless_near", ()))
    if isinstance(rule, DetectorRule):
        named += (("options", name) for name in rule.word_lists)
    return tuple(named)


_Common = tuple[str, str, Severity]
_SHARED = ("id", "clause", "severity", "kind")


def _terms(part: Part, common: _Common) -> PackRule:
    part.expect(*_SHARED, "words", optional=("unless_near", "unless_part_of"))
    return TermsRule(*common, part.text("words", LIST_NAME), *_unless(part))


def _near(part: Part, common: _Common) -> PackRule:
    part.expect(*_SHARED, "words", "with", optional=("within", "unless_near", "unless_part_of"))
    words, near = part.text("words", LIST_NAME), part.text("with", LIST_NAME)
    return NearRule(*common, words, near, _within(part), *_unless(part))


def _pattern(part: Part, common: _Common) -> PackRule:
    part.expect(*_SHARED, "pattern", optional=("words", "within"))
    pattern = part.text("pattern")
    wrong = wrong_with(pattern)
    if wrong is not None:
        raise part.wrong(wrong, "pattern")
    words = part.text("words", LIST_NAME) if part.has("words") else None
    return PatternRule(*common, pattern, words, _within(part))


def _detector(part: Part, common: _Common) -> PackRule:
    part.expect(*_SHARED, "detector", optional=("options",))
    try:
        detector = Detector(part.text("detector"))
    except ValueError as error:
        raise part.wrong(PackFault.NO_SUCH_DETECTOR, "detector") from error
    if detector is Detector.TONE and common[2] is Severity.STOP:
        # A model is wrong too often to be let stop anything.
        raise part.wrong(PackFault.OUT_OF_RANGE, "severity")
    options = _options(part.part("options")) if part.has("options") else {}
    return DetectorRule(*common, detector, MappingProxyType(options))


def _claim(part: Part, common: _Common) -> PackRule:
    part.expect(*_SHARED, "words", optional=("with_number", "unless_part_of"))
    if common[2] is Severity.STOP:
        # What a source settles can be answered.
        raise part.wrong(PackFault.OUT_OF_RANGE, "severity")
    longer = _unless_part_of(part)
    return ClaimRule(*common, part.text("words", LIST_NAME), part.flag("with_number"), longer)


_KINDS: Mapping[str, Callable[[Part, _Common], PackRule]] = MappingProxyType(
    {
        "terms": _terms,
        "near": _near,
        "pattern": _pattern,
        "detector": _detector,
        "claim": _claim,
    }
)


def _within(part: Part) -> int:
    return part.number("within", 1, _MOST_WITHIN) if part.has("within") else _WITHIN


def _unless(part: Part) -> tuple[tuple[str, ...], str | None]:
    near = part.texts("unless_near", _MOST_NAMED, LIST_NAME) if part.has("unless_near") else ()
    return near, _unless_part_of(part)


def _unless_part_of(part: Part) -> str | None:
    return part.text("unless_part_of", LIST_NAME) if part.has("unless_part_of") else None


def _options(part: Part) -> dict[str, Option]:
    read: dict[str, Option] = {}
    for name in part.names(_MOST_OPTIONS, _OPTION_NAME):
        value = part.raw(name)
        if name.endswith(_NAMES_LIST):
            read[name] = part.text(name, LIST_NAME)
        elif isinstance(value, list):
            read[name] = part.texts(name, _MOST_NAMED)
        elif isinstance(value, str):
            read[name] = part.text(name)
        elif isinstance(value, bool | int | float):
            read[name] = value
        else:
            raise part.wrong(PackFault.WRONG_TYPE, name)
    return read
