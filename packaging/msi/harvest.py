"""Write what WiX needs besides ``natiq.wxs``: the list of files, and version and product code.

``files.wxs`` names every file of the bundle and of the administrative templates; the same file
has the same component in every build. Used by ``build.py`` and, on Windows, by ``build.ps1``.
"""

import argparse
import hashlib
import re
import sys
import uuid
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = "http://schemas.microsoft.com/wix/2006/wi"
_SPACE = uuid.UUID("1f0e9a43-6a0f-4a57-9d6b-5b7f0c4f6a2d")
"""Where the identities of components and products of this program are derived from."""
_VERSION = re.compile(r'^VERSION = "(\d+)\.(\d+)\.(\d+)"$', re.MULTILINE)
_HIGHEST = (255, 255, 65_535)
"""Windows Installer compares three numbers, of one byte, one and two."""
_PROGRAM = "natiq.exe"


@dataclass(frozen=True)
class Tree:
    """A folder of files, and where it goes below the folder of installation."""

    source: Path
    below: PurePosixPath


def trees_of(bundle: Path, templates: Path) -> list[Tree]:
    """What is installed: the bundle itself, and the administrative templates for IT."""
    return [Tree(bundle, PurePosixPath()), Tree(templates, PurePosixPath("templates"))]


def version_of_the_program() -> str:
    """The version that ``core/foundation/version.py`` declares."""
    declared = (ROOT / "core" / "foundation" / "version.py").read_text(encoding="utf-8")
    found = _VERSION.search(declared)
    if found is None:
        raise SystemExit("core/foundation/version.py names no version of three numbers")
    return ".".join(found.groups())


def product_code(version: str) -> str:
    """One product for each version, so that each replaces the one before."""
    numbers = [int(number) for number in version.split(".")]
    if len(numbers) != len(_HIGHEST) or any(
        number > highest for number, highest in zip(numbers, _HIGHEST, strict=True)
    ):
        raise SystemExit(f"Windows Installer knows no version {version}")
    return str(uuid.uuid5(_SPACE, f"product/{version}")).upper()


def defines(version: str) -> str:
    """The text of ``made.wxi``."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<Include>\n'
        f'  <?define Version = "{version}" ?>\n'
        f'  <?define ProductCode = "{product_code(version)}" ?>\n</Include>\n'
    )


def files(trees: Sequence[Tree], relative_to: Path | None = None) -> ElementTree.ElementTree:
    """The document of ``files.wxs``; sources are absolute, or relative to a folder."""
    found = _places(trees)
    if PurePosixPath(_PROGRAM) not in found:
        raise SystemExit(f"there is no {_PROGRAM} in {trees[0].source}")
    root = ElementTree.Element("Wix", xmlns=SCHEMA)
    fragment = ElementTree.SubElement(root, "Fragment")
    top = ElementTree.SubElement(fragment, "DirectoryRef", Id="INSTALLDIR")
    folders = {PurePosixPath(): top}
    group = ElementTree.Element("ComponentGroup", Id="Files")
    for place, source in sorted(found.items()):
        folder = _folder(folders, place.parent)
        ElementTree.SubElement(group, "ComponentRef", Id=_id("c", place))
        guid = str(uuid.uuid5(_SPACE, f"file/{place}")).upper()
        component = ElementTree.SubElement(
            folder, "Component", Id=_id("c", place), Guid=guid, Win64="yes"
        )
        origin = source.relative_to(relative_to) if relative_to else source
        ElementTree.SubElement(
            component, "File", Id=_id("f", place), Name=place.name, Source=str(origin),
            KeyPath="yes",
        )  # fmt: skip
    fragment.append(group)
    ElementTree.indent(root)
    return ElementTree.ElementTree(root)


def _places(trees: Sequence[Tree]) -> Mapping[PurePosixPath, Path]:
    found: dict[PurePosixPath, Path] = {}
    for tree in trees:
        for path in tree.source.resolve().rglob("*"):
            if path.is_file():
                inside = path.relative_to(tree.source.resolve()).as_posix()
                found[tree.below / inside] = path
    return found


def _folder(
    known: dict[PurePosixPath, ElementTree.Element], place: PurePosixPath
) -> ElementTree.Element:
    if place not in known:
        above = _folder(known, place.parent)
        known[place] = ElementTree.SubElement(
            above, "Directory", Id=_id("d", place), Name=place.name
        )
    return known[place]


def _id(kind: str, place: PurePosixPath) -> str:
    """An identifier that does not change from build to build; the program's own is named."""
    if place == PurePosixPath(_PROGRAM):
        return f"{kind}_program"
    return f"{kind}_{hashlib.sha256(str(place).encode()).hexdigest()[:32]}"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Write made.wxi and files.wxs.")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--templates", type=Path, default=ROOT / "build" / "templates")
    parser.add_argument("--into", type=Path, required=True)
    parser.add_argument("--version", default=version_of_the_program())
    asked = parser.parse_args(arguments)
    asked.into.mkdir(parents=True, exist_ok=True)
    (asked.into / "made.wxi").write_text(defines(asked.version), encoding="utf-8")
    files(trees_of(asked.bundle, asked.templates)).write(
        asked.into / "files.wxs", encoding="utf-8", xml_declaration=True
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
