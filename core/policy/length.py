"""How much of a platform's limit a text takes, counted as that platform counts."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.platforms.model import LengthRule, Limits
from core.policy.segments import pieces_of
from core.text.counting import (
    end_of_graphemes,
    end_of_utf8_bytes,
    end_of_utf16_units,
    graphemes,
    utf8_bytes,
    utf16_units,
)
from core.text.counting.mastodon import countable, end_of_countable
from core.text.counting.x import end_of_weight, weight
from core.text.direction import for_publishing
from core.text.thread import ARABIC_INDIC, Part, numbering, parts_of

_REMEMBERED = 4_096
_SHORT = 1_000
"""Lines up to this are counted whole."""

Stretch = tuple[int, str]
"""Where it starts in the text, and what it holds."""


class Unit(StrEnum):
    """What is counted."""

    GRAPHEMES = "graphemes"
    WEIGHT = "weight"
    CHARACTERS = "characters"
    BYTES = "bytes"


@dataclass(frozen=True)
class Length:
    """What a text takes of what a platform gives; ``most`` is ``None`` where nothing limits.

    ``excess_start`` is the code point index from which on the text is too much, ``None``
    where it fits.
    """

    used: int
    most: int | None
    unit: Unit
    excess_start: int | None = None

    @property
    def over(self) -> int:
        """By how much the text is too long."""
        return 0 if self.most is None else max(0, self.used - self.most)


@dataclass(frozen=True)
class PartLength:
    """One part of a thread and its length with its number, as it is published."""

    part: Part
    length: Length


@dataclass(frozen=True)
class _Measure:
    """One way of counting: the count, and the index up to which so much is taken."""

    unit: Unit
    count: Callable[[str, Limits], int]
    end: Callable[[str, int, Limits], int]


_MEASURES = {
    LengthRule.GRAPHEMES: _Measure(
        Unit.GRAPHEMES,
        lambda text, _: graphemes(text),
        lambda text, most, _: end_of_graphemes(text, most),
    ),
    LengthRule.X_WEIGHTED: _Measure(
        Unit.WEIGHT,
        lambda text, _: weight(text),
        lambda text, most, _: end_of_weight(text, most),
    ),
    LengthRule.MASTODON: _Measure(
        Unit.GRAPHEMES,
        lambda text, limits: countable(text, limits.url_length),
        lambda text, most, limits: end_of_countable(text, most, limits.url_length),
    ),
    # Meta does not say what a character is. Units of UTF-16 are the most that it can mean:
    # what fits by them fits by any other count.
    LengthRule.CHARACTERS: _Measure(
        Unit.CHARACTERS,
        lambda text, _: utf16_units(text),
        lambda text, most, _: end_of_utf16_units(text, most),
    ),
}


def length_of(text: str, limits: Limits) -> Length:
    """The length of ``text`` as one post: what is exceeded, else what ``limits`` count first."""
    return Lengths().of(text, limits)


def fits(text: str, limits: Limits) -> bool:
    """Whether ``text`` can be one post."""
    return length_of(text, limits).excess_start is None


def with_direction(text: str, limits: Limits) -> str:
    """``text`` with what keeps its direction, unless only the bare text is short enough."""
    marked = for_publishing(text, limits.keeps_isolates, limits.bare_links)
    return marked if fits(marked, limits) else text


class Lengths:
    """Counts texts while they are typed: only what changed is counted again.

    It counts stretch by stretch. A stretch ends after a line end or a blank, where no link,
    emoji or cluster goes on, so that their counts add up. Threads may share an instance.
    """

    def __init__(self, remembered: int = _REMEMBERED) -> None:
        self._remembered = remembered
        self._counts: dict[tuple[LengthRule, int], dict[str, int]] = {}
        self._ends: dict[tuple[LengthRule, int, str, int], int] = {}

    def of(
        self,
        text: str,
        limits: Limits,
        tail: str = "",
        stretches: Sequence[Stretch] | None = None,
    ) -> Length:
        """The length of ``text`` with ``tail`` behind it; the excess is always in ``text``.

        Who has cut the text into ``stretches`` already may give them.
        """
        cut = list(_stretches(text)) if stretches is None else stretches
        counted = [(start, stretch, self._count(stretch, limits)) for start, stretch in cut]
        taken = self._count(tail, limits)
        used, unit = taken + sum(count for _, _, count in counted), _MEASURES[limits.rule].unit
        if limits.length is not None and used > limits.length:
            start = self._crossing(counted, limits.length - taken, limits)
            return Length(used, limits.length, unit, len(text) if start is None else start)
        if limits.utf8_bytes is None:
            return Length(used, limits.length, unit)
        behind = utf8_bytes(tail)
        size = utf8_bytes(text) + behind
        if size > limits.utf8_bytes:
            start = end_of_utf8_bytes(text, limits.utf8_bytes - behind)
            return Length(size, limits.utf8_bytes, Unit.BYTES, start)
        if limits.length is None:
            return Length(size, limits.utf8_bytes, Unit.BYTES)
        return Length(used, limits.length, unit)

    def of_parts(
        self,
        text: str,
        limits: Limits,
        digits: str = ARABIC_INDIC,
        stretches: Sequence[Stretch] | None = None,
    ) -> tuple[PartLength, ...]:
        """The length of each part with its number.

        Unless told, the number is counted in the digits that take more bytes.
        """
        parts = parts_of(text)
        if len(parts) == 1 and parts[0].text == text:
            return (PartLength(parts[0], self.of(text, limits, stretches=stretches)),)
        return tuple(
            PartLength(part, self.of(part.text, limits, numbering(number, len(parts), digits)))
            for number, part in enumerate(parts, start=1)
        )

    def _count(self, stretch: str, limits: Limits) -> int:
        known = self._counts.setdefault((limits.rule, limits.url_length), {})
        count = known.get(stretch)
        if count is None:
            count = _MEASURES[limits.rule].count(stretch, limits)
            if len(known) >= self._remembered:
                known.clear()
            known[stretch] = count
        return count

    def _crossing(
        self, counted: Iterable[tuple[int, str, int]], most: int, limits: Limits
    ) -> int | None:
        """Where in the text the first unit beyond ``most`` begins, if within it."""
        left = most
        for start, stretch, count in counted:
            if count > left:
                return start + self._end(stretch, max(left, 0), limits)
            left -= count
        return None

    def _end(self, stretch: str, most: int, limits: Limits) -> int:
        place = (limits.rule, limits.url_length, stretch, most)
        end = self._ends.get(place)
        if end is None:
            end = _MEASURES[limits.rule].end(stretch, most, limits)
            if len(self._ends) >= self._remembered:
                self._ends.clear()
            self._ends[place] = end
        return end


def _stretches(text: str) -> Iterator[Stretch]:
    """The lines of ``text`` with their ends; long ones in pieces."""
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        line = text[start:end]
        if end - start <= _SHORT:
            yield start, line
        else:
            yield from ((start + at, piece) for at, piece in pieces_of(line))
        start = end
