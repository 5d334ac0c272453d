"""Drawn passwords: what the recipe asks for, equally likely, and as strong as is said."""

import math
import secrets
from collections import Counter
from enum import StrEnum
from itertools import pairwise, product

import pytest

from core.foundation.errors import Damaged, Invalid
from core.foundation.paths import RESOURCES
from core.identity.folding import bare, unified
from core.text.normalise import fold
from core.vault.generator import (
    LEAST_BITS,
    LENGTHS,
    SEPARATORS,
    Alphabet,
    Generator,
    PassphraseRecipe,
    PasswordRecipe,
)
from core.vault.model import CredentialProblem
from core.vault.platforms import PasswordLimits, limits_of
from tests.fakes import seeded_randomness

WIDE = PasswordLimits(characters=1000, octets=4000)
WORDS = RESOURCES / "words"
ALL = frozenset(Alphabet)


@pytest.fixture
def generator():
    return Generator(WORDS, seeded_randomness(3))


def code_of(attempt) -> StrEnum:
    with pytest.raises(Invalid) as error:
        attempt()
    return error.value.code


# --- passwords -----------------------------------------------------------------------------


@pytest.mark.parametrize("length", [LENGTHS[0], 20, LENGTHS[-1]])
def test_a_password_has_the_length_that_was_asked_for(generator, length):
    assert len(generator.draw(PasswordRecipe(length), WIDE).text) == length


@pytest.mark.parametrize(
    "alphabets",
    [
        ALL,
        frozenset({Alphabet.LOWER}),
        frozenset({Alphabet.UPPER, Alphabet.DIGITS}),
        frozenset({Alphabet.SYMBOLS, Alphabet.DIGITS, Alphabet.LOWER}),
    ],
)
def test_every_alphabet_that_was_chosen_occurs_and_no_other(generator, alphabets):
    for _ in range(200):
        signs = set(generator.draw(PasswordRecipe(16, alphabets), WIDE).text)
        kinds = {kind for kind in Alphabet if signs & set(kind.value)}
        assert kinds == alphabets


def test_signs_that_look_alike_are_left_out_unless_asked_for(generator):
    drawn = "".join(generator.draw(PasswordRecipe(128), WIDE).text for _ in range(40))
    assert not set(drawn) & set("0Oo1Il5S2Z8B6G")


def test_signs_that_look_alike_are_drawn_where_asked_for(generator):
    recipe = PasswordRecipe(128, look_alikes=True)
    drawn = "".join(generator.draw(recipe, WIDE).text for _ in range(40))
    assert set("0Oo1Il5S2Z8B6G") <= set(drawn)


@pytest.mark.parametrize("length", [14, 30])
def test_the_strength_is_that_of_all_combinations_with_each_alphabet(generator, length):
    recipe = PasswordRecipe(length, frozenset({Alphabet.LOWER, Alphabet.DIGITS}))
    letters, digits = 24, 4
    every = (letters + digits) ** length - letters**length - digits**length
    assert generator.draw(recipe, WIDE).bits == pytest.approx(math.log2(every))


def test_no_sign_is_drawn_more_often_than_another():
    generator = Generator(WORDS, seeded_randomness(5))
    recipe = PasswordRecipe(128, frozenset({Alphabet.LOWER}), look_alikes=True)
    counts = Counter("".join(generator.draw(recipe, WIDE).text for _ in range(400)))
    expected = 128 * 400 / 26
    deviation = sum((count - expected) ** 2 / expected for count in counts.values())
    # Chi-squared with 25 degrees of freedom: 52.6 is passed once in a thousand times.
    assert deviation < 52.6


def test_bytes_that_would_favour_some_signs_are_drawn_again():
    """256 is no multiple of 26: the bytes from 234 on must not be used."""
    given = iter(bytes([255, 234, 233, 0]) * 200)
    generator = Generator(WORDS, lambda length: bytes(next(given) for _ in range(length)))
    recipe = PasswordRecipe(20, frozenset({Alphabet.LOWER}), look_alikes=True)
    assert set(generator.draw(recipe, WIDE).text) == {"z", "a"}


@pytest.mark.parametrize(
    "recipe",
    [
        PasswordRecipe(LENGTHS[0] - 1),
        PasswordRecipe(LENGTHS[-1] + 1),
        PasswordRecipe(20, frozenset()),
        PasswordRecipe(20, frozenset({Alphabet.DIGITS})),
        PassphraseRecipe(words=5),
        PassphraseRecipe(words=13),
        PassphraseRecipe(separator="~"),
    ],
)
def test_a_recipe_outside_the_limits_is_refused(generator, recipe):
    assert code_of(lambda: generator.draw(recipe, WIDE)) is CredentialProblem.RECIPE_INVALID


def test_a_recipe_that_draws_what_can_be_guessed_is_refused(generator):
    recipe = PasswordRecipe(12, frozenset({Alphabet.LOWER}))
    assert code_of(lambda: generator.draw(recipe, WIDE)) is CredentialProblem.RECIPE_TOO_WEAK


