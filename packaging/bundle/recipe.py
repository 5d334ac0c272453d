"""How a bundle is made, whatever program it holds: what of Python and Qt goes in, and how.

Used by ``natiq.spec`` and by the specification of the empty window that ``make bench``
compares with, so that the two differ by the program alone.
"""

import re
import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from os.path import normpath
from pathlib import Path

from libraries import from_the_system, needed_by
from PyInstaller.archive.writers import ZlibArchiveWriter
from PyInstaller.building.api import COLLECT, EXE, PYZ
from PyInstaller.building.build_main import Analysis

Entry = tuple[str, str, str]
"""As PyInstaller lists files: the place in the bundle, the source, the kind."""

_LINUX = sys.platform == "linux"
_CODE = ("BINARY", "EXTENSION")
_LINK = "SYMLINK"

NEVER = (
    # What tests and builds need. A test looks whether any of it came in all the same.
    "PyInstaller", "_pytest", "altgraph", "cyclonedx", "grimp", "hypothesis", "importlinter",
    "jsonschema", "pip", "pluggy", "psutil", "py", "pytest", "pytestqt", "ruff", "setuptools",
    "tests", "twitter_text", "unittest", "yaml",
    # What libraries would use if it were there, and this program has no use for.
    "IPython", "PIL.ImageQt", "PIL.ImageTk", "PIL.ImageShow", "curses", "dbus", "doctest", "gi",
    "click", "ensurepip", "h2", "idlelib", "lib2to3", "multiprocessing", "numpy", "pdb",
    "pygments", "readline", "rich", "sqlite3", "test", "tkinter", "trio", "turtledemo", "venv",
    "xmlrpc",
    # Qt that no window of this program uses.
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest",
)  # fmt: skip

_HOOKS_LEFT_OUT = (
    # They run before the program, import much (the first two), and serve what it does not do:
    # processes of ``multiprocessing``, listing modules, reading sources, an engine of OpenSSL.
    "pyi_rth_multiprocessing",
    "pyi_rth_inspect",
    "pyi_rth_pkgutil",
    "pyi_rth_cryptography_openssl",
)

_QT_PLUGINS = re.compile(
    r"/plugins/(?:"
    r"iconengines/\w*qsvgicon|imageformats/\w*q(?:gif|ico|jpeg|svg|webp)"
    # A fallback by GLX or EGL is for programs that draw by OpenGL; this one does not.
    r"|platforms/(?:libqxcb|libqwayland|qwindows)|styles/\w*qmodernwindowsstyle"
    r"|platforminputcontexts/lib(?:compose|ibus)platforminputcontextplugin"
    # libqgtk3 would bring all of GTK.
    r"|platformthemes/libqxdgdesktopportal|printsupport/\w*printersupport"
    r"|wayland-shell-integration/lib(?:xdg-shell|qt-shell)|wayland-decoration-client/libbradient"
    r")\."
)
_QT_WORDS = re.compile(r"/translations/qtbase_(?:ar|en)\.qm$")


@dataclass(frozen=True)
class Program:
    """What is particular to one program.

    ``executables`` says for each name whether it has a terminal. ``before`` are scripts that
    run before anything else is imported. ``data`` are pairs of a
    source and a folder in the bundle. ``beside`` are packages whose modules lie in files of
    their own and not in the archive: a start reads the archive's whole list of contents, two
    microseconds a module, and so it holds what starts need. ``dress`` are further arguments
    of the executables (icon, version resource).
    """

    script: Path
    root: Path
    executables: dict[str, bool]
    hidden: Collection[str] = ()
    before: Sequence[Path] = ()
    data: Sequence[tuple[str, str]] = ()
    without: Collection[str] = ()
    beside: Collection[str] = ()
    dress: dict[str, object] = field(default_factory=dict)
    wanted: Callable[[str], bool] = lambda _place: True
    """Whether a file belongs in the bundle, by its place there."""


def build(program: Program) -> None:
    """Analyse and write; called inside a PyInstaller specification."""
    # What a start imports is not unpacked first; packages for installing are packed anyway.
    ZlibArchiveWriter._COMPRESSION_LEVEL = 0  # noqa: SLF001 - there is no other way to say it
    analysis = Analysis(
        [str(program.script)],
        pathex=[str(program.root)],
        hiddenimports=list(program.hidden),
        datas=list(program.data),
        runtime_hooks=[str(script) for script in program.before],
        excludes=[*NEVER, *program.without],
        module_collection_mode=dict.fromkeys(program.beside, "pyc"),
        # Docstrings stay out of memory; asserts go with them, and the program has none.
        optimize=2,
    )
    pure = PYZ(analysis.pure)
    executables = [
        EXE(
            pure,
            [entry for entry in analysis.scripts if entry[0] not in _HOOKS_LEFT_OUT],
            [],
            name=name,
            console=console,
            exclude_binaries=True,
            strip=_LINUX,
            upx=False,
            **program.dress,
        )
        for name, console in program.executables.items()
    ]
    files = [entry for entry in (*analysis.binaries, *analysis.datas) if _wanted(entry, program)]
    COLLECT(
        *executables,
        _used(files) if _LINUX else files,
        name=next(iter(program.executables)),
        strip=_LINUX,
        upx=False,
    )


def _wanted(entry: Entry, program: Program) -> bool:
    place = entry[0].replace("\\", "/")
    if "/plugins/" in place and "PySide6" in place:
        return _QT_PLUGINS.search(place) is not None
    if "PySide6" in place and "/translations/" in place:
        return _QT_WORDS.search(place) is not None
    return program.wanted(place)


def _used(files: Iterable[Entry]) -> list[Entry]:
    """What modules and plugins lead to, without the libraries that the system has for all.

    On Linux the package names those as its dependencies: security updates of them are the
    distribution's, and reach this program with all others.
    """
    entries = {entry[0]: entry for entry in files}
    links = {place for place, entry in entries.items() if entry[2] == _LINK}
    code = {place: Path(entry[1]) for place, entry in entries.items() if entry[2] in _CODE}
    code = {place: source for place, source in code.items() if not from_the_system(source)}
    by_name: dict[str, list[str]] = {}
    for place in code:
        by_name.setdefault(Path(place).name, []).append(place)
    roots = [place for place in code if _loaded_by_itself(place)]
    kept: set[str] = set()
    while roots:
        place = roots.pop()
        if place not in kept:
            kept.add(place)
            roots += [at for name in needed_by(code[place]) for at in by_name.get(name, [])]
    kept |= {place for place, entry in entries.items() if entry[2] not in (*_CODE, _LINK)}
    # A link says where it leads from its own folder.
    kept |= {at for at in links if normpath(Path(at).parent / entries[at][1]) in kept}
    return [entry for place, entry in entries.items() if place in kept]


def _loaded_by_itself(place: str) -> bool:
    """A module of Python, a plugin of Qt, Python itself, or a library that is opened by name."""
    name = Path(place).name
    return ".so." not in name or name.startswith(("libpython", "libhunspell"))
