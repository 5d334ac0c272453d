"""Which Python distributions the program needs at run time on this system, by their lock."""

import re
from importlib.metadata import Distribution, distribution
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "packaging" / "requirements.txt"
_LINE = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>\S+)(?: ; (?P<marker>.+?))? \\$", re.MULTILINE)
_HASH = re.compile(r"--hash=(sha256):([0-9a-f]{64})")


def locked() -> dict[str, tuple[str, ...]]:
    """Names (as in the lock) that this system needs, each with the SHA-256 of its files."""
    text = LOCK.read_text(encoding="utf-8")
    lines = list(_LINE.finditer(text))
    ends = [*(line.start() for line in lines[1:]), len(text)]
    return {
        line["name"]: tuple(digest for _, digest in _HASH.findall(text, line.end(), end))
        for line, end in zip(lines, ends, strict=True)
        if _applies(line["marker"])
    }


def runtime_distributions() -> list[Distribution]:
    """What is installed of it, sorted by name. Raises ``PackageNotFoundError`` for what is not."""
    return [distribution(name) for name in sorted(locked())]


def importable(installed: Distribution) -> set[str]:
    """The packages and modules at the top of a distribution."""
    tops: set[str] = set()
    for file in installed.files or ():
        path = PurePosixPath(str(file))
        if path.suffix == ".py" and ".." not in path.parts and "__pycache__" not in path.parts:
            tops.add(path.parts[0].removesuffix(".py"))
        elif path.suffix in (".so", ".pyd") and len(path.parts) == 1:
            tops.add(path.name.partition(".")[0])
    return {top for top in tops if top.isidentifier()}


def _applies(marker: str | None) -> bool:
    # The library of PyPI's own rules is a tool of the build, and is not shipped.
    from packaging.markers import Marker  # noqa: PLC0415

    return marker is None or Marker(marker).evaluate()
