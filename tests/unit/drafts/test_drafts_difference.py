"""Two texts are compared word by word, in bounded time."""

import random
import time

import pytest

from core.drafts.differences import difference
from core.drafts.model import Change, Run

WORDS = ("تعلن", "بلدية", "مسقط", "مُحَمَّد", "محمد", "a", " ", "\n", "،", "12", "🌴")
LONGEST_S = 8.0
"""Far above what it takes, for machines that are busy; without a bound it takes minutes."""


def old_of(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs if run.change is not Change.INSERTED)


def new_of(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs if run.change is not Change.DELETED)


def test_a_replaced_word_is_deleted_and_inserted_between_equal_ones():
    assert difference("تعلن بلدية مسقط", "تعلن بلدية صلالة") == (
        Run(Change.EQUAL, "تعلن بلدية "),
        Run(Change.DELETED, "مسقط"),
        Run(Change.INSERTED, "صلالة"),
    )


def test_a_word_keeps_its_marks():
    assert difference("قال مُحَمَّد", "قال مُحَمَّدٌ") == (
        Run(Change.EQUAL, "قال "),
        Run(Change.DELETED, "مُحَمَّد"),
        Run(Change.INSERTED, "مُحَمَّدٌ"),
    )


def test_words_replaced_side_by_side_are_one_change():
    runs = difference("في حديقة القرم اليوم", "في شاطئ السيب اليوم")
    assert [run.change for run in runs] == [
        Change.EQUAL,
        Change.DELETED,
        Change.INSERTED,
        Change.EQUAL,
    ]


@pytest.mark.parametrize(("old", "new"), [("", ""), ("نص", ""), ("", "نص"), ("نص", "نص")])
def test_texts_that_are_empty_or_the_same_are_one_run_at_most(old: str, new: str):
    runs = difference(old, new)
    assert (old_of(runs), new_of(runs), len(runs) <= 1) == (old, new, True)


@pytest.mark.parametrize("seed", range(40))
def test_the_runs_make_up_both_texts(seed: int):
    choose = random.Random(seed)  # noqa: S311 - the same texts in each run
    for _ in range(25):
        old = [choose.choice(WORDS) for _ in range(choose.randint(0, 40))]
        new = list(old)
        for _ in range(choose.randint(0, 8)):
            at = choose.randint(0, len(new))
            new[at : at + choose.randint(0, 3)] = [choose.choice(WORDS)]
        runs = difference("".join(old), "".join(new))
        assert (old_of(runs), new_of(runs)) == ("".join(old), "".join(new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("نعم " * 6_250, "نعم لا " * 3_500, id="one word again and again"),
        pytest.param(". " * 12_500, ", . " * 6_250, id="signs"),
        pytest.param("\n" * 25_000, "\n \n" * 8_000, id="empty lines"),
    ],
)
def test_the_longest_texts_that_are_hard_to_compare_are_compared_in_time(old: str, new: str):
    begun = time.perf_counter()
    runs = difference(old, new)
    assert (old_of(runs), new_of(runs)) == (old, new)
    assert time.perf_counter() - begun < LONGEST_S


def test_texts_without_a_word_in_common_are_wholly_replaced():
    old = " ".join(f"قديم{number}" for number in range(2_500))
    new = " ".join(f"جديد{number}" for number in range(2_500))
    assert [run.change for run in difference(old, new)] == [Change.DELETED, Change.INSERTED]
