"""Whether this machine can keep a device secret: tried with one that is worth nothing."""

from collections.abc import Iterator
from pathlib import Path

from core.diagnosis.model import Finding, Line, fault, good, reason_of
from core.foundation.errors import NatiqError
from core.foundation.ids import Randomness, new_id
from core.foundation.settings import Settings
from core.vault.device_secret import SECRET_BYTES, DeviceSecretStore
from core.vault.os_backend import find_backend

IN_FOLDER = "folder"


def secret_lines(
    settings: Settings, store: DeviceSecretStore, random: Randomness
) -> Iterator[Line]:
    """Where device secrets are kept here, and whether one is kept, given back and forgotten."""
    try:
        yield _place(settings)
        yield _tried(store, random)
    except NatiqError as problem:
        yield fault(Finding.SECRETS_UNAVAILABLE, **reason_of(problem))


def _place(settings: Settings) -> Line:
    if settings.device_secret_store == IN_FOLDER:
        return good(Finding.SECRETS_IN_FOLDER, folder=str(Path(settings.device_secret_folder)))
    backend = find_backend()
    return good(
        Finding.SECRETS_IN_KEYRING, backend=f"{type(backend).__module__}.{type(backend).__name__}"
    )


def _tried(store: DeviceSecretStore, random: Randomness) -> Line:
    probe, secret = new_id(random), random(SECRET_BYTES)
    store.write(probe, secret)
    try:
        given_back = store.read(probe) == secret
    finally:
        store.delete(probe)
    if given_back and store.read(probe) is None:
        return good(Finding.SECRETS_KEPT)
    return fault(Finding.SECRETS_NOT_KEPT)
