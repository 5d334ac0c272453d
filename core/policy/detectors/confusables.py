"""What letters look like: the skeleton of UTS 39, for names that must not be mistaken."""

import unicodedata
from functools import lru_cache

from core.foundation.paths import RESOURCES

_TABLE = RESOURCES / "words" / "confusables.txt"
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))
"""Latin letters that look like another together. UTS 39 knows the first, the other way round;
one letter for it keeps the lengths of names."""


def skeleton(name: str) -> str:
    """``name`` as it looks: two names with one skeleton can be taken for each other.

    UTS 39, section 4, with case, marks and punctuation of words taken away too.
    """
    alike = _alike()
    seen = "".join(
        alike.get(letter, letter)
        for letter in unicodedata.normalize("NFKD", name.casefold())
        if not unicodedata.combining(letter)
    ).casefold()
    for pair, letter in _PAIRS:
        seen = seen.replace(pair, letter)
    return seen


def seen_as(letter: str) -> str:
    """What one letter looks like without its marks; the letter itself where like no other."""
    plain = unicodedata.normalize("NFD", letter)[0]
    return _alike().get(plain, plain)


@lru_cache(maxsize=1)
def _alike() -> dict[str, str]:
    """What each letter looks like. Read when a name is first compared."""
    alike: dict[str, str] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            seen, _, letters = line.partition(" ")
            alike.update(dict.fromkeys(letters, seen))
    return alike
