"""A practice profile for a measurement, gone with it."""

import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.application import Application
from core.delegation.practice import PracticeNames
from core.foundation.clock import SystemClock
from core.foundation.paths import Paths
from core.foundation.settings import Settings
from core.identity.model import Employee
from core.vault.device_secret import MemoryDeviceSecrets
from core.workplace import Workplace


@contextmanager
def practice_profile() -> Iterator[tuple[Application, Workplace]]:
    """The program with its practice profile open, in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        application = Application(
            Paths(Path(folder) / "data", Path(folder) / "machine"),
            Settings(),
            SystemClock(),
            secrets.token_bytes,
            MemoryDeviceSecrets(),
        )
        workplace = application.open_practice(
            Employee("0000", "موظف مفوَّض"), PracticeNames("حساب التدريب")
        )
        yield application, workplace
        workplace.close()
        application.close()
