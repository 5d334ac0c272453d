"""The text in a server's HTML, and whether it is the one that was sent."""

import time

import pytest

from core.platforms.mastodon.content import is_the_text, plain_text

_LINK = (
    '<a href="https://www.example.om/ar/news?id=7&amp;x=1" target="_blank" rel="nofollow">'
    '<span class="invisible">https://www.</span><span class="ellipsis">example.om/ar/news?id=7'
    '</span><span class="invisible">&amp;x=1</span></a>'
)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<p>سطر أول<br>سطر ثانٍ</p>", "سطر أول\nسطر ثانٍ"),
        ("<p>سطر أول<br />سطر ثانٍ</p>", "سطر أول\nسطر ثانٍ"),
        ("<p>فقرة</p><p>أخرى</p>", "فقرة\n\nأخرى"),
        ("<p>5 &lt; 6 &amp; &quot;7&quot; &#39;8&#39;</p>", "5 < 6 & \"7\" '8'"),
        (f"<p>انظر {_LINK}</p>", "انظر https://www.example.om/ar/news?id=7&x=1"),
        ('<p><a href="/tags/x" class="mention hashtag">#<span>مسقط</span></a></p>', "#مسقط"),
        ("<ul><li>واحد</li><li>اثنان</li></ul>", "واحد\nاثنان"),
        ("نص بلا وسوم", "نص بلا وسوم"),
        ("", ""),
    ],
)
def test_tags_become_what_readers_see(content: str, text: str):
    assert plain_text(content) == text


def test_the_link_before_a_quote_is_not_part_of_the_text():
    content = '<p class="quote-inline">RE: <a href="https://a.example/1">1</a></p><p>رأينا</p>'
    assert plain_text(content) == "رأينا"


@pytest.mark.parametrize("name", ["script", "style"])
def test_what_nobody_sees_is_no_text(name: str):
    assert plain_text(f"<p>نص</p><{name}>alert(1)</{name}><p>آخر</p>") == "نص\n\nآخر"


def test_direction_marks_and_isolates_stay():
    assert plain_text("<p>\u2067نص\u2069 \u200eLTR</p>") == "\u2067نص\u2069 \u200eLTR"


@pytest.mark.parametrize(
    ("shown", "sent"),
    [
        ("مرحبا @muwatin شكرًا", "مرحبا @muwatin@other.example شكرًا"),
        ("سطر\n\nآخر", "سطر\n\n\n\nآخر"),
        ("نص", "  نص \n"),
        ("caf\u00e9", "cafe\u0301"),
    ],
)
def test_what_servers_change_makes_no_other_text(shown: str, sent: str):
    assert is_the_text(shown, sent)


@pytest.mark.parametrize(
    ("shown", "sent"),
    [
        ("نص", "نص آخر"),
        ("مرحبا @muwatin", "مرحبا @muwatina@other.example"),
        ("راسلونا a@b.example", "راسلونا a@c.example"),
        ("", "نص"),
    ],
)
def test_other_words_are_another_text(shown: str, sent: str):
    assert not is_the_text(shown, sent)


@pytest.mark.parametrize(
    "content",
    ["<" * 200_000, "<p" * 100_000, "<a " + "x" * 199_000, "<b>" * 66_000, "@a@" * 66_000],
)
def test_hostile_html_is_read_at_once(content: str):
    begun = time.perf_counter()
    is_the_text(plain_text(content), content)
    assert time.perf_counter() - begun < 2
