"""Build the Windows installer with wixl: ``make msi BUNDLE=folder``.

``folder`` is a bundle that was made on Windows, with ``natiq.exe`` in it: nothing here checks
that it runs. On Windows itself ``build.ps1`` does the same with WiX.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from finish import finish
from harvest import ROOT, defines, files, trees_of, version_of_the_program
from reduce import reduce, stand_in

HERE = Path(__file__).resolve().parent


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Build the Windows installer with wixl.")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--templates", type=Path, default=ROOT / "build" / "templates")
    parser.add_argument("--version", default=version_of_the_program())
    parser.add_argument("--out", type=Path)
    asked = parser.parse_args(arguments)
    out = asked.out or ROOT / "build" / f"natiq-{asked.version}-x64.msi"
    out.parent.mkdir(parents=True, exist_ok=True)
    build(asked.bundle, asked.templates, asked.version, out.resolve())
    return 0


def build(bundle: Path, templates: Path, version: str, out: Path) -> None:
    """Write the installer of that version to ``out``, in place of what is there."""
    if not (templates / "natiq.admx").is_file():
        raise SystemExit(f"no administrative templates in {templates}: make templates")
    product, kept = reduce(
        HERE / "natiq.wxs", [(HERE / "words.wxi").read_text(encoding="utf-8"), defines(version)]
    )
    # wixl takes sources that are relative to its own folder only.
    top = Path("/")
    with tempfile.TemporaryDirectory() as folder:
        sources = [Path(folder) / "natiq.wxs", Path(folder) / "files.wxs"]
        product.write(sources[0], encoding="utf-8", xml_declaration=True)
        listed = files(trees_of(bundle, templates), top)
        for element in listed.iter():
            if not element.get("Name", "").isascii():
                element.set("Name", stand_in(element.get("Name", ""), kept))
        listed.write(sources[1], encoding="utf-8", xml_declaration=True)
        made = Path(folder) / "made.msi"
        _run_wixl(kept.platform, made, sources, top)
        finish(made, kept)
        shutil.copyfile(made, out)


def _run_wixl(platform: str, made: Path, sources: list[Path], folder: Path) -> None:
    wixl = shutil.which("wixl")
    if wixl is None:
        raise SystemExit("wixl is missing: apt-get install wixl msitools")
    done = subprocess.run(  # noqa: S603 - the tool of this build, on its own files
        [wixl, "--arch", platform, "--output", str(made), *map(str, sources)],
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
    )
    # It goes on with half a database after many a complaint.
    if done.returncode or done.stderr.strip():
        raise SystemExit(f"wixl: {done.stderr.strip() or done.returncode}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
