"""Which of the operating system's keyrings is used, and how its failures are told apart."""

import importlib
import importlib.util
import os
from dataclasses import dataclass
from typing import Protocol, cast

from core.foundation.errors import Refused, Unavailable
from core.vault.model import VaultProblem

TRUSTED = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.macOS.Keyring",
)
"""Keyrings that encrypt what they keep, the preferred one first."""

_CHOSEN_BY_ENVIRONMENT = "PYTHON_KEYRING_BACKEND"


class Backend(Protocol):
    """What a keyring can do."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


@dataclass(frozen=True)
class KeyringFailures:
    """The exceptions of the keyring libraries, by what they mean."""

    missing: tuple[type[Exception], ...]
    locked: tuple[type[Exception], ...]
    other: tuple[type[Exception], ...]


def find_backend() -> Backend:
    """The keyring to use now.

    A backend chosen by ``PYTHON_KEYRING_BACKEND`` or ``keyringrc.cfg`` is respected if it
    is one of ``TRUSTED`` and refused (``KEYRING_INSECURE``) if not: the null and plain text
    backends that some guides recommend would leave the secret in the open. Without a
    choice the first of ``TRUSTED`` that works here is taken, or ``NO_KEYRING`` raised.
    """
    chosen = os.environ.get(_CHOSEN_BY_ENVIRONMENT) or _chosen_by_file()
    if chosen:
        if chosen not in TRUSTED:
            raise Refused(VaultProblem.KEYRING_INSECURE, name=chosen)
        candidates: tuple[str, ...] = (chosen,)
    else:
        candidates = TRUSTED
    for name in candidates:
        backend = _loaded(name)
        if backend is not None:
            return backend
    raise Unavailable(VaultProblem.NO_KEYRING)


def keyring_failures() -> KeyringFailures:
    """What the keyring libraries raise."""
    errors = importlib.import_module("keyring.errors")
    others: list[type[Exception]] = [errors.KeyringError, OSError]
    locked: list[type[Exception]] = [errors.InitError, errors.KeyringLocked]
    missing: list[type[Exception]] = [errors.NoKeyringError]
    if importlib.util.find_spec("secretstorage") is not None:
        storage = importlib.import_module("secretstorage.exceptions")
        locked += [storage.LockedException, storage.PromptDismissedException]
        missing.append(storage.SecretServiceNotAvailableException)
        others.append(storage.SecretStorageException)
        others.append(importlib.import_module("jeepney").DBusErrorResponse)
    return KeyringFailures(tuple(missing), tuple(locked), tuple(others))


def _chosen_by_file() -> str | None:
    """The backend that the employee's ``keyringrc.cfg`` names."""
    core = importlib.import_module("keyring.core")
    try:
        backend: object | None = core.load_config()
    except (ImportError, AttributeError, ValueError, RuntimeError) as error:
        raise Unavailable(VaultProblem.KEYRING_FAILED, kind=type(error).__name__) from None
    if backend is None:
        return None
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _loaded(name: str) -> Backend | None:
    """The backend of that name, or ``None`` where it does not work on this machine."""
    # keyring costs 48 to 90 ms to import and is needed only once the passphrase is typed.
    core = importlib.import_module("keyring.core")
    try:
        return cast(Backend, core.load_keyring(name))
    # A stale bus address surfaces as a plain OSError.
    except (ImportError, RuntimeError, OSError):
        return None
