"""A workstation to be examined: folders, an employee's profile, a keyring that the test owns."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from core.application import Application
from core.diagnosis.model import Diagnosis, Finding, Line, Verdict
from core.diagnosis.service import Examination
from core.foundation.ownership import AnyOwnership, Ownership
from core.foundation.paths import RESOURCES
from core.vault.device_secret import DeviceSecretStore
from tests.fakes import FakeClock, MemoryDeviceSecrets, seeded_randomness
from tests.office import enrol, open_office


class Workstation:
    """``folder`` is the employee's home, with the data in it and IT's folder beside."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = FakeClock()
        self.keyring = MemoryDeviceSecrets()
        self.secrets: DeviceSecretStore = self.keyring
        self.ownership: Ownership = AnyOwnership()
        self.resources = _small_resources(folder.parent / f"{folder.name}-resources")
        self.seed = ""
        self.application: Application = open_office(folder, self.clock, self.secrets)
        self.paths = self.application.paths

    def enrol(self) -> str:
        """An employee with a profile; gives the authenticator's seed."""
        self.application.start()
        workplace, self.seed = enrol(self.application)
        workplace.close()
        self.application.close()
        return self.seed

    def like(self, other: "Workstation") -> str:
        """The same employee with a copy of the profile, on a machine of the same kind."""
        shutil.copytree(other.paths.data, self.paths.data)
        self.keyring.kept.update(other.keyring.kept)
        self.seed = other.seed
        return self.seed

    @property
    def examination(self) -> Examination:
        return Examination(
            self.application,
            self.secrets,
            self.ownership,
            seeded_randomness(7),
            self.resources,
            self.folder,
        )

    def examine(self, opening: tuple[str, str] | None = None) -> Diagnosis:
        return self.examination.examine(tuple, opening=opening)

    def lines(self, finding: Finding, opening: tuple[str, str] | None = None) -> list[Line]:
        """The lines of that finding."""
        return [line for line in lines_of(self.examine(opening)) if line.finding is finding]

    def verdicts(self, *findings: Finding) -> list[Verdict]:
        """The verdicts of the lines of those findings, in their order."""
        found = lines_of(self.examine())
        return [line.verdict for line in found if line.finding in findings]


def _small_resources(folder: Path) -> Path:
    """The program's own, but for the dictionary: the real one takes its second to load."""
    folder.mkdir()
    for name in ("fonts", "policy"):
        (folder / name).symlink_to(RESOURCES / name)
    (folder / "spelling").mkdir()
    (folder / "spelling" / "ar.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / "spelling" / "ar.dic").write_text("1\nنخلة\n", encoding="utf-8")
    return folder


def lines_of(diagnosis: Diagnosis) -> Iterable[Line]:
    return [line for part in diagnosis.parts for line in part.lines]
