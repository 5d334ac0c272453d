"""What a detector is given and what it gives back."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from core.policy.detectors.digits import Run, runs_in
from core.policy.detectors.urls import Url, urls_in
from core.policy.institution import Domains
from core.policy.rules import DetectorRule

Span = tuple[int, int]
"""Start and end, in code points."""


@dataclass(frozen=True)
class Piece:
    """A stretch of text under review, with what is already known of it.

    ``folded`` and ``origins`` are its ``fold_with_map``; ``places`` says by list where in
    ``folded`` words of the pack stand.
    """

    text: str
    folded: str
    origins: Sequence[int]
    places: Mapping[str, Sequence[Span]]

    def in_text(self, first: int, last: int) -> Span:
        """Where in ``text`` stands what is in ``folded`` from ``first`` to ``last``."""
        end = self.origins[last - 1] + 1
        while end < self.origins[last] and not self.text[end].isspace():
            end += 1
        return self.origins[first], end

    @cached_property
    def urls(self) -> Sequence[Url]:
        """The links in ``text``."""
        return tuple(urls_in(self.text))

    @cached_property
    def runs(self) -> Sequence[Run]:
        """The digits in ``folded`` that could belong together."""
        return tuple(runs_in(self.folded))

    def is_in_link(self, start: int, end: int) -> bool:
        """Whether what stands in ``text`` there belongs to a link."""
        at = bisect_right(self.urls, start, key=lambda url: url.end)
        return at < len(self.urls) and self.urls[at].start < end


@dataclass(frozen=True)
class Known:
    """What the pack says of the institution's own numbers and of domains."""

    published_numbers: frozenset[str]
    domains: Domains


@dataclass(frozen=True)
class Asked:
    """A piece that a detector is asked about, for a rule of the pack."""

    piece: Piece
    rule: DetectorRule
    known: Known

    def words(self, option: str) -> Sequence[Span]:
        """Where in ``piece.folded`` the words of the list stand that the rule's option names."""
        name = self.rule.options.get(option)
        return self.piece.places.get(name, ()) if isinstance(name, str) else ()


@dataclass(frozen=True)
class Found:
    """What a detector found in ``Piece.text``. ``values`` may be shown in a message."""

    start: int
    end: int
    values: Mapping[str, str | int] = field(default_factory=dict[str, str | int])


Founds = Iterator[Found]
