"""How many controls say nothing of use to somebody who cannot see them, over all screens."""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.accessibility.faults import UNNAMED

_ROOT = Path(__file__).resolve().parents[2]
_LEAST_PLACES = 180
"""So many screens and dialogs are brought up by ``make shots``; fewer mean that it broke off."""


@dataclass(frozen=True)
class AccessibilityFigures:
    """Of all controls that were heard on all screens: those without a name; and all faults."""

    controls: int
    unnamed: int
    others: tuple[str, ...]
    """Other faults, each in a line: order, traps, texts cut off (see ``Fault``)."""


def measure_accessibility() -> AccessibilityFigures:
    """Walk every screen and dialog in Arabic, at the smallest of the sizes of ``make shots``.

    Raises ``RuntimeError`` where the walk did not come to its end.
    """
    with tempfile.TemporaryDirectory() as folder:
        into = Path(folder) / "walk.json"
        command = [sys.executable, "-m", "tests.accessibility.walk", "--into", str(into)]
        done = subprocess.run(command, cwd=_ROOT, check=False, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"the walk broke off: {done.stderr[-2000:]}")
        walk = json.loads(into.read_text(encoding="utf-8"))
    if len(walk["places"]) < _LEAST_PLACES:
        raise RuntimeError(f"only {len(walk['places'])} places were walked")
    findings = {(fault, what): place for fault, place, what in walk["findings"]}
    unnamed = sum(fault in UNNAMED for fault, _ in findings)
    others = tuple(
        f"{fault}: {what} ({place})"
        for (fault, what), place in sorted(findings.items())
        if fault not in UNNAMED
    )
    return AccessibilityFigures(walk["controls"], unnamed, others)


if __name__ == "__main__":
    figures = measure_accessibility()
    sys.stdout.write(f"{figures.controls} controls, {figures.unnamed} unnamed\n")
    sys.stdout.writelines(f"{one}\n" for one in figures.others)
