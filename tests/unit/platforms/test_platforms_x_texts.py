"""Which of the account's posts is the one that was sent."""

from dataclasses import replace
from datetime import UTC, datetime
from random import Random

import pytest

from core.platforms.model import Media, PollQuestion, Post, PostRef, ReplyTo
from core.platforms.x.replies import ShortLink, XPost, unescaped
from core.platforms.x.texts import comparable, is_made_of, shown_text
from core.text.counting.links import x_links

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
LINK = "https://www.example.om/ar/page?x=1&y=2"
SHORT = "https://t.co/AbCdEfGhIj"
PICTURE = ShortLink("https://t.co/pic0000000", "https://x.com/m/status/9/photo/1", True)


def wanted(text: str, **members: object) -> Post:
    return Post(text, NOW, **members)  # type: ignore[arg-type]


def there(text: str, *links: ShortLink, **members: object) -> XPost:
    return XPost("9", text, NOW, "1", "9", links, **members)  # type: ignore[arg-type]


def link(leads_to: str = LINK, short: str = SHORT) -> ShortLink:
    return ShortLink(short, leads_to, False)


def image(number: int = 0) -> Media:
    return Media(b"", "image/png", 1, 1, "", f"{number:064}")


SAME = {
    "plain": (wanted("تعلن البلدية"), there("تعلن البلدية")),
    "link": (wanted(f"التفاصيل {LINK}."), there(f"التفاصيل {SHORT}.", link())),
    "link in isolates": (
        wanted(f"التفاصيل \u2066{LINK}\u2069، شكرا"),
        there(f"التفاصيل \u2066{SHORT}\u2069، شكرا", link()),
    ),
    "isolates lost on the way": (
        wanted(f"عند \u2066@muscat\u2069 {LINK}"),
        there(f"عند @muscat {SHORT}", link()),
    ),
    "slash put behind a domain": (
        wanted("https://example.om زوروا"),
        there(f"{SHORT} زوروا", link("https://example.om/")),
    ),
    "domain without protocol": (
        wanted("زوروا example.om اليوم"),
        there(f"زوروا {SHORT} اليوم", link("http://example.om")),
    ),
    "path that X does not take for a link": (
        wanted("https://www.example.om/حدائق"),
        there(f"{SHORT}حدائق", link("https://www.example.om/")),
    ),
    "path that was escaped": (
        wanted("https://e.om/%D8%AD هنا"),
        there(f"{SHORT} هنا", link("https://e.om/ح")),
    ),
    "domain in letters": (
        wanted("https://موقع.عمان هنا"),
        there(f"{SHORT} هنا", link("https://xn--4gbrim.xn--mgb9awbf")),
    ),
    "two links": (
        wanted("أ https://e.om/1 ب https://e.om/2"),
        there(
            "أ https://t.co/aaa ب https://t.co/aaab",
            link("https://e.om/1", "https://t.co/aaa"),
            link("https://e.om/2", "https://t.co/aaab"),
        ),
    ),
    "blanks cut and folded": (wanted(" سطر\r\nآخر  "), there("سطر\nآخر")),
    "letters composed": (wanted("ا\u0653سف"), there("آسف")),
    "picture": (
        wanted("صورة", media=(image(),)),
        there(f"صورة {PICTURE.short}", PICTURE, media=1),
    ),
    "nothing but a picture": (
        wanted("", media=(image(),)),
        there(PICTURE.short, PICTURE, media=1),
    ),
    "answer with handles before it": (
        wanted("شكرا لكم", reply_to=ReplyTo(PostRef("1"), PostRef("2"))),
        there("@citizen @muscat شكرا لكم", answered="2"),
    ),
    "answer that begins with a handle itself": (
        wanted("@muscat شكرا", reply_to=ReplyTo(PostRef("1"), PostRef("2"))),
        there("@citizen @muscat شكرا", answered="2"),
    ),
    "quote with its link": (
        wanted("هام", quote=PostRef("55")),
        there(f"هام {SHORT}", link("https://twitter.com/o/status/55"), quoted="55"),
    ),
    "quote without its link": (wanted("هام", quote=PostRef("55")), there("هام", quoted="55")),
    "link to a post that is shown": (
        wanted("هام https://x.com/o/status/55"),
        there(f"هام {SHORT}", link("https://x.com/o/status/55"), quoted="55"),
    ),
    "poll": (
        wanted("رأيكم؟", poll=PollQuestion(("نعم", "لا"), 60)),
        there("رأيكم؟", polls=1),
    ),
}

