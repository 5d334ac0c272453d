"""Words of the pack, written so that they may not be found: 500 variants in whole sentences.

What people do to a word is written down here by itself, not taken from what the program
knows of it. The same seed gives the same variants of the same pack.
"""

import random
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from core.policy.model import Severity
from core.policy.pack import PolicyPack
from core.policy.review import Reviewer
from core.policy.rules import TermsRule
from core.text.normalise import fold

HOW_MANY = 500
_SEED = 5
_FEWEST_LETTERS = 4
_SENTENCES = (
    "هذا ما كتبه أحدهم اليوم: {} والسلام",
    "{} هكذا بدأ الحديث",
    "في التعليق الأخير {} ثم صمت الجميع",
    "قالها بصوت عالٍ {}!",
    "مساء الخير يا جماعة {}",
    "اسمعوا جيدًا\n{}\nوانتهى الأمر",
)
_MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
_UNSEEN = ("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200f", "\u2067")
_SIGNS = (".", "-", "_", "*", "·", "•", "~", "/", "+", "،", "..", "🔥")
_OTHER_LETTERS = {
    "ك": "ڪکگڬ", "ي": "یېۍ", "ى": "یې", "ئ": "ې", "ه": "ھہە", "ة": "ھہۃ", "ب": "پٻ", "ت": "ٺټ",
    "ج": "چ", "ف": "ڤڡ", "ق": "ڨٯ", "ز": "ژ", "ر": "ڕړ", "د": "ډڈ", "س": "ښڛ", "ن": "ڼں",
    "و": "ۆۇۋ", "ل": "ڵ", "ص": "ڝ",
}  # fmt: skip
_LATIN = {
    "ا": "lIіaΙ", "أ": "lIa", "إ": "lI", "ه": "oоοh", "ة": "oο", "ل": "l", "م": "m", "ن": "n",
    "ر": "r", "ب": "b", "ت": "t", "ك": "k", "س": "s", "و": "w", "ي": "yi", "د": "d", "ف": "f",
    "ج": "j", "ح": "h", "خ": "x", "ق": "q", "ز": "z",
}  # fmt: skip
_DIGITS = {
    "ح": "7٧", "ع": "3٣", "خ": "5", "ء": "2", "أ": "2", "ص": "9", "ق": "98", "ط": "6", "غ": "8",
    "ه": "0٥", "ة": "0٥", "ا": "1١",
}  # fmt: skip
_SYMBOLS = {"ا": "@!|", "أ": "@", "إ": "@!", "س": "$"}


@dataclass(frozen=True)
class Variant:
    """A sentence with a hidden word, and the clauses of which one must be cited there."""

    text: str
    start: int
    end: int
    technique: str
    clauses: frozenset[str]


def variants(pack: PolicyPack, number: int = HOW_MANY) -> tuple[Variant, ...]:
    """So many different ones, over all techniques alike."""
    chance = random.Random(_SEED)  # noqa: S311 - the same in each run
    terms = _terms(pack)
    names, made = sorted(terms), dict[str, Variant]()
    techniques = list(TECHNIQUES.items())
    while len(made) < number:
        name, technique = techniques[len(made) % len(techniques)]
        term = chance.choice(names)
        hidden = technique(term, chance)
        if hidden == term:
            continue
        sentence = chance.choice(_SENTENCES)
        start = sentence.index("{")
        text = sentence.replace("{}", hidden)
        made.setdefault(text, Variant(text, start, start + len(hidden), name, terms[term]))
    return tuple(made.values())


def is_caught(reviewer: Reviewer, variant: Variant) -> bool:
    """Whether a stop or a question by such a clause stands on the hidden word."""
    return any(
        found.clause in variant.clauses
        and found.severity is not Severity.NOTE
        and found.start < variant.end
        and variant.start < found.end
        for found in reviewer.review(variant.text, None)
    )


def _terms(pack: PolicyPack) -> Mapping[str, frozenset[str]]:
    """Each term that is stopped or asked about, in Arabic, with its clauses."""
    terms: dict[str, frozenset[str]] = {}
    for rule in pack.rules:
        if not isinstance(rule, TermsRule) or rule.severity is Severity.NOTE:
            continue
        for written in pack.lists[rule.words].terms:
            term = written.replace("*", "")
            if len(_letters(term)) >= _FEWEST_LETTERS and not fold(term).isascii():
                terms[term] = terms.get(term, frozenset()) | {rule.clause}
    return terms


