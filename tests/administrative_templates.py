"""The administrative templates read back, as a Group Policy editor reads them."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_NAMESPACE = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
_REFERENCE = re.compile(r"\$\((string|presentation)\.([^)]+)\)")
FOLDERS = {"ar": "ar-SA", "en": "en-US"}


@dataclass(frozen=True)
class Policy:
    """One policy: where it writes, and what it lets be written."""

    name: str
    attributes: Mapping[str, str]
    kind: str
    """``enum``, ``decimal`` or ``text``."""
    element: Mapping[str, str]
    choices: tuple[str, ...]

    def writes(self, value: object) -> bool:
        """Whether an administrator can set this policy to ``value``."""
        if self.kind == "decimal":
            lowest, highest = int(self.element["minValue"]), int(self.element["maxValue"])
            return isinstance(value, int) and lowest <= value <= highest
        if self.kind == "enum":
            return value in self.choices
        fits = isinstance(value, str) and len(value) <= int(self.element["maxLength"])
        return fits and (bool(value) or self.element.get("required") != "true")


@dataclass(frozen=True)
class Words:
    """The texts of one language, by their names."""

    strings: Mapping[str, str]
    presentations: Mapping[str, Mapping[str, str]]
    """Of each presentation the label by what it is for."""


def policies(folder: Path) -> dict[str, Policy]:
    """The policies by name. Raises ``ElementTree.ParseError``."""
    root = ElementTree.parse(folder / "natiq.admx").getroot()  # noqa: S314 - our own file
    found: dict[str, Policy] = {}
    for policy in root.iter(f"{_NAMESPACE}policy"):
        (elements,) = policy.iter(f"{_NAMESPACE}elements")
        (element,) = elements
        choices = tuple(one.text or "" for one in element.iter(f"{_NAMESPACE}string"))
        kind = element.tag.removeprefix(_NAMESPACE)
        name = policy.attrib["name"]
        found[name] = Policy(name, policy.attrib, kind, element.attrib, choices)
    return found


def references(folder: Path) -> set[tuple[str, str]]:
    """What of the languages' files the policies name: the table, and the name in it."""
    return set(_REFERENCE.findall((folder / "natiq.admx").read_text(encoding="utf-8")))


def words(folder: Path, language: str) -> Words:
    """The texts in ``"ar"`` or ``"en"``. Raises ``ElementTree.ParseError``."""
    file = folder / FOLDERS[language] / "natiq.adml"
    root = ElementTree.parse(file).getroot()  # noqa: S314 - our own file
    return Words(
        strings={one.attrib["id"]: one.text or "" for one in root.iter(f"{_NAMESPACE}string")},
        presentations={
            one.attrib["id"]: {box.attrib["refId"]: "".join(box.itertext()).strip() for box in one}
            for one in root.iter(f"{_NAMESPACE}presentation")
        },
    )
