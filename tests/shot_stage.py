"""The stage on which the pictures are taken: a machine, a program on it, a camera.

The machine is made up: an authority, a decision, a server that nobody answers for; the
windows, the core and the encrypted database are the real ones.
"""

import argparse
import os
import secrets
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication

from core.application import Application
from core.foundation.clock import SystemClock
from core.foundation.errors import Unavailable
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from core.vault.device_secret import MemoryDeviceSecrets
from core.vault.model import VaultProblem
from core.workplace import Workplace
from tests.office import QUICK, account_on, decision_for, new_authority
from ui.backstage import Backstage
from ui.language import Language
from ui.widgets.theme import Theme
from ui.window import Window

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "build" / "shots"
_PATIENCE_S = 30.0
_SETTLE_S = 0.35


class Camera:
    """Takes the window, and whatever dialog stands over it, as the screen shows them."""

    def __init__(self, app: QApplication, window: Window, folder: Path) -> None:
        self._app, self.window, self._folder = app, window, folder
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, name: str) -> None:
        """Write ``name.png`` once everything has settled."""
        self.settle()
        place = self.window.geometry()
        screen = self._app.primaryScreen()
        picture = screen.grabWindow(0, place.x(), place.y(), place.width(), place.height())
        if not picture.save(str(self._folder / f"{name}.png")):
            raise OSError(name)

    def settle(self, seconds: float = _SETTLE_S) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._app.processEvents()
            time.sleep(0.01)

    def wait(self, until: Callable[[], bool]) -> None:
        begun = time.monotonic()
        while not until():
            if time.monotonic() - begun > _PATIENCE_S:
                raise TimeoutError
            self._app.processEvents()
            time.sleep(0.01)


class NoKeyring(MemoryDeviceSecrets):
    """A machine whose session offers no keyring."""

    def read(self, profile_id: str) -> bytes | None:  # noqa: ARG002 - the protocol's
        raise Unavailable(VaultProblem.NO_KEYRING)

    def write(self, profile_id: str, secret: bytes) -> None:  # noqa: ARG002 - the protocol's
        raise Unavailable(VaultProblem.NO_KEYRING)


class Stage:
    """One machine with one program on it."""

    def __init__(
        self,
        app: QApplication,
        choice: argparse.Namespace,
        folder: Path,
        camera: type[Camera] = Camera,
    ) -> None:
        self._app, self._choice, self._camera = app, choice, camera
        self.paths = Paths(folder / "data", folder / "machine")
        self.authority = new_authority()
        self.authority.trusted_in(self.paths.trust)
        account = account_on("https://pds.example", "muscat.example", "did:plc:" + "a" * 24)
        self.account = account
        self.decision = decision_for(account, SystemClock().now().replace(microsecond=0))
        self.secrets = MemoryDeviceSecrets()

    def open(self, keyring: MemoryDeviceSecrets | None = None) -> "Run":
        secrets_kept = keyring or self.secrets
        return Run(self._app, self._choice, self.paths, secrets_kept, self._camera)


class Run:
    """The program from start to end on a stage."""

    def __init__(
        self,
        app: QApplication,
        choice: argparse.Namespace,
        paths: Paths,
        keyring: MemoryDeviceSecrets,
        camera: type[Camera] = Camera,
    ) -> None:
        width, height = (int(side) for side in choice.size.split("x"))
        self.theme = Theme(app, choice.theme)
        self.language = Language(app, choice.language)
        enrolled = (paths.official / "keys.json").exists()
        self.window = Window(self.language, enrolled=enrolled)
        self.window.setGeometry(0, 0, width, height)
        self.window.show()
        self.camera = camera(
            app, self.window, FOLDER / f"{choice.language}-{choice.theme}-{choice.size}"
        )
        self.application = Application(
            paths, Settings(), SystemClock(), secrets.token_bytes, keyring, hardness=QUICK
        )
        self.backstage = Backstage(
            app, self.window, self.theme, self.language, paths.log, lambda: self.application
        )
        # A picture of a program that stumbled is worth nothing: let it end the run.
        sys.excepthook = _end_loudly
        self.desk = self.backstage.desk
        self.camera.wait(lambda: self.backstage.core_is_there)

    def close(self) -> None:
        self.window.close()
        self.backstage.leave()
        self.window.deleteLater()
        self.camera.settle()

    @property
    def shell(self):
        shell = self.desk.shell
        assert shell is not None
        return shell

    @property
    def workplace(self) -> Workplace:
        workplace = self.desk.workplace
        assert workplace is not None
        return workplace


def _end_loudly(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    traceback.print_exception(kind, error, trace)
    os._exit(1)
