"""The device secret: 32 random bytes that never leave this machine.

They are one half of what opens a profile; the passphrase is the other. Where they rest is
the operating system's keyring, or, by IT's documented choice, a folder of its own. There
is no fallback from one to the other.
"""

import base64
import binascii
import os
import re
import stat
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from core.foundation.errors import Damaged, Refused, Unavailable
from core.foundation.files import read_bounded, write_atomically
from core.vault.model import VaultProblem
from core.vault.os_backend import Backend, find_backend, keyring_failures

SECRET_BYTES = 32
SERVICE = "natiq"
"""The name under which the operating system's keyring lists our entries."""

_PROFILE_ID = re.compile(r"[0-9a-f]{32}")
_ENCODED_LIMIT = 256


class DeviceSecretStore(Protocol):
    """Where device secrets rest, by profile (32 hexadecimal digits)."""

    def read(self, profile_id: str) -> bytes | None:
        """The profile's secret, or ``None`` where this machine has none.

        Raises ``Unavailable`` where the store cannot be asked, ``Refused`` where it must
        not be, ``Damaged(DEVICE_SECRET_DAMAGED)`` where what it holds is no secret.
        """
        ...

    def write(self, profile_id: str, secret: bytes) -> None:
        """Keep the secret; raises as ``read`` does."""
        ...

    def delete(self, profile_id: str) -> None:
        """Forget the secret if there is one; raises as ``read`` does."""
        ...


class OsKeyring:
    """The operating system's keyring: Secret Service, KWallet, Windows vault, macOS keychain.

    Each call looks for the keyring afresh, so that one that was started or unlocked in the
    meantime is found without a restart of the program.
    """

    def read(self, profile_id: str) -> bytes | None:
        with _keyring() as backend:
            text = backend.get_password(SERVICE, _checked(profile_id))
        return None if text is None else _decoded(text)

    def write(self, profile_id: str, secret: bytes) -> None:
        with _keyring() as backend:
            backend.set_password(SERVICE, _checked(profile_id), _encoded(secret))

    def delete(self, profile_id: str) -> None:
        with _keyring() as backend:
            # Keyrings complain about what is not there, each in its own way.
            if backend.get_password(SERVICE, _checked(profile_id)) is not None:
                backend.delete_password(SERVICE, profile_id)


@contextmanager
def _keyring() -> Generator[Backend]:
    """The keyring of this moment, with its failures turned into ours.

    The causes are dropped: a keyring may put what it was given into its message.
    """
    failures = keyring_failures()
    backend = find_backend()
    try:
        yield backend
    except failures.missing:
        raise Unavailable(VaultProblem.NO_KEYRING) from None
    except failures.locked:
        raise Unavailable(VaultProblem.KEYRING_LOCKED) from None
    except failures.other as error:
        raise Unavailable(VaultProblem.KEYRING_FAILED, kind=type(error).__name__) from None


class FolderDeviceSecrets:
    """IT's documented choice for machines without a keyring: one file a profile, mode 0600.

    ``folder`` must be absolute, exist, belong to the employee alone and lie outside
    ``data_folder``, so that a copy of the data does not carry the secret along. What it
    protects against is the copy, not another program of the same employee. On Windows the
    folder's access list is IT's to set: modes say nothing there.
    """

    def __init__(self, folder: Path, data_folder: Path) -> None:
        self._folder = folder
        self._data_folder = data_folder

    def read(self, profile_id: str) -> bytes | None:
        path = self._usable_folder() / _checked(profile_id)
        if not path.exists():
            return None
        _refuse_others(path)
        return _decoded(read_bounded(path, _ENCODED_LIMIT).decode("ascii", errors="replace"))

    def write(self, profile_id: str, secret: bytes) -> None:
        path = self._usable_folder() / _checked(profile_id)
        write_atomically(path, _encoded(secret).encode())

    def delete(self, profile_id: str) -> None:
        (self._usable_folder() / _checked(profile_id)).unlink(missing_ok=True)

    def _usable_folder(self) -> Path:
        # ``Path("")`` is ".": a setting left empty is not absolute either.
        if not self._folder.is_absolute():
            raise Unavailable(VaultProblem.FOLDER_NOT_USABLE)
        folder, data = self._folder.resolve(), self._data_folder.resolve()
        if folder.is_relative_to(data) or data.is_relative_to(folder):
            raise Refused(VaultProblem.FOLDER_BESIDE_DATA)
        # Never made here: a medium that is not mounted would leave the secret on the disk.
        if not folder.is_dir():
            raise Unavailable(VaultProblem.FOLDER_NOT_USABLE)
        _refuse_others(folder)
        return folder


class MemoryDeviceSecrets:
    """Device secrets that end with the program, for practice that is to leave no trace."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def read(self, profile_id: str) -> bytes | None:
        return self._kept.get(profile_id)

    def write(self, profile_id: str, secret: bytes) -> None:
        self._kept[profile_id] = secret

    def delete(self, profile_id: str) -> None:
        self._kept.pop(profile_id, None)


def _refuse_others(path: Path) -> None:
    if os.name == "nt":
        return
    state = path.stat()
    if state.st_uid != os.getuid() or state.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise Refused(VaultProblem.FOLDER_OPEN_TO_OTHERS, name=path.name)


def _checked(profile_id: str) -> str:
    # The id comes from a file that anybody may have written, and becomes a file's name.
    if not _PROFILE_ID.fullmatch(profile_id):
        raise Damaged(VaultProblem.KEYS_DAMAGED)
    return profile_id


def _encoded(secret: bytes) -> str:
    return base64.b64encode(secret).decode()


def _decoded(text: str) -> bytes:
    try:
        secret = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Damaged(VaultProblem.DEVICE_SECRET_DAMAGED) from None
    if len(secret) != SECRET_BYTES:
        raise Damaged(VaultProblem.DEVICE_SECRET_DAMAGED)
    return secret
