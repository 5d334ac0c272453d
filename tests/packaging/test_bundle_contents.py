"""What lies in the bundle, and what must not."""

import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest
from PyInstaller.archive.readers import CArchiveReader, ZlibArchiveReader

from tests.packages_built import ROOT, bundle

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the bundle of Linux")

RECIPE = ROOT / "packaging/bundle/recipe.py"
_TOOLS = (
    "PyInstaller", "_pytest", "cyclonedx", "hypothesis", "importlinter", "jsonschema", "pip",
    "psutil", "pytest", "pytestqt", "ruff", "setuptools", "tests", "twitter_text", "unittest",
    "Xlib", "yaml",
)  # fmt: skip
_IMPORTED = re.compile(
    r"^\s*(?:(?:from|import) PySide6\.|from PySide6 import )(Qt\w+)", re.MULTILINE
)
_UNUSED = ("Network", "Qml", "Quick", "Sql", "Test")
_BY_NAME = re.compile(r'import_module\(\s*"([\w.]+)"')
_ONLY_WINDOWS = ("fido2.client.windows",)


@cache
def _modules() -> frozenset[str]:
    """Every Python module in the bundle: in the archive, in Python's own, or in a file."""
    made = bundle()
    archive = CArchiveReader(str(made / "natiq"))
    inner = archive.open_embedded_archive("PYZ.pyz")
    assert isinstance(inner, ZlibArchiveReader)
    names = set(inner.toc)
    inside = made / "_internal"
    for file in inside.rglob("*"):
        if file.suffix in (".pyc", ".py", ".so"):
            place = file.relative_to(inside)
            stem = place.name.partition(".")[0]
            parts = [*place.parent.parts, *([] if stem == "__init__" else [stem])]
            names.add(".".join(parts))
    return frozenset(names)


def _sources() -> list[Path]:
    return [*(ROOT / "core").rglob("*.py"), *(ROOT / "ui").rglob("*.py"), ROOT / "main.py"]


def test_nothing_of_tests_and_tools_is_in_the_bundle() -> None:
    assert [name for name in _modules() if name.partition(".")[0] in _TOOLS] == []


def test_every_module_of_the_program_is_in_the_bundle() -> None:
    own = {
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for folder in ("core", "ui")
        for file in (ROOT / folder).rglob("*.py")
    }
    assert own - _modules() == set()


def test_what_is_brought_in_by_name_is_in_the_bundle() -> None:
    named = {
        name for file in _sources() for name in _BY_NAME.findall(file.read_text(encoding="utf-8"))
    }
    standard = set(sys.stdlib_module_names)
    wanted = {name for name in named if name.partition(".")[0] not in standard}
    assert wanted - _modules() - set(_ONLY_WINDOWS) == set()


def test_every_module_of_the_core_finds_what_it_imports_in_the_bundle() -> None:
    # By a Python that sees the bundle's libraries and no others, nor what was left out.
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", _IMPORT_ALL, str(bundle() / "_internal"), str(RECIPE)],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.stdout, done.stderr) == ("", "")


_IMPORT_ALL = """
import ast, importlib, sys
from pathlib import Path
inside, recipe = Path(sys.argv[1]), Path(sys.argv[2])
tree = ast.parse(recipe.read_text())
never = next(
    ast.literal_eval(line.value)
    for line in tree.body
    if isinstance(line, ast.Assign) and line.targets[0].id == "NEVER"
)
class LeftOut:
    def find_spec(self, name, path=None, target=None):
        if name in never:
            raise ModuleNotFoundError(f"left out: {name}", name=name)
sys.meta_path.insert(0, LeftOut())
sys.path.insert(0, str(inside))
for file in sorted((inside / "core").rglob("*.pyc")):
    parts = file.relative_to(inside).with_suffix("").parts
    name = ".".join(parts).removesuffix(".__init__")
    # Made for another system, or run by Alembic alone.
    if "migrations" in parts or parts[-1].startswith("windows_"):
        continue
    try:
        importlib.import_module(name)
    except ImportError as error:
        print(name, error)
brought_in = ("alembic.command", "alembic.context", "keyring.backends.SecretService", "segno")
for name in (*brought_in, "zxcvbn.scoring", "fido2.client", "fido2.hid", "PIL.Image"):
    try:
        importlib.import_module(name)
    except ImportError as error:
        print(name, error)
"""


def test_only_the_modules_of_qt_that_are_imported_are_in_the_bundle() -> None:
    imported = {
        name for file in _sources() for name in _IMPORTED.findall(file.read_text(encoding="utf-8"))
    }
    shipped = {
        file.name.partition(".")[0] for file in (bundle() / "_internal/PySide6").glob("Qt*.so")
    }
    assert shipped == imported


@pytest.mark.parametrize("name", ["libgtk", *(f"libQt6{one}" for one in _UNUSED)])
def test_a_library_that_no_window_needs_is_not_in_the_bundle(name: str) -> None:
    assert list(bundle().rglob(f"{name}*")) == []


def test_no_link_leads_nowhere() -> None:
    links = [path for path in bundle().rglob("*") if path.is_symlink()]
    assert [path.name for path in links if not path.exists()] == []


def test_every_library_is_in_the_bundle_or_of_the_system() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ASK_FOR_DEPENDENCIES, str(ROOT), str(bundle())],
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")


_ASK_FOR_DEPENDENCIES = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1] + "/packaging/deb")
from dependencies import depends
depends(Path(sys.argv[2]))
"""


def test_words_in_both_languages_lie_where_the_face_looks_for_them() -> None:
    found = sorted(file.name for file in (bundle() / "_internal/translations").iterdir())
    assert found == ["natiq_ar.qm", "natiq_en.qm"]


def test_every_migration_lies_where_alembic_looks_for_it() -> None:
    place = Path("core/storage/migrations/versions")
    sources = {file.name for file in (ROOT / place).glob("0*.py")}
    assert {file.name for file in (bundle() / "_internal" / place).glob("0*.py")} == sources


def test_every_resource_is_in_the_bundle_as_it_is() -> None:
    shipped = bundle() / "_internal/resources"
    sources = [file for file in (ROOT / "resources").rglob("*") if file.is_file()]
    differ = [
        file.name
        for file in sources
        if (shipped / file.relative_to(ROOT / "resources")).read_bytes() != file.read_bytes()
    ]
    assert differ == []


def test_every_command_for_a_terminal_runs_from_the_bundle() -> None:
    described = tomllib.loads((ROOT / "packaging/deb/commands.toml").read_text(encoding="utf-8"))
    codes = {
        name: subprocess.run(
            [str(bundle() / "natiq"), name, "--help"], capture_output=True, timeout=60
        ).returncode
        for name in described
    }
    assert codes == dict.fromkeys(described, 0)
