"""What differs between two versions of the policy."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from core.drafts.differences import difference
from core.drafts.model import Run
from core.policy.model import Clause, Severity
from core.policy.pack import PolicyPack
from core.policy.rules import PackRule


@dataclass(frozen=True)
class ClauseChange:
    """A clause that is new, gone, or reads otherwise; ``runs`` are its Arabic words.

    ``old`` is ``None`` for a new clause, ``new`` for one that is gone.
    """

    id: str
    old: Clause | None
    new: Clause | None
    runs: tuple[Run, ...]


@dataclass(frozen=True)
class RuleChange:
    """A rule that is new, gone, or weighs otherwise; ``None`` where it is not there.

    ``titles`` are what the pack that has it calls it, by language; built-in ones have none.
    """

    id: str
    clause: str
    old: Severity | None
    new: Severity | None
    titles: Mapping[str, str] = field(default_factory=dict[str, str], compare=False)


@dataclass(frozen=True)
class PolicyChanges:
    """Everything that differs. Of words, numbers and domains only how many."""

    old_version: str
    new_version: str
    clauses: tuple[ClauseChange, ...]
    rules: tuple[RuleChange, ...]
    words_added: int
    words_removed: int

    @property
    def empty(self) -> bool:
        """Whether nothing of all that differs."""
        return not (self.clauses or self.rules or self.words_added or self.words_removed)


def changes_between(old: PolicyPack, new: PolicyPack) -> PolicyChanges:
    """What ``new`` changes of ``old``, in the order of ``new``, what is gone last."""
    before, after = _words(old), _words(new)
    return PolicyChanges(
        old.version,
        new.version,
        tuple(_clauses(old.clauses, new.clauses)),
        tuple(_rules(old, new)),
        len(after - before),
        len(before - after),
    )


def _clauses(old: Mapping[str, Clause], new: Mapping[str, Clause]) -> Iterator[ClauseChange]:
    for clause_id in (*new, *(one for one in old if one not in new)):
        before, after = old.get(clause_id), new.get(clause_id)
        if before != after:
            runs = difference(before.text if before else "", after.text if after else "")
            yield ClauseChange(clause_id, before, after, runs)


def _rules(old: PolicyPack, new: PolicyPack) -> Iterator[RuleChange]:
    were, are = _by_id(old), _by_id(new)
    for rule_id in (*are, *(one for one in were if one not in are)):
        before, after = were.get(rule_id), are.get(rule_id)
        was, now = before and before.severity, after and after.severity
        either = after or before
        if was != now and either is not None:
            messages = (old if after is None else new).messages.get(rule_id, {})
            titles = {language: message.title for language, message in messages.items()}
            yield RuleChange(rule_id, either.clause, was, now, titles)


def _by_id(pack: PolicyPack) -> dict[str, PackRule]:
    return {rule.id: rule for rule in pack.rules}


def _words(pack: PolicyPack) -> set[tuple[str, str]]:
    return {(name, term) for name, one in pack.lists.items() for term in one.terms}
