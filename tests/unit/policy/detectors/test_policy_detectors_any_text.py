"""Whatever is typed, the detectors answer, soon and with places inside the text."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

_HOSTILE = (
    *["9", "9 ", "0 ", "+1", "1-", "1.", "1,", "1:", "12:34 ", "24-11-2026 ", "4111 ", "1.23456,"],
    *["@", "a@", "a@b.om ", "[at]", "a[at]", "a@b[dot]", "http://a@", "x@a."],
    *[".", "a.", "a.om ", "a.om/", ":", "a:", "a://", "//a", "https://", "https://a.om "],
    *["%41", "xn--a.", ")", "()", "\u200b", "a\u200b.", "\u0627", "\u0627a.", "_", "[", "<"],
    *["eyJ", "eyJaaaaaaaa.", "-----BEGIN ", "aaaa-", "sk-", "ghp_", "bearer ", "password=", "a="],
    *["om81 ", "ab12", "data:", "javascript:", "view-source:", "https://" + "%41" * 90 + " "],
    *["كلمة المرور ", "كلمة المرور: ", "كلمة المرور هو ", "لوحة 1 أ ", "منزل 1 سكة 2 يسكن "],
    *["الرقم المدني 12345678 ", "رقم الطلب 91234567 ", "91234567 ", "0096891234567 "],
)
_LONG = 25_000
_GENEROUS = 10.0
"""Seconds of the processor, on a machine that does other things too."""

_TYPED = st.text(
    st.one_of(
        st.sampled_from("0123456789٠١٢٣٤٥٦٧٨٩۰۹ .-+:/\\@#%?=&()[]{}<>«»،؛\n\u200b\u2068\u0651"),
        st.sampled_from("abcdefxyzABCأبتثمهـﷺաս。．｡ｈ１"),
        st.characters(),
    ),
    max_size=200,
)
_WORDS = st.lists(st.sampled_from([*_HOSTILE, "mm.gov.om", "muscat", "OM81", "\n"]), max_size=30)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=_TYPED)
def test_any_text_is_answered_with_places_in_it(find, text: str):
    for one in find(text):
        assert 0 <= one.start < one.end <= len(text)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=_WORDS)
def test_what_is_quoted_is_what_stands_there(find, words: list[str]):
    text = "".join(words)
    for one in find(text):
        assert one.excerpt == text[one.start : one.end]


@pytest.mark.parametrize("piece", _HOSTILE)
def test_a_long_hostile_text_is_answered_soon(find, piece: str):
    text = (piece * _LONG)[:_LONG]
    begun = time.process_time()
    find(text)
    assert time.process_time() - begun < _GENEROUS


def test_a_text_without_digits_and_links_has_no_finding(find):
    assert find("يسر البلدية أن تدعوكم إلى افتتاح الحديقة الجديدة") == []
