"""The review: what in a text the policy stops or asks about, and by which clause."""

import threading
from collections import OrderedDict
from dataclasses import dataclass, replace

from core.platforms.model import Limits
from core.policy.model import Finding, Rule, Severity
from core.policy.pack import SOURCES, PolicyPack
from core.policy.personal_data import personal_data_in
from core.policy.segments import pieces_of
from core.policy.word_rules import claims_in, listed_words_in
from core.text.counting import end_of_graphemes, graphemes, utf8_bytes
from core.text.normalise import fold_with_map

_REMEMBERED_PIECES = 2_048
"""A draft of the greatest length in ordinary sentences has some hundreds."""


@dataclass(frozen=True)
class _Reviewed:
    """What is known of a piece by itself; positions count from its start."""

    graphemes: int
    utf8_bytes: int
    findings: tuple[Finding, ...]
    claims: tuple[Finding, ...]
    has_source: bool


class Reviewer:
    """Reviews texts under one policy pack. It remembers pieces, never verdicts on texts.

    Threads may share an instance.
    """

    def __init__(self, pack: PolicyPack, remembered: int = _REMEMBERED_PIECES) -> None:
        self._pack = pack
        self._remembered = remembered
        self._known: OrderedDict[str, _Reviewed] = OrderedDict()
        self._remembering = threading.Lock()

    def review(self, text: str, limits: Limits | None) -> tuple[Finding, ...]:
        """Findings in the order in which they stand in the text."""
        pieces = [(start, piece, self._piece(piece)) for start, piece in pieces_of(text)]
        sourced = any(known.has_source for _, _, known in pieces)
        findings = [
            _moved(finding, start)
            for start, _, known in pieces
            for finding in (known.findings if sourced else (*known.findings, *known.claims))
        ]
        if limits is not None:
            findings += self._length(text, pieces, limits)
        return tuple(sorted(findings, key=lambda one: (one.start, one.end, one.rule)))

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
        folded, origins = fold_with_map(piece)
        places = self._pack.lexicon.find(folded)
        findings = (
            *listed_words_in(piece, places, origins, self._pack),
            *personal_data_in(piece, places, origins, self._pack.privacy),
        )
        return _Reviewed(
            graphemes(piece),
            utf8_bytes(piece),
            findings,
            claims_in(piece, places, origins, self._pack.claims),
            SOURCES in places,
        )

    def _length(
        self, text: str, pieces: list[tuple[int, str, _Reviewed]], limits: Limits
    ) -> list[Finding]:
        count = sum(known.graphemes for _, _, known in pieces)
        size = sum(known.utf8_bytes for _, _, known in pieces)
        if limits.length is not None and count > limits.length:
            start = _crossing(pieces, limits.length)
            return [self._too_long(text, start, "graphemes", count, limits.length)]
        if limits.utf8_bytes is not None and size > limits.utf8_bytes:
            start = len(text.encode()[: limits.utf8_bytes].decode(errors="ignore"))
            return [self._too_long(text, start, "bytes", size, limits.utf8_bytes)]
        return []

    def _too_long(self, text: str, start: int, unit: str, count: int, limit: int) -> Finding:
        return Finding(
            Rule.LENGTH,
            self._pack.length_clause,
            Severity.STOP,
            start,
            len(text),
            "",
            {"unit": unit, "count": count, "limit": limit, "over": count - limit},
        )


def _crossing(pieces: list[tuple[int, str, _Reviewed]], limit: int) -> int:
    """Where in the text the first cluster beyond ``limit`` begins."""
    left = limit
    for start, piece, known in pieces:
        if known.graphemes > left:
            return start + end_of_graphemes(piece, left)
        left -= known.graphemes
    raise ValueError("the text is within the limit")


def _moved(finding: Finding, by: int) -> Finding:
    if by == 0:
        return finding
    return replace(finding, start=finding.start + by, end=finding.end + by)
