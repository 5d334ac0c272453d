"""No link of outside opens by itself: who may call what opens one (clauses SEC-2 and SEC-4)."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contracts.tree import ROOT, copy_of_the_tree, plant

_OPENS = "open_link"
_MAY_OPEN = frozenset(
    {
        # After a choice, or on the account's own platform.
        "ui/link_choice/opener.py",
        # The page on which a platform lets the program in: the program made the address.
        "ui/accounts/view_model.py",
    }
)
_OWN_PAGES = "ui/guard/"
"""The guided check opens pages of the platforms that the program itself names."""
_SERVICES = "QDesktopServices"
_KNOWS_THE_DESKTOP = "ui/links.py"
_BY_ITSELF = frozenset({"setOpenExternalLinks", "setOpenLinks"})


def openers(tree: Path) -> list[str]:
    """Places that could open a link past the dialog, as ``file:line``."""
    found: list[str] = []
    for path in sorted((tree / "ui").rglob("*.py")):
        name = path.relative_to(tree).as_posix()
        module = ast.parse(path.read_text(encoding="utf-8"))
        found += (f"{name}:{line}" for line in _in_module(module, name))
    return found


def _in_module(module: ast.Module, name: str) -> Iterator[int]:
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom):
            names = {alias.name for alias in node.names}
            if _SERVICES in names and name != _KNOWS_THE_DESKTOP:
                yield node.lineno
            if _OPENS in names and name not in _MAY_OPEN and not name.startswith(_OWN_PAGES):
                yield node.lineno
        elif isinstance(node, ast.Attribute):
            opens = node.attr == "openUrl" and name != _KNOWS_THE_DESKTOP
            if opens or node.attr in _BY_ITSELF:
                yield node.lineno
            # Of a module: a screen may call a button of its own so.
            called = node.attr == _OPENS and ast.unparse(node.value).endswith("links")
            if called and name not in _MAY_OPEN and not name.startswith(_OWN_PAGES):
                yield node.lineno


def test_no_screen_opens_a_link_past_the_dialog() -> None:
    assert openers(ROOT) == []


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("ui/outbox/page.py", "from ui.links import open_link"),
        ("ui/calendar/entry_dialog.py", "import ui.links\nui.links.open_link(link)"),
        ("ui/seen_post/post_card.py", "from PySide6.QtGui import QDesktopServices"),
        ("ui/seen_post/post_card.py", "QtGui.QDesktopServices.openUrl(link)"),
        ("ui/seen_post/post_card.py", "label.setOpenExternalLinks(True)"),
    ],
)
def test_a_planted_way_past_the_dialog_is_found(tmp_path: Path, file: str, code: str) -> None:
    tree = copy_of_the_tree(tmp_path)
    plant(tree, file, code)
    lines = (tree / file).read_text(encoding="utf-8").splitlines()
    assert f"{file}:{len(lines)}" in openers(tree)
