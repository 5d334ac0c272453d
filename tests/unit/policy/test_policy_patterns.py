"""Patterns of a pack: what is read, and that none of them can keep the program busy."""

import re
import time

import pytest

from core.policy.model import PackFault
from core.policy.patterns import LONGEST, wrong_with


@pytest.mark.parametrize(
    "pattern",
    [
        r"\d{8}",
        r"(?<!\d)\d{3,12}(?!\d)",
        r"(?:رقم|كود) {0,3}\d{4,8}",
        r"(?:ال)?باب",
        r"[a-z]{2,20}\.om",
        r"\bكلمه\b",
        r"(?:ا|ب)?ج",
        r"\(\d{1,3}\)",
        r"[^\]\s]{1,10}x",
    ],
)
def test_a_bounded_pattern_is_taken(pattern: str):
    assert wrong_with(pattern) is None


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        (r"\d+", PackFault.PATTERN_UNBOUNDED),
        (r".*x", PackFault.PATTERN_UNBOUNDED),
        (r"(a+)+b", PackFault.PATTERN_UNBOUNDED),
        (r"a{2,}", PackFault.PATTERN_UNBOUNDED),
        (r"a{1,101}", PackFault.PATTERN_UNBOUNDED),
        (r"(?:a{0,9}b){0,9}c", PackFault.PATTERN_UNBOUNDED),
        (r"(?:a|a){1,9}b", PackFault.PATTERN_UNBOUNDED),
        (r"(?:a?b){3}", PackFault.PATTERN_UNBOUNDED),
        (r".{0,99}.{0,99}.{0,99}x", PackFault.PATTERN_UNBOUNDED),
        (r"((?:a?)?){5}b", PackFault.PATTERN_UNBOUNDED),
        (r"(a)\1", PackFault.PATTERN_REFUSED),
        (r"(?P<n>a)(?P=n)", PackFault.PATTERN_REFUSED),
        (r"(?i)abc", PackFault.PATTERN_REFUSED),
        (r"a(?#note)b", PackFault.PATTERN_REFUSED),
        (r"(a)?(?(1)b|c)d", PackFault.PATTERN_REFUSED),
        (r"\Aabc", PackFault.PATTERN_REFUSED),
        (r"(abc", PackFault.PATTERN_UNREADABLE),
        (r"[abc", PackFault.PATTERN_UNREADABLE),
        (r"abc)", PackFault.PATTERN_UNREADABLE),
        (r"(?<=a{1,3})b", PackFault.PATTERN_UNREADABLE),
        (r"a?", PackFault.EMPTY),
        (r"(?=a)?", PackFault.EMPTY),
        (r"\b", PackFault.EMPTY),
        ("x" * (LONGEST + 1), PackFault.TOO_LONG),
        ("إغلاق", PackFault.PATTERN_UNFOLDED),
        ("مدينة", PackFault.PATTERN_UNFOLDED),
        ("كُتب", PackFault.PATTERN_UNFOLDED),
    ],
)
def test_a_pattern_without_bounds_is_refused(pattern: str, reason: PackFault):
    assert wrong_with(pattern) is reason


@pytest.mark.parametrize(
    "pattern", [r".{0,99}.{0,99}x", r"(?:a|ab|abc)?(?:a|ab)?(?:a|b)?z", r"[a-z]{1,100}\d{1,99}!"]
)
def test_the_worst_that_is_taken_is_quick_on_the_longest_piece(pattern: str):
    assert wrong_with(pattern) is None
    before = time.perf_counter()
    re.compile(pattern).search("a" * 1_000)
    assert time.perf_counter() - before < 5
