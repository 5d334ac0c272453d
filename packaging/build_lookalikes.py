"""Makes ``resources/words/lookalikes.txt``: what is written for a letter to hide a word.

Two sources: the confusables of Unicode (UTS 39) for the shapes of Arabic letters, and the
rows below for what people type instead of a letter: digits and foreign letters by sound or by
shape, and letters of other languages that are written with Arabic. Run from the project's
folder::

    PYTHONPATH=. python packaging/build_lookalikes.py confusables.txt.gz

The review reads a character in this way only within a word that has Arabic letters too.
"""

import gzip
import sys
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from core.text.normalise import fold

_TARGET = Path(__file__).resolve().parents[1] / "resources" / "words" / "lookalikes.txt"
_LETTERS = "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_OWN = {
    # Digits, as they are typed for sounds (2 3 5 6 7 8 9) and for shapes.
    "2": "ءا", "3": "ع", "5": "خ", "6": "ط", "7": "ح", "8": "قغ", "9": "صق", "0": "ه",
    "1": "ال", "١": "ا", "٥": "ه",
    # Signs within a word.
    "@": "ا", "!": "ا", "|": "ا", "$": "س", "€": "ع", "£": "ل",
    # Latin letters by sound, and two by shape.
    "a": "ا", "b": "ب", "c": "ك", "d": "د", "e": "ي", "f": "ف", "g": "ق", "h": "حه", "i": "ي",
    "j": "ج", "k": "ك", "l": "لا", "m": "م", "n": "ن", "o": "وه", "p": "ب", "q": "ق", "r": "ر",
    "s": "س", "t": "ت", "u": "و", "v": "ف", "w": "و", "x": "خ", "y": "ي", "z": "ز",
    "I": "ا",
    # Cyrillic and Greek letters.
    "а": "ا", "б": "ب", "в": "ب", "д": "د", "з": "ز", "к": "ك", "л": "ل", "м": "م", "н": "ن",
    "р": "ر", "с": "س", "т": "ت", "у": "و", "х": "خ", "α": "ا", "κ": "ك", "τ": "ت", "ρ": "ر",
    # Letters of other languages, and letters without their dots.
    "پ": "ب", "ڀ": "ب", "ٻ": "ب", "ٮ": "ب", "ٺ": "ت", "ٹ": "ت", "ټ": "ت", "ٿ": "ت",
    "چ": "ج", "ڃ": "ج", "ڄ": "ج", "ځ": "ح", "څ": "خ", "ڈ": "د", "ډ": "د", "ڌ": "ذ", "ڑ": "ر",
    "ړ": "ر", "ڕ": "ر", "ژ": "ز", "ڗ": "ز", "ښ": "س", "ڛ": "س", "ڜ": "ش", "ڝ": "ص", "ڞ": "ص",
    "ڟ": "ط", "ڠ": "غ", "ڡ": "ف", "ڢ": "ف", "ڤ": "ف", "ڥ": "ف", "ٯ": "ق", "ڧ": "ق", "ڨ": "ق",
    "ڪ": "ك", "ګ": "ك", "ڬ": "ك", "ڭ": "ك", "گ": "ك", "ڳ": "ك", "ݣ": "ك", "ڵ": "ل", "ڶ": "ل",
    "ں": "ن", "ڻ": "ن", "ڼ": "ن", "ڽ": "ن", "ھ": "ه", "ہ": "ه", "ۂ": "ه", "ۀ": "ه", "ۃ": "ه",
    "ە": "ه", "ۄ": "و", "ۅ": "و", "ۆ": "و", "ۇ": "و", "ۈ": "و", "ۉ": "و", "ۋ": "و", "ۏ": "و",
    "ې": "ي", "ێ": "ي", "ۍ": "ي", "ے": "ي", "ؽ": "ي", "ؾ": "ي", "ؿ": "ي",
}  # fmt: skip
_NOTHING = "\u115f\u1160\u2800"
"""Letters and signs that show nothing: what stands on both sides of them stands together."""
_HEAD = """\
# Made by packaging/build_lookalikes.py: a letter, and what is written for it. After '-':
# characters that show nothing."""


def main(arguments: Sequence[str]) -> None:
    """Write the table."""
    with gzip.open(arguments[0], "rt", encoding="utf-8-sig") as file:
        shapes = dict(_shapes(_confusables(file)))
    meant = {**shapes, **_OWN}
    lines = [
        f"{letter} {' '.join(sign for sign, letters in meant.items() if letter in letters)}"
        for letter in _LETTERS
    ]
    kept = [line for line in lines if len(line) > len("a ")]
    text = "\n".join((_HEAD, *kept, f"- {' '.join(_NOTHING)}", ""))
    _TARGET.write_text(text, encoding="utf-8")


def _shapes(confusables: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Characters whose skeleton is an Arabic letter's, where folding does not know them."""

    def skeleton(text: str) -> str:
        plain = unicodedata.normalize("NFD", text)
        return unicodedata.normalize("NFD", "".join(confusables.get(one, one) for one in plain))

    letters = {skeleton(letter): letter for letter in _LETTERS}
    for sign in confusables:
        folded = fold(sign)
        letter = letters.get(skeleton(sign))
        if letter is None or len(folded) != 1 or folded in _LETTERS or not folded.isalpha():
            continue
        yield folded, letter


def _confusables(lines: Iterator[str]) -> Mapping[str, str]:
    rows = (line.split("#")[0].split(";") for line in lines)
    return {
        _characters(row[0]): _characters(row[1])
        for row in rows
        if len(row) >= 2  # The rest are comments.
    }


def _characters(code_points: str) -> str:
    return "".join(chr(int(one, 16)) for one in code_points.split())


if __name__ == "__main__":
    main(sys.argv[1:])
