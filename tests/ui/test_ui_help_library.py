"""Guides taken apart, and words found in them whatever way they are spelled."""

from pathlib import Path

from ui.help.finding import find, places_of, words_of
from ui.help.library import Library, Page, read_page
from ui.help.pages import Topic, topic_of, topic_of_link

_TEXT = """<div dir="rtl">

# المسودات

تُحفظ المسوّدات هنا. اضغط `Ctrl+.` للبدائل.

<a id="trash"></a>
## سلة المحذوفات

تحفظ ما رُمي **ثلاثين** يومًا، وانظر [الإعدادات](settings.ar.md).

</div>

```
# ليس هذا عنوانًا
```
"""


def drafts() -> Page:
    return read_page("writing", "ar", _TEXT)


def test_a_page_is_called_by_its_first_heading() -> None:
    assert drafts().title == "المسودات"


def test_an_anchor_belongs_to_the_heading_that_follows() -> None:
    assert [(one.heading, one.anchor) for one in drafts().sections] == [
        ("المسودات", ""),
        ("سلة المحذوفات", "trash"),
    ]


def test_what_only_a_browser_understands_is_not_shown() -> None:
    assert "<" not in drafts().markdown


def test_keys_keep_their_order_inside_arabic() -> None:
    assert "`\u2066Ctrl+.\u2069`" in drafts().markdown


def test_the_text_of_a_section_is_without_marks() -> None:
    assert drafts().sections[1].text.startswith("تحفظ ما رُمي ثلاثين يومًا، وانظر الإعدادات.")


def test_spelling_and_marks_do_not_hide_a_word() -> None:
    assert [hit.number for hit in find((drafts(),), "المسودات إضغط")] == [0]


def test_a_section_that_is_called_so_comes_first() -> None:
    other = read_page("log", "ar", "# السجل\n\nسلة سلة سلة المحذوفات\n")
    assert [hit.page for hit in find((other, drafts()), "سلة المحذوفات")] == ["writing", "log"]


def test_a_single_letter_finds_nothing() -> None:
    assert find((drafts(),), "و") == ()


def test_places_are_told_in_letters_of_the_text() -> None:
    text = "قبل: المُسَوَّدات"
    assert [text[begin:end] for begin, end in places_of(text, words_of("مسودات"))] == ["مُسَوَّدات"]


def test_an_excerpt_shows_what_was_found() -> None:
    assert "ثلاثين" in find((drafts(),), "ثلاثين")[0].excerpt


def test_a_missing_page_is_none(tmp_path: Path) -> None:
    assert Library(tmp_path).page("log", "ar") is None


def test_a_page_that_is_not_in_english_comes_in_arabic(tmp_path: Path) -> None:
    (tmp_path / "log.ar.md").write_text("# السجل\n", encoding="utf-8")
    page = Library(tmp_path).page("log", "en")
    assert page is not None
    assert page.language == "ar"


def test_a_name_that_is_no_page_opens_no_file(tmp_path: Path) -> None:
    (tmp_path / "guide").mkdir()
    (tmp_path / "secret.ar.md").write_text("# x\n", encoding="utf-8")
    assert Library(tmp_path / "guide").page("../secret", "ar") is None


def test_a_part_of_a_screen_has_the_topic_of_the_screen() -> None:
    assert topic_of("ui.composer.sheet") == Topic("writing")


def test_what_belongs_to_no_screen_has_no_topic() -> None:
    assert topic_of("ui.widgets.buttons") is None


def test_a_link_to_a_heading_stays_on_its_page() -> None:
    assert topic_of_link("#trash", "writing") == Topic("writing", "trash")


def test_a_link_between_guides_names_page_and_heading() -> None:
    assert topic_of_link("log.ar.md#export", "index") == Topic("log", "export")


def test_a_web_address_is_no_link_between_guides() -> None:
    assert topic_of_link("https://example.org/log.ar.md", "index") is None