def _letters(term: str) -> list[int]:
    return [at for at, letter in enumerate(term) if letter.isalpha()]


def _diacritics(term: str, chance: random.Random) -> str:
    return "".join(
        letter + (chance.choice(_MARKS) if letter.isalpha() and chance.random() < 0.7 else "")
        for letter in term
    )


def _tatweel(term: str, chance: random.Random) -> str:
    return _between(term, chance, lambda: "ـ" * chance.randint(1, 5), 0.5)


def _unseen(term: str, chance: random.Random) -> str:
    return _between(term, chance, lambda: chance.choice(_UNSEEN), 0.5)


def _repeated(term: str, chance: random.Random) -> str:
    places = set(chance.sample(_letters(term), chance.randint(1, 2)))
    return "".join(
        letter * (chance.randint(3, 7) if at in places else 1) for at, letter in enumerate(term)
    )


def _spelt_out(term: str, chance: random.Random) -> str:
    """Letter by letter: the longest word of it, or all."""
    wide = chance.choice((" ", "  ", "   "))
    words = term.split()
    longest = max(words, key=len)
    if chance.random() < 0.5:
        return wide.join(" ".join(word) for word in words)
    return " ".join(" ".join(word) if word == longest else word for word in words)


def _signs(term: str, chance: random.Random) -> str:
    """A sign after each letter of the longest word of it."""
    sign, words = chance.choice(_SIGNS), term.split()
    longest = max(words, key=len)
    return " ".join(sign.join(word) if word == longest else word for word in words)


def _one_sign(term: str, chance: random.Random) -> str:
    """A sign in the middle of a word."""
    words = term.split()
    longest = max(words, key=len)
    at = chance.randint(1, len(longest) - 1)
    cut = longest[:at] + chance.choice(_SIGNS) + longest[at:]
    return " ".join(cut if word == longest else word for word in words)


def _replaced(table: Mapping[str, str]) -> Callable[[str, random.Random], str]:
    def replace(term: str, chance: random.Random) -> str:
        places = [at for at, letter in enumerate(term) if letter in table]
        chosen = set(chance.sample(places, min(len(places), chance.randint(1, 2))))
        return "".join(
            chance.choice(table[letter]) if at in chosen else letter
            for at, letter in enumerate(term)
        )

    return replace


def _presentation(term: str, chance: random.Random) -> str:
    forms = _forms()
    return "".join(chance.choice(forms.get(letter, letter)) for letter in term)


def _forms() -> Mapping[str, str]:
    forms: dict[str, str] = {}
    for code_point in range(0xFE80, 0xFEFD):
        form = chr(code_point)
        plain = unicodedata.normalize("NFKC", form)
        if len(plain) == 1:
            forms[plain] = forms.get(plain, "") + form
    return forms


def _mixed(term: str, chance: random.Random) -> str:
    """Something done to the letters, and something to what stands between them."""
    letters = chance.choice((_replaced(_OTHER_LETTERS), _replaced(_DIGITS), _repeated))
    between = chance.choice((_diacritics, _tatweel, _unseen))
    return between(letters(term, chance), chance)


def _between(term: str, chance: random.Random, what: Callable[[], str], share: float) -> str:
    """Something between the letters of words, at least once."""
    places = [at for at in _letters(term)[1:] if term[at - 1].isalpha()]
    chosen = {at for at in places if chance.random() < share} or {chance.choice(places)}
    return "".join((what() if at in chosen else "") + letter for at, letter in enumerate(term))


TECHNIQUES: Mapping[str, Callable[[str, random.Random], str]] = {
    "diacritics": _diacritics,
    "tatweel": _tatweel,
    "repeated letters": _repeated,
    "spelt out": _spelt_out,
    "signs between letters": _signs,
    "a sign within a word": _one_sign,
    "letters of other languages": _replaced(_OTHER_LETTERS),
    "Latin letters": _replaced(_LATIN),
    "digits": _replaced(_DIGITS),
    "symbols": _replaced(_SYMBOLS),
    "characters without width": _unseen,
    "presentation forms": _presentation,
    "mixed": _mixed,
}


def measure_evasions(pack: PolicyPack) -> Iterator[tuple[Variant, bool]]:
    """Each variant, and whether it was caught."""
    reviewer = Reviewer(pack)
    for variant in variants(pack):
        yield variant, is_caught(reviewer, variant)
