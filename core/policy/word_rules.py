"""Rules that look for words: terms, terms near others, patterns, and claims without a source."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from core.policy.detectors.model import Piece, Span
from core.policy.model import Finding, Severity
from core.policy.pack import PolicyPack
from core.policy.rules import ClaimRule, NearRule, PackRule, PatternRule, TermsRule
from core.policy.screening import Screened
from core.policy.terms import Places

_BEFORE, _AFTER = 40, 25
"""Folded characters in which a denial or a warning changes the sense of what it is about."""
_STANDS_AFTER = "_after"
"""How the names of lists end whose words stand after what they speak against."""
_CLAIM = "claim_"
_GRAVITY = {Severity.STOP: 0, Severity.QUESTION: 1, Severity.NOTE: 2}


class WordRules:
    """The rules of a pack that look for words, ready for use."""

    def __init__(self, pack: PolicyPack) -> None:
        self._terms = tuple(rule for rule in pack.rules if isinstance(rule, TermsRule | NearRule))
        self._claims = tuple(rule for rule in pack.rules if isinstance(rule, ClaimRule))
        self._patterns = tuple(
            (rule, re.compile(rule.pattern)) for rule in pack.rules if isinstance(rule, PatternRule)
        )

    def find(self, screened: Screened) -> tuple[Finding, ...]:
        """What the lists and patterns find.

        Where a word of refusal or warning stands shortly before or after, the text may be
        speaking against what the list is about; a person then decides, so that a stop
        becomes a question. Of what several rules say of the same words, the gravest stands.
        """
        found = [finding for rule in self._terms for finding in _terms(rule, screened)]
        for rule, pattern in self._patterns:
            found += _matches(rule, pattern, screened.piece)
        return _gravest(found) if len(found) > 1 else tuple(found)

    def claims(self, piece: Piece) -> tuple[Finding, ...]:
        """At most one claim a piece (clause BAN-5): the first of any kind."""
        found = [
            (place, number)
            for number, rule in enumerate(self._claims)
            for place in piece.places.get(rule.words, ())
            if not _is_within(place, piece.places.get(rule.unless_part_of or "", ()))
        ]
        if not found:
            return ()
        place, number = min(found)
        rule = self._claims[number]
        return (
            _finding(rule, piece, place, rule.severity, {"kind": rule.id.removeprefix(_CLAIM)}),
        )


def _terms(rule: TermsRule | NearRule, screened: Screened) -> Iterator[Finding]:
    piece, hidden = screened.piece, screened.hidden
    found = _both(rule.words, piece.places, hidden)
    if not found:
        return
    innocent = _both(rule.unless_part_of, piece.places, hidden)
    beside = _both(rule.near, piece.places, hidden) if isinstance(rule, NearRule) else ()
    for place in found:
        if _is_within(place, innocent):
            continue
        is_hidden, values = place in hidden.get(rule.words, ()), dict[str, str | int]()
        if isinstance(rule, NearRule):
            near = _nearest(place, beside, rule.within)
            if near is None:
                continue
            start, end = piece.in_text(*near)
            values["near"] = piece.text[start:end]
            is_hidden |= near in hidden.get(rule.near, ())
        if is_hidden:
            values["evasion"] = 1
        values["countered"] = int(_is_countered(place, piece.places, rule.unless_near))
        yield _finding(rule, piece, place, _severity(rule, values), values)


def _severity(rule: PackRule, values: Mapping[str, str | int]) -> Severity:
    softened = values["countered"] and rule.severity is Severity.STOP
    return Severity.QUESTION if softened else rule.severity


def _gravest(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Of what rules of a clause say of the same words, the gravest, then the longest.

    What lies within a stop goes with it, and is asked about by no clause.
    """
    kept: list[Finding] = []
    for one in sorted(found, key=lambda one: (_GRAVITY[one.severity], one.start - one.end)):
        if not any(_covers(other, one) for other in kept):
            kept.append(one)
    return tuple(kept)


def _covers(other: Finding, one: Finding) -> bool:
    """Whether a finding that is as grave leaves nothing to say for this one."""
    if one.clause == other.clause:
        return other.start < one.end and one.start < other.end
    stopped = (other.severity, one.severity) == (Severity.STOP, Severity.QUESTION)
    return stopped and other.start <= one.start and one.end <= other.end


def _both(name: str | None, plain: Places, hidden: Places) -> Sequence[Span]:
    """Where words of the list stand, plainly or hidden."""
    if name is None:
        return ()
    return (*plain.get(name, ()), *hidden.get(name, ()))


def _matches(rule: PatternRule, pattern: "re.Pattern[str]", piece: Piece) -> Iterator[Finding]:
    near = None if rule.words is None else piece.places.get(rule.words, ())
    if near is not None and not near:
        return
    for match in pattern.finditer(piece.folded):
        place = match.span()
        if place[0] == place[1]:
            continue
        if near is None or _nearest(place, near, rule.within) is not None:
            yield _finding(rule, piece, place, rule.severity, {})


def _finding(
    rule: PackRule,
    piece: Piece,
    place: Span,
    severity: Severity,
    values: Mapping[str, str | int],
) -> Finding:
    start, end = piece.in_text(*place)
    return Finding(rule.id, rule.clause, severity, start, end, piece.text[start:end], values)


def _is_within(place: Span, longer: Iterable[Span]) -> bool:
    return any(first <= place[0] and place[1] <= last for first, last in longer)


def _nearest(place: Span, others: Sequence[Span], within: int) -> Span | None:
    """Of what does not overlap ``place`` and is not further away, the nearest."""
    first, last = place
    apart = [
        (max(begin - last, first - end), (begin, end))
        for begin, end in others
        if end <= first or last <= begin
    ]
    distance, nearest = min(apart, default=(within + 1, place))
    return nearest if distance <= within else None


def _is_countered(place: Span, places: Places, against: Iterable[str]) -> bool:
    first, last = place
    for name in against:
        for begin, _ in places.get(name, ()):
            if name.endswith(_STANDS_AFTER):
                if last <= begin <= last + _AFTER:
                    return True
            elif first - _BEFORE <= begin < first:
                return True
    return False
