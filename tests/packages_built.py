"""The bundle and the package, built at first need and again when what goes into them changed."""

import fcntl
import hashlib
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.bench.start import EMPTY_WINDOW

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
PACKAGING = ROOT / "packaging"
_INTO_THE_BUNDLE = ("core", "ui", "resources", "translations", "docs/guide", "docs/pictures")
_INTO_THE_PACKAGE = (PACKAGING / "deb", PACKAGING / "icons.py")
_RECIPE = (PACKAGING / "bundle", PACKAGING / "requirements.txt", ROOT / "main.py")
_EMPTY_SPECIFICATION = """\
from pathlib import Path
from recipe import Program, build
HERE = Path(SPECPATH)
build(Program(script=HERE / "window.py", root=HERE, executables={"window": True}))
"""


def bundle() -> Path:
    """The folder of the program, as it is packaged."""
    inputs = [*_RECIPE, *(ROOT / name for name in _INTO_THE_BUNDLE)]
    made = BUILD / "bundle" / "natiq"
    with _one_at_a_time("bundle"), _made_anew("bundle", inputs, made) as needed:
        if needed:
            _build("bundle/build.py")
    return made


def empty_bundle() -> Path:
    """The folder of an empty window, made by the same recipe."""
    sources = BUILD / "empty-recipe"
    made = BUILD / "empty-bundle" / "window"
    recipe = _RECIPE[:2]
    with _one_at_a_time("empty-bundle"), _made_anew("empty-bundle", recipe, made) as needed:
        if needed:
            sources.mkdir(parents=True, exist_ok=True)
            (sources / "window.py").write_text(EMPTY_WINDOW)
            (sources / "window.spec").write_text(_EMPTY_SPECIFICATION)
            _build("bundle/build.py", str(sources / "window.spec"), "--into", str(made.parent))
    return made


def package() -> Path:
    """The Debian package as it is handed out."""
    inputs = [BUILD / "bundle.inputs", *_INTO_THE_PACKAGE]
    program = bundle()
    made = sorted(BUILD.glob("natiq_*.deb"))
    one = made[0] if len(made) == 1 else BUILD / "none.deb"
    with _one_at_a_time("package"), _made_anew("package", inputs, one) as needed:
        if needed:
            for old in made:
                old.unlink()
            _build("deb/build_deb.py", "--bundle", str(program))
    (found,) = BUILD.glob("natiq_*.deb")
    return found


def quick_package(into: Path, version: str) -> Path:
    """The same program under another version, packed less tightly, in the folder ``into``."""
    _build("deb/build_deb.py", "--quick", "--version", version, "--into", str(into))
    return into / f"natiq_{version}_amd64.deb"


def _build(script: str, *arguments: str) -> None:
    command = [sys.executable, str(PACKAGING / script), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        raise AssertionError(f"{script}: {done.stdout[-3000:]}{done.stderr[-3000:]}")


@contextmanager
def _one_at_a_time(name: str) -> Iterator[None]:
    BUILD.mkdir(exist_ok=True)
    with (BUILD / f"{name}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@contextmanager
def _made_anew(name: str, inputs: Sequence[Path], made: Path) -> Iterator[bool]:
    """Whether it has to be made; remembered with what went in when the making began."""
    note = BUILD / f"{name}.inputs"
    now = _digest(inputs)
    needed = not made.exists() or not note.exists() or note.read_text() != now
    yield needed
    note.write_text(now)


def _digest(inputs: Sequence[Path]) -> str:
    digest = hashlib.sha256()
    for place in inputs:
        files = sorted(place.rglob("*")) if place.is_dir() else [place]
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                digest.update(f"{file.relative_to(ROOT)}\n".encode())
                digest.update(file.read_bytes())
    return digest.hexdigest()
