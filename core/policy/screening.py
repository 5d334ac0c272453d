"""One look at a piece of text: where words of the pack stand, plainly or hidden."""

import threading
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.policy.detectors.model import Piece, Span
from core.policy.evasions import EvasiveLexicon
from core.policy.lookalikes import LookAlikes
from core.policy.model import Severity
from core.policy.pack import PolicyPack
from core.policy.rules import NearRule, TermsRule
from core.policy.skeleton import has_traces, skeletons_of
from core.policy.terms import Places
from core.text.normalise import fold_with_map


@dataclass(frozen=True)
class Screened:
    """A piece, and where in its folded form hidden words of the pack stand, by their list."""

    piece: Piece
    hidden: Places


class Screening:
    """Looks for the words of a pack.

    What finds hidden words is made when the first text looks as if it had any: some
    milliseconds and some hundred kilobytes. Threads may share an instance.
    """

    def __init__(self, pack: PolicyPack, words: Path) -> None:
        self._pack = pack
        self._words = words
        self._evasive: tuple[EvasiveLexicon, LookAlikes] | None = None
        self._making = threading.Lock()

    def look_at(self, text: str) -> Screened:
        """What stands in ``text``. Raises ``Damaged`` where the look-alikes cannot be read."""
        folded, origins = fold_with_map(text)
        places = self._pack.lexicon.find(folded)
        piece = Piece(text, folded, origins, places)
        return Screened(piece, self._hidden(piece) if has_traces(text, folded) else {})

    def _hidden(self, piece: Piece) -> Places:
        lexicon, look_alikes = self._made()
        found: dict[str, list[Span]] = {}
        for skeleton in skeletons_of(piece.text, piece.folded, piece.origins, look_alikes):
            for label, spans in lexicon.find(skeleton).items():
                found.setdefault(label, []).extend(spans)
        return {
            label: tuple(_new(sorted(spans), piece.places.get(label, ())))
            for label, spans in found.items()
        }

    def _made(self) -> tuple[EvasiveLexicon, LookAlikes]:
        with self._making:
            if self._evasive is None:
                look_alikes = LookAlikes.read(self._words)
                lists = _worth_hiding(self._pack)
                lexicon = EvasiveLexicon(self._pack.lexicon, lists, look_alikes)
                self._evasive = lexicon, look_alikes
            return self._evasive


def _worth_hiding(pack: PolicyPack) -> Collection[str]:
    """The lists of what is stopped or asked about: nobody hides a word that is only noted."""
    named: dict[str | None, None] = {}
    for rule in pack.rules:
        if isinstance(rule, TermsRule | NearRule) and rule.severity is not Severity.NOTE:
            named |= dict.fromkeys((rule.words, rule.unless_part_of))
            if isinstance(rule, NearRule):
                named[rule.near] = None
    return [name for name in named if name is not None]


def _new(spans: Sequence[Span], plain: Sequence[Span]) -> Iterator[Span]:
    """Those that overlap none which stands there plainly, nor one another."""
    end = 0
    for first, last in spans:
        if first >= end and not any(first < other and begin < last for begin, other in plain):
            yield first, last
            end = last