OTHER = {
    "another text": (wanted("تعلن البلدية"), there("تعلن البلدية اليوم")),
    "another link": (wanted("نشرة https://e.om/1"), there(f"نشرة {SHORT}", link("https://e.om/2"))),
    "a picture less": (wanted("صورة", media=(image(), image(1))), there("صورة", media=1)),
    "a picture more": (wanted("صورة"), there("صورة", media=1)),
    "a poll less": (wanted("رأيكم؟", poll=PollQuestion(("أ", "ب"), 60)), there("رأيكم؟")),
    "a poll more": (wanted("رأيكم؟"), there("رأيكم؟", polls=1)),
    "no answer": (
        wanted("شكرا", reply_to=ReplyTo(PostRef("1"), PostRef("2"))),
        there("شكرا"),
    ),
    "an answer to another post": (
        wanted("شكرا", reply_to=ReplyTo(PostRef("1"), PostRef("2"))),
        there("شكرا", answered="3"),
    ),
    "an answer where none was meant": (wanted("شكرا"), there("شكرا", answered="3")),
    "another quote": (wanted("هام", quote=PostRef("55")), there("هام", quoted="56")),
    "a quote where none was meant": (wanted("هام"), there("هام", quoted="56")),
    "a repost": (wanted("RT @a: خبر"), there("RT @a: خبر", is_repost=True)),
    "a handle before what answers nothing": (wanted("شكرا"), there("@citizen شكرا")),
}


@pytest.mark.parametrize("name", SAME)
def test_what_x_has_changed_on_the_way_is_still_the_same_post(name: str):
    sent, found = SAME[name]
    assert is_made_of(found, sent)


@pytest.mark.parametrize("name", OTHER)
def test_another_post_is_not_taken_for_the_one_that_was_sent(name: str):
    sent, found = OTHER[name]
    assert not is_made_of(found, sent)


def test_a_letter_without_its_hamza_is_another_text():
    assert comparable("أحمد") != comparable("احمد")


@pytest.mark.parametrize("text", ["a &amp; b", "1 &lt; 2", "&amp;lt;", "& <>"])
def test_escapes_are_taken_back_once(text: str):
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert unescaped(escaped) == text


def test_a_short_link_that_begins_like_another_is_not_torn():
    post = there(
        "https://t.co/aaab",
        link("https://e.om/1", "https://t.co/aaa"),
        link("https://e.om/2", "https://t.co/aaab"),
    )
    assert shown_text(post) == "https://e.om/2"


PIECES = (
    "تعلن البلدية",
    " ",
    "\n",
    "https://www.example.om/a/b?c=1&d=<e>",
    "example.om",
    "#بلدية_مسقط",
    "@muscat_municipality",
    "\u2066",
    "\u2069",
    "،",
    "&",
    "<",
    "١٢٣",
    "👨‍👩‍👧",
    "100%",
    "مُشكَّل",
)


def as_x_keeps(text: str) -> XPost:
    """What X makes of a text, by the grammar with which the composer counts."""
    kept, links, done = "", [], 0
    for number, found in enumerate(x_links(text)):
        whole = found.text if "://" in found.text else f"http://{found.text}"
        links.append(ShortLink(f"https://t.co/{number:010}", whole, False))
        kept += text[done : found.start] + links[-1].short
        done = found.end
    return there((kept + text[done:]).strip(), *links)


@pytest.mark.parametrize("seed", range(200))
def test_any_text_is_known_again_after_x_has_shortened_its_links(seed: int):
    random = Random(seed)  # noqa: S311 - predictable on purpose
    text = "".join(random.choices(PIECES, k=random.randint(1, 12)))
    found = as_x_keeps(text)
    assert is_made_of(replace(found, text=unescaped(escape(found.text))), wanted(text))


def escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
