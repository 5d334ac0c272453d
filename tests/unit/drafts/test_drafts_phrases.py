"""Templates, snippets and hashtag sets are kept, found by name, and filled in."""

import pytest

from core.drafts.model import DraftsProblem, PhraseKind
from core.drafts.phrases import MOST_PHRASES, NAME_LIMIT, Phrases, fields_of, filled
from core.foundation.errors import Invalid, Refused

TEXT = "تدعو البلدية سكان [[الولاية]] يوم [[اليوم]] إلى [[ الولاية ]]"


def test_the_fields_of_a_template_are_named_once_in_reading_order():
    assert fields_of(TEXT) == ("الولاية", "اليوم")


@pytest.mark.parametrize("text", ["", "[[]]", "[[ ]]", "[نص]", "[[سطر\nآخر]]", "[[مفتوح"])
def test_brackets_that_name_nothing_are_no_field(text: str):
    assert fields_of(text) == ()


def test_filling_in_replaces_every_place_of_a_field_and_leaves_the_others():
    assert filled(TEXT, {"الولاية": "السيب", "اليوم": ""}) == (
        "تدعو البلدية سكان السيب يوم [[اليوم]] إلى السيب"
    )


def test_a_value_that_looks_like_a_field_is_put_in_as_it_is():
    assert filled("[[أ]]", {"أ": "[[ب]]", "ب": "لا"}) == "[[ب]]"


def test_phrases_of_a_kind_are_listed_by_name(phrases: Phrases):
    for kind, name in (
        (PhraseKind.SNIPPET, "ب"),
        (PhraseKind.TEMPLATE, "ج"),
        (PhraseKind.SNIPPET, "أ"),
    ):
        phrases.add(kind, name, "نص")
    assert [one.name for one in phrases.all(PhraseKind.SNIPPET)] == ["أ", "ب"]
    assert len(phrases.all()) == 3


def test_a_phrase_is_changed_and_removed(phrases: Phrases):
    kept = phrases.add(PhraseKind.HASHTAGS, "وسوم", "#مسقط")
    phrases.change(kept.id, "وسوم البلدية", "#بلدية_مسقط")
    assert [(one.name, one.text) for one in phrases.all()] == [("وسوم البلدية", "#بلدية_مسقط")]
    phrases.remove(kept.id)
    assert phrases.all() == ()


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        (" ", "نص", DraftsProblem.PHRASE_NAME_INVALID),
        ("ا" * (NAME_LIMIT + 1), "نص", DraftsProblem.PHRASE_NAME_INVALID),
        ("اسم", " \n", DraftsProblem.PHRASE_TEXT_INVALID),
    ],
)
def test_a_phrase_needs_a_name_and_a_text(
    phrases: Phrases, name: str, text: str, code: DraftsProblem
):
    with pytest.raises(Invalid) as problem:
        phrases.add(PhraseKind.SNIPPET, name, text)
    assert problem.value.code is code


def test_a_phrase_that_is_gone_is_said_to_be(phrases: Phrases):
    with pytest.raises(Invalid) as problem:
        phrases.change("nothing", "اسم", "نص")
    assert problem.value.code is DraftsProblem.PHRASE_NOT_FOUND


def test_the_number_of_phrases_is_bounded(phrases: Phrases):
    for number in range(MOST_PHRASES):
        phrases.add(PhraseKind.SNIPPET, f"اسم {number}", "نص")
    with pytest.raises(Refused) as problem:
        phrases.add(PhraseKind.SNIPPET, "آخر", "نص")
    assert problem.value.code is DraftsProblem.TOO_MANY_PHRASES
