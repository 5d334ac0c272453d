"""The accessibility statement tells the figures that the program has."""

import re
from pathlib import Path

import pytest

from tests.contracts.tree import ROOT
from ui.resources import RESOURCES
from ui.widgets.tokens import READABLE_PAIRS, VISIBLE_PAIRS, contrast, load_tokens

_FIGURE = re.compile(r"^\| (?:light|dark|فاتح|داكن) \| ([\d.]+) \| ([\d.]+) \|$", re.MULTILINE)
_THEMES = ("light", "dark")


def _lowest(theme: str, pairs: tuple[tuple[str, str], ...]) -> str:
    tokens = load_tokens(RESOURCES / "theme" / f"{theme}.json")
    ratios = [contrast(getattr(tokens, one), getattr(tokens, other)) for one, other in pairs]
    return f"{min(ratios):.2f}"


@pytest.mark.parametrize("name", ["accessibility.md", "accessibility.ar.md"])
def test_the_contrasts_that_are_stated_are_those_of_the_themes(name: str) -> None:
    stated = _FIGURE.findall((ROOT / "docs" / name).read_text(encoding="utf-8"))
    computed = [(_lowest(one, READABLE_PAIRS), _lowest(one, VISIBLE_PAIRS)) for one in _THEMES]
    assert stated == computed


def _parts(path: Path) -> int:
    return len(re.findall(r"^## ", path.read_text(encoding="utf-8"), re.MULTILINE))


def test_both_languages_have_the_same_parts() -> None:
    docs = ROOT / "docs"
    assert _parts(docs / "accessibility.ar.md") == _parts(docs / "accessibility.md")
