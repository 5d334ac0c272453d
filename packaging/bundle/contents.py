"""What Natiq's bundle holds besides what PyInstaller finds by reading the imports.

Much of the program is brought in late by name, so all of ``core`` and ``ui`` goes in. The
files that the program reads lie where they lie in the sources: ``core/foundation/paths.py``
and ``ui/resources.py`` find them from their own place.
"""

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

from closure import importable, runtime_distributions
from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

_ONLY_LINUX = ("jeepney.io.blocking", "secretstorage", "keyring.backends.SecretService")
_ONLY_WINDOWS = ("fido2.client.windows", "keyring.backends.Windows", "win32ctypes.core")
_BY_NAME = ("fido2.client", "hunspell", "sqlalchemy.dialects.sqlite", "sqlcipher3.dbapi2")
"""Modules that libraries or the program bring in by name."""

_OF_QT = ("PySide6", "shiboken6")
_STANDARD_BESIDE = ("asyncio", "concurrent", "email", "html", "http", "tomllib", "xml", "zoneinfo")

_BROUGHT_IN = re.compile(r'import_module\(\s*"([\w.]+)"')
_COMMAND = re.compile(r'"(ui\.console\.\w+)"')
_GUIDES = ("docs/guide", "docs/pictures")
_MIGRATIONS = "core/storage/migrations"
_LICENCES = re.compile(r"\.dist-info/(?!METADATA$|entry_points\.txt$)")
_NOT_USED = re.compile(
    # Names of places, operators and zones of numbers: only whether it is one is asked.
    r"^(?:phonenumbers/(?:geodata|carrierdata|tzdata)|hunspell/dictionaries|alembic/templates)/"
    # Tables of numbers other than bank accounts', samples, and words for shells and developers.
    r"|^stdnum/(?!iban\.dat)|^jaraco/|^jeepney/tests/|/test_psl\.txt$|^keyring/backend_complete"
    # Sources of extension modules, and what packages bring for compilers and type checkers.
    r"|^sqlalchemy/.*\.txt$|\.(?:pyx|pxd|pyi|cpp|c|h|typed)$"
)


def hidden(root: Path) -> list[str]:
    """Every module of the program, and what it or a library brings in by name."""
    # Alembic reads the migrations as files.
    own = {
        name
        for package in ("core", "ui")
        for name in collect_submodules(package)
        if not name.startswith(("core.storage.migrations.versions.", "core.storage.migrations.env"))
    }
    named = {
        name
        for folder in ("core", "ui")
        for source in (root / folder).rglob("*.py")
        for name in _BROUGHT_IN.findall(source.read_text(encoding="utf-8"))
    }
    commands = set(_COMMAND.findall((root / "main.py").read_text(encoding="utf-8")))
    lost = {name for name in named | commands if name.startswith(("core.", "ui."))} - own
    if lost:
        raise SystemExit(f"brought in by name, and not there: {sorted(lost)}")
    system = _ONLY_WINDOWS if sys.platform == "win32" else _ONLY_LINUX
    return sorted({*own, *named, *_BY_NAME, *system, *collect_submodules("zxcvbn")})


def beside(root: Path) -> list[str]:
    """Packages that no start needs: the core, the rooms of the face behind the first, libraries."""
    rooms = [f"ui.{folder.name}" for folder in (root / "ui").iterdir() if folder.is_dir()]
    rooms = [room for room in rooms if room not in ("ui.sign_in", "ui.widgets")]
    return sorted({"core", *rooms, *libraries(), *_STANDARD_BESIDE})


def libraries() -> list[str]:
    """The packages and modules of every library that the lock names, without Qt's."""
    return sorted(
        top
        for distribution in runtime_distributions()
        for top in importable(distribution)
        if top not in _OF_QT
    )


def unwanted() -> list[str]:
    """Modules that a library would bring, and that no path of this program reaches."""
    return [
        # Media are read by four readers that are named (core/media/decoding.py).
        "PIL.AvifImagePlugin",
        "PIL._avif",
        "alembic.testing",
        "sqlalchemy.testing",
        "phonenumbers.geodata",
        "phonenumbers.carrierdata",
        "phonenumbers.tzdata",
    ]


def data(root: Path) -> list[tuple[str, str]]:
    """Pairs of a source and a folder in the bundle."""
    pairs = [
        (str(root / "resources"), "resources"),
        *((str(file), "translations") for file in _compiled_words(root)),
        *((str(file), _MIGRATIONS) for file in (root / _MIGRATIONS).glob("env.py")),
        *(
            (str(file), f"{_MIGRATIONS}/versions")
            for file in sorted((root / _MIGRATIONS / "versions").glob("0*.py"))
        ),
    ]
    guides = [folder for folder in _GUIDES if (root / folder).is_dir()]
    pairs += [(str(root / folder), folder) for folder in guides]
    for package in libraries():
        if importlib.util.find_spec(package).submodule_search_locations:  # type: ignore[union-attr]
            pairs += collect_data_files(package)
    # Found by their entry points.
    for package in ("keyring", "alembic"):
        pairs += copy_metadata(package)
    return pairs


def wanted(place: str) -> bool:
    """Whether a file is used; licences go into a folder of their own (licences.py)."""
    module = place.endswith((".pyc", ".so", ".pyd"))
    return module or (_LICENCES.search(place) is None and _NOT_USED.search(place) is None)


def dress() -> dict[str, object]:
    """On Windows the icon and what the file's properties show."""
    if sys.platform != "win32":
        return {}
    made = Path(os.environ["NATIQ_BUILD"])
    return {"icon": str(made / "natiq.ico"), "version": str(made / "version.txt")}


def _compiled_words(root: Path) -> list[Path]:
    """The translations, compiled from the sources as they are now."""
    place = root / "build" / "bundle-work" / "translations"
    place.mkdir(parents=True, exist_ok=True)
    compiled: list[Path] = []
    for source in sorted((root / "translations").glob("*.ts")):
        target = place / f"{source.stem}.qm"
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([str(tool), "-silent", str(source), "-qm", str(target)], check=True)  # noqa: S603
        compiled.append(target)
    return compiled
