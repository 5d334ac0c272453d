"""Security keys through Windows' own WebAuthn windows.

Since Windows 10 1903 only administrators may speak to a key directly. Windows asks for touch
and PIN in windows of its own; which key was used it does not tell.
"""

import importlib
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager

from fido2.client import ClientError, WebAuthnClient

from core.foundation.errors import NatiqError, Refused, Unavailable
from core.foundation.ids import Randomness
from core.identity import ctap
from core.identity.hid_keys import HidKeys, PlainPorts
from core.identity.security_keys import (
    Answer,
    Attempt,
    SecurityKeyProblem,
    SecurityKeys,
)
from core.vault.keys import ListedKey

_PATIENCE_SECONDS = 120.0
"""Longer than at the cable: in Windows' windows a person also types a PIN."""

_UNSIGNED = 0xFFFFFFFF
_REFUSED = {
    0x80090036: SecurityKeyProblem.DECLINED,  # NTE_USER_CANCELLED
    0x800704C7: SecurityKeyProblem.DECLINED,  # ERROR_CANCELLED
    0x8009000F: SecurityKeyProblem.ALREADY_ADDED,  # NTE_EXISTS
    0x80090011: SecurityKeyProblem.UNKNOWN_HERE,  # NTE_NOT_FOUND
    0x80090029: SecurityKeyProblem.LACKS_SECRET,  # NTE_NOT_SUPPORTED
}
_UNAVAILABLE = {
    0x800705B4: SecurityKeyProblem.TIMED_OUT,  # ERROR_TIMEOUT
    0x80090035: SecurityKeyProblem.NONE,  # NTE_DEVICE_NOT_FOUND
}


class WindowsKeys:
    """``SecurityKeys`` through a client that finds and asks the key by itself."""

    def __init__(
        self,
        client: Callable[[], WebAuthnClient],
        present: Callable[[], frozenset[str]],
        random: Randomness,
    ) -> None:
        self._client = client
        self._present = present
        self._random = random

    def present(self) -> frozenset[str]:
        return self._present()

    def make_credential(self, name: str, known: Sequence[bytes], attempt: Attempt) -> bytes:
        with _asked(attempt) as patience:
            made = ctap.make_credential(self._client(), name, known, self._random, patience)
        attempt.touched()
        return made

    def answer(self, asked: Sequence[ListedKey], attempt: Attempt) -> Answer:
        with _asked(attempt) as patience:
            which, output = ctap.answer(self._client(), asked, self._random, patience)
        attempt.touched()
        return Answer(which, output, self._present())


@contextmanager
def _asked(attempt: Attempt) -> Generator[ctap.Patience]:
    patience = ctap.Patience(attempt.cancelled, _PATIENCE_SECONDS)
    attempt.touch_awaited()
    try:
        with ctap.told_plainly(patience):
            try:
                yield patience
            except ClientError as error:
                told = _told_by_windows(error, patience)
                if told is None:
                    raise
                raise told from error
    finally:
        # The library's own thread waits for this.
        patience.set()


def _told_by_windows(error: ClientError, patience: ctap.Patience) -> NatiqError | None:
    cause = ctap.cause_of(error)
    if not isinstance(cause, OSError):
        return None
    if patience.is_set():
        return patience.problem()
    number = getattr(cause, "winerror", None)
    told = number & _UNSIGNED if isinstance(number, int) else 0
    if told in _REFUSED:
        return Refused(_REFUSED[told])
    if told in _UNAVAILABLE:
        return Unavailable(_UNAVAILABLE[told])
    return Unavailable(SecurityKeyProblem.FAILED, kind=f"{told:08X}")


def keys_of_this_machine(random: Randomness) -> SecurityKeys:
    """Windows' way where there is one, else the keys themselves."""
    ports = PlainPorts()
    try:
        windows = importlib.import_module("fido2.client.windows")
    except OSError:
        # Before Windows 10 1903 there is no such library, and no such barrier.
        return HidKeys(ports, random)
    if not windows.WindowsClient.is_available():
        return HidKeys(ports, random)
    return WindowsKeys(lambda: windows.WindowsClient(ctap.client_data()), ports.present, random)
