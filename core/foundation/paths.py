"""Where things lie on this machine."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
"""Files that ship with the program: policy pack, word lists, icons, theme tokens."""


@dataclass(frozen=True)
class Paths:
    """The folders of one installation.

    ``data`` belongs to the employee; ``machine`` belongs to IT (trust anchors, settings,
    revocations, policy packs) and must not be writable by the employee.
    """

    data: Path
    machine: Path

    @classmethod
    def of_this_machine(cls, data: Path | None = None) -> "Paths":
        """The standard folders; ``data`` moves the employee's folder only, never IT's."""
        return cls(
            data=data or Path(platformdirs.user_data_dir("natiq", appauthor=False)),
            machine=machine_folder(),
        )

    @property
    def official(self) -> Path:
        """The profile that publishes for real."""
        return self.data / "official"

    @property
    def practice(self) -> Path:
        """The profile of practice mode."""
        return self.data / "practice"

    @property
    def log(self) -> Path:
        return self.data / "natiq.log"

    @property
    def crashes(self) -> Path:
        """Reports of what went wrong unforeseen."""
        return self.data / "crashes"

    @property
    def preferences(self) -> Path:
        return self.data / "preferences.json"

    @property
    def update_notice_seen(self) -> Path:
        """Which notice of a newer version was here last."""
        return self.data / "update-notice.json"

    @property
    def trust(self) -> Path:
        """Public keys of the authorities whose decisions count here (JWK files)."""
        return self.machine / "trust"

    @property
    def revocations(self) -> Path:
        """Signed revocations that IT has distributed to this machine."""
        return self.machine / "revocations"

    @property
    def policy(self) -> Path:
        """Signed policy packs that IT has installed on this machine."""
        return self.machine / "policy"

    @property
    def machine_settings(self) -> Path:
        return self.machine / "settings.toml"


def machine_folder() -> Path:
    """IT's folder: ``%ProgramData%\\Natiq`` on Windows, ``/etc/natiq`` elsewhere."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Natiq"
    return Path("/etc/natiq")
