"""The review: what in a text the policy stops or asks about, and by which clause."""

import re
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from core.foundation.paths import RESOURCES
from core.platforms.model import Limits
from core.policy.detectors.registry import Detectors
from core.policy.length import Length, Lengths, PartLength
from core.policy.model import Finding, Rule, Severity
from core.policy.pack import PolicyPack
from core.policy.rules import Detector, DetectorRule, PackRule
from core.policy.screening import Screening
from core.policy.second_opinion import SecondOpinion
from core.policy.segments import pieces_of
from core.policy.word_rules import WordRules
from core.text.counting.x_entities import hashtags_in

_REMEMBERED_PIECES = 2_048
"""A draft of the greatest length in ordinary sentences has some hundreds."""

_SOURCES = "sources"
"""The list of words that name a source."""

_TONE_CLAUSES = frozenset({"BAN-1", "BAN-2", "BAN-3"})
"""What the second opinion is about; where a rule found any of it, it has nothing to add."""

_FEWEST_WORDS = 4
"""Of fewer words the second opinion, which learnt from whole comments, knows too little."""

_LINKS_AND_TONE = frozenset(
    {
        Detector.LINK,
        Detector.LOOK_ALIKE_LINK,
        Detector.SHORTENER,
        Detector.IP_HOST,
        Detector.STORE_LINK,
        Detector.TONE,
    }
)
"""What the detectors find that is neither personal nor secret."""

_OF_ONES_OWN = frozenset({"CMP", "OFF"})
"""Clauses, without their number, that bind the institution's own posts alone."""

_FIELD = re.compile(r"\[\[[^\[\]\n]*\]\]")
"""A field of a template; it never goes over a line."""


@dataclass(frozen=True)
class _Reviewed:
    """What is known of a piece by itself; positions count from its start."""

    findings: tuple[Finding, ...]
    claims: tuple[Finding, ...]
    has_source: bool


