"""What is an address and what is language."""

import pytest

from core.text.spans import protected_spans


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("زوروا https://example.om/a?b=1.", ["https://example.om/a?b=1"]),
        ("(www.example.om)", ["www.example.om"]),
        ("موقع example.om/path اليوم", ["example.om/path"]),
        ("راسلوا info@example.om، شكرًا", ["info@example.om"]),
        ("تابعوا @a.example.om و@b", ["@a.example.om"]),
        ("@user@mastodon.example", ["@user@mastodon.example"]),
        ("#بلدية_مسقط، #Muscat", ["#بلدية_مسقط", "#Muscat"]),
        ("السعر 5.5 ريال و3/4", []),
        ("نص.نص", []),
        ("بلا", []),
    ],
)
def test_addresses_handles_and_tags_are_found_whole(text: str, found: list[str]):
    spans = protected_spans(text)
    assert [text[a:b] for a, b in zip(spans.starts, spans.ends, strict=True)] == found


def test_a_place_touches_a_span_where_it_shares_a_character():
    spans = protected_spans("نص @abc نص")
    assert [spans.touch(*place) for place in [(0, 3), (2, 4), (5, 6), (6, 9), (7, 9)]] == [
        False,
        True,
        True,
        True,
        False,
    ]
