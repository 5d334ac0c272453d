"""Two workstations: one with an employee's profile, one with none yet."""

from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from core.application import Application
from core.backup.model import BackupKind, Made, Restored
from core.backup.restoring import OpenBackup
from core.workplace import Workplace
from tests.fakes import FakeClock, MemoryDeviceSecrets
from tests.office import PASSPHRASE, enrol, next_code, open_office


def ignore(_done: object) -> None:
    """A report that nobody reads."""


@dataclass
class Workstations:
    """``old`` has the profile; ``new`` is another machine with another keyring."""

    folder: Path
    clock: FakeClock
    seed: str
    workplace: Workplace
    old: Application
    new: Application
    new_secrets: MemoryDeviceSecrets
    code: str = ""
    opened: list[Workplace] = field(default_factory=list[Workplace])

    @property
    def file(self) -> Path:
        return self.folder / "stick" / "natiq-1001.natiqbackup"

    def back_up(self, kind: BackupKind = BackupKind.COPY) -> Made:
        """A backup of the profile as it is now."""
        self.code = self.workplace.backups.new_code()
        return self.workplace.backups.make(self.file, PASSPHRASE, self.code, kind, ignore)

    def open_backup(self, passphrase: str = PASSPHRASE, code: str = "") -> OpenBackup:
        return self.new.restoring().open(self.file, passphrase, code or self.code, ignore)

    def next_code(self) -> str:
        return next_code(self.seed, self.clock)

    def restore(self) -> tuple[Workplace, Restored]:
        """The whole way on the new machine."""
        opened = self.open_backup()
        opened.prove(self.next_code())
        workplace, restored = self.new.finish_restore(opened)
        self.opened.append(workplace)
        return workplace, restored

    @property
    def left_on_the_new(self) -> list[str]:
        """What lies in the data folder of the new machine."""
        data = self.new.paths.data
        return sorted(path.name for path in data.iterdir()) if data.exists() else []


@pytest.fixture
def stations(tmp_path: Path) -> Generator[Workstations]:
    clock, new_secrets = FakeClock(), MemoryDeviceSecrets()
    old = open_office(tmp_path / "old", clock, MemoryDeviceSecrets())
    workplace, seed = enrol(old)
    # Another machine draws other random numbers.
    clock.advance(timedelta(seconds=1))
    new = open_office(tmp_path / "new", clock, new_secrets)
    made = Workstations(tmp_path, clock, seed, workplace, old, new, new_secrets)
    made.file.parent.mkdir()
    yield made
    for each in (workplace, *made.opened):
        each.close()
