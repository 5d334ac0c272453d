"""What changed between two texts, word by word.

The shortest way from one to the other (E. W. Myers, *An O(ND) Difference Algorithm and Its
Variations*, 1986) as long as it is found within a bounded number of steps. Where it is
not, words that both texts have once divide them into smaller questions, and what has no
answer even then is shown as taken out and written anew.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

import regex

from core.drafts.model import Change, Run

_STEPS = 600_000
"""For both passes together; some tenths of a second."""

_TOKENS = regex.compile(r"[\p{L}\p{M}\p{N}_\u200c\u200d]+|\s+|.", regex.DOTALL)
"""A word keeps its marks: a changed diacritic is a changed word. Blanks stand alone."""

_Edit = tuple[Change, str]


class _TooFar(Exception):
    """The shortest way was not found within the steps that were left."""


class _Steps:
    """How many steps may still be made."""

    def __init__(self, left: int) -> None:
        self._left = left

    def take(self, steps: int) -> None:
        self._left -= steps
        if self._left < 0:
            raise _TooFar


def difference(old: str, new: str) -> tuple[Run, ...]:
    """The runs of words that make ``old`` into ``new``, in reading order.

    What is equal or deleted makes up ``old``, what is equal or inserted ``new``. Within a
    change the deleted words come before the inserted ones. A tenth of a second for texts
    that are alike, never more than about a second for 25,000 characters.
    """
    before, after = _TOKENS.findall(old), _TOKENS.findall(new)
    try:
        edits = _within(before, after, _Steps(_STEPS // 2))
    except _TooFar:
        edits = _around_anchors(before, after, _Steps(_STEPS // 2))
    return tuple(_runs(edits))


def _within(before: Sequence[str], after: Sequence[str], steps: _Steps) -> list[_Edit]:
    """The edits of the shortest way, apart from what both begin and end with."""
    head = 0
    shorter = min(len(before), len(after))
    while head < shorter and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < shorter - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    middle = _shortest(before[head : len(before) - tail], after[head : len(after) - tail], steps)
    return [
        *((Change.EQUAL, word) for word in before[:head]),
        *middle,
        *((Change.EQUAL, word) for word in before[len(before) - tail :]),
    ]


def _shortest(before: Sequence[str], after: Sequence[str], steps: _Steps) -> list[_Edit]:
    if not before or not after:
        return _replaced(before, after)
    reached: dict[int, int] = {1: 0}
    trail: list[dict[int, int]] = []
    for distance in range(len(before) + len(after) + 1):
        steps.take(2 * distance + 1)
        trail.append(dict(reached))
        for diagonal in range(-distance, distance + 1, 2):
            x = _furthest(reached, diagonal, distance)
            begun = x
            while x < len(before) and 0 <= x - diagonal < len(after):
                if before[x] != after[x - diagonal]:
                    break
                x += 1
            steps.take(x - begun)
            reached[diagonal] = x
            if x >= len(before) and x - diagonal >= len(after):
                return _walk_back(before, after, trail)
    raise AssertionError("unreachable: the whole of both texts is a way")


def _furthest(reached: dict[int, int], diagonal: int, distance: int) -> int:
    """How far into the old text a way with one edit more comes, before what is equal."""
    inserts = diagonal == -distance or (
        diagonal != distance and reached[diagonal - 1] < reached[diagonal + 1]
    )
    return reached[diagonal + 1] if inserts else reached[diagonal - 1] + 1


def _walk_back(
    before: Sequence[str], after: Sequence[str], trail: Sequence[dict[int, int]]
) -> list[_Edit]:
    edits: list[_Edit] = []
    x, y = len(before), len(after)
    for distance in range(len(trail) - 1, -1, -1):
        reached, diagonal = trail[distance], x - y
        start = _furthest(reached, diagonal, distance)
        while x > start and y > start - diagonal:
            x, y = x - 1, y - 1
            edits.append((Change.EQUAL, before[x]))
        if distance == 0:
            break
        inserts = start == reached.get(diagonal + 1) and (
            diagonal == -distance
            or (diagonal != distance and reached[diagonal - 1] < reached[diagonal + 1])
        )
        if inserts:
            y -= 1
            edits.append((Change.INSERTED, after[y]))
        else:
            x -= 1
            edits.append((Change.DELETED, before[x]))
    edits.reverse()
    return edits


def _around_anchors(before: Sequence[str], after: Sequence[str], steps: _Steps) -> list[_Edit]:
    edits: list[_Edit] = []
    x = y = 0
    for place, other in [*_anchors(before, after), (len(before), len(after))]:
        old, new = before[x:place], after[y:other]
        try:
            edits += _within(old, new, steps)
        except _TooFar:
            edits += _replaced(old, new)
        if place < len(before):
            edits.append((Change.EQUAL, before[place]))
        x, y = place + 1, other + 1
    return edits


def _anchors(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """Words that each text has once, in an order that both have: the longest such row."""
    in_old, in_new = Counter(before), Counter(after)
    there = {word: place for place, word in enumerate(after) if in_new[word] == 1}
    pairs = [
        (place, there[word])
        for place, word in enumerate(before)
        if in_old[word] == 1 and word in there
    ]
    ends: list[int] = []
    last: list[int] = []
    earlier: list[int] = []
    for number, (_, other) in enumerate(pairs):
        length = bisect_left(ends, other)
        earlier.append(last[length - 1] if length else -1)
        if length == len(ends):
            ends.append(other)
            last.append(number)
        else:
            ends[length], last[length] = other, number
    row: list[tuple[int, int]] = []
    number = last[-1] if last else -1
    while number >= 0:
        row.append(pairs[number])
        number = earlier[number]
    row.reverse()
    return row


def _replaced(before: Sequence[str], after: Sequence[str]) -> list[_Edit]:
    return [
        *((Change.DELETED, word) for word in before),
        *((Change.INSERTED, word) for word in after),
    ]


def _runs(edits: Sequence[_Edit]) -> Iterator[Run]:
    """Neighbours put together, what is deleted before what is inserted.

    A blank between two changes belongs to them: words that are read one by one, struck
    and written in turn, are harder to read than the two phrases.
    """
    deleted: list[str] = []
    inserted: list[str] = []
    equal: list[str] = []
    for number, (change, word) in enumerate(edits):
        if change is Change.EQUAL:
            follows = edits[number + 1][0] if number + 1 < len(edits) else Change.EQUAL
            if word.isspace() and (deleted or inserted) and follows is not Change.EQUAL:
                deleted.append(word)
                inserted.append(word)
                continue
            yield from _flush(Change.DELETED, deleted)
            yield from _flush(Change.INSERTED, inserted)
            equal.append(word)
            continue
        yield from _flush(Change.EQUAL, equal)
        (deleted if change is Change.DELETED else inserted).append(word)
    yield from _flush(Change.DELETED, deleted)
    yield from _flush(Change.INSERTED, inserted)
    yield from _flush(Change.EQUAL, equal)


def _flush(change: Change, words: list[str]) -> Iterator[Run]:
    if words:
        yield Run(change, "".join(words))
        words.clear()
