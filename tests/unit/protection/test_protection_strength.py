"""Whether a password would hold, and whether two are alike."""

import pytest

from core.foundation.paths import RESOURCES
from core.protection.similarity import are_similar
from core.protection.strength import PasswordJudge
from core.vault.generator import Alphabet, Generator, PassphraseRecipe, PasswordRecipe
from core.vault.platforms import limits_of
from tests.fakes import seeded_randomness

LIMITS = limits_of("bluesky")
NAMES = ("muscat.example", "بلدية مسقط", "موظف مفوَّض", "1001")


@pytest.fixture(scope="module")
def generator():
    return Generator(RESOURCES / "words", seeded_randomness(7))


@pytest.fixture(scope="module")
def judge(generator):
    return PasswordJudge(RESOURCES / "words", generator)


@pytest.mark.parametrize(
    "recipe",
    [
        PasswordRecipe(),
        PasswordRecipe(length=12),
        PasswordRecipe(length=128),
        PasswordRecipe(length=16, alphabets=frozenset({Alphabet.LOWER, Alphabet.DIGITS})),
        PassphraseRecipe(),
        PassphraseRecipe(words=6, separator=""),
        PassphraseRecipe(words=12, separator=" "),
    ],
    ids=str,
)
def test_what_the_generator_draws_holds(judge, generator, recipe):
    drawn = [generator.draw(recipe, LIMITS).text for _ in range(20)]
    assert not [text for text in drawn if judge.judge(text, LIMITS, NAMES).score < 3]


@pytest.mark.parametrize(
    "password",
    [
        "password",
        "P@ssw0rd!P@ssw0rd!",
        "كلمة المرور كلمة المرور",
        "مسقط2026مسقط2026",
        "muscat.example!",
        "Muscat.Example.1001",
        "بلدية مسقط بلدية مسقط",
        "qwertyuiopasdfgh",
        "ضصثقفغعهخحجد",
        "24112026241120262411",
        "aB3$aB3$aB3$aB3$",
    ],
)
def test_what_guessing_begins_with_does_not_hold(judge, password):
    assert not judge.judge(password, LIMITS, NAMES).acceptable


def test_a_short_password_does_not_hold_however_random(judge):
    assert not judge.judge("q7#Vx!2m=Zr", LIMITS).acceptable


def test_a_password_that_is_too_long_for_the_platform_does_not_fit(judge):
    fits = [judge.judge("ص7" * 30, limits_of(name)).fits for name in ("bluesky", "mastodon")]
    assert fits == [True, False]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("same", "same"),
        ("نورس-Qx7#معبر", "نورس-Qx7#معبر1"),
        ("Summer-Kiosk-41", "summer-kiosk-42"),
        ("Password2025!", "P4ssw0rd2026!"),
        ("نخلة قارب منارة", "نخله قارب مناره"),
        ("muscat-kiosk", "x-muscat-kiosk-very-much-longer"),
        ("معيار-خليج-مكالمات-رصيد-مها-ملصق", "معيار-خليج-مكالمات-رصيد-مها-فانوس"),
    ],
)
def test_passwords_that_are_guessed_from_one_another_are_alike(one, other):
    assert are_similar(one, other)
    assert are_similar(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tm@@rMDgvgTQK^uQCj7vp3=W", "~i?4LXAVHUkybsy*TcD!kU7#"),
        ("معيار-خليج-مكالمات-رصيد", "تسوق-توصيل-اثار-مخمل-جرس"),
        ("ab", "cd"),
        ("a" * 12, "b" * 500),
    ],
)
def test_passwords_that_have_nothing_in_common_are_not_alike(one, other):
    assert not are_similar(one, other)


def test_no_two_drawn_passwords_are_alike(generator):
    drawn = [generator.draw(PassphraseRecipe(), LIMITS).text for _ in range(30)]
    alike = [(a, b) for a in drawn for b in drawn if a < b and are_similar(a, b)]
    assert alike == []
