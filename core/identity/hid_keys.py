"""Security keys over USB, spoken to directly (Linux, macOS)."""

import sys
import unicodedata
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Protocol, cast

from fido2.client import ClientError, Fido2Client, UserInteraction
from fido2.ctap import CtapDevice, CtapError
from fido2.ctap2.base import Ctap2
from fido2.ctap2.extensions import HmacSecretExtension
from fido2.ctap2.pin import ClientPin
from fido2.hid import (
    CAPABILITY,
    list_descriptors,
    open_device,  # pyright: ignore[reportUnknownVariableType]
)
from fido2.hid.base import HidDescriptor, parse_report_descriptor
from fido2.webauthn import PublicKeyCredentialType

from core.foundation.errors import Refused, Unavailable
from core.foundation.ids import Randomness
from core.identity import ctap
from core.identity.security_keys import (
    RELYING_PARTY,
    Answer,
    Attempt,
    SecurityKeyProblem,
)
from core.vault.keys import ListedKey

_NO_CLIENT_DATA = bytes(32)
_NOT_MINE = (CtapError.ERR.NO_CREDENTIALS, CtapError.ERR.INVALID_CREDENTIAL)


class Ports(Protocol):
    """Where keys are plugged in."""

    def present(self) -> frozenset[str]:
        """The places of all keys, those included that cannot be opened."""
        ...

    def open(self, place: str) -> CtapDevice:
        """The key there; ``OSError`` where it is gone, ``PermissionError`` where it is barred."""
        ...


class LinuxPorts:
    """The kernel's list of HID devices. It can be read by everybody, and wakes no key.

    A place is the kernel's name of the device, which counts up each time something is
    plugged in.
    """

    def __init__(
        self, listed: Path = Path("/sys/class/hidraw"), devices: Path = Path("/dev")
    ) -> None:
        self._listed = listed
        self._devices = devices

    def present(self) -> frozenset[str]:
        return frozenset(place for place, _node in self._keys())

    def open(self, place: str) -> CtapDevice:
        for key, node in self._keys():
            if key == place:
                return open_device(str(self._devices / node))
        raise FileNotFoundError(place)

    def _keys(self) -> Iterator[tuple[str, str]]:
        for entry in sorted(self._listed.glob("hidraw*")):
            device = entry / "device"
            try:
                parse_report_descriptor((device / "report_descriptor").read_bytes())
                yield device.resolve().name, entry.name
            except (ValueError, LookupError, OSError):
                # A keyboard, a mouse, or something that was taken out just now.
                continue


class PlainPorts:
    """The library's own list, for systems other than Linux."""

    def present(self) -> frozenset[str]:
        try:
            return frozenset(str(found.path) for found in self._found())
        except OSError as error:
            raise Unavailable(SecurityKeyProblem.FAILED, kind=type(error).__name__) from error

    def open(self, place: str) -> CtapDevice:
        for found in self._found():
            if str(found.path) == place:
                return open_device(found.path)
        raise FileNotFoundError(place)

    def _found(self) -> list[HidDescriptor]:
        return cast("list[HidDescriptor]", list_descriptors())


