"""One spelling for many, and the way back to what was typed."""

import random
import sys
import unicodedata

import pytest

from core.text.normalise import ascii_digits, fold, fold_with_map

SEEDS = range(20)
_MATERIAL = (
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآٱىئؤةیکہۃ"
    "ًٌٍَُِّْـٰ"
    "0123٠١٢٣۰۱۲۳"
    " \n\t.,،؟!-_#@/"
    "aZÉßİ①½ﷺﻻﭐ"
    "\u200b\u200c\u200d\u200e\u200f\u2067\u2069\ufeff"
    "🌴🇴🇲👨‍👩‍👧❤️"
)


def random_text(seed: int) -> str:
    """Letters, marks, digits of several scripts, signs, emoji, and any character at all."""
    chance = random.Random(seed)  # noqa: S311 - the same in each run
    usual = chance.choices(_MATERIAL, k=300)
    others = [chr(chance.randrange(sys.maxunicode + 1)) for _ in range(60)]
    text = [one for one in usual + others if unicodedata.category(one) != "Cs"]
    chance.shuffle(text)
    return "".join(text)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("مُحَمَّدٌ", "محمد"),
        ("مـــســقــط", "مسقط"),
        ("إغلاق أعمال آمنة ٱلطريق", "اغلاق اعمال امنه الطريق"),
        ("مستشفى", "مستشفي"),
        ("مسؤول شاطئ", "مسوول شاطي"),
        ("بلدية", "بلديه"),
        ("ﻻ ﺇﻟﻰ ﷲ", "لا الي الله"),
        ("کتابی", "كتابي"),
        ("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹", "0123456789 0123456789"),
        ("أ\u0654 ا\u0655", "ا ا"),
        ("نص\u200bمخفي\u2067", "نصمخفي"),
        ("ABC Éa ﬁ ①", "abc ea fi 1"),
        ("", ""),
        ("🌴 كما هو", "🌴 كما هو"),
    ],
)
def test_spelling_habits_make_no_difference(typed: str, folded: str):
    assert fold(typed) == folded


@pytest.mark.parametrize(
    ("one", "other"),
    [("علم", "عمل"), ("قلب", "كلب"), ("ضرب", "صرب"), ("ذهب", "دهب"), ("ثلاث", "تلات")],
)
def test_different_words_stay_different(one: str, other: str):
    assert fold(one) != fold(other)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_was_folded_folds_to_itself(seed: int):
    folded = fold(random_text(seed))
    assert fold(folded) == folded


def test_any_single_character_folds_once_and_for_all():
    unstable = [
        hex(code) for code in range(sys.maxunicode + 1) if fold(fold(chr(code))) != fold(chr(code))
    ]
    assert unstable == []


@pytest.mark.parametrize("seed", SEEDS)
def test_the_map_accompanies_exactly_the_folded_text(seed: int):
    text = random_text(seed)
    folded, origins = fold_with_map(text)
    assert folded == fold(text)
    assert len(origins) == len(folded) + 1
    assert (origins[-1], origins) == (len(text), sorted(origins))


@pytest.mark.parametrize("seed", SEEDS)
def test_each_folded_character_comes_from_the_one_the_map_names(seed: int):
    text = random_text(seed)
    folded, origins = fold_with_map(text)
    for index in range(len(folded)):
        assert folded[index] in fold(text[origins[index]])


@pytest.mark.parametrize("seed", SEEDS)
def test_texts_fold_piece_by_piece_as_they_fold_together(seed: int):
    text = random_text(seed)
    middle = len(text) // 2
    assert fold(text) == fold(text[:middle]) + fold(text[middle:])


def test_the_map_leads_from_a_bare_word_to_the_dressed_one():
    text = "🌴 مُـحَـمَّـد!"
    folded, origins = fold_with_map(text)
    start = folded.index("محمد")
    assert text[origins[start] : origins[start + 4]] == "مُـحَـمَّـد"


@pytest.mark.parametrize("seed", SEEDS)
def test_digits_change_their_script_and_never_their_place(seed: int):
    text = random_text(seed)
    plain = ascii_digits(text)
    assert len(plain) == len(text)
    for typed, shown in zip(text, plain, strict=True):
        digit = unicodedata.decimal(typed, None)
        assert shown == (typed if digit is None else str(digit))


def test_only_decimal_digits_become_ascii():
    assert ascii_digits("٤٢ ۴۲ ４２ ④ ² ½ ١٬٢") == "42 42 42 ④ ² ½ 1٬2"
