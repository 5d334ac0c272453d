"""The files of one profile, and what a creation that was cut short leaves behind."""

from pathlib import Path

from core.foundation.errors import Damaged, Invalid
from core.foundation.files import read_bounded, write_atomically
from core.vault.device_secret import DeviceSecretStore
from core.vault.keys import Hardness, KeyFile
from core.vault.model import VaultProblem

_NOTE_LIMIT = 64


class ProfileFiles:
    """``keys.json``, ``natiq.db`` and ``attempts.json`` in the profile's folder.

    The key file is written last, in one step: where it lies, the profile is whole. While a
    profile is being made a note (``unfinished``) says so and names its device secret; it
    tells leftovers, which may go, from a database whose key file was lost, which may not.
    """

    def __init__(self, folder: Path, hardness: Hardness) -> None:
        self.keys = KeyFile(folder / "keys.json", hardness)
        self.database = folder / "natiq.db"
        self.attempts = folder / "attempts.json"
        self._unfinished = folder / "unfinished"

    def begin(self, profile_id: str) -> None:
        """Note that this profile is being made."""
        write_atomically(self._unfinished, profile_id.encode())

    def finished(self) -> None:
        """The profile is whole: take away the note, and what a killed change has left."""
        self._unfinished.unlink(missing_ok=True)
        self.keys.forget_unfinished()

    def clear_leftovers(self, device_secrets: DeviceSecretStore) -> None:
        """Remove what an earlier creation left before it was finished.

        Raises ``Damaged(KEYS_MISSING)`` where a database lies without its key file: it may
        be in a backup, and nothing is deleted.
        """
        if self._unfinished.exists():
            self._forget_device_secret(device_secrets)
            for suffix in ("", "-wal", "-shm", "-journal"):
                self.database.with_name(self.database.name + suffix).unlink(missing_ok=True)
            self.attempts.unlink(missing_ok=True)
            self.finished()
        elif self.database.exists():
            raise Damaged(VaultProblem.KEYS_MISSING)

    def noted(self) -> str | None:
        """The profile that was being made when its making was cut short; ``None`` for none.

        Raises ``Invalid(TOO_LARGE)`` for what is no note of ours.
        """
        if not self._unfinished.exists():
            return None
        return read_bounded(self._unfinished, _NOTE_LIMIT).decode("ascii", "replace")

    def _forget_device_secret(self, device_secrets: DeviceSecretStore) -> None:
        try:
            device_secrets.delete(self.noted() or "")
        except (Damaged, Invalid):
            # A note that names no profile leaves an unused entry in the keyring, no more.
            return
