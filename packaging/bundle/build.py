"""Build the bundle of Natiq: ``make bundle`` writes ``build/bundle/natiq``.

The same sources give the same bundle: times come from the last commit, the order of sets
from a fixed seed, and nothing of this machine is written into it. With a path of another
specification it builds that one (``make bench`` has one), with ``--into`` elsewhere.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
OWN = HERE / "natiq.spec"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Build the bundle.")
    parser.add_argument("specification", type=Path, nargs="?", default=OWN)
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "bundle")
    asked = parser.parse_args(arguments)
    own = asked.specification.resolve() == OWN
    work = asked.into.with_name(f"{asked.into.name}-work")
    moment = last_commit()
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(moment),
        "PYTHONPATH": str(HERE),
        "NATIQ_BUILD": str(work),
    }
    work.mkdir(parents=True, exist_ok=True)
    if own and sys.platform == "win32":
        run([sys.executable, str(HERE / "windows_dress.py"), str(work)], environment)
    packer = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", str(asked.into), "--workpath", str(work)]
    run([*packer, *places, str(asked.specification)], environment)
    if own:
        bundle = asked.into / "natiq"
        run([sys.executable, str(HERE / "papers.py"), str(bundle), str(work)], environment)
        set_times(bundle, moment)
    return 0


def last_commit() -> int:
    """Seconds since 1970 of the last commit, or what ``SOURCE_DATE_EPOCH`` says."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    git = shutil.which("git") or "git"
    asked = [git, "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return int(subprocess.run(asked, capture_output=True, check=True).stdout)  # noqa: S603


def run(command: list[str], environment: dict[str, str]) -> None:
    subprocess.run(command, check=True, cwd=ROOT, env=environment)  # noqa: S603


def set_times(folder: Path, moment: int) -> None:
    """Give everything in ``folder`` one time of change."""
    for path in (*folder.rglob("*"), folder):
        os.utime(path, (moment, moment), follow_symlinks=False)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