class HidKeys:
    """``SecurityKeys`` over whatever is plugged into ``ports``."""

    def __init__(
        self, ports: Ports, random: Randomness, patience_seconds: float = ctap.PATIENCE_SECONDS
    ) -> None:
        self._ports = ports
        self._random = random
        self._patience_seconds = patience_seconds

    def present(self) -> frozenset[str]:
        return self._ports.present()

    def make_credential(self, name: str, known: Sequence[bytes], attempt: Attempt) -> bytes:
        patience = ctap.Patience(attempt.cancelled, self._patience_seconds)
        with ctap.told_plainly(patience), ExitStack() as stack:
            keys = self._opened(stack, attempt)
            strangers = [key for key in keys if not key.surely_knows(known)]
            if not strangers:
                raise Refused(SecurityKeyProblem.ALREADY_ADDED)
            if len(strangers) > 1:
                raise Refused(SecurityKeyProblem.SEVERAL)
            with strangers[0].in_use() as client:
                made = ctap.make_credential(client, name, known, self._random, patience)
        attempt.touched()
        return made

    def answer(self, asked: Sequence[ListedKey], attempt: Attempt) -> Answer:
        patience = ctap.Patience(attempt.cancelled, self._patience_seconds)
        credential_ids = [one.credential_id for one in asked]
        with ctap.told_plainly(patience), ExitStack() as stack:
            # Asked in silence first: only the key that can answer shall blink.
            for key in self._opened(stack, attempt):
                if key.may_know(credential_ids):
                    with key.in_use() as client:
                        which, output = ctap.answer(client, asked, self._random, patience)
                    attempt.touched()
                    return Answer(which, output, frozenset({key.place}))
        raise Refused(SecurityKeyProblem.UNKNOWN_HERE)

    def _opened(self, stack: ExitStack, attempt: Attempt) -> list["_Key"]:
        places = sorted(self._ports.present())
        if not places:
            raise Unavailable(SecurityKeyProblem.NONE)
        keys: list[_Key] = []
        barred = False
        for place in places:
            try:
                device = self._ports.open(place)
            except PermissionError:
                barred = True
                continue
            stack.callback(device.close)
            keys.append(_Key(place, device, attempt))
        if not keys and barred:
            raise Unavailable(SecurityKeyProblem.NO_ACCESS)
        return keys


class _Key:
    """One opened key."""

    def __init__(self, place: str, device: CtapDevice, attempt: Attempt) -> None:
        self.place = place
        self._client = Fido2Client(
            device, ctap.client_data(), _Person(attempt), extensions=[HmacSecretExtension()]
        )
        self._ctap2 = Ctap2(device) if device.capabilities & CAPABILITY.CBOR else None

    @contextmanager
    def in_use(self) -> Generator[Fido2Client]:
        """The client to ask; a wrong PIN is told with the number of tries that are left.

        Raises ``Refused(LACKS_SECRET)`` before anybody touches the key in vain.
        """
        if HmacSecretExtension.NAME not in self._client.info.extensions or self._ctap2 is None:
            raise Refused(SecurityKeyProblem.LACKS_SECRET)
        try:
            yield self._client
        except ClientError as error:
            if not ctap.is_wrong_pin(error):
                raise
            left, _power_cycle = ClientPin(self._ctap2).get_pin_retries()
            raise Refused(SecurityKeyProblem.PIN_WRONG, left=left) from error

    def surely_knows(self, credential_ids: Sequence[bytes]) -> bool:
        """Whether the key says that it holds one of them; it does not blink for this."""
        return any(self._look_for(one) is None for one in credential_ids)

    def may_know(self, credential_ids: Sequence[bytes]) -> bool:
        """Whether the key does not deny it of all: some answer only when asked aloud."""
        return any(self._look_for(one) not in _NOT_MINE for one in credential_ids)

    def _look_for(self, credential_id: bytes) -> int | None:
        """What the key objects when asked for the credential, ``None`` for nothing."""
        if self._ctap2 is None:
            return CtapError.ERR.NO_CREDENTIALS
        credential = {"type": PublicKeyCredentialType.PUBLIC_KEY.value, "id": credential_id}
        try:
            self._ctap2.get_assertion(
                RELYING_PARTY, _NO_CLIENT_DATA, [credential], options={"up": False}
            )
        except CtapError as error:
            return error.code
        return None


class _Person(UserInteraction):
    """Whoever sits before the key."""

    def __init__(self, attempt: Attempt) -> None:
        self._attempt = attempt

    def prompt_up(self) -> None:
        self._attempt.touch_awaited()

    def request_pin(self, permissions: ClientPin.PERMISSION, rp_id: str | None) -> str | None:  # noqa: ARG002 - the library's signature
        pin = self._attempt.ask_pin()
        # CTAP 2.1 section 6.5.1: a PIN is compared in NFC.
        return None if pin is None else unicodedata.normalize("NFC", pin)


def keys_of_this_machine(random: Randomness) -> HidKeys:
    """The keys plugged into this machine."""
    return HidKeys(LinuxPorts() if sys.platform == "linux" else PlainPorts(), random)
