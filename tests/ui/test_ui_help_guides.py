"""The guides and the table that leads to them: nothing leads nowhere."""

import ast
import re
from pathlib import Path

import pytest

from ui.help.library import GUIDE, PAGES, Library, Page
from ui.help.pages import TOPICS, topic_of, topic_of_link

_ROOT = Path(__file__).resolve().parents[2]
_PICTURES = _ROOT / "docs" / "pictures"
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
_ID = re.compile(r'<a id="([^"]+)">')
_MOST_BYTES = 4_000_000
_SHOWN = frozenset({"Dialog", "QDialog", "DaysDialog", "Step"})
_NO_PLACES = frozenset(
    {
        # The frame around all places, the one window, and what every dialog is made of.
        "ui.shell.shell",
        "ui.shell.top_bar",
        "ui.window",
        "ui.speaking.account_card",
        "ui.factors.authenticator",
        "ui.factors.new_passphrase",
        "ui.factors.kept_sheet",
        "ui.factors.security_key",
    }
)
LIBRARY = Library()


def guides() -> list[Path]:
    return sorted(GUIDE.glob("*.md"))


def page_of(name: str) -> Page:
    page = LIBRARY.page(name, "ar")
    assert page is not None, name
    return page


def anchors_of(name: str) -> set[str]:
    return {section.anchor for section in page_of(name).sections}


def links_of(guide: Path) -> list[tuple[bool, str, str]]:
    found = _LINK.findall(guide.read_text(encoding="utf-8"))
    return [(bool(mark), words, target) for mark, words, target in found]


@pytest.mark.parametrize("name", PAGES)
def test_each_page_is_there_and_begins_with_its_title(name: str) -> None:
    assert page_of(name).sections[0].level == 1


@pytest.mark.parametrize("module", sorted(TOPICS))
def test_each_place_leads_to_a_heading_that_is_there(module: str) -> None:
    topic = TOPICS[module]
    assert not topic.heading or topic.heading in anchors_of(topic.page)


@pytest.mark.parametrize("module", sorted(TOPICS))
def test_each_place_is_a_module_of_the_program(module: str) -> None:
    path = _ROOT.joinpath(*module.split("."))
    assert path.is_dir() or path.with_suffix(".py").is_file()


def _classes(path: Path) -> set[str]:
    """The names of the bases of what a module defines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    kinds = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    return {ast.unparse(base) for kind in kinds for base in kind.bases}


def _places() -> list[str]:
    """The modules with a dialog, a page or a step in them."""
    found: list[str] = []
    for path in sorted((_ROOT / "ui").rglob("*.py")):
        module = ".".join(path.relative_to(_ROOT).with_suffix("").parts)
        is_page = path.name in ("page.py", "panel.py") and "Screen" in _classes(path)
        if (is_page or _classes(path) & (_SHOWN | {"Screen"})) and module not in _NO_PLACES:
            found.append(module)
    return [one for one in found if not one.startswith("ui.widgets.")]


@pytest.mark.parametrize("module", _places())
def test_each_screen_and_dialog_has_a_place_in_the_guides(module: str) -> None:
    assert topic_of(module) is not None


def _leads_somewhere(target: str, page: str) -> bool:
    topic = topic_of_link(target, page)
    if topic is None:
        return target.startswith("https://")
    return topic.heading in anchors_of(topic.page) | {""}


@pytest.mark.parametrize("guide", guides(), ids=lambda path: path.name)
def test_each_link_between_guides_leads_to_a_page_and_a_heading(guide: Path) -> None:
    name = guide.name.partition(".")[0]
    targets = [target for picture, _, target in links_of(guide) if not picture]
    lost = [target for target in targets if not _leads_somewhere(target, name)]
    assert lost == []


@pytest.mark.parametrize("guide", guides(), ids=lambda path: path.name)
def test_each_picture_is_there_and_says_what_it_shows(guide: Path) -> None:
    pictures = [(words, target) for picture, words, target in links_of(guide) if picture]
    assert [
        target
        for words, target in pictures
        if not words.strip() or not (GUIDE / target).resolve().is_relative_to(_PICTURES)
    ] == []
    assert [target for _, target in pictures if not (GUIDE / target).is_file()] == []


@pytest.mark.parametrize("guide", guides(), ids=lambda path: path.name)
def test_no_two_headings_of_a_guide_are_called_the_same(guide: Path) -> None:
    named = _ID.findall(guide.read_text(encoding="utf-8"))
    assert sorted(set(named)) == sorted(named)


@pytest.mark.parametrize("name", PAGES)
def test_an_english_page_has_the_headings_of_the_arabic_one(name: str) -> None:
    english = LIBRARY.page(name, "en")
    assert english is not None
    assert [one.anchor for one in english.sections if one.anchor] == [
        one.anchor for one in page_of(name).sections if one.anchor
    ]


@pytest.mark.parametrize("guide", guides(), ids=lambda path: path.name)
def test_links_stay_within_the_language(guide: Path) -> None:
    own = guide.name.partition(".")[2]
    targets = [target for picture, _, target in links_of(guide) if not picture]
    foreign = [one for one in targets if ".md" in one and f".{own}" not in one]
    assert foreign == []


@pytest.mark.parametrize("guide", guides(), ids=lambda path: path.name)
def test_each_guide_is_in_the_table_of_contents(guide: Path) -> None:
    assert guide.name.partition(".")[0] in PAGES


def test_no_picture_lies_there_that_nobody_shows() -> None:
    shown = "".join(one.read_text(encoding="utf-8") for one in [*guides(), _ROOT / "README.md"])
    assert [one.name for one in _PICTURES.iterdir() if f"pictures/{one.name}" not in shown] == []


def test_the_pictures_of_the_guides_weigh_little() -> None:
    assert sum(one.stat().st_size for one in _PICTURES.iterdir()) < _MOST_BYTES
