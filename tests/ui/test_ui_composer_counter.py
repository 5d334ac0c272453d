"""Counting under the editor: what is typed in, and what a whole thread takes."""

import time

import pytest

from core.platforms.limits import LIMITS
from core.policy.length import length_of
from tests.announcements import ANNOUNCEMENTS
from ui.composer.counter import Counter

THREAD = "قصير\n⸻\nأطول من الأول\n⸻\n"


@pytest.mark.parametrize(
    ("cursor", "used"), [(0, 10), (4, 10), (5, 0), (7, 19), (20, 19), (21, 0), (23, 0)]
)
def test_the_part_under_the_cursor_is_counted(cursor: int, used: int):
    assert Counter().of_part(THREAD, cursor, LIMITS["bluesky"]).used == used


def test_a_text_that_is_no_thread_is_counted_whole():
    assert Counter().of_part("نص\n", 0, LIMITS["bluesky"]).used == 3


def test_of_a_thread_the_fullest_part_tells_what_is_used():
    assert Counter().used(THREAD, LIMITS["bluesky"]) == (19, 300)


@pytest.mark.parametrize("platform", LIMITS)
def test_a_letter_in_a_long_text_is_counted_within_a_millisecond(platform: str):
    counter, limits = Counter(), LIMITS[platform]
    text = "\n".join(ANNOUNCEMENTS * 200)[:24_900]
    counter.used(text, limits)
    taken: list[float] = []
    for _ in range(20):
        text = text[:12_000] + "ن" + text[12_000:]
        begun = time.thread_time()
        used = counter.used(text, limits)
        taken.append(time.thread_time() - begun)
        assert used[0] == length_of(text, limits).used
    # Other programs steal time from some of them.
    assert min(taken) < 0.001
