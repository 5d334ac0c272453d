"""Rules that look for words: the lists of the pack, and claims without a source."""

from collections.abc import Sequence

from core.policy.model import Finding, Rule, Severity
from core.policy.pack import COUNTER_SPEECH, ClaimRule, PolicyPack
from core.policy.terms import Places

_NEAR = 40
"""Folded characters before a word in which a denial or a warning changes its sense."""


def listed_words_in(
    piece: str, places: Places, origins: Sequence[int], pack: PolicyPack
) -> tuple[Finding, ...]:
    """Words of the pack's lists (clauses CMP and BAN-1 to BAN-3).

    Where a word of refusal or warning stands shortly before, the text may be speaking
    against what the list is about; a person then decides, so the stop becomes a question.
    """
    against = places.get(COUNTER_SPEECH, ())
    findings: list[Finding] = []
    for words in pack.words:
        for first, last in places.get(words.label, ()):
            countered = any(first - _NEAR <= begin < first for begin, _ in against)
            start, end = origins[first], _end(piece, origins, last)
            findings.append(
                Finding(
                    words.rule,
                    words.clause,
                    Severity.QUESTION if countered else words.severity,
                    start,
                    end,
                    piece[start:end],
                    {"countered": int(countered)},
                )
            )
    return tuple(findings)


def claims_in(
    piece: str, places: Places, origins: Sequence[int], claims: ClaimRule
) -> tuple[Finding, ...]:
    """At most one claim a piece (clause BAN-5): the first of any kind."""
    matches = [(*places[label][0], kind) for label, kind in claims.kinds.items() if label in places]
    if not matches:
        return ()
    first, last, kind = min(matches)
    start, end = origins[first], _end(piece, origins, last)
    return (
        Finding(
            Rule.CLAIM,
            claims.clause,
            Severity.QUESTION,
            start,
            end,
            piece[start:end],
            {"kind": kind},
        ),
    )


def _end(piece: str, origins: Sequence[int], last: int) -> int:
    """The end in the piece of what ends at ``last`` in its folded form, marks included."""
    end = origins[last - 1] + 1
    while end < origins[last] and not piece[end].isspace():
        end += 1
    return end
