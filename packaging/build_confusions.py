"""Makes ``resources/words/confusions.txt``: misspellings that a dictionary takes for words.

A dictionary with rich morphology accepts much that nobody means. Where sentences of others
have one spelling a hundred times as often as its neighbour, the neighbour is a slip. Only
words come out of this, no sentence. Run from the project's folder::

    python packaging/build_confusions.py SENTENCES.txt.gz [SENTENCES-TO-LEAVE-OUT.json …]

The second kind of file holds sentences on which the rules are measured: they teach nothing.
"""

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from hunspell import Hunspell

_ROOT = Path(__file__).resolve().parents[1]
_WORDS = _ROOT / "resources" / "words"
_TARGET = _WORDS / "confusions.txt"
_WORD = re.compile("[\u0621-\u063a\u0641-\u064a]+")
_MARKS = re.compile("[\u0640\u064b-\u0652\u0670]")
_PREFIXES = (
    "", "و", "ف", "ب", "ك", "ل", "ال", "وال", "فال", "بال", "كال", "لل", "ولل", "وبال", "وب",
    "ول", "فب", "فل", "س", "وس",
)  # fmt: skip
_LEAST = 30
"""Times that the right spelling must be met with; fewer say nothing."""
_OF_LETTERS = {"ذ": ("د", 0.03), "ظ": ("ض", 0.05), "ص": ("س", 0.012), "ط": ("ت", 0.012)}
_HEAD = """\
# Made by packaging/build_confusions.py: slip and word. After '=': words to leave alone;
# after '<' and '>': words before and after which ALI is the preposition; after '-': a name."""
_ON, _ALI = "على", "علي"
_LEAST_BESIDE, _OF_NAME, _LEAST_BEFORE_NAME = 12, 0.08, 3
_OF_HAMZA, _OF_TEH, _OF_YEH = 0.15, 0.022, 0.15
"""The share of the slip in both, at most: higher where a slip is common in sentences too."""


def _neighbours(word: str) -> Iterator[tuple[str, float]]:
    """Slips of ``word`` by one letter, with the share that each may have."""
    for at, letter in enumerate(word):
        if letter in _OF_LETTERS:
            wrong, share = _OF_LETTERS[letter]
            yield word[:at] + wrong + word[at + 1 :], share
        if letter in "أإآ":
            yield word[:at] + "ا" + word[at + 1 :], _OF_HAMZA
        if letter in "ئؤ":
            yield word[:at] + "ء" + word[at + 1 :], _OF_TEH
    if word.startswith("ا") and not word.startswith("ال") and "ا" in word[3:]:
        yield "أ" + word[1:], _OF_HAMZA
    if word.endswith("ة"):
        yield word[:-1] + "ه", _OF_TEH
    if word.endswith("ى"):
        yield word[:-1] + "ي", _OF_YEH


def _counted(
    sentences: Path, left_out: Sequence[Path]
) -> tuple[Counter[str], dict[str, Counter[str]]]:
    """Words, and the words before ("<") and after (">") each spelling of the preposition."""
    measured = {
        entry["target"].strip(" .")
        for file in left_out
        for entry in json.loads(file.read_text(encoding="utf-8"))
    }
    counted: Counter[str] = Counter()
    beside = {side + word: Counter[str]() for side in "<>" for word in (_ON, _ALI)}
    with gzip.open(sentences, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip(" .\n") in measured:
                continue
            words = _WORD.findall(_MARKS.sub("", line))
            counted.update(words)
            for before, word, after in zip(["", *words], words, [*words[1:], ""], strict=False):
                if word in {_ON, _ALI}:
                    beside["<" + word][before] += 1
                    beside[">" + word][after] += 1
    return counted, beside


def _of_the_preposition(beside: dict[str, Counter[str]]) -> Iterator[str]:
    """Words beside which the name is as good as never met."""
    for side in "<>":
        for word, number in sorted(beside[side + _ON].items()):
            often = len(word) > 1 and number >= _LEAST_BESIDE
            if often and beside[side + _ALI][word] <= _OF_NAME * number:
                yield f"{side} {word}"
    for word, number in sorted(beside["<" + _ALI].items()):
        if len(word) > 1 and number >= _LEAST_BEFORE_NAME and number > beside["<" + _ON][word]:
            yield f"- {word}"


def _hamza_forms(word: str, dictionary: Hunspell) -> int:
    """How many words one may have meant who wrote an alef without hamza."""
    at = word.find("ا", 2 if word.startswith("ال") else 0)
    forms = [word[:at] + alef + word[at + 1 :] for alef in "أإآ"]
    return sum(map(dictionary.spell, forms)) if at >= 0 else 0


def _exclusions() -> frozenset[str]:
    lines = (_WORDS / "confusions_never.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def main(arguments: Sequence[str]) -> int:
    counted, beside = _counted(Path(arguments[0]), [Path(name) for name in arguments[1:]])
    dictionary = Hunspell("ar", hunspell_data_dir=str(_ROOT / "resources" / "spelling"))
    never = _exclusions()
    pairs: dict[str, str] = {}
    kept: set[str] = set(never)

    def times(word: str) -> int:
        return sum(counted[prefix + word] for prefix in _PREFIXES)

    stems = {word for word, number in counted.items() if number > 4 and len(word) > 2}
    stems |= {word[2:] for word in stems if word.startswith(("ال", "لل")) and len(word) > 4}
    for right in sorted(stems, key=lambda word: (-times(word), word)):
        often = times(right)
        if often < _LEAST or not dictionary.spell(right) or right in pairs:
            continue
        for wrong, share in _neighbours(right):
            if wrong in never or wrong in pairs:
                continue
            if not dictionary.spell(wrong):
                # A dictionary flags it by itself; the list says which word is meant.
                if _hamza_forms(wrong, dictionary) > 1:
                    pairs[wrong] = right
                continue
            if times(wrong) > share * often:
                continue
            pairs[wrong] = right
            kept |= {
                prefix + wrong
                for prefix in _PREFIXES
                if counted[prefix + wrong] > max(2, 0.3 * counted[prefix + right])
                and dictionary.spell(prefix + wrong)
            }
    # What follows from a shorter pair and a prefix needs no line of its own.
    lines = [
        f"{wrong} {right}"
        for wrong, right in sorted(pairs.items())
        if not any(
            prefix
            and wrong.startswith(prefix)
            and pairs.get(wrong[len(prefix) :]) == right[len(prefix) :]
            for prefix in _PREFIXES
        )
    ]
    lines += [f"= {word}" for word in sorted(kept)]
    lines += _of_the_preposition(beside)
    _TARGET.write_text("\n".join([_HEAD, *lines, ""]), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
