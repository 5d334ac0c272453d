"""The policy pack: the clauses in the policy's own words, and the words its rules look for."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from core.foundation.errors import Damaged, Invalid
from core.foundation.files import read_bounded
from core.policy.model import Clause, PolicyProblem, Rule, Severity
from core.policy.terms import Clitics, Lexicon, TermList, has_word

_FILE_LIMIT = 2 * 1024 * 1024
_MOST_TERMS = 5_000
_LONGEST_TERM = 200


SOURCES = "sources"
COUNTER_SPEECH = "counter_speech"
CIVIL_NUMBER_KEYWORDS = "civil_number_keywords"
UNITS = "units"

_E164 = re.compile(r"\+[1-9][0-9]{3,14}")


@dataclass(frozen=True)
class WordRule:
    """What stands behind one list of words; ``label`` is the list's in the lexicon."""

    label: str
    rule: Rule
    clause: str
    severity: Severity


@dataclass(frozen=True)
class ClaimRule:
    """What makes a sentence a claim: its kinds, by the label of their words."""

    clause: str
    kinds: Mapping[str, str]


@dataclass(frozen=True)
class PrivacyRule:
    """The clause, and the numbers that the institution itself has published (E.164)."""

    clause: str
    published_numbers: frozenset[str]


@dataclass(frozen=True)
class PolicyPack:
    """One version of the policy."""

    version: str
    clauses: Mapping[str, Clause]
    length_clause: str
    words: tuple[WordRule, ...]
    claims: ClaimRule
    privacy: PrivacyRule
    lexicon: Lexicon

    @classmethod
    def load(cls, path: Path) -> "PolicyPack":
        """The pack in a file. Raises ``Damaged(PACK_DAMAGED)`` naming the part at fault."""
        try:
            members = _Part("pack", json.loads(read_bounded(path, _FILE_LIMIT)))
        except (ValueError, RecursionError, Invalid) as error:
            raise Damaged(PolicyProblem.PACK_DAMAGED, part="pack") from error
        listed = tuple(map(_clause, members.parts("clauses")))
        clauses = {clause.id: clause for clause in listed}
        claims, privacy = members.part("claims"), members.part("privacy")
        kinds = claims.parts("kinds")
        pack = cls(
            version=members.text("version"),
            clauses=clauses,
            length_clause=members.text("length_clause"),
            words=tuple(map(_word_rule, members.parts("word_lists"))),
            claims=ClaimRule(
                claims.text("clause"),
                {f"claim:{kind.text('kind')}": kind.text("kind") for kind in kinds},
            ),
            privacy=PrivacyRule(
                privacy.text("clause"), frozenset(privacy.texts("published_numbers", _E164))
            ),
            lexicon=Lexicon(_term_lists(members), _clitics(members.part("clitics"))),
        )
        cited = {pack.length_clause, pack.claims.clause, pack.privacy.clause}
        cited |= {one.clause for one in pack.words}
        if not cited <= set(clauses) or len(clauses) != len(listed):
            raise Damaged(PolicyProblem.PACK_DAMAGED, part="clauses")
        if len({one.label for one in pack.words}) != len(pack.words):
            raise Damaged(PolicyProblem.PACK_DAMAGED, part="word_lists")
        return pack


class _Part:
    """A JSON object whose members are checked as they are read."""

    def __init__(self, name: str, content: object) -> None:
        self._name = name
        if not isinstance(content, dict):
            raise self._damaged("")
        self._members = cast("dict[str, object]", content)

    def text(self, name: str) -> str:
        value = self._members.get(name)
        if not isinstance(value, str) or not value.strip():
            raise self._damaged(name)
        return value

    def flag(self, name: str) -> bool:
        value = self._members.get(name)
        if not isinstance(value, bool):
            raise self._damaged(name)
        return value

    def texts(self, name: str, form: re.Pattern[str] | None = None) -> tuple[str, ...]:
        """Texts of that form; where none is given, each has a letter or a digit to look for."""
        values = self._list(name)
        for value in values:
            if not isinstance(value, str) or len(value) > _LONGEST_TERM:
                raise self._damaged(name)
            if not (form.fullmatch(value) if form else has_word(value)):
                raise self._damaged(name)
        return tuple(cast("list[str]", values))

    def part(self, name: str) -> "_Part":
        return _Part(name, self._members.get(name))

    def parts(self, name: str) -> tuple["_Part", ...]:
        return tuple(_Part(f"{name}[{at}]", value) for at, value in enumerate(self._list(name)))

    def _list(self, name: str) -> list[object]:
        value = self._members.get(name)
        if not isinstance(value, list):
            raise self._damaged(name)
        values = cast("list[object]", value)
        if not 0 < len(values) <= _MOST_TERMS:
            raise self._damaged(name)
        return values

    def _damaged(self, name: str) -> Damaged:
        part = f"{self._name}.{name}" if name else self._name
        return Damaged(PolicyProblem.PACK_DAMAGED, part=part)


def _clitics(part: _Part) -> Clitics:
    return Clitics.of(part.texts("before_first"), part.texts("before_others"), part.texts("after"))


def _clause(part: _Part) -> Clause:
    return Clause(
        part.text("id"),
        part.text("heading"),
        part.text("text"),
        part.text("heading_en"),
        part.text("text_en"),
    )


def _word_rule(part: _Part) -> WordRule:
    try:
        rule, severity = Rule(part.text("rule")), Severity(part.text("severity"))
    except ValueError as error:
        raise Damaged(PolicyProblem.PACK_DAMAGED, part="word_lists") from error
    return WordRule(_label(part), rule, part.text("clause"), severity)


def _label(part: _Part) -> str:
    return f"{part.text('rule')}:{part.text('severity')}"


def _term_lists(members: _Part) -> Iterator[TermList]:
    for part in members.parts("word_lists"):
        yield TermList(_label(part), part.texts("terms"))
    for kind in members.part("claims").parts("kinds"):
        label = f"claim:{kind.text('kind')}"
        yield TermList(label, kind.texts("terms"), with_number=kind.flag("with_number"))
    yield TermList(SOURCES, members.part("claims").texts("sources"))
    yield TermList(COUNTER_SPEECH, members.texts("counter_speech"))
    privacy = members.part("privacy")
    yield TermList(CIVIL_NUMBER_KEYWORDS, privacy.texts("civil_number_keywords"))
    yield TermList(UNITS, privacy.texts("units"))
