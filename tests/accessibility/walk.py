"""Walks every screen and dialog of the program: ``python -m tests.accessibility.walk``.

The screens are those of ``make shots``. Where a picture would be taken, the window is walked:
another process listens to it over AT-SPI as a screen reader does, while the window answers.
"""

import argparse
import gc
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import astuple, dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from tests.accessibility.faults import Fault, Finding
from tests.accessibility.heard import Heard, faults_of
from tests.accessibility.listener import Listener
from tests.accessibility.seen import findings_on
from tests.at_spi import PROGRAM_NEEDS, plain
from tests.shot_stage import Camera, Stage
from tests.shots import (
    LANGUAGES,
    SIZES,
    THEMES,
    first_run,
    later_starts,
    practice,
    without_keyring,
)
from tests.shots_accounts import accounts_day
from tests.shots_guard import guard_day
from tests.shots_log import log_day
from tests.shots_outbox import outbox_day
from tests.shots_protection import forgotten_passphrase, protection_day
from tests.shots_schedule import schedule_day
from tests.shots_updates import update_notices
from tests.shots_writing import writing_day

_SETTLE_S = 0.12


@dataclass
class Walk:
    """What a walk has come by until now."""

    places: list[str] = field(default_factory=list)
    controls: int = 0
    findings: list[Finding] = field(default_factory=list)


class Walker(Camera):
    """Stands where the camera stands, and walks the window instead."""

    walk = Walk()
    listener: Listener | None = None
    into = Path()
    arabic = True
    looks = False
    """Also at order and room. Looking takes wrappers of Qt's own parts out of other hands, and the
    days of accounts and outbox do not outlive it."""

    def take(self, name: str) -> None:
        """Walk the dialog on top, or the window."""
        self.settle(_SETTLE_S)
        top = QApplication.activeModalWidget() or self.window
        controls = self._heard(top)
        self.walk.places.append(name)
        self.walk.controls += len(controls)
        for fault, what in faults_of(controls, arabic=self.arabic):
            self.walk.findings.append(Finding(fault, name, what))
        if self.looks:
            self.walk.findings.extend(findings_on(top, name))
        self.into.write_text(_written(self.walk), encoding="utf-8")

    def _heard(self, top: QWidget) -> list[Heard]:
        if self.listener is None:
            Walker.listener = Listener(os.getpid())
        assert self.listener is not None
        title = plain(top.accessibleName() or top.windowTitle())
        return self.listener.hear(title, QApplication.processEvents)


def _written(walk: Walk) -> str:
    found = {
        "places": walk.places,
        "controls": walk.controls,
        "findings": [astuple(one) for one in walk.findings],
    }
    return json.dumps(found, ensure_ascii=False, indent=1)


_DAYS: dict[str, Callable[[Stage], object]] = {
    "official": lambda stage: later_starts(stage, first_run(stage)),
    "practice": practice,
    "writing": writing_day,
    "accounts": accounts_day,
    "outbox": outbox_day,
    "schedule": schedule_day,
    "guard": guard_day,
    "log": log_day,
    "update": update_notices,
    "bare": without_keyring,
    "protected": lambda stage: forgotten_passphrase(stage, *protection_day(stage)),
}
"""As ``make shots`` goes through them, each here in a process of its own."""


def _walk_one(choice: argparse.Namespace) -> None:
    os.environ.update(PROGRAM_NEEDS)
    Walker.arabic = choice.language == "ar"
    Walker.into, Walker.looks = choice.into, choice.looks
    # Collecting on a worker's thread would take windows apart there.
    gc.disable()
    app = QApplication(sys.argv[:1])
    try:
        with tempfile.TemporaryDirectory() as folder:
            _DAYS[choice.day](Stage(app, choice, Path(folder), Walker))
    finally:
        if Walker.listener is not None:
            Walker.listener.close()
    app.shutdown()


def _walk_all(choice: argparse.Namespace) -> int:
    """Each day in its turn; gives the first exit code that is not zero."""
    whole = Walk()
    for day in _DAYS:
        with tempfile.NamedTemporaryFile(suffix=".json") as file:
            wanted = ["--day", day, "--language", choice.language, "--size", choice.size]
            wanted += ["--theme", choice.theme, *(["--looks"] if choice.looks else [])]
            command = [sys.executable, "-m", "tests.accessibility.walk", *wanted]
            done = subprocess.run([*command, "--into", file.name], check=False)
            if done.returncode:
                return done.returncode
            walk = json.loads(file.read())
        whole.places += walk["places"]
        whole.controls += walk["controls"]
        whole.findings += [Finding(Fault(fault), *rest) for fault, *rest in walk["findings"]]
        choice.into.write_text(_written(whole), encoding="utf-8")
    return 0


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--language", choices=LANGUAGES, default="ar")
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--size", default=SIZES[0])
    parser.add_argument("--day", choices=tuple(_DAYS), help="this one, here and now")
    parser.add_argument("--looks", action="store_true", help="at order and room as well")
    parser.add_argument("--into", type=Path, required=True, help="a file for what was found")
    choice = parser.parse_args(arguments)
    if choice.day is None:
        return _walk_all(choice)
    _walk_one(choice)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
