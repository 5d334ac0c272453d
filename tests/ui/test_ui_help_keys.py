"""The page of shortcuts says what the code does: no key is missing, none is made up."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from ui.help.library import GUIDE

_ROOT = Path(__file__).resolve().parents[2]
_KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+\S+|F\d{1,2}|Esc\Z")
_SHOWN = re.compile(r"`([^`]+)`")
_NAMES = {
    "Key_Return": "Enter",
    "Key_Enter": "Enter",
    "Key_Escape": "Esc",
    "Key_Up": "↑",
    "Key_Down": "↓",
    "Key_Left": "←",
    "Key_Right": "→",
    "Key_PageUp": "Page Up",
    "Key_PageDown": "Page Down",
    "Key_Home": "Home",
    "Key_End": "End",
    "Key_Insert": "Insert",
    "Key_Delete": "Delete",
    "Key_Space": "Space",
    "Key_F2": "F2",
}
_SAME = {"Ctrl+Return": "Ctrl+Enter", "Alt+Left": "Alt+←", "Alt+Right": "Alt+→"}
_OF_QT = frozenset(
    {
        # Of every field and button of Qt, and of the editor, which takes them from it.
        "Tab", "Shift+Tab", "Enter", "Space", "Esc", "Delete",
        "Ctrl+Z", "Ctrl+Y", "Ctrl+X", "Ctrl+C", "Ctrl+V", "Ctrl+A",
    }
)  # fmt: skip
_BY_NUMBER = {f"Ctrl+{number}" for number in range(10)}
"""One for each screen; made of its number."""


def _strings() -> Iterator[str]:
    for path in (_ROOT / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
            elif isinstance(node, ast.Attribute) and node.attr in _NAMES:
                yield _NAMES[node.attr]


def _unknown_keys() -> set[str]:
    """Keys of the keyboard that the code knows and the list above has no name for."""
    used = {
        node.attr
        for path in (_ROOT / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr.startswith("Key_")
    }
    return used - set(_NAMES)


def _of_the_code() -> set[str]:
    found = {text for text in _strings() if _KEYS.fullmatch(text) or text in _NAMES.values()}
    return {_SAME.get(keys, keys) for keys in found} | _BY_NUMBER


def _of_the_page(language: str = "ar") -> set[str]:
    text = (GUIDE / f"keys.{language}.md").read_text(encoding="utf-8")
    shown = set(_SHOWN.findall(text))
    # The first and the last of a row stand for all of it.
    return shown | (_BY_NUMBER if {"Ctrl+1", "Ctrl+9", "Ctrl+0"} <= shown else set())


def test_each_key_of_the_code_is_on_the_page() -> None:
    assert _of_the_code() - _of_the_page() == set()


def test_each_key_on_the_page_is_one_of_the_code() -> None:
    assert _of_the_page() - _of_the_code() - _OF_QT == set()


def test_each_key_that_the_code_knows_has_a_name_for_people() -> None:
    assert _unknown_keys() == set()


def test_both_languages_tell_of_the_same_keys() -> None:
    assert _of_the_page("en") == _of_the_page("ar")
