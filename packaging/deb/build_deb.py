"""Build ``build/natiq_VERSION_amd64.deb`` from the bundle: ``make deb``.

The same bundle gives the same package, byte for byte. ``--version`` gives it another number
(for tests of upgrades), ``--quick`` packs less tightly.
"""

import argparse
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "bundle"))

# Found by the line above.
from dependencies import depends  # noqa: E402
from sbom import program_version  # noqa: E402

from build import last_commit, set_times  # noqa: E402

FILES = HERE / "files"
PROGRAM = Path("usr/lib/natiq")
MAINTAINER = "Natiq <natiq@example.org>"
_RECOMMENDS = "fonts-noto-color-emoji, gnome-keyring | kwalletmanager | keepassxc"
_FOLDERS_OF_IT = ("trust", "revocations", "policy")
_KILOBYTE = 1024


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description="Build the Debian package.")
    parser.add_argument("--bundle", type=Path, default=ROOT / "build" / "bundle" / "natiq")
    parser.add_argument("--into", type=Path, default=ROOT / "build")
    parser.add_argument("--version", default=program_version())
    parser.add_argument("--quick", action="store_true")
    asked = parser.parse_args(arguments)
    moment = last_commit()
    stage = asked.into / "deb-stage"
    shutil.rmtree(stage, ignore_errors=True)
    lay_out(stage, asked.bundle, asked.version, moment)
    target = asked.into / f"natiq_{asked.version}_amd64.deb"
    pack(stage, target, moment, quick=asked.quick)
    shutil.rmtree(stage)
    sys.stdout.write(f"{target} {target.stat().st_size / 1_000_000:.1f} MB\n")
    return 0


def lay_out(stage: Path, bundle: Path, version: str, moment: int) -> None:
    """Put every file where it is installed, and the control files into ``DEBIAN``."""
    shutil.copytree(bundle, stage / PROGRAM, symlinks=True)
    words = {
        "@VERSION@": version,
        "@DATE@": datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d"),
    }
    _desktop(stage, words)
    _documents(stage, words, moment)
    for name in _FOLDERS_OF_IT:
        (stage / "etc" / "natiq" / name).mkdir(parents=True)
    link = stage / "usr/bin/natiq"
    link.parent.mkdir()
    link.symlink_to("../lib/natiq/natiq")
    for path in stage.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_run(path, stage) else 0o644)
    _control(stage, bundle, version)
    set_times(stage, moment)


def pack(stage: Path, target: Path, moment: int, *, quick: bool) -> None:
    """Make the package of what lies in ``stage``."""
    tightness = ["-Zxz", "-z1"] if quick else ["-Zxz", "-z6"]
    # One thread: with more the blocks, and so the bytes, depend on the machine.
    options = ["--root-owner-group", "--threads-max=1", *tightness]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    unfinished = target.with_suffix(".unfinished")
    command = ["dpkg-deb", *options, "--build", str(stage), str(unfinished)]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)  # noqa: S603
    unfinished.replace(target)


def _is_run(path: Path, stage: Path) -> bool:
    """Only the program itself is run; libraries are only read."""
    return path == stage / PROGRAM / "natiq"


def _desktop(stage: Path, words: dict[str, str]) -> None:
    share = stage / "usr/share"
    _copy("natiq.desktop", share / "applications/natiq.desktop", words)
    _copy("natiq.xml", share / "mime/packages/natiq.xml", words)
    _copy("metainfo.xml", share / "metainfo/org.example.natiq.metainfo.xml", words)
    icons = stage / "icons"
    maker = [sys.executable, str(ROOT / "packaging" / "icons.py"), str(icons)]
    subprocess.run(maker, check=True)  # noqa: S603
    kind = "application-vnd.natiq.decision+jwt"
    for picture in sorted(icons.glob("*.png")):
        size = picture.stem.rpartition("-")[2]
        for room, name in (("apps", "natiq"), ("mimetypes", kind)):
            _put(picture, share / f"icons/hicolor/{size}x{size}/{room}/{name}.png")
    _put(icons / "natiq.svg", share / "icons/hicolor/scalable/apps/natiq.svg")
    shutil.rmtree(icons)


def _documents(stage: Path, words: dict[str, str], moment: int) -> None:
    share = stage / "usr/share"
    _copy("copyright", share / "doc/natiq/copyright", words)
    _copy("lintian-overrides", share / "lintian/overrides/natiq", words)
    when = format_datetime(datetime.fromtimestamp(moment, UTC))
    entry = (
        f"natiq ({words['@VERSION@']}) stable; urgency=medium\n\n"
        f"  * See the program's own list of changes.\n\n -- {MAINTAINER}  {when}\n"
    )
    _zip(entry, share / "doc/natiq/changelog.gz")
    described = tomllib.loads((HERE / "commands.toml").read_text(encoding="utf-8"))
    for language, place in (("en", "man/man1"), ("ar", "man/ar/man1")):
        commands = "\n".join(
            f".TP\n.B {name}\n{says[language]}." for name, says in described.items()
        )
        source = FILES / ("natiq.1" if language == "en" else "natiq.ar.1")
        page = _filled(source, {**words, "@COMMANDS@": commands})
        _zip(page, share / place / "natiq.1.gz")


def _control(stage: Path, bundle: Path, version: str) -> None:
    control = stage / "DEBIAN"
    installed = [path for path in stage.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(-(-path.stat().st_size // _KILOBYTE) for path in installed)
    control.mkdir(mode=0o755)
    fields = {
        "Package": "natiq",
        "Version": version,
        "Architecture": "amd64",
        "Section": "net",
        "Priority": "optional",
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": ", ".join(depends(bundle)),
        "Recommends": _RECOMMENDS,
        "Homepage": "https://natiq.example.org/",
    }
    head = "".join(f"{name}: {value}\n" for name, value in fields.items())
    described = (FILES / "description").read_text(encoding="utf-8")
    (control / "control").write_text(head + described, encoding="utf-8")
    sums = "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(stage)}\n"
        for path in sorted(installed)
    )
    (control / "md5sums").write_text(sums, encoding="utf-8")
    (control / "md5sums").chmod(0o644)
    (control / "control").chmod(0o644)
    shutil.copyfile(FILES / "postrm", control / "postrm")
    (control / "postrm").chmod(0o755)


def _copy(name: str, target: Path, words: dict[str, str]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(_filled(FILES / name, words), encoding="utf-8")


def _filled(source: Path, words: dict[str, str]) -> str:
    text = source.read_text(encoding="utf-8")
    for gap, word in words.items():
        text = text.replace(gap, word)
    return text


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _zip(text: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
