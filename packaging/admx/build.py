"""Write the administrative templates for Group Policy: ``make templates``.

``natiq.admx`` says which policies there are and what they may hold, ``ar-SA/natiq.adml`` and
``en-US/natiq.adml`` what they are called. All three come from the declared settings.
"""

import argparse
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from pathlib import Path

from declared import KEY, ROOT, Declared, Kind, declared
from phrases import PHRASES, PRODUCT

NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
_FOLDERS = {"ar": "ar-SA", "en": "en-US"}
_REVISION = "1.0"
Element = ElementTree.Element


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Write the administrative templates.")
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "templates")
    into: Path = parser.parse_args(arguments).into
    settings = declared()
    _write(_policies(settings), into / "natiq.admx")
    for language, folder in _FOLDERS.items():
        _write(_resources(settings, language), into / folder / "natiq.adml")
    return 0


def _write(root: Element, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    ElementTree.indent(root)
    ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def _add(above: Element, tag: str, **attributes: str) -> Element:
    return ElementTree.SubElement(above, tag, attributes)


# --- what the policies are -----------------------------------------------------------------------


def _policies(settings: Sequence[Declared]) -> Element:
    root = Element(
        "policyDefinitions", xmlns=NAMESPACE, revision=_REVISION, schemaVersion=_REVISION
    )
    names = _add(root, "policyNamespaces")
    _add(names, "target", prefix="natiq", namespace="Natiq.Policies")
    _add(root, "resources", minRequiredRevision=_REVISION)
    supported = _add(_add(root, "supportedOn"), "definitions")
    _add(supported, "definition", name="supported", displayName="$(string.supported)")
    categories = _add(root, "categories")
    _add(
        categories,
        "category",
        name="natiq",
        displayName="$(string.category)",
        explainText="$(string.category_explain)",
    )
    policies = _add(root, "policies")
    for one in settings:
        _policy(policies, one)
    return root


def _policy(policies: Element, one: Declared) -> None:
    name = one.name
    policy = _add(
        policies,
        "policy",
        name=name,
        **{"class": "Machine"},
        displayName=f"$(string.{name})",
        explainText=f"$(string.{name}_explain)",
        presentation=f"$(presentation.{name})",
        key=KEY,
    )
    _add(policy, "parentCategory", ref="natiq")
    _add(policy, "supportedOn", ref="supported")
    elements = _add(policy, "elements")
    required = {} if one.kind is Kind.TEXT and one.may_be_empty else {"required": "true"}
    same = {"id": name, "valueName": name, **required}
    if one.kind is Kind.NUMBER:
        limits = {"minValue": str(one.setting.minimum), "maxValue": str(one.setting.maximum)}
        _add(elements, "decimal", **same, **limits)
    elif one.kind is Kind.TEXT:
        _add(elements, "text", **same, maxLength=str(one.longest))
    else:
        offered = _add(elements, "enum", **same)
        for choice in one.setting.choices:
            item = _add(offered, "item", displayName=f"$(string.{_choice(name, choice)})")
            _add(_add(item, "value"), "string").text = choice


def _choice(name: str, value: str) -> str:
    """The name of the text that says what a value is called."""
    return f"{name}_{value.replace('-', '_')}"


# --- what they are called ------------------------------------------------------------------------


def _resources(settings: Sequence[Declared], language: str) -> Element:
    phrases = PHRASES[language]
    root = Element(
        "policyDefinitionResources", xmlns=NAMESPACE, revision=_REVISION, schemaVersion=_REVISION
    )
    _add(root, "displayName").text = PRODUCT[language]
    _add(root, "description").text = phrases.category
    resources = _add(root, "resources")
    table = _add(resources, "stringTable")
    _say(table, "category", PRODUCT[language])
    _say(table, "category_explain", phrases.category)
    _say(table, "supported", phrases.supported)
    presentations = _add(resources, "presentationTable")
    for one in settings:
        words = one.words[language]
        _say(table, one.name, words.name)
        _say(table, f"{one.name}_explain", phrases.explain(one, language))
        for value, word in zip(one.setting.choices, words.choices, strict=True):
            _say(table, _choice(one.name, value), word)
        _present(_add(presentations, "presentation", id=one.name), one, f"{words.name}:")
    return root


def _say(table: Element, name: str, words: str) -> None:
    _add(table, "string", id=name).text = words


def _present(presentation: Element, one: Declared, label: str) -> None:
    default = one.setting.default
    if one.kind is Kind.NUMBER:
        box = _add(presentation, "decimalTextBox", refId=one.name, defaultValue=str(default))
        box.text = label
    elif one.kind is Kind.TEXT:
        box = _add(presentation, "textBox", refId=one.name)
        _add(box, "label").text = label
        if default:
            _add(box, "defaultValue").text = str(default)
    else:
        chosen = str(one.setting.choices.index(str(default)))
        box = _add(presentation, "dropdownList", refId=one.name, noSort="true", defaultItem=chosen)
        box.text = label


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
