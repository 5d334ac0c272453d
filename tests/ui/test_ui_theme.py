"""Colours that can be read and edges that can be seen, in both themes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

from ui.resources import RESOURCES
from ui.widgets.stylesheet import stylesheet
from ui.widgets.theme import Theme
from ui.widgets.tokens import (
    FONT_FAMILY,
    READABLE_PAIRS,
    VISIBLE_PAIRS,
    Tokens,
    contrast,
    load_tokens,
)


def themes() -> Iterator[Path]:
    yield from sorted((RESOURCES / "theme").glob("*.json"))


@pytest.fixture(params=list(themes()), ids=lambda path: path.stem)
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return load_tokens(request.param)


@pytest.mark.parametrize(("ink", "ground"), READABLE_PAIRS)
def test_text_keeps_a_contrast_of_four_and_a_half(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize(("edge", "ground"), VISIBLE_PAIRS)
def test_edges_keep_a_contrast_of_three(tokens: Tokens, edge: str, ground: str) -> None:
    assert contrast(getattr(tokens, edge), getattr(tokens, ground)) >= 3.0


def test_black_on_white_has_the_contrast_of_the_standard() -> None:
    assert round(contrast("#000000", "#FFFFFF"), 2) == 21.0


def test_the_style_sheet_tells_no_side_from_the_other(tokens: Tokens) -> None:
    sheet = stylesheet(tokens)
    assert "-left" not in sheet.replace("border-bottom", "")
    assert "-right" not in sheet


def test_the_font_that_ships_writes_arabic_and_latin(qapp: QApplication) -> None:
    Theme(qapp, "light")
    font = QRawFont.fromFont(qapp.font())
    assert FONT_FAMILY in QFontDatabase.families()
    assert all(font.supportsCharacter(ord(letter)) for letter in "نطاقأإآةىئؤAaZz09٠٩")


def test_choosing_dark_turns_the_tokens(qapp: QApplication) -> None:
    theme = Theme(qapp, "light")
    light = theme.tokens.background
    theme.choose("dark")
    assert theme.dark
    assert theme.tokens.background != light
    theme.choose("light")
