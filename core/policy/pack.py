"""The policy pack: the clauses in the policy's own words, and what its rules look for.

``docs/policy-pack.md`` describes the members of a pack. Everything in a pack is checked
when it is read; ``Invalid(PACK_INVALID)`` names the member, the place in it, the line and
the reason of what is wrong.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from core.foundation.errors import Damaged, Invalid
from core.policy.institution import (
    Domains,
    Hours,
    Responder,
    read_domains,
    read_hours,
    read_numbers,
    read_responders,
)
from core.policy.manifest import (
    CLAUSES,
    DOMAINS,
    HOURS,
    MANIFEST,
    MESSAGES,
    NUMBERS,
    RESPONDERS,
    RULES,
    TESTS,
    WORDS,
    Manifest,
)
from core.policy.members import Members, check_digests, read_folder
from core.policy.messages import Message, Messages, read_messages
from core.policy.model import Clause, PackFault, PolicyProblem
from core.policy.parts import Part, fault
from core.policy.rules import (
    LIST_NAME,
    MOST_RULES,
    RULE_ID,
    ClaimRule,
    PackRule,
    lists_of,
    read_rule,
)
from core.policy.terms import Clitics, Lexicon, TermList, has_word

_MOST_CLAUSES = 200
_MOST_LISTS = 200
_MOST_TERMS = 5_000
_MOST_CLITICS = 100
_MOST_EXAMPLES = 200
_CLAUSE_ID = re.compile(r"[A-Z]{2,4}(?:-[0-9]{1,2})?")
_TERM = re.compile(r"[^\n]{1,200}")


@dataclass(frozen=True)
class WordList:
    """Terms under one name; ``exact`` ones stand without anything joined to them."""

    terms: tuple[str, ...]
    exact: bool = False


@dataclass(frozen=True)
class Examples:
    """Texts in which a rule must find something, and texts in which it must not."""

    found: tuple[str, ...]
    passed: tuple[str, ...]


@dataclass(frozen=True)
class PolicyPack:
    """One version of the policy."""

    manifest: Manifest
    clauses: Mapping[str, Clause]
    length_clause: str
    rules: tuple[PackRule, ...]
    lists: Mapping[str, WordList]
    clitics: Clitics
    messages: Messages
    published_numbers: frozenset[str]
    domains: Domains
    responders: tuple[Responder, ...]
    hours: Hours
    examples: Mapping[str, Examples]

    @classmethod
    def load(cls, folder: Path) -> "PolicyPack":
        """The pack in a folder that ships with the program, without its examples.

        Raises ``Damaged(PACK_DAMAGED)`` naming the part at fault, ``Unavailable`` where
        there is no such folder.
        """
        try:
            members = read_folder(folder)
            return cls.read(members, unsigned_manifest(members), whole=False)
        except Invalid as error:
            part = f"{error.values.get('member')}:{error.values.get('place')}"
            raise Damaged(PolicyProblem.PACK_DAMAGED, part=part) from error

    @classmethod
    def read(cls, members: Members, manifest: Manifest, *, whole: bool = True) -> "PolicyPack":
        """The pack in these members, each as the manifest says.

        Examples are read, and asked for, with ``whole`` only: no review needs them.
        Raises ``Invalid(PACK_INVALID)``.
        """
        check_digests(members, manifest)
        clauses_part = _member(members, CLAUSES).expect("length_clause", "clauses")
        clauses = _clauses(clauses_part)
        length_clause = clauses_part.text("length_clause")
        if length_clause not in clauses:
            raise clauses_part.wrong(PackFault.NO_SUCH_CLAUSE, "length_clause")
        words_part = _member(members, WORDS).expect("clitics", "lists")
        lists = _lists(words_part.part("lists"))
        rules = _rules(_member(members, RULES).expect("rules"), clauses, lists)
        names = tuple(rule.id for rule in rules)
        return cls(
            manifest=manifest,
            clauses=clauses,
            length_clause=length_clause,
            rules=rules,
            lists=lists,
            clitics=_clitics(words_part.part("clitics")),
            messages=read_messages(_member(members, MESSAGES), names),
            published_numbers=read_numbers(_member(members, NUMBERS)),
            domains=read_domains(_member(members, DOMAINS)),
            responders=read_responders(_member(members, RESPONDERS)),
            hours=read_hours(_member(members, HOURS)),
            examples=_examples(_member(members, TESTS), names) if whole else {},
        )

    @property
    def version(self) -> str:
        return self.manifest.version

    @property
    def issued(self) -> date:
        return self.manifest.issued

    @property
    def issuer(self) -> str:
        return self.manifest.issuer

    @property
    def digest(self) -> str:
        """SHA-256 over all that the pack says."""
        return self.manifest.digest

    @cached_property
    def lexicon(self) -> Lexicon:
        """All lists, ready to be looked for, by their names."""
        with_number = {
            rule.words for rule in self.rules if isinstance(rule, ClaimRule) and rule.with_number
        }
        return Lexicon(
            (
                TermList(name, words.terms, name in with_number, words.exact)
                for name, words in self.lists.items()
            ),
            self.clitics,
        )

    @cached_property
    def _by_id(self) -> Mapping[str, PackRule]:
        return {rule.id: rule for rule in self.rules}

    def rule(self, rule_id: str) -> PackRule | None:
        """The rule of that id; ``None`` for the built-in ones, which no pack has."""
        return self._by_id.get(rule_id)

    def message(self, rule_id: str, language: str) -> Message | None:
        """What the rule says in ``"ar"`` or ``"en"``; ``None`` for the built-in ones."""
        in_both = self.messages.get(rule_id)
        return None if in_both is None else in_both[language]


def unsigned_manifest(members: Members) -> Manifest:
    """The manifest of a pack that is not signed. Raises ``Invalid(PACK_INVALID)``."""
    return Manifest.read(_member(members, MANIFEST))


def _member(members: Members, name: str) -> Part:
    if name not in members:
        raise fault(name, PackFault.MISSING)
    return Part.of(name, members[name])


def _clauses(part: Part) -> Mapping[str, Clause]:
    clauses: dict[str, Clause] = {}
    for one in part.parts("clauses", _MOST_CLAUSES):
        one.expect("id", "heading", "text", "heading_en", "text_en")
        clause = Clause(
            one.text("id", _CLAUSE_ID),
            one.text("heading"),
            one.text("text"),
            one.text("heading_en"),
            one.text("text_en"),
        )
        if clause.id in clauses:
            raise one.wrong(PackFault.REPEATED, "id")
        clauses[clause.id] = clause
    return clauses


def _lists(part: Part) -> Mapping[str, WordList]:
    lists: dict[str, WordList] = {}
    for name in part.names(_MOST_LISTS, LIST_NAME):
        if part.is_list(name):
            lists[name] = WordList(part.texts(name, _MOST_TERMS, _TERM, has_word))
        else:
            one = part.part(name).expect("terms", optional=("exact",))
            terms = one.texts("terms", _MOST_TERMS, _TERM, has_word)
            lists[name] = WordList(terms, one.flag("exact"))
    return lists


def _rules(
    part: Part, clauses: Mapping[str, Clause], lists: Mapping[str, WordList]
) -> tuple[PackRule, ...]:
    rules: dict[str, PackRule] = {}
    for one in part.parts("rules", MOST_RULES):
        rule = read_rule(one)
        if rule.id in rules:
            raise one.wrong(PackFault.REPEATED, "id")
        if rule.clause not in clauses:
            raise one.wrong(PackFault.NO_SUCH_CLAUSE, "clause")
        for member, name in lists_of(rule):
            if name not in lists:
                raise one.wrong(PackFault.NO_SUCH_LIST, member)
        rules[rule.id] = rule
    return tuple(rules.values())


def _clitics(part: Part) -> Clitics:
    part.expect("before_first", "before_others", "after")
    return Clitics.of(
        *(
            part.texts(name, _MOST_CLITICS, _TERM, has_word)
            for name in ("before_first", "before_others", "after")
        )
    )


def _examples(part: Part, rules: tuple[str, ...]) -> Mapping[str, Examples]:
    named = part.names(MOST_RULES, RULE_ID)
    for name in named:
        if name not in rules:
            raise part.wrong(PackFault.NO_SUCH_RULE, name)
    for rule in rules:
        if rule not in named:
            raise part.wrong(PackFault.NO_EXAMPLE, rule)
    examples: dict[str, Examples] = {}
    for name in named:
        one = part.part(name).expect("found", "passed")
        examples[name] = Examples(
            one.texts("found", _MOST_EXAMPLES), one.texts("passed", _MOST_EXAMPLES)
        )
    return examples