def test_a_password_that_the_platform_would_cut_off_is_not_drawn(generator):
    attempt = lambda: generator.draw(PasswordRecipe(73), limits_of("mastodon"))  # noqa: E731
    assert code_of(attempt) is CredentialProblem.RECIPE_TOO_LONG


def test_the_longest_password_that_the_platform_takes_is_drawn(generator):
    assert len(generator.draw(PasswordRecipe(72), limits_of("mastodon")).text) == 72


def test_an_unknown_platform_is_trusted_with_no_more_than_the_standard_asks_for():
    assert limits_of("another") == PasswordLimits(characters=64, octets=72)


# --- passphrases ---------------------------------------------------------------------------


@pytest.mark.parametrize("separator", [one for one in SEPARATORS if one])
def test_a_passphrase_has_as_many_words_as_were_asked_for(generator, separator):
    drawn = generator.draw(PassphraseRecipe(8, separator), WIDE).text.split(separator)
    assert len(drawn) == 8
    assert set(drawn) <= set(generator.words)


def test_the_strength_of_a_passphrase_is_that_of_its_words(generator):
    drawn = generator.draw(PassphraseRecipe(words=7), WIDE)
    assert drawn.bits == pytest.approx(7 * math.log2(len(generator.words)))


def test_a_passphrase_fits_into_what_the_platform_takes(generator):
    limits = limits_of("mastodon")
    drawn = [generator.draw(PassphraseRecipe(words=6), limits).text for _ in range(100)]
    assert max(len(text.encode()) for text in drawn) <= 72


def test_what_does_not_fit_is_not_counted_as_strength(generator):
    tight = generator.draw(PassphraseRecipe(words=6), PasswordLimits(36, 58)).bits
    assert LEAST_BITS <= tight < 6 * math.log2(len(generator.words)) - 0.5


def test_a_passphrase_that_hardly_ever_fits_is_refused(generator):
    attempt = lambda: generator.draw(PassphraseRecipe(words=12), limits_of("mastodon"))  # noqa: E731
    assert code_of(attempt) is CredentialProblem.RECIPE_TOO_LONG


def test_what_fits_is_counted_right(tmp_path):
    """A list of words of which every pair can be tried out."""
    words = ["".join(letters) for letters in product("ابتثجحخدذرزس", repeat=3)]
    words += ["ش" + "".join(letters) for letters in product("ابتثجحخدذ", repeat=3)]
    (tmp_path / "passphrase_words_ar.txt").write_text("\n".join(words), encoding="utf-8")
    generator = Generator(tmp_path, seeded_randomness(6))
    short, long = 12**3, 9**3
    room = 6 * 3 + 1
    fitting = short**6 + 6 * short**5 * long
    limits = PasswordLimits(characters=room, octets=1000)
    bits = generator.draw(PassphraseRecipe(6, ""), limits).bits
    assert bits == pytest.approx(math.log2(fitting))


def test_two_draws_differ():
    generator = Generator(WORDS, secrets.token_bytes)
    texts = {generator.draw(PassphraseRecipe(), WIDE).text for _ in range(100)}
    assert len(texts) == 100


def test_a_drawn_password_shows_in_no_representation(generator):
    drawn = generator.draw(PasswordRecipe(), WIDE)
    assert drawn.text not in repr(drawn)


# --- the words -----------------------------------------------------------------------------


def test_there_are_enough_words(generator):
    assert len(generator.words) >= 2048


def test_the_words_are_typed_without_thinking(generator):
    """No hamza, no mark, no taa marbuta, no alef maqsura; no final letter of two spellings."""
    letters = set("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")
    odd = [
        word
        for word in generator.words
        if set(word) - letters or word[-1] in "هي" or not 3 <= len(word) <= 8
    ]
    assert odd == []


def test_no_two_words_are_the_same_after_folding(generator):
    for spelling in (fold, lambda word: unified(bare(word))):
        assert len({spelling(word) for word in generator.words}) == len(generator.words)


def test_no_word_begins_with_another(generator):
    ordered = sorted(generator.words)
    assert [pair for pair in pairwise(ordered) if pair[1].startswith(pair[0])] == []


@pytest.mark.parametrize("kept", [2000, None])
def test_a_word_list_that_was_altered_is_not_used(tmp_path, generator, kept):
    words = list(generator.words)[:kept] if kept else [*generator.words, generator.words[0]]
    (tmp_path / "passphrase_words_ar.txt").write_text("\n".join(words), encoding="utf-8")
    with pytest.raises(Damaged) as error:
        Generator(tmp_path, secrets.token_bytes).draw(PassphraseRecipe(), WIDE)
    assert error.value.code is CredentialProblem.WORDS_DAMAGED


def test_a_missing_word_list_is_said_to_be_damaged(tmp_path):
    with pytest.raises(Damaged) as error:
        Generator(tmp_path, secrets.token_bytes).draw(PassphraseRecipe(), WIDE)
    assert error.value.code is CredentialProblem.WORDS_DAMAGED
