"""The installed program beside an empty one that is made by the same recipe: start and size."""

import os
import shutil
import statistics
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.bench.start import folder_that_looks_enrolled, time_to_window, watching_the_screen
from tests.packages_built import bundle, empty_bundle, package

_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class PackageWeights:
    """Our package in megabytes, and how many times the empty one's size that is."""

    megabytes: float
    ratio: float


def measure_packages() -> PackageWeights:
    """Build what is missing and weigh both packages. Needs Debian's tools."""
    size = package().stat().st_size
    with tempfile.TemporaryDirectory() as folder:
        bare = _weigh(empty_bundle(), Path(folder))
    return PackageWeights(size / _MEGABYTE, size / bare)


def measure_bundle_start(pairs: int) -> float:
    """Start both ``pairs`` times alternately; the median of the pairs' proportions.

    Builds what is missing. Needs a display in ``DISPLAY``.
    """
    return _start_ratio(bundle(), empty_bundle(), pairs)


def _start_ratio(ours: Path, empty: Path, pairs: int) -> float:
    ratios: list[float] = []
    with tempfile.TemporaryDirectory() as folder, watching_the_screen() as display:
        data = folder_that_looks_enrolled(Path(folder))
        program, bare = [str(ours / "natiq"), "--data", str(data)], [str(empty / "window")]
        # Once each unmeasured: the disk's cache is not what is compared.
        for command in (program, bare):
            time_to_window(display, command)
        for _ in range(pairs):
            window = time_to_window(display, program)
            ratios.append(window / time_to_window(display, bare))
    return statistics.median(ratios)


def _weigh(empty: Path, folder: Path) -> int:
    """Bytes of a package that holds the empty window alone, packed as ours is."""
    stage, target = folder / "stage", folder / "window.deb"
    shutil.copytree(empty, stage / "usr/lib/window", symlinks=True)
    control = stage / "DEBIAN" / "control"
    control.parent.mkdir(mode=0o755)
    control.write_text(
        "Package: window\nVersion: 1\nArchitecture: amd64\n"
        "Maintainer: Natiq <natiq@example.org>\nDescription: an empty window\n"
    )
    options = ["--root-owner-group", "--threads-max=1", "-Zxz", "-z6"]
    command = ["dpkg-deb", *options, "--build", str(stage), str(target)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "0"}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return target.stat().st_size