class Reviewer:
    """Reviews texts under one policy pack. It remembers pieces, never verdicts on texts.

    Threads may share an instance.
    """

    def __init__(
        self,
        pack: PolicyPack,
        remembered: int = _REMEMBERED_PIECES,
        words: Path = RESOURCES / "words",
    ) -> None:
        self._pack = pack
        self._screening = Screening(pack, words)
        self._word_rules = WordRules(pack)
        self._detectors = Detectors(pack)
        self._opinion = SecondOpinion(words)
        self._tone = next((rule for rule in pack.rules if _is_tone(rule)), None)
        self._private = frozenset(rule.id for rule in pack.rules if _is_private(rule))
        self._remembered = remembered
        self._known: OrderedDict[str, _Reviewed] = OrderedDict()
        self._remembering = threading.Lock()
        self._lengths = Lengths()

    def review(self, text: str, limits: Limits | None) -> tuple[Finding, ...]:
        """Findings in the order in which they stand in the text."""
        pieces = [(start, piece, self._piece(piece)) for start, piece in pieces_of(text)]
        sourced = any(known.has_source for _, _, known in pieces)
        findings = [
            _moved(finding, start)
            for start, _, known in pieces
            for finding in (known.findings if sourced else (*known.findings, *known.claims))
        ]
        findings += self._unfilled(text)
        if limits is not None:
            findings += self._too_much(text, pieces, limits)
        return tuple(sorted(findings, key=lambda one: (one.start, one.end, one.rule)))

    def review_incoming(self, text: str) -> tuple[Finding, ...]:
        """What one should know of somebody else's text before it is repeated or answered.

        It warns and hides nothing: what would stop a text of one's own asks (a boost of it
        is the account manager's decision, clause CON-3), and all else is a note.
        """
        return tuple(
            replace(finding, severity=_OF_OTHERS[finding.severity])
            for finding in self.review(text, None)
            if finding.clause.partition("-")[0] not in _OF_ONES_OWN
        )

    def private_data_in(self, text: str) -> tuple[Finding, ...]:
        """What in a text belongs to a person (clause PRV) or is a secret."""
        return tuple(one for one in self.review(text, None) if one.rule in self._private)

    def _piece(self, piece: str) -> _Reviewed:
        with self._remembering:
            known = self._known.get(piece)
            if known is not None:
                self._known.move_to_end(piece)
                return known
        # Outside the lock: a long piece must not keep another thread waiting.
        known = self._review_piece(piece)
        with self._remembering:
            self._known[piece] = known
            if len(self._known) > self._remembered:
                self._known.popitem(last=False)
        return known

    def _review_piece(self, piece: str) -> _Reviewed:
        screened = self._screening.look_at(piece)
        looked_at = screened.piece
        findings = (
            *self._word_rules.find(screened),
            *self._detectors.find(looked_at),
        )
        return _Reviewed(
            (*findings, *self._tone_of(piece, findings)),
            self._word_rules.claims(looked_at),
            _SOURCES in looked_at.places,
        )

    def _tone_of(self, piece: str, findings: Iterable[Finding]) -> Iterator[Finding]:
        """At most one question, where no rule has found anything of the kind."""
        rule = self._tone
        words = piece.strip()
        if rule is None or len(words.split()) < _FEWEST_WORDS:
            return
        if any(finding.clause in _TONE_CLAUSES for finding in findings):
            return
        if self._opinion.asks(words):
            start = piece.index(words)
            end = start + len(words)
            yield Finding(rule.id, rule.clause, rule.severity, start, end, words)

    def _unfilled(self, text: str) -> Iterator[Finding]:
        # What a template left open is not ready to be published: the clause of the length.
        for field in _FIELD.finditer(text) if "[[" in text else ():
            yield self._stop(Rule.UNFILLED_FIELD, *field.span(), field[0], {})

    def _too_much(
        self, text: str, pieces: Iterable[tuple[int, str, _Reviewed]], limits: Limits
    ) -> Iterator[Finding]:
        """What goes beyond the limits, part by part of a thread."""
        stretches = [(start, piece) for start, piece, _ in pieces]
        parts = self._lengths.of_parts(text, limits, stretches=stretches)
        for number, one in enumerate(parts, start=1):
            place = {"part": number, "parts": len(parts)} if len(parts) > 1 else {}
            if one.length.excess_start is not None:
                yield self._too_long(one, one.length.excess_start, place)
            if limits.hashtags is not None:
                yield from self._too_many_hashtags(one, limits.hashtags, place)

    def _too_long(self, one: PartLength, start: int, place: dict[str, int]) -> Finding:
        values = {"unit": str(one.length.unit), **place, **_excess(one.length)}
        start += one.part.start
        return self._stop(Rule.LENGTH, start, one.part.end, "", values)

    def _too_many_hashtags(
        self, one: PartLength, most: int, place: dict[str, int]
    ) -> Iterator[Finding]:
        tags = hashtags_in(one.part.text)
        if len(tags) > most:
            values = {**place, "count": len(tags), "limit": most, "over": len(tags) - most}
            start, end = one.part.start + tags[most].start, one.part.start + tags[-1].end
            yield self._stop(Rule.HASHTAGS, start, end, "", values)

    def _stop(
        self, rule: Rule, start: int, end: int, excerpt: str, values: Mapping[str, str | int]
    ) -> Finding:
        clause = self._pack.length_clause
        return Finding(rule, clause, Severity.STOP, start, end, excerpt, values)


_OF_OTHERS: Mapping[Severity, Severity] = MappingProxyType(
    {
        Severity.STOP: Severity.QUESTION,
        Severity.QUESTION: Severity.NOTE,
        Severity.NOTE: Severity.NOTE,
    }
)
"""How gravely a finding is taken in what others wrote."""


def _is_private(rule: PackRule) -> bool:
    return isinstance(rule, DetectorRule) and rule.detector not in _LINKS_AND_TONE


def _is_tone(rule: PackRule) -> bool:
    return isinstance(rule, DetectorRule) and rule.detector is Detector.TONE


def _excess(length: Length) -> dict[str, int]:
    return {"count": length.used, "limit": length.most or 0, "over": length.over}


def _moved(finding: Finding, by: int) -> Finding:
    if by == 0:
        return finding
    return replace(finding, start=finding.start + by, end=finding.end + by)
