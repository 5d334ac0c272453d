"""``packaging/pictures.py``: which pictures the guides have, and what is made of a shot."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

from tests.contracts.tree import ROOT

_GROUND, _CARD = (240, 243, 243), (255, 255, 255)


@pytest.fixture(scope="module")
def pictures() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "pictures_of_guides", ROOT / "packaging" / "pictures.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def shot(tmp_path: Path) -> Path:
    """A window with a header and a card of 400 by 200 in its middle."""
    window = Image.new("RGB", (1024, 700), _GROUND)
    window.paste(_CARD, (300, 250, 700, 450))
    window.paste((0, 0, 0), (900, 10, 1000, 40))
    file = tmp_path / "shot.png"
    window.save(file)
    return file


def test_each_picture_of_the_guides_is_made_from_a_shot(pictures: ModuleType) -> None:
    there = {one.stem for one in (ROOT / "docs" / "pictures").glob("*.png")}
    assert there == set(pictures.CHOSEN)


def test_a_window_is_shown_whole(pictures: ModuleType, shot: Path) -> None:
    made = pictures.picture_of(shot, card=False)
    assert made.width / made.height == pytest.approx(1024 / 700, abs=0.01)


def test_of_a_card_in_an_empty_window_the_card_is_shown(pictures: ModuleType, shot: Path) -> None:
    assert pictures.picture_of(shot, card=True).size == (400 + 2 * 28, 200 + 2 * 28)


def test_a_picture_keeps_few_colours(pictures: ModuleType, shot: Path) -> None:
    assert pictures.picture_of(shot, card=False).mode == "P"
