"""One text as a thread: its parts, their numbers, cutting it up and joining it again."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.counting import graphemes, utf8_bytes
from core.text.counting.x import weight
from core.text.thread import (
    ARABIC_INDIC,
    BREAK,
    Part,
    joined,
    numbered,
    numbering,
    parts_of,
    reordered,
    split,
)


def texts_of(text: str) -> list[str]:
    return [part.text for part in parts_of(text)]


def within(most: int):
    return lambda text: graphemes(text) <= most


def cut(text: str, most: int) -> list[str]:
    return texts_of(split(text, within(most)))


def test_a_text_without_breaks_is_one_part_as_it_stands():
    assert parts_of(" نص\n") == (Part(0, 4, " نص\n"),)


def test_an_empty_text_has_one_empty_part():
    assert parts_of("") == (Part(0, 0, ""),)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("أول\n⸻\nثان", ["أول", "ثان"]),
        ("أول\n\n⸻\n\n ثان\n", ["أول", "ثان"]),
        ("أول\nسطر\n⸻\nثان\n⸻\nثالث", ["أول\nسطر", "ثان", "ثالث"]),
        ("أول\n⸻\n\n⸻\nثان\n⸻", ["أول", "ثان"]),
        ("⸻\nأول", ["أول"]),
        ("⸻", [""]),
        ("أول ⸻ ثان", ["أول ⸻ ثان"]),
        ("⸻⸻", ["⸻⸻"]),
    ],
)
def test_paragraphs_that_are_only_the_dash_divide_parts(text: str, parts: list[str]):
    assert texts_of(text) == parts


def test_a_part_knows_its_place():
    text = "أول\n\n⸻\n ثان\n⸻\nثالث"
    assert all(text[part.start : part.end] == part.text for part in parts_of(text))


def test_parts_are_numbered_in_either_digits():
    parts = parts_of("أ\n⸻\nب")
    assert numbered(parts) == ("أ (1/2)", "ب (2/2)")
    assert numbered(parts, ARABIC_INDIC) == ("أ (١/٢)", "ب (٢/٢)")


def test_a_part_that_is_alone_has_no_number():
    assert numbered(parts_of("أ")) == ("أ",)
    assert numbering(1, 1) == ""


def test_a_text_that_fits_is_not_divided():
    assert split("جملة أولى. جملة ثانية.", within(30)) == "جملة أولى. جملة ثانية."


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("جملة أولى هنا. جملة ثانية هنا.", ["جملة أولى هنا.", "جملة ثانية هنا."]),
        ("هل من سؤال؟ نعم لدي سؤال آخر", ["هل من سؤال؟", "نعم لدي سؤال آخر"]),
        ("قال ذلك كله…» ثم مضى إلى بيته", ["قال ذلك كله…»", "ثم مضى إلى بيته"]),
        ("سطر أول طويل\nسطر ثان طويل جدا", ["سطر أول طويل", "سطر ثان طويل جدا"]),
        ("يحضر المدير د. سالم بن سعيد غدا", ["يحضر المدير د. سالم", "بن سعيد غدا"]),
        ("أولا نبدأ، ثم نكمل العمل غدا", ["أولا نبدأ،", "ثم نكمل العمل غدا"]),
        ("يحضره بعد قليل د. سالم الفلاني", ["يحضره بعد قليل", "د. سالم الفلاني"]),
        ("اتصلوا على 24 123 456 في أي وقت", ["اتصلوا على", "24 123 456 في أي وقت"]),
        ("بلغت 3.5 مليون ريال عماني. شكرا", ["بلغت 3.5 مليون", "ريال عماني. شكرا"]),
    ],
)
def test_a_text_is_cut_at_the_best_place_there_is(text: str, parts: list[str]):
    assert cut(text, 26) == parts


def test_a_last_part_of_two_words_takes_some_of_the_part_before():
    text = "كلمة " * 30 + "أخيرا انتهى"
    assert len(cut(text.strip(), 156)[-1].split()) > 2


def test_parts_are_about_equally_long():
    parts = cut("جملة من أربع كلمات. " * 16, 300)
    assert max(map(len, parts)) - min(map(len, parts)) <= 20


def test_a_word_that_is_too_long_is_cut_between_letters():
    parts = cut("نَّ" * 100, 60)
    assert "".join(parts) == "نَّ" * 100
    assert all(part.startswith("ن") for part in parts)


@pytest.mark.parametrize(
    "whole", ["https://mm.gov.om/" + "a" * 60, "#" + "و" * 60, "@" + "a" * 60 + ".example"]
)
def test_a_link_a_handle_and_a_hashtag_are_never_cut(whole: str):
    assert whole in cut(f"كلمة قبل {whole} كلمة بعد", 40)


def test_numbers_of_ten_parts_and_more_are_counted_in():
    text = "جملة قصيرة هنا. " * 60
    divided = split(text, within(40))
    assert len(parts_of(divided)) > 9
    assert all(map(within(40), numbered(parts_of(divided))))


def test_breaks_that_stand_in_the_text_stay():
    text = "قصير\n⸻\nجملة أولى هنا. جملة ثانية هنا."
    assert cut(text, 26) == ["قصير", "جملة أولى هنا.", "جملة ثانية هنا."]


def test_a_thread_joined_again_has_its_paragraphs():
    text = "جملة أولى هنا. جملة ثانية هنا.\n\nفقرة ثانية هنا.\nسطر آخر في الفقرة."
    assert joined(split(text, within(26))) == text


def test_joining_leaves_no_break():
    assert joined("⸻\nأ\n⸻\n⸻\nب\n⸻").split() == ["أ", "ب"]


def test_parts_change_places():
    assert texts_of(reordered("أ\n⸻\nب\n⸻\nج", [2, 0, 1])) == ["ج", "أ", "ب"]


@pytest.mark.parametrize("order", [[0], [0, 0], [0, 1, 2], [1, 2]])
def test_an_order_that_does_not_name_each_part_once_is_refused(order: list[int]):
    with pytest.raises(ValueError, match=r"\["):
        reordered("أ\n⸻\nب", order)


WORDS = st.sampled_from(
    [*"أبجد،؟.؛:!)(", "كلمة", "نَصٌّ", "3.5", "24", "د.", "#وسم", "@mm@oman.example", "https://a.om/b"]
)
BLANKS = st.sampled_from([" ", " ", " ", "  ", "\n", "\n\n", ""])
TEXTS = st.lists(st.tuples(WORDS, BLANKS), max_size=80).map(
    lambda pairs: "".join(word + blank for word, blank in pairs)
)
RULES = st.sampled_from(
    [within(60), lambda text: weight(text) <= 70, lambda text: utf8_bytes(text) <= 120]
)


@given(TEXTS, RULES)
def test_each_part_of_a_divided_text_fits_with_its_number(text: str, fits):
    shown = numbered(parts_of(split(text, fits)))
    assert all(fits(one) or len(one.split()) == 2 for one in shown)


@given(TEXTS)
def test_a_divided_text_joined_again_has_its_words_and_marks(text: str):
    divided = split(text, within(60))
    assert "".join(joined(divided).split()) == "".join(text.split())


@given(st.lists(st.tuples(st.sampled_from(["كلمة", "نَصٌّ،", "جملة."]), BLANKS.filter(len))))
def test_where_every_word_fits_no_word_is_cut(pairs: list[tuple[str, str]]):
    text = "".join(word + blank for word, blank in pairs)
    assert joined(split(text, within(60))).split() == text.split()


@given(st.lists(st.text(max_size=8)).map(f"\n{BREAK}\n".join))
def test_parts_lie_in_the_text_in_their_order_and_hold_no_break(text: str):
    parts = parts_of(text)
    assert all(text[part.start : part.end] == part.text for part in parts)
    assert all(one.end <= other.start for one, other in pairwise(parts))
    assert all(BREAK not in part.text.split("\n") for part in parts)


@given(st.permutations(range(5)))
def test_every_order_can_be_taken_back(order: list[int]):
    text = f"\n{BREAK}\n".join("أبجده")
    back = [order.index(place) for place in range(5)]
    assert reordered(reordered(text, order), back) == text
