"""What of ``natiq.wxs`` wixl understands, and what has to be added to what it builds.

wixl 0.101 has no preprocessor words beyond ASCII, no condition of a component, no permission of
a folder, and reads no ``Secure``, ``Platform``, ``Schedule`` and ``Permanent``. All of it is
taken out of the document here and remembered; ``finish.py`` writes it into the database.
"""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path

from harvest import SCHEMA

_DEFINE = re.compile(r'<\?define\s+(\w+)\s*=\s*"([^"]*)"\s*\?>')
_VARIABLE = re.compile(r"\$\(var\.(\w+)\)")
_UNKNOWN = {
    "Package": ("Platform",),
    "MajorUpgrade": ("Schedule",),
    "Property": ("Secure",),
    "Component": ("Permanent", "KeyPath"),
}


@dataclass
class Kept:
    """What wixl is not told."""

    words: dict[str, str] = field(default_factory=dict)
    """Stand-ins of plain ASCII, and the texts that they stand for."""
    secure: list[str] = field(default_factory=list)
    permanent: list[str] = field(default_factory=list)
    conditions: dict[str, str] = field(default_factory=dict)
    """Of components, by their id."""
    permissions: list[tuple[str, str, str]] = field(default_factory=list)
    """Id, folder and security descriptor."""
    actions: list[tuple[str, str, str]] = field(default_factory=list)
    """Id, what it follows, and its condition."""
    language: str = ""
    platform: str = ""


def reduce(source: Path, includes: list[str]) -> tuple[ElementTree.ElementTree, Kept]:
    """The document for wixl, and what it does not hold any more.

    ``includes`` are the texts of the files that it includes.
    """
    text = source.read_text(encoding="utf-8")
    defined = dict(_DEFINE.findall("".join(includes) + text))
    root = ElementTree.fromstring(  # noqa: S314 - our own file
        _VARIABLE.sub(lambda found: _escaped(defined[found[1]]), text)
    )
    kept = Kept()
    _read_product(root, kept)
    for element in root.iter():
        element.tag = element.tag.removeprefix(f"{{{SCHEMA}}}")
    for component in root.iter("Component"):
        _read_component(component, kept)
    for element in root.iter():
        _simplify(element, kept)
    root.set("xmlns", SCHEMA)
    return ElementTree.ElementTree(root), kept


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def _read_product(root: ElementTree.Element, kept: Kept) -> None:
    schema = {"": SCHEMA}
    product = root.find("Product", schema)
    package = root.find("Product/Package", schema)
    sequence = root.find("Product/InstallExecuteSequence", schema)
    if product is None or package is None or sequence is None:
        raise SystemExit("natiq.wxs has no product with a package and a sequence")
    kept.language = product.get("Language", "")
    kept.platform = package.get("Platform", "")
    for action in sequence:
        condition = " ".join((action.text or "").split())
        kept.actions.append((action.get("Action", ""), action.get("After", ""), condition))
    product.remove(sequence)


def _read_component(component: ElementTree.Element, kept: Kept) -> None:
    name = component.get("Id", "")
    if component.get("Permanent") == "yes":
        kept.permanent.append(name)
    condition = component.find("Condition")
    if condition is not None:
        kept.conditions[name] = " ".join((condition.text or "").split())
        component.remove(condition)
    for folder in component.iter("CreateFolder"):
        for right in list(folder):
            # The folder is the one that the component stands in; finish.py looks it up.
            kept.permissions.append((right.get("Id", ""), name, right.get("Sddl", "")))
            folder.remove(right)
        folder.text = None


def _simplify(element: ElementTree.Element, kept: Kept) -> None:
    if element.tag == "Property" and element.get("Secure") == "yes":
        kept.secure.append(element.get("Id", ""))
    for name in _UNKNOWN.get(element.tag, ()):
        element.attrib.pop(name, None)
    for name, value in element.attrib.items():
        if not value.isascii():
            element.set(name, stand_in(value, kept))


def stand_in(text: str, kept: Kept) -> str:
    """What wixl is told in place of a text that it would lose."""
    for known, meant in kept.words.items():
        if meant == text:
            return known
    new = f"WORDS_{len(kept.words):05}_"
    kept.words[new] = text
    return new
