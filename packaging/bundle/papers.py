"""What goes with the bundle on paper: ``licences/`` and ``sbom.cdx.json``.

Usage: papers.py BUNDLE WORK. Refuses to end well where something ships without the text of
its licence, or where a file of the bundle belongs to no component.
"""

import hashlib
import re
import shutil
import sys
import sysconfig
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from importlib.metadata import Distribution, distribution
from pathlib import Path

from closure import importable, locked, runtime_distributions
from versions import VERSIONS

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TEXTS = HERE / "licences"
_LICENCE = re.compile(
    r"\.dist-info/(?:licenses/.*|[^/]*(?:LICEN[CS]E|COPYING|NOTICE)[^/]*|sboms/.*)$", re.IGNORECASE
)
_OWN = (
    "_internal/core/*",
    "_internal/ui/*",
    "_internal/main*",
    "_internal/resources/*",
    "_internal/translations/*",
    "_internal/docs/*",
    "licences/*",
    "sbom.cdx.json",
)
_BY_METADATA = {"LGPL": "LGPL-2.1-or-later", "PSFL": "PSF-2.0"}
"""What packages say in words of their own, as SPDX says it."""
_BY_NAME = {
    "backports.tarfile": "MIT",
    "chunspell": "MIT AND (MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-only)",
    "fido2": "BSD-2-Clause AND Apache-2.0 AND MPL-2.0",
    "jaraco.classes": "MIT",
    "pyahocorasick": "BSD-3-Clause AND LicenseRef-Public-Domain",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-bidi": "LGPL-3.0-or-later",
    "segno": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib",
}


@dataclass(frozen=True)
class Shipped:
    """One component: its licence (SPDX), the texts of it, and its files in the bundle."""

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[Path, ...]
    places: tuple[str, ...]
    files: tuple[Path, ...] = ()
    digests: tuple[str, ...] = field(default=())
    """SHA-256 of the files it was installed from, where the lock knows them."""


def main(arguments: list[str]) -> int:
    """Write both; the exit code says whether nothing was missing."""
    bundle = Path(arguments[0])
    shipped = list(what_ships(bundle))
    problems = [f"no licence text: {one.name}" for one in shipped if not one.texts]
    problems += [f"belongs to nobody: {path}" for path in _orphans(bundle, shipped)]
    _write_licences(bundle / "licences", shipped)
    from sbom import as_cyclonedx  # noqa: PLC0415 - what reads this module needs no CycloneDX

    (bundle / "sbom.cdx.json").write_text(as_cyclonedx(shipped), encoding="utf-8")
    for problem in problems:
        sys.stderr.write(problem + "\n")
    return 1 if problems else 0


def what_ships(bundle: Path) -> Iterator[Shipped]:
    """Every component of which something lies in ``bundle``."""
    files = [
        path.relative_to(bundle)
        for path in sorted(bundle.rglob("*"))
        if path.is_file() or path.is_symlink()
    ]
    digests = locked()
    for installed in runtime_distributions():
        places = _places_of(installed)
        owned = tuple(path for path in files if _lies_in(path, places))
        if owned:
            yield _package(installed, places, owned, digests)
    described = tomllib.loads((HERE / "shipped.toml").read_text(encoding="utf-8"))
    for one in described["component"]:
        owned = tuple(path for path in files if _lies_in(path, one["in"]))
        if owned:
            yield Shipped(
                name=one["name"],
                version=VERSIONS[one["version"]]() if "version" in one else "",
                licence=one["licence"],
                purl=one["purl"],
                texts=tuple(text for name in one["texts"] for text in _texts(name)),
                places=tuple(one["in"]),
                files=owned,
            )


def _package(
    installed: Distribution,
    places: tuple[str, ...],
    owned: tuple[Path, ...],
    digests: dict[str, tuple[str, ...]],
) -> Shipped:
    name = re.sub(r"[-_.]+", "-", installed.name).lower()
    return Shipped(
        name=installed.name,
        version=installed.version,
        licence=_licence(installed),
        purl=f"pkg:pypi/{name}@{installed.version}",
        texts=_texts_of(installed),
        places=places,
        files=owned,
        digests=digests.get(name, ()),
    )


def _licence(installed: Distribution) -> str:
    """In SPDX: where the package leaves it open, what its texts say (looked up by hand)."""
    name = re.sub(r"[-_]+", "-", installed.name).lower()
    said = installed.metadata.get("License-Expression") or installed.metadata.get("License") or ""
    return _BY_NAME.get(name) or _BY_METADATA.get(said, said)


def _places_of(installed: Distribution) -> tuple[str, ...]:
    tops = importable(installed)
    metadata = f"{installed.name.replace('-', '_')}-*.dist-info/*".lower()
    if "PySide6" in tops:
        # Qt's own libraries are a component of their own.
        return (
            "_internal/PySide6/*.so*",
            "_internal/PySide6/*.py[cd]",
            "_internal/PySide6/Qt/translations/*",
            "_internal/PySide6/*.dll",
            "_internal/PySide6/translations/*",
        )
    patterns = [f"_internal/{top}{ending}" for top in sorted(tops) for ending in ("/*", ".*")]
    if installed.name.startswith(("backports.", "jaraco.")):
        parent, _, child = installed.name.partition(".")
        inside = (f"{child}/*", f"{child}.*", "__init__.*")
        patterns = [f"_internal/{parent}/{place}" for place in inside]
    return (*patterns, f"_internal/{metadata}")


def _texts_of(installed: Distribution) -> tuple[Path, ...]:
    if installed.name.lower().startswith(("pyside6", "shiboken6")):
        # The wheels bring no texts.
        return (TEXTS / "LGPL-3.0.txt", TEXTS / "GPL-3.0.txt")
    return tuple(
        Path(str(installed.locate_file(file)))
        for file in installed.files or ()
        if _LICENCE.search(str(file))
    )


def _texts(name: str) -> tuple[Path, ...]:
    if name == "python":
        own = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return (own if own.exists() else Path("/usr/share/doc") / version / "copyright",)
    if name.startswith("of:"):
        return _texts_of(distribution(name.removeprefix("of:")))
    return ((TEXTS / name).resolve(),)


def _lies_in(path: Path, places: tuple[str, ...] | list[str]) -> bool:
    return any(fnmatchcase(path.as_posix(), place) for place in places)


def _orphans(bundle: Path, shipped: list[Shipped]) -> list[Path]:
    """Files that neither a component nor the program itself accounts for."""
    owned = {path for one in shipped for path in one.files}
    standard = {name for name in sys.stdlib_module_names if not name.startswith("_")}
    return [
        path
        for path in (each.relative_to(bundle) for each in sorted(bundle.rglob("*")))
        if (bundle / path).is_file()
        and not (bundle / path).is_symlink()
        and path not in owned
        and not _lies_in(path, _OWN)
        and not (path.parts[0] == "_internal" and path.parts[1].partition(".")[0] in standard)
    ]


def _write_licences(folder: Path, shipped: list[Shipped]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copyfile(TEXTS / "README.txt", folder / "README.txt")
    for one in shipped:
        place = folder / one.name.replace("/", "-")
        place.mkdir(exist_ok=True)
        for text in one.texts:
            target = place / text.name
            if target.exists() and target.read_bytes() != text.read_bytes():
                target = place / f"{text.parent.name}-{text.name}"
            shutil.copyfile(text, target)


def digest(path: Path) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
