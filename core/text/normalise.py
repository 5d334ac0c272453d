"""One spelling for many: what search and rules compare instead of the typed letters.

Arabic is typed with and without diacritics, with elongation, and with hamza and final
letters as each hand is used to. Folding takes these differences away. It never changes
what is stored or published.
"""

import unicodedata
from functools import lru_cache

_ALEF = "\u0627"
_YEH = "\u064a"
_HEH = "\u0647"

_LETTERS = {
    "\u0623": _ALEF,  # alef with hamza above
    "\u0625": _ALEF,  # alef with hamza below
    "\u0622": _ALEF,  # alef with madda
    "\u0671": _ALEF,  # alef wasla
    "\u0649": _YEH,  # alef maksura
    "\u0626": _YEH,  # yeh with hamza
    "\u06cc": _YEH,  # Farsi yeh
    "\u0624": "\u0648",  # waw with hamza
    "\u0629": _HEH,  # teh marbuta
    "\u06a9": "\u0643",  # keheh, as a Persian keyboard types kaf
    "\u06c1": _HEH,  # heh goal
    "\u0640": "",  # tatweel
}
_MOST_FOLDED = 4096
_INVISIBLE = frozenset({"Cf", "Mn", "Me"})
"""Format characters (joiners, directional marks) and marks (harakat)."""


def fold(text: str) -> str:
    """``text`` without the differences that spelling habits make.

    Harakat, tatweel and invisible marks go; forms of alef, yeh, heh, waw with hamza become
    one; digits become ASCII; case folds; compatibility forms (NFKC) become the letters
    that they show.
    """
    return text.translate(_FOLDED)


def fold_with_map(text: str) -> tuple[str, list[int]]:
    """``fold(text)`` and, for each folded character, the index in ``text`` it came from.

    The list has one more entry, ``len(text)``, so that an end position maps too.
    """
    folded: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(text):
        piece = _fold_character(character)
        folded.append(piece)
        origins.extend([index] * len(piece))
    origins.append(len(text))
    return "".join(folded), origins


def ascii_digits(text: str) -> str:
    """``text`` with every decimal digit of any script as 0-9, at the same positions."""
    return "".join(
        str(unicodedata.digit(character)) if character.isdecimal() else character
        for character in text
    )


# A pure function of one character: the cache is bounded and the same for every caller.
@lru_cache(maxsize=_MOST_FOLDED)
def _fold_character(character: str) -> str:
    if character in _LETTERS:
        return _LETTERS[character]
    if character.isdecimal():
        return str(unicodedata.digit(character))
    if unicodedata.category(character) in _INVISIBLE:
        return ""
    plain = unicodedata.normalize("NFKD", character)
    if plain == character:
        return character.casefold()
    return "".join(
        _LETTERS.get(part, part.casefold())
        for part in plain
        if unicodedata.category(part) not in _INVISIBLE
    )


class _Folded(dict[int, str]):
    """The table that ``str.translate`` looks characters up in, filled as they come."""

    def __missing__(self, code_point: int) -> str:
        piece = _fold_character(chr(code_point))
        if len(self) < _MOST_FOLDED:
            self[code_point] = piece
        return piece


# As above: a pure function of one character, bounded. Search folds whole libraries with it.
_FOLDED = _Folded()
