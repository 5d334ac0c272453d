"""A copy for programs without shaping shows, sign by sign, what a shaping one would show."""

import pytest

from core.text.cleaning import cleaned
from core.text.design_copy import shaped


def test_letters_are_joined_and_stand_as_they_are_seen():
    assert shaped("مسقط") == "\ufec2\ufed8\ufeb4\ufee3"


def test_lam_and_alef_become_one():
    assert shaped("لا") == "\ufefb"


@pytest.mark.parametrize("text", ["", "Muscat 2026!", "Muscat\n\n2026"])
def test_a_text_without_arabic_stays(text: str):
    assert shaped(text) == text


def test_each_line_is_ordered_by_itself():
    assert shaped("مسقط\nSeeb\nلا").split("\n") == [shaped("مسقط"), "Seeb", shaped("لا")]


def test_a_handle_stays_whole_within_arabic():
    assert "@muscat_gov" in shaped("تابعوا @muscat_gov دائمًا")


def test_numbers_keep_their_order():
    assert "2026" in shaped("عام 2026 في مسقط")


def test_brackets_open_to_where_the_text_begins():
    assert shaped("(لا)") == "(\ufefb)"


def test_marks_are_kept():
    assert "\u064e" in shaped("مَسقط")


def test_no_control_of_direction_is_left():
    assert not set(shaped("تابعوا @a و https://example.om/ا")) & set(
        "\u2066\u2067\u2068\u2069\u200e\u200f"
    )


def test_it_is_not_what_was_written():
    assert cleaned(shaped("مسقط")).text != "مسقط"
