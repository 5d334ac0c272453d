"""Vehicles by their plates, and homes by their exact places (clause PRV)."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from core.policy.detectors.maps import is_map
from core.policy.detectors.model import Asked, Found, Founds, Piece, Span
from core.policy.detectors.near import announced, is_near, next_word
from core.policy.detectors.urls import Url

_ARABIC = "[\u0621-\u064a]"
_UNITS = "[\u0645\u0647\u0635]"
"""Meem, heh and sad by themselves behind a number: metres, the Hijri year, in the morning."""
_CODE = (
    rf"(?:{_ARABIC}(?:[ /-]{{1,2}}{_ARABIC}){{1,2}}|(?!{_UNITS}){_ARABIC}"
    r"|[a-z](?:[ /-]?[a-z]){0,2})"
)
_GAP = "[ /:.-]{0,3}"
_LETTER = r"[^\W\d_]"
_PLATE = re.compile(
    rf"(?<![\w.,])(?:[0-9]{{1,5}}{_GAP}{_CODE}|{_CODE}{_GAP}[0-9]{{1,5}}(?![0-9.,]))(?!{_LETTER})"
)
_NUMBER = re.compile(r"(?<![\w.,])[0-9]{1,5}(?![\w]|[.,][0-9])")
_PLATE_NEAR = 25
_HOME_NEAR = 60
_PERSON_NEAR = 80
_NUMBER_NEAR = 12
_COORDINATES = re.compile(
    r"(?<![0-9.])-?[0-9]{1,3}[.\u066b][0-9]{4,12}\u00b0? ?[nsew]?[,\u060c; /]{1,3}"
    r"-?[0-9]{1,3}[.\u066b][0-9]{4,12}(?![0-9])"
)


def find_plates(asked: Asked) -> Founds:
    """Digits with code letters near a word of ``words``; after ``number_words`` digits alone."""
    words, strong = asked.words("words"), asked.words("number_words")
    for one in _PLATE.finditer(asked.piece.folded) if words or strong else ():
        start, end = one.span()
        if is_near(words, start, end, _PLATE_NEAR) or announced(asked.piece, strong, start):
            yield Found(*asked.piece.in_text(start, end))
    for one in _NUMBER.finditer(asked.piece.folded) if strong else ():
        # Of what overlaps, only the first is kept: here the number with its letters.
        if announced(asked.piece, strong, one.start()):
            yield Found(*asked.piece.in_text(*one.span()))


def find_locations(asked: Asked) -> Founds:
    """The exact place of a home: by coordinates, on a map, by its number and who lives there."""
    homes = asked.words("home_words")
    if not homes:
        return
    for one in _COORDINATES.finditer(asked.piece.folded):
        start, end = asked.piece.in_text(*one.span())
        if is_near(homes, *one.span(), _HOME_NEAR) and not asked.piece.is_in_link(start, end):
            yield Found(start, end, {"kind": "coordinates"})
    for url in asked.piece.urls:
        if is_map(url) and _is_near_in_text(asked.piece, homes, url):
            yield Found(url.start, url.end, {"kind": "map"})
    yield from _house_numbers(asked)


def _house_numbers(asked: Asked) -> Founds:
    parts, persons = asked.words("part_words"), asked.words("person_words")
    if not parts or not persons:
        return
    numbers = [one.span() for one in _NUMBER.finditer(asked.piece.folded)]
    for first, last in asked.words("home_words"):
        house = _number_behind(numbers, last)
        end, count = _parts_behind(parts, numbers, last if house is None else house[1])
        # A way alone is a street; with a house or a building it is a door.
        if count + (house is not None) > 1 and is_near(persons, first, end, _PERSON_NEAR):
            yield Found(*asked.piece.in_text(first, end), {"kind": "address"})


def _parts_behind(parts: Sequence[Span], numbers: Sequence[Span], end: int) -> tuple[int, int]:
    """Where the last number ends of ways, blocks and buildings in a row, and how many have one."""
    count, last = 0, end
    while (part := next_word(parts, end)) and part[0] <= end + _NUMBER_NEAR:
        number = _number_behind(numbers, part[1])
        end = part[1] if number is None else number[1]
        if number is not None:
            count, last = count + 1, end
    return last, count


def _number_behind(numbers: Sequence[Span], last: int) -> Span | None:
    number = next_word(numbers, last)
    return number if number is not None and number[0] - last <= _NUMBER_NEAR else None


def _is_near_in_text(piece: Piece, homes: Sequence[Span], url: Url) -> bool:
    # Folding drops what is not seen: the places of words move by so much.
    first = bisect_left(piece.origins, url.start)
    last = bisect_left(piece.origins, url.end)
    return is_near(homes, first, last, _HOME_NEAR)
