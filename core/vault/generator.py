"""New passwords and passphrases, drawn so that their strength can be stated exactly.

Every result that a recipe allows is equally likely: indices are drawn without bias, and a
draw that does not fulfil the recipe is thrown away whole. The strength in bits is therefore
the binary logarithm of how many results there are, whatever the guesser knows.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import combinations
from pathlib import Path

from core.foundation.errors import Damaged, Invalid, NatiqError
from core.foundation.files import read_bounded
from core.foundation.ids import Randomness
from core.vault.model import CredentialProblem
from core.vault.platforms import PasswordLimits

LENGTHS = range(12, 129)
WORD_COUNTS = range(6, 13)
SEPARATORS = ("-", " ", ".", "_", "")
LEAST_BITS = 60
"""Below this nothing is drawn: 2**60 guesses stay out of reach of a stolen table of hashes."""

_LOOK_ALIKES = frozenset("0Oo1Il5S2Z8B6G")
_FILE_LIMIT = 256 * 1024
_LEAST_WORDS = 2048
_LEAST_SHARE = 1 / 256
"""How much of what the recipe draws must fit into the limits, for drawing again to be quick."""


class Alphabet(Enum):
    """The signs of one kind. No brackets or quotes: they turn round in a line of Arabic."""

    LOWER = "abcdefghijklmnopqrstuvwxyz"
    UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    DIGITS = "0123456789"
    SYMBOLS = "!#$%&*+-.:=?@^_~"


@dataclass(frozen=True)
class PasswordRecipe:
    """A password of ``length`` signs in which each of the ``alphabets`` occurs; not digits alone.

    Without ``look_alikes`` no sign is drawn that is easily taken for another.
    """

    length: int = 24
    alphabets: frozenset[Alphabet] = frozenset(Alphabet)
    look_alikes: bool = False


@dataclass(frozen=True)
class PassphraseRecipe:
    """A passphrase of Arabic ``words`` with ``separator`` between them."""

    words: int = 6
    separator: str = "-"


Recipe = PasswordRecipe | PassphraseRecipe


@dataclass(frozen=True)
class Drawn:
    """A new password and its strength."""

    text: str = field(repr=False)
    bits: float


class Generator:
    """Draws by recipe. The word list is read at the first passphrase."""

    def __init__(self, words_folder: Path, random: Randomness) -> None:
        self._words_folder = words_folder
        self._random = random
        self._words: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The words of passphrases. Raises ``Damaged(WORDS_DAMAGED)``."""
        if not self._words:
            self._words = _read_words(self._words_folder / "passphrase_words_ar.txt")
        return self._words

    def draw(self, recipe: Recipe, limits: PasswordLimits) -> Drawn:
        """A new password that the platform takes.

        Raises ``Invalid``: ``RECIPE_INVALID`` outside ``LENGTHS``, ``WORD_COUNTS`` and
        ``SEPARATORS``, ``RECIPE_TOO_WEAK`` below ``LEAST_BITS``, ``RECIPE_TOO_LONG`` where
        (almost) nothing that the recipe draws fits into ``limits``.
        """
        if isinstance(recipe, PasswordRecipe):
            return self._password(recipe, limits)
        return self._passphrase(recipe, limits)

    def _password(self, recipe: PasswordRecipe, limits: PasswordLimits) -> Drawn:
        # Digits alone are a telephone number to whoever guesses, however many they are.
        if recipe.length not in LENGTHS or recipe.alphabets <= {Alphabet.DIGITS}:
            raise Invalid(CredentialProblem.RECIPE_INVALID)
        if recipe.length > min(limits.characters, limits.octets):
            raise _too_long(limits)
        sets = [_letters(alphabet, recipe) for alphabet in Alphabet if alphabet in recipe.alphabets]
        bits = _strong_enough(math.log2(_with_each(sets, recipe.length)))
        letters = "".join(sets)
        while True:
            text = "".join(self._one_of(letters) for _ in range(recipe.length))
            if all(set(text) & set(one) for one in sets):
                return Drawn(text, bits)

    def _passphrase(self, recipe: PassphraseRecipe, limits: PasswordLimits) -> Drawn:
        if recipe.words not in WORD_COUNTS or recipe.separator not in SEPARATORS:
            raise Invalid(CredentialProblem.RECIPE_INVALID)
        fitting = _fitting(self.words, recipe, limits)
        if fitting < _LEAST_SHARE * len(self.words) ** recipe.words:
            raise _too_long(limits)
        bits = _strong_enough(math.log2(fitting))
        while True:
            chosen = [self._one_of(self.words) for _ in range(recipe.words)]
            text = recipe.separator.join(chosen)
            if limits.admit(text):
                return Drawn(text, bits)

    def _one_of(self, choices: Sequence[str]) -> str:
        """One of them, each as likely as any other: what would favour some is drawn again."""
        width = (len(choices).bit_length() + 7) // 8
        fair = 256**width // len(choices) * len(choices)
        while True:
            drawn = int.from_bytes(self._random(width), "big")
            if drawn < fair:
                return choices[drawn % len(choices)]


def _letters(alphabet: Alphabet, recipe: PasswordRecipe) -> str:
    if recipe.look_alikes:
        return alphabet.value
    return "".join(sign for sign in alphabet.value if sign not in _LOOK_ALIKES)


def _with_each(sets: Sequence[str], length: int) -> int:
    """How many texts of ``length`` hold a letter of each set (inclusion and exclusion)."""
    every = sum(map(len, sets))
    return sum(
        (-1) ** left_out * (every - sum(map(len, absent))) ** length
        for left_out in range(len(sets) + 1)
        for absent in combinations(sets, left_out)
    )


def _fitting(words: Sequence[str], recipe: PassphraseRecipe, limits: PasswordLimits) -> int:
    """How many passphrases of the recipe fit: counted by length, word after word.

    Every letter of the words has two bytes in UTF-8, so the tighter limit decides alone.
    """
    separators = len(recipe.separator) * (recipe.words - 1)
    room = min(limits.characters - separators, (limits.octets - separators) // 2)
    lengths = Counter(map(len, words))
    so_far = Counter({0: 1})
    for _ in range(recipe.words):
        longer: Counter[int] = Counter()
        for before, ways in so_far.items():
            for length, choices in lengths.items():
                if before + length <= room:
                    longer[before + length] += ways * choices
        so_far = longer
    return so_far.total()


def _strong_enough(bits: float) -> float:
    if bits < LEAST_BITS:
        raise Invalid(CredentialProblem.RECIPE_TOO_WEAK, least=LEAST_BITS)
    return bits


def _too_long(limits: PasswordLimits) -> Invalid:
    return Invalid(CredentialProblem.RECIPE_TOO_LONG, limit=limits.characters)


def _read_words(path: Path) -> tuple[str, ...]:
    try:
        lines = read_bounded(path, _FILE_LIMIT).decode().splitlines()
    except (NatiqError, UnicodeDecodeError) as error:
        raise Damaged(CredentialProblem.WORDS_DAMAGED, name=path.name) from error
    words = tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))
    # A shortened list, or one word twice, would make the stated strength a lie.
    if len(set(words)) != len(words) or len(words) < _LEAST_WORDS:
        raise Damaged(CredentialProblem.WORDS_DAMAGED, name=path.name)
    return words
